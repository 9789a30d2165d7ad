import type { Command } from 'commander';
import { Problem } from '@app/problem';
import { print } from './terminal';

/** Loaded when one of them runs: the database and everything behind it is no part of `entente validate`. */
const acts = () => import('./local-acts.js');
const show = (result: object): void => print(JSON.stringify(result));

/** @throws Problem `invalid-input` for what is no number of lines. */
function countOf(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Problem('invalid-input', '`--list` takes a number.');
}

/** What whoever holds the machine can do on it: migrate, administrators, keys, backup and restore. */
export function addLocalCommands(program: Command, keys: Command): void {
  program
    .command('migrate')
    .description('bring the database to the schema of this version')
    .action(async () => show(await (await acts()).migrateHere()));
  program
    .command('administrator')
    .description('make an administrator of this instance; prints its first key, once')
    .argument('<slug>', 'a short name')
    .option('--name <name>', 'a name')
    .action(async (slug: string, options: { name?: string }) =>
      show(await (await acts()).makeAdministrator(slug, options.name ?? slug)),
    );
  keys
    .command('grant')
    .description(
      'let a participant make keys with a permission that is newer than its own: adds it to its keys that carry key:manage',
    )
    .argument('<participant>', 'its short name')
    .argument('<permission>', 'such as finding:review')
    .action(async (participant: string, permission: string) =>
      show(await (await acts()).grantHere(participant, permission)),
    );
  keys
    .command('init')
    .description('make the keys of this instance that are not there yet')
    .action(async () => show(await (await acts()).initKeys()));
  keys
    .command('rotate')
    .description('make a new sealing key and wrap every data key to it; bundles are not touched')
    .action(async () => show(await (await acts()).rotateHere()));
  program
    .command('remake')
    .description(
      'bring every rendition to the rules installed here; workers of a new release do so by themselves',
    )
    .option('--dry-run', 'only count what would change, by audience', false)
    .option('--status', 'only tell how far it is', false)
    .action(async ({ dryRun, status }: { dryRun: boolean; status: boolean }) =>
      show(await (await acts()).remakeHere(dryRun ? 'forecast' : status ? 'status' : 'begin')),
    );
  program
    .command('catalogue')
    .description('the catalogues of principles and their rules')
    .command('diff')
    .description(
      'what the catalogues installed here would change about findings, before it is published (`entente remake` publishes it)',
    )
    .option('--list <n>', 'how many changes to list, beside the counts', '100')
    .action(async ({ list }: { list: string }) =>
      show(await (await acts()).diffCataloguesHere(countOf(list))),
    );
  program
    .command('supporters')
    .description('who supports a catalogue')
    .command('load')
    .description('put a list in the place of the earlier one of its catalogue: all of it or nothing')
    .argument('<file>', 'CSV: name, aliases, kind, region, country, supported-on, commitments')
    .option('--catalogue <id>', 'paris-call or un-norms', 'paris-call')
    .action(async (file: string, { catalogue }: { catalogue: string }) =>
      show(await (await acts()).loadSupportersHere(file, catalogue)),
    );
  const keysOption = ['--keys <file>', 'the keys as well, in a file of their own: keep it apart'] as const;
  program
    .command('backup')
    .description('write everything the database holds to a file; what is sealed stays sealed')
    .argument('<file>', 'the file')
    .option(...keysOption)
    .action(async (file: string, options: { keys?: string }) =>
      show(await (await acts()).backupHere(file, options.keys)),
    );
  program
    .command('restore')
    .description('fill a new, empty instance from a backup: all of it or nothing')
    .argument('<file>', 'the file')
    .option(...keysOption)
    .action(async (file: string, options: { keys?: string }) =>
      show(await (await acts()).restoreHere(file, options.keys)),
    );
}
