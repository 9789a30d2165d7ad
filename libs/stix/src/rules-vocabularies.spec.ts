import { errorsOf, objectOf, warningsOf } from './rule-cases';
import { VOCABULARIES } from './vocabularies.data';

describe('the rules of vocabularies', () => {
  it('tell of values outside open vocabularies, each with its place', () => {
    const identity = objectOf('identity', {
      name: 'a',
      identity_class: 'class',
      sectors: ['energy', 'aliens'],
    });
    expect(errorsOf([identity])).toEqual([]);
    expect(warningsOf([identity])).toEqual(['vocabulary-open /objects/0/sectors/1']);
    expect(warningsOf([objectOf('impact', { impacted_entity_counts: { employee: 1, robots: 2 } })])).toEqual([
      'vocabulary-open /objects/0/impacted_entity_counts/robots',
    ]);
  });

  it('refuse values outside closed vocabularies', () => {
    const key = objectOf('windows-registry-key', {
      values: [{ name: '', data_type: 'REG_SZ' }, { data_type: 'SZ' }],
    });
    expect(errorsOf([key])).toEqual(['vocabulary-closed /objects/0/values/1/data_type']);
    expect(errorsOf([objectOf('opinion', { opinion: 'meh' })])).toEqual([
      'vocabulary-closed /objects/0/opinion',
    ]);
  });

  it('hold the terms of the standard in its spelling', () => {
    expect(VOCABULARIES['industry-sector-ov'].values.size).toBe(34);
    expect(VOCABULARIES['entity-type-ov'].values.size).toBe(22);
    expect(VOCABULARIES['asset-type-ov'].values.size).toBe(21);
    expect(VOCABULARIES['task-type-ov'].values.size).toBe(21);
  });
});
