import { IMPORT_LIMITS } from './limits';
import { NoteBook } from './note-book';
import type { Source } from './source';
import type { VerisContext } from './veris-context';

const TEXTS = ['notes', 'discovery_notes', 'control_failure', 'corrective_action'];
/** Not the victim: what is said of it stands with it, under the terms for naming it. */
const SECTIONS = ['actor', 'action', 'asset', 'attribute', 'timeline', 'impact', 'discovery_method'];
const DEPTH_MAX = 6;
/** Texts that say that there is nothing to say. */
const EMPTY = /^(?:unknown|n\/?a|none)$/i;

/** Texts that the analyst wrote beside the summary are notes, as far as no object tells them already. */
export function keepTexts(source: Source, { draft, incidentId, making }: VerisContext): void {
  const told = draft.ids().flatMap((id) => {
    const description = draft.get(id)?.['description'];
    return typeof description === 'string' ? [description] : [];
  });
  const isTold = (text: string): boolean =>
    told.some((description) => description === text || description.includes(`. ${text}`));
  const notes = new NoteBook();
  const write = (label: string, place: Source): void => {
    const text = place.isAbsent ? undefined : place.text();
    if (text !== undefined && !EMPTY.test(text) && !isTold(text))
      notes.write(`${label}: ${text}`, making, place);
  };
  for (const name of TEXTS) write(name, source.at(name));
  for (const name of SECTIONS)
    for (const [label, place] of notesWithin(source.at(name), name, 0)) write(label, place);
  notes.bind(draft, incidentId, 'Kept from the VERIS incident');
}

/** The places named `notes` in a section, each with where it stands. */
function notesWithin(place: Source, label: string, depth: number): [label: string, place: Source][] {
  if (depth > DEPTH_MAX) return [];
  const items = place.isList ? place.list().slice(0, IMPORT_LIMITS.labelsMax) : [];
  return [
    ...items.flatMap((item) => notesWithin(item, label, depth + 1)),
    ...place.names().flatMap((name): [string, Source][] => {
      const below = place.at(name);
      if (name === 'notes') return [[label, below]];
      const isWord = /^[a-z_ -]{1,40}$/.test(name);
      return isWord ? notesWithin(below, `${label}.${name}`, depth + 1) : [];
    }),
  ];
}
