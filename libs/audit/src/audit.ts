import type { EntityManager } from 'typeorm';

/** One act, on record: who did what to what. `detail` holds ids and words of ours, never content. */
export interface AuditEntry {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

/** Writes the record inside the transaction of the act itself: both stand or neither does. */
export async function recordAct(manager: Pick<EntityManager, 'query'>, entry: AuditEntry): Promise<void> {
  await manager.query('INSERT INTO audit_entry (actor, action, subject, detail) VALUES ($1, $2, $3, $4)', [
    entry.actor,
    entry.action,
    entry.subject,
    JSON.stringify(entry.detail ?? {}),
  ]);
}

const PAGE_SIZE_MAX = 200;

/** One line of the audit trail as it is read. */
export interface AuditLine extends Required<AuditEntry> {
  readonly id: string;
  readonly at: Date;
}

/** A page of the trail, oldest first, after a line's id. */
export async function readActs(
  manager: Pick<EntityManager, 'query'>,
  after: string,
  limit: number,
): Promise<AuditLine[]> {
  return manager.query(
    'SELECT id, at, actor, action, subject, detail FROM audit_entry WHERE id > $1::bigint ORDER BY id LIMIT $2',
    [after, Math.min(limit, PAGE_SIZE_MAX)],
  );
}
