import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What one GraphQL operation may ask for at most, computed on the parsed document. */
export const QUERY_LIMITS = {
  /** Lexical tokens of the document. */
  tokensMax: 4_000,
  /** Fields below each other. */
  depthMax: 12,
  /** Fields under another name, and fields asked for twice. */
  aliasesMax: 30,
  /** Root fields: one operation, few intents. */
  rootFieldsMax: 10,
  /** Fields times the page sizes that they stand under. */
  costMax: 60_000,
  /** The page size that counts where none is given. */
  pageSizeDefault: 20,
  pageSizeMax: 100,
} as const;

interface Totals {
  cost: number;
  aliases: number;
}

/**
 * Refuses an operation over a limit.
 * @throws GraphQLError with `extensions.code` `too-large` and HTTP 400.
 */
export function checkQueryLimits(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  const totals: Totals = { cost: 0, aliases: 0 };
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const roots = fieldsOf(node.selectionSet, fragments);
    if (roots.length > QUERY_LIMITS.rootFieldsMax) refuse('root fields', QUERY_LIMITS.rootFieldsMax);
    weigh(roots, fragments, variables, 1, 1, totals);
  }
}

function weigh(
  fields: readonly FieldNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
  depth: number,
  factor: number,
  totals: Totals,
): void {
  if (depth > QUERY_LIMITS.depthMax) refuse('depth', QUERY_LIMITS.depthMax);
  const names = new Set<string>();
  for (const field of fields) {
    totals.cost += factor;
    if (field.alias || names.has(field.name.value)) totals.aliases += 1;
    names.add(field.name.value);
    if (totals.cost > QUERY_LIMITS.costMax) refuse('cost', QUERY_LIMITS.costMax);
    if (totals.aliases > QUERY_LIMITS.aliasesMax) refuse('aliases', QUERY_LIMITS.aliasesMax);
    if (field.selectionSet) {
      const below = fieldsOf(field.selectionSet, fragments);
      weigh(below, fragments, variables, depth + 1, factor * pageSizeOf(field, below, variables), totals);
    }
  }
}

/** A selection with its fragments opened. Validation has refused cycles before this runs; depth is bounded all the same. */
function fieldsOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  nesting = 0,
): FieldNode[] {
  if (nesting > QUERY_LIMITS.depthMax) refuse('depth', QUERY_LIMITS.depthMax);
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return inner ? fieldsOf(inner.selectionSet, fragments, nesting + 1) : [];
  });
}

function pageSizeOf(
  field: FieldNode,
  below: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return boundedSize(Number(first.value));
  if (first?.kind === Kind.VARIABLE)
    return boundedSize(Number(variables[first.name.value] ?? QUERY_LIMITS.pageSizeDefault));
  return below.some(({ name }) => name.value === 'edges') ? QUERY_LIMITS.pageSizeDefault : 1;
}

function boundedSize(size: number): number {
  return Number.isFinite(size)
    ? Math.min(Math.max(size, 1), QUERY_LIMITS.pageSizeMax)
    : QUERY_LIMITS.pageSizeMax;
}

function refuse(what: string, most: number): never {
  throw new GraphQLError(`The query is over the limit of ${most} for ${what}.`, {
    extensions: { code: 'too-large', http: { status: 400 } },
  });
}
