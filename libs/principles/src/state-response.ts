import type { AttributionClaim } from './attribution-claim';
import type { CalendarDate } from './calendar-date';
import type { Claimant } from './claimant';
import { evidenceOf } from './evidence';
import type { Evidence } from './finding';
import type { Reading } from './reading';
import { RESPONSE_CUES, type ResponseCue, type ResponseKind } from './response-cues.data';
import { speakersAfter, speakersBefore } from './speaker';
import { isStated, nearestDate, type StatementView } from './statement-view';

/** What a State or an organisation of States did about the incident, as the record tells it. */
export interface StateResponse {
  readonly kind: ResponseKind;
  /** Who did it, in the words of the record; null where nobody is named. */
  readonly by: string | null;
  /** ISO 3166-1 alpha-2; null where the record names no State, and for organisations of States. */
  readonly country: string | null;
  readonly date: CalendarDate | null;
  /** At least one span. */
  readonly evidence: readonly Evidence[];
}

/** Named maximum of responses of one incident. */
const RESPONSES_MAX = 20;
const CUES_MAX = 12;
const DATE_REACH = 90;
const PUBLIC: ReadonlySet<string> = new Set(['state', 'state-body', 'international-organisation', 'court']);
/** People of no State that is named, who tell something without a name of their own: what they say is nobody's act. */
const UNNAMED =
  /^(?:(?:senior |public |former )*officials?|investigators?|intelligence(?: community)?|sources?|responsables|enqu[êe]teurs)$/iu;
const CUES = RESPONSE_CUES.map((cue) => ({
  cue,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${cue.pattern})(?![\\p{L}\\p{N}])`, 'giu'),
}));
const OF_CLAIM: Readonly<Partial<Record<AttributionClaim['form'], ResponseKind>>> = {
  statement: 'statement',
  sanction: 'sanction',
  indictment: 'indictment',
  conviction: 'indictment',
};

/** The responses that a reading holds: public claims of States are responses, and so are the acts that its text tells of. */
export function responsesIn(
  reading: Reading,
  views: readonly StatementView[],
  claims: readonly AttributionClaim[],
): StateResponse[] {
  const told = views.flatMap((view) =>
    CUES.flatMap(({ cue, pattern }) => actsOf(reading, view, cue, pattern)),
  );
  const found = new Map<string, StateResponse>();
  for (const one of [...claims.flatMap(ofClaim), ...told]) {
    const key = JSON.stringify([one.kind, one.country ?? one.by]);
    if (!found.has(key)) found.set(key, one);
  }
  const all = [...found.values()];
  return all.filter((one) => !isTold(one, all)).slice(0, RESPONSES_MAX);
}

/** Whether an act of nobody who is named is one that somebody is named for. */
function isTold({ kind, by, country }: StateResponse, all: readonly StateResponse[]): boolean {
  if (by !== null || country !== null) return false;
  return all.some((other) => other.kind === kind && (other.by !== null || other.country !== null));
}

function ofClaim({ by, form, date, evidence }: AttributionClaim): StateResponse[] {
  const kind = OF_CLAIM[form];
  if (!kind || !isPublic(by) || (by.kind === 'court' && kind === 'statement')) return [];
  return [{ kind, by: by.name, country: by.country, date, evidence }];
}

function isPublic({ kind, name, country }: Claimant): boolean {
  return PUBLIC.has(kind) && !(country === null && name !== null && UNNAMED.test(name));
}

function actsOf(reading: Reading, view: StatementView, cue: ResponseCue, pattern: RegExp): StateResponse[] {
  return [...view.text.matchAll(pattern)].slice(0, CUES_MAX).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!isStated(view, start, end)) return [];
    const speakers = cue.voice === 'active' ? speakersBefore(view, start) : speakersAfter(view, end);
    const actors = speakers.filter(isPublic);
    const passage = [{ sentence: view.sentence, start, end }];
    const date = nearestDate(view, start, start - DATE_REACH, end + DATE_REACH);
    return named(cue, actors).map(({ name, country }) => ({
      kind: cue.kind,
      by: name,
      country,
      date,
      evidence: evidenceOf(reading, passage),
    }));
  });
}

/** A passive act of a State may have no actor on record: diplomats expelled by nobody who is named. */
function named(
  { kind, voice }: ResponseCue,
  actors: readonly Claimant[],
): readonly Pick<Claimant, 'name' | 'country'>[] {
  if (actors.length > 0) return actors;
  return kind === 'expulsion' && voice === 'passive' ? [{ name: null, country: null }] : [];
}
