import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Viewer, CommunityService, actorOf, requireParticipant, requirePermission } from '@app/access';
import { recordAct } from '@app/audit';
import { CONFIG, type Config } from '@app/config';
import { JobQueues } from '@app/jobs';
import { type SharingTerms, parseSharingTerms } from '@app/marking';
import { Problem } from '@app/problem';
import { compareTimestamps } from '@app/stix';
import { type Intake, takeIn } from './intake';
import { type Sealed, seal } from './seal';
import { PublicKeyFile } from './sealing-keys';
import { isWaiting } from './state';
import { Submission } from './submission.entity';
import { type HistoryEntry, type RenditionListing, SubmissionRepository } from './submission.repository';
import { moveSubmission } from './transition';

const NOT_FOUND = 'There is no such submission of yours.';
const PAGE_SIZE_MAX = 100;

/** Sharing terms as a submitter writes them: communities and recipients by slug. */
export type TermsInput = {
  readonly communities?: readonly string[];
  readonly recipients?: readonly string[];
} & Record<string, unknown>;

/** What comes in, how its submitter sees it, and how they amend, release and withdraw it. */
@Injectable()
export class SubmissionService {
  private readonly publicKey: PublicKeyFile;

  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly communities: CommunityService,
    private readonly queues: JobQueues,
    @Inject(CONFIG) config: Config,
  ) {
    this.publicKey = new PublicKeyFile(config.keys.sealPublicFile);
  }

  /**
   * Takes in a bundle. The same bundle under the same terms again gives the same submission.
   * @throws Problem `invalid-stix`, `invalid-terms`, or `conflict` when this incident was submitted before.
   */
  async submit(viewer: Viewer, bundle: string, terms: TermsInput): Promise<Submission> {
    requirePermission(viewer, 'submission:create');
    const participantId = requireParticipant(viewer);
    const intake = takeIn(bundle, participantId);
    const agreed = await this.agree(participantId, terms);
    const id = randomUUID();
    const sealed = await seal(intake.bytes, this.publicKey.get(), id);
    const row = await this.store(
      viewer,
      { id, participantId, version: 1, intake, terms: agreed, sealed },
      (latest) => {
        if (latest) throw new Problem('conflict', 'You submitted this incident before: amend it instead.');
      },
    );
    await this.queues.addStep(row.id, row.state);
    return row;
  }

  /**
   * Supersedes a submission by a later version of the same incident, or by the same one under other terms.
   * @throws Problem `not-found` for anyone but its submitter; `conflict` for another incident, an older version,
   * or an incident that was withdrawn.
   */
  async amend(viewer: Viewer, id: string, bundle: string, terms: TermsInput): Promise<Submission> {
    requirePermission(viewer, 'submission:create');
    const participantId = requireParticipant(viewer);
    const amended = await this.getOwn(viewer, id);
    const intake = takeIn(bundle, participantId);
    if (intake.lineage !== amended.lineage)
      throw new Problem('conflict', 'An amendment is of the same incident, with the same id.');
    const agreed = await this.agree(participantId, terms);
    const rowId = randomUUID();
    const sealed = await seal(intake.bytes, this.publicKey.get(), rowId);
    const row = { id: rowId, participantId, version: amended.version + 1, intake, terms: agreed, sealed };
    const stored = await this.store(viewer, row, (latest) => requireLater(latest, intake));
    await this.queues.addStep(stored.id, stored.state);
    return stored;
  }

  private async store(
    viewer: Viewer,
    row: {
      id: string;
      participantId: string;
      version: number;
      intake: Intake;
      terms: SharingTerms;
      sealed: Sealed;
    },
    check: (latest: Submission | null) => void,
  ): Promise<Submission> {
    return this.submissions.dataSource.transaction(async (manager) => {
      await this.submissions.lockLineage(manager, row.intake.lineage);
      const latest = await this.submissions.findLatest(manager, row.intake.lineage);
      if (latest && isSame(latest, row.intake, row.terms))
        return Object.assign(latest, { warnings: row.intake.warnings });
      check(latest);
      if (latest) await supersedeWaiting(manager, latest);
      await this.submissions.insert(manager, { ...row, version: (latest?.version ?? 0) + 1 });
      const action = latest ? 'submission.amend' : 'submission.create';
      await recordAct(manager, { actor: actorOf(viewer), action, subject: row.id });
      const stored = await manager.getRepository(Submission).findOneByOrFail({ id: row.id });
      return Object.assign(stored, { warnings: row.intake.warnings });
    });
  }

  /**
   * Withdraws an incident: every collection that had it says so, and its content is erased everywhere.
   * @throws Problem `not-found` for anyone but its submitter. Withdrawing again changes nothing.
   */
  async withdraw(viewer: Viewer, id: string, reason: string | undefined): Promise<Submission> {
    requirePermission(viewer, 'submission:release');
    const own = await this.getOwn(viewer, id);
    const row = await this.submissions.dataSource.transaction(async (manager) => {
      await this.submissions.lockLineage(manager, own.lineage);
      const latest = (await this.submissions.findLatest(manager, own.lineage)) ?? own;
      if (latest.state === 'withdrawn' || latest.state === 'withdrawing') return latest;
      const moved = await moveSubmission(manager, latest.id, latest.state, 'withdrawing', reason ?? null);
      if (!moved) throw new Problem('conflict', 'The submission moved on at this moment: try again.');
      await recordAct(manager, { actor: actorOf(viewer), action: 'submission.withdraw', subject: latest.id });
      return manager.getRepository(Submission).findOneByOrFail({ id: latest.id });
    });
    if (isWaiting(row.state)) await this.queues.addStep(row.id, row.state);
    return row;
  }

  /**
   * Lets a rendition that waits for a person go out.
   * @throws Problem `conflict` when nothing waits for that audience.
   */
  async release(viewer: Viewer, id: string, audience: string): Promise<Submission> {
    requirePermission(viewer, 'submission:release');
    const own = await this.getOwn(viewer, id);
    await this.submissions.dataSource.transaction(async (manager) => {
      await this.submissions.lockLineage(manager, own.lineage);
      const latest = await this.submissions.findLatest(manager, own.lineage);
      if (latest?.id !== own.id)
        throw new Problem('conflict', 'A later version of this incident has come in since.');
      const released = await this.submissions.releaseHeld(manager, own.id, audience);
      const moved = released > 0 && (await moveSubmission(manager, own.id, 'published', 'released'));
      if (!moved)
        throw new Problem('conflict', 'Nothing of this submission waits for a release to that audience now.');
      await recordAct(manager, {
        actor: actorOf(viewer),
        action: 'submission.release',
        subject: own.id,
        detail: { audience },
      });
    });
    await this.queues.addStep(own.id, 'released');
    return this.getOwn(viewer, id);
  }

  /** Puts a failed submission back at the start of the pipeline. @throws Problem `conflict` unless it failed. */
  async retry(viewer: Viewer, id: string): Promise<Submission> {
    requirePermission(viewer, 'submission:create');
    const own = await this.getOwn(viewer, id);
    await this.submissions.dataSource.transaction(async (manager) => {
      const moved = own.state === 'failed' && (await moveSubmission(manager, own.id, 'failed', 'received'));
      if (!moved) throw new Problem('conflict', 'Only a failed submission can be tried again.');
      await recordAct(manager, { actor: actorOf(viewer), action: 'submission.retry', subject: own.id });
    });
    await this.queues.addStep(own.id, 'received');
    return this.getOwn(viewer, id);
  }

  /** A submission of the viewer's own. @throws Problem `not-found`, the same for another's and for none. */
  async getOwn(viewer: Viewer, id: string): Promise<Submission> {
    requirePermission(viewer, 'submission:read');
    const found = await this.submissions.findOwn(requireParticipant(viewer), id);
    if (!found) throw new Problem('not-found', NOT_FOUND);
    return found;
  }

  /** The viewer's own submissions, newest first. */
  listOwn(viewer: Viewer, first: number, before?: { receivedAt: string; id: string }): Promise<Submission[]> {
    requirePermission(viewer, 'submission:read');
    return this.submissions.listOwn(requireParticipant(viewer), Math.min(first, PAGE_SIZE_MAX), before);
  }

  /** The states that a submission (one that the caller got from here) went through. */
  history(submission: Submission): Promise<HistoryEntry[]> {
    return this.submissions.history(submission.id);
  }

  /** The renditions that came of a submission (one that the caller got from here). */
  renditions(submission: Submission): Promise<RenditionListing[]> {
    return this.submissions.renditions(submission.id);
  }

  private async agree(participantId: string, terms: TermsInput): Promise<SharingTerms> {
    const { communities = [], recipients = [] } = terms;
    const shape = parseSharingTerms({ ...terms, communities: [], recipients: [] });
    return { ...shape, ...(await this.communities.resolveTerms(participantId, { communities, recipients })) };
  }
}

function isSame(latest: Submission, intake: Intake, terms: SharingTerms): boolean {
  return latest.sha256.equals(intake.sha256) && canonical(latest.terms) === canonical(terms);
}

function canonical(terms: SharingTerms): string {
  return JSON.stringify(Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function requireLater(latest: Submission | null, intake: Intake): void {
  if (!latest || latest.state === 'withdrawing' || latest.state === 'withdrawn') {
    throw new Problem('conflict', 'This incident was withdrawn, which is final.');
  }
  const same = latest.sha256.equals(intake.sha256);
  if (!same && compareTimestamps(intake.incidentModified, latest.incidentModified) <= 0) {
    throw new Problem(
      'conflict',
      'A new version of an incident has a later `modified` than the one before (STIX 2.1 section 3.6).',
    );
  }
}

async function supersedeWaiting(manager: EntityManager, latest: Submission): Promise<void> {
  if (isWaiting(latest.state) || latest.state === 'failed') {
    const moved = await moveSubmission(manager, latest.id, latest.state, 'superseded');
    if (!moved) throw new Problem('conflict', 'The submission moved on at this moment: try again.');
  }
}
