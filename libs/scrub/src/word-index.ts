const WORD = /[\p{L}\p{N}]/u;
const UNITS = 0x1_0000;

/** Which UTF-16 units are letters or digits; units of astral characters count as letters. */
const IS_WORD = Uint8Array.from({ length: UNITS }, (_, unit) =>
  Number((unit >= 0xd800 && unit <= 0xdfff) || WORD.test(String.fromCharCode(unit))),
);
const WORD_LENGTH_MAX = 40;

/** Whether a unit of a text is a letter or digit. */
export function isWordUnit(unit: number): boolean {
  return IS_WORD[unit] === 1;
}

/** Where runs of the digits 0 to 9 begin, whatever stands before them. */
export function digitRunsOf(text: string): number[] {
  const runs: number[] = [];
  let wasDigit = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (isDigit && !wasDigit) runs.push(index);
    wasDigit = isDigit;
  }
  return runs;
}

/** Where the words and numbers of a text begin, so that a detector looks only where one of its cue words stands. */
export class WordIndex {
  /** Where runs of the digits 0 to 9 begin, whatever stands before them. */
  readonly digitRuns: readonly number[];
  private readonly starts = new Map<string, number[]>();

  /** Reads a text; linear. */
  constructor(text: string, digitRuns: readonly number[] = digitRunsOf(text)) {
    this.digitRuns = digitRuns;
    let wordStart = -1;
    for (let index = 0; index <= text.length; index++) {
      const unit = index < text.length ? text.charCodeAt(index) : 0;
      if (IS_WORD[unit] === 1) {
        if (wordStart < 0) wordStart = index;
      } else if (wordStart >= 0) {
        this.add(text, wordStart, index);
        wordStart = -1;
      }
    }
  }

  /** The words in lower case, with where they stand, in order. */
  entries(): Iterable<[string, readonly number[]]> {
    return this.starts;
  }

  private add(text: string, start: number, end: number): void {
    if (end - start > WORD_LENGTH_MAX) return;
    const word = text.slice(start, end).toLowerCase();
    const known = this.starts.get(word);
    if (known) known.push(start);
    else this.starts.set(word, [start]);
  }
}
