import type { NestedNames } from './property-names.data';
import type { DictionaryRule, ListRule, ObjectRule } from './rule';

/** A dictionary of hashes; algorithms outside hashing-algorithm-ov are absent. */
export const HASHES: DictionaryRule = { dictionary: 'observable', keys: 'hash' };

export const REFS: ListRule = { list: 'ref' };
export const TERMS: ListRule = { list: 'term' };
export const COUNTS: DictionaryRule = { dictionary: 'count', keys: 'any' };

/** The rules of structures that name nothing but values; those that hold others follow below. */
const PLAIN = {
  'external-reference': {
    properties: {
      source_name: 'text',
      description: 'text',
      url: 'link',
      hashes: HASHES,
      external_id: 'external-id',
    },
    required: ['source_name'],
    oneOf: [['description'], ['url'], ['external_id']],
  },
  'statement-marking': { properties: { statement: 'text' }, required: ['statement'] },
  'pap-marking': { properties: { extension_type: 'keep', pap: 'keep' }, required: ['extension_type', 'pap'] },
  'iep-marking': {
    properties: {
      extension_type: 'keep',
      encrypt_in_transit: 'keep',
      permitted_actions: 'keep',
      affected_party_notifications: 'keep',
      tlp: 'label',
      provider_attribution: 'keep',
      unmodified_resale: 'keep',
      // Names the policy of whoever wrote it.
      iep_id: 'identifying',
      iep_version: 'term',
      description: 'text',
      start_date: 'moment',
      end_date: 'moment',
    },
    required: ['extension_type'],
  },
  'kill-chain-phase': {
    properties: { kill_chain_name: 'term', phase_name: 'term' },
    required: ['kill_chain_name', 'phase_name'],
  },
  'state-change': {
    properties: { state_change_type: 'term', initial_ref: 'ref', result_ref: 'ref' },
    required: ['state_change_type'],
    oneOf: [['initial_ref'], ['result_ref']],
  },
  score: {
    properties: { name: 'text', value: 'keep', description: 'text' },
    required: ['name', 'value'],
  },
  'new-sdo': { properties: { extension_type: 'keep' }, required: ['extension_type'] },
  'availability-ext': { properties: { availability_impact: 'keep' }, required: ['availability_impact'] },
  'confidentiality-ext': {
    properties: { loss_type: 'keep', information_type: 'term', record_count: 'count', record_size: 'count' },
    required: ['loss_type'],
  },
  'integrity-ext': {
    properties: { alteration: 'keep', information_type: 'term', record_count: 'count', record_size: 'count' },
    required: ['alteration'],
  },
  'external-ext': { properties: { impact_type: 'term' }, required: ['impact_type'] },
  'economic-ext': {
    properties: {
      variety: 'term',
      currency: 'term',
      currency_actual: 'term',
      conversion_rate: 'keep',
      conversion_time: 'time',
      min_amount: 'count',
      max_amount: 'count',
    },
    required: ['variety'],
    depends: {
      min_amount: ['currency', 'max_amount'],
      currency_actual: ['currency', 'conversion_rate'],
      conversion_rate: ['conversion_time'],
    },
  },
  'physical-ext': { properties: { impact_type: 'keep', asset_type: 'term' }, required: ['impact_type'] },
  'traceability-ext': {
    properties: { traceability_impact: 'keep' },
    required: ['traceability_impact'],
  },
  'mime-part': {
    properties: {
      body: 'text',
      body_raw_ref: 'ref',
      content_type: 'text',
      content_disposition: 'text',
    },
    oneOf: [['body'], ['body_raw_ref']],
  },
  'archive-ext': { properties: { contains_refs: REFS, comment: 'text' }, required: ['contains_refs'] },
  'alternate-data-stream': {
    properties: { name: 'text', hashes: HASHES, size: 'keep' },
    required: ['name'],
  },
  'pdf-ext': {
    properties: {
      version: 'term',
      is_optimized: 'keep',
      document_info_dict: { dictionary: 'identifying', keys: 'any' },
      pdfid0: 'code',
      pdfid1: 'code',
    },
    oneOf: [['version'], ['is_optimized'], ['document_info_dict'], ['pdfid0'], ['pdfid1']],
  },
  'raster-image-ext': {
    properties: {
      image_height: 'keep',
      image_width: 'keep',
      bits_per_pixel: 'keep',
      exif_tags: { dictionary: 'identifying', keys: 'any' },
    },
    oneOf: [['image_height'], ['image_width'], ['bits_per_pixel'], ['exif_tags']],
  },
  'pe-optional-header': {
    properties: {
      magic_hex: 'keep',
      major_linker_version: 'keep',
      minor_linker_version: 'keep',
      size_of_code: 'keep',
      size_of_initialized_data: 'keep',
      size_of_uninitialized_data: 'keep',
      address_of_entry_point: 'keep',
      base_of_code: 'keep',
      base_of_data: 'keep',
      image_base: 'keep',
      section_alignment: 'keep',
      file_alignment: 'keep',
      major_os_version: 'keep',
      minor_os_version: 'keep',
      major_image_version: 'keep',
      minor_image_version: 'keep',
      major_subsystem_version: 'keep',
      minor_subsystem_version: 'keep',
      win32_version_value_hex: 'keep',
      size_of_image: 'keep',
      size_of_headers: 'keep',
      checksum_hex: 'keep',
      subsystem_hex: 'keep',
      dll_characteristics_hex: 'keep',
      size_of_stack_reserve: 'keep',
      size_of_stack_commit: 'keep',
      size_of_heap_reserve: 'keep',
      size_of_heap_commit: 'keep',
      loader_flags_hex: 'keep',
      number_of_rva_and_sizes: 'keep',
      hashes: HASHES,
    },
  },
  'pe-section': {
    properties: { name: 'name', size: 'keep', entropy: 'keep', hashes: HASHES },
    required: ['name'],
  },
  'http-request-ext': {
    properties: {
      request_method: 'term',
      request_value: 'text',
      request_version: 'term',
      request_header: { dictionary: 'identifying', keys: 'any' },
      message_body_length: 'keep',
      message_body_data_ref: 'ref',
    },
    required: ['request_method', 'request_value'],
  },
  'icmp-ext': {
    properties: { icmp_type_hex: 'keep', icmp_code_hex: 'keep' },
    required: ['icmp_type_hex', 'icmp_code_hex'],
  },
  'socket-ext': {
    properties: {
      address_family: 'keep',
      is_blocking: 'keep',
      is_listening: 'keep',
      options: { dictionary: 'term', keys: 'any' },
      socket_type: 'keep',
      socket_descriptor: 'keep',
      socket_handle: 'keep',
    },
    required: ['address_family'],
  },
  'tcp-ext': {
    properties: { src_flags_hex: 'keep', dst_flags_hex: 'keep' },
    oneOf: [['src_flags_hex'], ['dst_flags_hex']],
  },
  'windows-process-ext': {
    properties: {
      aslr_enabled: 'keep',
      dep_enabled: 'keep',
      priority: 'term',
      owner_sid: 'identifying',
      window_title: 'text',
      startup_info: { dictionary: 'identifying', keys: 'any' },
      integrity_level: 'keep',
    },
    oneOf: [
      ['aslr_enabled'],
      ['dep_enabled'],
      ['priority'],
      ['owner_sid'],
      ['window_title'],
      ['startup_info'],
      ['integrity_level'],
    ],
  },
  'windows-service-ext': {
    properties: {
      service_name: 'name',
      descriptions: { list: 'text' },
      display_name: 'name',
      group_name: 'term',
      start_type: 'keep',
      service_dll_refs: REFS,
      service_type: 'keep',
      service_status: 'keep',
    },
    oneOf: [
      ['service_name'],
      ['descriptions'],
      ['display_name'],
      ['group_name'],
      ['start_type'],
      ['service_dll_refs'],
      ['service_type'],
      ['service_status'],
    ],
  },
  'unix-account-ext': {
    properties: {
      gid: 'keep',
      groups: { list: 'identifying' },
      home_dir: 'identifying',
      shell: 'term',
    },
    oneOf: [['gid'], ['groups'], ['home_dir'], ['shell']],
  },
  'registry-value': {
    properties: { name: 'text', data: 'named', data_type: 'keep' },
    oneOf: [['name'], ['data'], ['data_type']],
  },
  'x509-v3-extensions': {
    properties: {
      basic_constraints: 'term',
      name_constraints: 'term',
      policy_constraints: 'term',
      key_usage: 'term',
      extended_key_usage: 'term',
      subject_key_identifier: 'code',
      authority_key_identifier: 'code',
      subject_alternative_name: 'term',
      issuer_alternative_name: 'term',
      subject_directory_attributes: 'term',
      crl_distribution_points: 'term',
      inhibit_any_policy: 'term',
      private_key_usage_period_not_before: 'moment',
      private_key_usage_period_not_after: 'moment',
      certificate_policies: 'term',
      policy_mappings: 'term',
    },
  },
} as const satisfies { readonly [N in Exclude<keyof NestedNames, Composed>]: ObjectRule<NestedNames[N]> };

