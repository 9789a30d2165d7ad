#!/usr/bin/env node
// Makes a clone ready to run, on nothing but Node: installs packages when package-lock.json asks for it, compiles the
// schemas, and with --build the sources. Quick and silent when there is nothing to do; speaks on standard error.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, portalNeedsBuilding, schemasNeedCompiling, sourcesNeedBuilding } from './build.mjs';
import { install, packagesNeedInstalling } from './install.mjs';
import { withLock } from './lock.mjs';
import { Refusal } from './refusal.mjs';

/** The top of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Makes the clone ready. Throws a Refusal, whose message is one sentence for the user, when that is not possible. */
export async function prepare({ withBuild }) {
  requireNode();
  if (isPrebuilt() || !needsWork(withBuild)) return;
  await withLock(join(ROOT, '.prepare.lock'), async () => {
    if (packagesNeedInstalling(ROOT)) await install(ROOT);
    await build(ROOT, { sources: withBuild });
  });
}

function needsWork(withBuild) {
  return (
    packagesNeedInstalling(ROOT) ||
    schemasNeedCompiling(ROOT) ||
    portalNeedsBuilding(ROOT) ||
    (withBuild && sourcesNeedBuilding(ROOT))
  );
}

/** An image carries the build and no development packages: there is nothing to prepare, and nothing to do it with. */
function isPrebuilt() {
  const has = (path) => existsSync(join(ROOT, path));
  return has('node_modules') && !has('node_modules/@swc/core') && has('dist/apps/cli/src/main.js');
}

/** The packages of NestJS 12 are ES modules that CommonJS requires: Node 20.19, 22.12 and everything from 23 on. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const able = major >= 23 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!able)
    throw new Refusal(`Entente needs Node 20.19, 22.12 or later; this is Node ${process.versions.node}.`);
}

/** Prints the sentence of a Refusal, or a whole error, and sets the exit code. */
export function refuse(error) {
  process.stderr.write(`${error instanceof Refusal ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

const calledDirectly =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (calledDirectly) await prepare({ withBuild: process.argv.includes('--build') }).catch(refuse);
