import { LIMITS } from './limits';
import { frenchQuantitiesOf } from './quantity-fr';
import type { Quantity } from './quantity-read';
import type { Sentence } from './sentence';
import { NUMBER_WORDS, SCALES, UNITS, VAGUE_PLURALS, type Unit } from './quantity.data';

const WORDS = Object.keys(NUMBER_WORDS).join('|');
const SCALE = Object.keys(SCALES).join('|');
const NUMBER = new RegExp(
  `(?<![\\w.,])(?:(\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)|((?:${WORDS})(?:[- ](?:and )?(?:${WORDS}|thousand)\\b){0,5}|${VAGUE_PLURALS.map(([word]) => word).join('|')}))(?:[- ](${SCALE})s?)?\\b`,
  'gi',
);
const BARE_DURATION =
  /\b(?:for|took|lasted|after|in|several|many|over|within|of) (minutes|hours|days|weeks|months|years)\b/gi;
const UNIT_REACH = 64;

/** Every quantity that a sentence states, in order. */
export function quantitiesOf(sentence: Sentence): Quantity[] {
  if (sentence.language === 'fr') return frenchQuantitiesOf(sentence);
  const found: Quantity[] = [];
  for (const match of sentence.text.matchAll(NUMBER)) {
    if (found.length >= LIMITS.quantitiesMax) break;
    const end = match.index + match[0].length;
    const value = valueOf(match[1], match[2], match[3]);
    if (
      isYear(match[0]) &&
      !/^ (?:[a-z]+ )?(?:organi|compan|people|machin|customer|hosts|server)/i.test(sentence.text.slice(end))
    )
      continue;
    const unit = value === undefined ? undefined : unitAfter(sentence.text, match.index, end);
    if (value === undefined || !unit) continue;
    found.push({
      unit: unit.unit,
      value: value * unit.factor,
      sentence: sentence.index,
      start: match.index,
      end: unit.end,
      noun: unit.noun,
    });
  }
  return found.concat(bareDurations(sentence));
}

/** Whether a number reads as a year of the calendar. */
function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** "for weeks" and its like: at least two of the unit. */
function bareDurations(sentence: Sentence): Quantity[] {
  return [...sentence.text.matchAll(BARE_DURATION)].slice(0, 20).map((match) => {
    const noun = (match[1] ?? '').toLowerCase();
    const factor = UNITS.find((entry) => entry.unit === 'hours' && entry.pattern.test(noun))?.factor ?? 1;
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

function valueOf(
  digits: string | undefined,
  words: string | undefined,
  scale: string | undefined,
): number | undefined {
  const factor = scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1;
  if (digits !== undefined) return Number(digits.replace(/[, ]/g, '')) * factor;
  const spelled = (words ?? '').toLowerCase();
  const vague = VAGUE_PLURALS.find(([word]) => new RegExp(`^${word}$`, 'i').test(spelled));
  if (vague) return vague[1] * factor;
  return spelledNumber(spelled) * factor;
}

/** The value of a spelled number: "one hundred and forty", "twenty-five", "half a". */
export function spelledNumber(words: string): number {
  let total = 0;
  for (const word of words.split(/[- ]+/)) {
    if (word === 'hundred') total = (total || 1) * 100;
    else if (word === 'thousand') total = (total || 1) * 1000;
    else total += NUMBER_WORDS[word] ?? 0;
  }
  return total;
}

function unitAfter(
  text: string,
  numberAt: number,
  from: number,
): { unit: Unit; factor: number; end: number; noun: string } | undefined {
  if (/[$€£¥]$/.test(text.slice(Math.max(0, numberAt - 1), numberAt)))
    return { unit: 'money', factor: 1, end: from, noun: '' };
  const window =
    text
      .slice(from, from + UNIT_REACH)
      .split(
        /[.;:()]|,? (?:\d|but|while|after|when|because|whose|in|on|at|by|from|for|were|was|had)\b/,
        1,
      )[0] ?? '';
  let best: { unit: Unit; factor: number; end: number; noun: string; at: number } | undefined;
  for (const entry of UNITS) {
    const match = entry.pattern.exec(window);
    if (!match || (best && match.index >= best.at)) continue;
    best = {
      unit: entry.unit,
      factor: entry.factor,
      at: match.index,
      end: from + match.index + match[0].length,
      noun: match[0].toLowerCase(),
    };
  }
  return best;
}
