-- Generated from a migrated database and compared in the tests. Change the migrations, not this page.

-- tables

TABLE access_key (row-level security)
  id uuid NOT NULL
  digest bytea NOT NULL
  proof_key bytea NOT NULL
  endorsement bytea
  participant_id uuid
  administrator_id uuid
  label text NOT NULL
  permissions text[] NOT NULL
  created_by uuid
  created_at timestamp with time zone NOT NULL DEFAULT now()
  expires_at timestamp with time zone NOT NULL
  revoked_at timestamp with time zone
  session_of uuid
  for_person boolean NOT NULL DEFAULT false
TABLE adjustment (row-level security)
  id uuid NOT NULL
  lineage uuid NOT NULL
  participant_id uuid NOT NULL
  kind text NOT NULL
  sealed text
  wrapped_key text
  key_id text NOT NULL
  value_digest bytea
  made_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  ended_at timestamp with time zone
TABLE administrator
  id uuid NOT NULL
  slug text NOT NULL
  name text NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT now()
TABLE attribution_claim (row-level security)
  rendition_id uuid NOT NULL
  ordinal integer NOT NULL
  by_name text
  by_kind text NOT NULL
  by_country text
  to_name text
  to_kind text NOT NULL
  to_country text
  form text NOT NULL
  basis text NOT NULL
  made_on text
  first_day date
  norm_invoked boolean NOT NULL
  state text NOT NULL
  evidence jsonb NOT NULL
TABLE audit_entry
  id bigint NOT NULL IDENTITY
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  actor text NOT NULL
  action text NOT NULL
  subject text NOT NULL
  detail jsonb NOT NULL DEFAULT '{}'::jsonb
TABLE client_registration
  community_id uuid NOT NULL
  member_id uuid NOT NULL
  client_id uuid NOT NULL
  registered_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE collection (row-level security)
  id uuid NOT NULL
  slug text NOT NULL
  title text NOT NULL
  description text NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  principle text
  head_position bigint NOT NULL DEFAULT 0
  head_added_at timestamp with time zone NOT NULL DEFAULT '-infinity'::timestamp with time zone
  head_chain bytea NOT NULL DEFAULT '\x'::bytea
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  owner_id uuid
  filter jsonb NOT NULL DEFAULT '{}'::jsonb
  objects_head_at timestamp with time zone NOT NULL DEFAULT '-infinity'::timestamp with time zone
  erased_count bigint NOT NULL DEFAULT 0
  filled boolean NOT NULL DEFAULT false
  filled_to timestamp with time zone NOT NULL DEFAULT '-infinity'::timestamp with time zone
  dropped_at timestamp with time zone
TABLE collection_entry (row-level security)
  collection_id uuid NOT NULL
  "position" bigint NOT NULL
  kind text NOT NULL
  rendition_id uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  added_at timestamp with time zone NOT NULL
  digest bytea NOT NULL
  chain bytea NOT NULL
  owner_id uuid
TABLE collection_object (row-level security)
  collection_id uuid NOT NULL
  added_at timestamp with time zone NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  owner_id uuid
  seen_from timestamp with time zone NOT NULL
  object_id text NOT NULL
  type text NOT NULL
  spec_version text NOT NULL
  version timestamp with time zone NOT NULL
  is_first boolean NOT NULL
  is_last boolean NOT NULL
  revoked boolean NOT NULL DEFAULT false
  digest bytea NOT NULL
  bytes text NOT NULL
TABLE collection_object_holder (row-level security)
  collection_id uuid NOT NULL
  object_id text NOT NULL
  digest bytea NOT NULL
  rendition_id uuid NOT NULL
TABLE collection_sending (row-level security)
  collection_id uuid NOT NULL
  first_at timestamp with time zone NOT NULL
  last_at timestamp with time zone NOT NULL
  rendition_id uuid NOT NULL
  revoked boolean NOT NULL
TABLE community
  id uuid NOT NULL
  slug text NOT NULL
  name text NOT NULL
  open_history boolean NOT NULL DEFAULT false
  created_at timestamp with time zone NOT NULL DEFAULT now()
TABLE community_pseudonym (row-level security)
  community_id uuid NOT NULL
  agreed boolean NOT NULL
  epoch integer NOT NULL DEFAULT 1
  salt bytea NOT NULL
  changed_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE declassification (row-level security)
  id uuid NOT NULL
  lineage uuid NOT NULL
  act_id uuid NOT NULL
  copy_id uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  reason text NOT NULL
  declassified_by uuid NOT NULL
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE delivery
  id bigint NOT NULL IDENTITY
  participant_id uuid
  collection_id uuid NOT NULL
  channel text NOT NULL
  first_added_at timestamp with time zone NOT NULL
  last_added_at timestamp with time zone NOT NULL
  first_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  last_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  times bigint NOT NULL DEFAULT 1
  head_at timestamp with time zone
TABLE delivery_rendition
  participant_id uuid
  rendition_id uuid NOT NULL
  channel text NOT NULL
  revoked boolean NOT NULL
  first_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  last_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  times bigint NOT NULL DEFAULT 1
TABLE draft
  id uuid NOT NULL
  participant_id uuid NOT NULL
  version integer NOT NULL
  size_bytes integer NOT NULL
  sealed text NOT NULL
  wrapped_key text NOT NULL
  key_id text NOT NULL
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  changed_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE duplicate_candidate (row-level security)
  id uuid NOT NULL
  lineage_a uuid NOT NULL
  lineage_b uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  score real NOT NULL
  basis text NOT NULL
  shared text[] NOT NULL DEFAULT '{}'::text[]
  found_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE event_act (row-level security)
  id uuid NOT NULL
  ordinal bigint NOT NULL IDENTITY
  lineage_a uuid NOT NULL
  lineage_b uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  kind text NOT NULL
  reason text NOT NULL
  reviewer uuid NOT NULL
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE finding (row-level security)
  id uuid NOT NULL
  rendition_id uuid NOT NULL
  ordinal integer NOT NULL
  catalogue text NOT NULL
  catalogue_version text NOT NULL
  principle text NOT NULL
  relation text NOT NULL
  certainty text NOT NULL
  confidence real NOT NULL
  evidence jsonb NOT NULL
  rule text NOT NULL
  review_state text NOT NULL DEFAULT 'proposed'::text
  elements jsonb NOT NULL DEFAULT '{"met": [], "missing": []}'::jsonb
  disputed boolean NOT NULL DEFAULT false
  awaits_second boolean NOT NULL DEFAULT false
  proposed_relation text
  proposed_certainty text
  added_by_act uuid
TABLE frozen_query (row-level security)
  id uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  question jsonb NOT NULL
  catalogue text NOT NULL
  catalogue_version text NOT NULL
  positions jsonb NOT NULL
  answer text
  sha256 text NOT NULL
  frozen_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  salt text
  read_for text[] NOT NULL
TABLE frozen_rendition (row-level security)
  frozen_id uuid NOT NULL
  rendition_id uuid NOT NULL
TABLE inbox_entry
  status_id uuid NOT NULL
  place integer NOT NULL
  outcome text NOT NULL
  object_id uuid
  submission_id uuid
  reason text
  decided_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE inbox_object
  id uuid NOT NULL
  participant_id uuid NOT NULL
  status_id uuid NOT NULL
  name bytea NOT NULL
  version bytea NOT NULL
  digest bytea NOT NULL
  size_bytes integer NOT NULL
  received_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  considered boolean NOT NULL DEFAULT false
  sealed text NOT NULL
  pull_id uuid
TABLE inbox_status
  id uuid NOT NULL
  participant_id uuid NOT NULL
  access_key_id uuid NOT NULL
  requested_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  listing bytea NOT NULL
  wrapped_key text
  key_id text
TABLE inbox_terms
  participant_id uuid NOT NULL
  terms jsonb NOT NULL
  set_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE incident_measure (row-level security)
  rendition_id uuid NOT NULL
  ordinal integer NOT NULL
  kind text NOT NULL
  low double precision
  high double precision
  money text
  currency text
  evidence jsonb NOT NULL
TABLE incident_member
  lineage uuid NOT NULL
  participant_id uuid NOT NULL
  name bytea NOT NULL
  content bytea NOT NULL
TABLE insight_cell (row-level security)
  audience text NOT NULL
  shape text NOT NULL
  catalogue text NOT NULL
  month date NOT NULL
  principle text NOT NULL
  dimension_value text NOT NULL
  events bigint NOT NULL
TABLE insight_coded (row-level security)
  id bigint NOT NULL
  audience text NOT NULL
  published_at timestamp with time zone NOT NULL
  occurred_at timestamp with time zone
  month date NOT NULL
  finding integer NOT NULL
  sector integer NOT NULL
  country integer NOT NULL
  region integer NOT NULL
  actor_type integer NOT NULL
  attribution_state integer NOT NULL
  incident_type integer NOT NULL
  entry_class integer NOT NULL
  consequence integer NOT NULL
  technique integer NOT NULL
  malware integer NOT NULL
  cve integer NOT NULL
  vendor integer NOT NULL
  claimant integer NOT NULL
  claimant_country integer NOT NULL
  accused_country integer NOT NULL
  response integer NOT NULL
TABLE insight_coded_participants (row-level security)
  id bigint NOT NULL
  audience text NOT NULL
  published_at timestamp with time zone NOT NULL
  occurred_at timestamp with time zone
  month date NOT NULL
  finding integer NOT NULL
  sector integer NOT NULL
  country integer NOT NULL
  region integer NOT NULL
  actor_type integer NOT NULL
  attribution_state integer NOT NULL
  incident_type integer NOT NULL
  entry_class integer NOT NULL
  consequence integer NOT NULL
  technique integer NOT NULL
  malware integer NOT NULL
  cve integer NOT NULL
  vendor integer NOT NULL
  claimant integer NOT NULL
  claimant_country integer NOT NULL
  accused_country integer NOT NULL
  response integer NOT NULL
TABLE insight_coded_public (row-level security)
  id bigint NOT NULL
  audience text NOT NULL
  published_at timestamp with time zone NOT NULL
  occurred_at timestamp with time zone
  month date NOT NULL
  finding integer NOT NULL
  sector integer NOT NULL
  country integer NOT NULL
  region integer NOT NULL
  actor_type integer NOT NULL
  attribution_state integer NOT NULL
  incident_type integer NOT NULL
  entry_class integer NOT NULL
  consequence integer NOT NULL
  technique integer NOT NULL
  malware integer NOT NULL
  cve integer NOT NULL
  vendor integer NOT NULL
  claimant integer NOT NULL
  claimant_country integer NOT NULL
  accused_country integer NOT NULL
  response integer NOT NULL
TABLE insight_event (row-level security)
  id bigint NOT NULL IDENTITY
  audience text NOT NULL
  audience_kind text NOT NULL
  fullness smallint NOT NULL
  event_id uuid NOT NULL
  rendition_id uuid NOT NULL
  created timestamp with time zone NOT NULL
  incident_id text NOT NULL
  published_at timestamp with time zone NOT NULL
  occurred_at timestamp with time zone
  month date NOT NULL
  attributed_on date
  responded_on date
  has_response boolean NOT NULL
  reports integer NOT NULL
  reporters uuid[] NOT NULL
  findings text[]
  sectors text[]
  countries text[]
  regions text[]
  actor_types text[]
  attribution_states text[]
  incident_types text[]
  entry_classes text[]
  consequences text[]
  techniques text[]
  malware text[]
  cves text[]
  vendors text[]
  claimants text[]
  claimant_countries text[]
  accused_countries text[]
  responses text[]
  lineage uuid
  covers bigint
TABLE insight_report (row-level security)
  id bigint NOT NULL
  lineage uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  published_at timestamp with time zone NOT NULL
TABLE insight_set (row-level security)
  id integer NOT NULL IDENTITY
  audience text NOT NULL
  facet text NOT NULL
  digest bytea NOT NULL
  held text[] NOT NULL
  events bigint NOT NULL
TABLE insight_set_value (row-level security)
  audience text NOT NULL
  facet text NOT NULL
  value text NOT NULL
  set_id integer NOT NULL
TABLE insight_stale
  lineage uuid NOT NULL
TABLE insight_terms (row-level security)
  id bigint NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  published_at timestamp with time zone NOT NULL
  terms tsvector NOT NULL
TABLE instance
  only_one boolean NOT NULL DEFAULT true
  origin_salt bytea NOT NULL
TABLE membership
  community_id uuid NOT NULL
  participant_id uuid NOT NULL
  joined_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE participant
  id uuid NOT NULL
  slug text NOT NULL
  name text NOT NULL
  kind text NOT NULL
  country text
  sectors text[] NOT NULL DEFAULT '{}'::text[]
  domains text[] NOT NULL DEFAULT '{}'::text[]
  networks text[] NOT NULL DEFAULT '{}'::text[]
  listed boolean NOT NULL DEFAULT false
  demonstration boolean NOT NULL DEFAULT false
  state text NOT NULL DEFAULT 'proposed'::text
  proposed_by uuid NOT NULL
  proposed_at timestamp with time zone NOT NULL DEFAULT now()
  admitted_by uuid
  admitted_at timestamp with time zone
  reporter_alias uuid NOT NULL DEFAULT gen_random_uuid()
TABLE person
  key_id uuid NOT NULL
  name text NOT NULL
  permissions text[] NOT NULL
  identity bytea
  invited_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  redeem_before timestamp with time zone NOT NULL
  redeemed_at timestamp with time zone
