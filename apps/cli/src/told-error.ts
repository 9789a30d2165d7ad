import { isLostDatabase } from '@app/database';
import { Problem, toProblem } from '@app/problem';

/** What the system says of a file, in words. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by you',
  EPERM: 'may not be read or written by you',
  ENOENT: 'is not there, or its folder is not',
  ENOTDIR: 'lies below something that is no folder',
  EISDIR: 'is a folder',
  EEXIST: 'exists already',
  ENOSPC: 'does not fit on the disk',
  EROFS: 'lies on a disk that is read-only',
};

/** SQLSTATE undefined_table. */
const NO_SUCH_TABLE = '42P01';

/** What a command says of an error: one sentence where the user can do something about it. */
export function toldError(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, path } = error as NodeJS.ErrnoException;
  const words = FILE_ERRORS[String(code)];
  if (words && typeof path === 'string') return new Problem('invalid-input', `${path} ${words}.`);
  if (code === NO_SUCH_TABLE)
    return new Problem('not-configured', 'The database was never set up: start the platform once first.');
  if (isLostDatabase(error))
    return new Problem(
      'unavailable',
      'The database does not answer: is it running, and is DATABASE_URL right?',
    );
  return toProblem(error);
}
