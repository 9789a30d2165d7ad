import type { Command } from 'commander';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { print } from './terminal';
import { type TermsOptions, toTermsInput, withTermsOptions } from './terms-options';

const TERMS = '{ defaultTlp floorTlp audiences nameVictim nameReporter publicRelease setAt }';
const SHOW = `query { terms: inboxTerms ${TERMS} }`;
const SET = `mutation ($terms: SharingTermsInput!) { terms: setInboxTerms(terms: $terms) ${TERMS} }`;

/** `entente inbox terms` and `entente inbox share`: under which terms what comes over TAXII is shared. */
export function addInbox(program: Command): void {
  const inbox = program.command('inbox').description('what you post object by object over TAXII');
  withApiOptions(
    inbox.command('terms').description('under which terms incidents that come through it are shared'),
  ).action(async (options: ApiOptions) => {
    const { terms } = await ApiClient.from(options).ask<{ terms: object }>(SHOW, {});
    print(JSON.stringify(terms, null, 2));
  });
  const share = inbox.command('share').description('set these terms, for incidents that are new from now on');
  withApiOptions(withTermsOptions(share, { tlpRequired: true })).action(
    async (options: TermsOptions & ApiOptions) => {
      const { terms } = await ApiClient.from(options).ask<{ terms: object }>(SET, {
        terms: toTermsInput(options),
      });
      print(JSON.stringify(terms, null, 2));
    },
  );
}
