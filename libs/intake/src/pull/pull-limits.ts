/** What following another server takes at most. */
export const PULL_LIMITS = {
  perParticipantMax: 20,
  /** UTF-16 units of a name, a password or a token. */
  credentialLengthMax: 1_000,
  /** Objects that a page is asked for. A page that is too large is asked for again with half as many. */
  pageSize: 500,
  /** Bytes of an answer. */
  answerBytesMax: 16 * 1024 * 1024,
  /** For the whole of an answer. */
  answerMsMax: 60_000,
  /** UTF-16 units of what another server names the next page. */
  nextLengthMax: 8_000,
  /** Pages that are fetched in a row before somebody else has their turn. */
  pagesInARowMax: 50,
  /** Pulls that one process follows at once. */
  atOnceMax: 4,
  /** The longest that a server can ask to be left alone. */
  retryAfterMsMax: 86_400_000,
  /** How often a process looks for pulls that are due. */
  lookMs: 1_000,
} as const;
