import {
  type StixObject,
  isDomainName,
  isEmailAddress,
  isIpv4,
  isIpv6,
  isMacAddress,
  isUri,
} from '@app/stix';
import { observable } from './mint';
import {
  ACCOUNT_OF_TYPE,
  CERTIFICATE_HASH_OF_TYPE,
  EMAIL_HEADER_OF_TYPE,
  EMAIL_PART_OF_TYPE,
  HASH_DIGITS,
  HASH_OF_TYPE,
  WALLET_TYPES,
} from './misp-attribute-types.data';
import { equals, hashPath, observation } from './stix-pattern';

/** What a value is in STIX: observables, the one that it is about first, and the pattern that finds it. */
export interface Observed {
  readonly objects: readonly StixObject[];
  readonly pattern: string;
}

type Reader = (value: string) => Observed | undefined;

/** The extension by which others know wallets (`new-sco`). */
const WALLET_EXTENSION_ID = 'extension-definition--be78509e-6958-51b1-8b26-d17ee0eba2d7';
const PORT = /^[0-9]{1,5}$/;
const PORT_MAX = 65_535;
const AS_NUMBER = /^(?:AS)?\s*([0-9]{1,10})$/i;
const AS_NUMBER_MAX = 4_294_967_295;
const FUZZY_HASH = /^[!-~]{3,500}$/;
const HIVES: Readonly<Record<string, string>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKCR: 'HKEY_CLASSES_ROOT',
  HKU: 'HKEY_USERS',
  HKCC: 'HKEY_CURRENT_CONFIG',
  HKPD: 'HKEY_PERFORMANCE_DATA',
  HKDD: 'HKEY_DYN_DATA',
};

/**
 * The observables for the value of a MISP attribute of some type. Undefined where STIX has none for the type, or where
 * the value does not have the form of its type.
 */
export function observedOf(type: string, value: string): Observed | undefined {
  if (Object.hasOwn(READERS, type)) return READERS[type]?.(value);
  if (Object.hasOwn(HASH_OF_TYPE, type)) return hashed(HASH_OF_TYPE[type]!, value);
  if (Object.hasOwn(CERTIFICATE_HASH_OF_TYPE, type))
    return certificate(CERTIFICATE_HASH_OF_TYPE[type]!, value);
  if (Object.hasOwn(ACCOUNT_OF_TYPE, type)) return account(ACCOUNT_OF_TYPE[type]!, value);
  if (WALLET_TYPES.has(type)) return wallet(value);
  if (Object.hasOwn(EMAIL_PART_OF_TYPE, type)) return message({ [EMAIL_PART_OF_TYPE[type]!]: value });
  if (Object.hasOwn(EMAIL_HEADER_OF_TYPE, type)) return header(EMAIL_HEADER_OF_TYPE[type]!, value);
  const [first = '', second] = type.split('|');
  return first === 'filename' && second !== undefined ? namedFile(second, value) : undefined;
}

/** Whether a type is one that `observedOf` knows: a value of it that gives nothing does not have its form. */
export function isObservableType(type: string): boolean {
  return (
    [
      READERS,
      HASH_OF_TYPE,
      CERTIFICATE_HASH_OF_TYPE,
      ACCOUNT_OF_TYPE,
      EMAIL_PART_OF_TYPE,
      EMAIL_HEADER_OF_TYPE,
    ].some((table) => Object.hasOwn(table, type)) ||
    WALLET_TYPES.has(type) ||
    type.startsWith('filename|')
  );
}

/** A hash as a dictionary entry; undefined where it does not have the form of its algorithm. */
export function hashEntry(algorithm: string, value: string): Record<string, string> | undefined {
  const digits = HASH_DIGITS[algorithm];
  const text = value.trim();
  const isForm = digits === undefined ? FUZZY_HASH.test(text) : isHex(text, digits);
  return isForm ? { [algorithm]: digits === undefined ? text : text.toLowerCase() } : undefined;
}

/** An address of either version. */
export function address(value: string): StixObject | undefined {
  const text = value.trim();
  if (isIpv4(text)) return observable('ipv4-addr', { value: text });
  return isIpv6(text) ? observable('ipv6-addr', { value: text.toLowerCase() }) : undefined;
}