TABLE publication_log
  "position" bigint NOT NULL
  kind text NOT NULL
  rendition_id uuid NOT NULL
  audience text NOT NULL
  added_at timestamp with time zone NOT NULL
  digest bytea NOT NULL
  chain bytea NOT NULL
TABLE pull
  id uuid NOT NULL
  participant_id uuid NOT NULL
  access_key_id uuid NOT NULL
  url text NOT NULL
  credentials text
  terms jsonb NOT NULL
  once boolean NOT NULL DEFAULT false
  state text NOT NULL DEFAULT 'active'::text
  stopped_because text
  asked_after text
  next_token text
  last_added text
  revision bigint NOT NULL DEFAULT 0
  page_size integer NOT NULL
  objects_count bigint NOT NULL DEFAULT 0
  refused_count bigint NOT NULL DEFAULT 0
  caught_up_at timestamp with time zone
  failing_since timestamp with time zone
  attempts integer NOT NULL DEFAULT 0
  last_problem text
  due_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  claimed_until timestamp with time zone NOT NULL DEFAULT '-infinity'::timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  claim_id uuid
TABLE pulled_incident
  lineage uuid NOT NULL
  pull_id uuid NOT NULL
  participant_id uuid NOT NULL
  state text NOT NULL
  decided_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE pulled_origin
  lineage uuid NOT NULL
  participant_id uuid NOT NULL
  pull_id uuid NOT NULL
  scopes text[] NOT NULL
  digest bytea NOT NULL
  home bytea NOT NULL
TABLE readback
  id uuid NOT NULL
  submission_id uuid
  participant_id uuid NOT NULL
  public_key jsonb NOT NULL
  access_key_id uuid NOT NULL
  proof bytea NOT NULL
  sealed_reply text
  requested_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  kind text NOT NULL DEFAULT 'bundle'::text
  sealed_request text
  wrapped_key text
  key_id text
  draft_id uuid
TABLE relay_message
  id uuid NOT NULL
  thread_id uuid NOT NULL
  ordinal integer NOT NULL
  by_reader boolean NOT NULL
  signed boolean NOT NULL
  sealed text NOT NULL
  sent_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE relay_thread
  id uuid NOT NULL
  rendition_id uuid NOT NULL
  lineage uuid NOT NULL
  reader_id uuid NOT NULL
  submitter_id uuid NOT NULL
  kind text NOT NULL
  opened_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  closed_at timestamp with time zone
TABLE rendition (row-level security)
  id uuid NOT NULL
  lineage uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  fullness smallint NOT NULL
  version integer NOT NULL
  incident_id text NOT NULL
  status text NOT NULL
  content_digest bytea NOT NULL
  salt bytea
  document text NOT NULL
  enrichments jsonb NOT NULL DEFAULT '[]'::jsonb
  name text NOT NULL
  description text NOT NULL DEFAULT ''::text
  search_text text NOT NULL DEFAULT ''::text
  occurred_at timestamp with time zone
  demonstration boolean NOT NULL DEFAULT false
  created timestamp with time zone NOT NULL
  modified timestamp with time zone NOT NULL
  published_at timestamp with time zone
  event_id uuid NOT NULL
  reporter uuid
  findings_modified timestamp with time zone
  findings_digest bytea
TABLE rendition_compared (row-level security)
  rendition_id uuid NOT NULL
TABLE rendition_facet (row-level security)
  rendition_id uuid NOT NULL
  facet text NOT NULL
  value text NOT NULL
TABLE rendition_observable (row-level security)
  rendition_id uuid NOT NULL
  audience text NOT NULL
  value text NOT NULL
TABLE review_act (row-level security)
  id uuid NOT NULL
  ordinal bigint NOT NULL IDENTITY
  lineage uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  kind text NOT NULL
  catalogue text NOT NULL
  catalogue_version text NOT NULL
  principle text NOT NULL
  relation text
  certainty text
  evidence jsonb NOT NULL DEFAULT '[]'::jsonb
  rule text
  reason text NOT NULL
  reviewer uuid NOT NULL
  signed_as text
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE review_due (row-level security)
  lineage uuid NOT NULL
  since timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE rights_epoch
  single boolean NOT NULL DEFAULT true
  epoch uuid NOT NULL
TABLE rules_version
  version text NOT NULL
  ordinal integer NOT NULL
  registered_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE seeded_collection (row-level security)
  collection_id uuid NOT NULL
  can_read boolean NOT NULL
  can_write boolean NOT NULL
  media_types text[]
TABLE seeded_status
  id uuid NOT NULL
  participant_id uuid NOT NULL
  requested_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  body text NOT NULL
TABLE state_response (row-level security)
  rendition_id uuid NOT NULL
  ordinal integer NOT NULL
  kind text NOT NULL
  by_name text
  country text
  made_on text
  first_day date
  evidence jsonb NOT NULL
TABLE statement (row-level security)
  id uuid NOT NULL
  ordinal bigint NOT NULL IDENTITY
  thread uuid NOT NULL
  version integer NOT NULL
  lineage uuid NOT NULL
  audience text NOT NULL
  audience_kind text NOT NULL
  author uuid NOT NULL
  author_name text NOT NULL
  author_kind text NOT NULL
  author_country text
  form text NOT NULL
  text text NOT NULL
  withdrawn boolean NOT NULL DEFAULT false
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
TABLE submission
  id uuid NOT NULL
  participant_id uuid NOT NULL
  lineage uuid NOT NULL
  version integer NOT NULL
  incident_digest bytea NOT NULL
  incident_modified text NOT NULL
  sha256 bytea NOT NULL
  size_bytes integer NOT NULL
  terms jsonb NOT NULL
  warnings jsonb NOT NULL DEFAULT '[]'::jsonb
  state text NOT NULL DEFAULT 'received'::text
  state_changed_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  attempts integer NOT NULL DEFAULT 0
  retry_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  failure text
  received_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  sealed_bundle text
  sealed_enrichment text
  wrapped_key text
  key_id text
  revision integer NOT NULL DEFAULT 0
  rules_version text NOT NULL DEFAULT ''::text
  rules_tried text NOT NULL DEFAULT ''::text
  remake_cause text
TABLE submission_history
  id bigint NOT NULL IDENTITY
  submission_id uuid NOT NULL
  state text NOT NULL
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  reason text
TABLE submission_rendition
  submission_id uuid NOT NULL
  rendition_id uuid NOT NULL
TABLE supporter (row-level security)
  catalogue text NOT NULL
  ordinal integer NOT NULL
  name text NOT NULL
  aliases text[] NOT NULL
  known_as text[] NOT NULL
  kind text NOT NULL
  region text
  country text
  supported_on text
  commitments text[] NOT NULL
TABLE webhook
  id uuid NOT NULL
  participant_id uuid NOT NULL
  access_key_id uuid NOT NULL
  collection_id uuid NOT NULL
  label text NOT NULL
  url text NOT NULL
  secrets jsonb NOT NULL
  told_to timestamp with time zone NOT NULL
  state text NOT NULL DEFAULT 'active'::text
  stopped_because text
  failing_since timestamp with time zone
  attempts integer NOT NULL DEFAULT 0
  last_status integer
  due_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  claimed_until timestamp with time zone NOT NULL DEFAULT '-infinity'::timestamp with time zone
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
  claim_id uuid

-- constraints

