import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { packageRoot } from '@app/config';
import type { Problem } from '@app/problem';
import { addCommunityCommands, addKeyCommands, addParticipantCommands } from './access.commands';
import { addAdjustmentCommands } from './adjustment.commands';
import { addAssess } from './assess.command';
import { addDocumentCommands } from './document.commands';
import { EXIT, exitCodeOf } from './exit-code';
import { addExplain } from './explain.command';
import { addFeed } from './feed.command';
import { addImport } from './import.command';
import { addInbox } from './inbox.command';
import { addInsights } from './insights.command';
import { addLocalCommands } from './local.commands';
import { addPeopleCommands } from './people.commands';
import { addPreview } from './preview.command';
import { addPull } from './pull.command';
import { addDuplicateCommands, addReviewCommands, addStatementCommands } from './review.commands';
import { addStart } from './start.command';
import { addSubmissionCommands } from './submission.commands';
import { addTaxii } from './taxii.command';
import { toldError } from './told-error';
import { colour, endProgress, say } from './terminal';
import { addValidate } from './validate.command';

const EXIT_CODES = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 invalid input, 4 not allowed, 5 not there, 6 no answer.`;

function versionOf(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

function makeProgram(): Command {
  const program = new Command('entente')
    .description(
      'Cyber-incident information sharing: confidential STIX 2.1 reports in, redacted and principle-mapped feeds out.',
    )
    .version(versionOf(), '--version', 'the version of this Entente')
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('(--help tells more)');
  addStart(program);
  addValidate(program);
  addAssess(program);
  addExplain(program);
  addPreview(program);
  addSubmissionCommands(program);
  addImport(program);
  addAdjustmentCommands(program);
  addDocumentCommands(program);
  addFeed(program);
  addInbox(program);
  addPull(program);
  addInsights(program);
  addReviewCommands(program);
  addStatementCommands(program);
  addDuplicateCommands(program);
  const keys = addKeyCommands(program);
  addPeopleCommands(program);
  addParticipantCommands(program);
  addCommunityCommands(program);
  addTaxii(program);
  addLocalCommands(program, keys);
  for (const command of everyCommand(program)) command.exitOverride();
  return program;
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

async function main(): Promise<void> {
  try {
    await makeProgram().parseAsync();
  } catch (error) {
    endProgress();
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    else report(toldError(error), error);
  }
}

function report(problem: Problem, error: unknown): void {
  say(`${colour('red', 'error', process.stderr)}: ${problem.detail}`);
  for (const { pointer, message, code } of problem.issues) say(`  ${pointer || '/'}  ${message} (${code})`);
  if (problem.code === 'internal' && error !== problem && error instanceof Error)
    say(error.stack ?? error.name);
  process.exitCode = exitCodeOf(problem.code);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
});
void main();