/** A domain name. */
export function domain(value: string): StixObject | undefined {
  const text = value.trim();
  return text.includes('.') && isDomainName(text) && !/\.[0-9]+\.?$/.test(text)
    ? observable('domain-name', { value: text })
    : undefined;
}

/** A port, 0 to 65535. */
export function port(value: string): number | undefined {
  const number = PORT.test(value.trim()) ? Number(value.trim()) : Number.NaN;
  return number <= PORT_MAX ? number : undefined;
}

/** A key of the Windows registry with its hive written out (STIX 2.1 section 6.17). */
export function registryKey(value: string): string {
  const [hive = '', ...rest] = value.split('\\');
  return [HIVES[hive.toUpperCase()] ?? hive, ...rest].join('\\');
}

/** The parts of a composite value: what stands before the last bar, and after it. */
export function parts(value: string): readonly [string, string] | undefined {
  const at = value.lastIndexOf('|');
  return at < 0 ? undefined : [value.slice(0, at).trim(), value.slice(at + 1).trim()];
}

const READERS: Readonly<Record<string, Reader>> = {
  'ip-src': host,
  'ip-dst': host,
  hostname: host,
  domain: host,
  'onion-address': host,
  'ip-src|port': (value) => endpoint('src', value),
  'ip-dst|port': (value) => endpoint('dst', value),
  'hostname|port': (value) => endpoint('dst', value),
  'domain|ip': resolved,
  email: email,
  'email-src': email,
  'email-dst': email,
  'dns-soa-email': email,
  'whois-registrant-email': email,
  url: url,
  uri: url,
  link: url,
  AS: (value) => {
    const number = Number(AS_NUMBER.exec(value.trim())?.[1] ?? Number.NaN);
    if (!(number <= AS_NUMBER_MAX)) return undefined;
    return one(observable('autonomous-system', { number }), equals('autonomous-system:number', number));
  },
  'mac-address': (value) => {
    const text = value.trim().toLowerCase().replace(/[-.]/g, ':');
    return isMacAddress(text)
      ? one(observable('mac-addr', { value: text }), equals('mac-addr:value', text))
      : undefined;
  },
  mutex: (value) => one(observable('mutex', { name: value }), equals('mutex:name', value)),
  filename: (value) => one(observable('file', { name: value }), equals('file:name', value)),
  attachment: (value) => one(observable('file', { name: value }), equals('file:name', value)),
  'email-attachment': (value) => one(observable('file', { name: value }), equals('file:name', value)),
  'malware-sample': (value) => (value.includes('|') ? namedFile('md5', value) : READERS['filename']!(value)),
  regkey: (value) => {
    const key = registryKey(value);
    return one(observable('windows-registry-key', { key }), equals('windows-registry-key:key', key));
  },
  'regkey|value': (value) => {
    const bar = value.indexOf('|');
    if (bar < 0) return undefined;
    const key = registryKey(value.slice(0, bar).trim());
    const data = value.slice(bar + 1).trim();
    const object = observable('windows-registry-key', { key, values: [{ data }] });
    const comparisons = [
      equals('windows-registry-key:key', key),
      equals('windows-registry-key:values[*].data', data),
    ];
    return { objects: [object], pattern: observation(...comparisons) };
  },
  cpe: (value) =>
    value.startsWith('cpe:2.3:')
      ? one(observable('software', { name: productOf(value), cpe: value }), equals('software:cpe', value))
      : undefined,
};

function one(object: StixObject, comparison: string): Observed {
  return { objects: [object], pattern: observation(comparison) };
}

function host(value: string): Observed | undefined {
  const object = address(value) ?? domain(value);
  return object && one(object, equals(`${object.type}:value`, valueOf(object)));
}

