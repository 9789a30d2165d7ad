import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '..');

/** The classes with which selectors of a file begin: what is below another class belongs to that one. */
function leadingClasses(css: string): Set<string> {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...plain.matchAll(/(?<=^|[{}])\s*([^{}@]+)\{/g)].flatMap(([, list = '']) =>
    list.split(','),
  );
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.[1] ?? []));
}

describe('the styles of the areas', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );

  it('are found', () => {
    expect(files.length).toBeGreaterThan(8);
    expect([...leadingClasses('/* .no {} */ .a .b, .c > d { x: y } @media print { .e { x: y } }')]).toEqual([
      'a',
      'c',
      'e',
    ]);
  });

  it('share no class: whoever goes from page to page has the styles of all of them', () => {
    const owners = new Map<string, string[]>();
    for (const file of files)
      for (const name of leadingClasses(readFileSync(join(SOURCES, file), 'utf8')))
        owners.set(name, [...(owners.get(name) ?? []), file]);
    expect([...owners].filter(([, where]) => where.length > 1)).toEqual([]);
  });
});
