import { type ReleasedQuery } from '@app/publication';
import { Problem } from '@app/problem';
import { type Party, scrub } from '@app/scrub';
import type { StixBundle, StixObject } from '@app/stix';

/** Renditions of one incident that are looked at, and values that are looked for, at most. */
const RENDITIONS_MAX = 20;
const VALUES_MAX = 5_000;
const VALUE_LENGTH_MIN = 3;
/** Phrases that redaction would mask, in one text. */
const PHRASES_MAX = 100;
/** So many words in a row that stand above alone were copied from there. */
const WORDS_COPIED = 5;
/** A value as it may stand in prose: letters or signs with a digit among them, such as a host, an account or a file. */
const TOKEN = /[\p{L}\d._:/\\@-]+/gu;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const DIGIT = /\d/u;
const WORD = /[\p{L}\d]+/gu;
const DEFANGED = /\[(\.|:|@|dot|at)\]|\((\.|dot|at)\)/gi;
const REFANGED: Readonly<Record<string, string>> = { dot: '.', at: '@' };
const NAMED: readonly string[] = ['name', 'aliases', 'value', 'display_name', 'account_login', 'user_id'];

/**
 * What somebody writes for an audience names nobody, and no value, that they read in a fuller rendition of the incident
 * and that audience does not. Both are renditions in the writer's own sight, so that a refusal tells nothing new.
 * @throws Problem `invalid-input` that points at the text, without saying what it found.
 */
export async function requireNothingHidden(
  query: ReleasedQuery,
  { lineage, audience }: { readonly lineage: string; readonly audience: string },
  text: string,
  pointer: string,
): Promise<void> {
  const rows = await query<{ audience: string; document: string }>(
    `SELECT audience, document FROM rendition WHERE lineage = $1 AND status = 'published' ORDER BY fullness DESC, audience LIMIT $2`,
    [lineage, RENDITIONS_MAX],
  );
  const below = rows.find((row) => row.audience === audience);
  const above = rows.filter((row) => row.audience !== audience);
  if (!below || above.length === 0 || !tellsMore(text, above.map(bundleOf), bundleOf(below))) return;
  const message = 'It names what that audience is not told of.';
  throw new Problem('invalid-input', message, [{ code: 'hidden-from-audience', pointer, message }]);
}

function bundleOf({ document }: { readonly document: string }): StixBundle {
  return JSON.parse(document) as StixBundle;
}

/**
 * Whether a text tells a name or value of fuller renditions that the lesser one does not hold, in any usual spelling, or
 * repeats what stands in their prose alone: a value, or several words in a row.
 */
export function tellsMore(text: string, fuller: readonly StixBundle[], lesser: StixBundle): boolean {
  const below = new Set(textsIn(lesser));
  const above = new Set(fuller.flatMap(textsIn).filter((each) => !below.has(each)));
  const known = folded([...below].join('\n'));
  const hidden = folded([...above].join('\n').replaceAll(UUID, ''));
  return namesHidden(text, fuller, known) || repeatsHidden(text, hidden, known);
}

/** `known` is what the lesser rendition says, folded. */
function namesHidden(text: string, fuller: readonly StixBundle[], known: string): boolean {
  const isHidden = (value: string): boolean =>
    value.length >= VALUE_LENGTH_MIN && !known.includes(folded(value));
  const objects = fuller.flatMap((bundle) => bundle.objects);
  const party: Party = {
    names: valuesOf(objects.filter(({ type }) => type === 'identity')).filter(isHidden),
    domains: valuesOf(objects.filter(({ type }) => type === 'domain-name')).filter(isHidden),
    networks: valuesOf(objects.filter(({ type }) => /^ipv[46]-addr$/.test(type))).filter(isHidden),
    values: valuesOf(objects).filter(isHidden),
  };
  const { masks } = scrub(text, { hiddenParties: [party], keep: [], structural: false });
  return masks.some(({ start, end }) => !known.includes(folded(text.slice(start, end))));
}

/** `above` and `known` are what the fuller renditions and the lesser one say, folded. Each is gone through once. */
function repeatsHidden(text: string, above: string, known: string): boolean {
  const { masks } = scrub(text, { hiddenParties: [], keep: [], structural: true });
  const masked = new Set(masks.map(({ start, end }) => folded(text.slice(start, end))));
  const values = new Set(valuesInProse([folded(text), ...masked].join('\n')));
  const phrases = [...masked].filter((phrase) => !values.has(phrase) && phrase.length >= VALUE_LENGTH_MIN);
  // So many of them are no reason and no statement; to look for each would take long.
  if (phrases.length > PHRASES_MAX) return true;
  return (
    phrases.some((phrase) => standsIn(above, phrase) && !standsIn(known, phrase)) ||
    standAboveAlone(values, valuesInProse(above), () => valuesInProse(known)) ||
    standAboveAlone(new Set(runsOf(folded(text))), runsOf(above), () => runsOf(known))
  );
}

function standAboveAlone(
  written: ReadonlySet<string>,
  above: Iterable<string>,
  known: () => Iterable<string>,
): boolean {
  const found = new Set<string>();
  for (const each of above) if (written.has(each)) found.add(each);
  if (found.size === 0) return false;
  for (const each of known()) found.delete(each);
  return found.size > 0;
}

/** Values as they stand there, and what they consist of: a host in an address, an account before its domain. */
function* valuesInProse(text: string): Iterable<string> {
  for (const [token] of text.matchAll(TOKEN)) {
    if (!DIGIT.test(token)) continue;
    const value = trimmed(token);
    for (const part of new Set([value, ...value.split(/[:/\\@]+/u)]))
      if (part.length >= VALUE_LENGTH_MIN && DIGIT.test(part)) yield part;
  }
}

/** Without the signs before its first and after its last letter or digit. */
function trimmed(token: string): string {
  let [start, end] = [0, token.length];
  while (start < end && !LETTER_OR_DIGIT.test(token[start]!)) start += 1;
  while (end > start && !LETTER_OR_DIGIT.test(token[end - 1]!)) end -= 1;
  return token.slice(start, end);
}

/** Every few words in a row. */
function* runsOf(text: string): Iterable<string> {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    words.push(word);
    if (words.length > WORDS_COPIED) words.shift();
    if (words.length === WORDS_COPIED) yield words.join(' ');
  }
}

/** Whether a phrase stands in a text by itself: 300 does not stand in 1300. */
function standsIn(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const around = [text[at - 1], text[at + phrase.length]];
    if (!around.some((sign) => sign !== undefined && LETTER_OR_DIGIT.test(sign))) return true;
  }
  return false;
}

function valuesOf(objects: readonly StixObject[]): string[] {
  const values = objects.flatMap((object) =>
    NAMED.flatMap((name) => (Object.hasOwn(object, name) ? textsIn(object[name]) : [])),
  );
  return [...new Set(values)].slice(0, VALUES_MAX);
}

/** Every text in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replaceAll(DEFANGED, (_, square: string | undefined, round: string | undefined) => {
      const sign = square ?? round ?? '';
      return REFANGED[sign] ?? sign;
    })
    .replace(/\s+/gu, ' ');
}
