import type { StixObject, StixValue } from '@app/stix';
import type { Audience, SharingTerms } from '@app/marking';
import { canonicalJson, isSco } from '@app/stix';
import type { PlaceKind } from './place-kinds.data';
import { PLACE_KINDS } from './place-kinds.data';
import type { ObjectRule, Rule } from './rule';
import { RULE_TABLE } from './rule-table.data';
import { NESTED_RULES } from './rule-table-nested.data';
import type { Properties } from './small-bundle';
import {
  bundleOf,
  id,
  INCIDENT,
  incident,
  marked,
  object,
  redactedFor,
  relation,
  TIME,
} from './small-bundle';

/** One property of a type, or of a structure that stands inside objects. */
export interface Site {
  /** A type, or the name of a structure. */
  readonly owner: string;
  readonly property: string;
}

/** Something to put at a place, and what of it must not get out. */
interface Probe {
  readonly value: StixValue;
  readonly forbidden: string;
  readonly to: Audience['kind'];
  /** What stands beside it, by property. */
  readonly beside?: Properties;
}

const HIDDEN = 'Velmora';
/** Not the name alone: what shows as a name of its own is hidden from nobody. */
const NAMING = `the ${HIDDEN} Works unit`;
const HIDDEN_ID = id('campaign', 901);
const SEEN_ID = id('mutex', 902);
const OWN_ID = id('incident', 1);
const AUTHOR = id('identity', 903);
const MAIL = 'jo.doe@corp-mail.example';
const LONG_AGO = '2001-01-01T00:00:00.000Z';

const SECRETS: Readonly<Record<PlaceKind, readonly Probe[]>> = {
  freeText: [
    publicly(`by ${HIDDEN} Works`, HIDDEN),
    publicly(`by ${MAIL}`, 'jo.doe'),
    publicly('as Dr. Maria Schneider said', 'Schneider'),
  ],
  namedText: [
    publicly(`by ${HIDDEN} Works`, HIDDEN),
    publicly(`by ${MAIL}`, 'jo.doe'),
    publicly('as Dr. Maria Schneider said', 'Schneider'),
    { value: 'Quaxpass', forbidden: 'Quaxpass', to: 'community', beside: { name: 'DefaultPassword' } },
    { value: 'Quaxowner', forbidden: 'Quaxowner', to: 'public', beside: { name: 'DefaultUserName' } },
  ],
  name: [publicly(NAMING, HIDDEN), publicly(`of ${MAIL}`, 'jo.doe')],
  word: [publicly(NAMING, HIDDEN), publicly(MAIL, 'jo.doe')],
  code: [publicly(NAMING, HIDDEN)],
  pattern: [publicly(`[file:name = '${NAMING}']`, HIDDEN)],
  observable: [publicly(NAMING, HIDDEN)],
  hash: [publicly({ MD5: NAMING }, HIDDEN), publicly({ 'x-own-sum': 'abc' }, 'x-own-sum')],
  address: [publicly(NAMING, HIDDEN), publicly('10.47.11.3', '10.47.11.3')],
  link: [
    publicly(`https://x.example/${HIDDEN}-Works/a`, HIDDEN),
    publicly('https://jo:hunter2pw9@x.example/a', 'hunter2pw9'),
  ],
  moment: [publicly('4711 at noon', '4711')],
  time: [publicly('2024-03-15T10:47:12.131Z', '10:47'), publicly('4711 at noon', '4711')],
  fidelity: [publicly('second', '"second"')],
  count: [publicly(47113, '47113')],
  coordinates: [{ value: 48.47113, forbidden: '48.47113', to: 'participants' }],
  personal: [publicly('Quaxperson', 'Quaxperson'), { value: NAMING, forbidden: HIDDEN, to: 'community' }],
  credential: [
    { value: 'Quaxpass', forbidden: 'Quaxpass', to: 'community' },
    { value: NAMING, forbidden: HIDDEN, to: 'recipient' },
  ],
  caseNumber: [publicly('CASE-47113', 'CASE-47113'), publicly(NAMING, HIDDEN)],
  reference: [
    publicly(HIDDEN_ID, HIDDEN_ID.slice(-12)),
    publicly(SEEN_ID, SEEN_ID.slice(-12)),
    publicly(INCIDENT, INCIDENT),
  ],
  never: [{ value: 'Quaxnever', forbidden: 'Quaxnever', to: 'recipient' }],
  label: [{ value: 'white', forbidden: '"tlp":"white"', to: 'participants' }],
  id: [{ value: OWN_ID, forbidden: OWN_ID.slice(-12), to: 'recipient' }],
  author: [publicly(AUTHOR, AUTHOR.slice(-12))],
  ownTime: [publicly(LONG_AGO, LONG_AGO)],
  markings: [publicly([id('marking-definition', 904)], id('marking-definition', 904).slice(-12))],
  partMarkings: [publicly([{ lang: 'fr', selectors: ['x_none'] }], 'x_none')],
  translations: [publicly({ fr: { description: 'Quaxtranslated' } }, 'Quaxtranslated')],
  plain: [],
};

