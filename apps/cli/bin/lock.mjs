import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './refusal.mjs';

const WAIT_MS_MAX = 900_000;

/** Runs the work while holding a lock file, so that two preparations of one clone follow each other. */
export async function withLock(file, work) {
  await take(file);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function take(file) {
  const deadline = Date.now() + WAIT_MS_MAX;
  for (let told = false; !tryTake(file);) {
    const holder = holderOf(file);
    if (holder !== undefined && !isRunning(holder)) {
      if (holderOf(file) === holder) rmSync(file, { force: true });
      continue;
    }
    if (Date.now() > deadline)
      throw new Refusal(
        `Process ${holder} has been preparing this clone for too long: end it, or remove ${file}.`,
      );
    if (!told) process.stderr.write('Another process is preparing this clone; waiting for it …\n');
    told = true;
    await sleep(200);
  }
}

/** The file appears with its content in one step, so that nobody reads it half-written. */
function tryTake(file) {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new Refusal(
      `Entente cannot write to its own folder (${error.code}): run it as the user who owns the clone.`,
    );
  } finally {
    rmSync(own, { force: true });
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
