import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

const STAMP = join('node_modules', '.entente-lock-hash');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PROGRESS_INTERVAL_MS = process.stderr.isTTY ? 500 : 10_000;

/** True when node_modules is not what package-lock.json says. */
export function packagesNeedInstalling(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readText(join(root, STAMP)) === hash) return false;
  if (!isInstalled(root, JSON.parse(lock.toString('utf8')))) return true;
  stamp(root, hash);
  return false;
}

/** Compares with the list that npm keeps of what it installed: packages installed by hand count as well. */
function isInstalled(root, lock) {
  const installed =
    JSON.parse(readText(join(root, 'node_modules', '.package-lock.json')) ?? '{}').packages ?? {};
  return packagesOf(lock).every(([path, { version, optional }]) =>
    installed[path] === undefined ? optional === true : installed[path].version === version,
  );
}

function packagesOf(lock) {
  return Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.link !== true);
}

function stamp(root, hash) {
  try {
    writeFileSync(join(root, STAMP), hash);
  } catch {
    // A clone that this user may only read: comparing again next time costs some milliseconds.
  }
}

/** Runs `npm ci` and shows how far it is. */
export async function install(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const paths = packagesOf(lock).filter(([, entry]) => entry.optional !== true);
  process.stderr.write(`Installing ${paths.length} packages (npm ci); this happens once …\n`);
  const started = Date.now();
  const progress = setInterval(() => tell(root, paths, started), PROGRESS_INTERVAL_MS);
  const { code, output } = await runNpmTwice(root).finally(() => clearInterval(progress));
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  if (code !== 0) {
    process.stderr.write(output);
    throw new Refusal(
      `The packages could not be installed: npm ci ended with ${code}, for the reason above.`,
    );
  }
  process.stderr.write(`Packages installed in ${seconds(started)}.\n`);
  packagesNeedInstalling(root);
}

/** Half an installation, left by one that was killed, can trip npm up: then once more from nothing. */
async function runNpmTwice(root) {
  const first = await runNpm(root);
  if (first.code === 0 || !/ENOTEMPTY|EEXIST|ENOENT/.test(first.output)) return first;
  rmSync(join(root, 'node_modules'), { recursive: true, force: true, maxRetries: 5 });
  return runNpm(root);
}

function runNpm(root) {
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [program, words] = viaNode ? [process.execPath, [npm, ...args]] : ['npm', args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = (signal) => void (child.kill(signal) && child.once('close', () => process.exit(130)));
    SIGNALS.forEach((signal) => process.once(signal, end));
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) =>
      reject(new Refusal(`npm could not be started (${error.message}): it comes with Node.`)),
    );
    child.on('close', (code, signal) => {
      SIGNALS.forEach((name) => process.off(name, end));
      resolve({ code: code ?? signal, output });
    });
  });
}

function tell(root, paths, started) {
  const done = paths.filter(([path]) => existsSync(join(root, path, 'package.json'))).length;
  const line = `  ${done} of ${paths.length} packages, ${seconds(started)}`;
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
}

function seconds(started) {
  return `${Math.round((Date.now() - started) / 1000)} s`;
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
