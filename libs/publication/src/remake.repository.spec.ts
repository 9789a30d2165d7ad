import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { loadConfig } from '@app/config';
import { dataSourceOptions, migrate } from '@app/database';
import type { Audience } from '@app/marking';
import { withDatabase } from '../../../test/postgres';
import { prepareRenditions, publishReady } from './publisher';
import { compareRenditions, remakeRenditions } from './remake';
import type { ReleasedDocument } from './rendition';

const database = withDatabase(async ({ url }) => migrate(loadConfig({ DATABASE_URL: url })));
let owner: DataSource;
beforeAll(async () => {
  owner = new DataSource(dataSourceOptions(loadConfig({ DATABASE_URL: database().url }), 'owner'));
  await owner.initialize();
});
afterAll(() => owner?.destroy());
beforeEach(() =>
  owner.query(
    `TRUNCATE collection_entry, publication_log, rendition, submission CASCADE; UPDATE collection SET head_position = 0, head_chain = '\\x'`,
  ),
);

const PUBLIC: Audience = { key: 'public', kind: 'public', ceiling: 'CLEAR' };
const PARTICIPANTS: Audience = { key: 'participants', kind: 'participants', ceiling: 'GREEN' };
const stamp: Parameters<typeof publishReady>[2] = (bundle, times) => ({
  ...bundle,
  objects: bundle.objects.map((object) => ({ ...object, ...times })),
});

function released(audience: Audience, name: string, held = false): ReleasedDocument {
  const incidentId = `incident--${audience.key === 'public' ? '1' : '2'}0000000-0000-4000-8000-000000000001`;
  const objects = [{ type: 'incident', id: incidentId, name }];
  const bundle = { type: 'bundle' as const, id: 'bundle--10000000-0000-4000-8000-000000000001', objects };
  return { audience, bundle, incidentId, enrichments: [], findings: [], held };
}

interface Submission {
  readonly id: string;
  readonly lineage: string;
}

async function submitted(documents: ReleasedDocument[]): Promise<Submission> {
  const [id, lineage, party] = [randomUUID(), randomUUID(), randomUUID()];
  await owner.query('INSERT INTO administrator (id, slug, name) VALUES ($1, $2, $2)', [party, `a-${party}`]);
  await owner.query(
    `INSERT INTO participant (id, slug, name, kind, proposed_by) VALUES ($1, $2, 'P', 'cert', $1)`,
    [party, `p-${party}`],
  );
  await owner.query(
    `INSERT INTO submission (id, participant_id, lineage, version, incident_digest, incident_modified, sha256, size_bytes, terms, sealed_bundle, wrapped_key)
     VALUES ($1, $2, $3, 1, '\\x00', '', '\\x00', 1, '{}', 's', 'w')`,
    [id, party, lineage],
  );
  await owner.transaction(async (manager) => {
    await prepareRenditions(manager, { id, lineage }, documents);
    await publishReady(manager, { id, lineage }, stamp);
  });
  return { id, lineage };
}

const remake = (submission: Submission, documents: ReleasedDocument[], waits = false): Promise<string[]> =>
  owner.transaction((manager) => remakeRenditions(manager, submission, documents, stamp, { waits }));

/** Of each audience what stands there: name and status, oldest first. */
const standing = async (audience: string): Promise<string[]> =>
  (
    await owner.query('SELECT name, status FROM rendition WHERE audience = $1 ORDER BY version', [audience])
  ).map(({ name, status }: { name: string; status: string }) => `${name} ${status}`);

const log = () =>
  owner.query(
    'SELECT position, kind, rendition_id, encode(chain, $1) AS chain FROM publication_log ORDER BY position',
    ['hex'],
  );

