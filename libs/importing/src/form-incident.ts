import { type CaseDates, type Deadline, deadlinesOf } from './deadlines';
import { type ImportedIncident, type Making, Draft, nothingOf } from './draft';
import type { FormContext } from './form-context';
import { mapEvidence, mapRansom } from './form-evidence';
import { mapImpacts } from './form-impact';
import { entityKey } from './form-shapes';
import { FormStages, regimeOf, stageOf } from './form-stages';
import type { ImportOptions } from './import-options';
import { IncidentParts } from './incident-parts';
import type { LeftOutList } from './left-out';
import { IMPORT_LIMITS } from './limits';
import { mintId } from './mint';
import { countryOfWord, sectorOfWord } from './misp-galaxy';
import type { Source } from './source';
import {
  markingOfTag,
  markingRefs,
  partyMarkingRefs,
  stricterOf,
  UNMARKED,
  unreadable,
} from './source-markings';
import { earliest, latest, timeAt } from './times';

/** The property extension that says under which regime an incident was reported, and how far. */
const REGIME_EXTENSION_ID = mintId('extension-definition', 'reporting-regime', '1');
const KNOWN: ReadonlySet<string> = new Set(
  `regime stage reference submitted_at aware_at trust_service_provider replaces_earlier tlp entity incident impact indicators
  vulnerabilities techniques malware actor cause mitigation defences law_enforcement ransom`.split(/\s+/),
);
const KNOWN_OF_INCIDENT: ReadonlySet<string> = new Set(
  `title description status determination criticality unlawful_or_malicious cross_border member_states began_at detected_at
  ended_at handled_at incident_types detection_methods`.split(/\s+/),
);
const DETERMINATIONS = ['blocked', 'confirmed', 'failed-attempt', 'false-positive', 'suspected'];
const STATUSES = ['new', 'open', 'closed'];
const CRITICALITY: Readonly<Record<string, number>> = { low: 25, medium: 50, high: 75, critical: 95 };
/** A document that says none of this is no form. */
const SAID = ['reference', 'incident', 'entity', 'stage'];
const STATES_MAX = 60;
const PERCENT_MAX = 100;
const TASKS_MAX = 200;

/**
 * One incident from the stages of a form (NIS2 Article 23(4), CIRCIA): later stages say more or say otherwise, and what
 * only an earlier one said stands.
 */
export function importForm(
  places: readonly Source[],
  leftOut: LeftOutList,
  options: ImportOptions,
): ImportedIncident {
  const readable = places.filter((place) => place.isObject && SAID.some((name) => !place.at(name).isAbsent));
  const [first] = readable;
  if (first === undefined) return nothingOf(places[0]!, leftOut);
  for (const place of readable) place.knowing(KNOWN);
  for (const place of readable.slice(IMPORT_LIMITS.stagesMax)) place.leave('over-limit');
  const stages = new FormStages(readable.slice(0, IMPORT_LIMITS.stagesMax));
  const draft = new Draft(first, leftOut);
  const incidentId = idOf(first);
  const making = makingOf(stages, draft, options);
  const parts = new IncidentParts(draft, incidentId, making);
  const context: FormContext = { draft, parts, incidentId, making, stages };
  mapEntity(context);
  mapCourse(context);
  mapPlaces(context);
  mapImpacts(context);
  mapEvidence(context);
  const paid = mapRansom(context);
  mapWork(context);
  const deadlines = mapDeadlines(context, paid);
  mapIncident(context);
  return {
    ...draft.finish(incidentId),
    deadlines,
    replacesEarlier: stages.say((place) => place.flag(), 'replaces_earlier') ?? false,
  };
}

/** An incident is known by its entity and that one's reference; without one, by when the entity became aware of it. */
function idOf(first: Source): string {
  const reference = first.at('reference').token.trim();
  if (reference !== '') return mintId('incident', 'form', entityKey(first), reference);
  first.leave('id-missing');
  return mintId('incident', 'form', entityKey(first), 'aware', first.at('aware_at').token.trim());
}

function makingOf(stages: FormStages, draft: Draft, options: ImportOptions): Making {
  const told = stages.every('submitted_at').map(timeAt);
  const created = earliest([...told, ...stages.every('aware_at').map(timeAt)]);
  if (created === undefined) stages.first.leave('date-missing');
  const made = created ?? options.receivedAt;
  const modified = latest([made, ...told, options.revisedAt])!;
  const refs = markingRefs(markingOf(stages), draft, stages.last('tlp'));
  return { created: made, modified, markingRefs: refs };
}

