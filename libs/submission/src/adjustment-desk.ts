import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { isAtMost } from '@app/marking';
import { Problem } from '@app/problem';
import {
  ADJUSTMENT_LIMITS,
  type LoweringInput,
  type MaskInput,
  type StoredAdjustments,
  parseLowering,
  parseMask,
} from './adjustment';
import { type AdjustedVersion, Adjustments, type NewAdjustment } from './adjustments';
import type { DeskRequest } from './readback-desk';
import { requestRemake, requestRemakeEarlier } from './remake';
import type { SubmissionState } from './state';
import { moveSubmission } from './transition';
import { findUnmasked } from './unmasked';

/** A submission of whoever asks, opened. */
export interface OpenedSubmission extends AdjustedVersion {
  readonly id: string;
}

/** What an act answers: the adjustment that it made or ended, and where the submission stands now. */
export interface ActAnswer {
  readonly id: string;
  readonly state: SubmissionState;
}

type Write = (manager: EntityManager) => Promise<ActAnswer>;

/** The worker's side of masking more and lowering markings: each act is checked, stored, recorded and re-made as one. */
@Injectable()
export class AdjustmentDesk {
  constructor(private readonly adjustments: Adjustments) {}

  /** @throws Problem `conflict` when there are as many masks as there may be, or this one already. */
  async mask(request: DeskRequest, submission: OpenedSubmission): Promise<Write> {
    const asked = parseMask(request.request as Partial<MaskInput>);
    const { masks } = await this.adjustments.list(submission);
    if (
      masks.some(
        ({ text, level, kind }) => text === asked.text && level === asked.level && kind === asked.kind,
      )
    )
      throw new Problem('conflict', 'This text is masked already.');
    return this.write(request, submission, 'submission.mask', 'mask', async (manager) => {
      await this.adjustments.add(manager, rowOf(request, submission, 'mask', null));
      await this.requireRoom(manager, submission.lineage, 'mask', ADJUSTMENT_LIMITS.masksMax);
    });
  }

  /** @throws Problem `not-found` when the incident has no such mask. */
  async unmask(request: DeskRequest, submission: OpenedSubmission): Promise<Write> {
    const { maskId } = request.request as { maskId: string };
    return this.write(
      { ...request, id: maskId },
      submission,
      'submission.unmask',
      'lowering',
      async (manager) => {
        if (!(await this.adjustments.end(manager, submission.lineage, 'mask', maskId)))
          throw new Problem('not-found', 'There is no such mask.');
      },
    );
  }

  /**
   * A lowered marking takes the place of the one before it for the same value.
   * @throws Problem `not-found` when the submission has no such place, `conflict` below the floor of the terms or when
   * there are as many lowered markings as there may be.
   */
  async lower(request: DeskRequest, submission: OpenedSubmission): Promise<Write> {
    const asked = parseLowering(request.request as Partial<LoweringInput>);
    const { floorTlp } = submission.terms;
    if (!isAtMost(floorTlp, asked.level))
      throw new Problem('conflict', `The terms keep everything at TLP:${floorTlp} or above.`);
    const valueDigest =
      request.sealed && (await this.adjustments.digestOf(request.sealed, request.id, asked, submission));
    if (!valueDigest)
      throw new Problem('not-found', 'The submission has no such object, or nothing at that place.');
    const { lowerings } = await this.adjustments.list(submission);
    const replaced = lowerings.filter((each) => isSamePlace(each, asked));
    return this.write(request, submission, 'submission.lower', 'lowering', async (manager) => {
      for (const { id } of replaced) await this.adjustments.end(manager, submission.lineage, 'lowering', id);
      await this.adjustments.add(manager, rowOf(request, submission, 'lowering', valueDigest));
      await this.requireRoom(manager, submission.lineage, 'lowering', ADJUSTMENT_LIMITS.loweringsMax);
    });
  }

  /** Everything that holds, or would if the value were as it was. */
  list(submission: OpenedSubmission): Promise<StoredAdjustments> {
    return this.adjustments.list(submission);
  }

  private async requireRoom(
    manager: EntityManager,
    lineage: string,
    kind: NewAdjustment['kind'],
    countMax: number,
  ): Promise<void> {
    if ((await this.adjustments.count(manager, lineage, kind)) > countMax)
      throw new Problem('conflict', `An incident has at most ${countMax} of these.`);
  }

  /** One transaction: nothing comes in or moves meanwhile, the act is on record, and the renditions will be re-made. */
  private write(
    { id, keyId }: Pick<DeskRequest, 'id' | 'keyId'>,
    { id: submissionId, lineage }: OpenedSubmission,
    action: string,
    cause: 'mask' | 'lowering',
    change: (manager: EntityManager) => Promise<void>,
  ): Write {
    return async (manager) => {
      await requireLatest(manager, submissionId, lineage);
      const asked = await requestRemake(manager, submissionId, cause);
      await change(manager);
      const state = asked === 'failed' ? await reachWhatIsOut(manager, submissionId, lineage) : asked;
      const detail = { adjustment: id };
      await recordAct(manager, { actor: `key:${keyId}`, action, subject: submissionId, detail });
      return { id, state };
    };
  }
}

/** Of a submission that failed something may be out all the same: of the version before it, or of its own. */
async function reachWhatIsOut(
  manager: EntityManager,
  submissionId: string,
  lineage: string,
): Promise<SubmissionState> {
  if (await requestRemakeEarlier(manager, submissionId)) return 'failed';
  if ((await findUnmasked(manager, lineage)).length === 0) return 'failed';
  await moveSubmission(manager, submissionId, 'failed', 'received', 'mask');
  return 'received';
}

/** @throws Problem `conflict` when a later version has come in. The lineage is locked until the transaction ends. */
async function requireLatest(manager: EntityManager, submissionId: string, lineage: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [lineage]);
  const rows: { id: string }[] = await manager.query(
    'SELECT id FROM submission WHERE lineage = $1 ORDER BY version DESC LIMIT 1',
    [lineage],
  );
  if (rows[0]?.id !== submissionId)
    throw new Problem('conflict', 'A later version of this incident has come in since.');
}

function rowOf(
  { id, participantId, sealed }: DeskRequest,
  { lineage }: OpenedSubmission,
  kind: NewAdjustment['kind'],
  valueDigest: Buffer | null,
): NewAdjustment {
  if (!sealed) throw new Problem('invalid-input', 'The request says nothing.');
  return { id, lineage, participantId, kind, sealed, valueDigest };
}

function isSamePlace(a: LoweringInput, b: LoweringInput): boolean {
  return a.objectId.toLowerCase() === b.objectId.toLowerCase() && a.pointer === b.pointer;
}
