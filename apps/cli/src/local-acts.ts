import { existsSync, readFileSync, statSync } from 'node:fs';
import { AccessKey, KeyService, Participant, createAdministrator, grantPermission } from '@app/access';
import { type Config, loadConfig } from '@app/config';
import { backup, migrate, restore } from '@app/database';
import { SEED_BYTES_MAX, seedCollections } from '@app/exchange';
import { loadSupporters } from '@app/insights';
import { diffCatalogues, forecastRemake, requestRemakeOfAll } from '@app/pipeline';
import { Problem } from '@app/problem';
import { makeMissingKeys, progressOf, rotateKeys, writeSecret } from '@app/submission';
import { withLocalInstance, withOwner } from './local-instance';
import { endProgress, progress } from './terminal';

/** Brings the database to the schema of this version. */
export function migrateHere(): Promise<object> {
  return withLocalInstance(async (config) => ({ migrated: await migrate(config) }));
}

/** Makes an administrator of this instance, with a first key. */
export function makeAdministrator(slug: string, name: string): Promise<object> {
  return withLocalInstance((config) =>
    withOwner(config, async (owner) => {
      const service = new KeyService(owner, config);
      return owner.transaction((manager) => createAdministrator(manager, service, { slug, name }));
    }),
  );
}

/** Adds a permission to the keys of a participant that make keys. */
export function grantHere(participant: string, permission: string): Promise<object> {
  return withLocalInstance((config) =>
    withOwner(config, (owner) =>
      owner.transaction((manager) => grantPermission(manager, participant, permission)),
    ),
  );
}

/** Makes the keys that are not there yet. */
export async function initKeys(): Promise<object> {
  return { made: await makeMissingKeys(loadConfig()) };
}

/** Rotates the sealing key of this instance. */
export function rotateHere(): Promise<object> {
  return withLocalInstance((config) =>
    withOwner(config, (owner) =>
      rotateKeys(owner, { publicFile: config.keys.sealPublicFile, privateFile: config.keys.sealPrivateFile }),
    ),
  );
}

/** Counts what the rules installed here would change (`forecast`), brings everything to them, or tells how far that is. */
export function remakeHere(what: 'forecast' | 'begin' | 'status'): Promise<object> {
  return withLocalInstance((config) =>
    withOwner(config, async (owner) => {
      if (what === 'begin') return requestRemakeOfAll(owner);
      if (what === 'status') return progressOf(owner);
      const forecast = await forecastRemake(owner, config, (done) =>
        progress(`${done} submissions compared`),
      );
      endProgress();
      return forecast;
    }),
  );
}

/** What the catalogues and rules installed here would change about findings: counts, and the first so many changes. */
export function diffCataloguesHere(listMax: number): Promise<object> {
  return withLocalInstance((config) =>
    withOwner(config, async (owner) => {
      const diff = await diffCatalogues(owner, config, listMax, (done) =>
        progress(`${done} submissions compared`),
      );
      endProgress();
      return diff;
    }),
  );
}

/** Puts a list of supporters in the place of the earlier one of its catalogue. */
export function loadSupportersHere(file: string, catalogue: string): Promise<object> {
  return withLocalInstance((config) =>
    withOwner(config, (owner) => loadSupporters(owner, catalogue, readList(file))),
  );
}

/** Fills collections of an instance for conformance tests from a file. */
export function seedHere(file: string): Promise<object> {
  const content = readList(file, SEED_BYTES_MAX).toString();
  return withLocalInstance((config) =>
    withOwner(config, (owner) => seedCollections(owner, config, content), [AccessKey, Participant]),
  );
}

function readList(file: string, bytesMax = Number.POSITIVE_INFINITY): Buffer {
  try {
    if (statSync(file).size <= bytesMax) return readFileSync(file);
  } catch {
    throw new Problem('not-found', `${file} is not a file that can be read.`);
  }
  throw new Problem('too-large', `${file} has more than ${bytesMax} bytes.`);
}

/** Writes a backup, and the keys to a file of their own where one is named. */
export function backupHere(file: string, keysFile: string | undefined): Promise<object> {
  return withLocalInstance(async (config) => {
    if (existsSync(file)) throw new Problem('conflict', `${file} exists already, and is not written over.`);
    const summary = await backup(config, file);
    if (keysFile) writeSecret(keysFile, JSON.stringify(readKeys(config)));
    return summary;
  });
}

/** Fills a new instance from a backup, with its keys where they are named. */
export function restoreHere(file: string, keysFile: string | undefined): Promise<object> {
  return withLocalInstance(async (config) => {
    if (keysFile) writeKeys(config, keysFile);
    else requireKeys(config);
    await migrate(config);
    return restore(config, file);
  });
}

/** @throws Problem `not-configured`: without its keys a restored instance opens nothing and lets nobody in. */
function requireKeys(config: Config): void {
  if (Object.values(config.keys).every((file) => existsSync(file))) return;
  throw new Problem(
    'not-configured',
    `There are no keys in ${config.home}: give the file that \`entente backup --keys\` wrote with --keys.`,
  );
}

function readKeys(config: Config): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config.keys).map(([name, file]) => [name, readFileSync(file).toString('base64')]),
  );
}

function readSavedKeys(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    throw new Problem('not-found', `The file of keys ${file} cannot be read.`);
  }
}

/** Puts saved keys in place. @throws Problem `conflict` rather than overwrite a key. */
function writeKeys(config: Config, file: string): void {
  const saved = readSavedKeys(file);
  for (const [name, path] of Object.entries(config.keys)) {
    const content = Buffer.from(saved[name] ?? '', 'base64');
    if (content.length === 0) throw new Problem('invalid-input', 'The file of keys is not complete.');
    if (existsSync(path) && !readFileSync(path).equals(content)) {
      throw new Problem(
        'conflict',
        'This instance has keys of its own already. Restore into a new ENTENTE_HOME.',
      );
    }
    writeSecret(path, content);
  }
}
