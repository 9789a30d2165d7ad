import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { KeyService, createAdministrator } from '@app/access';
import { type Config, loadConfig } from '@app/config';
import { backup, migrate, restore } from '@app/database';
import { Problem } from '@app/problem';
import { makeMissingKeys, rotateKeys, writeSecret } from '@app/submission';
import { withLocalInstance, withOwner } from './local-instance';
import { print } from './terminal';

/** What whoever holds the machine can do on it: migrate, administrators, keys, backup and restore. */
export function addLocalCommands(program: Command, keys: Command): void {
  program
    .command('migrate')
    .description('bring the database to the schema of this version')
    .action(() =>
      withLocalInstance(async (config) => print(JSON.stringify({ migrated: await migrate(config) }))),
    );
  program
    .command('administrator')
    .description('make an administrator of this instance; prints its first key, once')
    .argument('<slug>', 'a short name')
    .option('--name <name>', 'a name')
    .action((slug: string, options: { name?: string }) =>
      withLocalInstance((config) =>
        withOwner(config, async (owner) => {
          const service = new KeyService(owner, config);
          const given = { slug, name: options.name ?? slug };
          print(
            JSON.stringify(
              await owner.transaction((manager) => createAdministrator(manager, service, given)),
            ),
          );
        }),
      ),
    );
  keys
    .command('init')
    .description('make the keys of this instance that are not there yet')
    .action(async () => print(JSON.stringify({ made: await makeMissingKeys(loadConfig()) })));
  keys
    .command('rotate')
    .description('make a new sealing key and wrap every data key to it; bundles are not touched')
    .action(() =>
      withLocalInstance((config) =>
        withOwner(config, async (owner) => print(JSON.stringify(await rotateKeys(owner, sealFiles(config))))),
      ),
    );
  addBackupCommands(program);
}

function addBackupCommands(program: Command): void {
  const keysOption = ['--keys <file>', 'the keys as well, in a file of their own: keep it apart'] as const;
  program
    .command('backup')
    .description('write everything the database holds to a file; what is sealed stays sealed')
    .argument('<file>', 'the file')
    .option(...keysOption)
    .action((file: string, options: { keys?: string }) =>
      withLocalInstance(async (config) => {
        const summary = await backup(config, file);
        if (options.keys) writeSecret(options.keys, JSON.stringify(readKeys(config)));
        print(JSON.stringify(summary));
      }),
    );
  program
    .command('restore')
    .description('fill a new, empty instance from a backup: all of it or nothing')
    .argument('<file>', 'the file')
    .option(...keysOption)
    .action((file: string, options: { keys?: string }) =>
      withLocalInstance(async (config) => {
        if (options.keys) writeKeys(config, options.keys);
        await migrate(config);
        print(JSON.stringify(await restore(config, file)));
      }),
    );
}

function sealFiles(config: Config): { publicFile: string; privateFile: string } {
  return { publicFile: config.keys.sealPublicFile, privateFile: config.keys.sealPrivateFile };
}

function readKeys(config: Config): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config.keys).map(([name, file]) => [name, readFileSync(file).toString('base64')]),
  );
}

/** Puts saved keys in place. @throws Problem `conflict` rather than overwrite a key. */
function writeKeys(config: Config, file: string): void {
  const saved = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
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
