import { CLIENTS, FILES, KEY_PLACEHOLDER, curlOf, fileCurlOf, filesOf, setUpsOf } from './set-up';

const ORIGIN = 'https://entente.example';
const feed = (audience: string) => ({ id: 'feed-id', slug: 'feed-slug', title: 'A feed', audience });

describe('how a client is set up', () => {
  it('names this server and the feed, at every client', () => {
    const setUps = setUpsOf(ORIGIN, feed('participants'));
    expect(setUps.map(({ client }) => client)).toEqual([...CLIENTS]);
    for (const { fields } of setUps) {
      const values = fields.map(({ value }) => value).join('\n');
      expect(values).toContain(ORIGIN);
      expect(values).toMatch(/feed-id|feed-slug/);
    }
  });

  it('has a place for the key where one is needed, and asks for none where all is public', () => {
    const told = (audience: string) =>
      JSON.stringify([
        setUpsOf(ORIGIN, feed(audience)),
        curlOf(ORIGIN, feed(audience)),
        fileCurlOf(filesOf(ORIGIN, feed(audience)).csv, feed(audience)),
      ]);
    for (const audience of ['participants', 'clients', 'community', 'recipient']) {
      expect(
        setUpsOf(ORIGIN, feed(audience)).every(({ fields }) =>
          JSON.stringify(fields).includes(KEY_PLACEHOLDER),
        ),
      ).toBe(true);
      expect(told(audience).match(/\$ENTENTE_KEY/g)).toHaveLength(2);
    }
    expect(told('public')).not.toMatch(/KEY|user|Bearer/);
  });

  it('gives an address for each kind of file', () => {
    const files = filesOf(ORIGIN, feed('public'));
    expect(Object.keys(files)).toEqual([...FILES]);
    expect(files.csv).toBe('https://entente.example/feeds/feed-slug.csv');
    expect(fileCurlOf(files.stream, feed('public'))).toContain('--no-buffer');
  });
});
