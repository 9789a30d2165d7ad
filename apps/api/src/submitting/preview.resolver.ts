import { UseGuards } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Prover, Viewer } from '@app/access';
import { type NamedPreview, PreviewService } from '@app/submission';
import { CurrentProver, CurrentViewer, RequirePermission } from '../door/door.decorator';
import { PreviewLimitGuard } from '../door/preview-limit.guard';
import { type AudiencePreviewType, PreviewOutcome, SubmissionPreview } from './preview.graphql';
import { SharingTermsInput, type TlpLabel } from './submission.graphql';
import { requireSubmissionId, toTerms } from './submission-input';

/** The door for seeing what would go out before it does. */
@Resolver(() => SubmissionPreview)
export class PreviewResolver {
  constructor(private readonly previews: PreviewService) {}

  @Query(() => SubmissionPreview, {
    description:
      'What each audience gets, beside what you submitted, with every change explained. Of a submission of yours (`id`), of a bundle before you submit it (`bundle`, `terms`), or of a bundle that would amend a submission (all three). Nothing of it is kept.',
  })
  @RequirePermission('submission:read')
  @UseGuards(PreviewLimitGuard)
  async previewSubmission(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('id', { type: () => ID, nullable: true, description: 'The submission.' }) id?: string,
    @Args('bundle', { type: () => String, nullable: true, description: 'A STIX 2.1 bundle, as JSON text.' })
    bundle?: string,
    @Args('terms', { nullable: true, description: 'Under which terms the bundle would be shared.' })
    terms?: SharingTermsInput,
    @Args('audience', {
      type: () => String,
      nullable: true,
      description: 'One audience alone, by its kind or as `renditions` lists it.',
    })
    audience?: string,
  ): Promise<SubmissionPreview> {
    const preview = await this.previews.preview(viewer, prover, {
      id: id === undefined || id === null ? undefined : requireSubmissionId(id),
      bundle: bundle ?? undefined,
      terms: terms ? toTerms(terms) : undefined,
      audience: audience ?? undefined,
    });
    return present(preview);
  }
}

function present({ originals, audiences }: NamedPreview): SubmissionPreview {
  const byId = new Map(originals.map(({ objectId, stix }) => [objectId, stix]));
  return {
    audiences: audiences.map((preview): AudiencePreviewType => ({
      audience: preview.label,
      name: preview.name,
      ceiling: preview.ceiling as TlpLabel,
      outcome: preview.outcome as PreviewOutcome,
      stix: preview.bundle,
      objects: preview.objects.map((object) => ({ ...object, original: byId.get(object.objectId) ?? '{}' })),
      findings: preview.findings.map((finding) => ({
        ...finding,
        principle: String(finding.principle),
        evidence: [...finding.evidence],
      })),
      changes: preview.changes.map(({ start = null, end = null, marking, ...change }) => ({
        ...change,
        start,
        end,
        marking: (marking as TlpLabel | undefined) ?? null,
      })),
      residue: [...preview.residue],
    })),
  };
}
