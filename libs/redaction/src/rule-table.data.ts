/* oxlint-disable max-lines -- a table */
import { IEP_EXTENSION_ID, PAP_EXTENSION_ID } from '@app/marking';
import {
  CONTACT_EXTENSION_ID,
  EVENT_EXTENSION_ID,
  IMPACT_EXTENSION_ID,
  INCIDENT_EXTENSION_ID,
  TASK_EXTENSION_ID,
} from '@app/stix';
import type { ExtensionNames, PropertyNames, StixTypeName } from './property-names.data';
import type { ObjectRule, Rule } from './rule';
import { COUNTS, HASHES, NESTED_RULES as NESTED, REFS, TERMS } from './rule-table-nested.data';

type ExtensionRules<T extends keyof ExtensionNames> = { readonly [E in ExtensionNames[T]]: Rule };

const TEXTS = { list: 'text' } as const;
const NAMES = { list: 'name' } as const;
const PHASES = { list: NESTED['kill-chain-phase'] } as const;

/** No extension of this type is known. */
const NO_EXTENSIONS = { properties: {} } as const;

const VERSIONED = {
  type: 'keep',
  spec_version: 'keep',
  id: 'id',
  created_by_ref: 'author',
  created: 'stamped',
  modified: 'stamped',
  revoked: 'keep',
  labels: TERMS,
  external_references: { list: NESTED['external-reference'] },
  object_marking_refs: 'markings',
  granular_markings: 'language-markings',
} as const;

const DOMAIN = { ...VERSIONED, confidence: 'keep', lang: 'term', extensions: NO_EXTENSIONS } as const;

const OBSERVABLE = {
  type: 'keep',
  spec_version: 'keep',
  id: 'id',
  object_marking_refs: 'markings',
  granular_markings: 'language-markings',
  defanged: 'keep',
  extensions: NO_EXTENSIONS,
} as const;

const SEEN = { first_seen: 'moment', last_seen: 'moment' } as const;

const SPAN = {
  start_time: 'time',
  start_time_fidelity: 'fidelity',
  end_time: 'time',
  end_time_fidelity: 'fidelity',
} as const;

const INCIDENT_EXTENSIONS: ExtensionRules<'incident'> = { [INCIDENT_EXTENSION_ID]: NESTED['incident-core'] };
const EVENT_EXTENSIONS: ExtensionRules<'event'> = { [EVENT_EXTENSION_ID]: NESTED['new-sdo'] };
const TASK_EXTENSIONS: ExtensionRules<'task'> = { [TASK_EXTENSION_ID]: NESTED['new-sdo'] };
const IMPACT_EXTENSIONS: ExtensionRules<'impact'> = {
  [IMPACT_EXTENSION_ID]: NESTED['new-sdo'],
  'availability-ext': NESTED['availability-ext'],
  'confidentiality-ext': NESTED['confidentiality-ext'],
  'integrity-ext': NESTED['integrity-ext'],
  'external-ext': NESTED['external-ext'],
  'economic-ext': NESTED['economic-ext'],
  // The old name of economic-ext, which `toShapeC` replaces.
  'monetary-ext': 'absent',
  'physical-ext': NESTED['physical-ext'],
  'traceability-ext': NESTED['traceability-ext'],
};
const IDENTITY_EXTENSIONS: ExtensionRules<'identity'> = {
  [CONTACT_EXTENSION_ID]: { dictionary: 'identifying', keys: 'any' },
};
const MARKING_EXTENSIONS: ExtensionRules<'marking-definition'> = {
  [IEP_EXTENSION_ID]: NESTED['iep-marking'],
  [PAP_EXTENSION_ID]: NESTED['pap-marking'],
};
const FILE_EXTENSIONS: ExtensionRules<'file'> = {
  'archive-ext': NESTED['archive-ext'],
  'ntfs-ext': NESTED['ntfs-ext'],
  'pdf-ext': NESTED['pdf-ext'],
  'raster-image-ext': NESTED['raster-image-ext'],
  'windows-pebinary-ext': NESTED['windows-pebinary-ext'],
};
const TRAFFIC_EXTENSIONS: ExtensionRules<'network-traffic'> = {
  'http-request-ext': NESTED['http-request-ext'],
  'icmp-ext': NESTED['icmp-ext'],
  'socket-ext': NESTED['socket-ext'],
  'tcp-ext': NESTED['tcp-ext'],
};
const PROCESS_EXTENSIONS: ExtensionRules<'process'> = {
  'windows-process-ext': NESTED['windows-process-ext'],
  'windows-service-ext': NESTED['windows-service-ext'],
};
const ACCOUNT_EXTENSIONS: ExtensionRules<'user-account'> = {
  'unix-account-ext': NESTED['unix-account-ext'],
};