access_key access_key_administrator_id_fkey: FOREIGN KEY (administrator_id) REFERENCES administrator(id)
access_key access_key_created_by_fkey: FOREIGN KEY (created_by) REFERENCES access_key(id)
access_key access_key_digest_key: UNIQUE (digest)
access_key access_key_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
access_key access_key_pkey: PRIMARY KEY (id)
access_key access_key_session_of_fkey: FOREIGN KEY (session_of) REFERENCES access_key(id)
access_key one_holder: CHECK ((num_nonnulls(participant_id, administrator_id) = 1))
adjustment adjustment_check: CHECK (((kind = 'mask'::text) OR (value_digest IS NOT NULL)))
adjustment adjustment_kind_check: CHECK ((kind = ANY (ARRAY['mask'::text, 'lowering'::text])))
adjustment adjustment_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
adjustment adjustment_pkey: PRIMARY KEY (id)
adjustment sealed_until_withdrawn: CHECK ((((sealed IS NULL) = (wrapped_key IS NULL)) AND ((sealed IS NOT NULL) OR (ended_at IS NOT NULL))))
administrator administrator_pkey: PRIMARY KEY (id)
administrator administrator_slug_key: UNIQUE (slug)
attribution_claim attribution_claim_made_on_check: CHECK ((made_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text))
attribution_claim attribution_claim_pkey: PRIMARY KEY (rendition_id, ordinal)
attribution_claim attribution_claim_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id) ON DELETE CASCADE
audit_entry audit_entry_pkey: PRIMARY KEY (id)
client_registration client_registration_client_id_fkey: FOREIGN KEY (client_id) REFERENCES participant(id)
client_registration client_registration_community_id_member_id_fkey: FOREIGN KEY (community_id, member_id) REFERENCES membership(community_id, participant_id) ON DELETE CASCADE
client_registration client_registration_pkey: PRIMARY KEY (community_id, member_id, client_id)
collection collection_check: CHECK (((dropped_at IS NULL) OR (owner_id IS NOT NULL)))
collection collection_filter_check: CHECK ((jsonb_typeof(filter) = 'object'::text))
collection collection_owner_id_fkey: FOREIGN KEY (owner_id) REFERENCES participant(id)
collection collection_pkey: PRIMARY KEY (id)
collection collection_slug_key: UNIQUE (slug)
collection_entry collection_entry_collection_id_added_at_key: UNIQUE (collection_id, added_at)
collection_entry collection_entry_collection_id_fkey: FOREIGN KEY (collection_id) REFERENCES collection(id)
collection_entry collection_entry_kind_check: CHECK ((kind = ANY (ARRAY['published'::text, 'revoked'::text])))
collection_entry collection_entry_pkey: PRIMARY KEY (collection_id, "position")
collection_entry collection_entry_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id)
collection_object collection_object_collection_id_fkey: FOREIGN KEY (collection_id) REFERENCES collection(id)
collection_object collection_object_collection_id_object_id_version_key: UNIQUE (collection_id, object_id, version)
collection_object collection_object_pkey: PRIMARY KEY (collection_id, added_at)
collection_object_holder collection_object_holder_collection_id_fkey: FOREIGN KEY (collection_id) REFERENCES collection(id)
collection_object_holder collection_object_holder_pkey: PRIMARY KEY (collection_id, object_id, digest, rendition_id)
collection_object_holder collection_object_holder_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id)
collection_sending collection_sending_check: CHECK ((first_at <= last_at))
collection_sending collection_sending_collection_id_fkey: FOREIGN KEY (collection_id) REFERENCES collection(id) ON DELETE CASCADE
collection_sending collection_sending_pkey: PRIMARY KEY (collection_id, first_at)
collection_sending collection_sending_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id)
community community_pkey: PRIMARY KEY (id)
community community_slug_check: CHECK ((slug ~ '^[a-z][a-z0-9-]{1,62}$'::text))
community community_slug_key: UNIQUE (slug)
community_pseudonym community_pseudonym_community_id_fkey: FOREIGN KEY (community_id) REFERENCES community(id)
community_pseudonym community_pseudonym_epoch_check: CHECK ((epoch >= 1))
community_pseudonym community_pseudonym_pkey: PRIMARY KEY (community_id)
community_pseudonym community_pseudonym_salt_check: CHECK ((length(salt) = 32))
declassification declassification_act_id_fkey: FOREIGN KEY (act_id) REFERENCES review_act(id) ON DELETE CASCADE
declassification declassification_copy_id_fkey: FOREIGN KEY (copy_id) REFERENCES review_act(id) ON DELETE CASCADE
declassification declassification_declassified_by_fkey: FOREIGN KEY (declassified_by) REFERENCES participant(id)
declassification declassification_pkey: PRIMARY KEY (id)
declassification declassification_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
delivery delivery_channel_check: CHECK ((channel = ANY (ARRAY['graphql'::text, 'file'::text, 'misp'::text, 'stream'::text, 'subscription'::text, 'webhook'::text, 'taxii'::text])))
delivery delivery_check: CHECK ((first_added_at <= last_added_at))
delivery delivery_collection_id_first_added_at_last_added_at_partici_key: UNIQUE NULLS NOT DISTINCT (collection_id, first_added_at, last_added_at, participant_id, channel)
delivery delivery_collection_id_fkey: FOREIGN KEY (collection_id) REFERENCES collection(id) ON DELETE CASCADE
delivery delivery_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
delivery delivery_pkey: PRIMARY KEY (id)
delivery_rendition delivery_rendition_channel_check: CHECK ((channel = ANY (ARRAY['graphql'::text, 'document'::text])))
delivery_rendition delivery_rendition_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
delivery_rendition delivery_rendition_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id)
delivery_rendition delivery_rendition_rendition_id_participant_id_channel_revo_key: UNIQUE NULLS NOT DISTINCT (rendition_id, participant_id, channel, revoked)
draft draft_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
draft draft_pkey: PRIMARY KEY (id)
draft draft_version_check: CHECK ((version >= 1))
duplicate_candidate duplicate_candidate_basis_check: CHECK ((basis = ANY (ARRAY['observables'::text, 'trigram'::text, 'tf-idf'::text])))
duplicate_candidate duplicate_candidate_check: CHECK ((lineage_a < lineage_b))
duplicate_candidate duplicate_candidate_lineage_a_lineage_b_audience_key: UNIQUE (lineage_a, lineage_b, audience)
duplicate_candidate duplicate_candidate_pkey: PRIMARY KEY (id)
duplicate_candidate duplicate_candidate_score_check: CHECK (((score >= (0)::double precision) AND (score <= (1)::double precision)))
event_act event_act_check: CHECK ((lineage_a < lineage_b))
event_act event_act_kind_check: CHECK ((kind = ANY (ARRAY['join'::text, 'refuse'::text, 'undo'::text])))
event_act event_act_pkey: PRIMARY KEY (id)
event_act event_act_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
event_act event_act_reviewer_fkey: FOREIGN KEY (reviewer) REFERENCES participant(id)
finding finding_certainty_check: CHECK ((certainty = ANY (ARRAY['clear'::text, 'arguable'::text])))
finding finding_confidence_check: CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision)))
finding finding_elements_check: CHECK (((jsonb_typeof((elements -> 'met'::text)) = 'array'::text) AND (jsonb_typeof((elements -> 'missing'::text)) = 'array'::text)))
finding finding_pkey: PRIMARY KEY (id)
finding finding_proposed_certainty_check: CHECK ((proposed_certainty = ANY (ARRAY['clear'::text, 'arguable'::text])))
finding finding_proposed_relation_check: CHECK ((proposed_relation = ANY (ARRAY['violates'::text, 'implicates'::text, 'demonstrates'::text])))
finding finding_relation_check: CHECK ((relation = ANY (ARRAY['violates'::text, 'implicates'::text, 'demonstrates'::text])))
finding finding_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id) ON DELETE CASCADE
finding finding_review_state_check: CHECK ((review_state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'changed'::text, 'rejected'::text, 'added'::text])))
finding finding_said_otherwise: CHECK ((((review_state = 'changed'::text) = (proposed_relation IS NOT NULL)) AND ((proposed_relation IS NULL) = (proposed_certainty IS NULL))))
frozen_query frozen_query_audience_kind_check: CHECK ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])))
frozen_query frozen_query_pkey: PRIMARY KEY (id)
frozen_query salted_while_it_stands: CHECK (((answer IS NULL) = (salt IS NULL)))
frozen_rendition frozen_rendition_frozen_id_fkey: FOREIGN KEY (frozen_id) REFERENCES frozen_query(id) ON DELETE CASCADE
frozen_rendition frozen_rendition_pkey: PRIMARY KEY (frozen_id, rendition_id)
inbox_entry inbox_entry_object_id_fkey: FOREIGN KEY (object_id) REFERENCES inbox_object(id)
inbox_entry inbox_entry_outcome_check: CHECK ((outcome = ANY (ARRAY['fresh'::text, 'waiting'::text, 'submitted'::text, 'failed'::text, 'deleted'::text])))
inbox_entry inbox_entry_pkey: PRIMARY KEY (status_id, place)
inbox_entry inbox_entry_place_check: CHECK ((place >= 0))
inbox_entry inbox_entry_status_id_fkey: FOREIGN KEY (status_id) REFERENCES inbox_status(id) ON DELETE CASCADE
inbox_entry inbox_entry_submission_id_fkey: FOREIGN KEY (submission_id) REFERENCES submission(id)
inbox_entry one_way: CHECK (
CASE outcome
    WHEN 'fresh'::text THEN (object_id IS NOT NULL)
    WHEN 'waiting'::text THEN (object_id IS NOT NULL)
    WHEN 'submitted'::text THEN ((object_id IS NULL) AND (submission_id IS NOT NULL))
    WHEN 'failed'::text THEN ((object_id IS NULL) AND (reason IS NOT NULL))
    ELSE (object_id IS NULL)
END)
inbox_object inbox_object_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
inbox_object inbox_object_participant_id_version_key: UNIQUE (participant_id, version)
inbox_object inbox_object_pkey: PRIMARY KEY (id)
inbox_object inbox_object_pull_id_fkey: FOREIGN KEY (pull_id) REFERENCES pull(id)
inbox_object inbox_object_status_id_fkey: FOREIGN KEY (status_id) REFERENCES inbox_status(id)
inbox_status inbox_status_access_key_id_fkey: FOREIGN KEY (access_key_id) REFERENCES access_key(id)
inbox_status inbox_status_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
inbox_status inbox_status_pkey: PRIMARY KEY (id)
inbox_terms inbox_terms_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
inbox_terms inbox_terms_pkey: PRIMARY KEY (participant_id)
incident_measure incident_measure_pkey: PRIMARY KEY (rendition_id, ordinal)
incident_measure incident_measure_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id) ON DELETE CASCADE
incident_member incident_member_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
incident_member incident_member_pkey: PRIMARY KEY (lineage, name)
insight_cell insight_cell_pkey: PRIMARY KEY (audience, shape, catalogue, month, principle, dimension_value) INCLUDE (events)
insight_coded insight_coded_pkey: PRIMARY KEY (audience, id)
insight_coded_participants insight_coded_participants_pkey: PRIMARY KEY (audience, id)
insight_coded_public insight_coded_public_pkey: PRIMARY KEY (audience, id)
insight_event insight_event_pkey: PRIMARY KEY (id)
insight_report insight_report_id_fkey: FOREIGN KEY (id) REFERENCES insight_event(id) ON DELETE CASCADE
insight_report insight_report_pkey: PRIMARY KEY (lineage, audience)
insight_set insight_set_audience_facet_digest_key: UNIQUE (audience, facet, digest)
insight_set insight_set_pkey: PRIMARY KEY (id)
insight_set_value insight_set_value_pkey: PRIMARY KEY (audience, facet, value, set_id)
insight_set_value insight_set_value_set_id_fkey: FOREIGN KEY (set_id) REFERENCES insight_set(id) ON DELETE CASCADE
insight_stale insight_stale_pkey: PRIMARY KEY (lineage)
insight_terms insight_terms_id_fkey: FOREIGN KEY (id) REFERENCES insight_event(id) ON DELETE CASCADE
insight_terms insight_terms_pkey: PRIMARY KEY (id)
instance instance_only_one_check: CHECK (only_one)
instance instance_pkey: PRIMARY KEY (only_one)
membership membership_community_id_fkey: FOREIGN KEY (community_id) REFERENCES community(id)
membership membership_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
membership membership_pkey: PRIMARY KEY (community_id, participant_id)
participant participant_admitted_by_fkey: FOREIGN KEY (admitted_by) REFERENCES administrator(id)
participant participant_kind_check: CHECK ((kind = ANY (ARRAY['cert'::text, 'government'::text, 'company'::text, 'civil-society'::text, 'academia'::text])))
participant participant_pkey: PRIMARY KEY (id)
participant participant_proposed_by_fkey: FOREIGN KEY (proposed_by) REFERENCES administrator(id)
participant participant_slug_check: CHECK ((slug ~ '^[a-z][a-z0-9-]{1,62}$'::text))
participant participant_slug_key: UNIQUE (slug)
participant participant_state_check: CHECK ((state = ANY (ARRAY['proposed'::text, 'admitted'::text, 'suspended'::text])))
participant two_administrators: CHECK (((state = 'proposed'::text) OR ((admitted_by IS NOT NULL) AND (admitted_by <> proposed_by))))
person person_identity_key: UNIQUE (identity)
person person_key_id_fkey: FOREIGN KEY (key_id) REFERENCES access_key(id)
person person_pkey: PRIMARY KEY (key_id)
publication_log publication_log_added_at_key: UNIQUE (added_at)
publication_log publication_log_kind_check: CHECK ((kind = ANY (ARRAY['published'::text, 'superseded'::text, 'withdrawn'::text])))
publication_log publication_log_pkey: PRIMARY KEY ("position")
publication_log publication_log_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id)
pull pull_access_key_id_fkey: FOREIGN KEY (access_key_id) REFERENCES access_key(id)
pull pull_check: CHECK (((state = 'stopped'::text) = (stopped_because IS NOT NULL)))
pull pull_page_size_check: CHECK ((page_size > 0))
pull pull_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
pull pull_participant_id_url_key: UNIQUE (participant_id, url)
pull pull_pkey: PRIMARY KEY (id)
pull pull_state_check: CHECK ((state = ANY (ARRAY['active'::text, 'stopped'::text])))
pull pull_stopped_because_check: CHECK ((stopped_because = ANY (ARRAY['key-ended'::text, 'done'::text])))
pulled_incident pulled_incident_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
pulled_incident pulled_incident_pkey: PRIMARY KEY (lineage)
pulled_incident pulled_incident_state_check: CHECK ((state = ANY (ARRAY['taken'::text, 'own'::text, 'duplicate'::text, 'withdrawn'::text])))
pulled_origin pulled_origin_lineage_fkey: FOREIGN KEY (lineage) REFERENCES pulled_incident(lineage) ON DELETE CASCADE
pulled_origin pulled_origin_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
pulled_origin pulled_origin_pkey: PRIMARY KEY (lineage, scopes, digest)
readback of_a_submission: CHECK (((kind = 'draft'::text) OR (
CASE kind
    WHEN 'stored-draft'::text THEN draft_id
    ELSE submission_id
END IS NOT NULL)))
readback readback_access_key_id_fkey: FOREIGN KEY (access_key_id) REFERENCES access_key(id)
readback readback_draft_id_fkey: FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE
readback readback_kind_check: CHECK ((kind = ANY (ARRAY['bundle'::text, 'preview'::text, 'draft'::text, 'stored-draft'::text, 'adjustments'::text, 'mask'::text, 'unmask'::text, 'lower'::text])))
readback readback_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
readback readback_pkey: PRIMARY KEY (id)
readback readback_submission_id_fkey: FOREIGN KEY (submission_id) REFERENCES submission(id)
relay_message relay_message_pkey: PRIMARY KEY (id)
relay_message relay_message_thread_id_fkey: FOREIGN KEY (thread_id) REFERENCES relay_thread(id)
relay_message relay_message_thread_id_ordinal_key: UNIQUE (thread_id, ordinal)
relay_thread relay_thread_check: CHECK ((reader_id <> submitter_id))
relay_thread relay_thread_kind_check: CHECK ((kind = ANY (ARRAY['question'::text, 'sighting'::text, 'help'::text, 'victim'::text])))
relay_thread relay_thread_pkey: PRIMARY KEY (id)
relay_thread relay_thread_reader_id_fkey: FOREIGN KEY (reader_id) REFERENCES participant(id)
relay_thread relay_thread_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id)
relay_thread relay_thread_submitter_id_fkey: FOREIGN KEY (submitter_id) REFERENCES participant(id)
rendition rendition_audience_kind_check: CHECK ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'clients'::text, 'community'::text, 'recipient'::text])))
rendition rendition_pkey: PRIMARY KEY (id)
rendition rendition_status_check: CHECK ((status = ANY (ARRAY['held'::text, 'ready'::text, 'published'::text, 'superseded'::text, 'withdrawn'::text, 'dropped'::text])))
rendition_compared rendition_compared_pkey: PRIMARY KEY (rendition_id)
rendition_compared rendition_compared_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id) ON DELETE CASCADE
rendition_facet rendition_facet_facet_check: CHECK ((facet = ANY (ARRAY['sector'::text, 'country'::text, 'region'::text, 'actor-type'::text, 'attribution-state'::text, 'incident-type'::text, 'entry-class'::text, 'technique'::text, 'malware'::text, 'cve'::text, 'vendor'::text, 'consequence'::text, 'claimant'::text, 'claimant-country'::text, 'accused-country'::text, 'response'::text])))
rendition_facet rendition_facet_pkey: PRIMARY KEY (rendition_id, facet, value)
rendition_facet rendition_facet_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id) ON DELETE CASCADE
rendition_observable rendition_observable_pkey: PRIMARY KEY (rendition_id, value)
rendition_observable rendition_observable_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id) ON DELETE CASCADE
review_act review_act_audience_kind_check: CHECK ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'clients'::text, 'community'::text, 'recipient'::text])))
review_act review_act_certainty_check: CHECK ((certainty = ANY (ARRAY['clear'::text, 'arguable'::text])))
review_act review_act_kind_check: CHECK ((kind = ANY (ARRAY['confirm'::text, 'change'::text, 'reject'::text, 'add'::text, 'retract'::text])))
review_act review_act_pkey: PRIMARY KEY (id)
review_act review_act_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
review_act review_act_relation_check: CHECK ((relation = ANY (ARRAY['violates'::text, 'implicates'::text, 'demonstrates'::text])))
review_act review_act_reviewer_fkey: FOREIGN KEY (reviewer) REFERENCES participant(id)
review_act says_what: CHECK ((((kind = ANY (ARRAY['confirm'::text, 'change'::text, 'add'::text])) = (relation IS NOT NULL)) AND ((relation IS NULL) = (certainty IS NULL))))
review_due review_due_pkey: PRIMARY KEY (lineage)
rights_epoch rights_epoch_pkey: PRIMARY KEY (single)
rights_epoch rights_epoch_single_check: CHECK (single)
rules_version rules_version_ordinal_key: UNIQUE (ordinal)
rules_version rules_version_pkey: PRIMARY KEY (version)
rules_version rules_version_version_check: CHECK ((version <> ''::text))
seeded_collection seeded_collection_collection_id_fkey: FOREIGN KEY (collection_id) REFERENCES collection(id)
seeded_collection seeded_collection_pkey: PRIMARY KEY (collection_id)
seeded_status seeded_status_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
seeded_status seeded_status_pkey: PRIMARY KEY (id)
state_response state_response_made_on_check: CHECK ((made_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text))
state_response state_response_pkey: PRIMARY KEY (rendition_id, ordinal)
state_response state_response_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id) ON DELETE CASCADE
statement statement_author_fkey: FOREIGN KEY (author) REFERENCES participant(id)
statement statement_form_check: CHECK ((form = ANY (ARRAY['response'::text, 'denial'::text, 'acceptance'::text, 'correction'::text])))
statement statement_pkey: PRIMARY KEY (id)
statement statement_text_check: CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
statement statement_thread_version_key: UNIQUE (thread, version)
statement statement_version_check: CHECK ((version >= 1))
submission remaking_for_a_cause: CHECK (((state <> 'remaking'::text) OR (remake_cause IS NOT NULL)))
submission sealed_until_withdrawn: CHECK (((state = 'withdrawn'::text) OR ((sealed_bundle IS NOT NULL) AND (wrapped_key IS NOT NULL))))
submission submission_lineage_version_key: UNIQUE (lineage, version)
submission submission_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
submission submission_pkey: PRIMARY KEY (id)
submission submission_remake_cause_check: CHECK ((remake_cause = ANY (ARRAY['rules'::text, 'mask'::text, 'lowering'::text])))
submission submission_state_check: CHECK ((state = ANY (ARRAY['received'::text, 'enriched'::text, 'released'::text, 'published'::text, 'remaking'::text, 'superseded'::text, 'failed'::text, 'withdrawing'::text, 'withdrawn'::text])))
submission submission_version_check: CHECK ((version >= 1))
submission_history submission_history_pkey: PRIMARY KEY (id)
submission_history submission_history_submission_id_fkey: FOREIGN KEY (submission_id) REFERENCES submission(id)
submission_rendition submission_rendition_pkey: PRIMARY KEY (submission_id, rendition_id)
submission_rendition submission_rendition_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id) ON DELETE CASCADE
submission_rendition submission_rendition_submission_id_fkey: FOREIGN KEY (submission_id) REFERENCES submission(id)
supporter states_have_a_country: CHECK (((kind <> 'state'::text) OR (country IS NOT NULL)))
supporter supporter_catalogue_check: CHECK ((catalogue = ANY (ARRAY['paris-call'::text, 'un-norms'::text])))
supporter supporter_country_check: CHECK ((country ~ '^[A-Z]{2}$'::text))
supporter supporter_kind_check: CHECK ((kind = ANY (ARRAY['state'::text, 'public-authority'::text, 'company'::text, 'civil-society'::text])))
supporter supporter_pkey: PRIMARY KEY (catalogue, ordinal)
webhook webhook_access_key_id_fkey: FOREIGN KEY (access_key_id) REFERENCES access_key(id)
webhook webhook_check: CHECK (((state = 'stopped'::text) = (stopped_because IS NOT NULL)))
webhook webhook_collection_id_fkey: FOREIGN KEY (collection_id) REFERENCES collection(id) ON DELETE CASCADE
webhook webhook_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
webhook webhook_pkey: PRIMARY KEY (id)
webhook webhook_state_check: CHECK ((state = ANY (ARRAY['active'::text, 'stopped'::text])))
webhook webhook_stopped_because_check: CHECK ((stopped_because = ANY (ARRAY['key-ended'::text, 'feed-out-of-sight'::text, 'unreachable'::text, 'gone'::text])))

