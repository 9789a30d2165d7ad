import { noteIdOf, ownOrigin, withinScope } from '@app/publication';
import { isOfHome, isSameOrigin } from './origin-match';
import { collectionUrl } from './pull-address';
import { PULL_LIMITS } from './pull-limits';
import { type Fetched, pageUrl, readPage, retryAfterMs } from './pull-page';

const START = { askedAfter: null, nextToken: null, lastAdded: null };
const FIRST = '2026-03-01T00:00:00.000001Z';
const LAST = '2026-03-01T00:00:00.000009Z';
const INCIDENT = 'incident--11111111-1111-4111-8111-111111111111';
const OBJECT = {
  type: 'domain-name',
  id: 'domain-name--220a2699-5ebf-5b57-bf02-424964bb19c0',
  value: 'a.example',
};
const read = (envelope: unknown, last: string | undefined = LAST, cursor = START as never) =>
  readPage(Buffer.from(typeof envelope === 'string' ? envelope : JSON.stringify(envelope)), last, cursor);
const good = (fetched: Fetched) => {
  if (!fetched.ok) throw new Error(fetched.problem);
  return fetched;
};

describe('a page of another server', () => {
  it('goes on by `next` until there is none, and then after the last object', () => {
    const one = good(read({ more: true, next: 'n1', objects: [OBJECT] }, FIRST));
    expect([one.cursor, one.isEnd]).toEqual([{ askedAfter: null, nextToken: 'n1', lastAdded: FIRST }, false]);
    const two = good(read({ objects: [OBJECT] }, LAST, one.cursor as never));
    expect([two.cursor, two.isEnd]).toEqual([{ askedAfter: LAST, nextToken: null, lastAdded: null }, true]);
    const none = good(read({}, undefined, two.cursor as never));
    expect([none.cursor, none.isEnd, none.objects]).toEqual([two.cursor, true, []]);
  });

  it('is asked for as the standard says, with what was asked for before', () => {
    const url = 'https://a.example/api/collections/x/';
    const cursor = { askedAfter: FIRST, nextToken: 'a b', lastAdded: null };
    expect(pageUrl(url, cursor, 5)).toBe(
      'https://a.example/api/collections/x/objects/?limit=5&added_after=2026-03-01T00%3A00%3A00.000001Z&next=a+b',
    );
  });

  it('goes on after the last object where a server has more and names no page, and not in circles', () => {
    const page = good(read({ more: true, objects: [OBJECT] }));
    expect([page.cursor.askedAfter, page.isEnd]).toEqual([LAST, false]);
    expect(read({ more: true, objects: [OBJECT] }, 'no moment')).toEqual({ ok: false, problem: 'not-taxii' });
    expect(read({ more: true, objects: [OBJECT] }, LAST, { ...START, askedAfter: LAST } as never)).toEqual({
      ok: false,
      problem: 'not-taxii',
    });
    const again = good(
      read({ more: true, next: 'n', objects: [OBJECT] }, LAST, { ...START, nextToken: 'n' } as never),
    );
    expect(again.cursor).toEqual({ askedAfter: LAST, nextToken: null, lastAdded: null });
  });

  it('is refused when it is none, whatever it is', () => {
    for (const text of ['', '[]', 'null', '{"objects":{}}', '{"objects":[', '<html>', '\ud800'])
      expect(read(text)).toEqual({ ok: false, problem: 'not-taxii' });
  });

  it('does not bring another Entente’s words on its findings, and brings any other note', () => {
    const note = (id: string) => ({
      type: 'note',
      spec_version: '2.1',
      id,
      created: '2026-03-01T00:00:00.000Z',
      modified: '2026-03-01T00:00:00.000Z',
      content: 'words',
      object_refs: [INCIDENT],
    });
    const other = 'note--22222222-2222-4222-8222-222222222222';
    const { objects } = good(read({ objects: [note(noteIdOf(INCIDENT)), note(other)] }));
    expect(objects.map((each) => each.ok && each.object.id)).toEqual([other]);
  });
});

describe('how long another server is left alone', () => {
  it('is what it says, in seconds or as a date, and not for ever', () => {
    expect(retryAfterMs('120')).toBe(120_000);
    expect(retryAfterMs(new Date(Date.now() + 60_000).toUTCString())).toBeGreaterThan(50_000);
    expect(retryAfterMs('999999999')).toBe(PULL_LIMITS.retryAfterMsMax);
    expect([retryAfterMs('soon'), retryAfterMs(undefined), retryAfterMs('-1')]).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });
});

describe('the address of a collection', () => {
  const of = (url: string, collection?: string, privateToo = false) => {
    try {
      return collectionUrl(url, collection, { privateToo });
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is of a collection, or of an API root with the collection beside it', () => {
    const url = 'https://a.example/api/collections/x/';
    expect(
      ['', '/', '/objects', '/objects/'].map((end) => of(`https://a.example/api/collections/x${end}`)),
    ).toEqual(Array.from({ length: 4 }, () => url));
    expect([of('https://a.example/api', 'x'), of('https://a.example/api/', 'x')]).toEqual([url, url]);
  });

  it('is nothing else: no private address, no credentials, no query, no way out of the path', () => {
    const bad: [string, string?][] = [
      ['http://a.example/api/collections/x/'],
      ['https://127.0.0.1/api/collections/x/'],
      ['https://[::1]/api/collections/x/'],
      ['https://me:secret@a.example/api/collections/x/'],
      ['https://a.example/api/collections/x/?limit=1'],
      ['https://a.example/api/'],
      ['https://a.example/api/', '../x'],
      ['https://a.example/api/collections/x/', 'y'],
      ['nonsense', 'x'],
    ];
    expect(bad.map(([url, collection]) => of(url, collection))).toEqual(bad.map(() => 'invalid-input'));
    expect(of('http://127.0.0.1:4000/taxii2/api/', 'public', true)).toBe(
      'http://127.0.0.1:4000/taxii2/api/collections/public/',
    );
  });
});

describe('names of incidents', () => {
  const own = ownOrigin(INCIDENT, 'https://a.example');

  it('are of one incident where one went the way of the other and further', () => {
    const near = withinScope(own, 'public');
    const far = withinScope(near, 'participants');
    expect([isSameOrigin(own, near), isSameOrigin(far, near), isSameOrigin(far, own)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isSameOrigin(far, withinScope(own, 'participants'))).toBe(false);
    expect(isSameOrigin(near, ownOrigin(`${INCIDENT.slice(0, -1)}2`, 'https://a.example'))).toBe(false);
  });

  it('tell of the server that an incident came from by its address alone', () => {
    const claim = withinScope(own, 'public');
    expect(isOfHome(claim, own)).toBe(true);
    expect(isOfHome(claim, ownOrigin(INCIDENT, 'https://liar.example'))).toBe(false);
  });
});
