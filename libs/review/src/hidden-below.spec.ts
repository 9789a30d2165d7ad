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
);
const LESSER = bundle(
  { type: 'incident', id: 'incident--2', name: 'Ransomware at a hospital', description: 'At Lakeside.' },
  { type: 'identity', id: 'identity--3', name: 'Ministry of Health' },
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
  ])('finds what is hidden below in: %s', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each([
    'Four days without records are named in the report.',
    'The Ministry of Health answered at once.',
    'A hospital at Lakeside was hit.',
  ])('lets what the audience reads anyway be said: %s', (text) => {
    expect(tells(text)).toBe(false);
  });

  it('finds nothing where the fuller rendition has nothing more', () => {
    expect(tellsMore('The Northmere Infirmary was hit.', [FULLER], FULLER)).toBe(false);
    expect(tellsMore('The Northmere Infirmary was hit.', [], LESSER)).toBe(false);
  });
});