-- indexes

CREATE INDEX access_key_administrator ON public.access_key USING btree (administrator_id)
CREATE UNIQUE INDEX access_key_digest_key ON public.access_key USING btree (digest)
CREATE INDEX access_key_maker ON public.access_key USING btree (created_by)
CREATE INDEX access_key_participant ON public.access_key USING btree (participant_id)
CREATE UNIQUE INDEX access_key_pkey ON public.access_key USING btree (id)
CREATE INDEX access_key_session ON public.access_key USING btree (session_of, created_at) WHERE (session_of IS NOT NULL)
CREATE INDEX access_key_session_end ON public.access_key USING btree (expires_at) WHERE (session_of IS NOT NULL)
CREATE INDEX adjustment_lineage ON public.adjustment USING btree (lineage, made_at)
CREATE UNIQUE INDEX adjustment_pkey ON public.adjustment USING btree (id)
CREATE UNIQUE INDEX administrator_pkey ON public.administrator USING btree (id)
CREATE UNIQUE INDEX administrator_slug_key ON public.administrator USING btree (slug)
CREATE UNIQUE INDEX attribution_claim_pkey ON public.attribution_claim USING btree (rendition_id, ordinal)
CREATE UNIQUE INDEX audit_entry_pkey ON public.audit_entry USING btree (id)
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (subject, id)
CREATE INDEX client_registration_client ON public.client_registration USING btree (client_id)
CREATE UNIQUE INDEX client_registration_pkey ON public.client_registration USING btree (community_id, member_id, client_id)
CREATE INDEX collection_audience ON public.collection USING btree (audience)
CREATE UNIQUE INDEX collection_entry_collection_id_added_at_key ON public.collection_entry USING btree (collection_id, added_at)
CREATE UNIQUE INDEX collection_entry_pkey ON public.collection_entry USING btree (collection_id, "position")
CREATE INDEX collection_entry_rendition ON public.collection_entry USING btree (rendition_id)
CREATE UNIQUE INDEX collection_object_collection_id_object_id_version_key ON public.collection_object USING btree (collection_id, object_id, version)
CREATE UNIQUE INDEX collection_object_holder_pkey ON public.collection_object_holder USING btree (collection_id, object_id, digest, rendition_id)
CREATE INDEX collection_object_holder_rendition ON public.collection_object_holder USING btree (rendition_id, collection_id)
CREATE INDEX collection_object_last ON public.collection_object USING btree (collection_id, added_at) WHERE is_last
CREATE UNIQUE INDEX collection_object_pkey ON public.collection_object USING btree (collection_id, added_at)
CREATE INDEX collection_object_type ON public.collection_object USING btree (collection_id, type, added_at) WHERE is_last
CREATE UNIQUE INDEX collection_pkey ON public.collection USING btree (id)
CREATE UNIQUE INDEX collection_sending_pkey ON public.collection_sending USING btree (collection_id, first_at)
CREATE INDEX collection_sending_rendition ON public.collection_sending USING btree (rendition_id)
CREATE UNIQUE INDEX collection_slug_key ON public.collection USING btree (slug)
CREATE UNIQUE INDEX collection_title ON public.collection USING btree (owner_id, title) NULLS NOT DISTINCT WHERE (dropped_at IS NULL)
CREATE INDEX collection_to_do ON public.collection USING btree (id) WHERE ((NOT filled) OR (dropped_at IS NOT NULL))
CREATE UNIQUE INDEX community_pkey ON public.community USING btree (id)
CREATE UNIQUE INDEX community_pseudonym_pkey ON public.community_pseudonym USING btree (community_id)
CREATE UNIQUE INDEX community_slug_key ON public.community USING btree (slug)
CREATE INDEX declassification_lineage ON public.declassification USING btree (lineage)
CREATE UNIQUE INDEX declassification_pkey ON public.declassification USING btree (id)
CREATE UNIQUE INDEX delivery_collection_id_first_added_at_last_added_at_partici_key ON public.delivery USING btree (collection_id, first_added_at, last_added_at, participant_id, channel) NULLS NOT DISTINCT
CREATE UNIQUE INDEX delivery_pkey ON public.delivery USING btree (id)
CREATE UNIQUE INDEX delivery_rendition_rendition_id_participant_id_channel_revo_key ON public.delivery_rendition USING btree (rendition_id, participant_id, channel, revoked) NULLS NOT DISTINCT
CREATE INDEX draft_age ON public.draft USING btree (changed_at)
CREATE INDEX draft_participant ON public.draft USING btree (participant_id, changed_at)
CREATE UNIQUE INDEX draft_pkey ON public.draft USING btree (id)
CREATE INDEX duplicate_candidate_b ON public.duplicate_candidate USING btree (lineage_b)
CREATE UNIQUE INDEX duplicate_candidate_lineage_a_lineage_b_audience_key ON public.duplicate_candidate USING btree (lineage_a, lineage_b, audience)
CREATE UNIQUE INDEX duplicate_candidate_pkey ON public.duplicate_candidate USING btree (id)
CREATE INDEX event_act_a ON public.event_act USING btree (lineage_a)
CREATE INDEX event_act_b ON public.event_act USING btree (lineage_b)
CREATE UNIQUE INDEX event_act_pkey ON public.event_act USING btree (id)
CREATE UNIQUE INDEX finding_pkey ON public.finding USING btree (id)
CREATE INDEX finding_principle ON public.finding USING btree (catalogue, principle, rendition_id)
CREATE INDEX finding_rendition ON public.finding USING btree (rendition_id, ordinal)
CREATE UNIQUE INDEX frozen_query_pkey ON public.frozen_query USING btree (id)
CREATE UNIQUE INDEX frozen_rendition_pkey ON public.frozen_rendition USING btree (frozen_id, rendition_id)
CREATE INDEX frozen_rendition_rendition ON public.frozen_rendition USING btree (rendition_id)
CREATE INDEX inbox_entry_object ON public.inbox_entry USING btree (object_id)
CREATE UNIQUE INDEX inbox_entry_pkey ON public.inbox_entry USING btree (status_id, place)
CREATE INDEX inbox_entry_submission ON public.inbox_entry USING btree (submission_id)
CREATE INDEX inbox_object_age ON public.inbox_object USING btree (received_at)
CREATE INDEX inbox_object_fresh ON public.inbox_object USING btree (participant_id) WHERE (NOT considered)
CREATE INDEX inbox_object_name ON public.inbox_object USING btree (participant_id, name)
CREATE UNIQUE INDEX inbox_object_participant_id_version_key ON public.inbox_object USING btree (participant_id, version)
CREATE UNIQUE INDEX inbox_object_pkey ON public.inbox_object USING btree (id)
CREATE INDEX inbox_object_pull ON public.inbox_object USING btree (pull_id, received_at) WHERE (pull_id IS NOT NULL)
CREATE INDEX inbox_object_room ON public.inbox_object USING btree (participant_id, pull_id, size_bytes)
CREATE INDEX inbox_object_status ON public.inbox_object USING btree (status_id)
CREATE INDEX inbox_status_age ON public.inbox_status USING btree (requested_at)
CREATE UNIQUE INDEX inbox_status_pkey ON public.inbox_status USING btree (id)
CREATE UNIQUE INDEX inbox_terms_pkey ON public.inbox_terms USING btree (participant_id)
CREATE UNIQUE INDEX incident_measure_pkey ON public.incident_measure USING btree (rendition_id, ordinal)
CREATE INDEX incident_member_name ON public.incident_member USING btree (participant_id, name)
CREATE UNIQUE INDEX incident_member_pkey ON public.incident_member USING btree (lineage, name)
CREATE UNIQUE INDEX insight_cell_pkey ON public.insight_cell USING btree (audience, shape, catalogue, month, principle, dimension_value) INCLUDE (events)
CREATE INDEX insight_coded_added ON ONLY public.insight_coded USING btree (published_at)
CREATE INDEX insight_coded_occurred ON ONLY public.insight_coded USING btree (occurred_at)
CREATE INDEX insight_coded_participants_occurred_at_idx ON public.insight_coded_participants USING btree (occurred_at)
CREATE UNIQUE INDEX insight_coded_participants_pkey ON public.insight_coded_participants USING btree (audience, id)
CREATE INDEX insight_coded_participants_published_at_idx ON public.insight_coded_participants USING btree (published_at)
CREATE UNIQUE INDEX insight_coded_pkey ON ONLY public.insight_coded USING btree (audience, id)
CREATE INDEX insight_coded_public_occurred_at_idx ON public.insight_coded_public USING btree (occurred_at)
CREATE UNIQUE INDEX insight_coded_public_pkey ON public.insight_coded_public USING btree (audience, id)
CREATE INDEX insight_coded_public_published_at_idx ON public.insight_coded_public USING btree (published_at)
CREATE INDEX insight_event_added ON public.insight_event USING btree (audience, published_at, incident_id)
CREATE INDEX insight_event_closer ON public.insight_event USING btree (audience) INCLUDE (audience_kind, published_at, id, lineage, covers, event_id, fullness, created, rendition_id) WHERE (audience <> ALL (ARRAY['public'::text, 'participants'::text]))
CREATE INDEX insight_event_covers ON public.insight_event USING btree (covers) INCLUDE (audience, audience_kind, published_at) WHERE (covers IS NOT NULL)
CREATE INDEX insight_event_event ON public.insight_event USING btree (event_id, audience)
CREATE INDEX insight_event_incident ON public.insight_event USING btree (audience, incident_id)
CREATE INDEX insight_event_lineage ON public.insight_event USING btree (lineage) WHERE (lineage IS NOT NULL)
CREATE INDEX insight_event_newest ON public.insight_event USING btree (audience, (
CASE
    WHEN (occurred_at IS NULL) THEN '-infinity'::timestamp with time zone
    ELSE occurred_at
END), incident_id)
CREATE INDEX insight_event_oldest ON public.insight_event USING btree (audience, (
CASE
    WHEN (occurred_at IS NULL) THEN 'infinity'::timestamp with time zone
    ELSE occurred_at
END), incident_id)
CREATE UNIQUE INDEX insight_event_pkey ON public.insight_event USING btree (id)
CREATE INDEX insight_event_rendition ON public.insight_event USING btree (rendition_id)
CREATE UNIQUE INDEX insight_report_pkey ON public.insight_report USING btree (lineage, audience)
CREATE INDEX insight_report_row ON public.insight_report USING btree (id)
CREATE UNIQUE INDEX insight_set_audience_facet_digest_key ON public.insight_set USING btree (audience, facet, digest)
CREATE UNIQUE INDEX insight_set_pkey ON public.insight_set USING btree (id)
CREATE UNIQUE INDEX insight_set_value_pkey ON public.insight_set_value USING btree (audience, facet, value, set_id)
CREATE INDEX insight_set_value_set ON public.insight_set_value USING btree (set_id)
CREATE UNIQUE INDEX insight_stale_pkey ON public.insight_stale USING btree (lineage)
CREATE UNIQUE INDEX insight_terms_pkey ON public.insight_terms USING btree (id)
CREATE INDEX insight_terms_terms ON public.insight_terms USING gin (terms) WITH (fastupdate=off)
CREATE UNIQUE INDEX instance_pkey ON public.instance USING btree (only_one)
CREATE INDEX membership_participant ON public.membership USING btree (participant_id)
CREATE UNIQUE INDEX membership_pkey ON public.membership USING btree (community_id, participant_id)
CREATE UNIQUE INDEX participant_pkey ON public.participant USING btree (id)
CREATE UNIQUE INDEX participant_slug_key ON public.participant USING btree (slug)
CREATE UNIQUE INDEX person_identity_key ON public.person USING btree (identity)
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (key_id)
CREATE UNIQUE INDEX publication_log_added_at_key ON public.publication_log USING btree (added_at)
CREATE UNIQUE INDEX publication_log_pkey ON public.publication_log USING btree ("position")
CREATE INDEX publication_log_rendition ON public.publication_log USING btree (rendition_id)
CREATE INDEX pull_due ON public.pull USING btree (due_at) WHERE (state = 'active'::text)
CREATE UNIQUE INDEX pull_participant_id_url_key ON public.pull USING btree (participant_id, url)
CREATE UNIQUE INDEX pull_pkey ON public.pull USING btree (id)
CREATE UNIQUE INDEX pulled_incident_pkey ON public.pulled_incident USING btree (lineage)
CREATE INDEX pulled_incident_pull ON public.pulled_incident USING btree (pull_id, state)
CREATE INDEX pulled_origin_digest ON public.pulled_origin USING btree (participant_id, digest)
CREATE UNIQUE INDEX pulled_origin_pkey ON public.pulled_origin USING btree (lineage, scopes, digest)
CREATE UNIQUE INDEX readback_pkey ON public.readback USING btree (id)
CREATE UNIQUE INDEX relay_message_pkey ON public.relay_message USING btree (id)
CREATE UNIQUE INDEX relay_message_thread_id_ordinal_key ON public.relay_message USING btree (thread_id, ordinal)
CREATE INDEX relay_thread_lineage ON public.relay_thread USING btree (lineage)
CREATE UNIQUE INDEX relay_thread_pkey ON public.relay_thread USING btree (id)
CREATE INDEX relay_thread_reader ON public.relay_thread USING btree (reader_id, opened_at, id)
CREATE INDEX relay_thread_submitter ON public.relay_thread USING btree (submitter_id, opened_at, id)
CREATE INDEX rendition_audience ON public.rendition USING btree (audience, published_at) WHERE (status = 'published'::text)
CREATE UNIQUE INDEX rendition_compared_pkey ON public.rendition_compared USING btree (rendition_id)
CREATE UNIQUE INDEX rendition_current ON public.rendition USING btree (lineage, audience) WHERE (status = 'published'::text)
CREATE INDEX rendition_event ON public.rendition USING btree (event_id)
CREATE UNIQUE INDEX rendition_facet_pkey ON public.rendition_facet USING btree (rendition_id, facet, value)
CREATE INDEX rendition_incident ON public.rendition USING btree (incident_id)
CREATE INDEX rendition_lineage ON public.rendition USING btree (lineage, audience, version)
CREATE INDEX rendition_name_trigram ON public.rendition USING gin (name trigram.gin_trgm_ops) WHERE (status = 'published'::text)
CREATE UNIQUE INDEX rendition_observable_pkey ON public.rendition_observable USING btree (rendition_id, value)
CREATE INDEX rendition_observable_value ON public.rendition_observable USING btree (audience, value)
CREATE UNIQUE INDEX rendition_pkey ON public.rendition USING btree (id)
CREATE INDEX review_act_lineage ON public.review_act USING btree (lineage, ordinal)
CREATE UNIQUE INDEX review_act_pkey ON public.review_act USING btree (id)
CREATE UNIQUE INDEX review_due_pkey ON public.review_due USING btree (lineage)
CREATE UNIQUE INDEX rights_epoch_pkey ON public.rights_epoch USING btree (single)
CREATE UNIQUE INDEX rules_version_ordinal_key ON public.rules_version USING btree (ordinal)
CREATE UNIQUE INDEX rules_version_pkey ON public.rules_version USING btree (version)
CREATE UNIQUE INDEX seeded_collection_pkey ON public.seeded_collection USING btree (collection_id)
CREATE UNIQUE INDEX seeded_status_pkey ON public.seeded_status USING btree (id)
CREATE UNIQUE INDEX state_response_pkey ON public.state_response USING btree (rendition_id, ordinal)
CREATE INDEX statement_lineage ON public.statement USING btree (lineage, ordinal)
CREATE UNIQUE INDEX statement_pkey ON public.statement USING btree (id)
CREATE UNIQUE INDEX statement_thread_version_key ON public.statement USING btree (thread, version)
CREATE UNIQUE INDEX submission_history_pkey ON public.submission_history USING btree (id)
CREATE INDEX submission_history_submission ON public.submission_history USING btree (submission_id, id)
CREATE UNIQUE INDEX submission_incident ON public.submission USING btree (participant_id, incident_digest, version)
CREATE UNIQUE INDEX submission_lineage_version_key ON public.submission USING btree (lineage, version)
CREATE INDEX submission_participant ON public.submission USING btree (participant_id, received_at, id)
CREATE UNIQUE INDEX submission_pkey ON public.submission USING btree (id)
CREATE UNIQUE INDEX submission_rendition_pkey ON public.submission_rendition USING btree (submission_id, rendition_id)
CREATE INDEX submission_rendition_rendition ON public.submission_rendition USING btree (rendition_id)
CREATE INDEX submission_rules ON public.submission USING btree (rules_version, id) WHERE (state = 'published'::text)
CREATE INDEX submission_waiting ON public.submission USING btree (retry_at) WHERE (state = ANY (ARRAY['received'::text, 'enriched'::text, 'released'::text, 'remaking'::text, 'withdrawing'::text]))
CREATE INDEX supporter_known_as ON public.supporter USING gin (known_as)
CREATE UNIQUE INDEX supporter_pkey ON public.supporter USING btree (catalogue, ordinal)
CREATE INDEX supporter_state ON public.supporter USING btree (country) WHERE (kind = 'state'::text)
CREATE INDEX webhook_active ON public.webhook USING btree (collection_id) WHERE (state = 'active'::text)
CREATE INDEX webhook_participant ON public.webhook USING btree (participant_id)
CREATE UNIQUE INDEX webhook_pkey ON public.webhook USING btree (id)

