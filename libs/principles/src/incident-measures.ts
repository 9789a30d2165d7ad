import type { StixBundle } from '@app/stix';
import { evidenceOf } from './evidence';
import type { Measure, MeasureKind } from './measure';
import { declaredMeasures } from './measure-declared';
import { moneyOf } from './measure-money';
import type { Quantity } from './quantity-read';
import type { Reading } from './reading';
import { scopeOf } from './scope';
import { plainText } from './state-name';
import type { Concept } from './lexicon';

const RANGE = /^ ?(?:to|and|or|-|[àa]|et|ou) ?$/iu;
const NUMBER_REACH = 40;
const SURE_MIN = 1_000;
const NEAR_WORDS_MAX = 4;
/** Nouns that the rules may count, and that are neither people, records nor organisations. */
const NOT_COUNTED =
  /^(?:countries|towns|departments|networks|domains|numbers|names|things|installations|victims|pays|villes)$/iu;
const AT_LEAST =
  /(?:(?:more|greater) than|over|at least|no fewer than|not less than|exceed(?:ed|ing)|upwards of|above|plus de|au moins|pas moins de|sup[ée]rieure?s? [àa])(?: (?:a|the|some|about|half))? ?[$€£]?$/iu;
const AT_MOST =
  /(?:up to|as many as|at most|fewer than|less than|under|not more than|below|within|jusqu'[àa]|au plus|moins de|pas plus de|en moins de) ?[$€£]?$/iu;
const VAGUE = /^(?:tens|dozens|hundreds|thousands|millions|billions|scores|several|many|des|plusieurs)/iu;
/** Numbers that say how large somebody is, not what was done. */
const SIZE =
  /(?:employ\w*|serv(?:es|ing)|population of|home to|staff of|workforce of|founded|owns|operat(?:es|ing)|emploie|compte|dessert) (?:about |some |more than |over |environ |plus de |quelque )?$/iu;
const HARM: readonly Concept[] = [
  'disruption',
  'dataTaken',
  'encryption',
  'destruction',
  'surveillance',
  'selfSpread',
  'physicalProcess',
];
const HARM_WORDS =
  /(?<!\p{L})(?:affect\w*|victims?|lost|infect\w*|hit|damag\w*|compromis\w*|concern\w*|exposed?|targets?|targeted|reached|entered|records of|data (?:of|on|about)|details of|install\w*|touch[ée]e?s?|victimes?|perdu\w*|expos[ée]e?s?|donn[ée]es (?:de|d'|personnelles)|priv[ée]e?s? d|paralys[ée]e?s?|chiffr[ée]e?s?|vol[ée]e?s?)(?!\p{L})/iu;
const NOT_AN_OUTAGE_AFTER =
  /^(?: [\p{L}-]+)? (?:before|ago|later|earlier|old|avant|auparavant|plus t[ôo]t|plus tard)(?!\p{L})|^ (?:after (?!which)|apr[èe]s (?!quoi)|inside|of (?:hidden|presence))/iu;
const NOT_AN_OUTAGE_BEFORE =
  /(?:after|within the|every|past|last|next|first|previous|inside|present|every|years?|aged|apr[èe]s|depuis|il y a|pendant les? derni[eè]res?) (?:about |some |environ )?$/iu;
const OUTAGE_WORDS =
  /(?<!\p{L})(?:off-?line|(?:was|were|stayed|went) out|down|dark|out of (?:service|reach|order)|unavailable|outage|black-?out|closed|shut|stopp?(?:ed|age)|failed|halt(?:ed)?|suspend\w*|disrupt\w*|without|lost|cut|interrupt\w*|could not|unable|unreachable|delay\w*|paper|by hand|recover\w*|restor\w*|return\w*|knocked|idle|isolated|hors (?:ligne|service|d'usage)|panne|coupure|coup[ée]e?s?|priv[ée]e?s?|ferm[ée]e?s?|arr[êe]t[ée]?e?s?|interrompue?s?|indisponibles?|inaccessibles?|suspendue?s?|paralys[ée]e?s?|r[ée]tabli\w*|retard\w*|[àa] la main)(?!\p{L})/iu;

interface Draft extends Omit<Measure, 'evidence'> {
  readonly support: Quantity;
}

/** The measures of a reading: numbers of the bundle's impacts, else the largest that the text states of each kind. */
export function measuresIn(reading: Reading, bundle: StixBundle): Measure[] {
  const declared = declaredMeasures(bundle);
  const told = largest(merged(reading.quantities, reading).flatMap((quantity) => draftOf(reading, quantity)));
  const has = (draft: Draft): boolean =>
    declared.some(
      (one) =>
        one.kind === draft.kind &&
        one.money === draft.money &&
        (one.kind !== 'money' || one.currency === draft.currency),
    );
  return [
    ...declared,
    ...told
      .filter((draft) => !has(draft))
      .map(({ support, ...draft }) => ({ ...draft, evidence: evidenceOf(reading, [support]) })),
  ];
}

/** Two numbers of one unit with a sign of range between them are one quantity. */
interface Ranged extends Quantity {
  readonly upper: number | undefined;
}

function merged(quantities: readonly Quantity[], reading: Reading): Ranged[] {
  const found: Ranged[] = [];
  for (const one of quantities) {
    const last = found.at(-1);
    const between =
      last && last.sentence === one.sentence
        ? wordsOf(reading, one).slice(0, one.start).slice(last.start)
        : undefined;
    const spelled = between?.replace(/^\S+(?: (?:hundred|thousand|million|billion))?/iu, '');
    if (
      last &&
      spelled !== undefined &&
      last.unit === one.unit &&
      last.end >= one.start &&
      RANGE.test(spelled) &&
      one.value > last.value
    ) {
      found[found.length - 1] = { ...last, end: Math.max(last.end, one.end), upper: one.value };
    } else found.push({ ...one, upper: undefined });
  }
  return found;
}

function wordsOf(reading: Reading, { sentence }: Quantity): string {
  const place = reading.sentences[sentence];
  return place ? plainText(place.field.text.slice(place.start, place.end)) : '';
}

function draftOf(reading: Reading, quantity: Ranged): Draft[] {
  const text = wordsOf(reading, quantity);
  const sentence = reading.sentences[quantity.sentence];
  if (!sentence || sentence.field.isTitle || !(quantity.value > 0) || !Number.isFinite(quantity.value))
    return [];
  const scope = scopeOf(sentence.text, quantity.start, quantity.end, sentence.language);
  if (scope.negated || scope.hypothetical || scope.planned) return [];
  const lead = text.slice(Math.max(0, quantity.start - NUMBER_REACH), quantity.start);
  if (SIZE.test(lead)) return [];
  const kind = kindOf(reading, quantity, text, lead);
  if (!kind) return [];
  const money = kind === 'money' ? moneyOf(text, quantity) : { money: null, currency: null };
  if (!money) return [];
  return [{ kind, ...endsOf(text, quantity, lead), ...money, support: quantity }];
}

function endsOf(
  text: string,
  { value, upper, start, noun }: Ranged,
  lead: string,
): { low: number | null; high: number | null } {
  if (upper !== undefined) return { low: rounded(value), high: rounded(upper) };
  if (/household|famil|foyer|m[ée]nage/iu.test(noun)) return { low: rounded(value / 2), high: null };
  if (AT_MOST.test(lead)) return { low: null, high: rounded(value) };
  const open =
    AT_LEAST.test(lead) ||
    VAGUE.test(text.slice(start)) ||
    /^(?:for|took|lasted|after|over|pendant) /iu.test(text.slice(start));
  return { low: rounded(value), high: open ? null : rounded(value) };
}

/** Numbers as columns hold them: at most two decimals. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function kindOf(reading: Reading, quantity: Ranged, text: string, lead: string): MeasureKind | undefined {
  const { unit, noun, end } = quantity;
  if (unit === 'money') return 'money';
  if (unit === 'hours') {
    if (/year|\bans?\b|ann[ée]e/iu.test(noun)) return undefined;
    const apart = NOT_AN_OUTAGE_AFTER.test(text.slice(end)) || NOT_AN_OUTAGE_BEFORE.test(lead);
    return !apart && OUTAGE_WORDS.test(text) ? 'outage-hours' : undefined;
  }
  const sentence = reading.sentences[quantity.sentence];
  if (isFar(quantity, text) || NOT_COUNTED.test(noun)) return undefined;
  if (unit === 'records')
    return sentence && reading.statedIn(sentence, 'dataTaken').length > 0 ? unit : undefined;
  const harmed =
    HARM_WORDS.test(text) ||
    (sentence && HARM.some((concept) => reading.statedIn(sentence, concept).length > 0));
  if (!harmed) return undefined;
  if (unit === 'people') return /patient/iu.test(noun) ? 'patients' : 'people-affected';
  return (unit === 'machines' || unit === 'organisations') && quantity.value > 1 ? unit : undefined;
}

/** Whether a small number stands too far from the noun to be sure that it counts it. */
function isFar({ value, start, end, noun }: Ranged, text: string): boolean {
  const between = text.slice(start, end - noun.length).trim();
  return value < SURE_MIN && between.split(' ').length > NEAR_WORDS_MAX;
}

/** One of each kind: parts are smaller than the whole, so the largest stands. */
function largest(drafts: readonly Draft[]): Draft[] {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.kind, draft.money, draft.currency]);
    const other = found.get(key);
    if (!other || sizeOf(draft) > sizeOf(other)) found.set(key, draft);
  }
  return [...found.values()];
}

function sizeOf({ low, high }: Draft): number {
  return low ?? (high ?? 0) / 2;
}
