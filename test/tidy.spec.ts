import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Complaint, Rule } from './house-rules';
import * as rules from './house-rules';
import { filesBelow, ROOT, textOf } from './sources';

const sources = ['apps', 'libs', 'test'].flatMap(filesBelow).filter((path) => path.endsWith('.ts'));
const production = sources.filter((path) => !path.startsWith('test/') && !path.endsWith('spec.ts'));
const documents = [
  ...filesBelow('docs'),
  ...filesBelow('libs'),
  ...filesBelow('docker'),
  ...readdirSync(ROOT).filter((path) => path.endsWith('.md')),
].filter((path) => path.endsWith('.md'));
const texts = [...sources, ...documents, ...filesBelow('docker'), ...filesBelow('schemas/sql')];
const libraries = readdirSync(join(ROOT, 'libs'));
/** Rooms with a folder for each of their doors. */
const DOORS = ['exchange', 'intake'];
const scripts = Object.keys(
  (JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }).scripts,
);

/** What a rule says of all these files. */
function complaints(rule: Rule, paths: readonly string[]): Complaint[] {
  return paths.flatMap((path) => rule(path, textOf(path)));
}

/** The folders in a folder, but for generated code. */
function foldersIn(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map((entry) => `${path}/${entry.name}`);
}

/** How a script is called: `npm start`, `npm test`, `npm run check`. */
function callOf(script: string): string {
  return ['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`;
}

describe('the libraries', () => {
  it('have an index and a README of at most 20 lines each', () => {
    const missing = libraries.filter(
      (name) =>
        !existsSync(join(ROOT, `libs/${name}/src/index.ts`)) ||
        !existsSync(join(ROOT, `libs/${name}/README.md`)),
    );
    expect(missing).toEqual([]);
    const long = libraries.filter(
      (name) => textOf(`libs/${name}/README.md`).trimEnd().split('\n').length > rules.README_LINES_MAX,
    );
    expect(long).toEqual([]);
  });

  it('are flat, but for the exchange and the intake, which have a flat folder for each of their doors', () => {
    const flat = [
      ...libraries.filter((name) => !DOORS.includes(name)).map((name) => `libs/${name}/src`),
      ...DOORS.flatMap((name) => foldersIn(`libs/${name}/src`)),
    ];
    expect(flat.length).toBeGreaterThanOrEqual(libraries.length - DOORS.length);
    expect(flat.flatMap(foldersIn)).toEqual([]);
  });

  it('export by name', () => {
    expect(complaints(rules.namedExports, sources)).toEqual([]);
  });

  it('stand in the picture of the floors, in the README and in the architecture', () => {
    for (const document of ['README.md', 'docs/architecture.md']) {
      const picture = /```text\n([\s\S]*?)```/.exec(textOf(document))?.[1] ?? '';
      expect(libraries.filter((name) => !new RegExp(`\\b${name}\\b`).test(picture))).toEqual([]);
    }
  });
});

describe('the sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(production.length).toBeLessThan(sources.length);
  });

  it('have names that say what is inside', () => {
    expect(complaints(rules.fileNames, sources)).toEqual([]);
    expect(complaints(rules.declaredNames, sources)).toEqual([]);
  });

  it('stay within their length', () => {
    expect(complaints(rules.lengths, sources)).toEqual([]);
  });

  it('read the environment in one place', () => {
    expect(complaints(rules.environment, sources)).toEqual([]);
  });

  it('leave nothing for later', () => {
    expect(complaints(rules.unfinished, texts)).toEqual([]);
  });

  it('describe what they export', () => {
    expect(complaints(rules.promises, production)).toEqual([]);
  });
});

