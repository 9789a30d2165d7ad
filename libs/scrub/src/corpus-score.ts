/** Test support: how well masks fit the labelled sentences of `test/corpus`. Used by the spec and the benchmarks alone. */

/** What must be masked in a sentence, or what must stay. `nth`: which occurrence of the text, 1 when left out. */
export interface Label {
  readonly kind: string;
  readonly text: string;
  readonly nth?: number;
  readonly culture?: string;
}

/** One sentence of the corpus, as `test/corpus/README.md` describes it. */
export interface Sentence {
  readonly id: string;
  readonly lang: string;
  readonly country?: string;
  readonly text: string;
  readonly spans: readonly Label[];
  readonly stay: readonly Label[];
}

/** A span of a text in UTF-16 units, masked by some scrubber. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** One sentence beside what a scrubber masked in it. */
export interface Judgement {
  readonly sentence: Sentence;
  readonly missed: readonly Label[];
  readonly cuts: readonly Cut[];
  /** Cuts that touch no span, or take away any part of what must stay. */
  readonly falseCuts: readonly Cut[];
  readonly lost: readonly Label[];
}

/** Counts of one kind, language or culture. */
export interface Tally {
  readonly spans: number;
  readonly found: number;
  readonly masks: number;
  readonly falseMasks: number;
}

/** Counts over all sentences; the groups are `names` (persons, organisations) and `structured` (everything else). */
export interface CorpusScore {
  readonly sentences: number;
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly names: Tally;
  readonly structured: Tally;
  readonly languages: ReadonlyMap<string, Tally>;
  readonly cultures: ReadonlyMap<string, Tally>;
  /** By kind: how many things must stay (`spans`), and how many did (`found`). */
  readonly stay: ReadonlyMap<string, Tally>;
  readonly stayed: Tally;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Kinds of mask and of span that hold a name; `party` is a name of unknown kind. */
const NAME_KINDS: ReadonlySet<string> = new Set(['person', 'organisation', 'party']);
const EDGE = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const PART_OF_WORD = /[\p{L}\p{N}_]/u;
const NONE: Tally = { spans: 0, found: 0, masks: 0, falseMasks: 0 };

/**
 * The sentences of a file with one JSON object a line. Throws on a line that is none, and on a label that its text does
 * not hold; the error names the place and tells nothing of the text.
 */
export function readSentences(jsonLines: string): Sentence[] {
  const sentences = jsonLines
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [readSentence(line, index + 1)]));
  for (const sentence of sentences) {
    for (const label of sentence.spans) placeOf(sentence, label);
    const absent = sentence.stay.filter(({ text }) => !sentence.text.includes(text));
    if (absent.length > 0) throw new Error(`${sentence.id}: a thing that must stay is not in the text`);
  }
  return sentences;
}

function readSentence(line: string, number: number): Sentence {
  try {
    return JSON.parse(line) as Sentence;
  } catch {
    throw new Error(`line ${number} is not JSON`);
  }
}

/** Compares the cuts with the labels. */
export function judge(sentence: Sentence, cuts: readonly Cut[]): Judgement {
  const spans = sentence.spans.map((label) => placeOf(sentence, label));
  const stay = sentence.stay.map((label) => placesOfStay(sentence.text, label.text, spans));
  const falseCuts = cuts.filter(
    (cut) => !spans.some((span) => touch(cut, span)) || stay.flat().some((place) => touch(cut, place)),
  );
  return {
    sentence,
    cuts,
    falseCuts,
    missed: sentence.spans.filter((_, index) => !isCovered(sentence.text, spans[index], cuts)),
    lost: sentence.stay.filter((_, index) =>
      (stay[index] ?? []).some((place) => cuts.some((cut) => touch(cut, place))),
    ),
  };
}

/** Adds the judgements up. */
export function scoreOf(judgements: readonly Judgement[]): CorpusScore {
  const kinds = new Map<string, Tally>();
  const languages = new Map<string, Tally>();
  const cultures = new Map<string, Tally>();
  const stay = new Map<string, Tally>();
  for (const { sentence, cuts, falseCuts, missed, lost } of judgements) {
    for (const span of sentence.spans) {
      const one = { spans: 1, found: missed.includes(span) ? 0 : 1 };
      add(kinds, span.kind, one);
      add(languages, sentence.lang, one);
      if (span.kind === 'person') add(cultures, span.culture ?? 'unnamed', one);
    }
    for (const cut of cuts) {
      const one = { masks: 1, falseMasks: falseCuts.includes(cut) ? 1 : 0 };
      add(kinds, cut.kind, one);
      add(languages, sentence.lang, one);
    }
    for (const label of sentence.stay)
      add(stay, label.kind, { spans: 1, found: lost.includes(label) ? 0 : 1 });
  }
  const isName = ([kind]: [string, Tally]): boolean => NAME_KINDS.has(kind);
  const all = [...kinds];
  return {
    sentences: judgements.length,
    kinds,
    languages,
    cultures,
    stay,
    names: sum(all.filter(isName)),
    structured: sum(all.filter((entry) => !isName(entry))),
    stayed: sum([...stay]),
  };
}

