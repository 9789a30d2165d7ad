import type { Command } from 'commander';
import type { Problem } from '@app/problem';
import { toProblem } from '@app/problem';
import { type ImportFormat, type ImportedIncident, IMPORT_FORMATS, importDocument } from '@app/importing';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { EXIT } from './exit-code';
import { type FoundDocument, findDocuments } from './import-files';
import { colour, print, say } from './terminal';
import { type TermsOptions, toTermsInput, withTermsOptions } from './terms-options';

const IMPORT = `mutation ($format: ImportFormat!, $content: String!, $terms: SharingTermsInput!, $sharingGroups: [String!]) {
  done: importReport(format: $format, content: $content, terms: $terms, sharingGroups: $sharingGroups) {
    pointer counts { type count } leftOut { pointer code message } leftOutCount deadlines { regime stage due isThere }
    amended submission { id state version sha256 warnings { code pointer message } }
    problem { code detail issues { code pointer message } } } }`;
const LEFT_OUT_SHOWN_MAX = 20;

interface ImportCommandOptions extends TermsOptions, ApiOptions {
  readonly dryRun: boolean;
  readonly stix: boolean;
  readonly json: boolean;
  readonly sharingGroup: string[];
}

interface Outcome {
  readonly pointer: string;
  readonly counts: { type: string; count: number }[];
  readonly leftOut: { pointer: string; code: string; message: string }[];
  readonly leftOutCount: number;
  readonly deadlines: { regime: string; stage: string; due: string | null; isThere: boolean }[];
  readonly amended: boolean;
  readonly submission: { id: string; version: number; warnings: unknown[] } | null;
  readonly problem: { code: string; detail: string } | null;
}

const collect = (value: string, all: string[]): string[] => [...all, value];

/** `entente import misp|veris|form FILE…`: reports of other tools, looked at offline or submitted as incidents. */
export function addImport(program: Command): void {
  const group = program
    .command('import')
    .description(
      'take in reports of other tools: MISP events, VERIS incidents, stages of NIS2 and CIRCIA forms',
    );
  for (const format of IMPORT_FORMATS) {
    const command = group
      .command(format)
      .description(`submit ${WHAT[format]}; what was submitted before is amended`)
      .argument(
        '<paths...>',
        'files with a document each, or one a line; folders with such files; - is standard input',
      )
      .option(
        '--dry-run',
        'show what each file gives and what does not map, offline; nothing is submitted',
        false,
      )
      .option('--stix', 'with --dry-run: the bundles, one a line', false)
      .option('--json', 'one JSON line for each incident', false)
      .option(
        '--sharing-group <uuid>',
        'a MISP sharing group that the communities and recipients stand for (repeatable)',
        collect,
        [],
      );
    withApiOptions(withTermsOptions(command, { tlpRequired: false })).action(
      async (paths: string[], options: ImportCommandOptions) => {
        if (options.dryRun) process.exitCode = dryRun(format, paths, options);
        else if (command.getOptionValueSource('tlp') === 'default')
          command.error(
            "error: required option '--tlp <label>' not specified (or look first, with --dry-run)",
          );
        else process.exitCode = await submit(format, paths, options);
      },
    );
  }
}

const WHAT: Readonly<Record<ImportFormat, string>> = {
  misp: 'MISP events, alone, in a response or from a feed',
  veris: 'VERIS incidents',
  form: 'the stages of a form: files of one call with one reference are one incident',
};

function dryRun(format: ImportFormat, paths: readonly string[], options: ImportCommandOptions): number {
  const totals = { files: 0, incidents: 0, unread: 0 };
  for (const found of documents(format, paths)) {
    totals.files += 1;
    const read = attempt(() => importDocument(format, found.text(), importOptions(options)));
    const made = Array.isArray(read) ? read.filter(({ bundle }) => bundle !== undefined) : [];
    totals.incidents += made.length;
    if (made.length === 0) totals.unread += 1;
    if (options.stix) for (const { bundle } of made) print(JSON.stringify(bundle));
    else if (options.json) printJson(found, read);
    else printCounts(found, read);
  }
  say(`${totals.files} files, ${totals.incidents} incidents, ${totals.unread} files without any`);
  return totals.unread > 0 ? EXIT.invalid : EXIT.ok;
}

