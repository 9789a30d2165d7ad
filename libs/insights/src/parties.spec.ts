import { partiesOf, rolesOf } from './parties';
import type { Supporter } from './supporter';

const INCIDENT = 'incident--1';
const supporter = (more: Partial<Supporter>): Supporter => ({
  catalogue: 'paris-call',
  name: 'Zenda Turbines',
  aliases: ['ZT'],
  kind: 'company',
  region: null,
  country: null,
  supportedOn: null,
  commitments: [],
  ...more,
});
const state = supporter({ name: 'Ruritania', aliases: [], kind: 'state', country: 'FR' });

type Claim = Parameters<typeof partiesOf>[3][number];
const claim = (more: Partial<Claim>): Claim => ({
  byKind: 'state',
  toName: null,
  toKind: 'state',
  toCountry: 'FR',
  state: 'asserted',
  ...more,
});
const identity = (id: string, name: string) => ({ type: 'identity', id, name });
const link = (source_ref: string, relationship_type: string, target_ref: string) => ({
  type: 'relationship',
  id: `relationship--${source_ref}${target_ref}`,
  relationship_type,
  source_ref,
  target_ref,
});

function said(who: Supporter, objects: object[], countries: string[] = [], claims: Claim[] = []): string[] {
  const parties = partiesOf(INCIDENT, JSON.stringify({ type: 'bundle', objects }), countries, claims);
  return rolesOf(who, parties).map(({ role, unconfirmed }) => (unconfirmed ? `${role}?` : role));
}

describe('a supporter beside an incident', () => {
  it('is a victim by an exact name or alias, whatever its case, and never by a part of one', () => {
    const named = (name: string) =>
      said(supporter({}), [identity('identity--1', name), link(INCIDENT, 'targets', 'identity--1')]);
    expect(named('ZENDA  turbines ')).toEqual(['victim']);
    expect(named('zt')).toEqual(['victim']);
    for (const name of ['Zenda', 'Zenda Turbines of Strelsau', 'ZTX', '']) expect(named(name)).toEqual([]);
    expect(said(supporter({}), [identity('identity--1', 'ZT')])).toEqual([]);
  });

  it('is a State by its country alone', () => {
    const hit = [identity('identity--1', 'Ruritania'), link(INCIDENT, 'targets', 'identity--1')];
    expect(said(state, hit)).toEqual([]);
    expect(said(state, [], ['FR'])).toEqual(['victim']);
    expect(said(supporter({ country: 'FR' }), [], ['FR'], [claim({})])).toEqual([]);
  });

  it('is a host where its machines or its territory were used', () => {
    const machine = { type: 'infrastructure', id: 'infrastructure--1' };
    const place = { type: 'location', id: 'location--1', country: 'fr' };
    const there = link('infrastructure--1', 'located-at', 'location--1');
    const owned = link('identity--1', 'owns', 'infrastructure--1');
    expect(said(state, [machine, place, there])).toEqual(['host']);
    expect(said(supporter({}), [machine, identity('identity--1', 'ZT'), owned])).toEqual(['host']);
    expect(said(state, [place, link('identity--1', 'located-at', 'location--1')])).toEqual([]);
  });

  it('is a claimed actor, confirmed where a State or a court asserts it and nobody objects', () => {
    const accused = (...claims: Claim[]) => said(state, [], [], claims);
    for (const byKind of ['state', 'state-body', 'court'])
      expect(accused(claim({ byKind }))).toEqual(['claimed-actor']);
    for (const byKind of ['company', 'media', 'ngo', 'self', 'other', 'international-organisation'])
      expect(accused(claim({ byKind }))).toEqual(['claimed-actor?']);
    for (const objection of ['contested', 'withdrawn', 'denied']) {
      expect(accused(claim({ state: objection }))).toEqual(['claimed-actor?']);
      expect(accused(claim({}), claim({ state: objection, byKind: 'company' }))).toEqual(['claimed-actor?']);
    }
    expect(accused(claim({ byKind: 'company' }), claim({ byKind: 'court' }))).toEqual(['claimed-actor']);
  });

  it('is not accused by where somebody else comes from, or by a claim against another', () => {
    for (const toKind of ['criminal', 'hacktivist', 'individual', 'unknown'])
      expect(said(state, [], [], [claim({ toKind })])).toEqual([]);
    expect(said(state, [], [], [claim({ toCountry: 'CA' }), claim({ toCountry: null })])).toEqual([]);
    expect(said(supporter({}), [], [], [claim({ toName: 'zt', toKind: 'unknown' })])).toEqual([
      'claimed-actor',
    ]);
  });

  it('is nothing beside an incident of which nothing is left', () => {
    expect(rolesOf(state, partiesOf(INCIDENT, '', [], []))).toEqual([]);
  });
});
