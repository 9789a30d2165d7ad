import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedServer } from '@app/database';
import { Problem } from '@app/problem';
import { SupervisedChild } from './supervisor-child';
import { claimHome, type Instance } from './supervisor-instance';
import { localUrl, requireFreePort, waitForReady } from './supervisor-port';

/** What one whole instance consists of. */
export interface SupervisorOptions {
  readonly apiEntry: string;
  readonly workerEntry: string;
  /** The environment of both processes, before what `prepare` adds. */
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  readonly host: string;
  readonly port: number;
  /** Receives one line at a time, for the user. */
  readonly say: (line: string) => void;
  /** Starts, or finds, the embedded PostgreSQL. Absent when DATABASE_URL names another. Called again when it dies. */
  readonly startDatabase?: () => Promise<EmbeddedServer>;
  /** Runs once the database is there: migrations, keys. What it returns is added to the environment of both. */
  readonly prepare?: (database: EmbeddedServer | undefined) => Promise<NodeJS.ProcessEnv>;
  /** Runs once, when the api answers as ready. If it fails, everything is stopped and its error thrown. */
  readonly onReady?: (url: string, stopping: AbortSignal) => Promise<void>;
}

const CRASH_PATIENCE_MS = 25_000;
const READY_TIMEOUT_MS = 180_000;
const DATABASE_INTERVAL_MS = 500;
const DATABASE_BACKOFF_MS_MAX = 30_000;
/** npm passes Ctrl-C on to a process that has already had it from the terminal: that is not a second one. */
const SECOND_SIGNAL_AFTER_MS = 1_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs database, api and worker until a signal comes (0) or there is no use in trying on (1), and returns the exit
 * code. On the way out: api and worker first, then the database. A second Ctrl-C waits for nobody.
 * @throws Problem when the home is in use, the port taken, or the database does not start: nothing is left running.
 */
export async function runSupervisor(options: SupervisorOptions): Promise<number> {
  const instance = claimHome(options.home);
  const supervisor = new Supervisor(options);
  const forget = listenForSignals(supervisor);
  try {
    return await supervisor.run(instance);
  } finally {
    await supervisor.stopAll();
    forget();
    instance.release();
  }
}

class Supervisor {
  private readonly stopping = new AbortController();
  private children: SupervisedChild[] = [];
  private database: EmbeddedServer | undefined;
  private exitCode = 0;

  constructor(private readonly options: SupervisorOptions) {}

  async run(instance: Instance): Promise<number> {
    const { host, port, onReady, say } = this.options;
    await requireFreePort(host, port, instance.followsCrash ? CRASH_PATIENCE_MS : 0);
    this.database = await this.options.startDatabase?.();
    const added = await this.options.prepare?.(this.database);
    if (this.isStopping) return this.exitCode;
    this.startChildren({ ...this.options.env, ...added });
    const watching = this.watchDatabase();
    const url = localUrl(host, port);
    if (await waitForReady(url, READY_TIMEOUT_MS, this.stopping.signal)) {
      this.children.forEach((child) => child.markReady());
      await onReady?.(url, this.stopping.signal);
    } else if (!this.isStopping) {
      say(`The api did not become ready within ${READY_TIMEOUT_MS / 1000} s; see ${this.logFile('api')}.`);
      this.stop(1);
    }
    await watching;
    return this.exitCode;
  }

  get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Lets `run` come to its end. */
  stop(exitCode: number): void {
    this.exitCode = Math.max(this.exitCode, exitCode);
    this.stopping.abort();
  }

  async stopAll(): Promise<void> {
    this.stop(0);
    await Promise.all(this.children.map((child) => child.stop()));
    await this.database?.stop();
  }

  /** For the impatient: nothing is waited for. The database finishes its own shutdown without us. */
  abandon(): void {
    this.children.forEach((child) => child.kill());
    void this.database?.stop();
  }

  private startChildren(env: NodeJS.ProcessEnv): void {
    const { apiEntry, workerEntry, say } = this.options;
    const onHopeless = (reason: string) => {
      say(reason);
      this.stop(1);
    };
    const entries = { api: apiEntry, worker: workerEntry };
    this.children = Object.entries(entries).map(
      ([name, entry]) =>
        new SupervisedChild({ name, entry, env, say, onHopeless, logFile: this.logFile(name) }),
    );
    this.children.forEach((child) => child.start());
  }

  private logFile(name: string): string {
    return join(this.options.home, 'logs', `${name}.log`);
  }

  /** Until the end: looks after the database, and starts it again when it died. */
  private async watchDatabase(): Promise<void> {
    while (!this.isStopping) {
      if (this.database?.isAlive() === false) await this.reviveDatabase();
      await this.pause(DATABASE_INTERVAL_MS);
    }
  }

  private async reviveDatabase(): Promise<void> {
    const { say, startDatabase } = this.options;
    say('PostgreSQL ended; starting it again.');
    for (
      let pauseMs = DATABASE_INTERVAL_MS;
      !this.isStopping;
      pauseMs = Math.min(pauseMs * 2, DATABASE_BACKOFF_MS_MAX)
    ) {
      try {
        this.database = await startDatabase?.();
        return say('PostgreSQL runs again.');
      } catch (error) {
        say(error instanceof Problem ? error.detail : String(error));
        await this.pause(pauseMs);
      }
    }
  }

  private async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

function listenForSignals(supervisor: Supervisor): () => void {
  let firstAt: number | undefined;
  const onSignal = () => {
    if (firstAt === undefined) {
      firstAt = Date.now();
      return supervisor.stop(0);
    }
    if (Date.now() - firstAt < SECOND_SIGNAL_AFTER_MS) return;
    supervisor.abandon();
    process.exit(130);
  };
  SIGNALS.forEach((signal) => process.on(signal, onSignal));
  return () => SIGNALS.forEach((signal) => process.off(signal, onSignal));
}
