import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Agent, request } from 'undici';
import { KeyService, type Viewer } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { ClaimLoop, endLease, isOutsideUrl, outsideAgent, renewLease } from '@app/courier';
import { Problem } from '@app/problem';
import { type FeedEntry, entryLine } from '../feeds/feed-entry';
import { FeedService } from '../feeds/feed.service';
import { DeliveryLedger } from '../ledger/delivery-ledger';
import { PublicationWatch } from '../streams/publication-watch';
import { signedHeaders } from './webhook-secret';
import {
  type ClaimedWebhook,
  claimWebhooks,
  recordFailed,
  recordTold,
  releaseWebhook,
  stopWebhook,
} from './webhook.repository';

/** How webhooks are delivered: how many at once, how often it looks by itself. */
const COURIER_LIMITS = { atOnceMax: 10, silenceMs: 5_000, messagesInARowMax: 100 } as const;
/** Between one try and the next. After the last of them it stays at that, until a day is over. */
const PAUSES_MS = [1_000, 5_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000];
const GIVE_UP_MS = 86_400_000;
const GONE = 410;

/**
 * Tells webhooks what is published, in order and at least once each. It runs in the api, which is open to the outside
 * already: the worker, which opens what is sealed, talks to nobody. Rights are read again for every message and every
 * try, and the database says who tells what, so that any number of processes share the work.
 */
@Injectable()
export class WebhookCourier implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly instanceSecret: Buffer;
  private readonly privateToo: boolean;
  private readonly agent: Agent;
  private readonly loop = new ClaimLoop<ClaimedWebhook>({
    name: 'webhook',
    claim: (seconds) => claimWebhooks(this.dataSource, COURIER_LIMITS.atOnceMax, seconds),
    renew: (items, seconds) => renewLease(this.dataSource, 'webhook', items, seconds),
    giveBack: (items) => endLease(this.dataSource, 'webhook', items),
    run: (webhook, signal) => this.tell(webhook, signal),
    rest: (signal) => this.watch.next(COURIER_LIMITS.silenceMs, signal),
  });

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
    private readonly keys: KeyService,
    private readonly feeds: FeedService,
    private readonly watch: PublicationWatch,
    private readonly ledger: DeliveryLedger,
  ) {
    this.instanceSecret = readFileSync(config.keys.accessKeyFile);
    this.privateToo = config.webhooksToPrivate;
    this.agent = outsideAgent({ privateToo: this.privateToo });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    await this.agent.close();
  }

  /** Tells one webhook what it does not have yet, entry by entry, until there is nothing more or one is not taken. */
  private async tell(webhook: ClaimedWebhook, signal: AbortSignal): Promise<void> {
    let { toldTo } = webhook;
    for (let count = 0; count < COURIER_LIMITS.messagesInARowMax && !signal.aborted; count += 1) {
      const viewer = await this.readerOf(webhook);
      const entry = viewer && (await this.nextEntry(viewer, webhook, toldTo));
      if (!viewer || entry === null) return;
      if (!entry) return releaseWebhook(this.dataSource, { ...webhook, toldTo });
      const status = await this.send(webhook, entry, signal);
      if (status === null && signal.aborted) return;
      if (status === null || status < 200 || status > 299) return this.failed(webhook, status, count > 0);
      await this.ledger.recordEach(viewer, 'webhook', webhook.collectionId, [entry]);
      if (!(await recordTold(this.dataSource, { ...webhook, toldTo }, entry.addedAt, status))) return;
      toldTo = entry.addedAt;
    }
    if (!signal.aborted) await releaseWebhook(this.dataSource, { ...webhook, toldTo, head: toldTo });
  }

  /** Who the webhook reads as; nobody once its key is over, and then it stops. */
  private async readerOf(webhook: ClaimedWebhook): Promise<Viewer | undefined> {
    const viewer = await this.keys.findViewer(webhook.accessKeyId);
    if (!viewer) await stopWebhook(this.dataSource, webhook, 'key-ended');
    return viewer;
  }

  /** The next entry; undefined where there is none; null where the feed is out of sight by now, and then it stops. */
  private async nextEntry(
    viewer: Viewer,
    webhook: ClaimedWebhook,
    toldTo: string,
  ): Promise<FeedEntry | undefined | null> {
    try {
      const { entries } = await this.feeds.page(viewer, webhook.collectionId, { addedAfter: toldTo }, 1);
      return entries[0];
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'not-found') throw error;
      await stopWebhook(this.dataSource, webhook, 'feed-out-of-sight');
      return null;
    }
  }

  /** The status of the answer; null when there was none. What a receiver answers is not read. */
  private async send(webhook: ClaimedWebhook, entry: FeedEntry, signal: AbortSignal): Promise<number | null> {
    if (!isOutsideUrl(webhook.url, { privateToo: this.privateToo })) return null;
    const message = { id: messageId(webhook, entry), body: bodyOf(entry) };
    const signed = signedHeaders(webhook.secrets, webhook.id, this.instanceSecret, message);
    try {
      const { statusCode, body } = await request(webhook.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'Entente', ...signed },
        body: message.body,
        dispatcher: this.agent,
        signal,
      });
      body.on('error', () => undefined).destroy();
      return statusCode;
    } catch {
      return null;
    }
  }

  private async failed(
    webhook: ClaimedWebhook,
    status: number | null,
    isFirstFailure: boolean,
  ): Promise<void> {
    const { failingSince, attempts } = webhook;
    if (status === GONE) return stopWebhook(this.dataSource, webhook, 'gone');
    if (!isFirstFailure && failingSince && Date.now() - failingSince.getTime() > GIVE_UP_MS)
      return stopWebhook(this.dataSource, webhook, 'unreachable');
    const tried = isFirstFailure ? 0 : attempts;
    await recordFailed(this.dataSource, webhook, status, PAUSES_MS[Math.min(tried, PAUSES_MS.length - 1)]!);
  }
}

/** The same for the same entry however often it is sent: a receiver knows by it what it has. */
function messageId({ id }: ClaimedWebhook, { addedAt }: FeedEntry): string {
  return `msg_${createHash('sha256').update(`${id} ${addedAt}`).digest('base64url')}`;
}

/** Standard Webhooks: `type`, `timestamp` and `data`, which is the line of the feed's JSON lines. */
function bodyOf(entry: FeedEntry): string {
  return `{"type":"incident.${entry.kind}","timestamp":"${entry.addedAt}","data":${entryLine(entry)}}`;
}
