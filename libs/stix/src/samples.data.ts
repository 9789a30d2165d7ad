import {
  EVENT_EXTENSION_ID,
  IMPACT_EXTENSION_ID,
  INCIDENT_EXTENSION_ID,
  TASK_EXTENSION_ID,
} from './extension-ids';
import type { StixObject, StixValue } from './stix-object';

const AT = '2026-03-01T08:00:00.000Z';
const LATER = '2026-03-02T08:00:00.5Z';
const SHA_256 = 'a'.repeat(64);
const TLP_GREEN = 'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb';

/** An id for the tests, in the shape of a UUIDv4. */
export function sampleId(type: string, number = 1): string {
  return `${type}--00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function versioned(type: string, properties: { [name: string]: StixValue }): StixObject {
  return { type, spec_version: '2.1', id: sampleId(type), created: AT, modified: AT, ...properties };
}

function observable(type: string, properties: { [name: string]: StixValue }): StixObject {
  return { type, id: sampleId(type), ...properties };
}

function newSdo(extensionId: string, more: { [name: string]: StixValue } = {}): StixValue {
  return { [extensionId]: { extension_type: 'new-sdo' }, ...more };
}

const PHASES = [{ kill_chain_name: 'mitre-attack', phase_name: 'impact' }];
const SEEN = { first_seen: AT, last_seen: LATER };

/** A valid object of every type, with most of what the type may have. */
export const SAMPLES: readonly StixObject[] = [
  versioned('attack-pattern', {
    name: 'Spearphishing Attachment',
    description: 'A text.',
    aliases: ['phish'],
    kill_chain_phases: PHASES,
    external_references: [{ source_name: 'mitre-attack', external_id: 'T1566.001' }],
  }),
  versioned('campaign', { name: 'Winter', objective: 'Theft', ...SEEN }),
  versioned('course-of-action', { name: 'Patch', description: 'Install the update.' }),
  versioned('grouping', { context: 'suspicious-activity', object_refs: [sampleId('indicator')] }),
  versioned('identity', {
    name: 'Example Hospital',
    identity_class: 'organization',
    sectors: ['healthcare'],
    roles: ['victim'],
    contact_information: 'security desk',
    lang: 'zh-Hant-TW',
    confidence: 85,
    labels: ['a'],
    revoked: false,
    created_by_ref: sampleId('identity', 2),
    object_marking_refs: [TLP_GREEN],
    granular_markings: [
      { lang: 'de', selectors: ['name'] },
      { marking_ref: TLP_GREEN, selectors: ['sectors.[0]'] },
    ],
  }),
  versioned('incident', {
    name: 'Outage of a hospital',
    extensions: {
      [INCIDENT_EXTENSION_ID]: {
        extension_type: 'property-extension',
        determination: 'confirmed',
        investigation_status: 'open',
        criticality: 80,
        event_refs: [sampleId('event')],
        impact_refs: [sampleId('impact')],
        task_refs: [sampleId('task')],
        incident_types: ['ransomware'],
        scores: [{ name: 'severity', value: 7.5 }],
      },
    },
  }),
  versioned('indicator', {
    name: 'Command server',
    indicator_types: ['malicious-activity'],
    pattern: "[ipv4-addr:value = '198.51.100.3']",
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: AT,
    valid_until: LATER,
  }),
  versioned('infrastructure', { name: 'Servers', infrastructure_types: ['command-and-control'], ...SEEN }),
  versioned('intrusion-set', { name: 'Set', goals: ['money'], primary_motivation: 'personal-gain', ...SEEN }),
  versioned('location', { country: 'FR', latitude: 48.85, longitude: 2.35, precision: 1000 }),
  versioned('malware', {
    name: 'Locker',
    is_family: true,
    malware_types: ['ransomware'],
    sample_refs: [sampleId('file')],
    operating_system_refs: [sampleId('software')],
  }),
  versioned('malware-analysis', { product: 'scanner', result: 'malicious', sample_ref: sampleId('file') }),
  versioned('note', { content: 'A text.', authors: ['desk'], object_refs: [sampleId('incident')] }),
  versioned('observed-data', {
    first_observed: AT,
    last_observed: LATER,
    number_observed: 2,
    object_refs: [sampleId('ipv4-addr')],
  }),
  versioned('opinion', { opinion: 'agree', object_refs: [sampleId('report')] }),
  versioned('report', { name: 'Report', published: AT, object_refs: [sampleId('incident')] }),
  versioned('threat-actor', { name: 'Actor', threat_actor_types: ['crime-syndicate'], roles: ['agent'] }),
  versioned('tool', { name: 'Remote desktop', tool_types: ['remote-access'], tool_version: '1' }),
  versioned('vulnerability', {
    name: 'CVE-2026-0001',
    external_references: [{ source_name: 'cve', external_id: 'CVE-2026-0001' }],
  }),
  versioned('event', {
    status: 'occurred',
    event_types: ['ransomware'],
    start_time: AT,
    start_time_fidelity: 'day',
    changed_objects: [{ state_change_type: 'caused', result_ref: sampleId('impact') }],
    extensions: newSdo(EVENT_EXTENSION_ID),
  }),
  versioned('impact', {
    impact_category: 'availability',
    criticality: 80,
    impacted_entity_counts: { 'computers-server': 3 },
    extensions: newSdo(IMPACT_EXTENSION_ID, { 'availability-ext': { availability_impact: 100 } }),
  }),
  versioned('task', {
    outcome: 'successful',
    task_types: ['contained'],
    priority: 50,
    affected_entity_counts: [{ entity_type: 'computers-server', count: 3, precise_within: 0 }],
    extensions: newSdo(TASK_EXTENSION_ID),
  }),
  versioned('relationship', {
    relationship_type: 'targets',
    source_ref: sampleId('incident'),
    target_ref: sampleId('identity'),
  }),
  versioned('sighting', {
    sighting_of_ref: sampleId('indicator'),
    where_sighted_refs: [sampleId('identity')],
    count: 3,
    ...SEEN,
  }),
  versioned('extension-definition', {
    created_by_ref: sampleId('identity'),
    name: 'Regime',
    schema: 'https://example.com/schema.json',
    version: '1.0.0',
    extension_types: ['property-extension'],
  }),
  versioned('language-content', {
    object_ref: sampleId('identity'),
    object_modified: AT,
    contents: { de: { name: 'Beispielklinik' } },
  }),
  {
    type: 'marking-definition',
    spec_version: '2.1',
    id: sampleId('marking-definition'),
    created: AT,
    definition_type: 'statement',
    definition: { statement: 'Copyright' },
  },
  observable('artifact', { payload_bin: 'aGVsbG8=', mime_type: 'text/plain' }),
  observable('autonomous-system', { number: 64496, name: 'Example' }),
  observable('directory', { path: '/var/log', contains_refs: [sampleId('file')] }),
  observable('domain-name', { value: 'example.com', resolves_to_refs: [sampleId('ipv4-addr')] }),
  observable('email-addr', {
    value: 'desk@example.com',
    display_name: 'Desk',
    belongs_to_ref: sampleId('user-account'),
  }),
  observable('email-message', {
    is_multipart: true,
    subject: 'Invoice',
    from_ref: sampleId('email-addr'),
    additional_header_fields: { 'X-Mailer': ['mailer'], 'Reply-To': 'desk' },
    body_multipart: [{ content_type: 'text/plain', body: 'A text.' }],
  }),
  observable('file', {
    name: 'a.exe',
    size: 10,
    hashes: { 'SHA-256': SHA_256 },
    magic_number_hex: '4d5a',
    parent_directory_ref: sampleId('directory'),
    extensions: {
      'ntfs-ext': { sid: '1234567' },
      'archive-ext': { contains_refs: [sampleId('file', 2)] },
      'pdf-ext': { version: '1.7', document_info_dict: { Title: 'A' } },
      'raster-image-ext': { image_height: 1, exif_tags: { Make: 'A', XResolution: 72 } },
      'windows-pebinary-ext': {
        pe_type: 'exe',
        machine_hex: '014c',
        optional_header: { magic_hex: '010b', image_base: 4194304 },
        sections: [{ name: '.text', entropy: 6.5, hashes: { 'SHA-256': SHA_256 } }],
      },
    },
    granular_markings: [{ marking_ref: TLP_GREEN, selectors: ['hashes.SHA-256'] }],
  }),
  observable('ipv4-addr', { value: '198.51.100.3', defanged: false, spec_version: '2.1' }),
  observable('ipv6-addr', { value: '::ffff:192.0.2.1' }),
  observable('mac-addr', { value: 'd2:fb:49:24:37:18' }),
  observable('mutex', { name: 'mutex' }),
  observable('network-traffic', {
    src_ref: sampleId('ipv4-addr'),
    dst_port: 443,
    protocols: ['tcp', 'http'],
    extensions: {
      'http-request-ext': {
        request_method: 'get',
        request_value: '/',
        request_header: { Host: ['example.com'] },
      },
      'tcp-ext': { src_flags_hex: '02' },
      'socket-ext': { address_family: 'AF_INET', options: { SO_KEEPALIVE: 1 } },
    },
  }),
  observable('process', {
    pid: 1,
    command_line: 'a.exe',
    environment_variables: { PATH: '/bin' },
    extensions: {
      'windows-process-ext': { integrity_level: 'high' },
      'windows-service-ext': { service_name: 'a', start_type: 'SERVICE_AUTO_START' },
    },
  }),
  observable('software', { name: 'Server', languages: ['en', 'zh-Hant-TW'], version: '1' }),
  observable('url', { value: 'https://example.com/a' }),
  observable('user-account', {
    account_login: 'root',
    account_type: 'unix',
    extensions: { 'unix-account-ext': { gid: 0, shell: '/bin/sh' } },
  }),
  observable('windows-registry-key', {
    key: 'HKEY_LOCAL_MACHINE\\Software\\A',
    values: [{ name: '', data: 'b', data_type: 'REG_SZ' }],
  }),
  observable('x509-certificate', {
    serial_number: '01:02',
    x509_v3_extensions: { basic_constraints: 'critical,CA:TRUE' },
  }),
];

/** The sample of a type, with changes; `undefined` takes a property away. */
export function sample(type: string, changes: { [name: string]: StixValue | undefined } = {}): StixObject {
  const found = SAMPLES.find((object) => object.type === type);
  if (found === undefined) throw new Error(`no sample of ${type}`);
  const entries = Object.entries({ ...found, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as StixObject;
}

/** A bundle of these objects. */
export function bundleOf(...objects: readonly unknown[]): {
  type: 'bundle';
  id: string;
  objects: readonly unknown[];
} {
  return { type: 'bundle', id: sampleId('bundle'), objects };
}
