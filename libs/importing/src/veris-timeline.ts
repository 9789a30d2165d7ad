import type { Source } from './source';
import { daysIn } from './times';
import type { VerisContext } from './veris-context';

/** A time and how exact it is. */
export interface Dated {
  readonly time: string;
  readonly fidelity: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
}

const KNOWN: ReadonlySet<string> = new Set([
  'incident',
  'compromise',
  'exfiltration',
  'discovery',
  'containment',
  'notes',
]);
const KNOWN_OF_DATE: ReadonlySet<string> = new Set(['year', 'month', 'day', 'time', 'notes']);
const KNOWN_OF_DURATION: ReadonlySet<string> = new Set(['unit', 'value', 'notes']);
const YEAR_MIN = 1970;
const YEAR_MAX = 9998;
const VALUE_MAX = 1_000_000;
const SECOND_MS = 1_000;
/** Units of VERIS: how long one is, and how exact what is told in it. */
const UNITS: Readonly<Record<string, readonly [ms: number, fidelity: Dated['fidelity']] | undefined>> = {
  seconds: [SECOND_MS, 'second'],
  minutes: [60 * SECOND_MS, 'minute'],
  hours: [3_600 * SECOND_MS, 'hour'],
  days: [86_400 * SECOND_MS, 'day'],
  weeks: [7 * 86_400 * SECOND_MS, 'day'],
  months: [30 * 86_400 * SECOND_MS, 'month'],
  years: [365 * 86_400 * SECOND_MS, 'year'],
  unknown: undefined,
  na: undefined,
  never: undefined,
};

/** The date of something by its parts: `year`, `month`, `day` and `time`, as exact as they go. */
export function datedAt(source: Source): Dated | undefined {
  if (source.isAbsent || source.object() === undefined) return undefined;
  source.knowing(KNOWN_OF_DATE);
  const year = source.at('year').integer(YEAR_MIN, YEAR_MAX);
  if (year === undefined) return undefined;
  const month = source.at('month').integer(1, 12);
  if (month === undefined) return { time: at(year, 1, 1), fidelity: 'year' };
  const day = source.at('day').integer(1, 31);
  if (day === undefined) return { time: at(year, month, 1), fidelity: 'month' };
  if (day > daysIn(year, month)) {
    source.at('day').leave('time-unreal');
    return { time: at(year, month, 1), fidelity: 'month' };
  }
  const clock = source.at('time');
  const [, hour, minute, second] =
    /^([01]?\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d))?/.exec(clock.text(20) ?? '') ?? [];
  if (hour === undefined || minute === undefined) {
    if (!clock.isAbsent) clock.leave('unreadable-value');
    return { time: at(year, month, day), fidelity: 'day' };
  }
  const ms = Date.UTC(year, month - 1, day, Number(hour), Number(minute), Number(second ?? 0));
  return { time: new Date(ms).toISOString(), fidelity: second === undefined ? 'minute' : 'second' };
}

/** How long something took where nothing says how many of its units; undefined where nothing is known of it. */
export function looseDuration(duration: Source): string | undefined {
  if (!duration.isObject || duration.at('value').number(0, VALUE_MAX) !== undefined) return undefined;
  const unit = duration.at('unit').token.trim().toLowerCase();
  return Object.hasOwn(UNITS, unit) && UNITS[unit] !== undefined ? unit : undefined;
}

/** A time later by a duration of VERIS (`unit` and `value`); undefined where nothing is known, or it never came. */
export function addDuration(start: string | undefined, duration: Source): Dated | undefined {
  if (duration.isAbsent || duration.object() === undefined) return undefined;
  duration.knowing(KNOWN_OF_DURATION);
  const unit = duration.at('unit').word(UNITS);
  if (unit === undefined) return undefined;
  const value = duration.at('value').number(0, VALUE_MAX);
  const [ms, fidelity] = unit;
  const time = start === undefined || value === undefined ? Number.NaN : Date.parse(start) + value * ms;
  if (Number.isNaN(time) || time > Date.UTC(YEAR_MAX + 1, 11, 31)) return undefined;
  return { time: new Date(time).toISOString(), fidelity };
}

/** The timeline: when it began, what followed, and what was done. Gives the beginning. */
export function mapTimeline(
  timeline: Source,
  types: readonly string[],
  context: VerisContext,
): Dated | undefined {
  if (timeline.object() === undefined) return undefined;
  timeline.knowing(KNOWN);
  const { parts } = context;
  const start = datedAt(timeline.at('incident'));
  const began = timeline.at('incident');
  const first = parts.event(
    'incident',
    { ...starting(start), status: 'occurred', event_types: [...types] },
    began,
  );
  const later = (name: string): Dated | undefined => {
    const found = addDuration(start?.time, timeline.at(name));
    if (found === undefined || start === undefined) return found;
    return { time: found.time, fidelity: coarser(start.fidelity, found.fidelity) };
  };
  const told = (name: string): string | undefined => {
    const unit = looseDuration(timeline.at(name));
    return unit === undefined ? undefined : `Within ${unit}.`;
  };
  const follow = (name: string, label: string, event: string): string | undefined => {
    const found = later(name);
    const description = told(name);
    if (found === undefined && description === undefined) return undefined;
    const properties = {
      ...starting(found),
      name: label,
      description,
      status: 'occurred',
      event_types: [event],
    };
    return parts.event(name, properties, timeline.at(name));
  };
  const compromise = follow('compromise', 'Compromise', 'compromised-system');
  const exfiltration = follow('exfiltration', 'Exfiltration', 'data-exfiltration');
  if (first !== undefined && (compromise ?? exfiltration) !== undefined)
    context.draft.change(first, { next_event_refs: [(compromise ?? exfiltration)!] });
  if (compromise !== undefined && exfiltration !== undefined)
    context.draft.change(compromise, { next_event_refs: [exfiltration] });
  for (const [name, label, task] of [
    ['discovery', 'Discovery', 'detected'],
    ['containment', 'Containment', 'containment'],
  ] as const) {
    const found = later(name);
    const description = told(name);
    if (found === undefined && description === undefined) continue;
    const properties = {
      name: label,
      description,
      outcome: 'successful',
      task_types: [task],
      end_time: found?.time,
      end_time_fidelity: found?.fidelity,
    };
    parts.task(name, properties, timeline.at(name));
  }
  return start;
}

function starting(dated: Dated | undefined): Record<string, string> {
  return dated === undefined ? {} : { start_time: dated.time, start_time_fidelity: dated.fidelity };
}

const EXACTNESS: readonly Dated['fidelity'][] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** A time that is reckoned from another is no more exact than that one. */
export function coarser(a: Dated['fidelity'], b: Dated['fidelity']): Dated['fidelity'] {
  return EXACTNESS.indexOf(a) < EXACTNESS.indexOf(b) ? a : b;
}

function at(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString();
}
