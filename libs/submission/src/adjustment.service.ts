import { Injectable } from '@nestjs/common';
import { type Prover, type Viewer, requirePermission } from '@app/access';
import { Problem } from '@app/problem';
import {
  type LoweringInput,
  type MaskInput,
  type StoredAdjustments,
  parseLowering,
  parseMask,
} from './adjustment';
import type { ActAnswer } from './adjustment-desk';
import { ReadbackService } from './readback.service';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * How a submitter masks more and lowers markings. The worker does it, signed for by the submitter's own key: the api
 * has no right on what is stored of it. Each act answers for another's submission as for none.
 */
@Injectable()
export class AdjustmentService {
  constructor(private readonly readback: ReadbackService) {}

  /**
   * Masks a text in every rendition below its level, from now on and in later versions.
   * @throws Problem `invalid-input`, `not-found`, `conflict`, `unavailable` when no worker answers.
   */
  async mask(viewer: Viewer, prover: Prover, id: string, mask: Partial<MaskInput>): Promise<ActAnswer> {
    requirePermission(viewer, 'submission:release');
    return this.readback.askOfOwn(viewer, prover, 'mask', id, parseMask(mask));
  }

  /** Takes an extra mask away. @throws Problem `not-found` when there is none; otherwise as `mask`. */
  async unmask(viewer: Viewer, prover: Prover, id: string, maskId: string): Promise<ActAnswer> {
    requirePermission(viewer, 'submission:release');
    if (!UUID.test(maskId)) throw new Problem('not-found', 'There is no such mask.');
    return this.readback.askOfOwn(viewer, prover, 'unmask', id, { maskId: maskId.toLowerCase() });
  }

  /** Lowers the marking of one value. @throws Problem as `mask`, `not-found` also where there is no such value. */
  async lower(
    viewer: Viewer,
    prover: Prover,
    id: string,
    lowering: Partial<LoweringInput>,
  ): Promise<ActAnswer> {
    requirePermission(viewer, 'submission:release');
    return this.readback.askOfOwn(viewer, prover, 'lower', id, parseLowering(lowering));
  }

  /** What the submitter has added to the redaction of an incident. @throws Problem `not-found`, `unavailable`. */
  list(viewer: Viewer, prover: Prover, id: string): Promise<StoredAdjustments> {
    requirePermission(viewer, 'submission:read');
    return this.readback.askOfOwn(viewer, prover, 'adjustments', id);
  }
}
