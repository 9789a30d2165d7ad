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
TABLE publication_log
  "position" bigint NOT NULL
  kind text NOT NULL
  rendition_id uuid NOT NULL
  audience text NOT NULL
  added_at timestamp with time zone NOT NULL
  digest bytea NOT NULL
  chain bytea NOT NULL
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
TABLE rules_version
  version text NOT NULL
  ordinal integer NOT NULL
  registered_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
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

-- constraints

access_key access_key_administrator_id_fkey: FOREIGN KEY (administrator_id) REFERENCES administrator(id)
access_key access_key_created_by_fkey: FOREIGN KEY (created_by) REFERENCES access_key(id)
access_key access_key_digest_key: UNIQUE (digest)
access_key access_key_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
access_key access_key_pkey: PRIMARY KEY (id)
access_key one_holder: CHECK ((num_nonnulls(participant_id, administrator_id) = 1))
adjustment adjustment_check: CHECK (((kind = 'mask'::text) OR (value_digest IS NOT NULL)))
adjustment adjustment_kind_check: CHECK ((kind = ANY (ARRAY['mask'::text, 'lowering'::text])))
adjustment adjustment_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
adjustment adjustment_pkey: PRIMARY KEY (id)
adjustment sealed_until_withdrawn: CHECK ((((sealed IS NULL) = (wrapped_key IS NULL)) AND ((sealed IS NOT NULL) OR (ended_at IS NOT NULL))))
administrator administrator_pkey: PRIMARY KEY (id)
administrator administrator_slug_key: UNIQUE (slug)
audit_entry audit_entry_pkey: PRIMARY KEY (id)
client_registration client_registration_client_id_fkey: FOREIGN KEY (client_id) REFERENCES participant(id)
client_registration client_registration_community_id_member_id_fkey: FOREIGN KEY (community_id, member_id) REFERENCES membership(community_id, participant_id) ON DELETE CASCADE
client_registration client_registration_pkey: PRIMARY KEY (community_id, member_id, client_id)
collection collection_pkey: PRIMARY KEY (id)
collection collection_slug_key: UNIQUE (slug)
collection collection_title_key: UNIQUE (title)
collection_entry collection_entry_collection_id_added_at_key: UNIQUE (collection_id, added_at)
collection_entry collection_entry_collection_id_fkey: FOREIGN KEY (collection_id) REFERENCES collection(id)
collection_entry collection_entry_kind_check: CHECK ((kind = ANY (ARRAY['published'::text, 'revoked'::text])))
collection_entry collection_entry_pkey: PRIMARY KEY (collection_id, "position")
collection_entry collection_entry_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id)
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
publication_log publication_log_added_at_key: UNIQUE (added_at)
publication_log publication_log_kind_check: CHECK ((kind = ANY (ARRAY['published'::text, 'superseded'::text, 'withdrawn'::text])))
publication_log publication_log_pkey: PRIMARY KEY ("position")
publication_log publication_log_rendition_id_fkey: FOREIGN KEY (rendition_id) REFERENCES rendition(id)
readback of_a_submission: CHECK (((kind = 'draft'::text) OR (submission_id IS NOT NULL)))
readback readback_access_key_id_fkey: FOREIGN KEY (access_key_id) REFERENCES access_key(id)
readback readback_kind_check: CHECK ((kind = ANY (ARRAY['bundle'::text, 'preview'::text, 'draft'::text, 'adjustments'::text, 'mask'::text, 'unmask'::text, 'lower'::text])))
readback readback_participant_id_fkey: FOREIGN KEY (participant_id) REFERENCES participant(id)
readback readback_pkey: PRIMARY KEY (id)
readback readback_submission_id_fkey: FOREIGN KEY (submission_id) REFERENCES submission(id)
rendition rendition_audience_kind_check: CHECK ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'clients'::text, 'community'::text, 'recipient'::text])))
rendition rendition_pkey: PRIMARY KEY (id)
rendition rendition_status_check: CHECK ((status = ANY (ARRAY['held'::text, 'ready'::text, 'published'::text, 'superseded'::text, 'withdrawn'::text, 'dropped'::text])))
rendition_facet rendition_facet_facet_check: CHECK ((facet = ANY (ARRAY['sector'::text, 'country'::text, 'region'::text])))
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
rules_version rules_version_ordinal_key: UNIQUE (ordinal)
rules_version rules_version_pkey: PRIMARY KEY (version)
rules_version rules_version_version_check: CHECK ((version <> ''::text))
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

-- indexes