function publicly(value: StixValue, forbidden: string): Probe {
  return { value, forbidden, to: 'public' };
}

/** What a place may hold, as the second opinion has it. */
export function kindOf({ owner, property }: Site): PlaceKind | undefined {
  const kinds = Object.entries(PLACE_KINDS) as [PlaceKind, Readonly<Record<string, string>>][];
  return kinds.find(([, places]) => places[owner]?.split(' ').includes(property))?.[0];
}

/** Every place of the rule table whose rule is for single values, by itself, in a list or in a dictionary. */
export function sitesOfTable(): (Site & { readonly rules: ObjectRule })[] {
  return Object.entries({ ...RULE_TABLE, ...NESTED_RULES }).flatMap(([owner, rules]: [string, ObjectRule]) =>
    Object.entries(rules.properties).flatMap(([property, rule]) =>
      leafOf(rule) === undefined ? [] : [{ owner, property, rules }],
    ),
  );
}

/** The rule of single values in a rule; undefined for structures and lists of them. */
export function leafOf(rule: Rule): string | undefined {
  if (typeof rule === 'string') return rule;
  if ('list' in rule) return leafOf(rule.list);
  return 'dictionary' in rule ? rule.dictionary : undefined;
}

/** What of the secrets that a place may hold got out. */
export function leaksAt(site: Site): string[] {
  const kind = kindOf(site);
  if (kind === undefined) return [`nobody said what ${site.owner} ${site.property} may hold`];
  const host = hostOf(site.owner);
  return SECRETS[kind].flatMap((probe) => {
    const made = harmlessObject(host.type, { site, value: probe.value, beside: probe.beside ?? {} });
    const terms: Partial<SharingTerms> = { nameVictim: true, nameReporter: true };
    const twins = kind === 'id' && isSco(made.type) ? [{ ...made, id: id(made.type, 908) }] : [];
    const bundle = redactedFor(bundleOf(...world(made), ...twins), { to: probe.to, terms })?.bundle;
    return JSON.stringify(bundle ?? '').includes(probe.forbidden) ? [`${probe.forbidden} (${probe.to})`] : [];
  });
}

/** A type in which a structure stands; a type for itself. */
function hostOf(owner: string): { readonly type: string } {
  if (Object.hasOwn(RULE_TABLE, owner)) return { type: owner };
  const wanted = NESTED_RULES[owner as keyof typeof NESTED_RULES] as ObjectRule;
  const holds = (rule: Rule): boolean => {
    if (rule === wanted) return true;
    if (typeof rule === 'string' || 'dictionary' in rule) return false;
    return 'list' in rule ? holds(rule.list) : Object.values(rule.properties).some(holds);
  };
  const host = Object.entries(RULE_TABLE).find(([, rules]) => holds(rules));
  if (!host) throw new Error(`${owner} stands nowhere`);
  return { type: host[0] };
}

/** Everything around a probe: somebody who is hidden, something that is hidden and something that is shown. */
function world(made: StixObject): StixObject[] {
  const refs = made.type === 'marking-definition' ? [made.id] : [];
  const carrier = {
    ...incident,
    object_marking_refs: [...textsOf(incident['object_marking_refs']), ...refs],
  };
  const actor = object('threat-actor', 905, { name: 'Bear', ...marked('CLEAR') });
  const ties =
    made.type === 'location'
      ? [actor, relation(906, actor.id, 'located-at', made.id)]
      : made.type === 'identity'
        ? [relation(906, made.id, 'related-to', INCIDENT)]
        : [];
  return [
    ...(made.type === 'incident' ? [made] : [carrier, made]),
    object('identity', 900, { name: `${HIDDEN} Works`, ...marked('RED') }),
    object('campaign', 901, { name: 'Secret', ...marked('RED') }),
    object('mutex', 902, { name: 'seen' }),
    object('identity', 903, { name: 'Author' }),
    ...ties,
  ];
}

