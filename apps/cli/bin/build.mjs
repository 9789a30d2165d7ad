import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from './refusal.mjs';

const OUT = 'dist';
const MANIFEST = join(OUT, '.manifest.json');
const SCHEMA_COMPILER = join('schemas', 'compile.mjs');
const SCHEMA_STAMP = join('node_modules', '.entente-schemas-hash');
const PORTAL = join('apps', 'portal');
const PORTAL_OUT = join(OUT, 'portal');
const PORTAL_STAMP = join(PORTAL_OUT, '.stamp');
const GENERATED = join('libs', 'stix', 'src', 'generated', 'validators.js');

/** True when a schema changed since the validators were generated from them. */
export function schemasNeedCompiling(root) {
  if (!existsSync(join(root, SCHEMA_COMPILER))) return false;
  return !existsSync(join(root, GENERATED)) || readText(join(root, SCHEMA_STAMP)) !== schemasHash(root);
}

function schemasHash(root) {
  const files = [...filesBelow(root, 'schemas').filter((path) => path.endsWith('.json')), SCHEMA_COMPILER];
  const hash = createHash('sha256');
  for (const path of files) hash.update(path).update(fingerprint(root, path));
  return hash.digest('hex');
}

/** True when `dist` is not the build of the sources as they stand. */
export function sourcesNeedBuilding(root) {
  const { stale, vanished } = compare(root);
  return stale.length > 0 || vanished.length > 0;
}

/** Compiles the schemas and, when asked for, what changed of the sources since the last build. */
export async function build(root, { sources }) {
  if (schemasNeedCompiling(root)) compileSchemas(root);
  if (sources && sourcesNeedBuilding(root)) await compileSources(root);
  if (portalNeedsBuilding(root)) await buildPortal(root);
}

/** True when the portal is not built as its sources stand. */
export function portalNeedsBuilding(root) {
  if (!existsSync(join(root, PORTAL))) return false;
  return readText(join(root, PORTAL_STAMP)) !== portalStamp(root);
}

function portalStamp(root) {
  const files = filesBelow(root, PORTAL).filter((path) => !/[\\/]generated[\\/]/.test(path));
  const hash = createHash('sha256');
  for (const path of [...files, ...filesBelow(root, join('schemas', 'principles')), 'package-lock.json'])
    hash.update(path).update(fingerprint(root, path));
  return hash.digest('hex');
}

/** Twice: for browsers, and for the api, which renders the pages. */
async function buildPortal(root) {
  process.stderr.write('Building the portal …\n');
  const stamp = portalStamp(root);
  const entry = createRequire(join(root, 'package.json')).resolve('vite');
  const vite = await import(pathToFileURL(entry).href);
  const configFile = join(root, PORTAL, 'vite.config.mjs');
  const environment = process.env.NODE_ENV;
  // Within a run of tests it says otherwise, and the build would be one for developing.
  process.env.NODE_ENV = 'production';
  try {
    await vite.build({ configFile });
    await vite.build({ configFile, build: { ssr: 'src/server.tsx' } });
  } catch (error) {
    throw new Refusal(`The portal could not be built: ${error.message}`);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
  writeWhole(join(root, PORTAL_STAMP), stamp);
}

function compileSchemas(root) {
  process.stderr.write('Compiling the schemas …\n');
  const result = spawnSync(process.execPath, [join(root, SCHEMA_COMPILER)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 2],
  });
  if (result.status !== 0) throw new Refusal('The schemas could not be compiled, for the reason above.');
  writeFileSync(join(root, SCHEMA_STAMP), schemasHash(root));
}

/** The layout of `nest build` with one outDir: dist/apps/api/src/main.js, dist/libs/stix/src/index.js. */
async function compileSources(root) {
  const { current, stale, vanished } = compare(root);
  process.stderr.write(`Building ${stale.length} files …\n`);
  const started = Date.now();
  for (const path of vanished) rmSync(join(root, outputOf(path)), { force: true });
  const swc = createRequire(join(root, 'package.json'))('@swc/core');
  const options = compilerOptions(root);
  await Promise.all(stale.map((path) => compileFile(swc, options, root, path)));
  writeWhole(join(root, MANIFEST), JSON.stringify(current));
  process.stderr.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`);
}

async function compileFile(swc, options, root, path) {
  const target = join(root, outputOf(path));
  mkdirSync(dirname(target), { recursive: true });
  writeWhole(
    target,
    path.endsWith('.ts') ? await compiled(swc, options, root, path) : readFileSync(join(root, path)),
  );
}

async function compiled(swc, options, root, path) {
  try {
    return (await swc.transformFile(join(root, path), options)).code;
  } catch (error) {
    throw new Refusal(`${path} could not be built: ${error.message}`);
  }
}

/** The options of .swcrc, with its paths made absolute: swc takes them from the working directory otherwise. */
function compilerOptions(root) {
  const swcrc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  const jsc = { ...swcrc.jsc, baseUrl: resolve(root, swcrc.jsc.baseUrl) };
  return { jsc, module: swcrc.module, sourceMaps: 'inline', swcrc: false, configFile: false, cwd: root };
}

/** What the sources are now, which of them have changed since the build, and which are gone. */
function compare(root) {
  const built = JSON.parse(readText(join(root, MANIFEST)) ?? '{}');
  const current = sourceFiles(root);
  const sameOptions = built['.swcrc'] === current['.swcrc'];
  const stale = Object.keys(current).filter(
    (path) => path !== '.swcrc' && !(sameOptions && built[path] === current[path]),
  );
  return { current, stale, vanished: Object.keys(built).filter((path) => current[path] === undefined) };
}

function sourceFiles(root) {
  const paths = ['apps', 'libs', 'schemas'].flatMap((folder) => filesBelow(root, folder)).filter(isSource);
  return Object.fromEntries(['.swcrc', ...paths].map((path) => [path, fingerprint(root, path)]));
}

/** TypeScript without tests, and what TypeScript imports besides: generated JavaScript, and data as JSON. */
function isSource(path) {
  if (path.startsWith('schemas')) return path.endsWith('.json');
  if (path.startsWith(PORTAL)) return false;
  return /[\\/]src[\\/]/.test(path) && /\.(ts|js|json)$/.test(path) && !/(\.d|[.-]spec)\.ts$/.test(path);
}

function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}

function fingerprint(root, path) {
  const { mtimeMs, size } = statSync(join(root, path));
  return `${mtimeMs}:${size}`;
}

function outputOf(path) {
  return join(OUT, path.replace(/\.ts$/, '.js'));
}

/** Never leaves half a file under the final name: a running instance may load it at any moment. */
function writeWhole(path, text) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
