import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { loadConfig } from '@app/config';
import { Problem } from '@app/problem';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { print, say } from './terminal';
import { type TermsOptions, toTermsInput, withTermsOptions } from './terms-options';

const SHOWN = `{ id url state stoppedBecause caughtUpAt failingSince lastProblem objectsCount refusedCount takenCount ownCount
  duplicateCount defaultTlp createdAt }`;
const CREATE = `mutation ($input: PullInput!) { pull: createPull(input: $input) ${SHOWN} }`;
const LIST = `{ pulls ${SHOWN} }`;
const REMOVE = 'mutation ($id: ID!) { removePull(id: $id) }';
const WAIT_MS = 1_000;

interface PullOptions extends TermsOptions, ApiOptions {
  readonly collection?: string;
  readonly user?: string;
  readonly keyFile?: string;
  readonly once: boolean;
}

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly stoppedBecause: string | null;
  readonly lastProblem: string | null;
}

/** `entente pull URL`, `pull list` and `pull remove`: collections of other TAXII servers that come in as submissions. */
export function addPull(program: Command): void {
  const pull = program
    .command('pull')
    .usage('<url> --tlp <label> [options] | list | remove <id>')
    .description(
      'follow a collection of another TAXII 2.1 server: its incidents become submissions of yours',
    );
  const follow = pull
    .command('follow <collection-url>', { isDefault: true })
    .description('follow a collection; `entente pull URL` is short for it')
    .option('--collection <id>', 'where the URL is of an API root: the collection, by id or alias')
    .option('--user <name>', 'ask by HTTP Basic with this name; without it, the key is a bearer token')
    .option(
      '--key-file <path>',
      'the password or token, in a file (or in ENTENTE_PULL_KEY); none is needed for what is public',
    )
    .option('--once', 'fetch what is there now, wait for it, and stop', false);
  withApiOptions(withTermsOptions(follow, { tlpRequired: true })).action(
    async (url: string, options: PullOptions) => {
      const client = ApiClient.from(options);
      const { collection, user, once } = options;
      const key = keyOf(options);
      const credentials =
        key === undefined ? {} : user === undefined ? { token: key } : { user, password: key };
      const input = { url, collection, ...credentials, once, terms: toTermsInput(options) };
      const made = (await client.ask<{ pull: Shown }>(CREATE, { input })).pull;
      print(JSON.stringify(once ? await untilDone(client, made) : made));
    },
  );
  withApiOptions(
    pull.command('list').description('what you follow, and how far each has come; a line each'),
  ).action(async (options: ApiOptions) => {
    const { pulls } = await ApiClient.from(options).ask<{ pulls: Shown[] }>(LIST);
    for (const each of pulls) print(JSON.stringify(each));
  });
  withApiOptions(
    pull.command('remove <id>').description('follow a collection no longer; its incidents stay'),
  ).action(async (id: string, options: ApiOptions) => {
    await ApiClient.from(options).ask(REMOVE, { id });
    say('Removed.');
  });
}

function keyOf({ keyFile }: PullOptions): string | undefined {
  const text = keyFile === undefined ? loadConfig().pullKey : readFileSync(keyFile, 'utf8');
  return text?.trim() || undefined;
}

/** Waits until what was there has been fetched. @throws Problem when its server does not give it. */
async function untilDone(client: ApiClient, made: Shown): Promise<Shown> {
  for (;;) {
    await sleep(WAIT_MS);
    const { pulls } = await client.ask<{ pulls: Shown[] }>(LIST);
    const now = pulls.find(({ id }) => id === made.id);
    if (!now) throw new Problem('not-found', 'The pull was removed.');
    if (now.state === 'stopped') return now;
    if (now.lastProblem !== null)
      throw new Problem(
        'unavailable',
        `The server does not give its objects: ${now.lastProblem}. It is tried again.`,
      );
  }
}
