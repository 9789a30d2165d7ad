import Ajv2020 from 'ajv/dist/2020';
import schema from '../../../schemas/principles/catalogue.schema.json';
import { catalogue, CATALOGUE_IDS, principleOf } from './catalogue';
import { fictionalBundle } from './fictional-bundle';
import { mapToPrinciples } from './map-to-principles';

describe('the catalogues', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

  it.each([...CATALOGUE_IDS])('%s is valid by its schema', (id) => {
    validate(catalogue(id));
    expect(validate.errors ?? []).toEqual([]);
    expect(catalogue(id).id).toBe(id);
  });

  it('hold nine principles and eleven norms', () => {
    expect(catalogue('paris-call').principles.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(
      catalogue('un-norms')
        .principles.map(({ key }) => key)
        .join(''),
    ).toBe('abcdefghijk');
  });

  it('let principles 6 and 7 be implicated, never violated', () => {
    for (const key of [6, 7]) expect(principleOf('paris-call', key)?.relations).not.toContain('violates');
  });

  it('cross only between entries that exist', () => {
    for (const { from, to } of catalogue('un-norms').crosswalk ?? []) {
      expect(principleOf('paris-call', from.principle)).toBeDefined();
      expect(principleOf('un-norms', to)).toBeDefined();
    }
  });
});

describe('the crosswalk', () => {
  const norms = (description: string) =>
    mapToPrinciples(
      fictionalBundle({ name: 'Power cut', description, sectors: ['energy'], techniques: ['T1485'] }),
      [],
    ).filter(({ catalogue: id }) => id === 'un-norms');

  it('says that norm f is contravened where the record names a State', () => {
    const found = norms(
      'Intruders wiped computers of the grid and power was lost. The government attributed it to Russian military intelligence.',
    );
    expect(found.find(({ principle }) => principle === 'f')?.relation).toBe('violates');
  });

  it('names no norm as contravened for criminals', () => {
    const found = norms('A criminal gang wiped computers of the grid and power was lost.');
    expect(found.filter(({ relation }) => relation === 'violates')).toEqual([]);
    expect(found.map(({ principle }) => principle)).toEqual(expect.arrayContaining(['d', 'g']));
  });
});