/** The strictest label that a stage carries. */
function markingOf(stages: FormStages): ReturnType<typeof unreadable> {
  return stages
    .every('tlp')
    .map((place) =>
      typeof place.value === 'string'
        ? (markingOfTag(`tlp:${place.value.trim().replace(/^tlp:/i, '')}`, place) ?? unreadable(place))
        : unreadable(place),
    )
    .reduce(stricterOf, UNMARKED);
}

/** Who reports and was hit; named under the terms of the submitter. */
function mapEntity({ draft, incidentId, making, stages }: FormContext): void {
  const place = stages.last('entity');
  const name = stages.say((place) => place.name(), 'entity', 'name');
  if (place.isAbsent || place.object() === undefined || name === undefined) return;
  for (const each of stages.every('entity'))
    each.knowing(new Set(['name', 'id', 'sectors', 'country', 'contact', 'description']));
  const sectors = stages.items('entity', 'sectors').flatMap((word) => {
    const text = word.name();
    const sector = text === undefined ? undefined : sectorOfWord(text);
    if (text !== undefined && sector === undefined) word.leave('unreadable-value');
    return sector ?? [];
  });
  const contact = stages.lastOf('entity', 'contact');
  const details = contact.isObject
    ? ['name', 'email', 'phone'].flatMap((field) => contact.at(field).name() ?? [])
    : [contact.name() ?? ''];
  const party = { ...making, markingRefs: partyMarkingRefs(markingOf(stages), draft, place) };
  const id = draft.add(
    mintId('identity', 'form', entityKey(stages.first)),
    party,
    {
      name,
      identity_class: 'organization',
      roles: ['victim'],
      description: stages.say((place) => place.text(), 'entity', 'description'),
      sectors: [...new Set(sectors)],
      contact_information: details.filter(Boolean).join(', ') || undefined,
    },
    place,
  );
  draft.relate('targets', incidentId, id, making, place);
  const country = countryOfWord(stages.say((place) => place.name(), 'entity', 'country') ?? '');
  if (country !== undefined) {
    const at = draft.add(mintId('location', 'country', country), making, { country }, place);
    draft.relate('located-at', id, at, making, place);
  }
}

/** When it began, was detected and ended. */
function mapCourse({ parts, stages }: FormContext): void {
  const began = stages.say(timeAt, 'incident', 'began_at');
  const ended = stages.say(timeAt, 'incident', 'ended_at');
  const isReal = began === undefined || ended === undefined || began <= ended;
  if (!isReal) stages.last('incident', 'ended_at').leave('time-unreal');
  const types = stages.items('incident', 'incident_types').flatMap((place) => place.name() ?? []);
  if (began !== undefined || ended !== undefined) {
    const properties = {
      status: ended === undefined ? 'ongoing' : 'occurred',
      start_time: began,
      end_time: isReal ? ended : undefined,
      event_types: [...new Set(types)],
    };
    parts.event('incident', properties, stages.last('incident'));
  }
  const detected = stages.say(timeAt, 'incident', 'detected_at');
  if (detected !== undefined) {
    const properties = {
      name: 'Detection',
      outcome: 'successful',
      task_types: ['detected'],
      end_time: detected,
    };
    parts.task('detected', properties, stages.last('incident', 'detected_at'));
  }
}

function mapPlaces({ draft, incidentId, making, stages }: FormContext): void {
  for (const place of stages.items('incident', 'member_states').slice(0, STATES_MAX)) {
    const country = countryOfWord(place.name() ?? '');
    if (country === undefined) place.leave('unreadable-value');
    else {
      const id = mintId('location', 'country', country);
      const at = draft.get(id)?.id ?? draft.add(id, making, { country }, place);
      draft.relate('located-at', incidentId, at, making, place);
    }
  }
}

/** What was done about it: mitigation applied and going on, and law enforcement. */
function mapWork({ parts, draft, incidentId, making, stages }: FormContext): void {
  for (const [name, outcome] of [
    ['applied', 'successful'],
    ['ongoing', 'ongoing'],
    ['planned', 'pending'],
  ] as const) {
    for (const place of stages.items('mitigation', name).slice(0, TASKS_MAX)) {
      const text = place.text();
      if (text === undefined) continue;
      parts.task(`mitigation:${text}`, { description: text, outcome, task_types: ['containment'] }, place);
    }
  }
  const police = stages.lastOf('law_enforcement');
  if (police.isObject && police.at('engaged').flag() === true) {
    const properties = {
      name: 'Law enforcement engaged',
      description: police.at('agency').name(),
      outcome: 'successful',
      task_types: ['external-outreach'],
      end_time: timeAt(police.at('at')),
    };
    parts.task('law-enforcement', properties, police);
  }
  for (const name of ['cause', 'defences']) {
    const text = stages.say((place) => place.text(), name);
    if (text === undefined) continue;
    const properties = {
      abstract: name === 'cause' ? 'Type of threat or root cause' : 'Defences in place',
      content: text,
      object_refs: [incidentId],
    };
    draft.add(mintId('note', incidentId, name), making, properties, stages.last(name));
  }
}

