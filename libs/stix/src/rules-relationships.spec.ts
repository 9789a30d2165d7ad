import { errorsOf, idOf, objectOf, warningsOf } from './rule-cases';

const related = (source: string, type: string, target: string) =>
  objectOf('relationship', {
    relationship_type: type,
    source_ref: idOf(source),
    target_ref: idOf(target, 2),
  });

describe('the rules of relationships', () => {
  it.each([
    ['incident', 'targets', 'identity'],
    ['incident', 'attributed-to', 'threat-actor'],
    ['indicator', 'detected', 'incident'],
    ['identity', 'contact-for', 'incident'],
    ['malware', 'downloads', 'file'],
    ['infrastructure', 'consists-of', 'url'],
    ['course-of-action', 'remediates', 'vulnerability'],
    ['incident', 'related-to', 'attack-pattern'],
    ['incident', 'derived-from', 'report'],
    ['tool', 'duplicate-of', 'tool'],
    ['x-custom', 'likes', 'tool'],
    ['task', 'blocks', 'event'],
  ])('accept %s %s %s', (source, type, target) => {
    const objects = [related(source, type, target)];
    expect([...errorsOf(objects), ...warningsOf(objects)]).toEqual([]);
  });

  it.each([
    ['identity', 'targets', 'incident'],
    ['malware', 'consists-of', 'url'],
    ['url', 'uses', 'tool'],
    ['tool', 'duplicate-of', 'malware'],
  ])('tell of %s %s %s', (source, type, target) => {
    expect(errorsOf([related(source, type, target)])).toEqual([]);
    expect(warningsOf([related(source, type, target)])).toEqual([
      'relationship-types /objects/0/relationship_type',
    ]);
  });

  it('refuse a family as the variant of an instance', () => {
    const malware = (number: number, family: boolean) =>
      objectOf('malware', { id: idOf('malware', number), name: 'a', is_family: family });
    const variant = related('malware', 'variant-of', 'malware');
    expect(errorsOf([variant, malware(1, true), malware(2, false)])).toEqual([
      'variant-of-instance /objects/0/target_ref',
    ]);
    expect(errorsOf([variant, malware(1, false), malware(2, true)])).toEqual([]);
    expect(errorsOf([variant, malware(1, true)])).toEqual([]);
  });
});
