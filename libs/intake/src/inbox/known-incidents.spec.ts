import type { SharingTerms } from '@app/marking';
import { MemberNames, type Vault } from '@app/submission';
import { KnownIncidents } from './known-incidents';

const names = new MemberNames(Buffer.alloc(32, 1), 'participant');
const terms = {} as SharingTerms;
const author = { type: 'identity', id: 'identity--00000000-0000-4000-8000-000000000001' };

/** A database with incidents that name the author: some hold it, in the others it is absent. */
function incidents(withAuthor: number, without: number) {
  const opened: string[] = [];
  const lineages = [...Array(withAuthor + without).keys()].map(String);
  const name = names.ofId(author.id).toString('hex');
  const members = lineages.map((lineage, place) => ({
    lineage,
    name,
    content: place < withAuthor ? Buffer.from('a digest') : Buffer.alloc(0),
  }));
  const latest = lineages.map((lineage) => ({
    submissionId: lineage,
    lineage,
    state: 'published',
    terms,
    receivedAt: new Date(Number(lineage)),
  }));
  const manager = { query: async (sql: string) => (sql.includes('incident_member') ? members : latest) };
  const openBundle = async (id: string) => {
    opened.push(id);
    return JSON.stringify({ objects: [author] });
  };
  const known = new KnownIncidents({ openBundle } as unknown as Vault);
  const fetch = () => known.fetch(manager as never, 'participant', names, [author.id], terms);
  return { opened, fetch };
}

describe('what an incident refers to and did not bring', () => {
  it('is taken from the newest incident that holds it, and no other one is opened', async () => {
    const { opened, fetch } = incidents(2, 3);
    expect([...(await fetch()).keys()]).toEqual([author.id]);
    expect(opened).toEqual(['1']);
  });

  it('opens nothing where it is absent everywhere, however many incidents name it', async () => {
    const { opened, fetch } = incidents(0, 50);
    expect((await fetch()).size).toBe(0);
    expect(opened).toEqual([]);
  });
});
