import { graphOf, leavesOf, nameOf, objectsOf } from './stix-bundle';
import { beginPrecision, timelineOf } from './timeline';

const INCIDENT = {
  type: 'incident',
  id: 'incident--1',
  name: 'Registers destroyed',
  description: 'Registers were down.',
  created_by_ref: 'identity--0',
  lang: 'en',
  extensions: { x: { event_refs: ['event--1', 'event--gone'] } },
};
const EVENT = {
  type: 'event',
  id: 'event--1',
  name: 'Outage',
  start_time: '2024-12-01T00:00:00.000Z',
  start_time_fidelity: 'month',
};
const MALWARE = { type: 'malware', id: 'malware--1', name: 'Wiper', sectors: ['water'] };
const RELATED = {
  type: 'relationship',
  id: 'relationship--1',
  relationship_type: 'uses',
  source_ref: 'incident--1',
  target_ref: 'malware--1',
};
const PLATFORM = { type: 'identity', id: 'identity--0', name: 'Entente' };
const PLACED = objectsOf(
  JSON.stringify({ objects: [INCIDENT, EVENT, MALWARE, RELATED, 7, { id: 'x' }, PLATFORM] }),
);

describe('a bundle', () => {
  it('gives its objects in their places, and nothing of what is none', () => {
    expect(PLACED.map(({ object, index }) => [object.id, index])).toEqual([
      ['incident--1', 0],
      ['event--1', 1],
      ['malware--1', 2],
      ['relationship--1', 3],
      ['identity--0', 6],
    ]);
    expect([objectsOf('no json'), objectsOf('null'), objectsOf('{"objects":{}}')]).toEqual([[], [], []]);
  });

  it('gives the prose of an object and what is quoted of it besides', () => {
    expect(
      leavesOf(PLACED[2]!, ['/objects/2/sectors/0', '/objects/20/name']).map(({ text }) => text),
    ).toEqual(['Wiper', 'water']);
    expect(leavesOf(PLACED[0]!, [])[1]).toMatchObject({ property: 'description', language: 'en' });
  });

  it('reads no property that an object only inherits', () => {
    expect(leavesOf(PLACED[2]!, ['/objects/2/constructor/name', '/objects/2/__proto__/x'])).toHaveLength(1);
  });

  it('becomes a graph of what is there at both ends, without whoever publishes', () => {
    const { nodes, edges, left } = graphOf(PLACED);
    expect(nodes.map(({ id }) => id)).toEqual(['incident--1', 'event--1', 'malware--1']);
    expect(edges).toEqual([
      { source: 'incident--1', target: 'event--1', kind: 'event' },
      { source: 'incident--1', target: 'malware--1', kind: 'uses' },
    ]);
    expect(left).toBe(0);
  });

  it('calls an object by its name, its value or its id', () => {
    expect(
      [MALWARE, { type: 'url', id: 'url--1', value: 'x' }, { type: 'note', id: 'note--1' }].map(nameOf),
    ).toEqual(['Wiper', 'x', 'note--1']);
  });
});

describe('a timeline', () => {
  const told = {
    occurredAt: '2024-12-01T00:00:00.000Z',
    publishedAt: '2026-03-04T10:00:00.000000Z',
    claims: [
      { madeOn: '2024-12-19', byName: 'Ukraine', form: 'statement' },
      { madeOn: null, byName: 'Nobody', form: 'report' },
    ],
    responses: [{ madeOn: '2025', byName: 'Ukraine', kind: 'sanction' }],
  };

  it('has everything with a date, the earliest first, no more precise than recorded', () => {
    expect(timelineOf(told, PLACED).map(({ at, kind, precision }) => [at, kind, precision])).toEqual([
      ['2024-12', 'event-start', 'month'],
      ['2024-12-19', 'claim', 'day'],
      ['2025', 'response', 'year'],
      ['2026-03-04T10:00:00.000000Z', 'published', 'day'],
    ]);
  });

  it('begins with the date of the incident where no event has one', () => {
    expect(timelineOf(told, [])[0]).toMatchObject({ at: '2024-12-01', kind: 'event-start', name: null });
    expect(timelineOf({ ...told, occurredAt: null }, [])[0]?.kind).toBe('claim');
  });

  it('calls an event by its name, and never by its id', () => {
    const event = (more: object) =>
      [
        { pointer: '/objects/0', object: { type: 'event', id: 'event--1', ...more } },
      ] as unknown as typeof PLACED;
    const at = { start_time: '2024-12-01T00:00:00Z', end_time: '2024-12-02T00:00:00Z' };
    const names = (more: object) =>
      timelineOf(told, event({ ...at, ...more })).flatMap(({ kind, name }) =>
        kind.startsWith('event') ? [name] : [],
      );
    expect(names({ name: 'Servers encrypted' })).toEqual(['Servers encrypted', 'Servers encrypted']);
    expect(names({})).toEqual([null, null]);
  });

  it('knows how precisely the beginning is known', () => {
    expect(beginPrecision(told.occurredAt, PLACED)).toBe('month');
    expect(beginPrecision('2020-01-01T00:00:00Z', PLACED)).toBe('day');
  });
});
