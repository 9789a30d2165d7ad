import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { type Config, packageRoot } from '@app/config';
import { Problem } from '@app/problem';
import { QUEUE_SCHEMA, connectionOf } from './connection';
import { dataSourceOptions } from './data-source';

const FIRST_MIGRATION_AT = 1_790_000_000_000;
const MIGRATION_LOCK = 7_061_942;

type MigrationClass = new () => MigrationInterface;

/** The reviewed SQL of `schemas/sql/migrations`, in the order of its numbers, as TypeORM migrations. */
export function migrations(folder = join(packageRoot(), 'schemas', 'sql', 'migrations')): MigrationClass[] {
  const files = readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z-]+\.sql$/.test(file))
    .sort();
  return files.map((file) => toMigration(file, readFileSync(join(folder, file), 'utf8')));
}

function toMigration(file: string, sql: string): MigrationClass {
  const [number = '0000', ...words] = file.replace('.sql', '').split('-');
  const migrationName = `${words.join('_')}${FIRST_MIGRATION_AT + Number(number)}`;
  return class implements MigrationInterface {
    readonly name = migrationName;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }
    down(): Promise<void> {
      throw new Problem('not-configured', 'Migrations only go forward; restore a backup instead.');
    }
  };
}

/**
 * Brings the database to the schema of this version, roles and queue tables included. Safe to run from several
 * processes at once; returns the names of the migrations that it ran.
 * @throws Problem `unavailable` when the server does not answer.
 */
export async function migrate(config: Config): Promise<string[]> {
  const client = new Client(connectionOf(config, 'owner'));
  await client.connect().catch((cause: Error) => {
    throw new Problem('unavailable', connectionRefusal(cause));
  });
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await migrateSchema(config);
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(grantQueue);
    await setPasswords(client, config);
    return ran;
  } finally {
    await client.end();
  }
}

async function migrateSchema(config: Config): Promise<string[]> {
  const source = new DataSource({ ...dataSourceOptions(config, 'owner'), migrations: migrations() });
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'all' });
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

const grantQueue = `
  GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO entente_api, entente_worker;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO entente_api, entente_worker;
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO entente_api, entente_worker;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO entente_api, entente_worker;`;

/** Where an operator gives a role a URL with a password, that password becomes the role's. */
async function setPasswords(client: Client, config: Config): Promise<void> {
  const { apiUrl, readerUrl, workerUrl } = config.database;
  for (const [role, url] of Object.entries({ api: apiUrl, reader: readerUrl, worker: workerUrl })) {
    const password = url && URL.canParse(url) ? decodeURIComponent(new URL(url).password) : '';
    if (password) await client.query(`ALTER ROLE entente_${role} PASSWORD ${client.escapeLiteral(password)}`);
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  '28000': 'The database refuses the login of DATABASE_URL.',
  '28P01': 'The database refuses the password of DATABASE_URL.',
  '3D000': 'The server of DATABASE_URL has no such database.',
  '42501': 'The user of DATABASE_URL may not do this in the database.',
  ENOTFOUND: 'The server of DATABASE_URL is not known by that name.',
  ERR_INVALID_URL: 'DATABASE_URL is not a PostgreSQL URL.',
};

/** What is wrong with the connection, in a sentence that names no host, user or password. */
function connectionRefusal(cause: unknown): string {
  const code = (cause as { code?: unknown } | undefined)?.code;
  const word = typeof code === 'string' ? code : 'no code';
  return REFUSALS[word] ?? `The database does not answer (${word}).`;
}
