import { Injectable } from '@nestjs/common';
import { type Prover, type Viewer, requireParticipant, requirePermission } from '@app/access';
import { type Audience, type SharingTerms, audiencesOf } from '@app/marking';
import { Problem } from '@app/problem';
import { takeIn } from './intake';
import { type AudiencePreview, PREVIEW_LIMITS, type PreviewAnswer } from './preview-answer';
import { ReadbackService } from './readback.service';
import { type AudienceLabel, SubmissionRepository } from './submission.repository';
import { SubmissionService, type TermsInput } from './submission.service';

/** What is to be previewed: a submission, a bundle before it is submitted, or one that would amend a submission. */
export interface PreviewInput {
  readonly id?: string | undefined;
  readonly bundle?: string | undefined;
  readonly terms?: TermsInput | undefined;
  /** One audience, by its kind or as `status` lists it; all when it is left out. */
  readonly audience?: string | undefined;
}

/** A preview whose audiences go by the names that people gave them. */
export interface NamedPreview extends Omit<PreviewAnswer, 'audiences'> {
  readonly audiences: readonly (AudiencePreview & AudienceLabel)[];
}

/**
 * Shows a submitter what each audience would get, and why no more. A worker makes it as it makes what goes out; a
 * bundle that was not submitted is stored sealed, for as long as that takes.
 */
@Injectable()
export class PreviewService {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly repository: SubmissionRepository,
    private readonly readback: ReadbackService,
  ) {}

  /**
   * @throws Problem `invalid-input`, `invalid-stix`, `invalid-terms`, `too-large`, `unavailable`; `not-found` for
   * another's submission as for none.
   */
  async preview(viewer: Viewer, prover: Prover, input: PreviewInput): Promise<NamedPreview> {
    requirePermission(viewer, 'submission:read');
    const participantId = requireParticipant(viewer);
    const { bundle, terms } = input;
    if ((bundle === undefined) !== (terms === undefined) || (input.id === undefined && bundle === undefined))
      throw new Problem(
        'invalid-input',
        'A preview is of a submission by its id, or of a bundle with its terms.',
      );
    const own = input.id === undefined ? undefined : await this.submissions.getOwn(viewer, input.id);
    const sizeBytes = bundle === undefined ? (own?.sizeBytes ?? 0) : Buffer.byteLength(bundle);
    if (sizeBytes > PREVIEW_LIMITS.bundleBytesMax)
      throw new Problem(
        'too-large',
        `A preview is of a bundle of at most ${PREVIEW_LIMITS.bundleBytesMax} bytes.`,
      );
    const intake = bundle === undefined ? undefined : takeIn(bundle, participantId);
    if (own && intake && own.lineage !== intake.lineage)
      throw new Problem('conflict', 'An amendment is of the same incident, with the same id.');
    const agreed = terms ? await this.submissions.agree(participantId, terms) : own!.terms;
    const named = await this.named(agreed, input.audience);
    const request = {
      audiences: [...named.keys()],
      ...(bundle === undefined ? {} : { bundle, terms: agreed }),
    };
    const answer = own
      ? await this.readback.askOfOwn<PreviewAnswer>(viewer, prover, 'preview', own.id, request)
      : await this.readback.askOfDraft<PreviewAnswer>(viewer, prover, request);
    const audiences = answer.audiences.map((each) => ({ ...each, ...named.get(each.audience)! }));
    return { ...answer, audiences };
  }

  /** The audiences that are asked for, by key. */
  private async named(
    terms: SharingTerms,
    wanted: string | undefined,
  ): Promise<ReadonlyMap<string, AudienceLabel>> {
    const all = audiencesOf(terms);
    const labels = await this.repository.audienceLabels(all);
    const chosen = all.filter((audience) => isWanted(audience, labels.get(audience.key)!, wanted));
    if (chosen.length === 0) throw new Problem('invalid-input', 'The terms name no such audience.');
    if (chosen.length > PREVIEW_LIMITS.audiencesMax)
      throw new Problem(
        'too-large',
        `A preview is for at most ${PREVIEW_LIMITS.audiencesMax} audiences: name the one that you want to see.`,
      );
    return new Map(chosen.map(({ key }) => [key, labels.get(key)!]));
  }
}

function isWanted({ key, kind }: Audience, { label }: AudienceLabel, wanted: string | undefined): boolean {
  return wanted === undefined || [key, kind, label].includes(wanted);
}
