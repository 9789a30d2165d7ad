import { formatOf, incidentIdOf } from './file-format';

const ID = 'incident--0c7b22dd-8a2f-4e0b-9d0f-00009c32f000';

describe('a file', () => {
  it('is told by what stands in it', () => {
    expect(formatOf('{"type":"bundle"}')).toBe('STIX');
    expect(formatOf('{"Event":{}}')).toBe('MISP');
    expect(formatOf('[{"schema_version":"1.3.7"}]')).toBe('VERIS');
    expect(formatOf('{"regime":"nis2"}')).toBe('FORM');
    for (const text of ['', 'nothing', '7', 'null', '[]', '{}']) expect(formatOf(text)).toBeUndefined();
  });

  it('has the id of its one incident, whatever else is wrong with it', () => {
    const bundle = (objects: unknown) => JSON.stringify({ type: 'bundle', objects });
    expect(incidentIdOf(bundle([{ type: 'note' }, { type: 'incident', id: ID }, null]))).toBe(ID);
    expect(
      incidentIdOf(
        bundle([
          { type: 'incident', id: ID },
          { type: 'incident', id: 'other' },
        ]),
      ),
    ).toBeUndefined();
    for (const objects of [undefined, 'none', [], [7], [{ type: 'incident', id: 7 }]])
      expect(incidentIdOf(bundle(objects))).toBeUndefined();
  });
});
