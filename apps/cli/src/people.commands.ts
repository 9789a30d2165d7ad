import type { Command } from 'commander';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { print } from './terminal';

const PERSON = 'id name permissions invitedBy invitedAt redeemBefore redeemedAt expiresAt sessionCount';
const PEOPLE = `{ people { ${PERSON} } }`;
const INVITE = `mutation ($name: String!, $permissions: [String!]!) { invitePerson(name: $name, permissions: $permissions) { person { ${PERSON} } code link } }`;
const LIMIT = `mutation ($id: ID!, $permissions: [String!]!) { limitPerson(id: $id, permissions: $permissions) { ${PERSON} } }`;
const END_SESSIONS = `mutation ($id: ID!) { endPersonSessions(id: $id) }`;
const REMOVE = `mutation ($id: ID!) { removePerson(id: $id) }`;

/** `entente people list|invite|limit|sign-out|revoke`: who of one's own organisation signs in by an account. */
export function addPeopleCommands(program: Command): void {
  const people = program
    .command('people')
    .description('people of your organisation who sign in by an account');
  withApiOptions(people.command('list').description('who signs in, and who is invited')).action(
    (options: ApiOptions) => tell(options, PEOPLE),
  );
  withApiOptions(
    people
      .command('invite')
      .description('invite a person; the link is shown once and good for seven days')
      .requiredOption('--name <name>', 'what you call them')
      .requiredOption('--permissions <list>', 'separated by commas, no more than yours'),
  ).action(({ name, permissions, ...options }: ApiOptions & { name: string; permissions: string }) =>
    tell(options, INVITE, { name, permissions: listOf(permissions) }),
  );
  ofOne(people, 'limit', 'leave a person some of what they may do')
    .requiredOption('--permissions <list>', 'what is left to them, separated by commas; empty for nothing')
    .action((id: string, { permissions, ...options }: ApiOptions & { permissions: string }) =>
      tell(options, LIMIT, { id, permissions: listOf(permissions) }),
    );
  ofOne(people, 'sign-out', 'end the sessions of a person; they may sign in again').action(
    (id: string, options: ApiOptions) => tell(options, END_SESSIONS, { id }),
  );
  ofOne(people, 'revoke', 'remove a person or an invitation; their sessions end now').action(
    (id: string, options: ApiOptions) => tell(options, REMOVE, { id }),
  );
}

function ofOne(people: Command, name: string, description: string): Command {
  return withApiOptions(people.command(name).description(description).argument('<id>', 'the person'));
}

async function tell(options: ApiOptions, query: string, variables: object = {}): Promise<void> {
  print(JSON.stringify(await ApiClient.from(options).ask(query, variables), null, 2));
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
