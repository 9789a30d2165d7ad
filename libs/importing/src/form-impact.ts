import type { FormContext } from './form-context';
import { LOSS } from './veris-actions.data';
import { amountsOf } from './veris-impact';
import type { Source } from './source';
import { timeAt } from './times';

const KNOWN: ReadonlySet<string> = new Set([
  'description',
  'affected',
  'availability',
  'began_at',
  'ended_at',
  'information',
  'integrity',
  'economic',
  'external',
]);
const COUNT_MAX = Number.MAX_SAFE_INTEGER;
const ITEMS_MAX = 200;
const PERCENT_MAX = 100;

/** What the incident did: how available services were, what was lost or altered, what it cost, whom else it touched. */
export function mapImpacts(context: FormContext): void {
  for (const place of context.stages.every('impact')) if (place.object() !== undefined) place.knowing(KNOWN);
  const counts = affected(context);
  mapAvailability(counts, context);
  mapInformation(counts, context);
  mapAlteration(counts, context);
  mapCosts(context);
  for (const place of context.stages.items('impact', 'external').slice(0, ITEMS_MAX)) {
    const word = place.name()?.toLowerCase();
    if (word !== undefined)
      context.parts.impact(`external:${word}`, 'external', { impact_type: word }, {}, place);
  }
}

/** How many of which kind of entity: a dictionary in the words of the incident extension. */
function affected({ stages }: FormContext): Record<string, number> {
  const counts = stages.lastOf('impact', 'affected').object();
  if (counts === undefined) return {};
  const known = counts.names().flatMap((name): [string, number][] => {
    const place = counts.at(name);
    const count = place.integer(0, COUNT_MAX);
    if (!/^[a-z-]{3,60}$/.test(name)) place.leave('unknown-field');
    return count === undefined || !/^[a-z-]{3,60}$/.test(name) ? [] : [[name, count]];
  });
  return Object.fromEntries(known);
}

function mapAvailability(counts: Record<string, number>, { stages, parts }: FormContext): void {
  const place = stages.last('impact', 'availability');
  const percent = stages.say((each) => each.integer(0, PERCENT_MAX), 'impact', 'availability');
  const description = stages.say((place) => place.text(), 'impact', 'description');
  if (percent === undefined && description === undefined && Object.keys(counts).length === 0) return;
  const began = stages.say(timeAt, 'impact', 'began_at');
  const ended = stages.say(timeAt, 'impact', 'ended_at');
  const isReal = began === undefined || ended === undefined || began <= ended;
  if (!isReal) stages.last('impact', 'ended_at').leave('time-unreal');
  const properties = {
    description,
    impacted_entity_counts: counts,
    start_time: began,
    end_time: isReal ? ended : undefined,
  };
  if (percent === undefined) {
    parts.impact('reach', 'external', { impact_type: 'economic' }, properties, stages.last('impact'));
  } else parts.impact('availability', 'availability', { availability_impact: percent }, properties, place);
}

function mapInformation(counts: Record<string, number>, { stages, parts }: FormContext): void {
  for (const place of stages.items('impact', 'information').slice(0, ITEMS_MAX)) {
    if (place.object() === undefined) continue;
    place.knowing(new Set(['type', 'records', 'loss']));
    const type = place.at('type').name()?.toLowerCase() ?? 'system';
    const loss =
      place.at('loss').word({
        confirmed: 'confirmed-loss',
        suspected: 'suspected-loss',
        contained: 'contained',
        exploited: 'exploited-loss',
        none: 'none',
      }) ?? 'suspected-loss';
    const records = place.at('records').integer(0, COUNT_MAX);
    const content =
      loss === 'none'
        ? { loss_type: loss }
        : { loss_type: loss, information_type: type, record_count: records };
    parts.impact(
      `confidentiality:${type}`,
      'confidentiality',
      content,
      { impacted_entity_counts: counts },
      place,
    );
  }
}

function mapAlteration(counts: Record<string, number>, { stages, parts }: FormContext): void {
  const place = stages.last('impact', 'integrity');
  if (place.isAbsent) return;
  const words = [
    'potential-destruction',
    'potential-modification',
    'partial-destruction',
    'partial-modification',
    'full-destruction',
    'full-modification',
    'none',
  ];
  const alteration = place.word(Object.fromEntries(words.map((word) => [word, word])));
  if (alteration === undefined) return;
  const content = alteration === 'none' ? { alteration } : { alteration, information_type: 'system' };
  parts.impact('integrity', 'integrity', content, { impacted_entity_counts: counts }, place);
}

function mapCosts({ stages, parts }: FormContext): void {
  const words = Object.fromEntries([...new Set(Object.values(LOSS))].map((word) => [word, word]));
  for (const [index, place] of stages.items('impact', 'economic').slice(0, ITEMS_MAX).entries()) {
    if (place.object() === undefined) continue;
    place.knowing(new Set(['variety', 'amount', 'min_amount', 'max_amount', 'currency']));
    const variety = varietyOf(place, words);
    const currency = place.at('currency').name()?.toUpperCase();
    parts.impact(
      `cost:${index}:${variety}`,
      'economic',
      { variety, ...amountsOf(place, '', currency) },
      {},
      place,
    );
  }
}

function varietyOf(place: Source, words: Readonly<Record<string, string>>): string {
  return place.at('variety').isAbsent
    ? 'uncategorized'
    : (place.at('variety').word(words) ?? 'uncategorized');
}