-- policies

api_makes ON access_key FOR INSERT TO entente_api
  USING
api_reads ON access_key FOR SELECT TO entente_api
  USING true
api_revokes ON access_key FOR UPDATE TO entente_api
  USING true
worker ON access_key FOR SELECT TO entente_worker
  USING true
worker_sweeps ON access_key FOR DELETE TO entente_worker
  USING ((session_of IS NOT NULL) AND (expires_at < (now() - '30 days'::interval)))
worker ON adjustment FOR ALL TO entente_worker
  USING true
reader ON attribution_claim FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM rendition r
  WHERE (r.id = attribution_claim.rendition_id)))
worker ON attribution_claim FOR ALL TO entente_worker
  USING true
api_defines ON collection FOR INSERT TO entente_api
  USING
api_drops ON collection FOR UPDATE TO entente_api
  USING (owner_id IS NOT NULL)
api_reads ON collection FOR SELECT TO entente_api
  USING true
api_seeded ON collection FOR UPDATE TO entente_api
  USING (EXISTS ( SELECT
   FROM seeded_collection s
  WHERE ((s.collection_id = collection.id) AND s.can_write)))
reader ON collection FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((owner_id IS NULL) OR (owner_id = ( SELECT viewer_id() AS viewer_id))) AND (dropped_at IS NULL))
worker ON collection FOR ALL TO entente_worker
  USING true
api ON collection_entry FOR SELECT TO entente_api
  USING true
reader ON collection_entry FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((owner_id IS NULL) OR (owner_id = ( SELECT viewer_id() AS viewer_id))) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (added_at >= (( SELECT viewer_sinces() AS viewer_sinces))[array_position(( SELECT viewer_audiences() AS viewer_audiences), audience)])))
worker ON collection_entry FOR ALL TO entente_worker
  USING true
api_seeded ON collection_object FOR ALL TO entente_api
  USING (EXISTS ( SELECT
   FROM seeded_collection s
  WHERE ((s.collection_id = collection_object.collection_id) AND s.can_write)))
reader ON collection_object FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((owner_id IS NULL) OR (owner_id = ( SELECT viewer_id() AS viewer_id))) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (seen_from >= (( SELECT viewer_sinces() AS viewer_sinces))[array_position(( SELECT viewer_audiences() AS viewer_audiences), audience)])))
worker ON collection_object FOR ALL TO entente_worker
  USING true
worker ON collection_object_holder FOR ALL TO entente_worker
  USING true
api ON collection_sending FOR SELECT TO entente_api
  USING true
reader ON collection_sending FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM collection c
  WHERE (c.id = collection_sending.collection_id)))
worker ON collection_sending FOR ALL TO entente_worker
  USING true
api ON community_pseudonym FOR ALL TO entente_api
  USING true
worker ON community_pseudonym FOR SELECT TO entente_worker
  USING true
api_says ON declassification FOR INSERT TO entente_api
  USING
reader ON declassification FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM review_act a
  WHERE (a.id = declassification.act_id)))
worker ON declassification FOR ALL TO entente_worker
  USING true
reader ON duplicate_candidate FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND (EXISTS ( SELECT
   FROM rendition r
  WHERE ((r.lineage = duplicate_candidate.lineage_a) AND (r.audience = duplicate_candidate.audience) AND (r.status = 'published'::text)))) AND (EXISTS ( SELECT
   FROM rendition r
  WHERE ((r.lineage = duplicate_candidate.lineage_b) AND (r.audience = duplicate_candidate.audience) AND (r.status = 'published'::text)))))
worker ON duplicate_candidate FOR ALL TO entente_worker
  USING true
api_says ON event_act FOR INSERT TO entente_api
  USING
reader ON event_act FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR ((at >= viewer_since(audience)) AND ((reviewer = viewer_id()) OR ((NOT rests_unseen(lineage_a, audience)) AND (NOT rests_unseen(lineage_b, audience)))))) AND (EXISTS ( SELECT
   FROM rendition r
  WHERE ((r.lineage = event_act.lineage_a) AND (r.status = 'published'::text)))) AND (EXISTS ( SELECT
   FROM rendition r
  WHERE ((r.lineage = event_act.lineage_b) AND (r.status = 'published'::text)))))
worker ON event_act FOR ALL TO entente_worker
  USING true
reader ON finding FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM rendition r
  WHERE (r.id = finding.rendition_id)))
worker ON finding FOR ALL TO entente_worker
  USING true
api_freezes ON frozen_query FOR INSERT TO entente_api
  USING
reader ON frozen_query FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND (NOT (EXISTS ( SELECT
   FROM unnest(frozen_query.read_for) read(audience)
  WHERE (NOT COALESCE((viewer_since(read.audience) <= frozen_query.frozen_at), false))))))
api_freezes ON frozen_rendition FOR INSERT TO entente_api
  USING
reader ON frozen_rendition FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM frozen_query q
  WHERE (q.id = frozen_rendition.frozen_id)))
reader ON incident_measure FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM rendition r
  WHERE (r.id = incident_measure.rendition_id)))
worker ON incident_measure FOR ALL TO entente_worker
  USING true
reader ON insight_cell FOR SELECT TO entente_reader
  USING (audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[]))
reader ON insight_coded FOR SELECT TO entente_reader
  USING (audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[]))
reader ON insight_event FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (published_at >= (( SELECT viewer_sinces() AS viewer_sinces))[array_position(( SELECT viewer_audiences() AS viewer_audiences), audience)])))
reader ON insight_report FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (published_at >= (( SELECT viewer_sinces() AS viewer_sinces))[array_position(( SELECT viewer_audiences() AS viewer_audiences), audience)])))
reader ON insight_set FOR SELECT TO entente_reader
  USING (audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[]))
reader ON insight_set_value FOR SELECT TO entente_reader
  USING (audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[]))
reader ON insight_terms FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (published_at >= (( SELECT viewer_sinces() AS viewer_sinces))[array_position(( SELECT viewer_audiences() AS viewer_audiences), audience)])))
api_reads ON rendition FOR SELECT TO entente_api
  USING true
api_releases ON rendition FOR UPDATE TO entente_api
  USING (status = 'held'::text)
