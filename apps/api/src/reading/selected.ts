import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

const FRAGMENTS_MAX = 12;

/** Whether a field is selected right below the one that is being answered, in a fragment or by itself. */
export function isSelected({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const holds = (set: SelectionSetNode | undefined, depth: number): boolean =>
    depth <= FRAGMENTS_MAX &&
    (set?.selections ?? []).some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      if (selection.kind === Kind.INLINE_FRAGMENT) return holds(selection.selectionSet, depth + 1);
      return holds(fragments[selection.name.value]?.selectionSet, depth + 1);
    });
  return fieldNodes.some(({ selectionSet }) => holds(selectionSet, 0));
}