describe('the doors', () => {
  const apps = production.filter((path) => path.startsWith('apps/'));

  it('say who may come in', () => {
    expect(complaints(rules.doors, apps)).toEqual([]);
    expect(apps.some((path) => /^ {2}@Mutation\(/m.test(textOf(path)))).toBe(true);
  });

  it('inherit from nothing', () => {
    expect(complaints(rules.plainDoors, apps)).toEqual([]);
  });
});

describe('the documents', () => {
  it('name every script, and no script that does not exist', () => {
    const readme = textOf('README.md') + textOf('CONTRIBUTING.md');
    expect(
      scripts.filter((name) => !name.startsWith('check:')).filter((name) => !readme.includes(callOf(name))),
    ).toEqual([]);
    const called = documents.flatMap((path) =>
      [...textOf(path).matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('link to files that exist', () => {
    const broken = documents.flatMap((path) =>
      [...textOf(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => join(path, '..', target ?? ''))
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name files that exist, as proof or otherwise', () => {
    const named = documents.flatMap((path) =>
      [...textOf(path).matchAll(/`((?:apps|libs|test|docs|docker|schemas)\/[\w./-]+\.\w+)`/g)].map(
        ([, file]) => ({ path, file: file ?? '' }),
      ),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('name a test that exists for each line of TAXII', () => {
    const named = [
      ...textOf('docs/taxii.md').matchAll(/\b(taxii|filters|writing): ("[^"]+"(?:, "[^"]+")*)/g),
    ];
    const quoted = named.flatMap(([, file, titles]) =>
      [...titles!.matchAll(/"([^"]+)"/g)].map(([, title]) => ({ file, title: title! })),
    );
    expect(quoted.length).toBeGreaterThan(30);
    const textOfTests = (file: string | undefined) =>
      textOf(`test/e2e/taxii${file === 'taxii' ? '' : `-${file}`}.e2e-spec.ts`);
    expect(quoted.filter(({ file, title }) => !textOfTests(file).includes(title))).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const said = (rule: Rule, text: string, path = 'libs/x/src/a.ts'): number => rule(path, text).length;

  it('notice names that say nothing', () => {
    expect(rules.fileNames('libs/x/src/string-utils.ts', '')).toHaveLength(1);
    expect(rules.fileNames('libs/x/src/Thing.ts', '')).toHaveLength(1);
    expect(rules.fileNames('libs/x/src/thing.gateway.ts', '')).toHaveLength(1);
    expect(rules.fileNames('libs/x/src/thing.repository.spec.ts', '')).toEqual([]);
    expect(
      said(
        rules.declaredNames,
        'export interface IThing {}\nexport class ThingImpl {}\ntype IPv4Range = string;',
      ),
    ).toBe(2);
  });

  it('notice a file that is too long, whatever its comments', () => {
    const lines = (count: number) => 'call();\n'.repeat(count);
    expect(said(rules.lengths, lines(300) + '// why\n\n/**\n * what\n */\n')).toBe(0);
    expect(said(rules.lengths, lines(301))).toBe(1);
    expect(said(rules.lengths, lines(401), 'libs/x/src/a.spec.ts')).toBe(1);
    expect(said(rules.lengths, lines(999), 'libs/x/src/a.data.ts')).toBe(0);
  });

  it('notice a reader of the environment', () => {
    expect(said(rules.environment, 'const port = process.env.PORT;')).toBe(1);
    expect(said(rules.environment, 'const port = process.env.PORT;', 'libs/config/src/config.ts')).toBe(0);
  });

  it('notice an unfinished note', () => {
    expect(said(rules.unfinished, `// ${['TO', 'DO'].join('')}: later`)).toBe(1);
    expect(said(rules.unfinished, 'nothing is left')).toBe(0);
  });

  it('notice an open door between guarded ones', () => {
    const door = (guard: string, name: string) =>
      `  @Mutation(() => Boolean, {\n    description: 'x',\n  })\n${guard}  async ${name}(): Promise<boolean> {\n    return true;\n  }\n`;
    const guard = `  @RequirePermission('feed:read')\n`;
    expect(said(rules.doors, door(guard, 'a') + '\n' + door('', 'open') + '\n' + door(guard, 'b'))).toBe(1);
    expect(said(rules.doors, `${guard}${door('', 'a')}`)).toBe(0);
    expect(rules.doors('a.ts', door('', 'open'))[0]).toContain('open');
    expect(said(rules.plainDoors, '@Resolver(() => X)\nexport class A extends B {}')).toBe(1);
  });

  it('notice an export without a promise', () => {
    expect(said(rules.promises, '/** Does a thing. */\n@Injectable()\nexport class A {}\n')).toBe(0);
    expect(said(rules.promises, 'import x from "x";\n\nexport function a(): void {}\n')).toBe(1);
    expect(said(rules.namedExports, "export * from './a';", 'libs/x/src/index.ts')).toBe(1);
  });
});
