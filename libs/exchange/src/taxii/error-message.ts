import { randomUUID } from 'node:crypto';
import type { Problem } from '@app/problem';

/** A TAXII error message (section 3.6.1). */
export interface ErrorMessage {
  readonly title: string;
  readonly description: string;
  readonly error_id: string;
  readonly error_code: string;
  /** A string, as the standard has it. */
  readonly http_status: string;
  readonly details?: Readonly<Record<string, string>>;
}

/** What a client is told of a problem: safe words, and each thing wrong with its place in the input. */
export function toErrorMessage(problem: Problem): ErrorMessage {
  return {
    title: problem.title,
    description: problem.detail,
    error_id: randomUUID(),
    error_code: problem.code,
    http_status: String(problem.status),
    ...(problem.issues.length > 0
      ? { details: Object.fromEntries(problem.issues.map(({ pointer, message }) => [pointer, message])) }
      : {}),
  };
}
