import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '@app/config';
import { JobQueues } from '@app/jobs';
import { Problem } from '@app/problem';
import type { StixObject } from '@app/stix';
import { MemberNames, Vault } from '@app/submission';
import { type Assembled, IncidentAssembler, type Pool, type Target } from './incident-assembler';
import { INBOX_LIMITS } from './inbox-limits';
import { inboxTermsOf } from './inbox-terms';
import { ObjectGraph } from './object-graph';
import { TargetFinder } from './target-finder';
import { PullSifter } from '../pull/pull-sifter';
import * as rows from './waiting-objects';
import { type Waiting, newestOf } from './waiting-pool';

const ROUNDS_MAX = 10_000;
const EXPIRED_ROWS_MAX = 5_000;
const FORGOTTEN_ROWS_MAX = 1_000;
const EXPIRED = `expired: no incident reached this object within ${INBOX_LIMITS.waitingDaysMax} days.`;

/** What one transaction did: submissions that wait for their next step, and whether there is more to do at once. */
interface Run {
  readonly moved: readonly { readonly id: string; readonly state: string }[];
  readonly isMore: boolean;
}

/**
 * Puts incidents together from what waits in a participant's inbox. Everything of one run stands or falls in one
 * transaction, so a worker that is killed leaves what waited as it was; one worker at a time is at one inbox.
 */
