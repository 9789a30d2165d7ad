import { INCIDENT_EXTENSION_ID, type StixBundle } from '@app/stix';
import type { Evidence } from './finding';
import type { Measure, MeasureKind, MoneyKind } from './measure';
import { LIMITS } from './limits';

const IMPACTS_MAX = 200;
const ENTITIES_MAX = 40;
const HOUR_MS = 3_600_000;
const AMOUNT_MAX = 1e15;
/** Entity types of the incident core extension (entity-type-ov), by what they count. */
const ENTITIES: Readonly<Record<string, MeasureKind>> = {
  individual: 'people-affected',
  employee: 'people-affected',
  customer: 'people-affected',
  'customer-individual': 'people-affected',
  organization: 'organisations',
  'customer-organization': 'organisations',
  'computers-mobile': 'machines',
  'computers-personal': 'machines',
  'computers-server': 'machines',
  'domain-controller': 'machines',
  'network-device': 'machines',
  system: 'machines',
};
const VARIETIES: Readonly<Record<string, MoneyKind>> = {
  'ransom-demand': 'ransom-demand',
  'ransom-payment': 'ransom-payment',
  'asset-and-fraud': 'stolen',
};

interface Declared {
  readonly kind: MeasureKind;
  readonly low: number;
  readonly high: number;
  readonly money: MoneyKind | null;
  readonly currency: string | null;
  readonly evidence: readonly Evidence[];
}

/** The numbers that the bundle's impacts give themselves. Of several of one kind the largest stands. */
export function declaredMeasures(bundle: StixBundle): Measure[] {
  const found = new Map<string, Declared>();
  for (const one of placesOf(bundle).flatMap((place) => numbersOf(place))) {
    const key = JSON.stringify([one.kind, one.money, one.currency]);
    const other = found.get(key);
    if (!other || one.low > other.low) found.set(key, one);
  }
  return [...found.values()].map((one) => banded(one));
}

/** A count that is a power of ten is how a generalised count is shown: from it to below the next. */
function banded({ kind, low, high, money, currency, evidence }: Declared): Measure {
  const isBand = kind !== 'outage-hours' && low === high && low >= 10 && Number.isInteger(Math.log10(low));
  return { kind, low, high: isBand ? low * 10 - 1 : high, money, currency, evidence };
}

/** A place in the bundle that gives numbers: its object, the properties and the pointer to them. */
interface Place {
  readonly object: Properties;
  readonly properties: Properties;
  readonly pointer: string;
}

type Properties = Readonly<Record<string, unknown>>;

/** The impacts, and the extension of the incident where drafts of the extension had the counts. */
function placesOf(bundle: StixBundle): Place[] {
  const objects = bundle.objects as readonly unknown[];
  return objects
    .slice(0, LIMITS.objectsMax)
    .flatMap((object, at): Place[] => {
      if (!isRecord(object)) return [];
      const pointer = `/objects/${at}`;
      if (object['type'] === 'impact') return [{ object, properties: object, pointer }];
      const extension =
        object['type'] === 'incident' ? extensionsOf(object)[INCIDENT_EXTENSION_ID] : undefined;
      if (!isRecord(extension)) return [];
      return [{ object, properties: extension, pointer: `${pointer}/extensions/${INCIDENT_EXTENSION_ID}` }];
    })
    .slice(0, IMPACTS_MAX);
}

function numbersOf(place: Place): Declared[] {
  return [
    ...countsOf(place),
    ...['confidentiality-ext', 'integrity-ext'].flatMap((name) => recordsOf(place, name)),
    ...outageOf(place),
    ...['economic-ext', 'monetary-ext'].flatMap((name) => amountOf(place, name)),
  ];
}

function extensionsOf(object: Properties): Properties {
  return isRecord(object['extensions']) ? object['extensions'] : {};
}

