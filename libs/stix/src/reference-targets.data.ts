/** A class of types. Nothing tells what a custom type is, so every class lets custom types through. */
export type ReferenceClass = 'any' | 'sdo' | 'sco' | 'sdo-or-sco' | 'sco-or-sro' | 'versioned';

/** What a reference may point at: a list of types, or a class of them. */
export type ReferenceTarget = readonly string[] | ReferenceClass;

/** Properties of any object that refer to another one. */
export const COMMON_REFERENCES: ReadonlyMap<string, ReferenceTarget> = new Map<string, ReferenceTarget>([
  ['created_by_ref', ['identity']],
  ['object_marking_refs', ['marking-definition']],
]);

const EMAIL_ADDRESS = ['email-addr'];
const ENDPOINT = ['ipv4-addr', 'ipv6-addr', 'mac-addr', 'domain-name'];
const FILES = ['file', 'directory'];
const IP_REFERENCES = { resolves_to_refs: ['mac-addr'], belongs_to_refs: ['autonomous-system'] };
const CONTAINER = { object_refs: 'any' } as const;

/**
 * Which property of which type may point at what (STIX 2.1 sections 4 to 7, Incident Core Extension).
 * A dotted key descends into dictionaries, and `*` into the items of a list.
 */
export const REFERENCES_OF_TYPE: {
  readonly [type: string]: { readonly [path: string]: ReferenceTarget };
} = {
  grouping: CONTAINER,
  note: CONTAINER,
  opinion: CONTAINER,
  report: CONTAINER,
  malware: { operating_system_refs: ['software'], sample_refs: ['file', 'artifact'] },
  'malware-analysis': {
    host_vm_ref: ['software'],
    operating_system_ref: ['software'],
    installed_software_refs: ['software'],
    analysis_sco_refs: 'sco',
    sample_ref: ['file', 'artifact', 'network-traffic'],
  },
  'observed-data': { object_refs: 'sco-or-sro' },
  relationship: { source_ref: 'sdo-or-sco', target_ref: 'sdo-or-sco' },
  sighting: {
    sighting_of_ref: 'sdo',
    observed_data_refs: ['observed-data'],
    where_sighted_refs: ['identity', 'location'],
  },
  'language-content': { object_ref: 'versioned' },
  directory: { contains_refs: FILES },
  'domain-name': { resolves_to_refs: ['ipv4-addr', 'ipv6-addr', 'domain-name'] },
  'email-addr': { belongs_to_ref: ['user-account'] },
  'email-message': {
    from_ref: EMAIL_ADDRESS,
    sender_ref: EMAIL_ADDRESS,
    to_refs: EMAIL_ADDRESS,
    cc_refs: EMAIL_ADDRESS,
    bcc_refs: EMAIL_ADDRESS,
    raw_email_ref: ['artifact'],
    'body_multipart.*.body_raw_ref': ['artifact', 'file'],
  },
  file: {
    parent_directory_ref: ['directory'],
    contains_refs: 'sco',
    content_ref: ['artifact'],
    'extensions.archive-ext.contains_refs': FILES,
  },
  'ipv4-addr': IP_REFERENCES,
  'ipv6-addr': IP_REFERENCES,
  'network-traffic': {
    src_ref: ENDPOINT,
    dst_ref: ENDPOINT,
    src_payload_ref: ['artifact'],
    dst_payload_ref: ['artifact'],
    encapsulates_refs: ['network-traffic'],
    encapsulated_by_ref: ['network-traffic'],
    'extensions.http-request-ext.message_body_data_ref': ['artifact'],
  },
  process: {
    opened_connection_refs: ['network-traffic'],
    creator_user_ref: ['user-account'],
    image_ref: ['file'],
    parent_ref: ['process'],
    child_refs: ['process'],
    'extensions.windows-service-ext.service_dll_refs': ['file'],
  },
  'windows-registry-key': { creator_user_ref: ['user-account'] },
  incident: {
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.event_refs': ['event'],
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.impact_refs': ['impact'],
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.task_refs': ['task'],
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.events.*.event_ref': ['event'],
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.tasks.*.task_ref': ['task'],
  },
  event: {
    next_event_refs: ['event'],
    sighting_refs: ['sighting'],
    'changed_objects.*.initial_ref': 'any',
    'changed_objects.*.result_ref': 'any',
  },
  impact: { impacted_refs: 'sdo-or-sco', sub_impact_refs: ['impact'], superseded_by_ref: ['impact'] },
  task: {
    next_task_refs: ['task'],
    'changed_objects.*.initial_ref': 'any',
    'changed_objects.*.result_ref': 'any',
  },
};
