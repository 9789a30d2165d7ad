import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from 'commander';
import { Problem } from '@app/problem';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { print, say } from './terminal';

const PAGE_SIZE = 100;
const FOLLOW_INTERVAL_MS = 2_000;
const ENTRIES = `query ($id: ID!, $first: Int!, $after: String) { collection(id: $id) { entries(first: $first, after: $after) {
  entries { cursor kind addedAt superseded incident { id name audience revoked stix findings { catalogue principle relation certainty } } }
  pageInfo { hasNextPage endCursor } } } }`;

interface EntryPage {
  readonly collection: {
    readonly entries: {
      readonly entries: readonly { readonly cursor: string; readonly incident: { readonly stix: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
}

/** `entente feed COLLECTION`: the entries of a feed, one JSON line each, oldest first. */
export function addFeed(program: Command): void {
  withApiOptions(
    program
      .command('feed')
      .description('print a feed, one JSON line for each entry')
      .argument('<collection>', 'its id or slug, such as public')
      .option('--after <cursor>', 'begin after this cursor')
      .option('--follow', 'go on as entries are added, until interrupted', false),
  ).action(async (collection: string, options: ApiOptions & { after?: string; follow: boolean }) => {
    const api = ApiClient.from(options);
    let after = await printPages(api, collection, options.after);
    while (options.follow) {
      await sleep(FOLLOW_INTERVAL_MS);
      after = await printPages(api, collection, after).catch((error: unknown) => {
        if (!(error instanceof Problem && error.code === 'unavailable')) throw error;
        say(`${error.detail} Trying again.`);
        return after;
      });
    }
  });
}

async function printPages(
  api: ApiClient,
  id: string,
  start: string | undefined,
): Promise<string | undefined> {
  let after = start;
  for (let hasNext = true; hasNext;) {
    const { collection } = await api.ask<EntryPage>(ENTRIES, { id, first: PAGE_SIZE, after });
    if (!collection) throw new Problem('not-found', 'There is no such feed, or you may not read it.');
    for (const entry of collection.entries.entries) {
      const stix: unknown = JSON.parse(entry.incident.stix);
      print(JSON.stringify({ ...entry, incident: { ...entry.incident, stix } }));
    }
    hasNext = collection.entries.pageInfo.hasNextPage;
    after = collection.entries.pageInfo.endCursor ?? after;
  }
  return after;
}
