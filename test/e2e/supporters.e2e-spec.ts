import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSupporters } from '@app/insights';
import { TLP_MARKINGS, type Tlp } from '@app/marking';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { ROOT } from '../sources';
import { type Person, type World, makeWorld, must, submit, waitForState } from '../world';

/** Supporters of a catalogue: one list, loaded whole or not at all; beside an incident, as each rendition tells it. */
const LIST = readFileSync(join(ROOT, 'docs', 'examples', 'supporters.csv'));
const NAMES = [
  'Republic of Ruritania',
  'City of Strelsau',
  'Zenda Turbines',
  'Quill & Lantern, a press fund',
];
/** What the incident names, and who may read it: each is a relationship, marked at a label of its own. */
const TOLD: readonly { readonly name: string; readonly tlp: Tlp; readonly role: string }[] = [
  { name: 'Zenda Turbines', tlp: 'GREEN', role: 'VICTIM' },
  { name: 'City of Strelsau', tlp: 'AMBER', role: 'HOST' },
];
const ACCUSED = ['Republic of Ruritania CLAIMED_ACTOR', 'Republic of Ruritania CLAIMED_ACTOR?'];
const SEEN: Readonly<Record<string, readonly string[]>> = {
  public: [],
  administrator: [],
  outsider: [...ACCUSED, 'Zenda Turbines VICTIM'],
  client: ['City of Strelsau HOST', ...ACCUSED, 'Zenda Turbines VICTIM'],
  member: ['City of Strelsau HOST', ...ACCUSED, 'Zenda Turbines VICTIM'],
};
const BESIDE = `{ incidents(first: 10) { edges { node { id supporters { role unconfirmed supporter { name } } } } } }`;

/** What two further incidents say of who did it: a State asserts it, or a company alone. Readable from GREEN on. */
const ATTRIBUTED = {
  f2: 'Attackers encrypted the systems of a hospital. The government of Canada publicly attributed the attack to France in a statement.',
  f3: 'Attackers encrypted the systems of a hospital. A security company attributed the attack to France in a report.',
};

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await loadSupporters(instance.owner, 'paris-call', LIST);
  const { id } = await submit(instance, world.tokens.submitter, bundle(), {
    defaultTlp: 'CLEAR',
    communities: ['health'],
    publicRelease: 'AT_ONCE',
  });
  await waitForState(instance, world.tokens.submitter, id, ['published']);
  for (const [key, description] of Object.entries(ATTRIBUTED)) await publishTelling(key, description);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function publishTelling(key: string, description: string): Promise<void> {
  const made = markedBundle({ key, incidentTlp: 'GREEN', secrets: {} });
  made.objects[0]!['description'] = description;
  const terms = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };
  const { id } = await submit(instance, world.tokens.submitter, made, terms);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
}

function bundle() {
  const made = markedBundle({ key: 'f1', secrets: {} });
  const incident = made.objects[0]!;
  const { spec_version, created, modified } = incident;
  TOLD.forEach(({ name, tlp, role }, place) => {
    const id = (type: string) => `${type}--0c7b22dd-8a2f-4e0b-9d0f-00f19c32f0b${place}`;
    const common = { spec_version, created, modified, object_marking_refs: [TLP_MARKINGS[tlp].id] };
    const link = (source_ref: unknown, relationship_type: string, target_ref: string) => ({
      type: 'relationship',
      id: id('relationship'),
      ...common,
      relationship_type,
      source_ref,
      target_ref,
    });
    made.objects.push({
      type: 'identity',
      id: id('identity'),
      ...common,
      name,
      identity_class: 'organization',
    });
    if (role === 'VICTIM') made.objects.push(link(incident['id'], 'targets', id('identity')));
    else
      made.objects.push(
        { type: 'infrastructure', id: id('infrastructure'), ...common, name: 'A relay' },
        link(id('infrastructure'), 'related-to', id('identity')),
      );
  });
  return made;
}

function tokenOf(viewer: string): string | undefined {
  return viewer === 'administrator' ? instance.administrators[0] : world.tokens[viewer as Person];
}

async function namesSeenBy(viewer: string, filter = ''): Promise<string[]> {
  const answer = must(await instance.graphql(tokenOf(viewer), `{ supporters${filter} { name } }`));
  return answer['supporters'].map(({ name }: { name: string }) => name);
}

it.each(Object.keys(SEEN))(
  '%s sees those supporters beside an incident whom their rendition names',
  async (viewer) => {
    const answer = must(await instance.graphql(tokenOf(viewer), BESIDE));
    const seen = answer['incidents'].edges.flatMap(({ node }: any) =>
      node.supporters.map((each: any) => `${each.supporter.name} ${each.role}${each.unconfirmed ? '?' : ''}`),
    );
    expect(seen.sort()).toEqual(SEEN[viewer]);
  },
);

it('the list is public, and the same for everybody', async () => {
  for (const viewer of Object.keys(SEEN)) expect(await namesSeenBy(viewer)).toEqual(NAMES);
  expect(await namesSeenBy('public', '(filter: { kind: STATE, country: "FR" })')).toEqual([NAMES[0]]);
  expect(await namesSeenBy('public', '(filter: { catalogue: "un-norms" })')).toEqual([]);
});

it('nothing is counted by supporter, confirmed or not', async () => {
  const { data } = await instance.graphql(
    undefined,
    `{ supporter: __type(name: "Supporter") { fields { type { kind ofType { name kind } } } }
       dimension: __type(name: "Dimension") { enumValues { name } } }`,
  );
  expect(JSON.stringify(data['supporter'])).not.toMatch(/Int|Float/);
  expect(JSON.stringify(data['dimension'])).not.toMatch(/SUPPORTER/);
});

it('a list with an error changes nothing, and a good one replaces that of its catalogue alone', async () => {
  const wrong = Buffer.from('name,kind\nNew,company\nOther,guild\n');
  await expect(loadSupporters(instance.owner, 'paris-call', wrong)).rejects.toMatchObject({
    code: 'invalid-input',
    issues: [{ pointer: 'line 3, column 2 (kind)' }],
  });
  expect(await namesSeenBy('public')).toEqual(NAMES);
  const good = Buffer.from('name,kind\nNew,company\n');
  await loadSupporters(instance.owner, 'un-norms', good);
  expect(await namesSeenBy('public')).toEqual([...NAMES, 'New']);
  expect(await loadSupporters(instance.owner, 'un-norms', Buffer.from('kind,name\ncompany,Newer'))).toEqual({
    catalogue: 'un-norms',
    loaded: 1,
    replaced: 1,
  });
  expect(await namesSeenBy('public', '(filter: { catalogue: "un-norms" })')).toEqual(['Newer']);
  await expect(loadSupporters(instance.owner, 'nothing', good)).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

it('no role of the processes may write the list', async () => {
  const rights: { may: boolean }[] = await instance.owner.query(
    `SELECT has_table_privilege(role, 'supporter', right_) AS may
       FROM unnest(ARRAY['entente_reader', 'entente_api', 'entente_worker']) AS role,
            unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS right_`,
  );
  expect(rights).toHaveLength(12);
  expect(rights.filter(({ may }) => may)).toEqual([]);
});
