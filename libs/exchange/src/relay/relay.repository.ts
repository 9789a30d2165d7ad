import type { EntityManager } from 'typeorm';

type Database = Pick<EntityManager, 'query'>;

/** What a thread is about. */
export type RelayKind = 'question' | 'sighting' | 'help' | 'victim';

/** A thread as it is stored. */
export interface ThreadRow {
  readonly id: string;
  readonly renditionId: string;
  readonly lineage: string;
  readonly readerId: string;
  readonly submitterId: string;
  readonly kind: RelayKind;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

/** A message as it is stored. `author` is their slug where they gave their name. */
export interface MessageRow {
  readonly threadId: string;
  readonly byReader: boolean;
  readonly author: string | null;
  readonly sealed: string;
  readonly sentAt: Date;
}

const THREAD = `t.id, t.rendition_id AS "renditionId", t.lineage, t.reader_id AS "readerId", t.submitter_id AS "submitterId",
  t.kind, t.opened_at AS "openedAt", t.closed_at AS "closedAt"`;

/** Whose incident a rendition is of. */
export async function submitterOf(
  database: Database,
  renditionId: string,
): Promise<{ lineage: string; submitterId: string } | undefined> {
  const rows: { lineage: string; submitterId: string }[] = await database.query(
    `SELECT r.lineage, s.participant_id AS "submitterId" FROM rendition r
       JOIN submission_rendition l ON l.rendition_id = r.id JOIN submission s ON s.id = l.submission_id
      WHERE r.id = $1 LIMIT 1`,
    [renditionId],
  );
  return rows[0];
}

/** The threads in which a participant is one side, newest first. */
export function threadsOf(database: Database, participantId: string, most: number): Promise<ThreadRow[]> {
  return database.query(
    `SELECT ${THREAD} FROM relay_thread t WHERE t.reader_id = $1 OR t.submitter_id = $1
      ORDER BY t.opened_at DESC, t.id LIMIT $2`,
    [participantId, most],
  );
}

/** A thread in which a participant is one side, with the lock on its row. */
export async function threadForUpdate(
  database: Database,
  participantId: string,
  id: string,
): Promise<ThreadRow | undefined> {
  const rows: ThreadRow[] = await database.query(
    `SELECT ${THREAD} FROM relay_thread t WHERE t.id = $2 AND (t.reader_id = $1 OR t.submitter_id = $1) FOR UPDATE`,
    [participantId, id],
  );
  return rows[0];
}

/** How many threads a reader has open. */
export async function countOpen(database: Database, readerId: string): Promise<number> {
  const rows: { count: string }[] = await database.query(
    'SELECT count(*) FROM relay_thread WHERE reader_id = $1 AND closed_at IS NULL',
    [readerId],
  );
  return Number(rows[0]!.count);
}

/** Stores a thread. */
export async function insertThread(
  database: Database,
  thread: Omit<ThreadRow, 'openedAt' | 'closedAt'>,
): Promise<void> {
  const { id, renditionId, lineage, readerId, submitterId, kind } = thread;
  await database.query(
    `INSERT INTO relay_thread (id, rendition_id, lineage, reader_id, submitter_id, kind) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, renditionId, lineage, readerId, submitterId, kind],
  );
}

/** Appends a message; tells how many there were before. */
export async function appendMessage(
  database: Database,
  message: { id: string; threadId: string; byReader: boolean; signed: boolean; sealed: string },
  most: number,
): Promise<boolean> {
  const { id, threadId, byReader, signed, sealed } = message;
  const rows: unknown[] = await database.query(
    `INSERT INTO relay_message (id, thread_id, ordinal, by_reader, signed, sealed)
     SELECT $1, $2, count(*), $3, $4, $5 FROM relay_message WHERE thread_id = $2 HAVING count(*) < $6 RETURNING id`,
    [id, threadId, byReader, signed, sealed, most],
  );
  return rows.length > 0;
}

/** Closes a thread. */
export async function closeThread(database: Database, id: string): Promise<void> {
  await database.query(
    'UPDATE relay_thread SET closed_at = coalesce(closed_at, clock_timestamp()) WHERE id = $1',
    [id],
  );
}

/** The messages of threads, oldest first. */
export function messagesOf(database: Database, threadIds: readonly string[]): Promise<MessageRow[]> {
  return database.query(
    `SELECT m.thread_id AS "threadId", m.by_reader AS "byReader", CASE WHEN m.signed THEN p.slug END AS author, m.sealed,
            m.sent_at AS "sentAt"
       FROM relay_message m JOIN relay_thread t ON t.id = m.thread_id
       JOIN participant p ON p.id = CASE WHEN m.by_reader THEN t.reader_id ELSE t.submitter_id END
      WHERE m.thread_id = ANY ($1) ORDER BY m.thread_id, m.ordinal`,
    [threadIds],
  );
}

/** The newest submission of each of several incidents: by what their submitter knows them. */
export async function submissionsOf(
  database: Database,
  lineages: readonly string[],
): Promise<Map<string, string>> {
  const rows: { lineage: string; id: string }[] = await database.query(
    'SELECT DISTINCT ON (lineage) lineage, id FROM submission WHERE lineage = ANY ($1) ORDER BY lineage, version DESC',
    [lineages],
  );
  return new Map(rows.map(({ lineage, id }) => [lineage, id]));
}
