#!/usr/bin/env node
// `entente <command>`: makes the clone ready when it is not, then hands over to the command line's own entry.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare, refuse, ROOT } from './prepare.mjs';

try {
  await prepare({ withBuild: true });
  createRequire(import.meta.url)(join(ROOT, 'dist', 'apps', 'cli', 'src', 'main.js'));
} catch (error) {
  refuse(error);
}
