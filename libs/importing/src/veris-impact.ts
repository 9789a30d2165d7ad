import type { Loose } from './loose';
import { CRITICALITY, ENTITY_TYPE, INFORMATION_TYPE, LOSS, PARTS_OF_ASSET } from './veris-actions.data';
import type { Source } from './source';
import { type VerisContext, words } from './veris-context';
import { type Dated, addDuration, coarser, looseDuration } from './veris-timeline';

const KNOWN_OF_ATTRIBUTE: ReadonlySet<string> = new Set([
  'confidentiality',
  'integrity',
  'availability',
  'unknown',
]);
const KNOWN_OF_CONFIDENTIALITY: ReadonlySet<string> = new Set([
  'data',
  'data_disclosure',
  'data_total',
  'notes',
]);
const KNOWN_OF_OTHERS: ReadonlySet<string> = new Set(['variety', 'duration', 'notes']);
const KNOWN_OF_IMPACT: ReadonlySet<string> = new Set([
  'overall_rating',
  'overall_amount',
  'overall_min_amount',
  'overall_max_amount',
  'iso_currency_code',
  'loss',
  'notes',
]);
const KNOWN_OF_ASSET: ReadonlySet<string> = new Set(['variety', 'amount', 'notes']);
const KNOWN_OF_DATA: ReadonlySet<string> = new Set(['variety', 'amount', 'notes']);
const KNOWN_OF_LOSS: ReadonlySet<string> = new Set([
  'variety',
  'rating',
  'amount',
  'min_amount',
  'max_amount',
  'notes',
]);
const DISCLOSURE: Readonly<Record<string, string>> = {
  yes: 'confirmed-loss',
  potentially: 'suspected-loss',
  unknown: 'suspected-loss',
  no: 'none',
};
const UNAVAILABLE: ReadonlySet<string> = new Set(['interruption', 'loss', 'destruction', 'obscuration']);
const WORSE: ReadonlySet<string> = new Set(['degradation', 'acceleration']);
const WHOLLY = 100;
const PARTLY = 50;
/** The vocabulary of kinds of information is open, and has none for what nobody knows. */
const UNKNOWN_INFORMATION = 'unknown';
const DATA_MAX = 100;
const AMOUNT_MAX = 1e15;

/** The counts of assets, by kind of entity. */
export function entityCounts(asset: Source): Record<string, number> {
  const counts: Record<string, number> = {};
  if (asset.object() === undefined) return counts;
  const places = asset.at('assets').oneOrList();
  const keys = new Set(places.flatMap((place) => words(place.at('variety')).map(({ key }) => key)));
  const isRepeated = (key: string): boolean => (PARTS_OF_ASSET[key] ?? []).some((part) => keys.has(part));
  for (const place of places) {
    if (place.object() === undefined) continue;
    place.knowing(KNOWN_OF_ASSET);
    for (const { key, source } of words(place.at('variety'))) {
      if (isRepeated(key) && place.at('amount').isAbsent) continue;
      const type = ENTITY_TYPE[key] ?? ENTITY_TYPE[/^([a-z]) - /.exec(key)?.[1] ?? ''];
      const amount = place.at('amount').integer(0, Number.MAX_SAFE_INTEGER) ?? 1;
      if (type === undefined) source.leave('no-place');
      else counts[type] = Math.min((counts[type] ?? 0) + amount, Number.MAX_SAFE_INTEGER);
    }
  }
  return counts;
}

/** What was lost of confidentiality, integrity and availability. */
export function mapAttributes(
  attribute: Source,
  counts: Readonly<Record<string, number>>,
  start: Dated | undefined,
  context: VerisContext,
): void {
  if (attribute.object() === undefined) return;
  attribute.knowing(KNOWN_OF_ATTRIBUTE);
  const common: Loose = { impacted_entity_counts: { ...counts } };
  mapConfidentiality(attribute.at('confidentiality'), common, context);
  mapIntegrity(attribute.at('integrity'), common, context);
  mapAvailability(attribute.at('availability'), common, start, context);
}

