import type { Party } from '@app/scrub';
import type { SelectorPath, StixObject, StixValue } from '@app/stix';
import { PUBLIC_MAIL_DOMAINS } from './generalisation.data';

/** What kind of thing a value is, for how it is looked for in texts. */
type Sort = 'domains' | 'networks' | 'values';

/** A value in an object: where it stands, `*` for every entry there. */
type Place = readonly [sort: Sort, ...path: string[]];

/** What of an object must not be repeated in a text when the object or that value is hidden. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  artifact: [['values', 'hashes', '*']],
  'attack-pattern': [
    ['values', 'name'],
    ['values', 'aliases', '*'],
  ],
  'autonomous-system': [
    ['values', 'number'],
    ['values', 'name'],
  ],
  directory: [['values', 'path']],
  'domain-name': [['domains', 'value']],
  'email-addr': [
    ['values', 'value'],
    ['values', 'display_name'],
  ],
  'email-message': [['values', 'message_id']],
  file: [
    ['values', 'name'],
    ['values', 'hashes', '*'],
  ],
  infrastructure: [
    ['values', 'name'],
    ['values', 'aliases', '*'],
  ],
  'ipv4-addr': [['networks', 'value']],
  'ipv6-addr': [['networks', 'value']],
  'mac-addr': [['values', 'value']],
  mutex: [['values', 'name']],
  process: [['values', 'command_line']],
  software: [['values', 'name']],
  url: [['values', 'value']],
  'user-account': [
    ['values', 'account_login'],
    ['values', 'user_id'],
    ['values', 'display_name'],
  ],
  vulnerability: [['values', 'name']],
  'windows-registry-key': [['values', 'key']],
  'x509-certificate': [
    ['values', 'serial_number'],
    ['values', 'subject'],
    ['values', 'hashes', '*'],
  ],
};
const VALUE_LENGTH_MIN = 4;
const VALUE_LENGTH_MAX = 4096;
const VALUES_MAX = 1000;

/**
 * What of an object must not be repeated in a text, as far as `isHidden` says of each value: its value, names and
 * hashes; the host of a URL and of a mail address, unless everybody uses it. Undefined when nothing is hidden.
 */
export function hiddenValues(
  object: StixObject,
  isHidden: (path: SelectorPath) => boolean,
): Party | undefined {
  const hidden = (Object.hasOwn(PLACES, object.type) ? (PLACES[object.type] ?? []) : []).flatMap(
    ([sort, name = '', below]) => {
      const value = Object.hasOwn(object, name) ? object[name] : undefined;
      return leavesOf(value, below === undefined ? [name] : [name, below])
        .filter(({ path }) => isHidden(path))
        .flatMap(({ leaf }) => spellingsOf(object.type, name, leaf).map((text) => ({ sort, text })));
    },
  );
  const of = (sort: Sort): string[] => hidden.flatMap((each) => (each.sort === sort ? [each.text] : []));
  const hosts = of('values').flatMap((text) => hostOf(object.type, text));
  if (hidden.length === 0) return undefined;
  return { names: [], domains: [...of('domains'), ...hosts], networks: of('networks'), values: of('values') };
}

function leavesOf(
  value: StixValue | undefined,
  [name = '', below]: readonly string[],
): { leaf: string; path: SelectorPath }[] {
  const entries: [string | number, StixValue][] =
    below === undefined || typeof value !== 'object' || value === null
      ? []
      : Array.isArray(value)
        ? value.slice(0, VALUES_MAX).map((item, index) => [index, item])
        : Object.entries(value).slice(0, VALUES_MAX);
  const leaves = below === undefined ? [{ item: value, path: [name] }] : [];
  return [...leaves, ...entries.map(([key, item]) => ({ item, path: [name, key] }))].flatMap(
    ({ item, path }) =>
      typeof item === 'string' || typeof item === 'number' ? [{ leaf: String(item), path }] : [],
  );
}

/** How a value is written in a text; none when it is too short to tell anything. */
function spellingsOf(type: string, property: string, value: string): string[] {
  const text = value.trim().slice(0, VALUE_LENGTH_MAX);
  if (type === 'autonomous-system' && property === 'number')
    return [`AS${text}`, `AS ${text}`, `ASN${text}`, `ASN ${text}`];
  if (type === 'ipv4-addr' || type === 'ipv6-addr') return [text];
  return text.length < VALUE_LENGTH_MIN ? [] : [text, ...withoutHive(type, text)];
}

/** A registry key also under the short name of its hive. */
function withoutHive(type: string, key: string): string[] {
  if (type !== 'windows-registry-key') return [];
  const short = key
    .replace(/^HKEY_LOCAL_MACHINE(?=\\)/i, 'HKLM')
    .replace(/^HKEY_CURRENT_USER(?=\\)/i, 'HKCU')
    .replace(/^HKEY_CLASSES_ROOT(?=\\)/i, 'HKCR')
    .replace(/^HKEY_USERS(?=\\)/i, 'HKU');
  return short === key ? [] : [short];
}

function hostOf(type: string, value: string): string[] {
  const host =
    type === 'url'
      ? (/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(value)?.[1] ?? '')
      : type === 'email-addr'
        ? value.slice(value.lastIndexOf('@') + 1)
        : '';
  const domain = host.toLowerCase();
  return /\.[a-z][a-z0-9-]+$/.test(domain) && !PUBLIC_MAIL_DOMAINS.has(domain) ? [domain] : [];
}
