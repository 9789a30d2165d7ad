import type { Command } from 'commander';
import { print } from './terminal';

/** `entente taxii seed FILE`: fills collections of an instance for conformance tests. */
export function addTaxii(program: Command): void {
  program
    .command('taxii')
    .description('TAXII 2.1')
    .command('seed')
    .description(
      'fill collections with given ids, titles, rights and dates, on an instance that runs with ENTENTE_CONFORMANCE=1 (docs/taxii.md)',
    )
    .argument('<file>', 'a JSON file; prints the keys of the participants that it names, once')
    .action(async (file: string) => {
      // Loaded when it runs: the database is no part of `entente validate`.
      const { seedHere } = await import('./local-acts.js');
      print(JSON.stringify(await seedHere(file)));
    });
}