function textsOf(value: StixValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

interface Wanted {
  readonly site: Site;
  readonly value: StixValue;
  readonly beside: Properties;
}

/** An object of a type with a harmless value at every place, and what is wanted at one. */
function harmlessObject(type: string, wanted: Wanted): StixObject {
  const rules = RULE_TABLE[type as keyof typeof RULE_TABLE] as ObjectRule;
  const frame = { type, spec_version: '2.1', id: id(type, type === 'incident' ? 1 : 907) };
  const made: StixObject = { ...frame, ...structureOf(type, rules, wanted), ...frame };
  if (wanted.site.owner === type && wanted.site.property === 'id') return { ...made, id: id(type, 1) };
  return made;
}

function structureOf(owner: string, rules: ObjectRule, wanted: Wanted): Properties {
  return Object.fromEntries(
    Object.entries(rules.properties).flatMap(([property, rule]): [string, StixValue][] => {
      const isWanted = wanted.site.owner === owner && wanted.site.property === property;
      const beside = wanted.site.owner === owner ? wanted.beside[property] : undefined;
      const value = isWanted
        ? inShape(rule, wanted.value)
        : (beside ?? harmlessValue(owner, property, rule, wanted));
      return value === undefined ? [] : [[property, value]];
    }),
  );
}

/** A value as the rule asks for it: in a list, in a dictionary. */
function inShape(rule: Rule, value: StixValue): StixValue {
  if (typeof rule === 'object' && 'list' in rule) return Array.isArray(value) ? value : [value];
  if (typeof rule === 'object' && 'dictionary' in rule) {
    return rule.keys === 'hash' || typeof value === 'object' ? value : { key: value };
  }
  return value;
}

const SET_ANEW: ReadonlySet<string> = new Set([
  'id',
  'author',
  'ownTime',
  'markings',
  'partMarkings',
  'never',
]);

function harmlessValue(owner: string, property: string, rule: Rule, wanted: Wanted): StixValue | undefined {
  if (typeof rule === 'object' && 'properties' in rule) return structureOf(structureName(rule), rule, wanted);
  if (typeof rule === 'object' && 'list' in rule && leafOf(rule) === undefined) {
    const item = harmlessValue(owner, property, rule.list, wanted);
    return item === undefined ? undefined : [item];
  }
  const kind = kindOf({ owner, property });
  if (kind === undefined || SET_ANEW.has(kind)) return undefined;
  return harmlessOf(kind, owner, property, rule);
}

const PLAIN_VALUES: Readonly<Record<string, StixValue>> = {
  is_family: false,
  'new-sdo extension_type': 'new-sdo',
  extension_type: 'property-extension',
  pap: 'amber',
  encrypt_in_transit: 'must',
  permitted_actions: 'none',
  affected_party_notifications: 'may',
  provider_attribution: 'may',
  unmodified_resale: 'may',
  definition_type: 'statement',
};

function harmlessOf(kind: PlaceKind, owner: string, property: string, rule: Rule): StixValue | undefined {
  switch (kind) {
    case 'plain':
      return inShape(rule, PLAIN_VALUES[`${owner} ${property}`] ?? PLAIN_VALUES[property] ?? 1);
    case 'reference':
      return owner === 'language-content' ? INCIDENT : inShape(rule, SEEN_ID);
    case 'translations':
      return { fr: { name: 'harmless' } };
    case 'time':
    case 'moment':
      return inShape(rule, property.startsWith('stop') ? '2024-09-15T10:11:12.131Z' : TIME);
    case 'fidelity':
      return 'day';
    case 'count':
    case 'coordinates':
      return inShape(rule, 1);
    case 'hash':
      return { MD5: 'abc' };
    case 'label':
      return 'white';
    case 'pattern':
      return "[file:name = 'a.exe']";
    case 'address':
      return owner === 'domain-name' ? 'shop.example' : '198.51.100.7';
    case 'link':
      return 'https://shop.example/a';
    default:
      return inShape(rule, property === 'impact_category' ? 'availability' : 'harmless');
  }
}

function structureName(rules: ObjectRule): string {
  const found = Object.entries(NESTED_RULES).find(([, nested]) => (nested as ObjectRule) === rules);
  return found?.[0] ?? canonicalJson(Object.keys(rules.properties));
}
