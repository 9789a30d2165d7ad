import { languageOf, sentenceLanguage, type Language } from './language';
import { LIMITS } from './limits';
import { STATES_FR } from './states-fr.data';
import { STATES } from './states.data';
import type { TextField } from './facts';

/** One sentence of a text field. `start` and `end` are UTF-16 offsets into the field; `text` is normalised, of equal length. */
export interface Sentence {
  readonly index: number;
  readonly field: TextField;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: Language;
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Inc|Ltd|Corp|Co|vs|etc|approx|e\.g|i\.e|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)\.$/;
const STATE = new RegExp(`(?<!\\w)(?:${STATES.join('|')})(?=s?(?!\\w))`, 'g');
const STATE_FR = new RegExp(`(?<![a-zà-öø-ÿœ\\w])(?:${STATES_FR.join('|')})(?![a-zà-öø-ÿœ\\w])`, 'g');
const NORTH_KOREA = /^(?:North Korea|Pyongyang|DPRK|Corée du Nord|nord-coréen)/;
const WORD = /[a-z\u00c0-\u024f]{2}/i;
const BREAK = /[.!?]+["'”’)\]]*(?=\s)|\n+/g;

/** All sentences of the fields, in order, up to the named limits. A sentence over its limit is cut in pieces. */
export function splitSentences(fields: readonly TextField[]): Sentence[] {
  const sentences: Sentence[] = [];
  const likely = languageOf(fields.map(({ text }) => text));
  for (const field of fields) {
    for (const [start, end] of ranges(field.text)) {
      if (sentences.length >= LIMITS.sentencesMax) return sentences;
      if (!WORD.test(field.text.slice(start, end))) continue;
      const language = sentenceLanguage(field.text.slice(start, end), likely);
      sentences.push({
        index: sentences.length,
        field,
        start,
        end,
        text: normalise(field.text.slice(start, end), language),
        language,
      });
    }
  }
  return sentences;
}

/**
 * A text in the characters that the lexicons use, with every offset kept. Names of States, as written (`US`, not
 * `us`), become `¤` (`¦` for the one State without private actors), so that no pattern has to list them.
 */
export function normalise(text: string, language: Language = 'en'): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\t\n\r\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u2026{}]/g, ' ')
    .replace(language === 'fr' ? STATE_FR : STATE, (name) =>
      (NORTH_KOREA.test(name) ? '¦' : '¤').repeat(name.length),
    );
}

function* ranges(text: string): Generator<[number, number]> {
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    const to = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(from, to - 12), to))) continue;
    yield* pieces(text, from, to);
    from = to;
  }
  yield* pieces(text, from, text.length);
}

function* pieces(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  for (let at = start; at < end; at += LIMITS.sentenceLengthMax) {
    yield [at, Math.min(at + LIMITS.sentenceLengthMax, end)];
  }
}
