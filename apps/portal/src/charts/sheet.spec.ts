import { brokenAt, escaped, sheetOf } from './sheet';

const DRAWING = { width: 300, height: 100, inside: '<rect width="300" height="100"/>' };
const WORDS = { title: 'Incidents by month', lines: ['n = 3 incidents · as of today · filter: none'] };

describe('a chart as a file', () => {
  it('says what it is: its title, its lines, and both again for whoever cannot see it', () => {
    const { svg } = sheetOf(DRAWING, WORDS);
    expect(svg).toContain('<title>Incidents by month</title>');
    expect(svg).toContain('<desc>n = 3 incidents · as of today · filter: none</desc>');
    expect(svg.replaceAll(/<[^>]*>/g, ' ')).toMatch(/Incidents by month[^]*n = 3[^]*filter: none/);
  });

  it('is as tall as its title, chart, legend and lines are together', () => {
    const bare = sheetOf(DRAWING, { title: 'One', lines: [] });
    const line = sheetOf(DRAWING, { title: 'One', lines: ['a line'] });
    const keyed = sheetOf(DRAWING, {
      title: 'One',
      lines: [],
      legend: { width: 300, height: 44, inside: '<g/>' },
    });
    expect([line.height - bare.height, keyed.height - bare.height]).toEqual([18, 44]);
    expect(sheetOf(DRAWING, { title: 'word '.repeat(30), lines: [] }).height).toBeGreaterThan(bare.height);
  });

  it('draws no legend where there is none', () => {
    const none = { width: 300, height: 0, inside: '' };
    expect(sheetOf(DRAWING, { ...WORDS, legend: none }).svg).toBe(sheetOf(DRAWING, WORDS).svg);
  });

  it('takes words for words: no tag of a filter ends up in the file', () => {
    const { svg } = sheetOf(DRAWING, {
      title: '</svg><script>',
      lines: ['“<img src=x onerror="a">” & more'],
    });
    expect(svg).not.toMatch(/<script|<img/);
    expect(svg).toContain('&lt;/svg&gt;&lt;script&gt;');
    expect(svg).toContain('&amp; more');
  });
});

describe('a text in lines', () => {
  it('is broken between words, and never within one', () => {
    expect(brokenAt('one two three', 7)).toEqual(['one two', 'three']);
    expect(brokenAt('incomprehensibilities are rare', 5)).toEqual(['incomprehensibilities', 'are', 'rare']);
  });

  it('is one line where it is empty or short', () => {
    expect([brokenAt('', 5), brokenAt('short', 5)]).toEqual([[''], ['short']]);
  });

  it('loses nothing', () => {
    const text = 'filter: sector: health care; principle: 5 · Non-proliferation; region: Western Europe';
    expect(brokenAt(text, 20).join(' ')).toBe(text);
  });
});

describe('a text in XML', () => {
  it('has no sign that turns what follows around, nor one that XML forbids', () => {
    expect(escaped('a\u202Eb\u2066c\u0000d\u0008e\uFFFFf')).toBe('abcdef');
  });

  it('keeps words that are written from right to left', () => {
    expect(escaped('حادث 12 < 20')).toBe('حادث 12 &lt; 20');
  });
});
