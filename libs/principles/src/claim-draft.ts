import type { Accused, AccusedMention } from './accused';
import { ATTRIBUTION_CUES, BLAME, type AttributionCue, type ClaimForm } from './attribution-cues.data';
import type { CalendarDate } from './calendar-date';
import type { Claimant } from './claimant';
import { SELF_CLAIM } from './claimant.data';
import { speakersAfter, speakersBefore } from './speaker';
import { after, before, isStated, nearestDate, type StatementView } from './statement-view';

/** A claim where it stands in the text, before doublets are joined and evidence is cut. */
export interface ClaimDraft {
  readonly by: Claimant;
  readonly to: Accused;
  readonly form: ClaimForm;
  readonly date: CalendarDate | null;
  readonly view: StatementView;
  readonly start: number;
  readonly end: number;
}

interface Cue extends AttributionCue {
  readonly start: number;
  readonly end: number;
}

const CUES_MAX = 24;
const NAME_LENGTH_MAX = 60;
const TOGETHER = /^,? ?(?:and|et|or)? ?(?:the |la |le |l'|les )?$/iu;
const NOBODY: Claimant = { name: null, kind: 'other', country: null };
const NO_ONE_NAMED: Accused = { name: null, kind: 'unknown', country: null };
const CUES = ATTRIBUTION_CUES.map((cue) => ({
  cue,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${cue.pattern})(?![\\p{L}\\p{N}])`, 'giu'),
}));
const BLAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BLAME})`, 'iu');
const SELF = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SELF_CLAIM})(?![\\p{L}\\p{N}])`, 'giu');
const SELF_NAME =
  /(?:(?:the|an?|la|le|les|un|une|two|three|deux|trois) )?(?:[\p{L}\d'.-]+ ){0,4}[\p{L}\d'.-]+(?=,? ?$)/u;

/**
 * The claims of one sentence. `earlier` is whom the text before it accused: it stands in where a sentence
 * accuses without naming anybody.
 */
export function claimsIn(view: StatementView, earlier: Accused | undefined): ClaimDraft[] {
  const cues = cuesIn(view);
  const drafts: ClaimDraft[] = [];
  cues.forEach((cue, index) => {
    const from = cues[index - 1]?.end ?? 0;
    const to = cues[index + 1]?.start ?? view.text.length;
    drafts.push(...claimsOf(view, cue, { from, to }, drafts.at(-1)?.to ?? earlier));
  });
  return [...drafts, ...selfClaims(view)];
}

function cuesIn(view: StatementView): Cue[] {
  const found: Cue[] = [];
  for (const { cue, pattern } of CUES) {
    for (const match of view.text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.length >= CUES_MAX) break;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      if (isStated(view, start, end)) found.push({ ...cue, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function claimsOf(
  view: StatementView,
  cue: Cue,
  bounds: { readonly from: number; readonly to: number },
  earlier: Accused | undefined,
): ClaimDraft[] {
  const heard = cue.voice === 'active' ? speakersBefore(view, cue.start) : speakersAfter(view, cue.end);
  const speakers = heard.filter(
    ({ start, name }) => start >= bounds.from && !(earlier?.name && earlier.name === name),
  );
  const apart = (one: AccusedMention): boolean =>
    !speakers.some(({ start, end }) => start < one.end && one.start < end);
  const named = cue.voice === 'active' ? accusedAfter(view, cue, apart) : accusedAround(view, cue, apart);
  const to = named ?? standIn(cue, earlier);
  if (!to || !holds(view, cue, speakers.length > 0, to)) return [];
  const all = named ? [to, ...companions(view, named)] : [to];
  const from = bounds.from > 0 && cue.voice === 'active' ? (speakers[0]?.start ?? cue.start) : bounds.from;
  const date = nearestDate(view, cue.start, from, bounds.to);
  const place = { view, start: cue.start, end: cue.end };
  return (speakers.length > 0 ? speakers : [unnamed(cue)]).flatMap(({ name, kind, country }) =>
    all.map((one) => ({
      by: { name, kind, country },
      to: { name: one.name, kind: one.kind, country: one.country },
      form: formOf(cue, { name, kind, country }),
      date,
      ...place,
    })),
  );
}

/** States that are accused together with one: "the United States and Israel". */
function companions({ text, accused }: StatementView, first: AccusedMention): AccusedMention[] {
  if (first.kind !== 'state') return [];
  const found: AccusedMention[] = [];
  for (const one of accused.filter(({ start, kind }) => start >= first.end && kind === 'state')) {
    if (!TOGETHER.test(text.slice((found.at(-1) ?? first).end, one.start))) break;
    if (one.country !== first.country) found.push(one);
  }
  return found;
}

/** A verb of speech claims only where it says who was responsible; a verb without a speaker only of a State. */
function holds(view: StatementView, cue: Cue, spoken: boolean, to: Accused): boolean {
  const ofState = to.kind === 'state' || to.kind === 'state-affiliated';
  if (cue.needsBlame) {
    return spoken && (ofState || to.country !== null) && BLAMED.test(after(view, cue.end));
  }
  if (cue.form === 'statement') return spoken || ofState;
  return true;
}

function accusedAfter(
  view: StatementView,
  cue: Cue,
  apart: (one: AccusedMention) => boolean,
): AccusedMention | undefined {
  const reach = cue.end + after(view, cue.end).length;
  const behind = view.accused.filter((one) => one.start >= cue.end && one.end <= reach && apart(one));
  return best(behind);
}

/** Whom a passive verb accuses: "attributed to X", or else who stands before it. */
function accusedAround(
  view: StatementView,
  cue: Cue,
  apart: (one: AccusedMention) => boolean,
): AccusedMention | undefined {
  const target = accusedAfter(view, cue, apart);
  const clause = before(view, cue.start);
  const subjects = view.accused.filter(
    (one) => one.start >= clause.from && one.end <= cue.start && apart(one) && !isPlace(view, one),
  );
  const toward = /^(?: \S+){0,3}? (?:to|with|on|[àa]|aux?) /iu.test(after(view, cue.end));
  return cue.form === 'statement' && toward ? (target ?? subjects.at(-1)) : (subjects.at(-1) ?? target);
}

/** "Members in Finland": a place, and nobody accused. */
function isPlace({ text }: StatementView, { kind, start }: AccusedMention): boolean {
  return (
    kind === 'state' &&
    /(?:^| )(?:in|from|and|en|au|aux|et) (?:the )?$/iu.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** The first that is a State or serves one; else the first of all. */
function best(accused: readonly AccusedMention[]): AccusedMention | undefined {
  const first = accused[0];
  const state = accused.find(({ kind }) => kind === 'state' || kind === 'state-affiliated');
  return state ?? first;
}

/** Legal acts speak of who was named before; words of blame that name nobody blame nobody. */
function standIn(cue: Cue, earlier: Accused | undefined): Accused | undefined {
  if (cue.form === 'statement') return undefined;
  return earlier ?? NO_ONE_NAMED;
}

function unnamed({ form }: Cue): Claimant {
  if (form === 'conviction') return { ...NOBODY, kind: 'court' };
  return form === 'statement' ? NOBODY : { ...NOBODY, kind: 'state-body' };
}

function formOf(cue: Cue, { kind, name }: Claimant): ClaimForm {
  if (cue.form !== 'statement') return cue.form;
  if (name !== null && /indictment/i.test(name)) return 'indictment';
  return kind === 'company' || kind === 'media' || kind === 'ngo' || kind === 'court'
    ? 'report'
    : 'statement';
}

/** Where the actor speaks for itself: it is both the claimant and the accused. */
function selfClaims(view: StatementView): ClaimDraft[] {
  return [...view.text.matchAll(SELF)].slice(0, CUES_MAX).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!isStated(view, start, end)) return [];
    const passive = /(?:by|par)$/i.test(match[0]);
    const name = passive ? nameAfter(view, end) : nameBefore(view, start);
    const mention = view.accused.find((one) =>
      passive ? one.start >= end && one.start <= end + 40 : one.end <= start && one.start >= start - 60,
    );
    const kind = mention?.kind === 'state' ? 'unknown' : (mention?.kind ?? 'unknown');
    const country = mention?.country ?? null;
    return [
      {
        by: { name, kind: 'self' as const, country },
        to: { name, kind, country },
        form: 'statement' as const,
        date: nearestDate(view, start, Math.max(0, start - 60), end + 60),
        view,
        start,
        end,
      },
    ];
  });
}

function nameBefore(view: StatementView, start: number): string | null {
  const clause =
    before(view, start)
      .text.split(/, (?:and|but|which|who) | (?:and|but|et|mais) /u)
      .at(-1) ?? '';
  return SELF_NAME.exec(clause.slice(-NAME_LENGTH_MAX))?.[0].trim() ?? null;
}

function nameAfter(view: StatementView, end: number): string | null {
  const name =
    after(view, end)
      .split(/[,;.]| (?:on|in|and|who|which|for|le|en|et) /u, 1)[0]
      ?.trim() ?? '';
  return name === '' ? null : name.slice(0, NAME_LENGTH_MAX);
}
