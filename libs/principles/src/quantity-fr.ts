import { LIMITS } from './limits';
import type { Quantity } from './quantity-read';
import { NUMBER_WORDS_FR, SCALES_FR, UNITS_FR, VAGUE_FR } from './quantity-fr.data';
import type { Sentence } from './sentence';

const WORD = Object.keys(NUMBER_WORDS_FR)
  .concat('cent', 'cents', 'mille')
  .sort((a, b) => b.length - a.length)
  .join('|');
const SCALE = 'milliers?|millions?|milliards?|mds?|m|k';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<vague>${VAGUE_FR.map(([words]) => words).join('|')})(?: de| d')?|(?:(?<digits>\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d+)(?<decimals>,\\d+)?|(?<words>(?:${WORD})(?:(?:-| et |-et-| )(?:${WORD})(?![\\p{L}]))*))(?: ?(?<scale>${SCALE})(?=[ €$.,;)]|$)(?: de| d')?)?)(?![\\p{L}\\d])`,
  'giu',
);
const BARE_DURATION =
  /(?<!\p{L})(?:pendant|durant|depuis|après|en|pour|dura|duré|plus de) (?:des |de longs |de longues |plusieurs )?(minutes|heures|jours|semaines|mois)(?!\p{L})/giu;
const UNIT_REACH = 64;
const WINDOW_END =
  /[.;:()]|,? \d|,? (?:mais|tandis|alors|après|quand|parce|dont|dans|sur|en|à|aux?|par|depuis|pour|étai\p{L}+|avai\p{L}+|ont|a|et)(?=[ '])/u;

/** Every quantity that a French sentence states, in order. */
export function frenchQuantitiesOf(sentence: Sentence): Quantity[] {
  const found: Quantity[] = [];
  for (const match of sentence.text.matchAll(NUMBER)) {
    if (found.length >= LIMITS.quantitiesMax) break;
    const end = match.index + match[0].length;
    const unit = isYear(match[0]) ? undefined : unitAfter(sentence.text, end);
    if (!unit || (isArticle(match[0]) && unit.unit !== 'hours')) continue;
    found.push({
      unit: unit.unit,
      value: valueOf(match.groups ?? {}) * unit.factor,
      sentence: sentence.index,
      start: match.index,
      end: unit.end,
      noun: unit.noun,
    });
  }
  return found.concat(bareDurations(sentence));
}

/** "un", "une" alone are articles: they count only time. */
function isArticle(text: string): boolean {
  return /^une?$/i.test(text);
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): number {
  const vague = groups['vague']?.toLowerCase();
  if (vague !== undefined)
    return VAGUE_FR.find(([words]) => new RegExp(`^${words}$`, 'i').test(vague))?.[1] ?? 0;
  const factor = SCALES_FR[(groups['scale'] ?? '').toLowerCase()] ?? 1;
  if (groups['words'] !== undefined) return frenchNumber(groups['words'].toLowerCase()) * factor;
  const digits = (groups['digits'] ?? '').replace(/[ .]/g, '');
  return Number(digits + (groups['decimals'] ?? '').replace(',', '.')) * factor;
}

/** The value of a spelled French number: "deux cent vingt-cinq", "quatre-vingts", "trois mille". */
export function frenchNumber(words: string): number {
  let total = 0;
  let part = 0;
  for (const word of words.split(/[- ]+/)) {
    if (word === 'mille') {
      total += (part || 1) * 1e3;
      part = 0;
    } else if (word.startsWith('cent')) part = (part || 1) * 100;
    else if (word.startsWith('vingt') && part % 100 === 4) part += 76;
    else part += NUMBER_WORDS_FR[word] ?? 0;
  }
  return total + part;
}

/** "pendant des semaines" and its like: at least two of the unit. */
function bareDurations(sentence: Sentence): Quantity[] {
  return [...sentence.text.matchAll(BARE_DURATION)].slice(0, 20).map((match) => {
    const noun = (match[1] ?? '').toLowerCase();
    const factor = UNITS_FR.find(({ unit, pattern }) => unit === 'hours' && pattern.test(noun))?.factor ?? 1;
    return {
      unit: 'hours',
      value: 2 * factor,
      sentence: sentence.index,
      start: match.index,
      end: match.index + match[0].length,
      noun,
    };
  });
}

function unitAfter(
  text: string,
  from: number,
): (Pick<Quantity, 'unit' | 'end' | 'noun'> & { factor: number }) | undefined {
  const window = text.slice(from, from + UNIT_REACH).split(WINDOW_END, 1)[0] ?? '';
  let best: { unit: Quantity['unit']; factor: number; end: number; noun: string; at: number } | undefined;
  for (const { unit, factor, pattern } of UNITS_FR) {
    const match = pattern.exec(window);
    if (!match || (best && match.index >= best.at)) continue;
    best = {
      unit,
      factor,
      at: match.index,
      end: from + match.index + match[0].length,
      noun: match[0].toLowerCase(),
    };
  }
  return best;
}