reader ON rendition FOR SELECT TO entente_reader
  USING ((status = ANY (ARRAY['published'::text, 'superseded'::text, 'withdrawn'::text])) AND (audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (published_at >= (( SELECT viewer_sinces() AS viewer_sinces))[array_position(( SELECT viewer_audiences() AS viewer_audiences), audience)])))
worker ON rendition FOR ALL TO entente_worker
  USING true
worker ON rendition_compared FOR ALL TO entente_worker
  USING true
reader ON rendition_facet FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM rendition r
  WHERE (r.id = rendition_facet.rendition_id)))
worker ON rendition_facet FOR ALL TO entente_worker
  USING true
worker ON rendition_observable FOR ALL TO entente_worker
  USING true
api_says ON review_act FOR INSERT TO entente_api
  USING
reader ON review_act FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR ((at >= viewer_since(audience)) AND ((reviewer = viewer_id()) OR (NOT rests_unseen(lineage, audience))))) AND (EXISTS ( SELECT
   FROM rendition r
  WHERE ((r.lineage = review_act.lineage) AND (r.status = 'published'::text)))))
worker ON review_act FOR ALL TO entente_worker
  USING true
api ON review_due FOR ALL TO entente_api
  USING true
worker ON review_due FOR ALL TO entente_worker
  USING true
api ON seeded_collection FOR SELECT TO entente_api
  USING true
reader ON seeded_collection FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM collection c
  WHERE (c.id = seeded_collection.collection_id)))
reader ON state_response FOR SELECT TO entente_reader
  USING (EXISTS ( SELECT
   FROM rendition r
  WHERE (r.id = state_response.rendition_id)))
worker ON state_response FOR ALL TO entente_worker
  USING true
api_says ON statement FOR INSERT TO entente_api
  USING
reader ON statement FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR ((at >= viewer_since(audience)) AND ((author = viewer_id()) OR (NOT rests_unseen(lineage, audience))))) AND (EXISTS ( SELECT
   FROM rendition r
  WHERE ((r.lineage = statement.lineage) AND (r.status = 'published'::text)))))
worker ON statement FOR ALL TO entente_worker
  USING true
reader ON supporter FOR SELECT TO entente_reader
  USING true

-- rights on tables

entente_api: SELECT ON access_key
entente_api: INSERT, SELECT, UPDATE ON administrator
entente_api: INSERT, SELECT ON audit_entry
entente_api: DELETE, INSERT, SELECT, UPDATE ON client_registration
entente_api: INSERT ON collection
entente_api: DELETE, INSERT, SELECT ON collection_object
entente_api: SELECT ON collection_sending
entente_api: INSERT, SELECT, UPDATE ON community
entente_api: INSERT ON declassification
entente_api: INSERT, SELECT, UPDATE ON delivery
entente_api: INSERT, SELECT, UPDATE ON delivery_rendition
entente_api: DELETE ON draft
entente_api: INSERT ON event_act
entente_api: INSERT ON frozen_query
entente_api: INSERT ON frozen_rendition
entente_api: INSERT, SELECT ON inbox_entry
entente_api: DELETE, INSERT ON inbox_object
entente_api: INSERT ON inbox_status
entente_api: DELETE, INSERT, SELECT, UPDATE ON inbox_terms
entente_api: DELETE, INSERT, SELECT, UPDATE ON membership
entente_api: INSERT, UPDATE ON participant
entente_api: DELETE, INSERT, SELECT ON person
entente_api: DELETE, INSERT, SELECT, UPDATE ON pull
entente_api: SELECT ON pulled_incident
entente_api: DELETE, INSERT, SELECT ON readback
entente_api: INSERT, SELECT ON relay_message
entente_api: INSERT, SELECT ON relay_thread
entente_api: INSERT ON review_act
entente_api: INSERT, SELECT, UPDATE ON review_due
entente_api: SELECT ON rights_epoch
entente_api: SELECT ON rules_version
entente_api: SELECT ON seeded_collection
entente_api: DELETE, INSERT, SELECT ON seeded_status
entente_api: INSERT ON statement
entente_api: INSERT ON submission
entente_api: INSERT, SELECT ON submission_history
entente_api: SELECT ON submission_rendition
entente_api: DELETE, INSERT, SELECT, UPDATE ON webhook
entente_reader: SELECT ON attribution_claim
entente_reader: SELECT ON collection_entry
entente_reader: SELECT ON collection_object
entente_reader: SELECT ON declassification
entente_reader: SELECT ON duplicate_candidate
entente_reader: SELECT ON event_act
entente_reader: SELECT ON feed
entente_reader: SELECT ON finding
entente_reader: SELECT ON frozen_query
entente_reader: SELECT ON frozen_rendition
entente_reader: SELECT ON incident_measure
entente_reader: SELECT ON insight_cell
entente_reader: SELECT ON insight_coded
entente_reader: SELECT ON insight_event
entente_reader: SELECT ON insight_report
entente_reader: SELECT ON insight_set
entente_reader: SELECT ON insight_set_value
entente_reader: SELECT ON insight_terms
entente_reader: SELECT ON rendition_facet
entente_reader: SELECT ON review_act
entente_reader: SELECT ON rights_epoch
entente_reader: SELECT ON seeded_collection
entente_reader: SELECT ON state_response
entente_reader: SELECT ON statement
entente_reader: SELECT ON supporter
entente_worker: DELETE ON access_key
entente_worker: INSERT, SELECT, UPDATE ON adjustment
entente_worker: DELETE, INSERT, SELECT, UPDATE ON attribution_claim
entente_worker: INSERT ON audit_entry
entente_worker: SELECT ON client_registration
entente_worker: DELETE, INSERT, SELECT, UPDATE ON collection
entente_worker: DELETE, INSERT, SELECT ON collection_entry
entente_worker: DELETE, INSERT, SELECT, UPDATE ON collection_object
entente_worker: DELETE, INSERT, SELECT, UPDATE ON collection_object_holder
entente_worker: DELETE, INSERT, SELECT ON collection_sending
entente_worker: SELECT ON community
entente_worker: SELECT ON community_pseudonym
entente_worker: DELETE, SELECT ON declassification
entente_worker: INSERT, SELECT, UPDATE ON delivery
entente_worker: DELETE, SELECT ON draft
entente_worker: DELETE, INSERT, SELECT, UPDATE ON duplicate_candidate
entente_worker: DELETE, SELECT ON event_act
entente_worker: DELETE, INSERT, SELECT, UPDATE ON finding
entente_worker: DELETE, SELECT, UPDATE ON inbox_entry
entente_worker: DELETE, SELECT, UPDATE ON inbox_object
entente_worker: DELETE, SELECT, UPDATE ON inbox_status
entente_worker: SELECT ON inbox_terms
entente_worker: DELETE, INSERT, SELECT, UPDATE ON incident_measure
entente_worker: DELETE, INSERT, SELECT ON incident_member
entente_worker: SELECT ON instance
entente_worker: SELECT ON membership
entente_worker: SELECT ON participant
entente_worker: INSERT, SELECT ON publication_log
entente_worker: DELETE, INSERT, SELECT, UPDATE ON pulled_incident
entente_worker: DELETE, INSERT, SELECT, UPDATE ON pulled_origin
entente_worker: DELETE, SELECT, UPDATE ON readback
entente_worker: DELETE, INSERT, SELECT, UPDATE ON rendition
entente_worker: DELETE, INSERT, SELECT ON rendition_compared
entente_worker: DELETE, INSERT, SELECT, UPDATE ON rendition_facet
entente_worker: DELETE, INSERT, SELECT, UPDATE ON rendition_observable
entente_worker: DELETE, SELECT ON review_act
entente_worker: DELETE, INSERT, SELECT, UPDATE ON review_due
entente_worker: SELECT ON rights_epoch
entente_worker: INSERT, SELECT ON rules_version
entente_worker: DELETE, INSERT, SELECT, UPDATE ON state_response
entente_worker: DELETE, SELECT ON statement
entente_worker: INSERT, SELECT, UPDATE ON submission
entente_worker: INSERT, SELECT ON submission_history
entente_worker: DELETE, INSERT, SELECT ON submission_rendition

-- rights on columns alone

entente_api: INSERT ON access_key (administrator_id, created_by, digest, endorsement, expires_at, for_person, id, label, participant_id, permissions, proof_key, revoked_at, session_of)
entente_api: INSERT ON community_pseudonym (agreed, community_id)
entente_api: INSERT ON draft (id, key_id, participant_id, sealed, size_bytes, version, wrapped_key)
entente_api: SELECT ON collection (audience, audience_kind, dropped_at, erased_count, filter, head_added_at, id, objects_head_at, owner_id, slug, title)
entente_api: SELECT ON collection_entry (added_at, audience_kind, collection_id, kind, rendition_id)
entente_api: SELECT ON community_pseudonym (agreed, changed_at, community_id, epoch)
entente_api: SELECT ON draft (changed_at, created_at, id, participant_id, size_bytes, version)
entente_api: SELECT ON inbox_object (considered, digest, id, name, participant_id, pull_id, received_at, size_bytes, status_id, version)
entente_api: SELECT ON inbox_status (access_key_id, id, listing, participant_id, requested_at)
entente_api: SELECT ON participant (admitted_at, admitted_by, country, demonstration, domains, id, kind, listed, name, networks, proposed_at, proposed_by, sectors, slug, state)
entente_api: SELECT ON rendition (audience, audience_kind, created, fullness, id, incident_id, lineage, modified, published_at, status, version)
entente_api: SELECT ON submission (attempts, failure, id, incident_digest, incident_modified, lineage, participant_id, received_at, remake_cause, retry_at, revision, rules_tried, rules_version, sha256, size_bytes, state, state_changed_at, terms, version, warnings)
entente_api: UPDATE ON access_key (revoked_at)
entente_api: UPDATE ON collection (dropped_at, erased_count, objects_head_at)
entente_api: UPDATE ON collection_object (is_first, is_last)
entente_api: UPDATE ON community_pseudonym (agreed, changed_at, epoch)
entente_api: UPDATE ON draft (changed_at, key_id, sealed, size_bytes, version, wrapped_key)
entente_api: UPDATE ON inbox_entry (decided_at, object_id, outcome)
entente_api: UPDATE ON inbox_object (considered)
entente_api: UPDATE ON person (identity, permissions, redeemed_at)
entente_api: UPDATE ON relay_thread (closed_at)
entente_api: UPDATE ON rendition (status)
entente_api: UPDATE ON submission (attempts, failure, remake_cause, retry_at, revision, state, state_changed_at)
entente_reader: SELECT ON collection (audience, audience_kind, created_at, description, erased_count, filled, filter, id, objects_head_at, owner_id, principle, slug, title)
entente_reader: SELECT ON collection_sending (collection_id, first_at, last_at)
entente_reader: SELECT ON rendition (audience, audience_kind, created, demonstration, description, document, enrichments, event_id, fullness, id, incident_id, lineage, modified, name, occurred_at, published_at, search_text, status)
entente_worker: SELECT ON access_key (created_at, created_by, endorsement, expires_at, for_person, id, participant_id, permissions, proof_key, revoked_at, session_of)
entente_worker: SELECT ON person (key_id, permissions, redeemed_at)
entente_worker: SELECT ON pull (access_key_id, id, participant_id, refused_count, terms, url)
entente_worker: UPDATE ON pull (refused_count)

-- functions

CREATE OR REPLACE FUNCTION public.add_community_collections()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO collection (id, slug, title, description, audience, audience_kind) VALUES
    (gen_random_uuid(), 'community-' || NEW.slug, 'Community ' || NEW.slug,
     'What is shared up to TLP:AMBER+STRICT with the members of the community.', 'community:' || NEW.id, 'community'),
    (gen_random_uuid(), 'clients-' || NEW.slug, 'Clients of ' || NEW.slug,
     'What is shared up to TLP:AMBER with the community''s members and their registered clients.', 'clients:' || NEW.id, 'clients');
  RETURN NEW;
END $function$
CREATE OR REPLACE FUNCTION public.add_recipient_collection()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO collection (id, slug, title, description, audience, audience_kind) VALUES
    (gen_random_uuid(), 'recipient-' || NEW.slug, 'For ' || NEW.slug || ' alone',
     'What is shared up to TLP:RED with this participant by name.', 'recipient:' || NEW.id, 'recipient')
  ON CONFLICT DO NOTHING;
  RETURN NEW;
