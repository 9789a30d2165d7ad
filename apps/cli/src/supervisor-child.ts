import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BoundedLog, forTerminal, lineSplitter } from './supervisor-log';

/** What it takes to keep one process running. */
export interface ChildOptions {
  readonly name: string;
  readonly entry: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  readonly say: (line: string) => void;
  /** Called when it keeps ending before it was ever ready: there is no use in trying on. */
  readonly onHopeless: (reason: string) => void;
  /** The first pause before a restart; each further one is twice as long. */
  readonly backoffMs?: number;
}

const BACKOFF_MS = 500;
const BACKOFF_MS_MAX = 30_000;
/** A process that ran for this long starts again after the first pause: it does not end of itself at every start. */
const STEADY_MS = 10_000;
const ATTEMPTS_BEFORE_READY_MAX = 5;
const STOP_TIMEOUT_MS = 30_000;

/** Keeps one process running: starts it, starts it again when it ends, and ends it when asked. */
export class SupervisedChild {
  private readonly log: BoundedLog;
  private process: ChildProcess | undefined;
  private restart: NodeJS.Timeout | undefined;
  private attempts = 0;
  private startedAt = 0;
  private wasReady = false;
  private isStopping = false;

  constructor(private readonly options: ChildOptions) {
    this.log = new BoundedLog(options.logFile);
  }

  /** The number of the process that runs now. */
  get pid(): number | undefined {
    return this.process?.pid;
  }

  start(): void {
    const { entry, env } = this.options;
    this.startedAt = Date.now();
    // A group of its own: Ctrl-C on the terminal is for the supervisor, which then asks politely.
    const child = spawn(process.execPath, ['--require', preload(), entry], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.process = child;
    this.forward(child, 'stdout');
    this.forward(child, 'stderr');
    child.once('error', (error) => this.ended(error.message));
    child.once('close', (code, signal) => this.ended(signal ?? `code ${code}`));
  }

  /** From here on it is restarted without limit: it has shown that it can run. */
  markReady(): void {
    this.wasReady = true;
    this.attempts = 0;
  }

  /** Asks the process to end, and after half a minute ends it. */
  async stop(timeoutMs = STOP_TIMEOUT_MS): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.restart);
    const child = this.process;
    if (child === undefined) return this.log.close();
    const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    await closed;
    clearTimeout(force);
    this.log.close();
  }

  /** Ends the process at once. */
  kill(): void {
    this.isStopping = true;
    this.process?.kill('SIGKILL');
  }

  private forward(child: ChildProcess, source: 'stdout' | 'stderr'): void {
    const { name, say } = this.options;
    const lines = lineSplitter((line) => {
      this.log.write(line);
      const shown = this.isStopping ? undefined : forTerminal(line, source);
      if (shown !== undefined) say(`${name}: ${shown}`);
    });
    child[source]?.setEncoding('utf8').on('data', lines.push).once('end', lines.flush);
  }

  private ended(how: string): void {
    if (this.process === undefined) return;
    this.process = undefined;
    if (this.isStopping) return;
    const { name, say, onHopeless, logFile } = this.options;
    if (Date.now() - this.startedAt > STEADY_MS) this.attempts = 0;
    this.attempts += 1;
    if (!this.wasReady && this.attempts >= ATTEMPTS_BEFORE_READY_MAX) {
      return onHopeless(`${name} ended ${this.attempts} times before it was ready (${how}); see ${logFile}.`);
    }
    const pauseMs = Math.min(
      (this.options.backoffMs ?? BACKOFF_MS) * 2 ** (this.attempts - 1),
      BACKOFF_MS_MAX,
    );
    say(`${name} ended (${how}); starting it again in ${(pauseMs / 1000).toFixed(1)} s.`);
    this.restart = setTimeout(() => this.start(), pauseMs);
  }
}

/** The preload beside this file: compiled in `dist`, TypeScript in the tests. */
function preload(): string {
  const compiled = join(__dirname, 'supervisor-preload.js');
  return existsSync(compiled) ? compiled : join(__dirname, 'supervisor-preload.ts');
}
