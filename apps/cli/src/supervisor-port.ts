import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '@app/problem';

const READY_INTERVAL_MS = 100;
const READY_REQUEST_TIMEOUT_MS = 5_000;

/**
 * Makes sure that a server could listen there, waiting `patienceMs` for one that is just ending.
 * @throws Problem `unavailable` with one sentence.
 */
export async function requireFreePort(host: string, port: number, patienceMs = 0): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const code = await tryListen(host, port);
    if (code === undefined) return;
    if (code !== 'EADDRINUSE' || Date.now() >= deadline) throw refusal(host, port, code);
    await sleep(READY_INTERVAL_MS);
  }
}

function refusal(host: string, port: number, code: string): Problem {
  const another = `set PORT to another one, for example PORT=${port < 65_535 ? port + 1 : 4000}.`;
  if (code === 'EADDRINUSE')
    return new Problem('unavailable', `Port ${port} is taken by another program: ${another}`);
  if (code === 'EACCES')
    return new Problem('unavailable', `This user may not listen on port ${port}: ${another}`);
  return new Problem('unavailable', `Nothing can listen on ${host}:${port} (${code}): check HOST and PORT.`);
}

function tryListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** The address under which a server that listens on `host` is reached from this machine. */
export function localUrl(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' || host === '' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** Waits until `<url>/health/ready` answers 200; false when `timeoutMs` passed or the signal came first. */
export async function waitForReady(url: string, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (signal?.aborted === true || Date.now() > deadline) return false;
    if (await isReady(url)) return true;
    await sleep(READY_INTERVAL_MS);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, {
      signal: AbortSignal.timeout(READY_REQUEST_TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
