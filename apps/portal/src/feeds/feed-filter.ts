import type { Fields } from '../workspace/fields';

/** What else a feed may be limited to, by values that are typed. */
export const FREE_NAMES = [
  'incidentType',
  'technique',
  'malware',
  'cve',
  'vendor',
  'actorType',
  'accusedCountry',
  'consequence',
] as const;

/** One thing that a feed is limited to. */
export interface FilterPart {
  readonly name: string;
  readonly values: string[];
}

/** The filter that a form describes: what was left open limits nothing. */
export function filterOf(fields: Fields): FilterPart[] {
  const { text } = fields;
  const parts = [
    { name: 'principle', values: fields.all('principle') },
    { name: 'sector', values: listOf(text('sector')) },
    { name: 'region', values: listOf(text('region')) },
    { name: 'country', values: listOf(text('country').toUpperCase().replaceAll(' ', ',')) },
    { name: text('freeName'), values: listOf(text('freeValues')) },
  ];
  const isPrinciple = parts[0]!.values.length > 0;
  const catalogue = isPrinciple ? [{ name: 'catalogue', values: ['paris-call'] }] : [];
  return [...catalogue, ...parts.filter(({ name, values }) => name !== '' && values.length > 0)];
}

function listOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((value) => value.trim())
        .filter(Boolean),
    ),
  ];
}
