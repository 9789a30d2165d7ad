import { UseGuards } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Prover, Viewer } from '@app/access';
import { AdjustmentService } from '@app/submission';
import { CurrentProver, CurrentViewer, RequirePermission } from '../door/door.decorator';
import { PreviewLimitGuard } from '../door/preview-limit.guard';
import { AdjustmentReceipt, ExtraMaskType, LoweredMarkingType, MaskKindName } from './adjustment.graphql';
import { TlpLabel } from './submission.graphql';
import { requireSubmissionId } from './submission-input';

const SUBMISSION = { type: () => ID, description: 'The submission.' };

/** The doors for masking more and for lowering markings. */
@Resolver(() => AdjustmentReceipt)
export class AdjustmentResolver {
  constructor(private readonly adjustments: AdjustmentService) {}

  @Mutation(() => AdjustmentReceipt, {
    description:
      'Mask a text wherever it stands in an incident of yours, in whatever spelling, now and in later versions. Its renditions are made anew at once.',
  })
  @RequirePermission('submission:release')
  @UseGuards(PreviewLimitGuard)
  maskText(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('id', SUBMISSION) id: string,
    @Args('text', { description: 'The text, 2 to 300 characters.' }) text: string,
    @Args('level', {
      type: () => TlpLabel,
      defaultValue: TlpLabel.RED,
      description: 'Masked for every audience that sees less than this.',
    })
    level: TlpLabel,
    @Args('kind', {
      type: () => MaskKindName,
      nullable: true,
      description: 'What it is; left out, it is looked for as all that it can be.',
    })
    kind?: MaskKindName,
  ): Promise<AdjustmentReceipt> {
    const mask = { text, level, ...(kind ? { kind } : {}) };
    return this.adjustments.mask(viewer, prover, requireSubmissionId(id), mask);
  }

  @Mutation(() => AdjustmentReceipt, {
    description: 'Take a mask of yours away. What the terms hold waits for your release again.',
  })
  @RequirePermission('submission:release')
  @UseGuards(PreviewLimitGuard)
  unmaskText(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('id', SUBMISSION) id: string,
    @Args('maskId', { type: () => ID, description: 'The mask.' }) maskId: string,
  ): Promise<AdjustmentReceipt> {
    return this.adjustments.unmask(viewer, prover, requireSubmissionId(id), maskId);
  }

  @Mutation(() => AdjustmentReceipt, {
    description:
      'Lower the marking of one value, or of one object, in an incident of yours: consent to show it to more. Never below the floor of the terms. What the terms hold waits for your release again.',
  })
  @RequirePermission('submission:release')
  @UseGuards(PreviewLimitGuard)
  lowerMarking(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('id', SUBMISSION) id: string,
    @Args('objectId', { type: () => ID, description: 'The object, by its STIX id in the submission.' })
    objectId: string,
    @Args('pointer', { description: 'JSON pointer into the object; empty for the whole of it.' })
    pointer: string,
    @Args('level', { type: () => TlpLabel, description: 'The level from now on.' }) level: TlpLabel,
    @Args('reason', { description: 'Why, for your own record: sealed with the submission.' }) reason: string,
  ): Promise<AdjustmentReceipt> {
    const lowering = { objectId, pointer, level, reason };
    return this.adjustments.lower(viewer, prover, requireSubmissionId(id), lowering);
  }

  @Query(() => [ExtraMaskType], { description: 'The masks that you added to an incident of yours.' })
  @RequirePermission('submission:read')
  @UseGuards(PreviewLimitGuard)
  async extraMasks(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('id', SUBMISSION) id: string,
  ): Promise<ExtraMaskType[]> {
    const { masks } = await this.adjustments.list(viewer, prover, requireSubmissionId(id));
    return masks.map(({ madeAt, level, kind, ...mask }) => ({
      ...mask,
      level: level as TlpLabel,
      kind: (kind as MaskKindName | undefined) ?? null,
      madeAt: new Date(madeAt),
    }));
  }

  @Query(() => [LoweredMarkingType], {
    description: 'The markings that you lowered in an incident of yours.',
  })
  @RequirePermission('submission:read')
  @UseGuards(PreviewLimitGuard)
  async loweredMarkings(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('id', SUBMISSION) id: string,
  ): Promise<LoweredMarkingType[]> {
    const { lowerings } = await this.adjustments.list(viewer, prover, requireSubmissionId(id));
    return lowerings.map(({ madeAt, level, ...lowering }) => ({
      ...lowering,
      level: level as TlpLabel,
      madeAt: new Date(madeAt),
    }));
  }
}
