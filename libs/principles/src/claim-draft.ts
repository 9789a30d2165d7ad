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
  /** Whether the record lists the speaker without saying in what form they speak. */
  readonly isFormUnsaid: boolean;
  readonly view: StatementView;
  readonly start: number;
  readonly end: number;
}

interface Cue extends AttributionCue {
  readonly start: number;
  readonly end: number;
}

const CUES_MAX = 24;
const NAMED = /(?:^| )(?:named|called|known as|nommé|appelé|baptisé) (\p{Lu}.*)$/u;
const NAME_LENGTH_MAX = 60;
const TOGETHER = /^,? ?(?:and|et|or)? ?(?:the |la |le |l'|les )?$/iu;
const NOBODY: Claimant = { name: null, kind: 'other', country: null };
const NO_ONE_NAMED: Accused = { name: null, kind: 'unknown', country: null };
/** What stands before a date that opens a further part of a sentence, and between such a part's start and its verb. */
const OPENS = /(?:,|;|\b(?:and|then|et|puis)) (?:in|on|en|le) $/iu;
const GOES_ON =
  /(?:,? (?:and|then|et|puis),?)(?: (?:later|then|also|ensuite|(?:in|on|en|le) (?:\d{1,2} )?(?:\p{L}+ )?\d{4}),?)? $/iu;
/** Words that only say whose word it is. */
const NAMES_SOURCE = /^(?:according to|d'apr[èe]s|selon)$/iu;
const OPENING_LENGTH_MAX = 24;
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
    const to = ownUntil(view, cues[index + 1]);
    drafts.push(...claimsOf(view, cue, { from, to }, drafts, earlier));
  });
  return [...drafts, ...selfClaims(view)];
}

/** Whether words tell that somebody attributes, also where that is negated or merely thought of. */
export function tellsOfClaim(text: string): boolean {
  return CUES.some(({ pattern }) =>
    [...text.matchAll(pattern)].some(
      (match) =>
        !NAMES_SOURCE.test(match[0]) && !/^ (?:by|par) /iu.test(text.slice(match.index + match[0].length)),
    ),
  );
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

/** How far the words of a cue go: up to the next one, less a date that opens it: ", and in 2022 indicted". */
function ownUntil({ text, dates }: StatementView, next: Cue | undefined): number {
  if (!next) return text.length;
  const opening = dates.findLast(({ end }) => end <= next.start);
  return opening &&
    OPENS.test(text.slice(0, opening.start)) &&
    /^,? $/u.test(text.slice(opening.end, next.start))
    ? opening.start
    : next.start;
}

function claimsOf(
  view: StatementView,
  given: Cue,
  bounds: { readonly from: number; readonly to: number },
  told: readonly ClaimDraft[],
  before: Accused | undefined,
): ClaimDraft[] {
  const earlier = told.at(-1)?.to ?? before;
  const cue = isSaidOfSomebody(view, given) ? { ...given, voice: 'passive' as const } : given;
  const heard = cue.voice === 'active' ? speakersBefore(view, cue.start) : speakersAfter(view, cue.end);
  const own = heard.filter(
    ({ start, name }) => start >= bounds.from && !(earlier?.name && earlier.name === name),
  );
  const speakers = own.length > 0 ? own : continued(view, cue, bounds.from, told);
  const apart = (one: AccusedMention): boolean =>
    !own.some(({ start, end }) => start < one.end && one.start < end);
  const named = cue.voice === 'active' ? accusedAfter(view, cue, apart) : accusedAround(view, cue, apart);
  const to = named ?? standIn(cue, earlier);
  if (!to || !holds(view, cue, speakers.length > 0, to)) return [];
  const all = named ? [to, ...companions(view, named)] : [to];
  const from =
    bounds.from > 0 && cue.voice === 'active'
      ? (own[0]?.start ?? cue.start - (speakers.length > 0 ? OPENING_LENGTH_MAX : 0))
      : bounds.from;
  const date = nearestDate(view, cue.start, from, bounds.to);
  const place = { view, start: cue.start, end: cue.end };
  return (speakers.length > 0 ? speakers : [unnamed(cue)]).flatMap(({ name, kind, country }) =>
    all.map((one) => ({
      by: { name, kind, country },
      to: { name: one.name, kind: one.kind, country: one.country },
      form: formOf(cue, { name, kind, country }),
      isFormUnsaid: false,
      date,
      ...place,
    })),
  );
}

/** "Sentenced in the United States": a word of law without a subject of its own says what was done to somebody. */
function isSaidOfSomebody({ text }: StatementView, { form, voice, start, end }: Cue): boolean {
  const isLegal = form === 'conviction' || form === 'indictment';
  return (
    isLegal &&
    voice === 'active' &&
    /(?:^|[:;,] )$/u.test(text.slice(0, start)) &&
    /^ (?:in|by|en|aux?|par) /iu.test(text.slice(end))
  );
}

/** "The United States sanctioned an institute, and in 2022 indicted a member": who spoke before goes on. */
function continued(
  { text }: StatementView,
  { voice, start }: Cue,
  from: number,
  told: readonly ClaimDraft[],
): readonly Claimant[] {
  const last = told.at(-1);
  if (!last || voice === 'passive' || !GOES_ON.test(text.slice(from, start))) return [];
  return told.filter((draft) => draft.start === last.start).map(({ by }) => by);
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
  const isLegal = cue.form === 'conviction' || cue.form === 'indictment';
  const behind = view.accused.filter(
    (one) => one.start >= cue.end && one.end <= reach && apart(one) && !(isLegal && isPlace(view, one)),
  );
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
        isFormUnsaid: false,
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
  const name = SELF_NAME.exec(clause.slice(-NAME_LENGTH_MAX))?.[0].trim();
  return name === undefined ? null : properName(clause, name);
}

/** "KillNet, a group that sides with …," is KillNet, and so is "a group named KillNet". */
function properName(clause: string, name: string): string {
  const [, apposed] =
    /(?:^|[,;.] )((?:\p{Lu}[\p{L}\d_.-]+ ?){1,4}), (?:an?|the|une?) [^,]*,? ?$/u.exec(clause) ?? [];
  const [, called] = NAMED.exec(apposed ?? name) ?? [];
  return (called ?? apposed ?? name).trim();
}

function nameAfter(view: StatementView, end: number): string | null {
  const name =
    after(view, end)
      .split(/[,;.]| (?:on|in|and|who|which|for|le|en|et) /u, 1)[0]
      ?.trim() ?? '';
  return name === '' ? null : name.slice(0, NAME_LENGTH_MAX);
}
