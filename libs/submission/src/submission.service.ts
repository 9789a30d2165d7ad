import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Viewer, CommunityService, actorOf, requireParticipant, requirePermission } from '@app/access';
import { recordAct } from '@app/audit';
import { CONFIG, type Config } from '@app/config';
import { JobQueues } from '@app/jobs';
import { SHARING_LIMITS, type SharingTerms, audiencesOf, parseSharingTerms } from '@app/marking';
import { Problem } from '@app/problem';
import { compareTimestamps } from '@app/stix';
import { type Intake, lineageOf, takeIn } from './intake';
import { type Sealed, seal } from './seal';
import { PublicKeyFile } from './sealing-keys';
import { isWaiting } from './state';
import { storeVersion } from './store-version';
import { Submission } from './submission.entity';
import { type HistoryEntry, type RenditionListing, SubmissionRepository } from './submission.repository';
import { moveSubmission } from './transition';
import { withdrawLatest } from './withdraw-latest';

const NOT_FOUND = 'There is no such submission of yours.';
const PAGE_SIZE_MAX = 100;

/** Sharing terms as a submitter writes them: communities and recipients by slug. */
export type TermsInput = {
  readonly communities?: readonly string[];
  readonly recipients?: readonly string[];
  /** By kind of audience, or as `community:<slug>`. */
  readonly releases?: Readonly<Record<string, unknown>>;
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
   * an incident that was withdrawn, or one to which a mask or a lowered marking is just being brought.
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
    return this.submissions.dataSource.transaction((manager) =>
      storeVersion(manager, this.submissions, { ...row, actor: actorOf(viewer) }, check),
    );
  }

  /**
   * Withdraws an incident: every collection that had it says so, and its content is erased everywhere.
   * @throws Problem `not-found` for anyone but its submitter. Withdrawing again changes nothing.
   */
  async withdraw(viewer: Viewer, id: string, reason: string | undefined): Promise<Submission> {
    requirePermission(viewer, 'submission:release');
    const own = await this.getOwn(viewer, id);
    const act = { actor: actorOf(viewer), reason };
    const row =
      (await this.submissions.dataSource.transaction((manager) =>
        withdrawLatest(manager, this.submissions, own.lineage, act),
      )) ?? own;
    if (isWaiting(row.state)) await this.queues.addStep(row.id, row.state);
    return row;
  }

  /**
   * Lets a rendition that waits for a person go out. The audience is named by its key, or as `status` lists it.
   * @throws Problem `conflict` when nothing waits for that audience, or the submission is on the move.
   */
  async release(viewer: Viewer, id: string, audience: string): Promise<Submission> {
    requirePermission(viewer, 'submission:release');
    const own = await this.getOwn(viewer, id);
    await this.submissions.dataSource.transaction(async (manager) => {
      await this.submissions.lockLineage(manager, own.lineage);
      const latest = await this.submissions.findLatest(manager, own.lineage);
      if (latest?.id !== own.id)
        throw new Problem('conflict', 'A later version of this incident has come in since.');
      if (latest.state === 'remaking' || latest.state === 'released')
        throw new Problem(
          'conflict',
          'The renditions are being made or going out at this moment: try again.',
        );
      const key = await this.keyOf(latest.terms, audience);
      const released = key ? await this.submissions.releaseHeld(manager, own.id, key) : 0;
      const moved = released > 0 && (await moveSubmission(manager, own.id, 'published', 'released'));
      if (!moved || !key)
        throw new Problem('conflict', 'Nothing of this submission waits for a release to that audience now.');
      await recordAct(manager, {
        actor: actorOf(viewer),
        action: 'submission.release',
        subject: own.id,
        detail: { audience: key },
      });
    });
    await this.queues.addStep(own.id, 'released');
    return this.getOwn(viewer, id);
  }

  /** How the viewer's own submissions stand: another mark as soon as one of them changed. */
  markOfOwn(viewer: Viewer): Promise<string> {
    requirePermission(viewer, 'submission:read');
    return this.submissions.markOfOwn(requireParticipant(viewer));
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

  /**
   * The latest version of an incident of the viewer's own, by the id that the incident has in its bundle; undefined
   * where they never submitted it, whoever else did.
   */
  async findOwnOf(viewer: Viewer, incidentId: string): Promise<Submission | undefined> {
    requirePermission(viewer, 'submission:read');
    const lineage = lineageOf(requireParticipant(viewer), incidentId);
    return (await this.submissions.findLatest(this.submissions.dataSource.manager, lineage)) ?? undefined;
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

  /** The terms of a submission (one that the caller got from here), and the labels of its audiences by key. */
  async termsOf({ terms }: Submission): Promise<{
    readonly terms: SharingTerms;
    readonly labels: ReadonlyMap<string, string>;
  }> {
    const labels = await this.submissions.audienceLabels(audiencesOf(terms));
    return { terms, labels: new Map([...labels].map(([key, { label }]) => [key, label])) };
  }

  /**
   * Sharing terms as a participant wrote them, with the ids of those whom they name.
   * @throws Problem `invalid-terms`.
   */
  async agree(participantId: string, terms: TermsInput): Promise<SharingTerms> {
    const { communities = [], recipients = [], releases = {}, ...others } = terms;
    parseSharingTerms(others);
    requireFew(communities, 'communities', SHARING_LIMITS.communitiesMax);
    requireFew(recipients, 'recipients', SHARING_LIMITS.recipientsMax);
    const parties = await this.communities.resolveTerms(participantId, { communities, recipients });
    const byKey = await this.releasesByKey(participantId, releases, [...communities, ...recipients]);
    return parseSharingTerms({ ...others, ...parties, releases: byKey });
  }

  /** What is said of `community:<slug>` is said of the id behind the slug, if the terms name that slug. */
  private async releasesByKey(
    participantId: string,
    releases: Readonly<Record<string, unknown>>,
    named: readonly string[],
  ): Promise<Record<string, unknown>> {
    const entries = Object.entries(releases).slice(0, SHARING_LIMITS.releasesMax + 1);
    const keyed = entries.map(async ([audience, release]): Promise<[string, unknown]> => {
      const [kind = '', slug = ''] = audience.split(':');
      if (!named.includes(slug)) return [audience, release];
      const slugs =
        kind === 'recipient'
          ? { communities: [], recipients: [slug] }
          : { communities: [slug], recipients: [] };
      const ids = await this.communities.resolveTerms(participantId, slugs);
      return [`${kind}:${[...ids.communities, ...ids.recipients].join()}`, release];
    });
    return Object.fromEntries(await Promise.all(keyed));
  }

  /** The key of an audience of terms that is named by it or by its label. */
  private async keyOf(terms: SharingTerms, audience: string): Promise<string | undefined> {
    const labels = await this.submissions.audienceLabels(audiencesOf(terms));
    return [...labels].find(([key, { label }]) => key === audience || label === audience)?.[0];
  }
}

/** @throws Problem `invalid-terms`, before anyone is looked up. */
function requireFew(slugs: readonly string[], name: string, countMax: number): void {
  if (slugs.length <= countMax) return;
  const issue = { code: 'too-many', pointer: `/${name}`, message: `At most ${countMax}.` };
  throw new Problem('invalid-terms', 'The sharing terms are not valid.', [issue]);
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
