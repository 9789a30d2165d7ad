import { errorsOf, idOf, objectOf, type Properties } from './rule-cases';

const target = objectOf('incident', {
  name: 'a',
  labels: ['x', 'y'],
  confidence: 50,
  external_references: [{ source_name: 's', description: 'd' }],
});
const translation = (contents: Properties, properties: Properties = {}) =>
  errorsOf([objectOf('language-content', { object_ref: target.id, contents, ...properties }), target]);

describe('the rules of translations', () => {
  it.each<[string, Properties]>([
    ['text', { name: 'b' }],
    ['a list with a gap', { labels: ['', 'z'] }],
    ['a nested text', { external_references: [{ description: 'e' }] }],
    ['an absent property', { goal: 'g' }],
    ['a property that cannot be translated', { confidence: 'fifty' }],
  ])('accept %s', (_, contents) => expect(translation({ de: contents })).toEqual([]));

  it.each<[string, Properties, string]>([
    ['a list for a text', { name: ['b'] }, 'language-content-type /objects/0/contents/de/name'],
    ['a text for a list', { labels: 'x' }, 'language-content-type /objects/0/contents/de/labels'],
    ['a shorter list', { labels: ['x'] }, 'language-content-length /objects/0/contents/de/labels'],
    [
      'a nested list for a text',
      { external_references: [{ description: [] }] },
      'language-content-type /objects/0/contents/de/external_references/0/description',
    ],
  ])('refuse %s', (_, contents, issue) => expect(translation({ de: contents })).toEqual([issue]));

  it('want the version that they name, when the bundle has the object', () => {
    expect(translation({ de: { name: 'b' } }, { object_modified: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(translation({ de: { name: 'b' } }, { object_modified: '2020-01-02T00:00:00Z' })).toEqual([
      'language-content-version /objects/0/object_modified',
    ]);
    const elsewhere = { object_ref: idOf('incident', 5), object_modified: '2020-01-02T00:00:00Z' };
    expect(translation({ de: { name: 'b' } }, elsewhere)).toEqual([]);
  });

  it('refuse keys that are no language tags, and escape them in the pointer', () => {
    expect(translation({ 'e/n': { name: 'b' } })).toEqual(['language-tag-form /objects/0/contents/e~1n']);
  });
});