function endpoint(side: 'src' | 'dst', value: string): Observed | undefined {
  const [left, right] = parts(value) ?? parts(value.replace(/:(?=[0-9]{1,5}$)/, '|')) ?? [];
  const at = host(left ?? '')?.objects[0];
  const number = port(right ?? '');
  if (at === undefined || number === undefined) return undefined;
  const protocols = [{ 'ipv4-addr': 'ipv4', 'ipv6-addr': 'ipv6' }[at.type] ?? 'tcp'];
  const traffic = observable('network-traffic', {
    [`${side}_ref`]: at.id,
    [`${side}_port`]: number,
    protocols,
  });
  const comparisons = [
    equals(`network-traffic:${side}_ref.value`, valueOf(at)),
    equals(`network-traffic:${side}_port`, number),
  ];
  return { objects: [traffic, at], pattern: observation(...comparisons) };
}

function resolved(value: string): Observed | undefined {
  const [left = '', right = ''] = parts(value) ?? [];
  const name = domain(left);
  const at = address(right);
  if (name === undefined || at === undefined) return undefined;
  const comparisons = [
    equals('domain-name:value', valueOf(name)),
    equals('domain-name:resolves_to_refs[*].value', valueOf(at)),
  ];
  return { objects: [{ ...name, resolves_to_refs: [at.id] }, at], pattern: observation(...comparisons) };
}

function email(value: string): Observed | undefined {
  const text = value.trim();
  if (!isEmailAddress(text)) return undefined;
  return one(observable('email-addr', { value: text }), equals('email-addr:value', text));
}

function url(value: string): Observed | undefined {
  const text = value.trim();
  return isUri(text) ? one(observable('url', { value: text }), equals('url:value', text)) : undefined;
}

function hashed(algorithm: string, value: string): Observed | undefined {
  const hashes = hashEntry(algorithm, value);
  if (hashes === undefined) return undefined;
  return one(observable('file', { hashes }), equals(hashPath('file', algorithm), hashes[algorithm]!));
}

function namedFile(hashType: string, value: string): Observed | undefined {
  const algorithm = HASH_OF_TYPE[hashType];
  const [name, hash] = parts(value) ?? [];
  const hashes = algorithm === undefined || hash === undefined ? undefined : hashEntry(algorithm, hash);
  if (hashes === undefined || !name) return undefined;
  const comparisons = [equals('file:name', name), equals(hashPath('file', algorithm!), hashes[algorithm!]!)];
  return { objects: [observable('file', { name, hashes })], pattern: observation(...comparisons) };
}

function certificate(algorithm: string, value: string): Observed | undefined {
  const hashes = hashEntry(algorithm, value.replaceAll(':', ''));
  if (hashes === undefined) return undefined;
  const object = observable('x509-certificate', { hashes });
  return one(object, equals(hashPath('x509-certificate', algorithm), hashes[algorithm]!));
}

function account(kind: string, value: string): Observed {
  const object = observable('user-account', { account_type: kind, account_login: value });
  const comparisons = [
    equals('user-account:account_type', kind),
    equals('user-account:account_login', value),
  ];
  return { objects: [object], pattern: observation(...comparisons) };
}

/** A wallet: the observable by which others know it. */
export function walletObject(value: string): StixObject {
  return observable('cryptocurrency-wallet', {
    value,
    extensions: { [WALLET_EXTENSION_ID]: { extension_type: 'new-sco' } },
  });
}

function wallet(value: string): Observed | undefined {
  const text = value.trim();
  if (!/^[a-zA-Z0-9:]{20,200}$/.test(text)) return undefined;
  return one(walletObject(text), equals('cryptocurrency-wallet:value', text));
}

function message(properties: Record<string, string>): Observed {
  const object = observable('email-message', { is_multipart: false, ...properties });
  const comparisons = Object.entries(properties).map(([name, text]) => equals(`email-message:${name}`, text));
  return { objects: [object], pattern: observation(...comparisons) };
}

function header(name: string, value: string): Observed {
  const object = observable('email-message', {
    is_multipart: false,
    additional_header_fields: { [name]: [value] },
  });
  return one(object, equals(`email-message:additional_header_fields.'${name}'`, value));
}

function valueOf({ value }: StixObject): string {
  return typeof value === 'string' ? value : '';
}

function isHex(text: string, digits: number): boolean {
  return text.length === digits && /^[0-9a-fA-F]+$/.test(text);
}

function productOf(cpe: string): string {
  return cpe.split(':')[4]?.replaceAll('_', ' ') ?? cpe;
}
