import type { Accused } from './accused';
import type { ActorObject } from './actor-object';
import { BASES, DENIAL, DISPUTE, NORM_WORDS, WITHDRAWAL, type ClaimForm } from './attribution-cues.data';
import type { CalendarDate } from './calendar-date';
import { claimsIn, type ClaimDraft } from './claim-draft';
import { fullest, joinedDrafts } from './claim-join';
import type { Claimant } from './claimant';
import { evidenceOf } from './evidence';
import type { Evidence } from './finding';
import type { Reading } from './reading';
import { isStated, type StatementView } from './statement-view';

/** On what a claim rests, as far as the record says. */
export type ClaimBasis = keyof typeof BASES | 'not-stated';

/** Whether a claim stands as made, is doubted, was taken back, or is denied by the accused. */
export type ClaimState = 'asserted' | 'contested' | 'withdrawn' | 'denied';

/** That somebody attributes the incident to somebody: a claim of theirs, never a fact of ours. */
export interface AttributionClaim {
  readonly by: Claimant;
  readonly to: Accused;
  readonly form: ClaimForm;
  readonly basis: ClaimBasis;
  readonly date: CalendarDate | null;
  /** True where the record says that norms, law or condemning words were used; false: its words do not say so. */
  readonly normInvoked: boolean;
  readonly state: ClaimState;
  /** At least one span. */
  readonly evidence: readonly Evidence[];
}

/** Named maximum of claims of one incident. */
const CLAIMS_MAX = 20;
const DRAFTS_MAX = 200;
const BASIS_REACH = 110;
const LEGAL: ReadonlySet<ClaimForm> = new Set<ClaimForm>(['indictment', 'conviction']);
const PUBLIC: ReadonlySet<string> = new Set(['state', 'state-body', 'international-organisation']);
const words = (source: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
const DENIED = words(DENIAL, 'giu');
const DISPUTED = words(DISPUTE);
const WITHDRAWN = words(WITHDRAWAL);
const NORMS = words(NORM_WORDS);
const BASIS = (Object.keys(BASES) as (keyof typeof BASES)[]).map((basis) => ({
  basis,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${BASES[basis]})`, 'iu'),
}));

/** The claims that a reading holds: those of its text in order, then actors that the bundle names without a speaker. */
export function claimsOf(
  reading: Reading,
  views: readonly StatementView[],
  actors: readonly ActorObject[],
): AttributionClaim[] {
  const drafts: ClaimDraft[] = [];
  for (const view of views) {
    if (drafts.length >= DRAFTS_MAX) break;
    const actor = actors.find(({ id }) => id === view.sentence.field.objectId);
    drafts.push(...(actor?.claims(view) ?? claimsIn(view, drafts.at(-1)?.to)));
  }
  const told = joinedDrafts(drafts.slice(0, DRAFTS_MAX)).map((group) => claimOf(reading, views, group));
  const silent = actors
    .filter((actor) => !speaksOf(told, actor))
    .flatMap((actor) => silentClaims(reading, views, actor))
    .filter(({ evidence }) => evidence.length > 0);
  return [...told, ...silent].slice(0, CLAIMS_MAX);
}

/** Whether some claim already speaks of an actor of the bundle. */
function speaksOf(claims: readonly AttributionClaim[], { to, id }: ActorObject): boolean {
  return claims.some(
    (claim) =>
      claim.evidence.some(({ objectId }) => objectId === id) ||
      (to.country !== null && claim.to.country === to.country) ||
      (to.name !== null && claim.to.name?.includes(to.name) === true),
  );
}

/** That the record names an actor, and no text says who says so; what its description doubts or denies stays so. */
function silentClaims(
  reading: Reading,
  views: readonly StatementView[],
  { id, to, others, named }: ActorObject,
): AttributionClaim[] {
  const own = views.filter(({ sentence }) => sentence.field.objectId === id);
  const isSaid = (pattern: RegExp): boolean => own.some(({ text }) => text.search(pattern) >= 0);
  return [to, ...others].map((accused) => ({
    by: { name: null, kind: 'other', country: null },
    to: accused,
    form: 'report',
    basis: 'not-stated',
    date: null,
    normInvoked: false,
    state: isSaid(WITHDRAWN)
      ? 'withdrawn'
      : isSaid(DENIED)
        ? 'denied'
        : isSaid(DISPUTED)
          ? 'contested'
          : 'asserted',
    evidence: evidenceOf(reading, [named]),
  }));
}

function claimOf(
  reading: Reading,
  views: readonly StatementView[],
  group: readonly ClaimDraft[],
): AttributionClaim {
  const { by, to, form } = fullest(group);
  const around = group.flatMap(({ view }) => following(views, view));
  return {
    by,
    to,
    form,
    basis: group.map((draft) => basisOf(draft)).find((basis) => basis !== 'not-stated') ?? 'not-stated',
    date: finest(group.flatMap(({ date }) => date ?? [])),
    normInvoked: PUBLIC.has(by.kind) && around.some(({ text }) => NORMS.test(text)),
    state: stateOf(views, around, to),
    evidence: evidenceOf(
      reading,
      group.map(({ view, start, end }) => ({ sentence: view.sentence, start, end })),
    ),
  };
}

/** The first date, as finely as any other of the same time has it. */
function finest(dates: readonly CalendarDate[]): CalendarDate | null {
  const [first] = dates;
  return first
    ? (dates.filter((date) => date.startsWith(first)).sort((a, b) => b.length - a.length)[0] ?? first)
    : null;
}

/** A sentence and the one after it, of the same text. */
function following(views: readonly StatementView[], view: StatementView): StatementView[] {
  const next = views[views.indexOf(view) + 1];
  return next && next.sentence.field === view.sentence.field ? [view, next] : [view];
}

/** On what a claim rests, by the words around it less the accused's own name: military intelligence that is accused is no basis. */
function basisOf({ form, by, view, start, end }: ClaimDraft): ClaimBasis {
  if (LEGAL.has(form)) return 'judicial';
  if (by.kind === 'self') return 'admission';
  if (form === 'sanction') return 'not-stated';
  const text = view.accused.reduce(
    (left, one) => left.slice(0, one.start) + ' '.repeat(one.end - one.start) + left.slice(one.end),
    view.text,
  );
  const near = text.slice(Math.max(0, start - BASIS_REACH), end + BASIS_REACH);
  return BASIS.find(({ pattern }) => pattern.test(near))?.basis ?? 'not-stated';
}

function stateOf(views: readonly StatementView[], around: readonly StatementView[], to: Accused): ClaimState {
  if (around.some(({ text }) => WITHDRAWN.test(text))) return 'withdrawn';
  if (views.some((view) => isDenied(view, to))) return 'denied';
  return around.some(({ text }) => DISPUTED.test(text)) ? 'contested' : 'asserted';
}

/** Whether the accused says no in a sentence: by name, or as the only one there who could. */
function isDenied(view: StatementView, to: Accused): boolean {
  return [...view.text.matchAll(DENIED)].some((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!isStated(view, start, start + 1)) return false;
    const near = view.claimants.filter(
      (one) => (one.end <= start && one.end >= start - 60) || (one.start >= end && one.start <= end + 24),
    );
    const named = to.country !== null && near.some(({ country }) => country === to.country);
    return named || (to.name !== null && view.text.slice(Math.max(0, start - 80), start).includes(to.name));
  });
}
