import type { SelectorPath, StixObject } from '@app/stix';
import { rulesOf } from './rule-table.data';
import { textAt } from './submitted-objects';
import type { View } from './view';

const ENDS: readonly SelectorPath[] = [['type'], ['relationship_type'], ['source_ref'], ['target_ref']];

/**
 * A relationship that this audience may know of: `shown` because its markings admit it, `by-default` because
 * nobody marked it (which counts only where it gives a victim or a reporter its role).
 */
export interface Link {
  readonly relation: StixObject;
  readonly type: string;
  readonly source: StixObject;
  readonly target: StixObject;
  readonly standing: 'shown' | 'by-default';
}

/** The links of a submission whose ends are both in it. What is hidden from the audience is not among them. */
export function linksOf(view: View): Link[] {
  return [...view.objects.values()].flatMap((relation) => {
    if (relation.type !== 'relationship') return [];
    const standing = standingOf(relation, view);
    const type = textAt(relation, 'relationship_type');
    const source = objectAt(relation, 'source_ref', view);
    const target = objectAt(relation, 'target_ref', view);
    return standing && type !== undefined && source && target
      ? [{ relation, type, source, target, standing }]
      : [];
  });
}

/** Whether an object and all that it must have is admitted by the markings, whatever it refers to. */
export function isShown(object: StixObject, view: View): boolean {
  const rules = rulesOf(object.type);
  if (!rules || !view.admits(object.id) || !view.admits(object.id, ['type'])) return false;
  return (rules.required ?? []).every(
    (name) => Object.hasOwn(object, name) && view.admits(object.id, [name]),
  );
}

function standingOf(relation: StixObject, view: View): Link['standing'] | undefined {
  if (ENDS.every((path) => view.admits(relation.id, path))) return 'shown';
  return ENDS.every((path) => view.isAmberByDefault(relation.id, path)) ? 'by-default' : undefined;
}

function objectAt(relation: StixObject, name: string, view: View): StixObject | undefined {
  return view.objects.get(textAt(relation, name)?.toLowerCase() ?? '');
}
