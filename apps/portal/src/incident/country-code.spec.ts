import { codeOfCountry } from './country-code';

const COUNTRIES = ['AU', 'GB', 'RU', 'US'];

describe('a State by its English name', () => {
  it('has its code', () => {
    expect(
      ['United States', 'United Kingdom', 'Russia'].map((name) => codeOfCountry(name, COUNTRIES)),
    ).toEqual(['US', 'GB', 'RU']);
  });

  it('is no other name, nor a part of one', () => {
    for (const name of ['Russia (military intelligence)', 'russia', 'constructor', '', 'Atlantis'])
      expect(codeOfCountry(name, COUNTRIES)).toBeUndefined();
  });
});