/** Every property of every STIX 2.1 type and what becomes of it. Whole by construction: see `PropertyNames`. */
export const RULE_TABLE = {
  'attack-pattern': {
    properties: { ...DOMAIN, name: 'name', description: 'text', aliases: NAMES, kill_chain_phases: PHASES },
    required: ['name'],
  },
  campaign: {
    properties: {
      ...DOMAIN,
      ...SEEN,
      name: 'name',
      description: 'text',
      aliases: NAMES,
      objective: 'text',
    },
    required: ['name'],
  },
  'course-of-action': {
    // `action` is reserved by the standard and has no meaning yet.
    properties: { ...DOMAIN, name: 'text', description: 'text', action: 'absent' },
    required: ['name'],
  },
  grouping: {
    properties: { ...DOMAIN, name: 'text', description: 'text', context: 'term', object_refs: REFS },
    required: ['context', 'object_refs'],
  },
  identity: {
    properties: {
      ...DOMAIN,
      name: 'text',
      description: 'text',
      roles: TERMS,
      identity_class: 'term',
      sectors: TERMS,
      contact_information: 'identifying',
      extensions: { properties: IDENTITY_EXTENSIONS },
    },
    required: ['name'],
  },
  incident: {
    properties: {
      ...DOMAIN,
      name: 'text',
      description: 'text',
      extensions: { properties: INCIDENT_EXTENSIONS },
    },
    required: ['name'],
  },
  indicator: {
    properties: {
      ...DOMAIN,
      name: 'text',
      description: 'text',
      indicator_types: TERMS,
      pattern: 'pattern',
      pattern_type: 'term',
      pattern_version: 'term',
      valid_from: 'moment',
      valid_until: 'moment',
      kill_chain_phases: PHASES,
    },
    required: ['pattern', 'pattern_type', 'valid_from'],
  },
  infrastructure: {
    properties: {
      ...DOMAIN,
      ...SEEN,
      name: 'text',
      description: 'text',
      infrastructure_types: TERMS,
      aliases: TEXTS,
      kill_chain_phases: PHASES,
    },
    required: ['name'],
  },
  'intrusion-set': {
    properties: {
      ...DOMAIN,
      ...SEEN,
      name: 'name',
      description: 'text',
      aliases: NAMES,
      goals: TEXTS,
      resource_level: 'term',
      primary_motivation: 'term',
      secondary_motivations: TERMS,
    },
    required: ['name'],
  },
  location: {
    properties: {
      ...DOMAIN,
      name: 'text',
      description: 'text',
      latitude: 'coordinates',
      longitude: 'coordinates',
      precision: 'coordinates',
      region: 'term',
      country: 'term',
      administrative_area: 'text',
      city: 'text',
      street_address: 'identifying',
      postal_code: 'identifying',
    },
    oneOf: [['region'], ['country'], ['latitude', 'longitude']],
    depends: { latitude: ['longitude'], longitude: ['latitude'], precision: ['latitude', 'longitude'] },
  },
  malware: {
    properties: {
      ...DOMAIN,
      ...SEEN,
      name: 'name',
      description: 'text',
      malware_types: TERMS,
      is_family: 'keep',
      aliases: NAMES,
      kill_chain_phases: PHASES,
      operating_system_refs: REFS,
      architecture_execution_envs: TERMS,
      implementation_languages: TERMS,
      capabilities: TERMS,
      sample_refs: REFS,
    },
    required: ['is_family'],
  },
  'malware-analysis': {
    properties: {
      ...DOMAIN,
      product: 'name',
      version: 'term',
      host_vm_ref: 'ref',
      operating_system_ref: 'ref',
      installed_software_refs: REFS,
      configuration_version: 'term',
      modules: TERMS,
      analysis_engine_version: 'term',
      analysis_definition_version: 'term',
      submitted: 'time',
      analysis_started: 'time',
      analysis_ended: 'time',
      result_name: 'name',
      result: 'term',
      analysis_sco_refs: REFS,
      sample_ref: 'ref',
    },
    required: ['product'],
    oneOf: [['result'], ['analysis_sco_refs']],
  },
  note: {
    properties: {
      ...DOMAIN,
      abstract: 'text',
      content: 'text',
      authors: { list: 'identifying' },
      object_refs: REFS,
    },
    required: ['content', 'object_refs'],
  },
  'observed-data': {
    properties: {
      ...DOMAIN,
      first_observed: 'time',
      last_observed: 'time',
      number_observed: 'count',
      // Deprecated; its inner references have no ids that could be followed.
      objects: 'absent',
      object_refs: REFS,
    },
    required: ['first_observed', 'last_observed', 'number_observed', 'object_refs'],
  },
  opinion: {
    properties: {
      ...DOMAIN,
      explanation: 'text',
      authors: { list: 'identifying' },
      opinion: 'keep',
      object_refs: REFS,
    },
    required: ['opinion', 'object_refs'],
  },
  report: {
    properties: {
      ...DOMAIN,
      name: 'text',
      description: 'text',
      report_types: TERMS,
      published: 'time',
      object_refs: REFS,
    },
    required: ['name', 'published', 'object_refs'],
  },
  'threat-actor': {
    properties: {
      ...DOMAIN,
      ...SEEN,
      name: 'name',
      description: 'text',
      threat_actor_types: TERMS,
      aliases: NAMES,
      roles: TERMS,
      goals: TEXTS,
      sophistication: 'term',
      resource_level: 'term',
      primary_motivation: 'term',
      secondary_motivations: TERMS,
      personal_motivations: TERMS,
    },
    required: ['name'],
  },
  tool: {
    properties: {
      ...DOMAIN,
      name: 'name',
      description: 'text',
      tool_types: TERMS,
      aliases: NAMES,
      kill_chain_phases: PHASES,
      tool_version: 'term',
    },
    required: ['name'],
  },
  vulnerability: { properties: { ...DOMAIN, name: 'name', description: 'text' }, required: ['name'] },
  event: {
    properties: {
      ...DOMAIN,
      ...SPAN,
      name: 'text',
      description: 'text',
      status: 'keep',
      changed_objects: { list: NESTED['state-change'] },
      event_types: TERMS,
      goal: 'text',
      next_event_refs: REFS,
      sighting_refs: REFS,
      extensions: { properties: EVENT_EXTENSIONS },
    },
    required: ['status', 'extensions'],
  },
  impact: {
    properties: {
      ...DOMAIN,
      ...SPAN,
      impact_category: 'term',
      criticality: 'keep',
      description: 'text',
      impacted_entity_counts: COUNTS,
      impacted_refs: REFS,
      recoverability: 'keep',
      sub_impact_refs: REFS,
      superseded_by_ref: 'ref',
      extensions: { properties: IMPACT_EXTENSIONS, required: [IMPACT_EXTENSION_ID] },
    },
    required: ['extensions'],
    depends: { superseded_by_ref: ['end_time'] },
  },
  task: {
    properties: {
      ...DOMAIN,
      ...SPAN,
      name: 'text',
      description: 'text',
      outcome: 'keep',
      changed_objects: { list: NESTED['state-change'] },
      task_types: TERMS,
      due_date: 'time',
      error: 'text',
      affected_entity_counts: COUNTS,
      impacted_entity_counts: COUNTS,
      next_task_refs: REFS,
      priority: 'keep',
      extensions: { properties: TASK_EXTENSIONS },
    },
    required: ['outcome', 'extensions'],
  },
  relationship: {
    properties: {
      ...DOMAIN,
      relationship_type: 'term',
      description: 'text',
      source_ref: 'ref',
      target_ref: 'ref',
      start_time: 'time',
      stop_time: 'time',
    },
    required: ['relationship_type', 'source_ref', 'target_ref'],
  },
  sighting: {
    properties: {
      ...DOMAIN,
      description: 'text',
      first_seen: 'time',
      last_seen: 'time',
      count: 'count',
      sighting_of_ref: 'ref',
      observed_data_refs: REFS,
      where_sighted_refs: REFS,
      summary: 'keep',
    },
    required: ['sighting_of_ref'],
  },
  artifact: {
    properties: {
      ...OBSERVABLE,
      mime_type: 'term',
      payload_bin: 'bytes',
      url: 'link',
      hashes: HASHES,
      encryption_algorithm: 'keep',
      decryption_key: 'term',
    },
    oneOf: [['payload_bin'], ['url', 'hashes']],
    depends: { decryption_key: ['encryption_algorithm'] },
  },
  'autonomous-system': {
    properties: { ...OBSERVABLE, number: 'keep', name: 'observable', rir: 'term' },
    required: ['number'],
  },
  directory: {
    properties: {
      ...OBSERVABLE,
      path: 'text',
      path_enc: 'term',
      ctime: 'moment',
      mtime: 'moment',
      atime: 'moment',
      contains_refs: REFS,
    },
    required: ['path'],
  },
  'domain-name': {
    properties: { ...OBSERVABLE, value: 'address', resolves_to_refs: REFS },
    required: ['value'],
  },
  'email-addr': {
    properties: { ...OBSERVABLE, value: 'observable', display_name: 'identifying', belongs_to_ref: 'ref' },
    required: ['value'],
  },
  'email-message': {
    properties: {
      ...OBSERVABLE,
      is_multipart: 'keep',
      date: 'time',
      content_type: 'term',
      from_ref: 'ref',
      sender_ref: 'ref',
      to_refs: REFS,
      cc_refs: REFS,
      bcc_refs: REFS,
      message_id: 'identifying',
      subject: 'text',
      received_lines: { list: 'identifying' },
      additional_header_fields: { dictionary: 'identifying', keys: 'any' },
      body: 'text',
      body_multipart: { list: NESTED['mime-part'] },
      raw_email_ref: 'ref',
    },
    required: ['is_multipart'],
  },
  file: {
    properties: {
      ...OBSERVABLE,
      hashes: HASHES,
      size: 'keep',
      name: 'text',
      name_enc: 'term',
      magic_number_hex: 'keep',
      mime_type: 'term',
      ctime: 'moment',
      mtime: 'moment',
      atime: 'moment',
      parent_directory_ref: 'ref',
      contains_refs: REFS,
      content_ref: 'ref',
      extensions: { properties: FILE_EXTENSIONS },
    },
    oneOf: [['hashes'], ['name']],
  },
  'ipv4-addr': {
    properties: { ...OBSERVABLE, value: 'address', resolves_to_refs: REFS, belongs_to_refs: REFS },
    required: ['value'],
  },
  'ipv6-addr': {
    properties: { ...OBSERVABLE, value: 'address', resolves_to_refs: REFS, belongs_to_refs: REFS },
    required: ['value'],
  },
  'mac-addr': { properties: { ...OBSERVABLE, value: 'identifying' }, required: ['value'] },
  mutex: { properties: { ...OBSERVABLE, name: 'observable' }, required: ['name'] },
  'network-traffic': {
    properties: {
      ...OBSERVABLE,
      start: 'time',
      end: 'time',
      is_active: 'keep',
      src_ref: 'ref',
      dst_ref: 'ref',
      src_port: 'keep',
      dst_port: 'keep',
      protocols: TERMS,
      src_byte_count: 'count',
      dst_byte_count: 'count',
      src_packets: 'count',
      dst_packets: 'count',
      ipfix: { dictionary: 'identifying', keys: 'any' },
      src_payload_ref: 'ref',
      dst_payload_ref: 'ref',
      encapsulates_refs: REFS,
      encapsulated_by_ref: 'ref',
      extensions: { properties: TRAFFIC_EXTENSIONS },
    },
    required: ['protocols'],
    oneOf: [['src_ref'], ['dst_ref']],
  },
  process: {
    properties: {
      ...OBSERVABLE,
      is_hidden: 'keep',
      pid: 'keep',
      created_time: 'time',
      cwd: 'text',
      command_line: 'text',
      environment_variables: { dictionary: 'identifying', keys: 'any' },
      opened_connection_refs: REFS,
      creator_user_ref: 'ref',
      image_ref: 'ref',
      parent_ref: 'ref',
      child_refs: REFS,
      extensions: { properties: PROCESS_EXTENSIONS },
    },
    oneOf: [
      ['is_hidden'],
      ['pid'],
      ['created_time'],
      ['cwd'],
      ['command_line'],
      ['environment_variables'],
      ['opened_connection_refs'],
      ['creator_user_ref'],
      ['image_ref'],
      ['parent_ref'],
      ['child_refs'],
      ['extensions'],
    ],
  },
  software: {
    properties: {
      ...OBSERVABLE,
      name: 'name',
      cpe: 'code',
      swid: 'term',
      languages: TERMS,
      vendor: 'name',
      version: 'term',
    },
    required: ['name'],
  },
  url: { properties: { ...OBSERVABLE, value: 'link' }, required: ['value'] },
  'user-account': {
    properties: {
      ...OBSERVABLE,
      user_id: 'identifying',
      credential: 'secret',
      account_login: 'identifying',
      account_type: 'term',
      display_name: 'identifying',
      is_service_account: 'keep',
      is_privileged: 'keep',
      can_escalate_privs: 'keep',
      is_disabled: 'keep',
      account_created: 'time',
      account_expires: 'time',
      credential_last_changed: 'time',
      account_first_login: 'time',
      account_last_login: 'time',
      extensions: { properties: ACCOUNT_EXTENSIONS },
    },
    oneOf: [
      ['user_id'],
      ['credential'],
      ['account_login'],
      ['account_type'],
      ['display_name'],
      ['is_service_account'],
      ['is_privileged'],
      ['can_escalate_privs'],
      ['is_disabled'],
      ['account_created'],
      ['account_expires'],
      ['credential_last_changed'],
      ['account_first_login'],
      ['account_last_login'],
      ['extensions'],
    ],
  },
  'windows-registry-key': {
    properties: {
      ...OBSERVABLE,
      key: 'text',
      values: { list: NESTED['registry-value'] },
      modified_time: 'moment',
      creator_user_ref: 'ref',
      number_of_subkeys: 'keep',
    },
    oneOf: [['key'], ['values'], ['modified_time'], ['creator_user_ref'], ['number_of_subkeys']],
  },
  'x509-certificate': {
    properties: {
      ...OBSERVABLE,
      is_self_signed: 'keep',
      hashes: HASHES,
      version: 'term',
      serial_number: 'code',
      signature_algorithm: 'term',
      issuer: 'term',
      validity_not_before: 'moment',
      validity_not_after: 'moment',
      subject: 'term',
      subject_public_key_algorithm: 'term',
      subject_public_key_modulus: 'code',
      subject_public_key_exponent: 'keep',
      x509_v3_extensions: NESTED['x509-v3-extensions'],
    },
    oneOf: [
      ['is_self_signed'],
      ['hashes'],
      ['version'],
      ['serial_number'],
      ['signature_algorithm'],
      ['issuer'],
      ['validity_not_before'],
      ['validity_not_after'],
      ['subject'],
      ['subject_public_key_algorithm'],
      ['subject_public_key_modulus'],
      ['subject_public_key_exponent'],
      ['x509_v3_extensions'],
    ],
  },
  'language-content': {
    properties: {
      ...VERSIONED,
      confidence: 'keep',
      object_ref: 'ref',
      // Whatever version is newest: the rendition's own times are not known here.
      object_modified: 'stamped',
      contents: 'contents',
      extensions: NO_EXTENSIONS,
    },
    required: ['object_ref', 'contents'],
  },
  // TLP is set anew: the audience's own. Statements, PAP and IEP go with what carries them.
  'marking-definition': {
    properties: {
      type: 'keep',
      spec_version: 'keep',
      id: 'id',
      created_by_ref: 'author',
      created: 'stamped',
      external_references: { list: NESTED['external-reference'] },
      object_marking_refs: 'markings',
      granular_markings: 'language-markings',
      name: 'text',
      definition_type: 'keep',
      definition: NESTED['statement-marking'],
      extensions: { properties: MARKING_EXTENSIONS },
    },
    oneOf: [['definition_type', 'definition'], ['extensions']],
    depends: { definition_type: ['definition'], definition: ['definition_type'] },
  },
  // Extensions that the table does not name are absent, and so are their definitions.
  'extension-definition': {
    properties: {
      type: 'absent',
      spec_version: 'absent',
      id: 'absent',
      created_by_ref: 'absent',
      created: 'absent',
      modified: 'absent',
      revoked: 'absent',
      labels: 'absent',
      external_references: 'absent',
      object_marking_refs: 'absent',
      granular_markings: 'absent',
      name: 'absent',
      description: 'absent',
      schema: 'absent',
      version: 'absent',
      extension_types: 'absent',
      extension_properties: 'absent',
    },
    required: ['type'],
  },
} as const satisfies { readonly [T in StixTypeName]: ObjectRule<PropertyNames[T]> };

/** The rules of a type; undefined for a type that the table does not name, which is then absent. */
export function rulesOf(type: string): ObjectRule | undefined {
  return Object.hasOwn(RULE_TABLE, type) ? RULE_TABLE[type as StixTypeName] : undefined;
}
