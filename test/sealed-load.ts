import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseSharingTerms } from '@app/marking';
import { seal } from '@app/submission';
import type { TestInstance } from './instance';
import type { VictimPlace } from './victim-bundle';

const BATCH_ROWS = 250;
/** What a submission that is out went through. */
const STATES = ['received', 'enriched', 'released', 'published'];

/** One report of a load. Every ninth goes to a community too, every seventh waits for its public release. */
export interface Report {
  readonly place: VictimPlace;
  readonly isHeld: boolean;
  readonly isShared: boolean;
  readonly bundle: object;
}

/** One submission of a load. */
export interface Loaded {
  readonly id: string;
  readonly place: VictimPlace;
  readonly isHeld: boolean;
}

/** Of whom, and for whom. */
interface Parties {
  readonly submitter: string;
  readonly community: string;
}

/**
 * Puts reports into the database as sealed rows, each with its history and its line in the audit trail, that stand under
 * rules of which nobody knows: the workers make all their renditions anew, which here means for the first time.
 */
export async function loadSealed(instance: TestInstance, reports: readonly Report[]): Promise<Loaded[]> {
  const publicKey = JSON.parse(readFileSync(instance.config.keys.sealPublicFile, 'utf8'));
  const [parties] = await instance.owner.query<Parties[]>(
    `SELECT (SELECT id FROM participant WHERE slug = 'submitter') AS submitter,
            (SELECT id FROM community WHERE slug = 'health') AS community`,
  );
  const loaded: Loaded[] = [];
  for (let from = 0; from < reports.length; from += BATCH_ROWS) {
    const batch = reports.slice(from, from + BATCH_ROWS);
    const rows = await Promise.all(batch.map((report) => rowOf(report, publicKey, parties!)));
    await insertRows(instance, rows);
    loaded.push(...batch.map(({ place, isHeld }, index) => ({ id: rows[index]!.id, place, isHeld })));
  }
  return loaded;
}

async function rowOf(
  report: Report,
  publicKey: Parameters<typeof seal>[1],
  { submitter, community }: Parties,
) {
  const id = randomUUID();
  const bytes = Buffer.from(JSON.stringify(report.bundle));
  const terms = parseSharingTerms({
    defaultTlp: 'CLEAR',
    publicRelease: report.isHeld ? 'on-release' : 'at-once',
    communities: report.isShared ? [community] : [],
  });
  const digest = randomBytes(32).toString('hex');
  const sealed = await seal(bytes, publicKey, id);
  return { id, submitter, lineage: randomUUID(), size: bytes.length, terms, digest, ...sealed };
}

async function insertRows({ owner }: TestInstance, rows: readonly { id: string }[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await owner.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO submission (id, participant_id, lineage, version, incident_digest, incident_modified, sha256, size_bytes,
         terms, state, sealed_bundle, wrapped_key, key_id)
       SELECT id, submitter, lineage, 1, decode(digest, 'hex'), '2026-03-01T08:00:00.000Z', decode(digest, 'hex'), size,
              terms, 'published', content, "wrappedKey", "keyId"
         FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, submitter uuid, lineage uuid, size integer, terms jsonb,
           digest text, content text, "wrappedKey" text, "keyId" text)`,
      [JSON.stringify(rows)],
    );
    for (const state of STATES)
      await manager.query(
        'INSERT INTO submission_history (submission_id, state) SELECT unnest($1::uuid[]), $2',
        [ids, state],
      );
    await manager.query(
      `INSERT INTO audit_entry (actor, action, subject) SELECT 'operator', 'submission.create', unnest($1::text[])`,
      [ids],
    );
  });
}
