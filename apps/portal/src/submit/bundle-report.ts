import { CONFIDENCES, INCIDENT_EXTENSION_ID, TLP_MARKINGS, type Tlp } from './choices.data';
import { bundleOf } from './report-bundle';
import { type Moment, NO_MOMENT, type Report, type Value, emptyReport } from './report';
import { ReportDraft } from './report-draft';

type Properties = Readonly<Record<string, unknown>>;

/**
 * The form that a bundle was made of; undefined where another tool made it, or something was changed that the form has
 * no field for. What comes back builds the very same bundle: nothing is lost by editing it here.
 */
export function reportOf(bundle: unknown): Report | undefined {
  try {
    const objects = objectsOf(bundle);
    const report = read(objects);
    return report && isSame(bundleOf(report).bundle.objects, objects) ? report : undefined;
  } catch {
    // Not of the shapes that the form makes.
    return undefined;
  }
}

function objectsOf(bundle: unknown): Properties[] {
  const objects = (bundle as { objects?: unknown } | undefined)?.objects;
  return Array.isArray(objects) ? (objects as Properties[]) : [];
}

function isSame(built: readonly Properties[], given: readonly Properties[]): boolean {
  const texts = (objects: readonly Properties[]) => objects.map((object) => canonical(object)).sort();
  return JSON.stringify(texts(built)) === JSON.stringify(texts(given));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** Objects of a bundle by id, and the ids that the form would have given them. */
class Reader {
  private readonly byId: ReadonlyMap<unknown, Properties>;
  readonly ids: ReportDraft;

  constructor(
    readonly objects: readonly Properties[],
    readonly blank: Report,
  ) {
    this.byId = new Map(objects.map((object) => [object['id'], object]));
    this.ids = new ReportDraft(blank);
  }

  minted(type: string, ...parts: readonly string[]): Properties {
    return this.byId.get(this.ids.mint(type, ...parts)) ?? {};
  }

  has(type: string, ...parts: readonly string[]): boolean {
    return this.byId.has(this.ids.mint(type, ...parts));
  }

  of(type: string): Properties[] {
    return this.objects.filter((object) => object['type'] === type);
  }

  ties(type: string): Properties[] {
    return this.of('relationship').filter((tie) => tie['relationship_type'] === type);
  }
}

function read(objects: readonly Properties[]): Report | undefined {
  const incident = objects.find(({ type }) => type === 'incident');
  if (!incident) return undefined;
  const blank: Report = {
    ...emptyReport('', textOf(incident['lang']), new Date(0)),
    id: uuidOf(incident['id']),
    created: textOf(incident['created']),
    modified: textOf(incident['modified']),
  };
  const from = new Reader(objects, blank);
  const core = at(incident, 'extensions', INCIDENT_EXTENSION_ID);
  const course = from.minted('event', 'course');
  return {
    ...blank,
    reporter: textOf(from.minted('identity', 'reporter')['name']),
    title: textOf(incident['name']),
    description: textOf(incident['description']),
    kinds: listOf(core['incident_types']) as Report['kinds'],
    determination: textOf(core['determination']) as Report['determination'],
    status: textOf(core['investigation_status']) as Report['status'],
    detection: (listOf(core['detection_methods'])[0] ?? '') as Report['detection'],
    began: momentOf(course, 'start_time'),
    ended: momentOf(course, 'end_time'),
    detected: momentOf(from.minted('task', 'detected'), 'end_time'),
    how: textOf(course['description']),
    response: textOf(from.minted('task', 'response')['description']),
    references: (listOf(incident['external_references']) as Properties[]).map((reference) => ({
      name: textOf(reference['source_name']),
      url: textOf(reference['url']),
    })),
    victims: victimsOf(from),
    malware: from.of('malware').map((malware) => ({
      id: uuidOf(malware['id']),
      name: textOf(malware['name']),
      type: listOf(malware['malware_types'])[0] as Report['malware'][number]['type'],
    })),
    claims: claimsOf(from),
    impact: impactOf(from),
    evidence: from
      .of('note')
      .filter(({ id }) => id !== from.ids.mint('note', 'indicators'))
      .map((note) => ({
        id: uuidOf(note['id']),
        title: textOf(note['abstract']),
        text: textOf(note['content']),
        tlp: tlpOf(note),
      })),
    indicators: indicatorsOf(from),
  };
}

function victimsOf(from: Reader): Report['victims'] {
  const places = new Map(from.ties('located-at').map((tie) => [tie['source_ref'], tie['target_ref']]));
  const countries = new Map(from.of('location').map((place) => [place['id'], textOf(place['country'])]));
  const targeted = new Set(from.ties('targets').map((tie) => tie['target_ref']));
  return from
    .of('identity')
    .filter(({ id }) => targeted.has(id))
    .map((identity) => ({
      id: uuidOf(identity['id']),
      name: textOf(identity['name']),
      kind: textOf(identity['identity_class']) as Report['victims'][number]['kind'],
      sector: textOf(listOf(identity['sectors'])[0]),
      country: countries.get(places.get(identity['id'])) ?? '',
      tlp: tlpOf(identity),
    }));
}

function claimsOf(from: Reader): Report['claims'] {
  const ties = new Map(from.ties('attributed-to').map((tie) => [tie['target_ref'], tie]));
  return from.of('threat-actor').map((actor) => {
    const confidence = ties.get(actor['id'])?.['confidence'];
    const level = Object.entries(CONFIDENCES).find(([, number]) => number === confidence)?.[0];
    return {
      id: uuidOf(actor['id']),
      name: textOf(actor['name']),
      type: listOf(actor['threat_actor_types'])[0] as Report['claims'][number]['type'],
      says: textOf(actor['description']),
      confidence: (level ?? 'moderate') as Report['claims'][number]['confidence'],
    };
  });
}

function impactOf(from: Reader): Report['impact'] {
  const impacts = from.of('impact');
  const [first = {}] = impacts;
  const part = (key: string, category: string) => at(from.minted('impact', key), 'extensions', category);
  const availability = part('availability', 'availability-ext')['availability_impact'];
  const loss = part('confidentiality', 'confidentiality-ext');
  const ransom = part('ransom', 'economic-ext');
  const { impact } = from.blank;
  return {
    availability: numberOf(availability),
    description: textOf(first['description']),
    counts: Object.fromEntries(
      Object.entries(first['impacted_entity_counts'] ?? {}).map(([name, count]) => [name, numberOf(count)]),
    ),
    loss: textOf(loss['loss_type']) as Report['impact']['loss'],
    information: (textOf(loss['information_type']) || impact.information) as Report['impact']['information'],
    records: numberOf(loss['record_count']),
    alteration: textOf(part('integrity', 'integrity-ext')['alteration']) as Report['impact']['alteration'],
    consequences: impacts
      .filter(({ id }) => id !== from.ids.mint('impact', 'reach'))
      .map((each) => textOf(at(each, 'extensions', 'external-ext')['impact_type']))
      .filter(Boolean) as unknown as Report['impact']['consequences'],
    ransom: textOf(ransom['variety']) as Report['impact']['ransom'],
    amount: numberOf(ransom['min_amount']),
    currency: textOf(ransom['currency']) || impact.currency,
  };
}

/** The values stand for the text that they were recognised in. */
function indicatorsOf(from: Reader): Report['indicators'] {
  const observables = from.objects.filter((object) => object['created'] === undefined);
  const others = from.minted('note', 'indicators');
  const values = [
    ...observables.map(valueOf),
    ...['vulnerability', 'attack-pattern'].flatMap((type) => from.of(type).map(knownOf)),
    ...textOf(others['content']).split('\n').flatMap(lineOf),
  ];
  const [marked = others] = observables;
  return {
    text: values.map(({ value }) => value).join('\n'),
    values,
    excluded: [],
    malicious: from.of('indicator').length > 0 || !from.has('observed-data', 'seen'),
    tlp: tlpOf(marked),
  };
}

function valueOf(observable: Properties): Value {
  const type = textOf(observable['type']);
  if (type === 'file') {
    const [algorithm = '', hash] = Object.entries(observable['hashes'] ?? {})[0] ?? [];
    return { type: 'file-hash', value: textOf(hash), remark: algorithm };
  }
  if (type === 'autonomous-system')
    return { type, value: `AS${numberOf(observable['number'])}`, remark: null };
  return { type, value: textOf(observable['value'] ?? observable['key']), remark: null };
}

function knownOf(object: Properties): Value {
  const [reference] = listOf(object['external_references']) as Properties[];
  const value = textOf(reference?.['external_id']);
  const name = textOf(object['name']);
  return { type: textOf(object['type']), value, remark: name === value ? null : name };
}

function lineOf(line: string): Value[] {
  const [type = '', ...value] = line.split(': ');
  return type === '' ? [] : [{ type, value: value.join(': '), remark: null }];
}

function momentOf(object: Properties, name: string): Moment {
  const [date, time = ''] = textOf(object[name]).split('T');
  if (!date) return NO_MOMENT;
  return { date, time: object[`${name}_fidelity`] === 'minute' ? time.slice(0, 5) : '' };
}

function tlpOf(object: Properties): Tlp | '' {
  const [ref] = listOf(object['object_marking_refs']);
  return (Object.entries(TLP_MARKINGS).find(([, id]) => id === ref)?.[0] ?? '') as Tlp | '';
}

function at(object: Properties, ...names: readonly string[]): Properties {
  return names.reduce<Properties>((value, name) => (value[name] ?? {}) as Properties, object);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function uuidOf(id: unknown): string {
  return textOf(id).split('--')[1] ?? '';
}
