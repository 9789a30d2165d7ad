import { type PreviewedChange, itemsOf, stretchesOf, withMasks } from './preview-rows';

const INCIDENT = 'incident--11111111-1111-4111-8111-111111111111';
const VICTIM = 'identity--22222222-2222-4222-8222-222222222222';
const OTHER = 'identity--33333333-3333-4333-8333-333333333333';

function change(more: Partial<PreviewedChange>): PreviewedChange {
  const said = { action: 'masked', rule: 'text', reason: '', marking: null, words: 'Masked: a name.' };
  return { objectId: INCIDENT, pointer: '/name', start: null, end: null, ...said, ...more };
}

describe('a preview, row by row', () => {
  const objects = [
    {
      objectId: VICTIM,
      original: JSON.stringify({ type: 'identity', id: VICTIM, name: 'Ward 7' }),
      rendition: null,
    },
    {
      objectId: INCIDENT,
      original: JSON.stringify({
        type: 'incident',
        id: INCIDENT,
        name: 'Fire at Ward 7',
        object_refs: [VICTIM],
      }),
      rendition: JSON.stringify({ type: 'incident', id: OTHER, name: 'Fire at [party-1]' }),
    },
  ];

  it('puts the incident first, and each change where it belongs', () => {
    const masked = change({ start: 8, end: 14 });
    const absent = change({ objectId: VICTIM, pointer: '', action: 'absent' });
    const [incident, victim] = itemsOf(objects, [masked, absent], []);
    expect([incident?.type, incident?.isSame, victim?.isAbsent]).toEqual(['incident', false, true]);
    expect(victim?.changes).toEqual([absent]);
    const name = incident?.rows.find(({ pointer }) => pointer === '/name');
    expect(name?.before).toEqual([{ text: 'Fire at ' }, { text: 'Ward 7', change: masked }]);
    expect([name?.after, name?.isSame, name?.changes]).toEqual(['Fire at [party-1]', false, [masked]]);
  });

  it('names what is referred to, and says nothing of ids that are merely new', () => {
    const [incident] = itemsOf(objects, [change({ action: 'minted', pointer: '/id' })], []);
    expect(incident?.rows.find(({ name }) => name === 'object_refs')?.before).toEqual([{ text: 'Ward 7' }]);
    expect(incident?.rows.map(({ pointer }) => pointer)).not.toContain('/id');
    expect(incident?.rows.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('says how exact a date is, before and after', () => {
    const dated = { type: 'event', start_time: '2026-03-02T14:05:00Z' };
    const original = { ...dated, start_time_fidelity: 'minute', end_time: '2026-03-04T00:00:00Z' };
    const rendition = { ...dated, start_time_fidelity: 'day', end_time: '2026-03-01T00:00:00Z' };
    const event = {
      objectId: OTHER,
      original: JSON.stringify(original),
      rendition: JSON.stringify(rendition),
    };
    const coarser = { objectId: OTHER, action: 'generalised', rule: 'time', reason: 'to the month' };
    const [item] = itemsOf([event], [change({ ...coarser, pointer: '/end_time' })], []);
    const exactness = item?.rows.map((row) => [row.name, row.exactness.before, row.exactness.after]);
    expect(exactness).toContainEqual(['start_time', 'minute', 'day']);
    expect(exactness).toContainEqual(['end_time', undefined, 'month']);
  });

  it('calls an object in the words of its codes', () => {
    const place = { objectId: OTHER, original: '{"type":"location","country":"IE"}', rendition: null };
    const words = (property: string, value: string) =>
      `${property} ${value}` === 'country IE' ? 'Irlande' : undefined;
    expect(itemsOf([place], [], [], words)[0]?.title).toBe('Irlande');
    expect(itemsOf([place], [], [])[0]?.title).toBe('IE');
  });

  it('loses no letter of a text, whatever overlaps', () => {
    const text = 'Ring Odhran Vale now';
    const changes = [change({ start: 5, end: 16 }), change({ start: 12, end: 40 })];
    const residue = [{ objectId: INCIDENT, pointer: '/name', start: 17, end: 20, text: 'now' }];
    const stretches = stretchesOf(text, changes, residue);
    expect(stretches.map((each) => each.text).join('')).toBe(text);
    expect(stretches.at(-1)).toEqual({ text: 'now', isResidue: true });
  });

  it('shows masks that are still to come in every case, as text and not as a pattern', () => {
    expect(withMasks('A.B and a.b, not AxB', ['a.b'])).toBe('▒▒▒ and ▒▒▒, not AxB');
  });
});