function mapConfidentiality(source: Source, common: Loose, { parts }: VerisContext): void {
  if (source.isAbsent || source.object() === undefined) return;
  source.knowing(KNOWN_OF_CONFIDENTIALITY);
  const place = source.at('data_disclosure');
  const loss = place.isAbsent ? 'suspected-loss' : (place.word(DISCLOSURE) ?? 'suspected-loss');
  const notes = source.at('notes').text();
  const total = source.at('data_total').integer(0, Number.MAX_SAFE_INTEGER);
  const kinds = lostKinds(source.at('data'));
  if (loss === 'none') {
    if (kinds.size > 0) source.at('data').leave('no-place');
    kinds.clear();
  }
  if (kinds.size === 0) {
    const content =
      loss === 'none'
        ? { loss_type: loss }
        : { loss_type: loss, information_type: UNKNOWN_INFORMATION, record_count: total };
    const properties = { ...common, description: notes };
    parts.impact('confidentiality', 'confidentiality', content, properties, source);
    return;
  }
  const isTotalSaid = total === undefined || kinds.size === 1 || sumOf([...kinds.values()]) === total;
  const description = isTotalSaid ? notes : [`Records in all: ${total}.`, notes].filter(Boolean).join(' ');
  for (const [type, { word, amount }] of kinds) {
    const count = amount ?? (kinds.size === 1 ? total : undefined);
    const content = { loss_type: loss, information_type: type, record_count: count };
    parts.impact(`confidentiality:${type}`, 'confidentiality', content, { ...common, description }, word);
  }
}

/** The items of a list, as many as are read. */
function limited(place: Source): Source[] {
  const items = place.oneOrList();
  if (items.length > DATA_MAX) place.leave('over-limit');
  return items.slice(0, DATA_MAX);
}

interface LostKind {
  readonly word: Source;
  /** Records, where a number is told for one variety or more. */
  readonly amount: number | undefined;
}

/** What was disclosed, by kind of information. */
function lostKinds(data: Source): Map<string, LostKind> {
  const kinds = new Map<string, LostKind>();
  for (const each of limited(data)) {
    if (each.object() === undefined) continue;
    each.knowing(KNOWN_OF_DATA);
    const amount = each.at('amount').integer(0, Number.MAX_SAFE_INTEGER);
    for (const { key, source } of words(each.at('variety'))) {
      const type = Object.hasOwn(INFORMATION_TYPE, key) ? INFORMATION_TYPE[key]! : undefined;
      if (type === undefined) source.leave('no-place');
      else {
        const known = kinds.get(type);
        const sum = sumOf([{ amount: known?.amount }, { amount }]);
        kinds.set(type, { word: known?.word ?? source, amount: sum });
      }
    }
  }
  return kinds;
}

function sumOf(counts: readonly Pick<LostKind, 'amount'>[]): number | undefined {
  const known = counts.flatMap(({ amount }) => amount ?? []);
  if (known.length === 0) return undefined;
  return known.reduce((all, each) => Math.min(all + each, Number.MAX_SAFE_INTEGER), 0);
}

function mapIntegrity(source: Source, common: Loose, { parts }: VerisContext): void {
  if (source.isAbsent || source.object() === undefined) return;
  source.knowing(KNOWN_OF_OTHERS);
  if (words(source.at('variety')).length === 0) return;
  const content = { alteration: 'partial-modification', information_type: 'system' };
  const description = describe(source);
  parts.impact('integrity', 'integrity', content, { ...common, description }, source);
}

