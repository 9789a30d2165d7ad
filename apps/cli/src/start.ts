import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyService, createAdministrator } from '@app/access';
import { type Config, loadConfig, packageRoot } from '@app/config';
import { type EmbeddedServer, migrate, startEmbeddedServer } from '@app/database';
import { requireQueue } from '@app/jobs';
import { Problem } from '@app/problem';
import { makeMissingKeys, writeSecret } from '@app/submission';
import { sampleKeysFile } from './api-client';
import { embeddedEnvironment, withOwner } from './local-instance';
import { loadSamples, sampleAdministrators } from './sample-loader';
import { runSupervisor } from './supervisor';
import { colour, endProgress, progress, say } from './terminal';
import { type Samples, welcomeLines } from './welcome';

const PROGRESS_EVERY = 10;

/** Runs the platform until it is stopped; returns the exit code. */
export async function start(given: Config, empty: boolean): Promise<number> {
  let config = given;
  const root = packageRoot();
  return runSupervisor({
    apiEntry: join(root, 'dist', 'apps', 'api', 'src', 'main.js'),
    workerEntry: join(root, 'dist', 'apps', 'worker', 'src', 'main.js'),
    env: config.environment,
    home: config.home,
    host: config.host,
    port: config.port,
    say,
    ...(config.database.ownerUrl
      ? {}
      : { startDatabase: () => startEmbeddedServer({ home: config.home, log: say }) }),
    prepare: async (database) => {
      const environment = database ? await embeddedEnvironment(database) : {};
      config = loadConfig({ ...given.environment, ...environment });
      return { ...environment, ...(await prepareInstance(config, database)) };
    },
    // Samples are submissions, and an instance for conformance tests holds none.
    onReady: (url, stopping) => welcome(config, url, empty || config.conformance, stopping),
  });
}

async function prepareInstance(
  config: Config,
  database: EmbeddedServer | undefined,
): Promise<Record<string, string>> {
  if (database) say(database.attached ? 'PostgreSQL was running already.' : 'PostgreSQL is running.');
  await requireQueue(config);
  const ran = await migrate(config);
  await makeKeysOnce(config);
  if (ran.length > 0) say(`The database was brought to this version (${ran.length} migrations).`);
  return {};
}

/** Makes the keys of a new instance. @throws Problem `not-configured` where there is something that other keys sealed. */
async function makeKeysOnce(config: Config): Promise<void> {
  const isComplete = Object.values(config.keys).every((file) => existsSync(file));
  if (!isComplete && (await hasParticipants(config))) {
    throw new Problem(
      'not-configured',
      `The database is in use, and its keys are not in ${config.home}: put them back before you start.`,
    );
  }
  await makeMissingKeys(config);
}

async function welcome(config: Config, url: string, empty: boolean, stopping: AbortSignal): Promise<void> {
  if (!empty) await loadSamplesOnce(config, url, stopping);
  if (stopping.aborted) return;
  sayWelcome(config, url, await hasParticipants(config));
}

/** The state of the loading stands beside the keys, so that a start that was interrupted goes on. */
async function loadSamplesOnce(config: Config, url: string, stopping: AbortSignal): Promise<void> {
  const file = sampleKeysFile(config);
  const saved = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : undefined;
  const doneFile = join(config.home, 'samples-loaded');
  if (existsSync(doneFile)) return;
  if (!saved && (await hasParticipants(config))) return;
  const keys = saved ?? {};
  const saveKeys = (all: Record<string, string>): void =>
    writeSecret(file, `${JSON.stringify(all, null, 2)}\n`);
  for (const administrator of sampleAdministrators()) {
    if (keys[administrator.slug]) continue;
    keys[administrator.slug] = await makeAdministratorKey(config, administrator);
    saveKeys(keys);
  }
  const [first, second] = sampleAdministrators().map(({ slug }) => keys[slug] ?? '');
  say('Loading the samples: demonstration data compiled from public reporting.');
  await loadSamples(url, [first ?? '', second ?? ''], keys, {
    saveKeys,
    signal: stopping,
    progress: ({ step, done, of }) => {
      if (process.stderr.isTTY) progress(`  ${step}: ${done} of ${of}`);
      else if (done === of || done % PROGRESS_EVERY === 0) say(`  ${step}: ${done} of ${of}`);
    },
  });
  endProgress();
  if (!stopping.aborted) writeSecret(doneFile, `${new Date().toISOString()}\n`);
}

async function makeAdministratorKey(config: Config, given: { slug: string; name: string }): Promise<string> {
  return withOwner(config, async (owner) => {
    const service = new KeyService(owner, config);
    const key = await owner.transaction((manager) => createAdministrator(manager, service, given));
    return key.token;
  });
}

async function hasParticipants(config: Config): Promise<boolean> {
  return withOwner(config, async (owner) => {
    const rows: unknown[] = await owner.query(
      'SELECT 1 FROM participant UNION ALL SELECT 1 FROM administrator LIMIT 1',
    );
    return rows.length > 0;
  });
}

function sayWelcome(config: Config, url: string, isInUse: boolean): void {
  const run = `${settingsOf(config)}npm run entente --`;
  const samples = sampleKeys(config);
  say('');
  say(colour('bold', 'Entente is ready.', process.stderr));
  for (const line of welcomeLines({ url, home: config.home, run, isInUse, samples })) say(line);
}

/** The keys are shown to a person at a terminal, and not to a log. */
function sampleKeys(config: Config): Samples | undefined {
  const file = sampleKeysFile(config);
  if (!existsSync(file)) return undefined;
  const keys = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return { keys, file, areShown: process.stderr.isTTY };
}

/** What another terminal has to set to find this instance. */
function settingsOf(config: Config): string {
  const { PORT, ENTENTE_HOME } = config.environment;
  return `${PORT ? `PORT=${config.port} ` : ''}${ENTENTE_HOME ? `ENTENTE_HOME=${config.home} ` : ''}`;
}
