/** What the operating system says of a connection that was never made, or that broke. */
const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND']);
/** SQLSTATE: connection exceptions, a server that shuts down or starts, and no connection left. */
const SQLSTATES = /^(08\w{3}|57P0[123]|53300)$/;
/** What pg says in words alone. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/;

interface Described {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly driverError?: unknown;
}

/** Whether an error says that the database could not be reached, or went away: asking again later may help. */
export function isLostDatabase(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, syscall, message, driverError } = error as Described;
  if (driverError !== undefined && driverError !== error) return isLostDatabase(driverError);
  if (typeof code === 'string')
    return BROKEN.has(code) || SQLSTATES.test(code) || (code === 'ENOENT' && syscall === 'connect');
  return typeof message === 'string' && WORDS.test(message);
}
