import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The rooms that decide what a rendition holds. */
const ROOMS = ['stix', 'marking', 'enrichment', 'principles', 'scrub', 'redaction'] as const;
/** What decides besides, by path from the folder that holds `libs`, without extension. */
const FILES = ['libs/pipeline/src/release', 'libs/publication/src/rendition-columns'] as const;
const CATALOGUES = 'schemas/principles';
const IMPORT = /(?:\bfrom\s*|\brequire\()["']((?:@[\w.-]+\/)?[\w][\w.-]*)/g;
const OWN = /^@app$|^@app\//;
const PACKAGES_MAX = 500;
const VERSION_LENGTH = 16;

/**
 * The version of everything that decides renditions: a digest of the code and tables of the pure rooms as they run,
 * of the catalogues, of the release, and of the versions of the packages that they use. Nobody types it, so nobody
 * forgets it. `root` holds `libs` and `schemas`: the repository, or its build.
 */
export function rulesVersion(root: string = join(__dirname, '..', '..', '..')): string {
  const files = [
    ...ROOMS.flatMap((room) => filesOf(root, `libs/${room}/src`)),
    ...FILES.map((path) => (existsSync(join(root, `${path}.js`)) ? `${path}.js` : `${path}.ts`)),
    ...filesOf(root, CATALOGUES),
  ];
  const hash = createHash('sha256').update(`unicode ${process.versions['unicode']}\n`);
  const packages = new Set<string>();
  for (const path of files) {
    const text = withoutSourceMap(readFileSync(join(root, path), 'utf8'));
    hash.update(`${path.replace(/\.[jt]s$/, '')} ${text.length}\n${text}\n`);
    for (const [, name] of text.matchAll(IMPORT)) if (name && !OWN.test(name)) packages.add(name);
  }
  for (const line of packageVersions(root, packages)) hash.update(`${line}\n`);
  return hash.digest('base64url').slice(0, VERSION_LENGTH);
}

/** Code and data of a folder, without tests and declarations, in an order that does not vary. */
function filesOf(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesOf(root, path) : [path];
    })
    .filter((path) => /\.(ts|js|json)$/.test(path) && !/(\.d|[.-]spec)\.[jt]s$/.test(path))
    .sort();
}

function withoutSourceMap(text: string): string {
  return text.replace(/\n\/\/# sourceMappingURL=[^\n]*\s*$/, '\n');
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The versions of packages and of all that they depend on, as installed; what is part of Node is not. */
function packageVersions(root: string, names: ReadonlySet<string>): string[] {
  const seen = new Map<string, string>();
  const queue = [...names].sort().map((name) => ({ name, from: root }));
  for (const { name, from } of queue) {
    const folder = packageFolder(name, from);
    if (folder === undefined || seen.has(folder) || seen.size >= PACKAGES_MAX) continue;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    seen.set(folder, `${name}@${manifest.version}`);
    for (const dependency of Object.keys(manifest.dependencies ?? {}).sort())
      queue.push({ name: dependency, from: folder });
  }
  return [...seen.values()].sort();
}

/** Where Node finds a package when a file in `from` asks for it. */
function packageFolder(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}
