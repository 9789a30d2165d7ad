import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Viewer, requireParticipant, requirePermission } from '@app/access';
import { type StixBundle, compareTimestamps } from '@app/stix';
import { lineageOf } from './intake';
import type { Submission } from './submission.entity';
import { SubmissionRepository } from './submission.repository';
import { SubmissionService, type TermsInput } from './submission.service';

/** What came of taking in a bundle: the submission, and whether it amends one that was there. */
export interface TakenIn {
  readonly submission: Submission;
  readonly amended: boolean;
}

/** Takes in incidents whose ids their sources give: the first time they are submitted, after that they amend. */
@Injectable()
export class ImportIntake {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly repository: SubmissionRepository,
  ) {}

  /** The latest version of an incident of the viewer's own; undefined where they never submitted it. */
  async findLatest(viewer: Viewer, incidentId: string): Promise<Submission | undefined> {
    requirePermission(viewer, 'submission:create');
    const lineage = lineageOf(requireParticipant(viewer), incidentId);
    return (await this.repository.findLatest(this.repository.dataSource.manager, lineage)) ?? undefined;
  }

  /**
   * Whether a bundle says otherwise than the latest version, under a `modified` that is not later: then it has to be
   * dated anew to amend it (STIX 2.1 section 3.6).
   */
  isUndated(latest: Submission, bundle: StixBundle): boolean {
    const incident = bundle.objects.find(({ type }) => type === 'incident');
    const modified = typeof incident?.['modified'] === 'string' ? incident['modified'] : '';
    const sha256 = createHash('sha256').update(JSON.stringify(bundle)).digest();
    return !latest.sha256.equals(sha256) && compareTimestamps(modified, latest.incidentModified) <= 0;
  }

  /**
   * Submits a bundle, or amends what is there by it, with the same checks as any door.
   * @throws Problem as `SubmissionService.submit` and `amend` do.
   */
  async takeIn(
    viewer: Viewer,
    latest: Submission | undefined,
    bundle: StixBundle,
    terms: TermsInput,
  ): Promise<TakenIn> {
    const text = JSON.stringify(bundle);
    const submission = latest
      ? await this.submissions.amend(viewer, latest.id, text, terms)
      : await this.submissions.submit(viewer, text, terms);
    return { submission, amended: latest !== undefined && submission.id !== latest.id };
  }
}
