import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Agent } from 'undici';
import { KeyService, decryptFor } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { ClaimLoop, endLease, isOutsideUrl, outsideAgent, renewLease } from '@app/courier';
import { JobQueues } from '@app/jobs';
import { INBOX_LIMITS } from '../inbox/inbox-limits';
import { InboxNames } from '../inbox/inbox-names';
import { WaitingIntake } from '../inbox/waiting-intake';
import { PULL_LIMITS } from './pull-limits';
import { type Fetched, type PullCredentials, type PullProblem, fetchPage } from './pull-page';
import {
  type ClaimedPull,
  claimPulls,
  failPull,
  makeRoom,
  movePull,
  releasePull,
  stopPull,
} from './pull.repository';
import { purposeOf } from './pull.service';

type Page = Extract<Fetched, { ok: true }>;

/** Between one try and the next. After the last of them it stays at that: a server may be away for days. */
const PAUSES_MS = [1_000, 5_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000];

/**
 * Follows collections of other servers, page by page. It runs in the api, which is open to the outside already: the worker,
 * which opens what is sealed, talks to nobody. Where a pull has come to moves with the transaction that stores what came,
 * so that a process that is killed at any moment loses nothing and stores nothing twice; the database says who follows
 * what.
 */
@Injectable()
export class PullCourier implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly instanceSecret: Buffer;
  private readonly privateToo: boolean;
  private readonly intervalMs: number;
  private readonly agent: Agent;
  private readonly loop = new ClaimLoop<ClaimedPull>({
    name: 'pull',
    claim: (seconds) => claimPulls(this.dataSource, PULL_LIMITS.atOnceMax, seconds),
    renew: (items, seconds) => renewLease(this.dataSource, 'pull', items, seconds),
    giveBack: (items) => endLease(this.dataSource, 'pull', items),
    run: (pull, signal) => this.follow(pull, signal),
    failed: (pull) => this.fail(pull, { problem: 'internal' }),
    rest: (signal) => sleep(Math.min(PULL_LIMITS.lookMs, this.intervalMs), undefined, { signal }),
  });

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
    private readonly keys: KeyService,
    private readonly intake: WaitingIntake,
    private readonly names: InboxNames,
    private readonly queues: JobQueues,
  ) {
    this.instanceSecret = readFileSync(config.keys.accessKeyFile);
    this.privateToo = config.pullsFromPrivate;
    this.intervalMs = config.pullIntervalMs;
    this.agent = outsideAgent({ privateToo: this.privateToo });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    await this.agent.close();
  }

  private async follow(claimed: ClaimedPull, signal: AbortSignal): Promise<void> {
    let pull = claimed;
    for (let pages = 0; pages < PULL_LIMITS.pagesInARowMax && !signal.aborted; pages += 1) {
      if (!(await this.maySubmit(pull))) return stopPull(this.dataSource, pull, 'key-ended');
      const page = await this.fetch(pull, signal);
      if (signal.aborted) return;
      if (!page.ok) return this.fail(pull, page);
      const revision = await this.store(pull, page);
      if (revision === undefined) return;
      if (revision === 'no-room') return this.fail(pull, { problem: 'no-room' });
      await this.queues.addInbox(pull.participantId);
      pull = { ...pull, ...page.cursor, revision, attempts: 0 };
      if (!page.isEnd) continue;
      if (pull.once) return stopPull(this.dataSource, pull, 'done');
      return releasePull(this.dataSource, pull, this.intervalMs);
    }
    if (!signal.aborted) await releasePull(this.dataSource, pull, 0);
  }

  /** The key that it acts as is looked at for every page. */
  private async maySubmit({ accessKeyId }: ClaimedPull): Promise<boolean> {
    const viewer = await this.keys.findViewer(accessKeyId);
    return viewer?.kind === 'participant' && viewer.permissions.includes('submission:create');
  }

  private async fetch(pull: ClaimedPull, signal: AbortSignal): Promise<Fetched> {
    if (!isOutsideUrl(pull.url, { privateToo: this.privateToo }))
      return { ok: false, problem: 'unreachable' };
    const credentials =
      pull.credentials === null
        ? undefined
        : (JSON.parse(
            decryptFor(purposeOf(pull.id), pull.credentials, this.instanceSecret),
          ) as PullCredentials);
    return fetchPage(
      { url: pull.url, cursor: pull, pageSize: pull.pageSize, credentials },
      { dispatcher: this.agent, signal },
    );
  }

  /** The revision of the pull from now on; undefined where somebody else moved it on; or that there is no room. */
  private async store(pull: ClaimedPull, page: Page): Promise<string | undefined> {
    const statusId = randomUUID();
    const { id: pullId, participantId, accessKeyId } = pull;
    const sealed = await this.intake.seal({ participantId, accessKeyId, pullId }, statusId, page.objects);
    let refused = page.objects.length - sealed.accepted.length;
    const { waitingObjectsMax, waitingBytesMax } = INBOX_LIMITS;
    const bytes = sealed.candidates.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return this.dataSource
      .transaction(async (manager) => {
        const room = {
          objectsMax: waitingObjectsMax - sealed.candidates.length,
          bytesMax: waitingBytesMax - bytes,
        };
        await makeRoom(manager, pullId, room);
        if (sealed.candidates.length > 0) {
          const { entries } = await this.intake.store(manager, sealed, this.names.seal(statusId, []));
          if (entries.some(({ objectId, isFull }) => objectId === null && isFull)) throw new NoRoom();
          refused += entries.filter(({ objectId }) => objectId === null).length;
        }
        const objects = page.objects.length;
        const revision = await movePull(manager, pull, {
          ...page.cursor,
          objects,
          refused,
          isEnd: page.isEnd,
        });
        if (revision === undefined) throw new MovedOn();
        return revision;
      })
      .catch((error: Error) => {
        if (error instanceof NoRoom) return 'no-room';
        if (error instanceof MovedOn) return undefined;
        throw error;
      });
  }

  private async fail(
    pull: ClaimedPull,
    { problem, retryAfterMs }: { readonly problem: PullProblem; readonly retryAfterMs?: number },
  ): Promise<void> {
    const { attempts, pageSize } = pull;
    const pause = PAUSES_MS[Math.min(attempts, PAUSES_MS.length - 1)]!;
    await failPull(this.dataSource, pull, {
      problem,
      afterMs: Math.max(retryAfterMs ?? 0, pause),
      pageSize: problem === 'too-large' ? Math.max(1, Math.floor(pageSize / 2)) : pageSize,
      askedAgain: problem === 'page-refused' || problem === 'too-large',
    });
  }
}

/** Undoes the transaction of a page. */
class NoRoom extends Error {}
class MovedOn extends Error {}
