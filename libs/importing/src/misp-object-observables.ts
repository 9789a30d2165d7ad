import type { StixObject, StixValue } from '@app/stix';
import { type Loose, compact } from './loose';
import { observable } from './mint';
import { CERTIFICATE_HASH_OF_TYPE, HASH_OF_TYPE } from './misp-attribute-types.data';
import { address, domain, hashEntry, observedOf, port, registryKey } from './misp-value';

/** The attributes of a MISP object by their relation. Each is asked for by name; what nobody asks for is mapped alone. */
export interface ObjectValues {
  /** The values of a relation, in their order. */
  all(...relations: readonly string[]): string[];
  /** The first value of the first relation that has one. */
  first(...relations: readonly string[]): string | undefined;
  /** The values of every relation, with their types. */
  typed(): readonly { readonly relation: string; readonly type: string; readonly value: string }[];
  /** The times of a relation, as STIX writes them. */
  time(relation: string): string | undefined;
  /** The integer of a relation. */
  integer(relation: string): number | undefined;
}

type Composer = (values: ObjectValues) => StixObject[];

/** Objects that are one observable, by name. What comes first is what the object is about. */
const COMPOSERS: Readonly<Record<string, Composer>> = {
  file,
  'domain-ip': domainIp,
  'ip-port': connection,
  'network-connection': connection,
  'network-socket': connection,
  netflow: connection,
  email,
  'registry-key': registry,
  process,
  x509,
  asn,
  url: (values) => values.all('url').flatMap((text) => observedOf('url', text)?.objects ?? []),
  mutex: (values) => values.all('name').map((name) => observable('mutex', { name })),
  credential: (values) => account(values, undefined, ['username']),
  'user-account': (values) => account(values, undefined, ['username', 'user-id']),
  'facebook-account': (values) => account(values, 'facebook', ['account-name', 'account-id']),
  'github-user': (values) => account(values, 'github', ['username', 'id']),
  'gitlab-user': (values) => account(values, 'gitlab', ['username', 'id']),
  'parler-account': (values) => account(values, 'parler', ['account-name', 'account-id']),
  'reddit-account': (values) => account(values, 'reddit', ['account-name', 'account-id']),
  'telegram-account': (values) => account(values, 'telegram', ['username', 'id']),
  'twitter-account': (values) => account(values, 'twitter', ['name', 'id']),
};

/** The observables that a MISP object is; none where it is none, or too little of it can be read. */
export function composeObject(name: string, values: ObjectValues): StixObject[] {
  return Object.hasOwn(COMPOSERS, name) ? (COMPOSERS[name]?.(values) ?? []) : [];
}

/** Objects whose values mean something only together with another object: they are kept in a note. */
export const PART_OBJECTS: ReadonlySet<string> = new Set([
  'pe',
  'pe-section',
  'elf',
  'elf-section',
  'macho',
  'macho-section',
]);

function file(values: ObjectValues): StixObject[] {
  const hashes: Record<string, StixValue> = {};
  for (const { relation, value } of values.typed()) {
    const algorithm = Object.hasOwn(HASH_OF_TYPE, relation) ? HASH_OF_TYPE[relation] : undefined;
    const entry = algorithm === undefined ? undefined : hashEntry(algorithm, value);
    if (entry !== undefined && values.all(relation).length > 0) Object.assign(hashes, entry);
  }
  const sample = values.typed().find(({ relation }) => relation === 'malware-sample');
  const sampled = sample === undefined ? undefined : observedOf('malware-sample', sample.value)?.objects[0];
  const name = values.first('filename') ?? textOf(sampled?.['name']);
  const sampleHashes = sampled?.['hashes'];
  if (typeof sampleHashes === 'object' && !Array.isArray(sampleHashes))
    for (const [key, value] of Object.entries(sampleHashes ?? {})) hashes[key] ??= value;
  if (name === undefined && Object.keys(hashes).length === 0) return [];
  const path = values.first('path');
  const directory = path === undefined ? undefined : observable('directory', { path });
  const described = observable('file', {
    name,
    hashes,
    size: values.integer('size-in-bytes'),
    mime_type: values.first('mimetype'),
    ctime: values.time('creation-time'),
    mtime: values.time('modification-time'),
    atime: values.time('access-time'),
    parent_directory_ref: directory?.id,
  });
  return directory === undefined ? [described] : [described, directory];
}

function domainIp(values: ObjectValues): StixObject[] {
  const addresses = values.all('ip').flatMap((text) => address(text) ?? []);
  const names = values.all('domain', 'hostname').flatMap((text) => domain(text) ?? []);
  const refs = addresses.map(({ id }) => id);
  return [...names.map((name) => ({ ...name, ...compact({ resolves_to_refs: refs }) })), ...addresses];
}

