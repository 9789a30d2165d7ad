import { bibtexOf, permanentAddress } from './citation';

const cited = {
  title: 'Ransomware at {party}\n& 100 % more_',
  origin: 'https://entente.example',
  path: '/incidents/incident--2ca1dc69-cd08-4045-bee7-646ab5901a53',
  version: 'version of 1 March 2026',
  readOn: 'read on 2 March 2026',
  sha256: 'ab'.repeat(32),
};

describe('a citation', () => {
  it('has an address without a language, whatever the id holds', () => {
    expect(permanentAddress('https://entente.example', 'incident--1')).toBe(
      'https://entente.example/incidents/incident--1',
    );
    expect(permanentAddress('', 'a b/c?"<')).toBe('/incidents/a%20b%2Fc%3F%22%3C');
  });

  it('cannot be broken in BibTeX by what a title holds', () => {
    const text = bibtexOf(cited, '2026');
    expect(text).toContain('  title = {Ransomware at \\{party\\} \\& 100 \\% more\\_},');
    expect(text).toContain(`\\url{${cited.origin}${cited.path}}`);
    expect(text).toContain(`SHA-256 ${cited.sha256}`);
    expect(text.split('\n')).toHaveLength(7);
    expect(bibtexOf({ ...cited, title: 'a\\b~c' }, '2026')).toContain(
      'a\\textbackslash{}b\\textasciitilde{}c',
    );
  });
});
