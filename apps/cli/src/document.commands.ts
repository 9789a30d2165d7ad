import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Problem } from '@app/problem';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { say } from './terminal';

const INCIDENT = /^incident--[0-9a-f-]{36}$/i;
const QUERY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PRINCIPLE = /^([a-z-]{1,40}):([0-9a-z]{1,3})$/i;

interface DocumentOptions extends ApiOptions {
  readonly language: string;
  readonly format: string;
  readonly paper: string;
  readonly output: string;
}

/** `entente brief SUBJECT` and `entente dossier SUBJECT`: documents as the api makes them for whoever asks. */
export function addDocumentCommands(program: Command): void {
  add(program, 'brief', 'one page on an incident, or on a principle over time');
  add(program, 'dossier', 'everything on an incident, or on the incidents of a principle or a frozen query');
}

function add(program: Command, kind: 'brief' | 'dossier', description: string): void {
  withApiOptions(
    program
      .command(kind)
      .description(`${description}, from what you may read`)
      .argument('<subject>', 'the id of an incident, a principle such as paris-call:1, or a frozen query')
      .option('--language <code>', 'en or fr', 'en')
      .option('--format <format>', 'html or pdf', 'html')
      .option('--paper <paper>', 'a4 or letter', 'a4')
      .option('--output <file>', 'where to write it; - is standard output', '-'),
  ).action(async (subject: string, options: DocumentOptions) => {
    const document = await ApiClient.from(options).download(addressOf(kind, subject, options));
    if (options.output === '-') process.stdout.write(document);
    else {
      writeFileSync(options.output, document);
      say(`${options.output}: ${document.length} bytes`);
    }
  });
}

/**
 * The address of a document on the api.
 * @throws Problem `invalid-input` for a subject that is none of an incident, a principle and a frozen query.
 */
export function addressOf(
  kind: 'brief' | 'dossier',
  subject: string,
  { language, format, paper }: Pick<DocumentOptions, 'language' | 'format' | 'paper'>,
): string {
  const query = new URLSearchParams({ language, format, paper });
  return `/documents/${pathOf(kind, subject)}/${kind}?${query.toString()}`;
}

function pathOf(kind: 'brief' | 'dossier', subject: string): string {
  if (INCIDENT.test(subject)) return `incidents/${subject}`;
  if (QUERY.test(subject) && kind === 'dossier') return `queries/${subject}`;
  const [, catalogue, principle] = PRINCIPLE.exec(subject) ?? [];
  if (catalogue && principle) return `principles/${catalogue}/${principle}`;
  throw new Problem(
    'invalid-input',
    `${kind === 'brief' ? 'A brief is' : 'A dossier is'} on an incident (its STIX id)${kind === 'brief' ? ' or' : ','} a principle (such as paris-call:1)${kind === 'brief' ? '' : ' or a frozen query (its id)'}.`,
  );
}