function countsOf(place: Place): Declared[] {
  const sums = new Map<MeasureKind, { sum: number; evidence: Evidence[] }>();
  for (const { entity, count, pointer } of entityCounts(place)) {
    const kind = Object.hasOwn(ENTITIES, entity)
      ? ENTITIES[entity]
      : entity.startsWith('ics-')
        ? 'machines'
        : undefined;
    if (!kind || !isAmount(count)) continue;
    const entry = sums.get(kind) ?? { sum: 0, evidence: [] };
    entry.sum += count;
    entry.evidence.push(evidence(place, pointer, count));
    sums.set(kind, entry);
  }
  return [...sums].map(([kind, { sum, evidence: from }]) => ({
    kind,
    low: sum,
    high: sum,
    money: null,
    currency: null,
    evidence: from.slice(0, LIMITS.evidencePerFindingMax),
  }));
}

/** Counts by entity, as a dictionary or as the list of an older draft. */
function entityCounts({ properties, pointer }: Place): { entity: string; count: unknown; pointer: string }[] {
  const counts = properties['impacted_entity_counts'];
  const at = `${pointer}/impacted_entity_counts`;
  if (Array.isArray(counts)) {
    return counts
      .slice(0, ENTITIES_MAX)
      .flatMap((one: unknown, index) =>
        isRecord(one) && typeof one['entity_type'] === 'string'
          ? [{ entity: one['entity_type'], count: one['count'], pointer: `${at}/${index}/count` }]
          : [],
      );
  }
  return Object.entries(isRecord(counts) ? counts : {})
    .slice(0, ENTITIES_MAX)
    .map(([entity, count]) => ({ entity, count, pointer: `${at}/${entity}` }));
}

function recordsOf(place: Place, name: string): Declared[] {
  const extension = extensionsOf(place.properties)[name];
  const count = isRecord(extension) ? extension['record_count'] : undefined;
  if (!isAmount(count)) return [];
  const from = [evidence(place, `${place.pointer}/extensions/${name}/record_count`, count)];
  return [{ kind: 'records', low: count, high: count, money: null, currency: null, evidence: from }];
}

/** How long an impact on availability lasted, where both ends are known at least to the day. */
function outageOf(place: Place): Declared[] {
  const {
    start_time: start,
    end_time: end,
    start_time_fidelity: from,
    end_time_fidelity: until,
  } = place.properties;
  const isKnown = typeof start === 'string' && typeof end === 'string';
  if (!isKnown || !isRecord(extensionsOf(place.properties)['availability-ext'])) return [];
  if ([from, until].some((fidelity) => fidelity === 'month' || fidelity === 'year')) return [];
  const hours = Math.round((Date.parse(end) - Date.parse(start)) / HOUR_MS);
  if (!(hours > 0)) return [];
  const spans = [
    evidence(place, `${place.pointer}/start_time`, start),
    evidence(place, `${place.pointer}/end_time`, end),
  ];
  return [{ kind: 'outage-hours', low: hours, high: hours, money: null, currency: null, evidence: spans }];
}

function amountOf(place: Place, name: string): Declared[] {
  const extension = extensionsOf(place.properties)[name];
  if (!isRecord(extension) || !isAmount(extension['max_amount'])) return [];
  const { min_amount: low, max_amount: high, variety, currency } = extension;
  return [
    {
      kind: 'money',
      low: isAmount(low) && low <= high ? low : high,
      high,
      money:
        (typeof variety === 'string' && Object.hasOwn(VARIETIES, variety) && VARIETIES[variety]) || 'loss',
      currency: typeof currency === 'string' && /^[A-Z]{3}$/.test(currency) ? currency : null,
      evidence: [evidence(place, `${place.pointer}/extensions/${name}/max_amount`, high)],
    },
  ];
}

function evidence({ object }: Place, pointer: string, value: number | string): Evidence {
  const text = String(value).slice(0, LIMITS.evidenceLengthMax);
  return {
    objectId: typeof object['id'] === 'string' ? object['id'] : '',
    pointer,
    start: 0,
    end: text.length,
    text,
  };
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= AMOUNT_MAX;
}

function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