function importOptions({ sharingGroup }: ImportCommandOptions) {
  return { receivedAt: new Date().toISOString(), sharingGroups: sharingGroup };
}

/** Stages in several files may be of one incident: they are read together. */
function* documents(format: ImportFormat, paths: readonly string[]): Generator<FoundDocument> {
  if (format !== 'form' || paths.length < 2) yield* findDocuments(paths);
  else {
    const all = [...findDocuments(paths)];
    yield { place: paths.join(' '), text: () => `[${all.map((each) => each.text()).join(',')}]` };
  }
}

function attempt<T>(read: () => T): T | Problem {
  try {
    return read();
  } catch (error) {
    return toProblem(error);
  }
}

function printJson({ place }: FoundDocument, read: ImportedIncident[] | Problem): void {
  if (!Array.isArray(read))
    print(JSON.stringify({ place, problem: { code: read.code, detail: read.detail } }));
  else
    for (const { bundle, replacesEarlier: _, ...incident } of read)
      print(JSON.stringify({ place, mapped: bundle !== undefined, ...incident }));
}

function printCounts({ place }: FoundDocument, read: ImportedIncident[] | Problem): void {
  if (!Array.isArray(read)) {
    print(`${place}: ${colour('red', 'refused')}, ${read.detail}`);
    return;
  }
  for (const { pointer, bundle, counts, leftOut, leftOutCount, deadlines } of read) {
    const at = `${place}${pointer === '' ? '' : `#${pointer}`}`;
    const verdict = bundle === undefined ? colour('red', 'no incident') : colour('green', 'one incident');
    const types = Object.entries(counts).map(([type, count]) => `${type} ${count}`);
    print(`${at}: ${verdict}, ${bundle?.objects.length ?? 0} objects, ${leftOutCount} left out`);
    if (types.length > 0) print(`  ${types.join(', ')}`);
    for (const each of leftOut.slice(0, LEFT_OUT_SHOWN_MAX))
      print(`  ${each.pointer || '/'}  ${each.message} (${each.code})`);
    if (leftOutCount > LEFT_OUT_SHOWN_MAX) print(`  and ${leftOutCount - LEFT_OUT_SHOWN_MAX} more`);
    for (const each of deadlines)
      print(`  ${deadlineWords(each.regime, each.stage, each.due, each.isThere)}`);
  }
}

function deadlineWords(
  regime: string,
  stage: string,
  due: string | null | undefined,
  isThere: boolean,
): string {
  return `${regime} ${stage}: due ${due ?? 'without a date'}, ${isThere ? 'there' : 'not there yet'}`;
}

async function submit(
  format: ImportFormat,
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<number> {
  const api = ApiClient.from(options);
  let refused = 0;
  for (const found of documents(format, paths)) {
    say(`${found.place}: importing`);
    const { done } = await api.ask<{ done: Outcome[] }>(IMPORT, {
      format: format.toUpperCase(),
      content: found.text(),
      terms: toTermsInput(options),
      sharingGroups: options.sharingGroup,
    });
    for (const outcome of done) {
      if (outcome.problem !== null) refused += 1;
      printOutcome(found.place, outcome, options.json);
    }
  }
  return refused > 0 ? EXIT.invalid : EXIT.ok;
}

function printOutcome(place: string, outcome: Outcome, isJson: boolean): void {
  const { pointer, submission, problem, amended, leftOutCount, leftOut, deadlines } = outcome;
  if (isJson) print(JSON.stringify({ place, ...outcome }));
  else if (submission !== null)
    print(
      JSON.stringify({
        place,
        pointer,
        id: submission.id,
        version: submission.version,
        amended,
        leftOut: leftOutCount,
      }),
    );
  else print(`${place}${pointer}: ${colour('red', 'refused')}, ${problem?.detail ?? ''}`);
  for (const each of leftOut.slice(0, LEFT_OUT_SHOWN_MAX))
    say(`  left out ${each.pointer || '/'}  ${each.message}`);
  for (const each of deadlines) say(`  ${deadlineWords(each.regime, each.stage, each.due, each.isThere)}`);
}
