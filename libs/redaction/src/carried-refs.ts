import type { StixValue } from '@app/stix';
import type { ObjectScope } from './object-scope';
import { textsAt } from './submitted-objects';

/** The ids in the rendition of the markings other than TLP that an object carries as a whole. */
export function carriedRefs(scope: ObjectScope): string[] {
  if (scope.object.type === 'marking-definition') return [];
  const refs = textsAt(scope.object, 'object_marking_refs').flatMap(({ text, index }) => {
    const path = ['object_marking_refs', index];
    const ref = scope.admits(path) ? carriedRef(text, scope) : undefined;
    const isDropped = ref === undefined && scope.view.objects.has(text.toLowerCase());
    if (isDropped) scope.noteDropped(path, 'a marking that is not in this rendition');
    return ref ?? [];
  });
  return [...new Set(refs)].sort();
}

/** The id in the rendition of a marking other than TLP, if it is in it. */
export function carriedRef(ref: StixValue | undefined, scope: ObjectScope): string | undefined {
  const isMarking = typeof ref === 'string' && ref.toLowerCase().startsWith('marking-definition--');
  return isMarking ? scope.resolve(ref) : undefined;
}
