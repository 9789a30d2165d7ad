import { CONFIDENCES, EVENT_EXTENSION_ID, INCIDENT_EXTENSION_ID, TASK_EXTENSION_ID } from './choices.data';
import { observedOf, type Observed } from './indicator-values';
import { mintUuid } from './mint';
import { type Report, type Value, valueKey } from './report';
import { type Places, ReportDraft, type StixDraft, timeOf } from './report-draft';
import { addImpacts } from './report-impact';

/** A form as STIX, and which field each place of it comes from. */
export interface BuiltBundle {
  readonly bundle: { readonly type: 'bundle'; readonly id: string; readonly objects: readonly StixDraft[] };
  readonly places: Places;
}

/**
 * The STIX 2.1 bundle that a form says: an incident with the Incident Core Extension, its course, impacts and tasks, who
 * was affected, how, by whose claim, and with which indicators. The same form gives the same bytes.
 */
export function bundleOf(report: Report): BuiltBundle {
  const draft = new ReportDraft(report);
  const refs = { event_refs: [courseOf(draft)], impact_refs: addImpacts(draft), task_refs: tasksOf(draft) };
  addIncident(draft, refs);
  draft.addReporter();
  addVictims(draft);
  addMethods(draft);
  addIndicators(draft);
  addEvidence(draft);
  const id = `bundle--${mintUuid(report.id, 'bundle', report.modified)}`;
  return { bundle: { type: 'bundle', id, objects: draft.objects }, places: draft.places };
}

/** Which field of the form a place of the bundle comes from; undefined where none does. */
export function fieldAt(places: Places, pointer: string): string | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = places.get(at);
    if (field !== undefined) return field;
  }
  return undefined;
}

function courseOf(draft: ReportDraft): string {
  const { report } = draft;
  const isOver = report.ended.date !== '' || report.status === 'closed';
  return draft.add(
    draft.mint('event', 'course'),
    {
      status: isOver ? 'occurred' : 'ongoing',
      description: report.how.trim(),
      event_types: report.kinds,
      ...timeOf(report.began, 'start_time'),
      ...timeOf(report.ended, 'end_time'),
      extensions: { [EVENT_EXTENSION_ID]: { extension_type: 'new-sdo' } },
    },
    { '': 'began', description: 'how', start_time: 'began', end_time: 'ended' },
  );
}

function tasksOf(draft: ReportDraft): string[] {
  const { detected, response } = draft.report;
  const extensions = { [TASK_EXTENSION_ID]: { extension_type: 'new-sdo' } };
  const tasks: string[] = [];
  if (detected.date !== '')
    tasks.push(
      draft.add(
        draft.mint('task', 'detected'),
        {
          outcome: 'successful',
          task_types: ['detected'],
          ...timeOf(detected, 'end_time'),
          extensions,
        },
        { '': 'detected' },
      ),
    );
  if (response.trim() !== '')
    tasks.push(
      draft.add(
        draft.mint('task', 'response'),
        { description: response.trim(), outcome: 'ongoing', task_types: ['containment'], extensions },
        { '': 'response' },
      ),
    );
  return tasks;
}

function addIncident(draft: ReportDraft, refs: Readonly<Record<string, readonly string[]>>): void {
  const { report } = draft;
  const extension = {
    extension_type: 'property-extension',
    determination: report.determination,
    investigation_status: report.status,
    incident_types: report.kinds,
    detection_methods: report.detection === '' ? [] : [report.detection],
    ...refs,
  };
  draft.add(
    draft.incidentId,
    {
      name: report.title.trim(),
      description: report.description.trim(),
      external_references: report.references.map(({ name, url }) => ({
        source_name: name.trim() || hostOf(url),
        url: url.trim(),
      })),
      extensions: { [INCIDENT_EXTENSION_ID]: extension },
    },
    {
      '': 'title',
      name: 'title',
      description: 'description',
      ...Object.fromEntries(
        report.references.map((_, index) => [`external_references/${index}`, `references.${index}.url`]),
      ),
      [`extensions/${INCIDENT_EXTENSION_ID}/incident_types`]: 'kinds',
    },
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url.trim()).hostname;
  } catch {
    return url.trim();
  }
}

function addVictims(draft: ReportDraft): void {
  const told = draft.report.victims.map((victim, index) => ({ victim, field: `victims.${index}` }));
  for (const { victim, field } of told) {
    if (victim.name.trim() === '') continue;
    const identity = draft.add(
      `identity--${victim.id}`,
      {
        name: victim.name.trim(),
        identity_class: victim.kind,
        roles: ['victim'],
        sectors: victim.sector === '' ? [] : [victim.sector],
      },
      { '': `${field}.name`, name: `${field}.name`, sectors: `${field}.sector` },
      { tlp: victim.tlp },
    );
    draft.relate('targets', draft.incidentId, identity, `${field}.name`);
    if (victim.country === '') continue;
    const place = draft.mint('location', victim.country);
    if (!draft.objects.some(({ id }) => id === place))
      draft.add(place, { country: victim.country }, { '': `${field}.country` }, { words: false });
    draft.relate('located-at', identity, place, `${field}.country`, { tlp: victim.tlp });
  }
}

