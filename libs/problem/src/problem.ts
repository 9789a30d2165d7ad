/**
 * Every way in which a request can fail, as a closed union. Doors translate the code:
 * GraphQL `extensions.code`, an HTTP status, an exit code of the CLI.
 */
export const PROBLEMS = {
  'invalid-input': { status: 400, title: 'The input is not valid' },
  'invalid-stix': { status: 422, title: 'The bundle is not valid STIX 2.1' },
  'invalid-terms': { status: 422, title: 'The sharing terms are not valid' },
  unauthenticated: { status: 401, title: 'An access key is required, or the one given is not valid' },
  forbidden: { status: 403, title: 'This key does not carry the permission' },
  'not-found': { status: 404, title: 'There is no such thing, or you may not see it' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'not-acceptable': { status: 406, title: 'There is no answer in a form that the client takes' },
  conflict: { status: 409, title: 'This contradicts what is already there' },
  'too-large': { status: 413, title: 'The input is over a limit' },
  'unsupported-media-type': { status: 415, title: 'The body is of a type that this address does not take' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'A service that this needs does not answer' },
  'not-configured': { status: 500, title: 'This instance is not set up for that' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** One thing wrong with an input: where (JSON pointer, RFC 6901), what (a stable code) and why, in plain words. */
export interface Issue {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
}

/**
 * The one error class (RFC 9457). `detail` and `issues` hold safe words only: never content of a submission,
 * never anything that tells a hidden thing from an absent one.
 */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly issues: readonly Issue[] = [],
  ) {
    super(`${code}: ${detail}`);
  }

  /** The HTTP status that belongs to the code. */
  get status(): number {
    return PROBLEMS[this.code].status;
  }

  /** The title that belongs to the code. */
  get title(): string {
    return PROBLEMS[this.code].title;
  }
}

/** What may be told of any error: a Problem as it is, everything else as `internal` without its words. */
export function toProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('internal', 'The request could not be completed.');
}
