import { observableUuid } from './mint';
import type { StixDraft } from './report-draft';
import type { Value } from './report';

/** What a value is in STIX: an observable and the pattern that finds it. */
export interface Observed {
  readonly object: StixDraft;
  readonly pattern: string;
}

const HASHES: Readonly<Record<number, string>> = { 32: 'MD5', 40: 'SHA-1', 64: 'SHA-256', 128: 'SHA-512' };
const HIVES: Readonly<Record<string, string>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKU: 'HKEY_USERS',
  HKCC: 'HKEY_CURRENT_CONFIG',
};
const BY_VALUE: ReadonlySet<string> = new Set(['ipv4-addr', 'ipv6-addr', 'mac-addr']);
/** RFC 5321, as far as addresses that computers exchange go. */
const EMAIL = /^[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9.-]{1,253})$/;
const VISIBLE_ASCII = /^[!-~]+$/;

/** What a value is as an observable; undefined for what STIX has no observable for, or would not take. */
export function observedOf({ type, value }: Value): Observed | undefined {
  if (BY_VALUE.has(type)) return byValue(type, value);
  switch (type) {
    case 'domain-name':
      return inAscii(value, (host) => byValue('domain-name', host));
    case 'email-addr':
      return emailOf(value);
    case 'url':
      return urlOf(value);
    case 'file-hash':
      return hashOf(value);
    case 'autonomous-system':
      return numberOf(value);
    case 'windows-registry-key':
      return keyOf(value);
    default:
      return undefined;
  }
}

function byValue(type: string, value: string): Observed {
  return made({ type, value }, { value }, `${type}:value = ${quoted(value)}`);
}

/** A host name as it goes over the wire: letters of other scripts in the form of RFC 3492. */
function inAscii(host: string, then: (ascii: string) => Observed): Observed | undefined {
  try {
    const ascii = new URL(`http://${host}`).hostname;
    const isName =
      /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
    return isName.test(ascii) ? then(ascii) : undefined;
  } catch {
    return undefined;
  }
}

function emailOf(value: string): Observed | undefined {
  const host = EMAIL.exec(value)?.[1];
  if (host === undefined || /^\.|\.\.|\.@/.test(value)) return undefined;
  return inAscii(host, (ascii) => byValue('email-addr', `${value.slice(0, -host.length)}${ascii}`));
}

function urlOf(value: string): Observed | undefined {
  try {
    const { href } = new URL(value);
    return VISIBLE_ASCII.test(href) && !/["<>\\^`{|}]/.test(href) ? byValue('url', href) : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(value: string): Observed | undefined {
  const algorithm = HASHES[value.length];
  if (algorithm === undefined) return undefined;
  const hashes = { [algorithm]: value };
  return made({ type: 'file', hashes }, { hashes }, `file:hashes.'${algorithm}' = ${quoted(value)}`);
}

function numberOf(value: string): Observed | undefined {
  const number = Number(/^AS(\d{1,10})$/.exec(value)?.[1]);
  if (!Number.isSafeInteger(number)) return undefined;
  return made({ type: 'autonomous-system', number }, { number }, `autonomous-system:number = ${number}`);
}

function keyOf(value: string): Observed {
  const [hive = '', ...path] = value.split('\\');
  const key = [HIVES[hive.toUpperCase()] ?? hive, ...path].join('\\');
  return made({ type: 'windows-registry-key', key }, { key }, `windows-registry-key:key = ${quoted(key)}`);
}

function made(
  object: { readonly type: string } & Readonly<Record<string, unknown>>,
  contributing: Readonly<Record<string, unknown>>,
  comparison: string,
): Observed {
  const id = `${object.type}--${observableUuid(contributing)}`;
  return { object: { ...object, id }, pattern: `[${comparison}]` };
}

/** A text of a STIX pattern (section 9.3). */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