describe('renditions made anew', () => {
  it('change nothing where the content is the same: stamps are no content', async () => {
    const submission = await submitted([released(PUBLIC, 'One'), released(PARTICIPANTS, 'Two')]);
    const before = await log();
    expect(await remake(submission, [released(PUBLIC, 'One'), released(PARTICIPANTS, 'Two')])).toEqual([]);
    expect(await log()).toEqual(before);
  });

  it('supersede those whose content changed, and no others', async () => {
    const submission = await submitted([released(PUBLIC, 'One'), released(PARTICIPANTS, 'Two')]);
    expect(await remake(submission, [released(PUBLIC, 'One'), released(PARTICIPANTS, 'Other')])).toEqual([
      'participants',
    ]);
    expect(await standing('public')).toEqual(['One published']);
    expect(await standing('participants')).toEqual(['Two superseded', 'Other published']);
  });

  it('revoke where nothing of the incident may be seen any more', async () => {
    const submission = await submitted([released(PUBLIC, 'One'), released(PARTICIPANTS, 'Two')]);
    expect(await remake(submission, [released(PARTICIPANTS, 'Two')])).toEqual(['public']);
    expect(await standing('public')).toEqual(['Withdrawn withdrawn']);
    expect((await log()).at(-1)).toMatchObject({ kind: 'withdrawn' });
  });

  it('keep waiting what waits for its release, with the new content', async () => {
    const submission = await submitted([released(PUBLIC, 'One', true), released(PARTICIPANTS, 'Two')]);
    await remake(submission, [released(PUBLIC, 'Other', true), released(PARTICIPANTS, 'Two')]);
    expect(await standing('public')).toEqual(['Other held']);
  });

  it('follow at once what was released before, whatever the terms hold', async () => {
    const submission = await submitted([released(PUBLIC, 'One', true)]);
    await owner.query(`UPDATE rendition SET status = 'ready'`);
    await owner.transaction((manager) => publishReady(manager, submission, stamp));
    await remake(submission, [released(PUBLIC, 'Masked', true)]);
    expect(await standing('public')).toEqual(['One superseded', 'Masked published']);
  });

  it('wait beside what is out where more may be shown, and go on waiting through a change of rules', async () => {
    const submission = await submitted([released(PUBLIC, 'One')]);
    await remake(submission, [released(PUBLIC, 'Lowered', true)], true);
    expect(await standing('public')).toEqual(['One published', 'Lowered held']);
    await remake(submission, [released(PUBLIC, 'Lowered, by other rules', true)]);
    expect(await standing('public')).toEqual(['One published', 'Lowered, by other rules held']);
  });

  it('go out where they were released and only then made anew without a change', async () => {
    const submission = await submitted([released(PUBLIC, 'One', true)]);
    await owner.query(`UPDATE rendition SET status = 'ready'`);
    await remake(submission, [released(PUBLIC, 'One', true)]);
    expect(await standing('public')).toEqual(['One published']);
  });

  it('wait again where they were released, were not out yet, and changed', async () => {
    const submission = await submitted([released(PUBLIC, 'One', true)]);
    await owner.query(`UPDATE rendition SET status = 'ready'`);
    await remake(submission, [released(PUBLIC, 'Other', true)]);
    expect(await standing('public')).toEqual(['Other held']);
  });

  it('belong to the submission; what they replaced does no more', async () => {
    const submission = await submitted([released(PUBLIC, 'One'), released(PARTICIPANTS, 'Two')]);
    await remake(submission, [released(PUBLIC, 'Other'), released(PARTICIPANTS, 'Two')]);
    const linked = await owner.query(
      'SELECT r.name FROM submission_rendition l JOIN rendition r ON r.id = l.rendition_id ORDER BY 1',
    );
    expect(linked).toEqual([{ name: 'Other' }, { name: 'Two' }]);
  });

  it('bring the columns of queries along where the bytes stay', async () => {
    const submission = await submitted([released(PUBLIC, 'One')]);
    await owner.query(`UPDATE rendition SET search_text = 'as another release read it'`);
    await remake(submission, [released(PUBLIC, 'One')]);
    expect(await owner.query('SELECT search_text FROM rendition')).toEqual([{ search_text: 'one' }]);
  });

  it('can be counted before', async () => {
    const submission = await submitted([released(PUBLIC, 'One'), released(PARTICIPANTS, 'Two')]);
    const before = await log();
    const found = await compareRenditions(owner, submission.lineage, [released(PARTICIPANTS, 'Other')]);
    expect(found).toEqual({ changed: ['participants'], gone: ['public'] });
    expect(await log()).toEqual(before);
  });
});