function connection(values: ObjectValues): StixObject[] {
  const side = (...relations: string[]): StixObject | undefined => {
    const text = values.first(...relations);
    return text === undefined ? undefined : (address(text) ?? domain(text));
  };
  const source = side('ip-src', 'src-ip', 'hostname-src');
  const target = side('ip-dst', 'dst-ip', 'ip', 'hostname-dst', 'hostname', 'domain');
  const portOf = (...relations: string[]): number | undefined => port(values.first(...relations) ?? '');
  const named = values.all('layer3-protocol', 'layer4-protocol', 'layer7-protocol', 'protocol');
  const byAddress = source?.type === 'ipv6-addr' || target?.type === 'ipv6-addr' ? 'ipv6' : 'ipv4';
  if (source === undefined && target === undefined) return [];
  const start = values.time('first-packet-seen') ?? values.time('first-seen');
  const end = values.time('last-packet-seen') ?? values.time('last-seen');
  const traffic = observable('network-traffic', {
    src_ref: source?.id,
    dst_ref: target?.id,
    src_port: portOf('src-port'),
    dst_port: portOf('dst-port'),
    protocols: named.length > 0 ? named.map((text) => text.toLowerCase()) : [byAddress],
    start,
    end: start !== undefined && end !== undefined && end < start ? undefined : end,
    src_byte_count: values.integer('byte-count'),
    src_packets: values.integer('packet-count'),
  });
  return [traffic, ...[source, target].filter((object) => object !== undefined)];
}

function email(values: ObjectValues): StixObject[] {
  const addresses = (...relations: string[]): StixObject[] =>
    values.all(...relations).flatMap((text) => observedOf('email', text)?.objects ?? []);
  const [from] = addresses('from');
  const to = addresses('to');
  const cc = addresses('cc');
  const bcc = addresses('bcc');
  const headers = compact({
    'Reply-To': values.all('reply-to'),
    'X-Mailer': values.all('x-mailer'),
    'Return-Path': values.all('return-path'),
    'User-Agent': values.all('user-agent'),
  });
  const attached = values.all('attachment').map((name) => observable('file', { name }));
  const said = compact({
    subject: values.first('subject'),
    body: values.first('email-body'),
    message_id: values.first('message-id'),
    date: values.time('send-date'),
    from_ref: from?.id,
    to_refs: to.map(({ id }) => id),
    cc_refs: cc.map(({ id }) => id),
    bcc_refs: bcc.map(({ id }) => id),
    additional_header_fields: headers,
  });
  const parties = [...(from ? [from] : []), ...to, ...cc, ...bcc, ...attached];
  if (Object.keys(said).length === 0) return parties;
  return [observable('email-message', { is_multipart: false, ...said }), ...parties];
}

function registry(values: ObjectValues): StixObject[] {
  const given = values.first('key');
  if (given === undefined) return [];
  const hive = values.first('hive');
  const key = registryKey(hive === undefined || /^hk/i.test(given) ? given : `${hive}\\${given}`);
  const type = values.first('data-type')?.toUpperCase();
  const entry: Loose = {
    name: values.first('name'),
    data: values.first('data'),
    data_type: type !== undefined && /^REG_[A-Z_]{2,40}$/.test(type) ? type : undefined,
  };
  const held = compact(entry);
  return [
    observable('windows-registry-key', {
      key,
      values: Object.keys(held).length > 0 ? [held] : undefined,
      modified_time: values.time('last-modified'),
    }),
  ];
}

function process(values: ObjectValues): StixObject[] {
  const image = values.first('image', 'name');
  const binary = image === undefined ? undefined : observable('file', { name: image });
  const said = compact({
    pid: values.integer('pid'),
    command_line: values.first('command-line'),
    cwd: values.first('current-directory'),
    created_time: values.time('creation-time'),
    is_hidden: values.first('hidden') === undefined ? undefined : values.first('hidden') === '1',
    image_ref: binary?.id,
  });
  if (Object.keys(said).length === 0) return [];
  return [observable('process', said), ...(binary ? [binary] : [])];
}

function x509(values: ObjectValues): StixObject[] {
  const hashes: Record<string, StixValue> = {};
  for (const { relation, value } of values.typed()) {
    const algorithm = Object.hasOwn(CERTIFICATE_HASH_OF_TYPE, relation)
      ? CERTIFICATE_HASH_OF_TYPE[relation]
      : undefined;
    const entry = algorithm === undefined ? undefined : hashEntry(algorithm, value.replaceAll(':', ''));
    if (entry !== undefined && values.all(relation).length > 0) Object.assign(hashes, entry);
  }
  const said = compact({
    hashes,
    serial_number: values.first('serial-number'),
    issuer: values.first('issuer'),
    subject: values.first('subject'),
    version: values.first('version'),
    signature_algorithm: values.first('signature_algorithm'),
    validity_not_before: values.time('validity-not-before'),
    validity_not_after: values.time('validity-not-after'),
    subject_public_key_algorithm: values.first('pubkey-info-algorithm'),
    subject_public_key_exponent: values.integer('pubkey-info-exponent'),
    subject_public_key_modulus: values.first('pubkey-info-modulus'),
  });
  return Object.keys(said).length === 0 ? [] : [observable('x509-certificate', said)];
}

function asn(values: ObjectValues): StixObject[] {
  const system = observedOf('AS', values.first('asn') ?? '')?.objects[0];
  return system === undefined ? [] : [{ ...system, ...compact({ name: values.first('description') }) }];
}

function account(values: ObjectValues, kind: string | undefined, relations: readonly string[]): StixObject[] {
  const login = values.first(...relations);
  if (login === undefined) return [];
  return [
    observable('user-account', {
      account_login: login,
      account_type: kind ?? values.first('account-type')?.toLowerCase(),
      display_name: values.first('display-name'),
    }),
  ];
}

function textOf(value: StixValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
