import { EventEmitter, once } from 'node:events';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Client } from 'pg';
import { CONFIG, type Config } from '@app/config';
import { connectionOf } from '@app/database';

const CHANNEL = 'entente_published';
const RECONNECT_MS = 2_000;

/**
 * Wakes whoever waits for something to be published. The signal says nothing of what: each reads its own feed again,
 * with its own rights. It is a hint, as jobs are: who waits also looks by itself now and then.
 */
@Injectable()
export class PublicationWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(PublicationWatch.name);
  private readonly signals = new EventEmitter().setMaxListeners(0);
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isEnding = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  /** Resolves when something is published, when the signal aborts, or after so many milliseconds of neither. Never rejects. */
  async next(silenceMs: number, signal: AbortSignal): Promise<void> {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), silenceMs);
    const either = AbortSignal.any([silence.signal, signal]);
    await once(this.signals, 'published', { signal: either }).catch(() => undefined);
    clearTimeout(timer);
  }

  private async listen(): Promise<void> {
    const { connectionString, options, connectionTimeoutMillis, keepAlive } = connectionOf(
      this.config,
      'reader',
    );
    const client = new Client({ connectionString, options, connectionTimeoutMillis, keepAlive });
    this.client = client;
    client.on('error', () => undefined);
    client.on('end', () => this.listenAgain());
    client.on('notification', () => this.signals.emit('published'));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.signals.emit('published');
    } catch (error) {
      this.logger.warn(`nothing wakes the streams for now: ${(error as Error).name}`);
      await client.end().catch(() => undefined);
    }
  }

  private listenAgain(): void {
    if (this.isEnding) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.listen(), RECONNECT_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    clearTimeout(this.timer);
    this.signals.emit('published');
    await this.client?.end().catch(() => undefined);
  }
}