@Injectable()
export class InboxAssembler {
  private readonly logger = new Logger(InboxAssembler.name);
  private readonly secret: Buffer;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
    private readonly vault: Vault,
    private readonly finder: TargetFinder,
    private readonly incidents: IncidentAssembler,
    private readonly sifter: PullSifter,
    private readonly queues: JobQueues,
  ) {
    this.secret = readFileSync(config.keys.mintKeyFile);
  }

  /** Looks at what came into a participant's inbox, until nothing is left that nobody has looked at. */
  async settle(participantId: string): Promise<void> {
    for (const name of await rows.poolsToSettle(this.dataSource, participantId)) await this.settlePool(name);
  }

  private async settlePool(name: rows.PoolName): Promise<void> {
    const opened = await this.openAhead(name);
    for (let round = 0; round < ROUNDS_MAX; round += 1) {
      const waitMs = await this.waitMs(name);
      if (waitMs === undefined) return;
      await sleep(waitMs);
      const { moved, isMore } = await this.dataSource.transaction((manager) =>
        this.run(manager, name, opened),
      );
      for (const { id, state } of moved) await this.queues.addStep(id, state);
      if (!isMore) return;
    }
  }

  /** Ends what has waited for too long, forgets old statuses, and hints at every inbox that nobody has looked at. */
  async sweep(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const expired = await rows.lockExpired(manager, EXPIRED_ROWS_MAX);
      if (expired.length > 0) await rows.settleFailed(manager, expired, EXPIRED);
      await rows.forgetStatuses(manager, FORGOTTEN_ROWS_MAX);
    });
    for (const id of await rows.participantsToSettle(this.dataSource)) await this.queues.addInbox(id);
  }

  /** Until nothing has come for a moment, but not for ever; undefined when there is nothing to look at. */
  private async waitMs(name: rows.PoolName): Promise<number | undefined> {
    const age = await rows.freshAge(this.dataSource, name);
    if (!age) return undefined;
    const { quietMs, quietMsMax } = INBOX_LIMITS;
    return Math.max(0, Math.min(quietMs - age.newestMs, quietMsMax - age.oldestMs));
  }

  private async run(manager: EntityManager, name: rows.PoolName, opened: Map<string, Waiting>): Promise<Run> {
    if (!(await rows.lockInbox(manager, name.participantId))) return { moved: [], isMore: false };
    const { objects, isAll } = await this.open(manager, name, opened);
    if (!isAll) return { moved: [], isMore: true };
    const { newest, replaced } = newestOf(objects);
    for (const { id, byId } of replaced) await rows.replaceWaiting(manager, id, byId);
    const sifted = await this.sifter.sift(manager, name, newest);
    const pool = this.poolOf(name, sifted.left);
    const terms = await inboxTermsOf(manager, name);
    const { targets, dead, isMore } = await this.finder.find(manager, pool, terms);
    const done = await this.assembleAll(manager, pool, targets);
    for (const [id, reason] of dead) done.refused.set(id, reason);
    const isStuck = done.joined.size + done.refused.size === 0;
    if (sifted.isBlocked) done.isBlocked = true;
    await this.write(manager, pool, done, isMore && !isStuck);
    return { moved: [...sifted.moved, ...done.moved], isMore: !done.isBlocked };
  }

  private poolOf({ participantId, pullId }: rows.PoolName, waiting: ReadonlyMap<string, Waiting>): Pool {
    const objects = new Map([...waiting].map(([id, { object }]): [string, StixObject] => [id, object]));
    const scope = pullId ?? participantId;
    const names = new MemberNames(this.secret, scope);
    const isPulled = pullId !== null;
    return { participantId, scope, isPulled, names, waiting, graph: new ObjectGraph(objects) };
  }

  private async assembleAll(
    manager: EntityManager,
    pool: Pool,
    targets: readonly ((claimed: ReadonlySet<string>) => Promise<Target | undefined>)[],
  ) {
    const joined = new Map<string, string>();
    const refused = new Map<string, string>();
    const moved: { id: string; state: string }[] = [];
    let isBlocked = false;
    for (const targetOf of targets) {
      const target = await targetOf(new Set(joined.keys()));
      const assembled = target && (await this.assembleOne(manager, pool, target));
      if (assembled === 'later') isBlocked = true;
      if (!assembled || assembled === 'later') continue;
      for (const [id, reason] of assembled.refused) refused.set(id, reason);
      const { submission, isNew } = assembled;
      if (!submission) continue;
      for (const id of assembled.joined) if (isNew || !joined.has(id)) joined.set(id, submission.id);
      if (isNew) moved.push(submission);
    }
    return { joined, refused, moved, isBlocked };
  }

  /** One incident on its own: what fails with it undoes nothing of the others. */
  private async assembleOne(
    manager: EntityManager,
    pool: Pool,
    target: Target,
  ): Promise<Assembled | 'later'> {
    await manager.query('SAVEPOINT incident');
    try {
      const assembled = await this.incidents.assemble(manager, pool, target);
      await manager.query('RELEASE SAVEPOINT incident');
      return assembled;
    } catch (error) {
      await manager.query('ROLLBACK TO SAVEPOINT incident');
      const told = error instanceof Problem ? error.code : error instanceof Error ? error.name : 'unknown';
      if (told !== 'conflict') this.logger.warn(`an incident waits for the sweep: ${told}`);
      return 'later';
    }
  }

  private async write(
    manager: EntityManager,
    { waiting, isPulled }: Pool,
    {
      joined,
      refused,
      isBlocked,
    }: { joined: ReadonlyMap<string, string>; refused: ReadonlyMap<string, string>; isBlocked: boolean },
    isMore: boolean,
  ): Promise<void> {
    const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => waiting.get(id)?.id ?? []);
    const bySubmission = groupedBy([...joined]);
    for (const [submissionId, ids] of bySubmission)
      await rows.settleSubmitted(manager, rowsOf(ids), submissionId);
    const failed = groupedBy([...refused].filter(([id]) => !joined.has(id)));
    if (isPulled) await rows.countRefused(manager, rowsOf([...failed.values()].flat()));
    for (const [reason, ids] of failed) await rows.settleFailed(manager, rowsOf(ids), reason);
    if (isBlocked || isMore) return;
    const left = [...waiting.keys()].filter((id) => !joined.has(id) && !refused.has(id));
    const isOver = (id: string) => isPulled && waiting.get(id)?.object['revoked'] === true;
    await rows.drop(manager, rowsOf(left.filter(isOver)));
    await rows.keepWaiting(manager, rowsOf(left.filter((id) => !isOver(id))));
  }

  /**
   * What waits, opened a bounded part at a time, oldest first, before any lock: in an inbox that is full that takes longest.
   * An incident may need the first object and the last, so none is put together before all are open.
   */
  private async openAhead(name: rows.PoolName): Promise<Map<string, Waiting>> {
    const opened = new Map<string, Waiting>();
    for (let after: string | undefined; ;) {
      const page = await rows.waitingAfter(this.dataSource, name, after, INBOX_LIMITS.unsealedAtOnceMax);
      const ids = page.map(({ id }) => id);
      await this.unseal(this.dataSource, ids, opened);
      after = ids.at(-1);
      if (ids.length < INBOX_LIMITS.unsealedAtOnceMax) return opened;
    }
  }

  /**
   * What waits, opened, with what came meanwhile; what does not open is ended. Whether that is all: of what is still sealed
   * a bounded part is opened, and the next run goes on.
   */
  private async open(
    manager: EntityManager,
    name: rows.PoolName,
    opened: Map<string, Waiting>,
  ): Promise<{ objects: Waiting[]; isAll: boolean }> {
    const ids = await rows.lockWaiting(manager, name);
    const left = ids.filter((id) => !opened.has(id));
    const part = left.slice(0, INBOX_LIMITS.unsealedAtOnceMax);
    await this.unseal(manager, part, opened);
    const broken = part.filter((id) => !opened.has(id));
    if (broken.length > 0)
      await rows.settleFailed(manager, broken, 'internal: what was stored does not open.');
    return { objects: ids.flatMap((id) => opened.get(id) ?? []), isAll: part.length === left.length };
  }

  private async unseal(
    manager: Pick<EntityManager, 'query'>,
    ids: readonly string[],
    opened: Map<string, Waiting>,
  ): Promise<void> {
    const sealed = await rows.loadSealed(manager, ids);
    const texts = await this.vault.openParts(sealed);
    for (const [place, { id, accessKeyId, receivedAt }] of sealed.entries()) {
      const object = objectOf(texts[place]);
      if (object) opened.set(id, { id, accessKeyId, receivedAt, object });
    }
  }
}

function objectOf(text: string | undefined): StixObject | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as StixObject);
}

/** The keys by their value. */
function groupedBy(entries: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of entries) {
    const group = groups.get(value);
    if (group) group.push(key);
    else groups.set(value, [key]);
  }
  return groups;
}
