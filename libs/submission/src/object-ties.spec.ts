import type { StixBundle, StixObject } from '@app/stix';
import { dependsOnTies, tiesOf } from './object-ties';

const PARTY = 'identity--00000000-0000-4000-8000-000000000001';
const INCIDENT = 'incident--00000000-0000-4000-8000-000000000002';
const OTHER = 'identity--00000000-0000-4000-8000-000000000003';

const party = { type: 'identity', id: PARTY, name: 'Quellmark Clinic' };
const tie = (type: string, more: object = {}) => ({
  type: 'relationship',
  id: 'relationship--00000000-0000-4000-8000-000000000004',
  relationship_type: type,
  source_ref: INCIDENT,
  target_ref: PARTY,
  ...more,
});
const note = (refs: string[], more: object = {}) => ({
  type: 'note',
  id: 'note--00000000-0000-4000-8000-000000000005',
  object_refs: refs,
  ...more,
});
const tiesAmong = (...objects: object[]) =>
  tiesOf(party, { objects: [party, ...objects] } as unknown as StixBundle);

describe('what an object is tied to', () => {
  it('is the same in whatever order, times, texts and ids of relationships it is written', () => {
    const moved = tie('targets', {
      id: 'relationship--00000000-0000-4000-8000-000000000009',
      modified: '2026-03-03T08:00:00.000Z',
      target_ref: PARTY.toUpperCase(),
    });
    expect(tiesAmong(note([OTHER, PARTY], { content: 'new' }), moved, tie('targets'))).toEqual(
      tiesAmong(tie('targets'), note([PARTY])),
    );
  });

  it.each([
    ['another relationship', [tie('attributed-to')]],
    ['the other direction', [tie('targets', { source_ref: PARTY, target_ref: INCIDENT })]],
    ['another end', [tie('targets', { source_ref: OTHER })]],
    ['a further one', [tie('targets'), tie('located-at', { source_ref: PARTY, target_ref: OTHER })]],
    ['none', []],
    ['a note about it', [tie('targets'), note([PARTY])]],
    ['an impact on it', [tie('targets'), { type: 'impact', id: INCIDENT, impacted_refs: [PARTY] }]],
    [
      'a reference in an extension',
      [tie('targets'), { type: 'event', id: OTHER, extensions: { x: { on_refs: [PARTY] } } }],
    ],
  ])('is told apart: %s', (_what, objects) => {
    expect(tiesAmong(...objects)).not.toEqual(tiesAmong(tie('targets')));
  });

  it('is not what others are tied to, nor how the object is marked', () => {
    const elsewhere = [tie('targets', { target_ref: OTHER }), note([OTHER])];
    const marked = { ...party, object_marking_refs: ['marking-definition--1'] };
    expect(
      tiesOf(
        marked as unknown as StixObject,
        { objects: [marked, tie('targets'), ...elsewhere] } as unknown as StixBundle,
      ),
    ).toEqual(tiesAmong(tie('targets')));
  });

  it('counts for whole objects, and for parts of whoever or wherever somebody is', () => {
    const incident = { type: 'incident', id: INCIDENT } as unknown as StixObject;
    expect([dependsOnTies(incident, true), dependsOnTies(incident, false)]).toEqual([true, false]);
    expect(dependsOnTies(party as unknown as StixObject, false)).toBe(true);
  });
});
