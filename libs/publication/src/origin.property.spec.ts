import * as fc from 'fast-check';
import type { StixObject } from '@app/stix';
import {
  ORIGIN_EXTENSION_ID,
  ORIGIN_LIMITS,
  ownOrigin,
  toldOrigins,
  withOrigins,
  withinScope,
} from './origin';

const HOME = 'https://cert.example';
const ID = 'incident--11111111-1111-4111-8111-111111111111';
const INCIDENT: StixObject = { type: 'incident', id: ID, name: 'An incident' };
const scope = fc.oneof(fc.constantFrom('public', 'participants'), fc.stringMatching(/^[0-9a-f]{32}$/));
const told = (extension: unknown) =>
  toldOrigins({ ...INCIDENT, extensions: { [ORIGIN_EXTENSION_ID]: extension } } as StixObject);

describe('the names of an incident on its way', () => {
  it('are read as they were told', () => {
    fc.assert(
      fc.property(
        fc.array(scope, { minLength: 1, maxLength: ORIGIN_LIMITS.scopesMax }),
        fc.uuid(),
        (scopes, id) => {
          const own = ownOrigin(`incident--${id}`, HOME);
          const [last = 'public', ...before] = [...scopes].reverse();
          const came = before.reverse().reduce(withinScope, own);
          const [read] = toldOrigins(withOrigins(INCIDENT, [came], last)) ?? [];
          expect(read).toEqual(withinScope(came, last));
        },
      ),
    );
  });

  it('are made again by whoever knows the name before, and by the same steps alone', () => {
    fc.assert(
      fc.property(scope, scope, fc.uuid(), (first, second, id) => {
        const own = ownOrigin(`incident--${id}`, HOME);
        const going = withinScope(withinScope(own, first), second);
        expect(withinScope(withinScope(ownOrigin(`INCIDENT--${id}`, HOME), first), second)).toEqual(going);
        expect(withinScope(ownOrigin(ID, HOME), first).digest).not.toBe(withinScope(own, first).digest);
      }),
    );
  });

  it('are others in each scope, so that two scopes cannot be compared', () => {
    const own = ownOrigin(ID, HOME);
    const all = ['public', 'participants', 'a'.repeat(32), 'b'.repeat(32)].map((each) =>
      withinScope(own, each),
    );
    expect(new Set(all.flatMap(({ digest, home }) => [digest, home])).size).toBe(8);
    expect(JSON.stringify(withOrigins(INCIDENT, [own], 'public'))).not.toContain(own.digest);
  });

  it('tell of the server that an incident was taken from in `home` alone', () => {
    const [one, other] = [ownOrigin(ID, HOME), ownOrigin(ID, 'https://other.example')];
    expect([one.digest === other.digest, one.home === other.home]).toEqual([true, false]);
  });

  it('stay as they are within the same scope, however many servers follow each other', () => {
    const once = withinScope(ownOrigin(ID, HOME), 'public');
    expect(withinScope(once, 'public')).toBe(once);
  });

  it('leave an incident that came from nowhere else as it is', () => {
    expect(withOrigins(INCIDENT, [], 'public')).toBe(INCIDENT);
    expect(toldOrigins(INCIDENT)).toEqual([]);
  });

  it('are not taken when they cannot be read, and whatever is told never throws', () => {
    const digest = '0'.repeat(64);
    const good = { scopes: ['public'], digest, home: digest };
    expect(told({ origins: [good] })).toEqual([good]);
    const bad = [
      { ...good, scopes: [] },
      { ...good, scopes: ['public', 'public'] },
      { ...good, scopes: ['everybody'] },
      { ...good, scopes: Array.from({ length: 7 }, (_, at) => (at % 2 ? 'public' : 'participants')) },
      { ...good, digest: digest.slice(1) },
      { scopes: ['public'], digest },
    ];
    for (const origin of bad) expect(told({ origins: [origin] })).toBeUndefined();
    expect(told({ origins: Array.from({ length: 17 }, () => good) })).toBeUndefined();
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(() => told(value)).not.toThrow()));
  });
});
