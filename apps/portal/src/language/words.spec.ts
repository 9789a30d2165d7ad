import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Suffixes by which i18next finds the plural form of a key (CLDR). A language has those that it needs. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
const SPACED = / [:;!?»]|« /;

type Leaves = ReadonlyMap<string, unknown>;

const files = (language: string): string[] => readdirSync(join(__dirname, language)).sort();

function leavesOf(value: unknown, path: string, into: Map<string, unknown> = new Map()): Leaves {
  if (typeof value !== 'object' || value === null) return into.set(path, value);
  for (const [key, below] of Object.entries(value)) leavesOf(below, path ? `${path}.${key}` : key, into);
  return into;
}

function wordsOf(language: string, file: string): Leaves {
  return leavesOf(JSON.parse(readFileSync(join(__dirname, language, file), 'utf8')), '');
}

const blanks = (text: unknown): string[] =>
  [...String(text).matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!).sort();
const stems = (words: Leaves): string[] => [
  ...new Set([...words.keys()].map((key) => key.replace(PLURAL, ''))),
];

describe('the words of the portal', () => {
  it('are in the same files in each language', () => {
    expect(files('fr')).toEqual(files('en'));
  });

  describe.each(files('en'))('in %s', (file) => {
    const en = wordsOf('en', file);
    const fr = wordsOf('fr', file);

    it('have the same keys in the same order', () => {
      expect(stems(fr)).toEqual(stems(en));
    });

    it('have every plural form that their language needs', () => {
      const lacking = [...en.keys()]
        .filter((key) => key.endsWith('_other'))
        .map((key) => key.replace(PLURAL, ''))
        .flatMap((stem) => [
          ...['one', 'other']
            .filter((form) => !en.has(`${stem}_${form}`))
            .map((form) => `en ${stem}_${form}`),
          ...['one', 'many', 'other']
            .filter((form) => !fr.has(`${stem}_${form}`))
            .map((form) => `fr ${stem}_${form}`),
        ]);
      expect(lacking).toEqual([]);
    });

    it('are filled in with the same things', () => {
      const differing = [...fr.entries()].filter(([key, text]) => {
        const other = en.get(key) ?? en.get(key.replace(PLURAL, '_other')) ?? '';
        return blanks(text).join() !== blanks(other).join();
      });
      expect(differing.map(([key]) => key)).toEqual([]);
    });

    it('are words, never empty', () => {
      const empty = [...en, ...fr].filter(([, text]) => typeof text !== 'string' || text.trim() === '');
      expect(empty.map(([key]) => key)).toEqual([]);
    });

    it('have no space in French at which a sign could be torn off, and no typewriter quotes', () => {
      const wrong = [...fr].filter(([, text]) => SPACED.test(String(text)) || /['"]/.test(String(text)));
      expect(wrong.map(([key]) => key)).toEqual([]);
    });
  });
});