/** A task for each stage that a regime wants, done or due. */
function mapDeadlines({ parts, stages }: FormContext, paid: string | undefined): Deadline[] {
  const told = stages.told();
  const regimes = [...new Set(told.map(({ regime }) => regime))];
  return regimes.flatMap((regime) => {
    const of = told.filter((each) => each.regime === regime);
    const dates: CaseDates = {
      aware: stages.say(timeAt, 'aware_at'),
      notified: of.find(({ stage }) => stage === 'notification')?.at,
      handled: stages.say(timeAt, 'incident', 'handled_at'),
      paid,
      isTrustService: stages.say((place) => place.flag(), 'trust_service_provider') ?? false,
    };
    const deadlines = deadlinesOf(regime, new Set(of.map(({ stage }) => stage)), dates);
    for (const { stage, due, isThere } of deadlines) {
      const done = of.find((each) => each.stage === stage);
      const properties = {
        name: `${regime.toUpperCase()}: ${stage}`,
        outcome: isThere ? 'successful' : 'pending',
        task_types: ['reported'],
        due_date: due,
        end_time: done?.at,
      };
      parts.task(`reported:${regime}:${stage}`, properties, done?.place ?? stages.first);
    }
    return deadlines;
  });
}

function mapIncident({ parts, stages }: FormContext): void {
  for (const place of stages.every('incident'))
    if (place.object() !== undefined) place.knowing(KNOWN_OF_INCIDENT);
  const of = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, word]));
  const criticality = stages.say(criticalityOf, 'incident', 'criticality');
  const description = stages.say((place) => place.text(), 'incident', 'description');
  const reference = stages.first.at('reference').name();
  const types = stages.items('incident', 'incident_types').flatMap((place) => place.name() ?? []);
  const methods = stages.items('incident', 'detection_methods').flatMap((place) => place.name() ?? []);
  const latestStage = stages.last('stage');
  parts.incident(
    {
      name: stages.say((place) => place.name(), 'incident', 'title') ?? `Incident ${reference ?? ''}`.trim(),
      description,
      external_references:
        reference === undefined ? undefined : [{ source_name: 'own-reference', external_id: reference }],
    },
    {
      determination:
        stages.say((place) => place.word(of(DETERMINATIONS)), 'incident', 'determination') ?? 'suspected',
      investigation_status:
        stages.say((place) => place.word(of(STATUSES)), 'incident', 'status') ?? statusOf(stages),
      criticality,
      incident_types: [...new Set(types)],
      detection_methods: [...new Set(methods)],
    },
    { [REGIME_EXTENSION_ID]: regimeExtension(stages) },
    latestStage,
  );
}

function criticalityOf(place: Source): number | undefined {
  const isWord = typeof place.value === 'string' && !/^\d+$/.test(place.value);
  return isWord ? place.word(CRITICALITY) : place.integer(0, PERCENT_MAX);
}

/** A final stage closes. */
function statusOf(stages: FormStages): string {
  return stages.told().some(({ stage }) => stage === 'final') ? 'closed' : 'open';
}

function regimeExtension(stages: FormStages): Record<string, string | boolean> {
  const flags = ['unlawful_or_malicious', 'cross_border'].flatMap((name): [string, boolean][] => {
    const flag = stages.say((place) => place.flag(), 'incident', name);
    return flag === undefined ? [] : [[name, flag]];
  });
  const last = stages.last('stage');
  const place = stages.told().at(-1)?.place;
  const regime = place === undefined ? undefined : regimeOf(place);
  const stage = place === undefined ? undefined : stageOf(place);
  if (regime === undefined && !last.isAbsent) last.leave('unreadable-value');
  return {
    extension_type: 'property-extension',
    ...(regime === undefined ? {} : { regime }),
    ...(stage === undefined ? {} : { stage }),
    ...Object.fromEntries(flags),
  };
}
