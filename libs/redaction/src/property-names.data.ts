/* oxlint-disable max-lines -- a table */
import type { IEP_EXTENSION_ID, PAP_EXTENSION_ID } from '@app/marking';
import type {
  CONTACT_EXTENSION_ID,
  EVENT_EXTENSION_ID,
  IMPACT_EXTENSION_ID,
  INCIDENT_EXTENSION_ID,
  TASK_EXTENSION_ID,
} from '@app/stix';

type Versioned =
  | 'type'
  | 'spec_version'
  | 'id'
  | 'created_by_ref'
  | 'created'
  | 'modified'
  | 'revoked'
  | 'labels'
  | 'external_references'
  | 'object_marking_refs'
  | 'granular_markings';
type Domain = Versioned | 'confidence' | 'lang' | 'extensions';
type Observable =
  'type' | 'spec_version' | 'id' | 'object_marking_refs' | 'granular_markings' | 'defanged' | 'extensions';
type Span = 'start_time' | 'start_time_fidelity' | 'end_time' | 'end_time_fidelity';
type Seen = 'first_seen' | 'last_seen';

/** Every property of every type that STIX 2.1 and the Incident Core Extension define, top level. */
export interface PropertyNames {
  'attack-pattern': Domain | 'name' | 'description' | 'aliases' | 'kill_chain_phases';
  campaign: Domain | Seen | 'name' | 'description' | 'aliases' | 'objective';
  'course-of-action': Domain | 'name' | 'description' | 'action';
  grouping: Domain | 'name' | 'description' | 'context' | 'object_refs';
  identity: Domain | 'name' | 'description' | 'roles' | 'identity_class' | 'sectors' | 'contact_information';
  incident: Domain | 'name' | 'description';
  indicator:
    | Domain
    | 'name'
    | 'description'
    | 'indicator_types'
    | 'pattern'
    | 'pattern_type'
    | 'pattern_version'
    | 'valid_from'
    | 'valid_until'
    | 'kill_chain_phases';
  infrastructure:
    Domain | Seen | 'name' | 'description' | 'infrastructure_types' | 'aliases' | 'kill_chain_phases';
  'intrusion-set':
    | Domain
    | Seen
    | 'name'
    | 'description'
    | 'aliases'
    | 'goals'
    | 'resource_level'
    | 'primary_motivation'
    | 'secondary_motivations';
  location:
    | Domain
    | 'name'
    | 'description'
    | 'latitude'
    | 'longitude'
    | 'precision'
    | 'region'
    | 'country'
    | 'administrative_area'
    | 'city'
    | 'street_address'
    | 'postal_code';
  malware:
    | Domain
    | Seen
    | 'name'
    | 'description'
    | 'malware_types'
    | 'is_family'
    | 'aliases'
    | 'kill_chain_phases'
    | 'operating_system_refs'
    | 'architecture_execution_envs'
    | 'implementation_languages'
    | 'capabilities'
    | 'sample_refs';
  'malware-analysis':
    | Domain
    | 'product'
    | 'version'
    | 'host_vm_ref'
    | 'operating_system_ref'
    | 'installed_software_refs'
    | 'configuration_version'
    | 'modules'
    | 'analysis_engine_version'
    | 'analysis_definition_version'
    | 'submitted'
    | 'analysis_started'
    | 'analysis_ended'
    | 'result_name'
    | 'result'
    | 'analysis_sco_refs'
    | 'sample_ref';
  note: Domain | 'abstract' | 'content' | 'authors' | 'object_refs';
  'observed-data':
    Domain | 'first_observed' | 'last_observed' | 'number_observed' | 'objects' | 'object_refs';
  opinion: Domain | 'explanation' | 'authors' | 'opinion' | 'object_refs';
  report: Domain | 'name' | 'description' | 'report_types' | 'published' | 'object_refs';
  'threat-actor':
    | Domain
    | Seen
    | 'name'
    | 'description'
    | 'threat_actor_types'
    | 'aliases'
    | 'roles'
    | 'goals'
    | 'sophistication'
    | 'resource_level'
    | 'primary_motivation'
    | 'secondary_motivations'
    | 'personal_motivations';
  tool: Domain | 'name' | 'description' | 'tool_types' | 'aliases' | 'kill_chain_phases' | 'tool_version';
  vulnerability: Domain | 'name' | 'description';
  event:
    | Domain
    | Span
    | 'name'
    | 'description'
    | 'status'
    | 'changed_objects'
    | 'event_types'
    | 'goal'
    | 'next_event_refs'
    | 'sighting_refs';
  impact:
    | Domain
    | Span
    | 'impact_category'
    | 'criticality'
    | 'description'
    | 'impacted_entity_counts'
    | 'impacted_refs'
    | 'recoverability'
    | 'sub_impact_refs'
    | 'superseded_by_ref';
  task:
    | Domain
    | Span
    | 'name'
    | 'description'
    | 'outcome'
    | 'changed_objects'
    | 'task_types'
    | 'due_date'
    | 'error'
    | 'affected_entity_counts'
    | 'impacted_entity_counts'
    | 'next_task_refs'
    | 'priority';
  relationship:
    Domain | 'relationship_type' | 'description' | 'source_ref' | 'target_ref' | 'start_time' | 'stop_time';
  sighting:
    | Domain
    | Seen
    | 'description'
    | 'count'
    | 'sighting_of_ref'
    | 'observed_data_refs'
    | 'where_sighted_refs'
    | 'summary';
  artifact:
    Observable | 'mime_type' | 'payload_bin' | 'url' | 'hashes' | 'encryption_algorithm' | 'decryption_key';
  'autonomous-system': Observable | 'number' | 'name' | 'rir';
  directory: Observable | 'path' | 'path_enc' | 'ctime' | 'mtime' | 'atime' | 'contains_refs';
  'domain-name': Observable | 'value' | 'resolves_to_refs';
  'email-addr': Observable | 'value' | 'display_name' | 'belongs_to_ref';
  'email-message':
    | Observable
    | 'is_multipart'
    | 'date'
    | 'content_type'
    | 'from_ref'
    | 'sender_ref'
    | 'to_refs'
    | 'cc_refs'
    | 'bcc_refs'
    | 'message_id'
    | 'subject'
    | 'received_lines'
    | 'additional_header_fields'
    | 'body'
    | 'body_multipart'
    | 'raw_email_ref';
  file:
    | Observable
    | 'hashes'
    | 'size'
    | 'name'
    | 'name_enc'
    | 'magic_number_hex'
    | 'mime_type'
    | 'ctime'
    | 'mtime'
    | 'atime'
    | 'parent_directory_ref'
    | 'contains_refs'
    | 'content_ref';
  'ipv4-addr': Observable | 'value' | 'resolves_to_refs' | 'belongs_to_refs';
  'ipv6-addr': Observable | 'value' | 'resolves_to_refs' | 'belongs_to_refs';
  'mac-addr': Observable | 'value';
  mutex: Observable | 'name';
  'network-traffic':
    | Observable
    | 'start'
    | 'end'
    | 'is_active'
    | 'src_ref'
    | 'dst_ref'
    | 'src_port'
    | 'dst_port'
    | 'protocols'
    | 'src_byte_count'
    | 'dst_byte_count'
    | 'src_packets'
    | 'dst_packets'
    | 'ipfix'
    | 'src_payload_ref'
    | 'dst_payload_ref'
    | 'encapsulates_refs'
    | 'encapsulated_by_ref';
  process:
    | Observable
    | 'is_hidden'
    | 'pid'
    | 'created_time'
    | 'cwd'
    | 'command_line'
    | 'environment_variables'
    | 'opened_connection_refs'
    | 'creator_user_ref'
    | 'image_ref'
    | 'parent_ref'
    | 'child_refs';
  software: Observable | 'name' | 'cpe' | 'swid' | 'languages' | 'vendor' | 'version';
  url: Observable | 'value';
  'user-account':
    | Observable
    | 'user_id'
    | 'credential'
    | 'account_login'
    | 'account_type'
    | 'display_name'
    | 'is_service_account'
    | 'is_privileged'
    | 'can_escalate_privs'
    | 'is_disabled'
    | 'account_created'
    | 'account_expires'
    | 'credential_last_changed'
    | 'account_first_login'
    | 'account_last_login';
  'windows-registry-key':
    Observable | 'key' | 'values' | 'modified_time' | 'creator_user_ref' | 'number_of_subkeys';
  'x509-certificate':
    | Observable
    | 'is_self_signed'
    | 'hashes'
    | 'version'
    | 'serial_number'
    | 'signature_algorithm'
    | 'issuer'
    | 'validity_not_before'
    | 'validity_not_after'
    | 'subject'
    | 'subject_public_key_algorithm'
    | 'subject_public_key_modulus'
    | 'subject_public_key_exponent'
    | 'x509_v3_extensions';
  'language-content': Versioned | 'confidence' | 'object_ref' | 'object_modified' | 'contents' | 'extensions';
  'marking-definition':
    | Exclude<Versioned, 'modified' | 'revoked' | 'labels'>
    | 'name'
    | 'definition_type'
    | 'definition'
    | 'extensions';
  'extension-definition':
    Versioned | 'name' | 'description' | 'schema' | 'version' | 'extension_types' | 'extension_properties';
}

