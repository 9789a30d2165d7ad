import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { type EmbeddedServer, startEmbeddedServer } from '@app/database';

/** A database of one test file. */
export interface TestDatabase {
  readonly name: string;
  /** As DATABASE_URL takes it; the user is the superuser, as in a real embedded instance. */
  readonly url: string;
  /** The socket's directory, for `pg`. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly drop: () => Promise<void>;
}

/** The embedded PostgreSQL of this Jest run: started by the first who asks, attached to by the others. */
export function testServer(): Promise<EmbeddedServer> {
  server ??= startEmbeddedServer({ home: testHome(), log: () => undefined, settings: TEST_SETTINGS });
  return server;
}

let server: Promise<EmbeddedServer> | undefined;

/** A test's data need not survive a power cut; a kill -9 it survives all the same. */
const TEST_SETTINGS = { fsync: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

/** A new database, empty or made from `template`. Drop it when done: `drop` ends whatever is still connected. */
export async function createTestDatabase(template = 'template1'): Promise<TestDatabase> {
  const { url, host, port, user } = await testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template ${template}`);
  const drop = () => administer(`drop database if exists ${name} with (force)`);
  return { name, url: url(name), host, port, user, drop };
}

/**
 * Gives a test file a database of its own, prepared (migrated, filled) once, and drops it at the end.
 * Read it inside tests and hooks: `const database = withDatabase(migrate)`, then `database().url`.
 */
export function withDatabase(
  prepare: (database: TestDatabase) => Promise<unknown> = () => Promise.resolve(),
) {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    await prepare(database);
  }, 120_000);
  afterAll(async () => {
    await database?.drop();
  }, 60_000);
  return (): TestDatabase => {
    if (database === undefined) throw new Error('The database exists inside tests and hooks only.');
    return database;
  };
}

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: (await testServer()).url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function testHome(): string {
  const home = process.env['ENTENTE_TEST_HOME'];
  if (home === undefined)
    throw new Error('ENTENTE_TEST_HOME is missing: run the tests with test/jest.config.cjs.');
  return home;
}