/** The part of the spans that was found; 1 when there is none. */
export function recallOf({ spans, found }: Tally): number {
  return spans === 0 ? 1 : found / spans;
}

/** The part of the masks that was right; 1 when there is none. */
export function precisionOf({ masks, falseMasks }: Tally): number {
  return masks === 0 ? 1 : 1 - falseMasks / masks;
}

/** What is found worse than the average of the same map, worst first. */
export function belowAverage(tallies: ReadonlyMap<string, Tally>): [string, Tally][] {
  const average = recallOf(sum([...tallies]));
  return [...tallies]
    .filter(([, tally]) => recallOf(tally) < average)
    .sort(([, one], [, other]) => recallOf(one) - recallOf(other));
}

/** The score in words of numbers alone: nothing of any sentence is in it. */
export function tableOf(score: CorpusScore): string {
  const kinds = [...score.kinds].sort(([one], [other]) => (one < other ? -1 : 1));
  const rows: [string, Tally][] = [
    ...kinds,
    ['**persons and organisations**', score.names],
    ['**structured**', score.structured],
  ];
  return [
    `${score.sentences} sentences`,
    '',
    '| kind | spans | found | recall | masks | false | precision |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows.map(([name, tally]) => row(name, tally)),
    '',
    `must stay: ${score.stayed.spans}, lost: ${score.stayed.spans - score.stayed.found} ` +
      `(${listed([...score.stay].filter(([, { spans, found }]) => found < spans))})`,
    `languages below average: ${listed(belowAverage(score.languages))}`,
    `cultures of persons (${score.cultures.size}) below average: ${listed(belowAverage(score.cultures))}`,
  ].join('\n');
}

function row(name: string, tally: Tally): string {
  const { spans, found, masks, falseMasks } = tally;
  const recall = spans === 0 ? '' : recallOf(tally).toFixed(3);
  const precision = masks === 0 ? '' : precisionOf(tally).toFixed(3);
  return `| ${name} | ${spans} | ${found} | ${recall} | ${masks} | ${falseMasks} | ${precision} |`;
}

function listed(tallies: readonly [string, Tally][]): string {
  return tallies.map(([name, { spans, found }]) => `${name} ${found}/${spans}`).join(', ') || 'none';
}

function add(tallies: Map<string, Tally>, name: string, more: Partial<Tally>): void {
  tallies.set(
    name,
    sum([
      [name, tallies.get(name) ?? NONE],
      [name, { ...NONE, ...more }],
    ]),
  );
}

function sum(tallies: readonly [string, Tally][]): Tally {
  return tallies.reduce(
    (total, [, { spans, found, masks, falseMasks }]) => ({
      spans: total.spans + spans,
      found: total.found + found,
      masks: total.masks + masks,
      falseMasks: total.falseMasks + falseMasks,
    }),
    NONE,
  );
}

/** Where a span stands, without white space and punctuation at its edges. */
function placeOf({ id, text, spans }: Sentence, label: Label): Place {
  const at = placesOf(text, label.text)[(label.nth ?? 1) - 1];
  if (!at) throw new Error(`${id}: span ${spans.indexOf(label) + 1} is not in the text`);
  const bare = label.text.replace(EDGE, '');
  const start = at.start + label.text.indexOf(bare);
  return { start, end: start + bare.length };
}

/** The occurrences of what must stay: whole words where there are any, and none inside a span where others are. */
function placesOfStay(text: string, searched: string, spans: readonly Place[]): readonly Place[] {
  const found = placesOf(text, searched);
  const whole = found.filter(
    ({ start, end }) => !PART_OF_WORD.test(text[start - 1] ?? '') && !PART_OF_WORD.test(text[end] ?? ''),
  );
  const places = whole.length > 0 ? whole : found;
  const outside = places.filter((place) => !spans.some((span) => touch(place, span)));
  return outside.length > 0 ? outside : places;
}

function placesOf(text: string, searched: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(searched); at >= 0; at = text.indexOf(searched, at + 1))
    places.push({ start: at, end: at + searched.length });
  return places;
}

function touch(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether every character of the place is masked; white space between two masks tells nothing. */
function isCovered(text: string, place: Place | undefined, cuts: readonly Cut[]): boolean {
  let at = place?.start ?? 0;
  const end = place?.end ?? text.length;
  for (const cut of [...cuts].sort((one, other) => one.start - other.start)) {
    const bridged = text.slice(at, cut.start).trim() === '' ? Math.max(at, cut.start) : at;
    if (cut.start <= bridged && cut.end > bridged) at = cut.end;
  }
  return at >= end;
}