END $function$
CREATE OR REPLACE FUNCTION public.audience_flows(said_for text, wanted text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT said_for = wanted OR said_for = 'public' OR (said_for = 'participants' AND wanted <> 'public')
      OR (said_for LIKE 'clients:%' AND wanted = 'community:' || substr(said_for, 9)) $function$
CREATE OR REPLACE FUNCTION public.audiences_of(viewer uuid)
 RETURNS TABLE(audience text, since timestamp with time zone)
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  SELECT 'public', '-infinity'::timestamptz
  UNION ALL
  SELECT a.audience, a.since FROM public.participant p, LATERAL (
    SELECT 'participants' AS audience, '-infinity'::timestamptz AS since
    UNION ALL SELECT 'recipient:' || p.id, '-infinity'::timestamptz
    UNION ALL
    SELECT k.kind || ':' || c.id, CASE WHEN c.open_history THEN '-infinity'::timestamptz ELSE m.joined_at END
      FROM public.membership m JOIN public.community c ON c.id = m.community_id,
           (VALUES ('clients'), ('community')) AS k (kind)
     WHERE m.participant_id = p.id
    UNION ALL
    SELECT 'clients:' || c.id, CASE WHEN c.open_history THEN '-infinity'::timestamptz ELSE min(r.registered_at) END
      FROM public.client_registration r JOIN public.community c ON c.id = r.community_id
      JOIN public.participant sponsor ON sponsor.id = r.member_id AND sponsor.state = 'admitted'
     WHERE r.client_id = p.id GROUP BY c.id
  ) AS a WHERE p.id = viewer AND p.state = 'admitted'
$function$
CREATE OR REPLACE FUNCTION public.close_relay()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  DELETE FROM public.relay_message m USING public.relay_thread t WHERE t.id = m.thread_id AND t.rendition_id = NEW.id;
  UPDATE public.relay_thread SET closed_at = coalesce(closed_at, clock_timestamp()) WHERE rendition_id = NEW.id;
  RETURN NULL;
END $function$
CREATE OR REPLACE FUNCTION public.code_insights(wanted bigint[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  WITH alike AS MATERIALIZED (
    SELECT h.audience, h.facet, h.digest, h.held, count(*) AS events FROM public.insight_held h
     WHERE h.id = ANY (wanted) GROUP BY h.audience, h.facet, h.digest, h.held
  ), known AS (
    UPDATE public.insight_set s SET events = s.events + a.events FROM alike a
     WHERE (s.audience, s.facet, s.digest) = (a.audience, a.facet, a.digest)
  ), made AS (
    INSERT INTO public.insight_set (audience, facet, digest, held, events)
    SELECT a.audience, a.facet, a.digest, a.held, a.events FROM alike a
     WHERE NOT EXISTS (SELECT FROM public.insight_set s WHERE (s.audience, s.facet, s.digest) = (a.audience, a.facet, a.digest))
     ORDER BY a.audience, a.facet, a.digest RETURNING id, audience, facet, held)
  INSERT INTO public.insight_set_value (audience, facet, value, set_id)
  SELECT m.audience, m.facet, v.value, m.id FROM made m, LATERAL (
    SELECT value FROM unnest(m.held) AS value
    UNION SELECT 'not-recorded' WHERE m.facet <> 'finding' AND m.held = '{}'
    UNION SELECT catalogue || ' not-recorded' FROM unnest(ARRAY['paris-call', 'un-norms']) AS catalogue
     WHERE m.facet = 'finding' AND NOT EXISTS (SELECT FROM unnest(m.held) AS said WHERE starts_with(said, catalogue || ' '))) AS v;

  INSERT INTO public.insight_coded
  SELECT e.id, e.audience, e.published_at, e.occurred_at, e.month, c.codes[1], c.codes[2], c.codes[3], c.codes[4], c.codes[5],
      c.codes[6], c.codes[7], c.codes[8], c.codes[9], c.codes[10], c.codes[11], c.codes[12], c.codes[13], c.codes[14], c.codes[15],
      c.codes[16], c.codes[17]
    FROM public.insight_event e JOIN (
      SELECT h.id, array_agg(s.id ORDER BY array_position(ARRAY['finding', 'sector', 'country', 'region', 'actor-type',
          'attribution-state', 'incident-type', 'entry-class', 'consequence', 'technique', 'malware', 'cve', 'vendor', 'claimant',
          'claimant-country', 'accused-country', 'response'], h.facet)) AS codes
        FROM public.insight_held h JOIN public.insight_set s ON (s.audience, s.facet, s.digest) = (h.audience, h.facet, h.digest)
       WHERE h.id = ANY (wanted) GROUP BY h.id) AS c ON c.id = e.id;
END $function$
CREATE OR REPLACE FUNCTION public.distinct_reporters(renditions uuid[])
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  SELECT CASE WHEN count(DISTINCT s.participant_id) >= 3 THEN count(DISTINCT s.participant_id)::integer END
    FROM public.rendition r JOIN public.submission_rendition l ON l.rendition_id = r.id JOIN public.submission s ON s.id = l.submission_id
   WHERE r.id = ANY (renditions) AND r.status = 'published' AND r.audience = ANY (public.viewer_audiences())
     AND (r.audience_kind IN ('public', 'participants', 'recipient') OR r.published_at >= public.viewer_since(r.audience)) $function$
CREATE OR REPLACE FUNCTION public.erase_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('entente-frozen'));
  UPDATE public.frozen_query SET answer = NULL, salt = NULL, question = question - 'label'
   WHERE answer IS NOT NULL AND id IN (SELECT frozen_id FROM public.frozen_rendition WHERE rendition_id = NEW.id);
  RETURN NULL;
END $function$
CREATE OR REPLACE FUNCTION public.event_of_its_own()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.event_id := NEW.lineage;
  RETURN NEW;
END $function$
CREATE OR REPLACE FUNCTION public.feed_in_sight(viewer text, wanted_id uuid, wanted_slug text)
 RETURNS SETOF feed
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  PERFORM set_config('entente.viewer', viewer, true);
  IF wanted_id IS NOT NULL THEN
    RETURN QUERY SELECT * FROM public.feed AS f WHERE f.id = wanted_id;
  ELSE
    RETURN QUERY SELECT * FROM public.feed AS f WHERE f.slug = wanted_slug;
  END IF;
END $function$
CREATE OR REPLACE FUNCTION public.freshen_insights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
DECLARE stale uuid[];
BEGIN
  WITH gone AS (DELETE FROM public.insight_stale RETURNING lineage) SELECT array_agg(lineage) INTO stale FROM gone;
  IF stale IS NOT NULL THEN PERFORM public.refresh_insights(stale); END IF;
  RETURN NULL;
END $function$
CREATE OR REPLACE FUNCTION public.insight_cells(findings text[], sectors text[], countries text[], regions text[], actor_types text[], attribution_states text[])
 RETURNS TABLE(shape text, catalogue text, principle text, dimension_value text)
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  SELECT s.shape, k.catalogue, p.principle, coalesce(v.value, 'not-recorded')
    FROM (VALUES ('paris-call'), ('un-norms')) AS k (catalogue),
         LATERAL (SELECT DISTINCT split_part(f, ' ', 2) AS principle FROM unnest(findings) AS f WHERE starts_with(f, k.catalogue || ' ')
           UNION ALL SELECT 'not-recorded' WHERE NOT EXISTS (
             SELECT FROM unnest(findings) AS f WHERE starts_with(f, k.catalogue || ' '))) AS p,
         LATERAL (VALUES ('', NULL), ('sector', sectors), ('country', countries), ('region', regions),
           ('actor-type', actor_types), ('attribution-state', attribution_states)) AS s (shape, dimension_values)
         LEFT JOIN LATERAL unnest(s.dimension_values) AS v (value) ON true
  UNION ALL SELECT 'all', '', '', ''
$function$
CREATE OR REPLACE FUNCTION public.insight_match_count(wanted text, conditions jsonb, at_most integer)
 RETURNS bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET work_mem TO '64MB'
AS $function$
DECLARE query tsquery := public.insight_query(wanted, conditions);
BEGIN
  IF wanted NOT IN ('public', 'participants') OR NOT wanted = ANY (public.viewer_audiences()) THEN RETURN 0; END IF;
  RETURN (SELECT count(*) FROM (SELECT FROM public.insight_terms t WHERE t.terms @@ query LIMIT at_most) AS matching);
END $function$
CREATE OR REPLACE FUNCTION public.insight_match_estimate(wanted text, conditions jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
DECLARE plan jsonb;
BEGIN
  IF wanted NOT IN ('public', 'participants') OR NOT wanted = ANY (public.viewer_audiences()) THEN RETURN 0; END IF;
  EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM public.insight_terms WHERE terms @@ %L::tsquery',
    public.insight_query(wanted, conditions)) INTO plan;
  RETURN round((plan #>> '{0,Plan,Plan Rows}')::numeric);
END $function$
CREATE OR REPLACE FUNCTION public.insight_matches(wanted text, conditions jsonb, at_most integer)
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
 SET work_mem TO '64MB'
AS $function$
DECLARE query tsquery := public.insight_query(wanted, conditions);
DECLARE since timestamptz := (SELECT min(a.since) FROM public.audiences_of(public.viewer_id()) AS a WHERE a.audience = wanted);
BEGIN
  IF since IS NULL THEN RETURN; END IF;
  RETURN QUERY SELECT t.id FROM public.insight_terms t
    WHERE t.terms @@ query AND t.audience = wanted AND t.published_at >= since LIMIT at_most;
END $function$
CREATE OR REPLACE FUNCTION public.insight_neighbours(lineages uuid[])
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE
AS $function$
DECLARE grown uuid[] := lineages;
DECLARE before integer := 0;
BEGIN
  WHILE cardinality(grown) > before LOOP
    before := cardinality(grown);
    grown := ARRAY(
      SELECT unnest(grown)
      UNION SELECT other.lineage FROM rendition mine JOIN rendition other USING (event_id)
       WHERE mine.lineage = ANY (grown) AND mine.status = 'published' AND other.status = 'published'
         AND mine.audience IN ('public', 'participants') AND other.audience IN ('public', 'participants')
      UNION SELECT other.lineage FROM insight_report mine JOIN insight_report other USING (id) WHERE mine.lineage = ANY (grown));
  END LOOP;
  RETURN grown;
END $function$
CREATE OR REPLACE FUNCTION public.insight_query(audience text, conditions jsonb)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  SELECT string_agg('(' || coalesce(
      CASE WHEN c ? 'words' THEN (
        SELECT string_agg(quoted || ':*', ' & ') FROM unnest(to_tsvector('simple', c ->> 'words')),
          LATERAL (SELECT '''' || replace(replace(term_of(audience, 'word=', lexeme), '\', '\\'), '''', '''''') || '''' AS quoted) AS q)
      ELSE (
        SELECT string_agg(quoted, ' | ') FROM jsonb_array_elements_text(c -> 'any') AS term,
          LATERAL (SELECT '''' || replace(replace(term_of(audience, '', term), '\', '\\'), '''', '''''') || '''' AS quoted) AS q)
      END, '''' || term_of(audience, 'nothing', '') || '''') || ')', ' & ')::tsquery
    FROM jsonb_array_elements(conditions) AS c
$function$
CREATE OR REPLACE FUNCTION public.insight_terms_of(audience text, search_text text, facets text[], findings text[])
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  SELECT array_to_tsvector(coalesce(array_agg(DISTINCT term_of(audience, kind, value)), '{}')) FROM (
    SELECT 'word=' AS kind, lexeme AS value FROM unnest(to_tsvector('simple', search_text))
    UNION ALL SELECT '', facet FROM unnest(facets) AS facet
    UNION ALL SELECT 'finding=', finding FROM unnest(findings) AS finding
    UNION ALL SELECT '', facet || '=not-recorded' FROM unnest(ARRAY['sector', 'country', 'region', 'actor-type', 'attribution-state',
      'incident-type', 'entry-class', 'technique', 'malware', 'cve', 'vendor', 'consequence',
      'claimant', 'claimant-country', 'accused-country', 'response']) AS facet
     WHERE NOT EXISTS (SELECT FROM unnest(facets) AS held WHERE starts_with(held, facet || '='))
    UNION ALL SELECT 'finding=', catalogue || ' not-recorded' FROM unnest(ARRAY['paris-call', 'un-norms']) AS catalogue
     WHERE NOT EXISTS (SELECT FROM unnest(findings) AS held WHERE starts_with(held, catalogue || ' '))) AS term
$function$
CREATE OR REPLACE FUNCTION public.insight_values(wanted uuid)
 RETURNS TABLE(terms text[], sectors text[], countries text[], regions text[], actor_types text[], attribution_states text[], incident_types text[], entry_classes text[], consequences text[], techniques text[], malware text[], cves text[], vendors text[], claimants text[], claimant_countries text[], accused_countries text[], responses text[])
 LANGUAGE sql
 STABLE
AS $function$
  SELECT array_agg(facet || '=' || value),
      array_agg(value) FILTER (WHERE facet = 'sector'), array_agg(value) FILTER (WHERE facet = 'country'),
      array_agg(value) FILTER (WHERE facet = 'region'), array_agg(value) FILTER (WHERE facet = 'actor-type'),
      array_agg(value) FILTER (WHERE facet = 'attribution-state'), array_agg(value) FILTER (WHERE facet = 'incident-type'),
      array_agg(value) FILTER (WHERE facet = 'entry-class'), array_agg(value) FILTER (WHERE facet = 'consequence'),
      array_agg(value) FILTER (WHERE facet = 'technique'), array_agg(value) FILTER (WHERE facet = 'malware'),
      array_agg(value) FILTER (WHERE facet = 'cve'), array_agg(value) FILTER (WHERE facet = 'vendor'),
      array_agg(value) FILTER (WHERE facet = 'claimant'), array_agg(value) FILTER (WHERE facet = 'claimant-country'),
      array_agg(value) FILTER (WHERE facet = 'accused-country'), array_agg(value) FILTER (WHERE facet = 'response')
    FROM (SELECT facet, value FROM rendition_facet WHERE rendition_id = wanted ORDER BY facet, value) AS ordered
$function$
CREATE OR REPLACE FUNCTION public.note_derived()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  INSERT INTO public.insight_stale
  SELECT r.lineage FROM public.rendition r WHERE r.status = 'published'
     AND r.id = CASE TG_OP WHEN 'DELETE' THEN OLD.rendition_id ELSE NEW.rendition_id END
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $function$
CREATE OR REPLACE FUNCTION public.note_released()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status = 'published' THEN
    INSERT INTO public.insight_stale VALUES (OLD.lineage) ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status = 'published' THEN
    INSERT INTO public.insight_stale VALUES (NEW.lineage) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $function$
CREATE OR REPLACE FUNCTION public.note_reporter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  NEW.reporter := coalesce(NEW.reporter, public.reporter_of(NEW.lineage));
  RETURN NEW;
END $function$
CREATE OR REPLACE FUNCTION public.raise_rights_epoch()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  IF current_setting('entente.rights_raised', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
    UPDATE public.rights_epoch SET epoch = gen_random_uuid();
    PERFORM set_config('entente.rights_raised', pg_current_xact_id()::text, true);
  END IF;
  RETURN NULL;
END $function$
CREATE OR REPLACE FUNCTION public.refresh_insights(lineages uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
DECLARE affected uuid[];
BEGIN
  PERFORM pg_advisory_xact_lock(7061943);
  affected := public.insight_neighbours(lineages);
  DELETE FROM public.insight_event e USING public.insight_report o WHERE o.id = e.id AND o.lineage = ANY (affected);
  WITH standing AS MATERIALIZED (
    SELECT s.*, CASE WHEN s.audience IN ('public', 'participants') THEN s.event_id ELSE s.lineage END AS counted_as
      FROM public.insight_standing s WHERE s.lineage = ANY (affected)
  ), chosen AS MATERIALIZED (
    SELECT nextval(pg_get_serial_sequence('public.insight_event', 'id')) AS id, c.* FROM (
      SELECT (array_agg(s.id ORDER BY s.fullness DESC, s.created, s.lineage))[1] AS rendition_id, s.audience, s.audience_kind,
             s.counted_as, count(*)::integer AS reports, coalesce(array_agg(DISTINCT s.reporter)
               FILTER (WHERE s.reporter IS NOT NULL), '{}') AS reporters
        FROM standing s GROUP BY s.audience, s.audience_kind, s.counted_as) AS c
  ), seen AS MATERIALIZED (
    SELECT s.lineage, c.id FROM standing s JOIN chosen c ON c.audience = s.audience AND c.counted_as = s.counted_as
     WHERE s.audience = 'participants'
  ), made AS MATERIALIZED (
    SELECT c.id, CASE WHEN c.audience NOT IN ('public', 'participants') THEN c.counted_as END AS lineage, seen.id AS covers,
           c.audience, c.audience_kind, r.fullness, r.event_id, r.id AS rendition_id, r.created, r.incident_id,
           r.published_at, r.occurred_at, coalesce(date_trunc('month', r.occurred_at AT TIME ZONE 'UTC')::date, '-infinity') AS month,
           (SELECT min(first_day) FROM public.attribution_claim WHERE rendition_id = r.id AND by_kind <> 'self'
              AND state NOT IN ('withdrawn', 'denied')) AS attributed_on,
           (SELECT min(first_day) FROM public.state_response WHERE rendition_id = r.id
              AND kind IN ('statement', 'sanction', 'indictment', 'expulsion', 'takedown')) AS responded_on,
           EXISTS (SELECT FROM public.state_response WHERE rendition_id = r.id
              AND kind IN ('statement', 'sanction', 'indictment', 'expulsion', 'takedown')) AS has_response,
           c.reports, c.reporters,
           (SELECT array_agg(said ORDER BY said) FROM (
              SELECT concat_ws(' ', catalogue, principle, relation, certainty) AS said FROM public.finding
               WHERE rendition_id = r.id AND review_state <> 'rejected') AS f) AS findings,
           v.*, r.search_text
      FROM chosen c JOIN public.rendition r ON r.id = c.rendition_id
      LEFT JOIN seen ON seen.lineage = c.counted_as AND c.audience NOT IN ('public', 'participants'),
           public.insight_values(r.id) AS v
  ), counted AS (
    INSERT INTO public.insight_event (id, lineage, covers, audience, audience_kind, fullness, event_id, rendition_id, created, incident_id, published_at, occurred_at, month,
      attributed_on, responded_on, has_response, reports, reporters, findings, sectors, countries, regions, actor_types,
      attribution_states, incident_types, entry_classes, consequences, techniques, malware, cves, vendors,
      claimants, claimant_countries, accused_countries, responses) OVERRIDING SYSTEM VALUE
    SELECT id, lineage, covers, audience, audience_kind, fullness, event_id, rendition_id, created, incident_id, published_at, occurred_at, month,
      attributed_on, responded_on, has_response, reports, reporters, findings, sectors, countries, regions, actor_types,
      attribution_states, incident_types, entry_classes, consequences, techniques, malware, cves, vendors,
      claimants, claimant_countries, accused_countries, responses FROM made
  ), reported AS (
    INSERT INTO public.insight_report (id, lineage, audience, audience_kind, published_at)
    SELECT c.id, s.lineage, s.audience, s.audience_kind, s.published_at
      FROM standing s JOIN chosen c ON c.audience = s.audience AND c.counted_as = s.counted_as)
  INSERT INTO public.insight_terms (id, audience, audience_kind, published_at, terms)
  SELECT id, audience, audience_kind, published_at, public.insight_terms_of(audience, search_text, terms, findings) FROM made;
END $function$
CREATE OR REPLACE FUNCTION public.reporter_of(lineage uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$ SELECT p.reporter_alias FROM public.submission s JOIN public.participant p ON p.id = s.participant_id
    WHERE s.lineage = $1 LIMIT 1 $function$
CREATE OR REPLACE FUNCTION public.rests_unseen(said_of uuid, said_for text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  WITH rendition_of AS (
    SELECT r.audience, r.published_at >= public.viewer_since(r.audience) AS is_seen FROM public.rendition r
     WHERE r.lineage = said_of AND r.status = 'published' AND r.audience_kind IN ('clients', 'community')
       AND r.audience = ANY (public.viewer_audiences()))
  SELECT EXISTS (SELECT FROM rendition_of r WHERE NOT r.is_seen AND public.audience_flows(r.audience, said_for))
     AND NOT EXISTS (SELECT FROM rendition_of r WHERE r.is_seen AND public.audience_flows(said_for, r.audience)) $function$
CREATE OR REPLACE FUNCTION public.salt_pseudonyms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.salt := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
  RETURN NEW;
END $function$
CREATE OR REPLACE FUNCTION public.tally_insights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
BEGIN
  INSERT INTO public.insight_cell AS t (audience, shape, catalogue, month, principle, dimension_value, events)
  SELECT c.audience, s.shape, s.catalogue, c.month, s.principle, s.dimension_value,
         count(*) * (CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END)
    FROM changed c, public.insight_cells(c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s
   WHERE c.audience IN ('public', 'participants')
   GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
  ON CONFLICT (audience, shape, catalogue, month, principle, dimension_value) DO UPDATE SET events = t.events + excluded.events;
  IF TG_OP = 'INSERT' THEN
    PERFORM public.code_insights(ARRAY(SELECT c.id FROM changed c));
  ELSE
    PERFORM public.uncode_insights(ARRAY(SELECT c.id FROM changed c));
    DELETE FROM public.insight_cell t USING (
      SELECT DISTINCT c.audience, s.shape, s.catalogue, c.month, s.principle, s.dimension_value
        FROM changed c, public.insight_cells(c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s) AS gone
     WHERE t.events = 0 AND (t.audience, t.shape, t.catalogue, t.month, t.principle, t.dimension_value)
       = (gone.audience, gone.shape, gone.catalogue, gone.month, gone.principle, gone.dimension_value);
  END IF;
  RETURN NULL;
END $function$
CREATE OR REPLACE FUNCTION public.tell_published()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_notify('entente_published', '');
  RETURN NULL;
END $function$
CREATE OR REPLACE FUNCTION public.term_of(audience text, kind text, value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ SELECT left(md5(audience), 8) || kind || left(value, 200) $function$
CREATE OR REPLACE FUNCTION public.uncode_insights(wanted bigint[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
DECLARE touched integer[];
BEGIN
  WITH gone AS (
    DELETE FROM public.insight_coded c WHERE c.audience IN ('public', 'participants') AND c.id = ANY (wanted) RETURNING c.*
  ), fewer AS (
    SELECT v.set_id, count(*) AS events FROM gone g, LATERAL (VALUES (g.finding), (g.sector), (g.country), (g.region),
      (g.actor_type), (g.attribution_state), (g.incident_type), (g.entry_class), (g.consequence), (g.technique), (g.malware),
      (g.cve), (g.vendor), (g.claimant), (g.claimant_country), (g.accused_country), (g.response)) AS v (set_id) GROUP BY v.set_id
  ), counted AS (
    UPDATE public.insight_set s SET events = s.events - f.events FROM fewer f WHERE s.id = f.set_id RETURNING s.id)
  SELECT array_agg(id) INTO touched FROM counted;
  DELETE FROM public.insight_set WHERE id = ANY (touched) AND events = 0;
END $function$
CREATE OR REPLACE FUNCTION public.viewer_audiences()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$ SELECT array_agg(DISTINCT audience ORDER BY audience) FROM public.audiences_of(public.viewer_id()) $function$
CREATE OR REPLACE FUNCTION public.viewer_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ SELECT nullif(current_setting('entente.viewer', true), '')::uuid $function$
CREATE OR REPLACE FUNCTION public.viewer_since(wanted text)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$ SELECT min(since) FROM public.audiences_of(public.viewer_id()) WHERE audience = wanted $function$
CREATE OR REPLACE FUNCTION public.viewer_sinces()
 RETURNS timestamp with time zone[]
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$ SELECT array_agg(since ORDER BY audience) FROM (
     SELECT audience, min(since) AS since FROM public.audiences_of(public.viewer_id()) GROUP BY audience) AS a $function$

-- triggers

CREATE TRIGGER collection_entry_published AFTER INSERT ON public.collection_entry FOR EACH STATEMENT EXECUTE FUNCTION tell_published()
CREATE TRIGGER community_collections AFTER INSERT ON public.community FOR EACH ROW EXECUTE FUNCTION add_community_collections()
CREATE TRIGGER frozen_erased AFTER UPDATE OF status ON public.rendition FOR EACH ROW WHEN (((new.status = 'withdrawn'::text) AND (old.status <> 'withdrawn'::text))) EXECUTE FUNCTION erase_frozen()
CREATE TRIGGER insight_counted AFTER INSERT ON public.insight_event REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_insights()
CREATE CONSTRAINT TRIGGER insight_fresh AFTER INSERT ON public.insight_stale DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION freshen_insights()
CREATE TRIGGER insight_note AFTER INSERT OR DELETE OR UPDATE ON public.attribution_claim FOR EACH ROW EXECUTE FUNCTION note_derived()
CREATE TRIGGER insight_note AFTER INSERT OR DELETE OR UPDATE ON public.finding FOR EACH ROW EXECUTE FUNCTION note_derived()
CREATE TRIGGER insight_note AFTER INSERT OR DELETE OR UPDATE ON public.rendition FOR EACH ROW EXECUTE FUNCTION note_released()
CREATE TRIGGER insight_note AFTER INSERT OR DELETE OR UPDATE ON public.rendition_facet FOR EACH ROW EXECUTE FUNCTION note_derived()
CREATE TRIGGER insight_note AFTER INSERT OR DELETE OR UPDATE ON public.state_response FOR EACH ROW EXECUTE FUNCTION note_derived()
CREATE TRIGGER insight_uncounted AFTER DELETE ON public.insight_event REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_insights()
CREATE TRIGGER pseudonym_salt BEFORE UPDATE OF epoch ON public.community_pseudonym FOR EACH ROW WHEN ((new.epoch <> old.epoch)) EXECUTE FUNCTION salt_pseudonyms()
CREATE TRIGGER pseudonym_salt_first BEFORE INSERT ON public.community_pseudonym FOR EACH ROW WHEN ((new.salt IS NULL)) EXECUTE FUNCTION salt_pseudonyms()
CREATE TRIGGER recipient_collection AFTER UPDATE OF state ON public.participant FOR EACH ROW WHEN (((new.state = 'admitted'::text) AND (old.state = 'proposed'::text))) EXECUTE FUNCTION add_recipient_collection()
CREATE TRIGGER rendition_event BEFORE INSERT ON public.rendition FOR EACH ROW WHEN ((new.event_id IS NULL)) EXECUTE FUNCTION event_of_its_own()
CREATE TRIGGER rendition_relay AFTER UPDATE OF status ON public.rendition FOR EACH ROW WHEN (((new.status = 'withdrawn'::text) AND (old.status <> 'withdrawn'::text))) EXECUTE FUNCTION close_relay()
CREATE TRIGGER rendition_reporter BEFORE INSERT ON public.rendition FOR EACH ROW EXECUTE FUNCTION note_reporter()
CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR DELETE OR UPDATE ON public.access_key DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()
CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR DELETE OR UPDATE ON public.client_registration DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()
CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR DELETE OR UPDATE OF id, slug, title, description, audience, audience_kind, owner_id, dropped_at ON public.collection DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()
CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR DELETE OR UPDATE ON public.community DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()
CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR DELETE OR UPDATE ON public.membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()
CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR DELETE OR UPDATE ON public.participant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()
CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR DELETE OR UPDATE ON public.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()
CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR DELETE OR UPDATE ON public.seeded_collection DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON public.access_key FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON public.client_registration FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON public.collection FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON public.community FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON public.membership FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON public.participant FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON public.seeded_collection FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()
