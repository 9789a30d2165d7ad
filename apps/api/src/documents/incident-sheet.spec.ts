import { parse } from 'csv-parse/sync';
import { printExport } from '@app/insights';
import type { Incident } from '../reading/incident.graphql';
import { type SheetSource, incidentSheet } from './incident-sheet';

const ID = 'incident--11111111-1111-4111-8111-111111111111';
const QUOTE = { pointer: '/objects/0/description', start: 0, end: 4, text: '+1 hospital' };
const FORMULA = '=HYPERLINK("https://evil.example","Open")';

const incident = {
  id: ID,
  renditionId: 'r',
  audience: 'participants',
  revoked: false,
  name: FORMULA,
  description: 'Two lines,\nand a comma. "Quoted".',
  occurredAt: null,
  publishedAt: '2026-03-02T08:00:00.000001Z',
  modified: new Date('2026-03-02T08:00:00Z'),
  demonstration: true,
  sectors: [],
  countries: [],
  regions: [],
  facets: [{ facet: 'malware', value: '@SUM(A1)' }],
  findings: [],
  attributionClaims: [
    {
      byName: '-2+3',
      byKind: 'state',
      byCountry: 'FR',
      toName: null,
      toKind: 'state',
      toCountry: null,
      form: 'statement',
      basis: 'not-stated',
      madeOn: '2026-03',
      normInvoked: false,
      state: 'asserted',
      evidence: [QUOTE],
    },
  ],
  responses: [],
  measures: [
    { kind: 'patients', low: 0, high: null, money: null, currency: null, evidence: [] },
    { kind: 'records', low: 5, high: 5, money: null, currency: null, evidence: [] },
  ],
  enrichments: [],
  stix: JSON.stringify({
    type: 'bundle',
    objects: [{ type: 'incident', id: ID, name: FORMULA, labels: ['a', 'b'] }],
  }),
} as unknown as Incident;

const source: SheetSource = {
  incident,
  review: {
    words: [],
    rejected: [],
    statements: [
      {
        author: 'Ministry of Tarn',
        authorKind: 'government',
        authorCountry: 'FR',
        saidFor: 'GREEN',
        withdrawn: false,
        versions: [{ form: 'denial', text: '\t=1+1', at: '2026-03-03T00:00:00.000Z' }],
      },
    ],
  },
  marking: 'GREEN',
  madeOn: '2026-03-04',
  address: `https://entente.example/incidents/${ID}`,
};

const csvOf = async (from: SheetSource): Promise<{ text: string; rows: string[][] }> => {
  const text = (await printExport(incidentSheet(from), 'csv')).toString('utf8');
  return { text, rows: parse(text, { comment: '#', from: 2 }) };
};

describe('an incident as a table', () => {
  it('says above the rows what it is, and that fuller versions may exist', async () => {
    const { text } = await csvOf(source);
    expect(text.split('\r\n').slice(0, 4)).toEqual([
      '# marking,"TLP:GREEN"',
      '# made-on,"2026-03-04"',
      `# address,"https://entente.example/incidents/${ID}"`,
      '# fuller,"Fuller versions of this may exist for other audiences."',
    ]);
  });

  it('lets no text become a formula, wherever it comes from', async () => {
    const { rows } = await csvOf(source);
    const values = rows.map(([, , , value]) => value);
    expect(values.filter((value) => /^\s*[=+\-@]/.test(value!))).toEqual([]);
    for (const text of [FORMULA, '@SUM(A1)', '-2+3', '+1 hospital', '\t=1+1'])
      expect(values).toContain(`'${text}`);
  });

  it('keeps lines, commas and quotes of a text in its one cell', async () => {
    const { rows } = await csvOf(source);
    expect(rows).toContainEqual(['incident', '1', 'description', 'Two lines,\nand a comma. "Quoted".']);
  });

  it('tells apart what is zero and what was not recorded', async () => {
    const { rows } = await csvOf(source);
    const patients = rows.filter(([part, item]) => part === 'measure' && item === '1');
    expect(patients.map(([, , property, value]) => [property, value])).toEqual([
      ['kind', 'patients'],
      ['low', '0'],
      ['high', ''],
      ['money', ''],
      ['currency', ''],
    ]);
    expect(rows).toContainEqual(['incident', '1', 'occurred-at', '']);
  });

  it('numbers the things of each part, and writes nested values as JSON', async () => {
    const { rows } = await csvOf(source);
    expect(rows).toContainEqual(['measure', '2', 'kind', 'records']);
    expect(rows).toContainEqual(['stix-object', '1', 'labels', '["a","b"]']);
    expect(rows).toContainEqual(['statement', '1', 'form', 'denial']);
  });

  it('says nothing of a withdrawn incident but that it was withdrawn', async () => {
    const withdrawn = Object.assign({}, incident, { revoked: true, stix: '' });
    const { text, rows } = await csvOf({ ...source, incident: withdrawn });
    expect(rows.map(([, , property]) => property)).toEqual(['id', 'withdrawn', 'modified']);
    expect(text).not.toContain('Ministry');
  });
});
