import { STAGES } from './deadlines';
import type { Source } from './source';

/**
 * The incidents of a form: one stage, a list of stages, or a list under `stages`. Stages of one entity with one
 * reference tell of one incident, whatever their regime; they stand in the order in which they were submitted.
 */
export function formIncidents(root: Source): Source[][] {
  const places = stagesIn(root);
  const incidents = new Map<string, Source[]>();
  for (const [index, place] of places.entries()) {
    const reference = place.at('reference').token.trim();
    const key = reference === '' ? `unnamed ${index}` : JSON.stringify([entityKey(place), reference]);
    incidents.set(key, [...(incidents.get(key) ?? []), place]);
  }
  return [...incidents.values()].map((stages) => stages.toSorted(bySubmission));
}

function stagesIn(root: Source): Source[] {
  if (root.isList) return root.list().flatMap(stagesIn);
  return root.at('stages').isList ? root.at('stages').list() : [root];
}

/** What an entity is known by: its registration, or its name. */
export function entityKey(place: Source): string {
  const id = place.at('entity', 'id');
  const known = id.isAbsent ? place.at('entity', 'name') : id;
  return known.token.trim().toLowerCase();
}

function bySubmission(a: Source, b: Source): number {
  const [first, second] = [a, b].map((place) => place.at('submitted_at').token);
  if (first !== second && first !== '' && second !== '') return first! < second! ? -1 : 1;
  return rank(a) - rank(b);
}

function rank(place: Source): number {
  return (STAGES[place.at('regime').token] ?? []).indexOf(place.at('stage').token);
}