CREATE INDEX access_key_administrator ON public.access_key USING btree (administrator_id)
CREATE UNIQUE INDEX access_key_digest_key ON public.access_key USING btree (digest)
CREATE INDEX access_key_participant ON public.access_key USING btree (participant_id)
CREATE UNIQUE INDEX access_key_pkey ON public.access_key USING btree (id)
CREATE INDEX adjustment_lineage ON public.adjustment USING btree (lineage, made_at)
CREATE UNIQUE INDEX adjustment_pkey ON public.adjustment USING btree (id)
CREATE UNIQUE INDEX administrator_pkey ON public.administrator USING btree (id)
CREATE UNIQUE INDEX administrator_slug_key ON public.administrator USING btree (slug)
CREATE UNIQUE INDEX audit_entry_pkey ON public.audit_entry USING btree (id)
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (subject, id)
CREATE INDEX client_registration_client ON public.client_registration USING btree (client_id)
CREATE UNIQUE INDEX client_registration_pkey ON public.client_registration USING btree (community_id, member_id, client_id)
CREATE INDEX collection_audience ON public.collection USING btree (audience)
CREATE UNIQUE INDEX collection_entry_collection_id_added_at_key ON public.collection_entry USING btree (collection_id, added_at)
CREATE UNIQUE INDEX collection_entry_pkey ON public.collection_entry USING btree (collection_id, "position")
CREATE INDEX collection_entry_rendition ON public.collection_entry USING btree (rendition_id)
CREATE UNIQUE INDEX collection_pkey ON public.collection USING btree (id)
CREATE UNIQUE INDEX collection_slug_key ON public.collection USING btree (slug)
CREATE UNIQUE INDEX collection_title_key ON public.collection USING btree (title)
CREATE UNIQUE INDEX community_pkey ON public.community USING btree (id)
CREATE UNIQUE INDEX community_pseudonym_pkey ON public.community_pseudonym USING btree (community_id)
CREATE UNIQUE INDEX community_slug_key ON public.community USING btree (slug)
CREATE INDEX declassification_lineage ON public.declassification USING btree (lineage)
CREATE UNIQUE INDEX declassification_pkey ON public.declassification USING btree (id)
CREATE INDEX duplicate_candidate_b ON public.duplicate_candidate USING btree (lineage_b)
CREATE UNIQUE INDEX duplicate_candidate_lineage_a_lineage_b_audience_key ON public.duplicate_candidate USING btree (lineage_a, lineage_b, audience)
CREATE UNIQUE INDEX duplicate_candidate_pkey ON public.duplicate_candidate USING btree (id)
CREATE INDEX event_act_a ON public.event_act USING btree (lineage_a)
CREATE INDEX event_act_b ON public.event_act USING btree (lineage_b)
CREATE UNIQUE INDEX event_act_pkey ON public.event_act USING btree (id)
CREATE UNIQUE INDEX finding_pkey ON public.finding USING btree (id)
CREATE INDEX finding_principle ON public.finding USING btree (catalogue, principle, rendition_id)
CREATE INDEX finding_rendition ON public.finding USING btree (rendition_id, ordinal)
CREATE INDEX membership_participant ON public.membership USING btree (participant_id)
CREATE UNIQUE INDEX membership_pkey ON public.membership USING btree (community_id, participant_id)
CREATE UNIQUE INDEX participant_pkey ON public.participant USING btree (id)
CREATE UNIQUE INDEX participant_slug_key ON public.participant USING btree (slug)
CREATE UNIQUE INDEX publication_log_added_at_key ON public.publication_log USING btree (added_at)
CREATE UNIQUE INDEX publication_log_pkey ON public.publication_log USING btree ("position")
CREATE INDEX publication_log_rendition ON public.publication_log USING btree (rendition_id)
CREATE UNIQUE INDEX readback_pkey ON public.readback USING btree (id)
CREATE INDEX rendition_audience ON public.rendition USING btree (audience, published_at) WHERE (status = 'published'::text)
CREATE UNIQUE INDEX rendition_current ON public.rendition USING btree (lineage, audience) WHERE (status = 'published'::text)
CREATE INDEX rendition_event ON public.rendition USING btree (event_id)
CREATE UNIQUE INDEX rendition_facet_pkey ON public.rendition_facet USING btree (rendition_id, facet, value)
CREATE INDEX rendition_facet_value ON public.rendition_facet USING btree (facet, value, rendition_id)
CREATE INDEX rendition_incident ON public.rendition USING btree (incident_id)
CREATE INDEX rendition_lineage ON public.rendition USING btree (lineage, audience, version)
CREATE UNIQUE INDEX rendition_observable_pkey ON public.rendition_observable USING btree (rendition_id, value)
CREATE INDEX rendition_observable_value ON public.rendition_observable USING btree (audience, value)
CREATE UNIQUE INDEX rendition_pkey ON public.rendition USING btree (id)
CREATE INDEX review_act_lineage ON public.review_act USING btree (lineage, ordinal)
CREATE UNIQUE INDEX review_act_pkey ON public.review_act USING btree (id)
CREATE UNIQUE INDEX review_due_pkey ON public.review_due USING btree (lineage)
CREATE UNIQUE INDEX rules_version_ordinal_key ON public.rules_version USING btree (ordinal)
CREATE UNIQUE INDEX rules_version_pkey ON public.rules_version USING btree (version)
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

