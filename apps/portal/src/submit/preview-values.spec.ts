import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatsOf } from '../language/format';
import { type FindValue, readValue } from './preview-values';

type Words = { readonly [key: string]: string | Words };

function wordsIn(language: string): FindValue {
  const files = Object.fromEntries(
    ['values', 'submit'].map((area) => [
      area,
      JSON.parse(readFileSync(join(__dirname, `../language/${language}/${area}.json`), 'utf8')) as Words,
    ]),
  );
  return (area, path) =>
    path.split('.').reduce<unknown>((at, name) => (at as Words | undefined)?.[name], files[area]);
}

function read(language: string, property: string, value: string, exactness?: string): string | undefined {
  return readValue(property, value, exactness, formatsOf(language), wordsIn(language));
}

describe('a value of a preview', () => {
  it('is a date of the calendar, no more exact than it is said to be', () => {
    const at = '2026-03-02T14:05:00.000Z';
    const said = ['year', 'month', 'day', 'minute', undefined].map((each) =>
      read('fr', 'start_time', at, each),
    );
    expect(said.slice(0, 3)).toEqual(['2026', 'mars 2026', '2 mars 2026']);
    for (const moment of said.slice(3)) expect(moment).toMatch(/^2 mars 2026 à 14:05 UTC$/);
    expect(read('en', 'valid_from', at, 'day')).toBe('2 March 2026');
  });

  it('is in the words of its vocabulary, item by item, in the language of the page', () => {
    expect(read('fr', 'determination', 'suspected')).toBe('Soupçonné');
    expect(read('fr', 'sectors', 'healthcare, of-another-list')).toBe('santé, of-another-list');
    expect(read('fr', 'country', 'IE')).toBe('Irlande');
    expect(read('fr', 'is_family', 'true')).toBe('Oui');
    expect(read('en', 'incident_types', 'ransomware, exploit')).toBe('Ransomware, A vulnerability was used');
  });

  it('stays as it is where it is a text, or a code without words', () => {
    const values = [
      ['description', 'ransomware'],
      ['determination', 'of-another-list'],
      ['sectors', 'constructor'],
      ['sectors', '__proto__'],
      ['incident_types', 'toString'],
      ['country', 'Ireland'],
      ['start_time', 'on 2026-03-02T14:05:00Z'],
      ['start_time', '2026-13-45T14:05:00Z'],
      ['start_time', '▒▒▒'],
      ['toString', 'ransomware'],
      ['status', ''],
    ] as const;
    for (const [property, value] of values) expect(read('en', property, value)).toBeUndefined();
  });
});
