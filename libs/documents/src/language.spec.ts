import { Locale, fr } from './language';
import { excerptOf } from './excerpt';
import { wordsOf } from './words-of';

describe('Locale', () => {
  it('writes dates as precisely as they are known', () => {
    const [en, french] = [new Locale('en'), new Locale('fr')];
    expect(['2022', '2022-02', '2022-02-24'].map((date) => en.date(date))).toEqual([
      '2022',
      'February 2022',
      '24\u00a0February 2022',
    ]);
    expect(['2022-03-01', '2022-08-15'].map((date) => french.date(date))).toEqual([
      '1er\u00a0mars 2022',
      '15\u00a0août 2022',
    ]);
    expect(en.date('some day')).toBe('some day');
  });

  it('writes numbers, money and places for the reader', () => {
    const french = new Locale('fr');
    expect(french.number(1234567.5)).toBe('1\u202f234\u202f567,5');
    expect(french.money(5000, 'EUR')).toMatch(/^5\u202f000\s?EUR$/);
    expect(french.money(5000, 'nothing')).toBe('5\u202f000');
    expect(french.place('GB')).toBe('Royaume-Uni');
    expect(french.place('no code')).toBe('no code');
  });
});

describe('fr', () => {
  it('sets spaces that do not break, and leaves what is put in as it is', () => {
    expect(fr`Il dit : « ${'a : b'} » ; n'est-ce pas ?`).toBe(
      'Il dit\u00a0: «\u00a0a : b\u00a0»\u202f; n’est-ce pas\u202f?',
    );
  });
});

describe('the words', () => {
  it('of the two languages have the same shape, and are not the same', () => {
    const shape = (value: unknown): unknown => {
      if (typeof value === 'function') return value.length;
      if (Array.isArray(value)) return value.length;
      if (typeof value !== 'object' || value === null) return typeof value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
    };
    const { organisations: english, ...en } = wordsOf('en');
    const { organisations: french, ...other } = wordsOf('fr');
    expect(shape(other)).toEqual(shape(en));
    const names = (table: object): string[] => Object.keys(table).filter((key) => /^\p{Ll}/u.test(key));
    expect(names(french)).toEqual(names(english));
    expect(Object.keys(english).filter((key) => /^\p{Lu}/u.test(key))).toEqual([]);
  });
});

describe('excerptOf', () => {
  it('keeps whole sentences, then whole words, and no half of a character', () => {
    expect(excerptOf('One. Two. Three.', 10)).toEqual({ text: 'One. Two.', whole: false });
    expect(excerptOf('unbroken words here', 12)).toEqual({ text: 'unbroken…', whole: false });
    expect(excerptOf('short', 12)).toEqual({ text: 'short', whole: true });
    expect(excerptOf(`${'x'.repeat(4)}😀`, 5).text).toBe('xxxx…');
  });
});
