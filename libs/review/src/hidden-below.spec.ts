import type { StixBundle, StixObject } from '@app/stix';
import { tellsMore } from './hidden-below';

const bundle = (...objects: object[]): StixBundle => ({
  type: 'bundle',
  id: 'bundle--1',
  objects: objects as StixObject[],
});
const FULLER = bundle(
  { type: 'incident', id: 'incident--1', name: 'Ransomware at a hospital', description: 'At Lakeside.' },
  { type: 'identity', id: 'identity--1', name: 'Northmere Infirmary' },
  { type: 'identity', id: 'identity--2', name: 'Ministry of Health' },
  { type: 'domain-name', id: 'domain-name--1', value: 'ward.northmere-infirmary.example' },
  { type: 'ipv4-addr', id: 'ipv4-addr--1', value: '203.0.113.77' },
  { type: 'user-account', id: 'user-account--1', account_login: 'j.pemberton' },
  {
    type: 'note',
    id: 'note--5e0f22dd-8a2f-4e0b-9d0f-a0019c32f010',
    created: '2026-03-01T08:00:00.000Z',
    abstract: 'Of 1300 beds.',
    content:
      'They came in by kestrel-nas-04 (198.51.100.23, backup.northmere.example) and copied the formulas of a vaccine with 7z.exe; ask Dr. Odalys Ferrante.',
  },
);
const LESSER = bundle(
  { type: 'incident', id: 'incident--2', name: 'Ransomware at a hospital', description: 'At Lakeside.' },
  { type: 'identity', id: 'identity--3', name: 'Ministry of Health', created: '2026-03-02T00:00:00.000Z' },
);
const tells = (text: string): boolean => tellsMore(text, [FULLER], LESSER);

describe('tellsMore', () => {
  it.each([
    'The Northmere Infirmary was without records for a week.',
    'NORTHMERE INFIRMARY was without records.',
    'Northmere\u00a0Infirmary’s records were lost.',
    'The host ward.northmere-infirmary.example answered.',
    'The host ward[.]northmere-infirmary[.]example answered.',
    'It came from 203.0.113.77.',
    'The account j.pemberton was used.',
    'It began at kestrel-nas-04.',
    'It began at KESTREL-NAS-04, says the note.',
    'The address 198[.]51[.]100[.]23 answered.',
    'The address was 198.51.100.23.',
    'See backup(dot)northmere(dot)example for it.',
    'They used 7z.exe there.',
    'Harm is clear: they copied the formulas of a vaccine.',
    'They “copied the formulas\nof a vaccine”.',
  ])('finds what is hidden below in: %s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'Four days without records are named in the report.',
    'The Ministry of Health answered at once.',
    'A hospital at Lakeside was hit.',
    'Research was taken, formulas among it.',
    'Between 2019 and 2026 there were 14 such cases.',
    'About 300 beds, and 5e0f of them at night.',
    'See https://www.example.org/2026/11/report-14.html on it.',
  ])('lets what the audience reads anyway be said: %s', (text) => {
    expect(tells(text)).toBe(false);
  });

  it('finds nothing where the fuller rendition has nothing more', () => {
    expect(tellsMore('The Northmere Infirmary was hit.', [FULLER], FULLER)).toBe(false);
    expect(tellsMore('The Northmere Infirmary was hit.', [], LESSER)).toBe(false);
  });

  it('goes through what somebody wrote to make it slow', () => {
    const long = `1${'-'.repeat(200_000)}1 ${'[.'.repeat(50_000)}${'(('.repeat(50_000)}`;
    const hostile = bundle({ type: 'note', id: 'note--2', content: long });
    expect(tellsMore('Nothing of it.', [hostile], LESSER)).toBe(false);
  });
});
