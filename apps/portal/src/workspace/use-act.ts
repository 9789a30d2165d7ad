import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, sendOverHttp } from '../data/ask';
import type { TadaDocumentNode } from 'gql.tada';

interface After<Result, Variables> {
  /** What is done with the answer, before the page asks again: what acted may be gone then. */
  readonly onDone?: (result: Result, variables: Variables) => void;
  /** Whether a worker has to act before it counts: then the page asks once more. */
  readonly isSettledLater?: boolean;
}

const SETTLED_MS = 1_500;

/**
 * An act of the reader. Whatever comes of it, the page asks again for all that it shows: somebody else may have acted
 * first, and then that is what has to be seen.
 */
export function useAct<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  { onDone, isSettledLater = false }: After<Result, Variables> = {},
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => ask(sendOverHttp, document, variables),
    onSettled: () => {
      if (isSettledLater) setTimeout(() => void queries.invalidateQueries(), SETTLED_MS);
      return queries.invalidateQueries();
    },
    ...(onDone ? { onSuccess: onDone } : {}),
  });
}
