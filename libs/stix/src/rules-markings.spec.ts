import { errorsOf, idOf, objectOf, warningsOf, type Properties } from './rule-cases';
import { PUBLISHED_TLP_MARKINGS } from './tlp-markings.data';

const statement = objectOf('marking-definition', {
  id: idOf('marking-definition', 1000),
  definition_type: 'statement',
  definition: { statement: 'x' },
});
const marked = (properties: Properties) => objectOf('incident', { name: 'a', labels: ['x'], ...properties });
const granular = (...selectors: string[]) => marked({ granular_markings: [{ lang: 'de', selectors }] });
const definition = (number: number, properties: Properties) =>
  objectOf('marking-definition', { ...statement, id: idOf('marking-definition', number), ...properties });

describe('the rules of markings', () => {
  it('tell of a marking that is neither in the bundle nor published', () => {
    const refs = marked({ object_marking_refs: [idOf('marking-definition', 9)] });
    expect(errorsOf([refs])).toEqual([]);
    expect(warningsOf([refs])).toEqual(['marking-unresolved /objects/0/object_marking_refs/0']);
    const part = marked({
      granular_markings: [{ marking_ref: idOf('marking-definition', 9), selectors: ['name'] }],
    });
    expect(warningsOf([part])).toEqual(['marking-unresolved /objects/0/granular_markings/0/marking_ref']);
  });

  it('accept markings of the bundle and every published TLP marking', () => {
    const all = [statement.id, ...PUBLISHED_TLP_MARKINGS.keys()];
    const objects = [marked({ object_marking_refs: all }), statement];
    expect([...errorsOf(objects), ...warningsOf(objects)]).toEqual([]);
  });

  it('accept the published TLP objects and refuse all that resembles them', () => {
    for (const published of PUBLISHED_TLP_MARKINGS.values()) {
      expect(errorsOf([published])).toEqual([]);
      expect(errorsOf([{ ...published, id: idOf('marking-definition') }])).toEqual([
        'tlp-altered /objects/0',
      ]);
      expect(errorsOf([{ ...published, name: 'TLP:OTHER' }])).toEqual(['tlp-altered /objects/0']);
    }
    const ids = [...PUBLISHED_TLP_MARKINGS.keys()];
    const red = PUBLISHED_TLP_MARKINGS.get(ids.at(-1) ?? '');
    expect(errorsOf([{ ...(red ?? statement), id: ids[0] ?? '' }])).toEqual(['tlp-altered /objects/0']);
    expect(errorsOf([{ ...statement, id: ids[0] ?? '' }])).toEqual(['tlp-altered /objects/0']);
  });

  it('want a definition or extensions, not both', () => {
    const extensions = { [idOf('extension-definition')]: { extension_type: 'property-extension' } };
    expect(errorsOf([{ ...statement, extensions }])).toEqual(['marking-definition-choice /objects/0']);
  });

  it.each(['name', 'labels', 'labels.[0]', 'granular_markings.[0].lang', 'id', 'created'])(
    'accept the selector %s',
    (text) => expect(errorsOf([granular(text)])).toEqual([]),
  );

  it.each([
    ['description', 'selector-unresolved'],
    ['labels.[1]', 'selector-unresolved'],
    ['name.x', 'selector-unresolved'],
    ['constructor', 'selector-unresolved'],
    ['labels[0]', 'selector-form'],
    ['labels.[00]', 'selector-form'],
    ['[0]', 'selector-form'],
  ])('refuse the selector %s', (text, code) => {
    expect(errorsOf([granular('name', text)])).toEqual([
      `${code} /objects/0/granular_markings/0/selectors/1`,
    ]);
  });

  it('accept a selector with upper case and hyphens', () => {
    const file = objectOf('file', {
      hashes: { 'SHA-256': 'aa' },
      granular_markings: [{ lang: 'zh-Hant-TW', selectors: ['hashes.SHA-256'] }],
    });
    expect(errorsOf([file])).toEqual([]);
  });

  it('refuse a malformed language of a part', () => {
    const part = marked({ granular_markings: [{ lang: 'de-1901-1901', selectors: ['name'] }] });
    expect(errorsOf([part])).toEqual(['language-tag-form /objects/0/granular_markings/0/lang']);
  });

  it('refuse markings that lead in a circle, and accept chains of any length', () => {
    const ref = (number: number) => ({ object_marking_refs: [idOf('marking-definition', number)] });
    expect(errorsOf([definition(1, ref(1))])).toEqual(['marking-cycle /objects/0']);
    expect(errorsOf([definition(1, ref(2)), definition(2, ref(1))])).toHaveLength(2);
    const chain = Array.from({ length: 20_000 }, (_, i) => definition(i, i === 0 ? {} : ref(i - 1)));
    const start = process.cpuUsage();
    expect(errorsOf(chain)).toEqual([]);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(4_000);
  });
});
