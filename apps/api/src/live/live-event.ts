import type { LiveList } from './live-list';
import type { Standings } from './live-marks.service';

/** The marks that a client has, by list. */
export type KnownMarks = ReadonlyMap<string, string>;

const ID_LENGTH_MAX = 500;

/** The marks in the id of an event, as a client gives it back. What is none of ours is no mark, and nothing is missed by it. */
export function parseMarks(id: string | undefined): KnownMarks {
  if (!id || id.length > ID_LENGTH_MAX) return new Map();
  return new Map(id.split('~').map((part) => part.split('.') as [string, string]));
}

/** The marks of some lists as the id of an event. */
export function printMarks(standings: Standings): string {
  return [...standings].map(([list, { mark }]) => `${list}.${mark}`).join('~');
}

/**
 * The events that a client is due: `changed` names the lists that are others than it knows; `standing` gives those of which
 * it knows nothing, each with how many milliseconds ago its last change was, or null where that is not known.
 */
export function dueEvents(known: KnownMarks, standings: Standings): string {
  const changed = [...standings].filter(([list, { mark }]) => known.has(list) && known.get(list) !== mark);
  const unknown = [...standings].filter(([list]) => !known.has(list));
  const ages: Partial<Record<LiveList, number | null>> = {};
  for (const [list, { ageMs }] of unknown)
    ages[list] = ageMs === null ? null : Math.max(0, Math.floor(ageMs));
  const id = printMarks(standings);
  return [
    unknown.length > 0 ? printEvent('standing', { ages }, id) : '',
    changed.length > 0 ? printEvent('changed', { lists: changed.map(([list]) => list) }, id) : '',
  ].join('');
}

/** One event of a stream (WHATWG HTML section 9.2). */
export function printEvent(event: string, data: object, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
