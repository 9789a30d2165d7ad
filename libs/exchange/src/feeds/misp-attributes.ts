import { type PatternComparison, type StixObject, parsePattern } from '@app/stix';

/** What one object says in MISP's words: a type of attribute, its category and its value. */
export interface MispValue {
  readonly type: string;
  readonly category: string;
  readonly value: string;
  readonly toIds: boolean;
}

type MispKind = Readonly<Pick<MispValue, 'type' | 'category'>>;

const NETWORK = 'Network activity';
const PAYLOAD = 'Payload delivery';
const ARTIFACTS = 'Artifacts dropped';
/** A pattern that is more than a list of values goes out whole: MISP keeps it, and tools that read STIX use it. */
const PATTERN_KINDS: Readonly<Record<string, MispKind>> = {
  stix: { type: 'stix2-pattern', category: PAYLOAD },
  yara: { type: 'yara', category: PAYLOAD },
  snort: { type: 'snort', category: NETWORK },
  suricata: { type: 'snort', category: NETWORK },
  sigma: { type: 'sigma', category: PAYLOAD },
};

/** Which property of which observable is which attribute. */
const KINDS: Readonly<Record<string, MispKind>> = {
  'ipv4-addr:value': { type: 'ip-dst', category: NETWORK },
  'ipv6-addr:value': { type: 'ip-dst', category: NETWORK },
  'domain-name:value': { type: 'domain', category: NETWORK },
  'url:value': { type: 'url', category: NETWORK },
  'email-addr:value': { type: 'email', category: PAYLOAD },
  'email-message:subject': { type: 'email-subject', category: PAYLOAD },
  'mac-addr:value': { type: 'mac-address', category: NETWORK },
  'autonomous-system:number': { type: 'AS', category: NETWORK },
  'mutex:name': { type: 'mutex', category: ARTIFACTS },
  'windows-registry-key:key': { type: 'regkey', category: 'Persistence mechanism' },
  'file:name': { type: 'filename', category: PAYLOAD },
  'file:hashes.MD5': { type: 'md5', category: PAYLOAD },
  'file:hashes.SHA-1': { type: 'sha1', category: PAYLOAD },
  'file:hashes.SHA-256': { type: 'sha256', category: PAYLOAD },
  'file:hashes.SHA-512': { type: 'sha512', category: PAYLOAD },
  'file:hashes.SSDEEP': { type: 'ssdeep', category: PAYLOAD },
  'file:hashes.TLSH': { type: 'tlsh', category: PAYLOAD },
};

/** What an object of a rendition says as MISP attributes: several for hashes and lists of values, none for the rest. */
export function mispValuesOf(object: StixObject): MispValue[] {
  if (object.type === 'indicator') return fromIndicator(object);
  if (object.type === 'vulnerability') return fromVulnerability(object);
  const prefix = `${object.type}:`;
  return Object.entries(KINDS)
    .filter(([path]) => path.startsWith(prefix))
    .flatMap(([path, kind]) => {
      const value = valueAt(object, path.slice(prefix.length).split('.'));
      return value === undefined ? [] : [{ ...kind, value, toIds: false }];
    });
}

function valueAt(object: StixObject, [name, key]: readonly string[]): string | undefined {
  const held: unknown = Object.hasOwn(object, name!) ? object[name!] : undefined;
  const value: unknown = key === undefined ? held : (held as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function fromVulnerability({ name }: StixObject): MispValue[] {
  const isCve = typeof name === 'string' && /^CVE-\d{4}-\d{4,}$/i.test(name);
  return isCve
    ? [{ type: 'vulnerability', category: 'External analysis', value: name.toUpperCase(), toIds: false }]
    : [];
}

function fromIndicator({ pattern, pattern_type: language }: StixObject): MispValue[] {
  if (typeof pattern !== 'string') return [];
  const kind = typeof language === 'string' ? PATTERN_KINDS[language] : undefined;
  if (kind === undefined) return [];
  const listed = language === 'stix' ? listedIn(pattern) : undefined;
  return listed ?? [{ ...kind, value: pattern, toIds: true }];
}

/** The values of a pattern that says nothing but "any of these": one way or another it must name each of them. */
function listedIn(pattern: string): MispValue[] | undefined {
  const parsed = parsePattern(pattern);
  if (
    !parsed.ok ||
    /\b(?:AND|FOLLOWEDBY|NOT|WITHIN|REPEATS|START)\b/.test(withoutLiterals(pattern, parsed.observables))
  )
    return undefined;
  const values = parsed.observables.map(attributeOf);
  return values.every((value) => value !== undefined) ? values : undefined;
}

function attributeOf({ objectType, path, operator, values }: PatternComparison): MispValue | undefined {
  const kind = KINDS[`${objectType}:${path.join('.')}`];
  const [literal] = values;
  if (kind === undefined || operator !== '=' || literal === undefined) return undefined;
  return { ...kind, value: String(literal.value), toIds: true };
}

function withoutLiterals(pattern: string, comparisons: readonly PatternComparison[]): string {
  const literals = comparisons.flatMap(({ values }) => values);
  return literals.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), pattern);
}