function mapAvailability(
  source: Source,
  common: Loose,
  start: Dated | undefined,
  { parts }: VerisContext,
): void {
  if (source.isAbsent || source.object() === undefined) return;
  source.knowing(KNOWN_OF_OTHERS);
  const varieties = words(source.at('variety'));
  for (const { key, source: word } of varieties)
    if (!UNAVAILABLE.has(key) && !WORSE.has(key) && key !== 'other') word.leave('no-place');
  const isWhole = varieties.some(({ key }) => UNAVAILABLE.has(key));
  const isPart = varieties.some(({ key }) => WORSE.has(key));
  const end = addDuration(start?.time, source.at('duration'));
  if (isWhole || isPart) {
    const content = { availability_impact: isWhole ? WHOLLY : PARTLY };
    const times =
      end === undefined || start === undefined
        ? {}
        : {
            start_time: start.time,
            start_time_fidelity: start.fidelity,
            end_time: end.time,
            end_time_fidelity: coarser(start.fidelity, end.fidelity),
          };
    const unit = looseDuration(source.at('duration'));
    const description = [describe(source), unit && `For ${unit}.`].filter(Boolean).join(' ') || undefined;
    parts.impact('availability', 'availability', content, { ...common, ...times, description }, source);
  }
  if (varieties.some(({ key }) => key === 'destruction')) {
    const content = { alteration: 'full-destruction', information_type: 'system' };
    parts.impact('destruction', 'integrity', content, common, source);
  }
}

function describe(source: Source): string | undefined {
  const said = words(source.at('variety')).map(({ word }) => word);
  const notes = source.at('notes').text();
  const parts = [said.length > 0 ? `${said.join(', ')}.` : '', notes ?? ''].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** What it cost; the rating of the whole is how critical the incident was. */
export function mapCosts(impact: Source, context: VerisContext): number | undefined {
  if (impact.isAbsent || impact.object() === undefined) return undefined;
  impact.knowing(KNOWN_OF_IMPACT);
  const currency = words(impact.at('iso_currency_code'))[0]?.word.toUpperCase();
  for (const [index, loss] of limited(impact.at('loss')).entries())
    if (loss.object() !== undefined) mapLoss(loss, String(index), currency, context);
  const hasWhole = ['overall_amount', 'overall_min_amount', 'overall_max_amount'].some(
    (name) => !impact.at(name).isAbsent,
  );
  if (hasWhole) {
    const amounts = amountsOf(impact, 'overall_', currency);
    context.parts.impact(
      'loss:whole',
      'economic',
      { variety: 'uncategorized', ...amounts },
      { description: impact.at('notes').text() },
      impact,
    );
  }
  const rating = words(impact.at('overall_rating'))[0];
  if (rating === undefined) return undefined;
  const criticality = Object.hasOwn(CRITICALITY, rating.key) ? CRITICALITY[rating.key] : undefined;
  if (criticality === undefined) rating.source.leave('unreadable-value');
  return criticality;
}

function mapLoss(loss: Source, key: string, currency: string | undefined, { parts }: VerisContext): void {
  loss.knowing(KNOWN_OF_LOSS);
  const variety = loss.at('variety').isAbsent
    ? 'uncategorized'
    : (loss.at('variety').word(LOSS) ?? 'uncategorized');
  const rating = words(loss.at('rating'))[0]?.word;
  const content = { variety, ...amountsOf(loss, '', currency) };
  const description = rating === undefined ? undefined : `Rating: ${rating}.`;
  parts.impact(`loss:${key}:${variety}`, 'economic', content, { description }, loss);
}

/** Amounts with their currency; without one, or where the least is above the greatest, they say nothing. */
export function amountsOf(source: Source, prefix: string, currency: string | undefined): Loose {
  const amount = source.at(`${prefix}amount`).number(0, AMOUNT_MAX);
  const least = source.at(`${prefix}min_amount`).number(0, AMOUNT_MAX) ?? amount;
  const greatest = source.at(`${prefix}max_amount`).number(0, AMOUNT_MAX) ?? amount ?? least;
  if (greatest === undefined) return {};
  if (currency === undefined || !/^[A-Z]{3,5}$/.test(currency)) {
    source.leave('unreadable-value');
    return {};
  }
  if (least !== undefined && least > greatest) {
    source.at(`${prefix}min_amount`).leave('unreadable-value');
    return { currency, max_amount: greatest };
  }
  return { currency, min_amount: least, max_amount: greatest };
}
