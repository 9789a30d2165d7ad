import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Viewer, requireParticipant, requirePermission } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import type { Feed } from './collection-record';
import { TAXII_LIMITS } from './limits';
import type { ObjectFilter } from './object-filter';
import { columnsOf, markVersions, requireNoSubmissions } from './seed';
import { type StoredObject, toStored } from './seed-file';

/** Objects that one request adds. */
const OBJECTS_MAX = 10_000;

/** What became of one object of a request (section 4.3.1). */
interface StatusEntry {
  readonly id: string;
  readonly version: string;
  readonly message?: string;
}

/**
 * Collections that are written to and read back (sections 5.5 and 5.7), on an instance for conformance tests and only
 * in what `entente taxii seed` loaded there. A real feed is written by the publisher alone.
 */
@Injectable()
export class SeededService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem `conflict`: an instance with submissions does not start for conformance tests. */
  async onModuleInit(): Promise<void> {
    if (this.config.conformance) await requireNoSubmissions(this.dataSource);
  }

  /**
   * Adds the objects of an envelope or a bundle, each for itself, and gives the status, complete.
   * @throws Problem `invalid-input` for what is neither, `forbidden` for a collection that is only read.
   */
  async add(viewer: Viewer, feed: Feed, body: unknown): Promise<string> {
    const participant = requireWritable(viewer, feed);
    const given = objectsIn(body);
    const requested = new Date().toISOString().replace('Z', '000Z');
    return this.dataSource.transaction(async (manager) => {
      await lock(manager, feed);
      const stored = given.map(toStored);
      const versions = await insert(
        manager,
        feed,
        stored.filter((each) => each !== undefined),
      );
      const entries = given.map((each, index) => entryOf(each, stored[index], versions));
      const successes = entries.filter(({ message }) => message === undefined);
      const failures = entries.filter(({ message }) => message !== undefined);
      const id = randomUUID();
      const status = JSON.stringify({
        id,
        status: 'complete',
        request_timestamp: requested,
        total_count: given.length,
        success_count: successes.length,
        ...(successes.length > 0 ? { successes } : {}),
        failure_count: failures.length,
        ...(failures.length > 0 ? { failures } : {}),
        pending_count: 0,
      });
      await manager.query('INSERT INTO seeded_status (id, participant_id, body) VALUES ($1, $2, $3)', [
        id,
        participant,
        status,
      ]);
      return status;
    });
  }

  /** What became of a request of the viewer's own; undefined for any other (section 4.3). */
  async findStatus(viewer: Viewer, id: string): Promise<string | undefined> {
    if (viewer.kind !== 'participant') return undefined;
    const rows: { body: string }[] = await this.dataSource.query(
      'SELECT body FROM seeded_status WHERE id::text = $1 AND participant_id = $2',
      [id.toLowerCase(), viewer.participantId],
    );
    return rows[0]?.body;
  }

  /**
   * Removes versions of an object: those that the filter names, the last where it names none (section 3.4.1).
   * @throws Problem `forbidden` unless the collection is both read and written to, `not-found` for no such object.
   */
  async remove(viewer: Viewer, feed: Feed, objectId: string, filter: ObjectFilter): Promise<void> {
    requireWritable(viewer, feed);
    if (!feed.record.can_read) throw new Problem('forbidden', 'This collection is only written to.');
    await this.dataSource.transaction(async (manager) => {
      await lock(manager, feed);
      const held: unknown[] = await manager.query(
        'SELECT FROM collection_object WHERE collection_id = $1 AND object_id = $2 LIMIT 1',
        [feed.record.id, objectId],
      );
      if (held.length === 0) throw new Problem('not-found', 'There is no such object in this collection.');
      const { versions, specVersions } = filter;
      await manager.query(
        `DELETE FROM collection_object o WHERE collection_id = $1 AND object_id = $2
            AND ($3 OR ($4 AND is_first) OR ($5 AND is_last) OR version = ANY ($6::timestamptz[]))
            AND (cardinality($7::text[]) = 0 OR spec_version = ANY ($7::text[]))`,
        [
          feed.record.id,
          objectId,
          versions.includes('all'),
          versions.includes('first'),
          versions.includes('last') || versions.length === 0,
          versions.filter((version) => !['all', 'first', 'last'].includes(version)),
          specVersions,
        ],
      );
      await markVersions(manager, feed.record.id, [objectId]);
    });
  }
}

