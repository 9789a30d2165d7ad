import type { Command } from 'commander';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { readBundles } from './documents';
import { print, say } from './terminal';
import { type TermsOptions, toTermsInput, withTermsOptions } from './terms-options';

const RECEIPT = '{ id state version sha256 warnings { code pointer message } }';
const SUBMIT = `mutation ($bundle: String!, $terms: SharingTermsInput!) { done: submitIncident(bundle: $bundle, terms: $terms) ${RECEIPT} }`;
const AMEND = `mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) { done: amendIncident(id: $id, bundle: $bundle, terms: $terms) ${RECEIPT} }`;
const WITHDRAW = `mutation ($id: ID!, $reason: String) { done: withdrawIncident(id: $id, reason: $reason) ${RECEIPT} }`;
const RELEASE = `mutation ($id: ID!, $audience: String!) { done: releaseIncident(id: $id, audience: $audience) ${RECEIPT} }`;
const STATUS = `query ($id: ID!) { submission(id: $id) {
  id state version sha256 sizeBytes receivedAt failure warnings { code pointer message }
  history { state at reason } renditions { audience status incidentId publishedAt } } }`;

const LIST = `query ($first: Int!) { submissions(first: $first) { nodes { id state version receivedAt renditions { audience status incidentId } } } }`;

interface Receipt {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly sha256: string;
  readonly warnings: { code: string; pointer: string; message: string }[];
}

/** `entente submit`, `status`, `submissions`, `amend`, `release` and `withdraw`. */
export function addSubmissionCommands(program: Command): void {
  const submit = program
    .command('submit')
    .description('submit incidents; prints one receipt for each bundle')
    .argument('<files...>', 'files with one bundle, or one bundle a line; - is standard input');
  withApiOptions(withTermsOptions(submit, { tlpRequired: true })).action(
    async (files: string[], options: TermsOptions & ApiOptions) => {
      const api = ApiClient.from(options);
      for await (const { place, text } of readBundles(files)) {
        say(`${place}: submitting`);
        printReceipt(
          await api.ask<{ done: Receipt }>(SUBMIT, { bundle: text, terms: toTermsInput(options) }),
        );
      }
    },
  );
  withApiOptions(
    program
      .command('status')
      .description('the state of a submission of yours')
      .argument('<id>', 'the submission'),
  ).action(async (id: string, options: ApiOptions) => {
    const { submission } = await ApiClient.from(options).ask<{ submission: object }>(STATUS, { id });
    print(JSON.stringify(submission, null, 2));
  });
  withApiOptions(
    program
      .command('submissions')
      .description('your submissions, newest first, one JSON line each')
      .option('--first <n>', 'how many, 1 to 100', '20'),
  ).action(async (options: ApiOptions & { first: string }) => {
    const { submissions } = await ApiClient.from(options).ask<{ submissions: { nodes: object[] } }>(LIST, {
      first: Number(options.first),
    });
    for (const node of submissions.nodes) print(JSON.stringify(node));
  });
  const amend = program
    .command('amend')
    .description('supersede a submission of yours by a later version of the same incident')
    .argument('<id>', 'the submission')
    .argument('<file>', 'a file with the bundle; - is standard input');
  withApiOptions(withTermsOptions(amend, { tlpRequired: true })).action(
    async (id: string, file: string, options: TermsOptions & ApiOptions) => {
      for await (const { text } of readBundles([file])) {
        printReceipt(
          await ApiClient.from(options).ask<{ done: Receipt }>(AMEND, {
            id,
            bundle: text,
            terms: toTermsInput(options),
          }),
        );
      }
    },
  );
  withApiOptions(
    program
      .command('release')
      .description('let the rendition that waits for you go out')
      .argument('<id>', 'the submission')
      .option('--audience <key>', 'the audience that waits, as `entente status` lists it', 'public'),
  ).action(async (id: string, options: ApiOptions & { audience: string }) =>
    printReceipt(
      await ApiClient.from(options).ask<{ done: Receipt }>(RELEASE, { id, audience: options.audience }),
    ),
  );
  withApiOptions(
    program
      .command('withdraw')
      .description('revoke an incident of yours in every feed that had it, and erase it everywhere')
      .argument('<id>', 'the submission')
      .option('--reason <words>', 'why, for your own record'),
  ).action(async (id: string, options: ApiOptions & { reason?: string }) =>
    printReceipt(
      await ApiClient.from(options).ask<{ done: Receipt }>(WITHDRAW, { id, reason: options.reason }),
    ),
  );
}

function printReceipt({ done }: { done: Receipt }): void {
  const { warnings, ...receipt } = done;
  print(JSON.stringify(receipt));
  for (const { pointer, message } of warnings) say(`  warning ${pointer || '/'}  ${message}`);
}
