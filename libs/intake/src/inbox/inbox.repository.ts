import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { EntryRow } from './inbox-status';

const LOCK_CLASS = 0x1b0d;
/** As TAXII prints times: UTC with six digits (TAXII 2.1 section 3.3). */
const PRINTED = `to_char(requested_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** A row that waits, as far as the api may see it. */
export interface WaitingRow {
  readonly id: string;
  /** In hex. */
  readonly version: string;
  readonly digest: Buffer;
}

/** A new row. */
export interface NewWaiting {
  readonly id: string;
  readonly name: Buffer;
  readonly version: Buffer;
  readonly digest: Buffer;
  readonly sizeBytes: number;
  readonly sealed: string;
}

/** A request with what is sealed of it. */
export interface NewStatus {
  readonly id: string;
  readonly participantId: string;
  readonly accessKeyId: string;
  readonly listing: Buffer;
  readonly wrappedKey: string | null;
  readonly keyId: string | null;
}

/** An object of a request that was not refused at once: the row that it waits in, or why it does not. */
export interface NewEntry {
  readonly place: number;
  readonly objectId: string | null;
  readonly reason: string | null;
  /** Whether it is for want of room alone. */
  readonly isFull?: true;
}

/** The rows of the inbox as the api's role may see them. */
@Injectable()
export class InboxRepository {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** Lets one request of a participant (or page of a pull) add at a time, so that the same object stands once and the room is counted right. */
  async lockRoom(manager: EntityManager, scope: string): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCK_CLASS, scope]);
  }

  /** What waits already of these versions, held until the transaction ends. */
  findWaiting(
    manager: EntityManager,
    participantId: string,
    versions: readonly Buffer[],
  ): Promise<WaitingRow[]> {
    return manager.query(
      `SELECT id, encode(version, 'hex') AS version, digest FROM inbox_object
        WHERE participant_id = $1 AND version IN (SELECT decode(v, 'hex') FROM unnest($2::text[]) AS asked (v))
        ORDER BY id FOR KEY SHARE`,
      [participantId, versions.map((version) => version.toString('hex'))],
    );
  }

  /** How much waits of what a participant posted, or of one pull. */
  async usedRoom(
    manager: EntityManager,
    { participantId, pullId }: { readonly participantId: string; readonly pullId: string | null },
  ): Promise<{ objects: number; bytes: number }> {
    const rows: { objects: number; bytes: number }[] = await manager.query(
      `SELECT count(*)::integer AS objects, coalesce(sum(size_bytes), 0)::float8 AS bytes
         FROM inbox_object WHERE participant_id = $1 AND pull_id IS NOT DISTINCT FROM $2`,
      [participantId, pullId],
    );
    return rows[0] ?? { objects: 0, bytes: 0 };
  }

  /** Stores a request with what came with it. Returns when it came, as TAXII prints it. */
  async insert(
    manager: EntityManager,
    status: NewStatus,
    objects: readonly NewWaiting[],
    entries: readonly NewEntry[],
    pullId: string | null = null,
  ): Promise<string> {
    const { id, participantId, accessKeyId, listing, wrappedKey, keyId } = status;
    const rows: { at: string }[] = await manager.query(
      `INSERT INTO inbox_status (id, participant_id, access_key_id, listing, wrapped_key, key_id)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${PRINTED} AS at`,
      [id, participantId, accessKeyId, listing, wrappedKey, keyId],
    );
    if (objects.length > 0)
      await manager.query(
        `INSERT INTO inbox_object (id, participant_id, status_id, pull_id, name, version, digest, size_bytes, sealed)
         SELECT o.id, $1, $2, $9, decode(name, 'hex'), decode(version, 'hex'), decode(digest, 'hex'), size, sealed
           FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::integer[], $8::text[])
             AS o (id, name, version, digest, size, sealed)`,
        [
          participantId,
          id,
          objects.map((row) => row.id),
          objects.map((row) => row.name.toString('hex')),
          objects.map((row) => row.version.toString('hex')),
          objects.map((row) => row.digest.toString('hex')),
          objects.map((row) => row.sizeBytes),
          objects.map((row) => row.sealed),
          pullId,
        ],
      );
    if (entries.length > 0)
      await manager.query(
        `INSERT INTO inbox_entry (status_id, place, outcome, object_id, reason)
         SELECT $1, e.place, CASE WHEN e.object_id IS NULL THEN 'failed' WHEN o.considered THEN 'waiting' ELSE 'fresh' END,
                e.object_id, e.reason
           FROM unnest($2::integer[], $3::uuid[], $4::text[]) AS e (place, object_id, reason)
           LEFT JOIN inbox_object o ON o.id = e.object_id`,
        [
          id,
          entries.map(({ place }) => place),
          entries.map(({ objectId }) => objectId),
          entries.map(({ reason }) => reason),
        ],
      );
    return rows[0]?.at ?? '';
  }

  /** A request of a participant; another's is as absent as none. */
  async findStatus(
    participantId: string,
    id: string,
  ): Promise<{ requestedAt: string; listing: Buffer } | undefined> {
    const rows: { requestedAt: string; listing: Buffer }[] = await this.dataSource.query(
      `SELECT ${PRINTED} AS "requestedAt", listing FROM inbox_status WHERE id = $1 AND participant_id = $2`,
      [id, participantId],
    );
    return rows[0];
  }

  /** What stands of each object of a request. Of a submission whose place a later version took, that one tells. */
  entries(statusId: string): Promise<EntryRow[]> {
    return this.dataSource.query(
      `WITH mine AS (SELECT DISTINCT submission_id AS id FROM inbox_entry WHERE status_id = $1 AND submission_id IS NOT NULL),
         told AS (SELECT DISTINCT ON (mine.id) mine.id, later.state, later.failure
           FROM mine JOIN submission s ON s.id = mine.id
           JOIN submission later ON later.lineage = s.lineage AND later.version >= s.version
          ORDER BY mine.id, (later.state = 'superseded'), later.version)
       SELECT e.place, e.outcome, e.reason, told.state, told.failure
         FROM inbox_entry e LEFT JOIN told ON told.id = e.submission_id WHERE e.status_id = $1 ORDER BY e.place`,
      [statusId],
    );
  }

  /** The latest submission of an incident that was not withdrawn; undefined when there is none. */
  async findIncident(participantId: string, lineage: string): Promise<string | undefined> {
    const rows: { id: string; state: string }[] = await this.dataSource.query(
      `SELECT id, state FROM submission WHERE participant_id = $1 AND lineage = $2 ORDER BY version DESC LIMIT 1`,
      [participantId, lineage],
    );
    return rows[0] && !['withdrawing', 'withdrawn'].includes(rows[0].state) ? rows[0].id : undefined;
  }

  /** Deletes what waits of a participant under a name. Returns how many rows it was. */
  async removeWaiting(manager: EntityManager, participantId: string, name: Buffer): Promise<number> {
    const rows: { id: string }[] = await manager.query(
      `SELECT id FROM inbox_object WHERE participant_id = $1 AND name = $2 ORDER BY id FOR UPDATE`,
      [participantId, name],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await manager.query(
      `UPDATE inbox_entry SET outcome = 'deleted', object_id = NULL, decided_at = clock_timestamp()
        WHERE object_id = ANY ($1)`,
      [ids],
    );
    await manager.query('DELETE FROM inbox_object WHERE id = ANY ($1)', [ids]);
    return ids.length;
  }
}