/** Malware, and who is said to be behind it: as the codebook reads claims, by whom and how sure. */
function addMethods(draft: ReportDraft): void {
  const { malware, claims } = draft.report;
  for (const [index, { id, name, type }] of malware.entries()) {
    const field = `malware.${index}.name`;
    if (name.trim() === '') continue;
    const found = draft.add(
      `malware--${id}`,
      { name: name.trim(), malware_types: [type], is_family: true },
      { '': field },
    );
    draft.relate('related-to', draft.incidentId, found, field);
  }
  for (const [index, { id, name, type, says, confidence }] of claims.entries()) {
    const field = `claims.${index}`;
    if (name.trim() === '') continue;
    const description = says.trim();
    const actor = draft.add(
      `threat-actor--${id}`,
      { name: name.trim(), description, threat_actor_types: [type] },
      { '': `${field}.name`, description: `${field}.says` },
    );
    const said = { confidence: CONFIDENCES[confidence], description };
    draft.relate('attributed-to', draft.incidentId, actor, `${field}.says`, { said });
  }
}

const FIELD = 'indicators.text';

/** Values that were recognised and kept, each once, in order. */
export function keptValues({ indicators }: Report): readonly Value[] {
  const excluded = new Set(indicators.excluded);
  const byKey = new Map(indicators.values.map((value) => [valueKey(value), value]));
  return [...byKey].flatMap(([key, value]) => (excluded.has(key) ? [] : [value]));
}

function addIndicators(draft: ReportDraft): void {
  const { indicators } = draft.report;
  const values = keptValues(draft.report);
  const observed = new Map<string, Observed>();
  const others: Value[] = [];
  for (const value of values) {
    const one = observedOf(value);
    if (one) observed.set(one.object.id, one);
    else if (value.type === 'vulnerability' || value.type === 'attack-pattern') addKnown(draft, value);
    else others.push(value);
  }
  const marked = { tlp: indicators.tlp };
  for (const { object } of observed.values()) draft.observe(object, FIELD, indicators.tlp);
  const seen = observed.size === 0 ? undefined : addSighting(draft, [...observed.keys()]);
  if (seen && indicators.malicious)
    for (const { pattern } of observed.values()) addIndicator(draft, pattern, seen);
  else if (seen) draft.relate('related-to', seen, draft.incidentId, FIELD, marked);
  if (others.length > 0) addOthers(draft, others);
}

/** What is known by a number elsewhere: a vulnerability by CVE, a technique by ATT&CK or CAPEC. */
function addKnown(draft: ReportDraft, { type, value, remark }: Value): void {
  const source = value.startsWith('CVE-') ? 'cve' : value.startsWith('CAPEC-') ? 'capec' : 'mitre-attack';
  const id = draft.add(
    draft.mint(type, value),
    { name: remark ?? value, external_references: [{ source_name: source, external_id: value }] },
    { '': FIELD },
  );
  draft.relate('related-to', draft.incidentId, id, FIELD);
}

function addSighting(draft: ReportDraft, refs: readonly string[]): string {
  const { began, ended, created, indicators } = draft.report;
  const first = timeOf(began, 'start_time')['start_time'] ?? created;
  const last = timeOf(ended, 'start_time')['start_time'] ?? first;
  return draft.add(
    draft.mint('observed-data', 'seen'),
    {
      first_observed: first,
      last_observed: last < first ? first : last,
      number_observed: 1,
      object_refs: refs,
    },
    { '': FIELD, last_observed: 'ended' },
    { tlp: indicators.tlp, words: false },
  );
}

function addIndicator(draft: ReportDraft, pattern: string, seen: string): void {
  const { began, created, indicators } = draft.report;
  const marked = { tlp: indicators.tlp };
  const id = draft.add(
    draft.mint('indicator', pattern),
    {
      indicator_types: ['malicious-activity'],
      pattern,
      pattern_type: 'stix',
      valid_from: timeOf(began, 'start_time')['start_time'] ?? created,
    },
    { '': FIELD },
    { ...marked, words: false },
  );
  draft.relate('based-on', id, seen, FIELD, marked);
  draft.relate('related-to', id, draft.incidentId, FIELD, marked);
}

/** What STIX has no observable for stands in a note, a line each. */
function addOthers(draft: ReportDraft, values: readonly Value[]): void {
  draft.add(
    draft.mint('note', 'indicators'),
    {
      content: values.map(({ type, value }) => `${type}: ${value}`).join('\n'),
      object_refs: [draft.incidentId],
    },
    { '': FIELD },
    { tlp: draft.report.indicators.tlp },
  );
}

function addEvidence(draft: ReportDraft): void {
  for (const [index, { id, title, text, tlp }] of draft.report.evidence.entries()) {
    const field = `evidence.${index}`;
    if (text.trim() === '') continue;
    draft.add(
      `note--${id}`,
      { abstract: title.trim(), content: text.trim(), object_refs: [draft.incidentId] },
      { '': `${field}.text`, abstract: `${field}.title` },
      { tlp },
    );
  }
}
