import type { Candidate } from './detector';

/** Letters of the tag block (U+E0020 to U+E007E): nothing shows them, and whoever copies the text has them. */
const RUN = /[\u{E0020}-\u{E007E}]{2,}/gu;
/** What the flags of parts of a country are made of, behind a black flag (UTS #51, annex C). */
const FLAGS: ReadonlySet<string> = new Set(['gbeng', 'gbsct', 'gbwls']);

/** Runs of letters that nothing shows, in units of the text; no flags. */
export function tagLetters(text: string): Candidate[] {
  if (!text.includes('\uDB40')) return [];
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }): Candidate[] => {
    const key = Array.from(run, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) & 0x7f)).join(
      '',
    );
    if (FLAGS.has(key)) return [];
    const end = index + run.length;
    return [{ start: index, end, kind: 'text', rule: 'tag-letters', key, certainty: 'hidden' }];
  });
}
