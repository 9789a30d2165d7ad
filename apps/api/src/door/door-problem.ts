import { isLostDatabase } from '@app/database';
import { Problem, toProblem } from '@app/problem';

/** What may be told of any error at a door: the same as everywhere, and that the database is away when it is. */
export function doorProblem(error: unknown): Problem {
  return !(error instanceof Problem) && isLostDatabase(error)
    ? new Problem('unavailable', 'The database does not answer. What was accepted before is safe; try again.')
    : toProblem(error);
}
