import type { Command } from 'commander';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { print } from './terminal';

const KEYS = `{ accessKeys { id label permissions createdAt expiresAt revokedAt } }`;
const CREATE_KEY = `mutation ($label: String!, $permissions: [String!]!, $days: Int!) { createAccessKey(label: $label, permissions: $permissions, days: $days) { id token permissions expiresAt } }`;
const REVOKE_KEY = `mutation ($id: ID!) { revokeAccessKey(id: $id) }`;
const PROPOSE = `mutation ($input: ParticipantInput!) { proposeParticipant(input: $input) { id slug state } }`;
const ADMIT = `mutation ($slug: String!) { admitParticipant(slug: $slug) { participant { slug state } key { id token permissions expiresAt } } }`;
const SUSPEND = `mutation ($slug: String!) { suspendParticipant(slug: $slug) { slug state } }`;

/** `entente keys list|create|revoke`: the keys of one's own organisation. Returns the group, for the local commands. */
export function addKeyCommands(program: Command): Command {
  const keys = program
    .command('keys')
    .description('access keys of your organisation; sealing keys of this machine');
  withApiOptions(keys.command('list').description('the keys of your organisation')).action(
    async (options: ApiOptions) => printJson(await ApiClient.from(options).ask(KEYS)),
  );
  withApiOptions(
    keys
      .command('create')
      .description('make a key with no more than yours carries; its token is shown once')
      .requiredOption('--label <words>', 'what it is for')
      .requiredOption('--permissions <list>', 'separated by commas, such as feed:read,submission:create')
      .option('--days <n>', 'how long it lives', '366'),
  ).action(async (options: ApiOptions & { label: string; permissions: string; days: string }) =>
    printJson(
      await ApiClient.from(options).ask(CREATE_KEY, {
        label: options.label,
        permissions: options.permissions.split(','),
        days: Number(options.days),
      }),
    ),
  );
  withApiOptions(keys.command('revoke').description('revoke a key, now').argument('<id>', 'the key')).action(
    async (id: string, options: ApiOptions) =>
      printJson(await ApiClient.from(options).ask(REVOKE_KEY, { id })),
  );
  return keys;
}

interface ProposeOptions extends ApiOptions {
  readonly name: string;
  readonly kind: string;
  readonly country?: string;
  readonly sectors?: string;
  readonly domains?: string;
  readonly networks?: string;
  readonly listed: boolean;
}

/** `entente participants propose|admit|suspend`, for administrators. */
export function addParticipantCommands(program: Command): void {
  const participants = program.command('participants').description('who takes part (for administrators)');
  withApiOptions(
    participants
      .command('propose')
      .description('put an organisation forward; another administrator admits it')
      .argument('<slug>', 'its short name')
      .requiredOption('--name <name>', 'its name')
      .requiredOption('--kind <kind>', 'cert, government, company, civil-society or academia')
      .option('--country <code>', 'ISO 3166-1 alpha-2')
      .option('--sectors <list>', 'separated by commas')
      .option('--domains <list>', 'its own domains, separated by commas')
      .option('--networks <list>', 'its own address ranges, separated by commas')
      .option('--listed', 'anyone may know that it takes part', false),
  ).action(
    async (
      slug: string,
      { url, as, name, kind, country, sectors, domains, networks, listed }: ProposeOptions,
    ) => {
      const lists = { sectors: split(sectors), domains: split(domains), networks: split(networks) };
      const input = { slug, name, kind: kind.toUpperCase().replace('-', '_'), country, listed, ...lists };
      printJson(
        await ApiClient.from({ ...(url ? { url } : {}), ...(as ? { as } : {}) }).ask(PROPOSE, { input }),
      );
    },
  );
  withApiOptions(
    participants
      .command('admit')
      .description('admit an organisation; prints its first key, once')
      .argument('<slug>', 'its short name'),
  ).action(async (slug: string, options: ApiOptions) =>
    printJson(await ApiClient.from(options).ask(ADMIT, { slug })),
  );
  withApiOptions(
    participants
      .command('suspend')
      .description('end its rights, keys included, now')
      .argument('<slug>', 'its short name'),
  ).action(async (slug: string, options: ApiOptions) =>
    printJson(await ApiClient.from(options).ask(SUSPEND, { slug })),
  );
}

const FOUND = `mutation ($slug: String!, $name: String!, $openHistory: Boolean!) { createCommunity(slug: $slug, name: $name, openHistory: $openHistory) { id slug name } }`;
const ADD_MEMBER = `mutation ($community: String!, $participant: String!) { addCommunityMember(community: $community, participant: $participant) }`;
const REMOVE_MEMBER = `mutation ($community: String!, $participant: String!) { removeCommunityMember(community: $community, participant: $participant) }`;
const SET_PSEUDONYMS = `mutation ($community: String!, $agreed: Boolean!) { setCommunityPseudonyms(community: $community, agreed: $agreed) { slug pseudonyms { agreed epoch changedAt } } }`;
const ROTATE_PSEUDONYMS = `mutation ($community: String!) { rotateCommunityPseudonyms(community: $community) { slug pseudonyms { agreed epoch changedAt } } }`;

interface FoundOptions extends ApiOptions {
  readonly name: string;
  readonly openHistory: boolean;
}

/**
 * `entente communities found|add|remove`, and `agree-pseudonyms|end-pseudonyms|rotate-pseudonyms`, for administrators.
 */
export function addCommunityCommands(program: Command): void {
  const communities = program
    .command('communities')
    .description('communities, their members, and what they agreed to (for administrators)');
  withApiOptions(
    communities
      .command('found')
      .description('found a community; it has no members yet')
      .argument('<slug>', 'its short name')
      .requiredOption('--name <name>', 'its name')
      .option('--open-history', 'new members read what came before them', false),
  ).action(async (slug: string, { name, openHistory, ...options }: FoundOptions) =>
    printJson(await ApiClient.from(options).ask(FOUND, { slug, name, openHistory })),
  );
  addMemberCommand(communities, 'add', 'make a participant a member', ADD_MEMBER);
  addMemberCommand(
    communities,
    'remove',
    "end a membership, and the registrations of that member's clients, now",
    REMOVE_MEMBER,
  );
  const act = (name: string, description: string, query: string, more: object) =>
    withApiOptions(
      communities.command(name).description(description).argument('<slug>', 'the community'),
    ).action(async (community: string, options: ApiOptions) =>
      printJson(await ApiClient.from(options).ask(query, { community, ...more })),
    );
  act('agree-pseudonyms', 'members know the same hidden victim again', SET_PSEUDONYMS, { agreed: true });
  act('end-pseudonyms', 'nothing that is made from now on has pseudonyms', SET_PSEUDONYMS, { agreed: false });
  act('rotate-pseudonyms', 'all pseudonyms become other ones', ROTATE_PSEUDONYMS, {});
}

function addMemberCommand(communities: Command, name: string, description: string, query: string): void {
  withApiOptions(
    communities
      .command(name)
      .description(description)
      .argument('<slug>', 'the community')
      .argument('<participant>', 'the short name of the participant'),
  ).action(async (community: string, participant: string, options: ApiOptions) =>
    printJson(await ApiClient.from(options).ask(query, { community, participant })),
  );
}

function split(list: string | undefined): string[] {
  return list ? list.split(',').map((item) => item.trim()) : [];
}

function printJson(data: unknown): void {
  print(JSON.stringify(data, null, 2));
}