type Composed = 'incident-core' | 'ntfs-ext' | 'windows-pebinary-ext';

/** The rules of every structure that stands inside an object. Whole by construction: see `NestedNames`. */
export const NESTED_RULES = {
  ...PLAIN,
  'incident-core': {
    properties: {
      extension_type: 'keep',
      determination: 'keep',
      investigation_status: 'term',
      criticality: 'keep',
      detection_methods: TERMS,
      event_refs: REFS,
      impact_refs: REFS,
      task_refs: REFS,
      incident_types: TERMS,
      recoverability: 'keep',
      scores: { list: PLAIN.score },
      // Shape B, which `toShapeC` turns into the references above before anything is released.
      events: 'absent',
      tasks: 'absent',
      impacted_entity_counts: COUNTS,
    },
    required: ['extension_type', 'determination'],
  },
  'ntfs-ext': {
    properties: { sid: 'identifying', alternate_data_streams: { list: PLAIN['alternate-data-stream'] } },
    oneOf: [['sid'], ['alternate_data_streams']],
  },
  'windows-pebinary-ext': {
    properties: {
      pe_type: 'term',
      imphash: 'code',
      machine_hex: 'keep',
      number_of_sections: 'keep',
      time_date_stamp: 'moment',
      pointer_to_symbol_table_hex: 'keep',
      number_of_symbols: 'keep',
      size_of_optional_header: 'keep',
      characteristics_hex: 'keep',
      file_header_hashes: HASHES,
      optional_header: PLAIN['pe-optional-header'],
      sections: { list: PLAIN['pe-section'] },
    },
    required: ['pe_type'],
    oneOf: [
      ['imphash'],
      ['machine_hex'],
      ['number_of_sections'],
      ['time_date_stamp'],
      ['pointer_to_symbol_table_hex'],
      ['number_of_symbols'],
      ['size_of_optional_header'],
      ['characteristics_hex'],
      ['file_header_hashes'],
      ['optional_header'],
      ['sections'],
    ],
  },
} as const satisfies { readonly [N in keyof NestedNames]: ObjectRule<NestedNames[N]> };