/** The participant that writes. @throws Problem `forbidden` for a collection that is only read. */
function requireWritable(viewer: Viewer, { record }: Feed): string {
  const participant = requireParticipant(viewer);
  requirePermission(viewer, 'submission:create');
  if (!record.can_write) throw new Problem('forbidden', 'This collection is only read.');
  return participant;
}

/** One writer of a collection at a time: dates are given in commit order. */
async function lock(manager: EntityManager, feed: Feed): Promise<void> {
  await manager.query('SELECT id FROM collection WHERE id = $1 FOR UPDATE', [feed.record.id]);
}

function objectsIn(body: unknown): readonly unknown[] {
  const objects = (body as { objects?: unknown } | null)?.objects;
  if (!Array.isArray(objects))
    throw new Problem('invalid-input', 'The body is no envelope: `objects` is a list of STIX objects.');
  if (objects.length > OBJECTS_MAX)
    throw new Problem('too-large', `One request adds at most ${OBJECTS_MAX} objects.`);
  return objects as readonly unknown[];
}

/** Puts objects in that are not there yet, and gives the version of each by its id and bytes. */
async function insert(
  manager: EntityManager,
  feed: Feed,
  objects: readonly StoredObject[],
): Promise<Map<string, string>> {
  const ids = objects.map(({ id }) => id);
  await manager.query(
    `INSERT INTO collection_object (collection_id, added_at, audience, audience_kind, seen_from, object_id, type,
                                    spec_version, version, is_first, is_last, digest, bytes)
     SELECT c.id, at, a.audience, CASE a.audience WHEN 'nobody' THEN 'recipient' ELSE a.audience END, at, o.id, o.type,
            o.spec, coalesce(o.version, at), false, false, o.digest, o.bytes
       FROM (SELECT *, row_number() OVER (PARTITION BY id, digest ORDER BY ordinal) AS repeated
               FROM unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bytea[], $7::text[])
                 WITH ORDINALITY AS o (id, type, spec, version, digest, bytes, ordinal)) AS o
       JOIN collection c ON c.id = $1 JOIN seeded_collection s ON s.collection_id = c.id,
            LATERAL (SELECT greatest(now(), c.objects_head_at) + o.ordinal * interval '1 microsecond' AS at) AS moment,
            LATERAL (SELECT CASE WHEN s.can_read THEN c.audience ELSE 'nobody' END AS audience) AS a
      WHERE o.repeated = 1 AND (o.version IS NOT NULL OR NOT EXISTS (SELECT FROM collection_object k
              WHERE k.collection_id = c.id AND k.object_id = o.id AND k.digest = o.digest))
     ON CONFLICT (collection_id, object_id, version) DO NOTHING`,
    [feed.record.id, ...columnsOf(objects)],
  );
  await markVersions(manager, feed.record.id, ids);
  const rows: { id: string; digest: Buffer; version: string }[] = await manager.query(
    `SELECT object_id AS id, digest, to_char(version AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS version
       FROM collection_object WHERE collection_id = $1 AND object_id = ANY ($2)`,
    [feed.record.id, ids],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

function entryOf(
  given: unknown,
  stored: StoredObject | undefined,
  versions: ReadonlyMap<string, string>,
): StatusEntry {
  if (stored) return { id: stored.id, version: stored.version ?? versions.get(stored.id) ?? '' };
  const id = (given as { id?: unknown } | null)?.id;
  const shown = typeof id === 'string' && id.length <= TAXII_LIMITS.idLengthMax ? id : '';
  return {
    id: shown,
    version: '',
    message: 'This is no STIX object: `id`, `type` or its times are not valid.',
  };
}
