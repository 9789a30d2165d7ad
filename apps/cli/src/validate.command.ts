import type { Command } from 'commander';
import type { Issue } from '@app/problem';
import { parseBundle } from '@app/stix';
import { readBundles } from './documents';
import { EXIT } from './exit-code';
import { colour, print } from './terminal';

/** `entente validate FILE…`: everything that is wrong with each bundle, and where. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('check STIX 2.1 bundles: every error and warning with its place')
    .argument('<files...>', 'files with one bundle, or one bundle a line; - is standard input')
    .option('--strict', 'refuse custom properties and objects without an extension', false)
    .option('--json', 'one JSON line for each bundle', false)
    .action(async (files: string[], options: { strict: boolean; json: boolean }) => {
      let invalid = 0;
      for await (const { place, text } of readBundles(files)) {
        const result = parseBundle(text, { strict: options.strict });
        const errors = result.ok ? [] : result.errors;
        if (!result.ok) invalid += 1;
        if (options.json)
          print(JSON.stringify({ place, valid: result.ok, errors, warnings: result.warnings }));
        else printReport(place, errors, result.warnings);
      }
      process.exitCode = invalid > 0 ? EXIT.invalid : EXIT.ok;
    });
}

function printReport(place: string, errors: readonly Issue[], warnings: readonly Issue[]): void {
  const verdict = errors.length === 0 ? colour('green', 'valid') : colour('red', 'refused');
  print(`${place}: ${verdict}, ${errors.length} errors, ${warnings.length} warnings`);
  for (const issue of errors)
    print(`  ${colour('red', 'error')}   ${issue.pointer || '/'}  ${issue.message} (${issue.code})`);
  for (const issue of warnings)
    print(`  ${colour('yellow', 'warning')} ${issue.pointer || '/'}  ${issue.message} (${issue.code})`);
}