-- policies

api_makes ON access_key FOR INSERT TO entente_api
  USING
api_reads ON access_key FOR SELECT TO entente_api
  USING true
api_revokes ON access_key FOR UPDATE TO entente_api
  USING true
worker ON access_key FOR SELECT TO entente_worker
  USING true
worker ON adjustment FOR ALL TO entente_worker
  USING true
api ON collection FOR ALL TO entente_api
  USING true
reader ON collection FOR SELECT TO entente_reader
  USING (audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[]))
worker ON collection FOR ALL TO entente_worker
  USING true
reader ON collection_entry FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (added_at >= viewer_since(audience))))
worker ON collection_entry FOR ALL TO entente_worker
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
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (at >= viewer_since(audience))) AND (EXISTS ( SELECT
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
api_reads ON rendition FOR SELECT TO entente_api
  USING true
api_releases ON rendition FOR UPDATE TO entente_api
  USING (status = 'held'::text)
reader ON rendition FOR SELECT TO entente_reader
  USING ((status = ANY (ARRAY['published'::text, 'superseded'::text, 'withdrawn'::text])) AND (audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (published_at >= viewer_since(audience))))
worker ON rendition FOR ALL TO entente_worker
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
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (at >= viewer_since(audience))) AND (EXISTS ( SELECT
   FROM rendition r
  WHERE ((r.lineage = review_act.lineage) AND (r.status = 'published'::text)))))
worker ON review_act FOR ALL TO entente_worker
  USING true
api ON review_due FOR ALL TO entente_api
  USING true
worker ON review_due FOR ALL TO entente_worker
  USING true
api_says ON statement FOR INSERT TO entente_api
  USING
reader ON statement FOR SELECT TO entente_reader
  USING ((audience = ANY (( SELECT viewer_audiences() AS viewer_audiences)::text[])) AND ((audience_kind = ANY (ARRAY['public'::text, 'participants'::text, 'recipient'::text])) OR (at >= viewer_since(audience))) AND (EXISTS ( SELECT
   FROM rendition r
  WHERE ((r.lineage = statement.lineage) AND (r.status = 'published'::text)))))
worker ON statement FOR ALL TO entente_worker
  USING true

-- rights on tables

entente_api: SELECT ON access_key
entente_api: INSERT, SELECT, UPDATE ON administrator
entente_api: INSERT, SELECT ON audit_entry
entente_api: DELETE, INSERT, SELECT, UPDATE ON client_registration
entente_api: INSERT ON collection
entente_api: INSERT, SELECT, UPDATE ON community
entente_api: INSERT ON declassification
entente_api: INSERT ON event_act
entente_api: DELETE, INSERT, SELECT, UPDATE ON membership
entente_api: INSERT, SELECT, UPDATE ON participant
entente_api: DELETE, INSERT, SELECT ON readback
entente_api: INSERT ON review_act
entente_api: INSERT, SELECT, UPDATE ON review_due
entente_api: SELECT ON rules_version
entente_api: INSERT ON statement
entente_api: INSERT ON submission
entente_api: INSERT, SELECT ON submission_history
entente_api: SELECT ON submission_rendition
entente_reader: SELECT ON collection_entry
entente_reader: SELECT ON declassification
entente_reader: SELECT ON duplicate_candidate
entente_reader: SELECT ON event_act
entente_reader: SELECT ON finding
entente_reader: SELECT ON rendition_facet
entente_reader: SELECT ON review_act
entente_reader: SELECT ON statement
entente_worker: INSERT, SELECT, UPDATE ON adjustment
entente_worker: INSERT ON audit_entry
entente_worker: SELECT ON client_registration
entente_worker: INSERT, SELECT, UPDATE ON collection
entente_worker: INSERT, SELECT ON collection_entry
entente_worker: SELECT ON community
entente_worker: SELECT ON community_pseudonym
entente_worker: DELETE, SELECT ON declassification
entente_worker: DELETE, INSERT, SELECT, UPDATE ON duplicate_candidate
entente_worker: DELETE, SELECT ON event_act
entente_worker: DELETE, INSERT, SELECT, UPDATE ON finding
entente_worker: SELECT ON membership
entente_worker: SELECT ON participant
entente_worker: INSERT, SELECT ON publication_log
entente_worker: DELETE, SELECT, UPDATE ON readback
entente_worker: DELETE, INSERT, SELECT, UPDATE ON rendition
entente_worker: DELETE, INSERT, SELECT, UPDATE ON rendition_facet
entente_worker: DELETE, INSERT, SELECT, UPDATE ON rendition_observable
entente_worker: DELETE, SELECT ON review_act
entente_worker: DELETE, INSERT, SELECT, UPDATE ON review_due
entente_worker: INSERT, SELECT ON rules_version
entente_worker: DELETE, SELECT ON statement
entente_worker: SELECT, UPDATE ON submission
entente_worker: INSERT, SELECT ON submission_history
entente_worker: DELETE, INSERT, SELECT ON submission_rendition

