import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, renameSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Client } from 'pg';
import type { Config } from '@app/config';
import { Problem } from '@app/problem';
import { connectionOf } from './connection';
import { migrations } from './migrate';

const FORMAT = 'entente-backup/1';
const FETCH_ROWS = 500;
const OWNER_ONLY = 0o600;

/** Every table, parents first. Jobs are not saved: the sweep makes them anew. */
export const BACKED_UP_TABLES = [
  'administrator',
  'participant',
  'access_key',
  'person',
  'community',
  'membership',
  'client_registration',
  'community_pseudonym',
  'audit_entry',
  'rules_version',
  'supporter',
  'submission',
  'submission_history',
  'adjustment',
  'draft',
  'incident_member',
  'inbox_terms',
  'inbox_status',
  'pull',
  'inbox_object',
  'inbox_entry',
  'pulled_incident',
  'pulled_origin',
  'instance',
  'rendition',
  'rendition_facet',
  'attribution_claim',
  'state_response',
  'incident_measure',
  'finding',
  'review_act',
  'declassification',
  'statement',
  'event_act',
  'duplicate_candidate',
  'rendition_observable',
  'rendition_compared',
  'review_due',
  'frozen_query',
  'frozen_rendition',
  'submission_rendition',
  'publication_log',
  'collection',
  'collection_entry',
  'collection_object',
  'collection_object_holder',
  'collection_sending',
  'delivery',
  'delivery_rendition',
  'webhook',
  'seeded_collection',
  'seeded_status',
  'relay_thread',
  'relay_message',
] as const;

/** Tables whose rows are written anew by the restored ones, and so are emptied before theirs. */
const PREFILLED = new Set<string>(['collection', 'instance']);
const IDENTITY_TABLES = new Set<string>([
  'audit_entry',
  'submission_history',
  'review_act',
  'statement',
  'event_act',
  'delivery',
]);
/** The column that PostgreSQL counts up, where it is not `id`. */
const COUNTED_BY: Record<string, string> = {
  review_act: 'ordinal',
  statement: 'ordinal',
  event_act: 'ordinal',
};
const ORDERED_BY: Record<string, string> = {
  collection_object_holder: '1, 2, 3, 4',
  rendition_compared: '1',
  pulled_origin: '1, 4, 5',
  access_key: 'created_at, id',
  submission: 'lineage, version',
};

/** How much a backup holds. */
export interface BackupSummary {
  readonly rows: number;
  readonly sha256: string;
}

/**
 * Writes everything that the database holds, as of one moment, to a compressed file of JSON lines. What is sealed
 * stays sealed: keys are not in it.
 */
export async function backup(config: Config, file: string): Promise<BackupSummary> {
  const client = await connect(config);
  const hash = createHash('sha256');
  const summary = { rows: 0 };
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const draft = `${file}.new`;
    await pipeline(
      Readable.from(dump(client, hash, summary)),
      createGzip(),
      createWriteStream(draft, { mode: OWNER_ONLY, flush: true }),
    );
    renameSync(draft, file);
    return { rows: summary.rows, sha256: hash.digest('hex') };
  } finally {
    await client.end();
  }
}

async function* dump(
  client: Client,
  hash: ReturnType<typeof createHash>,
  summary: { rows: number },
): AsyncGenerator<string> {
  const emit = (value: object): string => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    return line;
  };
  yield emit({ format: FORMAT, migrations: migrations().length });
  for (const table of BACKED_UP_TABLES) {
    await client.query(
      `DECLARE rows CURSOR FOR SELECT row_to_json(t)::text AS row FROM (SELECT * FROM ${table} ORDER BY ${ORDERED_BY[table] ?? '1, 2'}) AS t`,
    );
    for (let count = FETCH_ROWS; count === FETCH_ROWS;) {
      const { rows } = await client.query<{ row: string }>(`FETCH ${FETCH_ROWS} FROM rows`);
      count = rows.length;
      summary.rows += count;
      for (const { row } of rows) yield emit({ table, row });
    }
    await client.query('CLOSE rows');
  }
  yield `${JSON.stringify({ rows: summary.rows, sha256: hash.copy().digest('hex') })}\n`;
}

/**
 * Fills an empty, migrated database from a backup: all of it or nothing.
 * @throws Problem `conflict` when the database is not empty, `invalid-input` when the file is cut, altered or of
 * another version.
 */
export async function restore(config: Config, file: string): Promise<BackupSummary> {
  const client = await connect(config);
  try {
    await requireEmpty(client);
    await client.query('BEGIN');
    const summary = await load(client, file);
    for (const table of IDENTITY_TABLES) {
      const column = COUNTED_BY[table] ?? 'id';
      await client.query(
        `SELECT setval(pg_get_serial_sequence('${table}', '${column}'), greatest(1, (SELECT max(${column}) FROM ${table})))`,
      );
    }
    await client.query('COMMIT');
    return summary;
  } finally {
    await client.end();
  }
}

async function requireEmpty(client: Client): Promise<void> {
  const { rows } = await client.query(
    'SELECT 1 FROM administrator UNION ALL SELECT 1 FROM participant LIMIT 1',
  );
  if (rows.length > 0)
    throw new Problem('conflict', 'The database is not empty. A backup is restored into a new one.');
}

async function load(client: Client, file: string): Promise<BackupSummary> {
  const hash = createHash('sha256');
  const emptied = new Set<string>();
  let rows = 0;
  for await (const line of readLines(file)) {
    const entry = parseLine(line);
    if (typeof entry['sha256'] === 'string') {
      const sha256 = hash.digest('hex');
      if (entry['sha256'] === sha256 && entry['rows'] === rows) return { rows, sha256 };
      break;
    }
    hash.update(`${line}\n`);
    if (entry['format'] !== undefined) requireVersion(entry);
    else {
      await insertRow(client, entry, emptied);
      rows += 1;
    }
  }
  throw new Problem('invalid-input', 'The backup is cut or was altered. Nothing was restored.');
}

async function* readLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  const broken = new Problem(
    'invalid-input',
    'The backup is cut or was altered, or cannot be read. Nothing was restored.',
  );
  source.on('error', () => unzipped.destroy(broken));
  unzipped.on('error', () => undefined);
  try {
    yield* createInterface({ input: source.pipe(unzipped), crlfDelay: Infinity });
  } catch {
    throw broken;
  }
}

function parseLine(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new Problem('invalid-input', 'The backup is cut or was altered. Nothing was restored.');
  }
}

function requireVersion(head: Record<string, unknown>): void {
  if (head['format'] === FORMAT && head['migrations'] === migrations().length) return;
  throw new Problem(
    'invalid-input',
    'The backup is of another version of Entente: restore it with that version, then upgrade.',
  );
}

async function insertRow(
  client: Client,
  entry: Record<string, unknown>,
  emptied: Set<string>,
): Promise<void> {
  const table = BACKED_UP_TABLES.find((name) => name === entry['table']);
  if (!table) throw new Problem('invalid-input', 'The backup names a table that does not exist.');
  if (PREFILLED.has(table) && !emptied.has(table)) {
    await client.query(`DELETE FROM ${table}`);
    emptied.add(table);
  }
  await client.query(
    `INSERT INTO ${table} ${IDENTITY_TABLES.has(table) ? 'OVERRIDING SYSTEM VALUE' : ''} SELECT * FROM json_populate_record(NULL::${table}, $1::json)`,
    [entry['row']],
  );
}

async function connect(config: Config): Promise<Client> {
  const client = new Client(connectionOf(config, 'owner'));
  await client.connect().catch(() => {
    throw new Problem('unavailable', 'The database does not answer.');
  });
  return client;
}
