import { sectorOf } from './sector';
import { SECTORS } from './sectors.data';

describe('sectorOf', () => {
  it.each(SECTORS.map((sector) => [sector]))('knows %s by its own name', (sector) => {
    expect(sectorOf(sector)).toBe(sector);
    expect(sectorOf(sector.toUpperCase().replaceAll('-', '_'))).toBe(sector);
  });

  it.each([
    ['Health care', 'healthcare'],
    ['hospitals', 'healthcare'],
    ['Banking', 'financial-services'],
    ['finance sector', 'financial-services'],
    ['Santé', 'healthcare'],
    ['Oil & Gas', 'energy'],
    ['NGO', 'civil-society'],
    ['Defence Industrial Base', 'defense'],
    ['Telecom', 'telecommunications'],
    ['DNS', 'internet-infrastructure'],
    ['law firms', 'legal-and-judicial'],
    ['universities', 'education'],
    ['Ministry', 'government-national'],
    ['E-commerce', 'retail'],
    ['satellites', 'space'],
  ])('reads %s as %s', (text, sector) => {
    expect(sectorOf(text)).toBe(sector);
  });

  it.each(['', 'sector', 'aliens', 'x'.repeat(400)])('does not read %j', (text) => {
    expect(sectorOf(text)).toBeUndefined();
  });
});
