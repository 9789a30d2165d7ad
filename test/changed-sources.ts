import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '@app/config';
import { ROOT } from './sources';

const COPIED = ['libs', 'apps/worker', 'schemas', 'test/swc-register.cjs', '.swcrc', 'package.json'] as const;

/** One change of a source file: what stands there once, and what comes in its place. */
export interface SourceChange {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** The sources of the worker in a folder of their own, with some of their tables changed: another release. */
export interface ChangedSources {
  readonly root: string;
  /** Starts a worker of this release as a process. End it by its pid. */
  readonly startWorker: (config: Config) => ChildProcess;
  readonly remove: () => void;
}

/** Copies the worker's sources and changes them. @throws Error when what is to be changed does not stand there once. */
export function changedSources(changes: readonly SourceChange[]): ChangedSources {
  const root = mkdtempSync(join(tmpdir(), 'entente-release-'));
  mkdirSync(join(root, 'test'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const { path, from, to } of changes) {
    const text = readFileSync(join(root, path), 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${path} does not hold ${from} once`);
    writeFileSync(join(root, path), text.replace(from, to));
  }
  return {
    root,
    startWorker: (config) => startWorker(root, config),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function startWorker(root: string, config: Config): ChildProcess {
  return spawn(
    process.execPath,
    ['--require', './test/swc-register.cjs', '-e', `require('./apps/worker/src/main.ts')`],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], ...config.environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}
