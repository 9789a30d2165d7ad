import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import type { StixObject, StixValue } from './stix-object';
import { uuidOfDigest } from './uuid-shape';
import { dictionaryOf, ownProperty, type Dictionary } from './stix-value';

/** The namespace of deterministic SCO identifiers (STIX 2.1 section 2.9). */
const NAMESPACE = Buffer.from('00abedb4aa42466c9c01fed23315a9b7', 'hex');

/** Which properties of a type contribute to its identifier; `process` has none and is always a UUIDv4. */
const CONTRIBUTING: ReadonlyMap<string, readonly string[]> = new Map([
  ['artifact', ['hashes', 'payload_bin']],
  ['autonomous-system', ['number']],
  ['directory', ['path']],
  ['domain-name', ['value']],
  ['email-addr', ['value']],
  ['email-message', ['from_ref', 'subject', 'body']],
  ['file', ['hashes', 'name', 'extensions', 'parent_directory_ref']],
  ['ipv4-addr', ['value']],
  ['ipv6-addr', ['value']],
  ['mac-addr', ['value']],
  ['mutex', ['name']],
  [
    'network-traffic',
    ['start', 'end', 'src_ref', 'dst_ref', 'src_port', 'dst_port', 'protocols', 'extensions'],
  ],
  ['software', ['name', 'cpe', 'swid', 'vendor', 'version']],
  ['url', ['value']],
  ['user-account', ['account_type', 'user_id', 'account_login']],
  ['windows-registry-key', ['key', 'values']],
  ['x509-certificate', ['hashes', 'serial_number']],
]);

const HASH_ORDER = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512'];

/**
 * The deterministic identifier of a cyber-observable object (STIX 2.1 section 2.9): a UUIDv5 over the canonical
 * JSON of its contributing properties, as written. Undefined when it has none, or when the type has none.
 */
export function deterministicId(object: StixObject): string | undefined {
  const names = CONTRIBUTING.get(object.type);
  if (names === undefined) return undefined;
  const contributing: Record<string, StixValue> = {};
  let found = false;
  for (const name of names) {
    const value = contribution(name, ownProperty(object, name));
    if (value === undefined) continue;
    contributing[name] = value;
    found = true;
  }
  return found ? `${object.type}--${uuidV5(canonicalJson(contributing))}` : undefined;
}

function contribution(name: string, value: StixValue | undefined): StixValue | undefined {
  const hashes = name === 'hashes' ? dictionaryOf(value) : undefined;
  return hashes === undefined ? value : oneHash(hashes);
}

/** Of all hashes one contributes: the first of the well-known ones, or else the first there is. */
function oneHash(hashes: Dictionary): StixValue | undefined {
  const key = HASH_ORDER.find((algorithm) => Object.hasOwn(hashes, algorithm)) ?? Object.keys(hashes)[0];
  const value = key === undefined ? undefined : hashes[key];
  return key === undefined || value === undefined ? undefined : { [key]: value };
}

/** RFC 9562 section 5.5: SHA-1 over namespace and name, with version and variant set. */
function uuidV5(name: string): string {
  return uuidOfDigest(hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name, 'utf8')]), 'buffer'), 5);
}
