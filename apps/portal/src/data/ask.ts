import { print } from '@0no-co/graphql.web';
import { queryOptions } from '@tanstack/react-query';
import type { TadaDocumentNode } from 'gql.tada';

/** Sends one operation and gives what came back, whatever it is: over HTTP in a browser, in the process in the api. */
export type Send = (query: string, variables: Record<string, unknown>) => Promise<GraphqlAnswer>;

/** The body of a GraphQL answer. */
export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

/** One error of an answer, as the api words it: safe to show. */
export interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly issues?: readonly Issue[] };
}

/** What is wrong with an input, and where: a JSON pointer (RFC 6901). */
export interface Issue {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
}

/** Why the api did not answer. `code` is one of the api's, or `offline` where it was not reached. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    message: string,
    readonly issues: readonly Issue[] = [],
  ) {
    super(message);
  }
}

/**
 * Asks the api.
 * @throws Refusal for the first error in the answer: a page shows what it asked for whole, or says why not.
 */
export async function ask<Result, Variables>(
  send: Send,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await send(print(document), variables as Record<string, unknown>);
  const error = answer.errors?.[0];
  if (error)
    throw new Refusal(error.extensions?.code ?? 'internal', error.message, error.extensions?.issues ?? []);
  return answer.data as Result;
}

/** Over HTTP, as the session in the cookie of this browser. */
export const sendOverHttp: Send = async (query, variables) => {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new Refusal('offline', '');
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (isAnswer(answer)) return answer;
  throw new Refusal(response.status === 429 ? 'too-many-requests' : 'internal', '');
};

function isAnswer(value: unknown): value is GraphqlAnswer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

/** Whether a failure may pass by itself, so that asking again makes sense. */
export function mayPass(error: unknown): boolean {
  return error instanceof Refusal && ['offline', 'unavailable', 'internal'].includes(error.code);
}

/**
 * A question that a page asks, with the key under which its answer is kept. The api asks it before it renders the
 * page, and a browser takes that answer over.
 */
export function question<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
) {
  const text = print(document);
  return queryOptions({
    queryKey: [text, variables] as const,
    queryFn: ({ meta }): Promise<Result> =>
      ask((meta?.['send'] as Send | undefined) ?? sendOverHttp, document, variables),
  });
}