-- rights on columns alone

entente_api: INSERT ON access_key (administrator_id, created_by, digest, endorsement, expires_at, id, label, participant_id, permissions, proof_key, revoked_at)
entente_api: INSERT ON community_pseudonym (agreed, community_id)
entente_api: SELECT ON collection (audience, audience_kind, id, slug, title)
entente_api: SELECT ON community_pseudonym (agreed, changed_at, community_id, epoch)
entente_api: SELECT ON rendition (audience, audience_kind, created, fullness, id, incident_id, lineage, modified, published_at, status, version)
entente_api: SELECT ON submission (attempts, failure, id, incident_digest, incident_modified, lineage, participant_id, received_at, remake_cause, retry_at, revision, rules_tried, rules_version, sha256, size_bytes, state, state_changed_at, terms, version, warnings)
entente_api: UPDATE ON access_key (revoked_at)
entente_api: UPDATE ON community_pseudonym (agreed, changed_at, epoch)
entente_api: UPDATE ON rendition (status)
entente_api: UPDATE ON submission (attempts, failure, remake_cause, retry_at, revision, state, state_changed_at)
entente_reader: SELECT ON collection (audience, audience_kind, created_at, description, id, principle, slug, title)
entente_reader: SELECT ON rendition (audience, audience_kind, created, demonstration, description, document, enrichments, event_id, fullness, id, incident_id, lineage, modified, name, occurred_at, published_at, search_text, status)
entente_worker: SELECT ON access_key (created_at, created_by, endorsement, expires_at, id, participant_id, permissions, proof_key, revoked_at)

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
 STABLE SECURITY DEFINER
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
CREATE OR REPLACE FUNCTION public.event_of_its_own()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.event_id := NEW.lineage;
  RETURN NEW;
END $function$
CREATE OR REPLACE FUNCTION public.salt_pseudonyms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.salt := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
  RETURN NEW;
END $function$
CREATE OR REPLACE FUNCTION public.viewer_audiences()
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$ SELECT array_agg(audience) FROM public.audiences_of(public.viewer_id()) $function$
CREATE OR REPLACE FUNCTION public.viewer_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ SELECT nullif(current_setting('entente.viewer', true), '')::uuid $function$
CREATE OR REPLACE FUNCTION public.viewer_since(wanted text)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$ SELECT min(since) FROM public.audiences_of(public.viewer_id()) WHERE audience = wanted $function$

-- triggers

CREATE TRIGGER community_collections AFTER INSERT ON public.community FOR EACH ROW EXECUTE FUNCTION add_community_collections()
CREATE TRIGGER pseudonym_salt BEFORE UPDATE OF epoch ON public.community_pseudonym FOR EACH ROW WHEN ((new.epoch <> old.epoch)) EXECUTE FUNCTION salt_pseudonyms()
CREATE TRIGGER pseudonym_salt_first BEFORE INSERT ON public.community_pseudonym FOR EACH ROW WHEN ((new.salt IS NULL)) EXECUTE FUNCTION salt_pseudonyms()
CREATE TRIGGER recipient_collection AFTER UPDATE OF state ON public.participant FOR EACH ROW WHEN (((new.state = 'admitted'::text) AND (old.state = 'proposed'::text))) EXECUTE FUNCTION add_recipient_collection()
CREATE TRIGGER rendition_event BEFORE INSERT ON public.rendition FOR EACH ROW WHEN ((new.event_id IS NULL)) EXECUTE FUNCTION event_of_its_own()