/** The types that the rule table names. */
export type StixTypeName = keyof PropertyNames;

/** Every property of every structure that stands inside an object. */
export interface NestedNames {
  'external-reference': 'source_name' | 'description' | 'url' | 'hashes' | 'external_id';
  'statement-marking': 'statement';
  'pap-marking': 'extension_type' | 'pap';
  'iep-marking':
    | 'extension_type'
    | 'encrypt_in_transit'
    | 'permitted_actions'
    | 'affected_party_notifications'
    | 'tlp'
    | 'provider_attribution'
    | 'unmodified_resale'
    | 'iep_id'
    | 'iep_version'
    | 'description'
    | 'start_date'
    | 'end_date';
  'kill-chain-phase': 'kill_chain_name' | 'phase_name';
  'state-change': 'state_change_type' | 'initial_ref' | 'result_ref';
  'incident-core':
    | 'extension_type'
    | 'determination'
    | 'investigation_status'
    | 'criticality'
    | 'detection_methods'
    | 'event_refs'
    | 'impact_refs'
    | 'task_refs'
    | 'incident_types'
    | 'recoverability'
    | 'scores'
    | 'events'
    | 'tasks'
    | 'impacted_entity_counts';
  score: 'name' | 'value' | 'description';
  'new-sdo': 'extension_type';
  'availability-ext': 'availability_impact';
  'confidentiality-ext': 'loss_type' | 'information_type' | 'record_count' | 'record_size';
  'integrity-ext': 'alteration' | 'information_type' | 'record_count' | 'record_size';
  'external-ext': 'impact_type';
  'economic-ext':
    | 'variety'
    | 'currency'
    | 'currency_actual'
    | 'conversion_rate'
    | 'conversion_time'
    | 'min_amount'
    | 'max_amount';
  'physical-ext': 'impact_type' | 'asset_type';
  'traceability-ext': 'traceability_impact';
  'mime-part': 'body' | 'body_raw_ref' | 'content_type' | 'content_disposition';
  'archive-ext': 'contains_refs' | 'comment';
  'ntfs-ext': 'sid' | 'alternate_data_streams';
  'alternate-data-stream': 'name' | 'hashes' | 'size';
  'pdf-ext': 'version' | 'is_optimized' | 'document_info_dict' | 'pdfid0' | 'pdfid1';
  'raster-image-ext': 'image_height' | 'image_width' | 'bits_per_pixel' | 'exif_tags';
  'windows-pebinary-ext':
    | 'pe_type'
    | 'imphash'
    | 'machine_hex'
    | 'number_of_sections'
    | 'time_date_stamp'
    | 'pointer_to_symbol_table_hex'
    | 'number_of_symbols'
    | 'size_of_optional_header'
    | 'characteristics_hex'
    | 'file_header_hashes'
    | 'optional_header'
    | 'sections';
  'pe-optional-header':
    | 'magic_hex'
    | 'major_linker_version'
    | 'minor_linker_version'
    | 'size_of_code'
    | 'size_of_initialized_data'
    | 'size_of_uninitialized_data'
    | 'address_of_entry_point'
    | 'base_of_code'
    | 'base_of_data'
    | 'image_base'
    | 'section_alignment'
    | 'file_alignment'
    | 'major_os_version'
    | 'minor_os_version'
    | 'major_image_version'
    | 'minor_image_version'
    | 'major_subsystem_version'
    | 'minor_subsystem_version'
    | 'win32_version_value_hex'
    | 'size_of_image'
    | 'size_of_headers'
    | 'checksum_hex'
    | 'subsystem_hex'
    | 'dll_characteristics_hex'
    | 'size_of_stack_reserve'
    | 'size_of_stack_commit'
    | 'size_of_heap_reserve'
    | 'size_of_heap_commit'
    | 'loader_flags_hex'
    | 'number_of_rva_and_sizes'
    | 'hashes';
  'pe-section': 'name' | 'size' | 'entropy' | 'hashes';
  'http-request-ext':
    | 'request_method'
    | 'request_value'
    | 'request_version'
    | 'request_header'
    | 'message_body_length'
    | 'message_body_data_ref';
  'icmp-ext': 'icmp_type_hex' | 'icmp_code_hex';
  'socket-ext':
    | 'address_family'
    | 'is_blocking'
    | 'is_listening'
    | 'options'
    | 'socket_type'
    | 'socket_descriptor'
    | 'socket_handle';
  'tcp-ext': 'src_flags_hex' | 'dst_flags_hex';
  'windows-process-ext':
    | 'aslr_enabled'
    | 'dep_enabled'
    | 'priority'
    | 'owner_sid'
    | 'window_title'
    | 'startup_info'
    | 'integrity_level';
  'windows-service-ext':
    | 'service_name'
    | 'descriptions'
    | 'display_name'
    | 'group_name'
    | 'start_type'
    | 'service_dll_refs'
    | 'service_type'
    | 'service_status';
  'unix-account-ext': 'gid' | 'groups' | 'home_dir' | 'shell';
  'registry-value': 'name' | 'data' | 'data_type';
  'x509-v3-extensions':
    | 'basic_constraints'
    | 'name_constraints'
    | 'policy_constraints'
    | 'key_usage'
    | 'extended_key_usage'
    | 'subject_key_identifier'
    | 'authority_key_identifier'
    | 'subject_alternative_name'
    | 'issuer_alternative_name'
    | 'subject_directory_attributes'
    | 'crl_distribution_points'
    | 'inhibit_any_policy'
    | 'private_key_usage_period_not_before'
    | 'private_key_usage_period_not_after'
    | 'certificate_policies'
    | 'policy_mappings';
}

/** The predefined extensions, by the type on which they may stand. Any other extension is absent. */
export interface ExtensionNames {
  incident: typeof INCIDENT_EXTENSION_ID;
  event: typeof EVENT_EXTENSION_ID;
  impact:
    | typeof IMPACT_EXTENSION_ID
    | 'availability-ext'
    | 'confidentiality-ext'
    | 'integrity-ext'
    | 'external-ext'
    | 'economic-ext'
    | 'monetary-ext'
    | 'physical-ext'
    | 'traceability-ext';
  task: typeof TASK_EXTENSION_ID;
  identity: typeof CONTACT_EXTENSION_ID;
  'marking-definition': typeof IEP_EXTENSION_ID | typeof PAP_EXTENSION_ID;
  file: 'archive-ext' | 'ntfs-ext' | 'pdf-ext' | 'raster-image-ext' | 'windows-pebinary-ext';
  'network-traffic': 'http-request-ext' | 'icmp-ext' | 'socket-ext' | 'tcp-ext';
  process: 'windows-process-ext' | 'windows-service-ext';
  'user-account': 'unix-account-ext';
}
