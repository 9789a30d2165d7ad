import { LINK_WORD } from './accused.data';
import { INTERNATIONAL, KNOWN_BODIES, SPEAKERS, type ClaimantKind } from './claimant.data';
import { statesIn, type StateMention } from './state-name';

/** Who speaks: the name as the text has it, the kind, and the State it belongs to where the text says so. */
export interface Claimant {
  readonly name: string | null;
  readonly kind: ClaimantKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** A possible speaker in a text, with UTF-16 offsets that cover the name of its State. */
export interface ClaimantMention extends Claimant {
  readonly start: number;
  readonly end: number;
}

const MENTIONS_MAX = 60;
const NAME_LENGTH_MAX = 120;
const EDGE = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };
const KNOWN = KNOWN_BODIES.map(({ country, pattern }) => ({
  country,
  pattern: new RegExp(`${EDGE.before}(?:${pattern})${EDGE.after}`, 'gu'),
}));
const UNIONS = new RegExp(`${EDGE.before}(?:${INTERNATIONAL})${EDGE.after}`, 'gu');
const NOUNS = SPEAKERS.map(({ kind, pattern }) => ({
  kind,
  pattern: new RegExp(`${EDGE.before}(?:${pattern})${EDGE.after}`, 'giu'),
}));
/** Between the name of a State and its body: "the US Justice Department", "Ukraine's security service". */
const STATE_BEFORE = new RegExp(`^(?:'s?)?(?:${LINK_WORD}){0,2} $`, 'u');
/** Whoever something is done against speaks not: "a warrant against an officer of Unit 7, Ruritanian intelligence, and …". */
const OBJECT_BEFORE =
  /\b(?:against|contre) (?:(?!\b(?:and|by|et|par|while|after|when|who|which|que)\b)[^.;:,])*(, )?$/iu;
const OBJECT_LOOKED_AT = 120;
const STATE_AFTER = /^(?: [\p{L}-]+){0,2} (?:of|in|from|de la|de l'|du|des|d'|de) ?(?:the )?$/u;

/** What a State does, and nobody who speaks: by an indictment in a State the State speaks. */
const ACT = /^(?:indictments?|joint (?:advisory|statement)|advisory)$/iu;

/** Everybody in a text who could be speaking, in order, none within another. States stand by their bodies. */
export function claimantsIn(
  text: string,
  states: readonly StateMention[] = statesIn(text),
): ClaimantMention[] {
  const bodies = withoutNested([
    ...KNOWN.flatMap(({ country, pattern }) => found(text, pattern, 'state-body', country)),
    ...found(text, UNIONS, 'international-organisation', null),
    ...NOUNS.flatMap(({ kind, pattern }) => found(text, pattern, kind, null)),
  ]);
  const placed = bodies.map((body) => withState(text, body, states));
  const alone = states
    .filter(({ start, end }) => !placed.some((body) => body.start <= start && end <= body.end))
    .map(({ country, start, end }): ClaimantMention => ({
      name: text.slice(start, end),
      kind: 'state',
      country,
      start,
      end,
    }));
  return [...placed, ...alone]
    .filter((mention) => !isObject(text, mention))
    .sort((a, b) => a.start - b.start)
    .slice(0, MENTIONS_MAX);
}

/** Whether something is done against a mention, or it stands between commas behind such a one. */
function isObject(text: string, { start, end }: ClaimantMention): boolean {
  const before = OBJECT_BEFORE.exec(text.slice(Math.max(0, start - OBJECT_LOOKED_AT), start));
  return before !== null && (before[1] === undefined || /^[,.;)]/.test(text.slice(end)));
}

function found(text: string, pattern: RegExp, kind: ClaimantKind, country: string | null): ClaimantMention[] {
  return [...text.matchAll(pattern)].slice(0, MENTIONS_MAX).map((match) => ({
    name: match[0].slice(0, NAME_LENGTH_MAX),
    kind,
    country,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function withoutNested(mentions: readonly ClaimantMention[]): ClaimantMention[] {
  const kept: ClaimantMention[] = [];
  for (const one of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one);
  }
  return kept;
}

/** "le parquet sud-coréen": a French adjective follows its noun, in small letters. */
function isAdjective(text: string, end: number, start: number): boolean {
  return /^\p{Ll}/u.test(text.slice(start)) && /^ (?:[\p{L}-]+ )?$/u.test(text.slice(end, start));
}

/** A body with the State that stands right before it or after it. */
function withState(text: string, body: ClaimantMention, states: readonly StateMention[]): ClaimantMention {
  const before = states.findLast(
    ({ end }) => end <= body.start && STATE_BEFORE.test(text.slice(end, body.start)),
  );
  const after = states.find(
    ({ start }) =>
      start >= body.end &&
      (STATE_AFTER.test(text.slice(body.end, start)) || isAdjective(text, body.end, start)),
  );
  const state = before ?? after;
  if (!state) return body;
  const start = Math.min(body.start, state.start);
  const end = Math.max(body.end, state.end);
  if (ACT.test(text.slice(body.start, body.end)))
    return { name: text.slice(state.start, state.end), kind: 'state', country: state.country, start, end };
  return {
    ...body,
    name: text.slice(start, end).slice(0, NAME_LENGTH_MAX),
    country: body.country ?? state.country,
    start,
    end,
  };
}
