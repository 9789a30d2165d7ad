import { errorsOf, idOf, objectOf } from './rule-cases';

const ACCEPTED: [type: string, property: string, targets: string[]][] = [
  ['file', 'contains_refs', ['url', 'x-custom']],
  ['grouping', 'object_refs', ['incident', 'relationship', 'url', 'marking-definition', 'x-custom']],
  ['impact', 'impacted_refs', ['identity', 'url', 'impact']],
  ['malware-analysis', 'analysis_sco_refs', ['url']],
  ['observed-data', 'object_refs', ['url', 'relationship', 'sighting']],
  ['report', 'object_refs', ['incident']],
];

const REFUSED: [type: string, property: string, target: string][] = [
  ['file', 'contains_refs', 'incident'],
  ['grouping', 'object_refs', 'bundle'],
  ['impact', 'impacted_refs', 'relationship'],
  ['malware-analysis', 'analysis_sco_refs', 'malware'],
  ['note', 'object_refs', 'bundle'],
  ['observed-data', 'object_refs', 'malware'],
  ['observed-data', 'object_refs', 'marking-definition'],
  ['opinion', 'object_refs', 'bundle'],
];

const file = (properties: Record<string, string | string[]>) =>
  objectOf('file', { name: 'a', ...properties });

describe('the rules of references', () => {
  it.each(ACCEPTED)('accept %s %s to %j', (type, property, targets) => {
    const refs = targets.map((target) => idOf(target));
    expect(errorsOf([objectOf(type, { name: 'a', [property]: refs })])).toEqual([]);
  });

  it.each(REFUSED)('refuse %s %s to %s', (type, property, target) => {
    const refs = [idOf('url'), idOf(target)];
    expect(errorsOf([objectOf(type, { name: 'a', [property]: refs })])).toEqual([
      `reference-type /objects/0/${property}/1`,
    ]);
  });

  it('refuse a translation of a bundle', () => {
    const content = objectOf('language-content', {
      object_ref: idOf('bundle'),
      contents: { de: { name: 'a' } },
    });
    expect(errorsOf([content])).toEqual(['reference-type /objects/0/object_ref']);
  });

  it('want identifiers in custom properties that end like references', () => {
    expect(errorsOf([file({ x_one_ref: idOf('url'), x_many_refs: [idOf('x-custom')] })])).toEqual([]);
    expect(errorsOf([file({ x_one_ref: 'url' })])).toEqual(['reference-form /objects/0/x_one_ref']);
    expect(errorsOf([file({ x_many_refs: [idOf('url'), ''] })])).toEqual([
      'reference-form /objects/0/x_many_refs/1',
    ]);
  });
});
