import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Enrichment } from '@app/enrichment';
import { JobQueues } from '@app/jobs';
import type { SharingTerms } from '@app/marking';
import { Problem } from '@app/problem';
import { type StixBundle, toShapeC } from '@app/stix';
import {
  type ActAnswer,
  AdjustmentDesk,
  type Answering,
  type DeskRequest,
  DraftShelf,
  type OpenedSubmission,
  type PreviewAnswer,
  type PreviewRequest,
  ReadbackDesk,
  type StoredAdjustments,
  Vault,
  isWaiting,
} from '@app/submission';
import { audiencesNamed, previewOf } from './preview';
import { type MakingTerms, RenditionMaker } from './rendition-maker';

const MINT_KEY_BYTES = 32;

interface OwnRow {
  readonly id: string;
  readonly participantId: string;
  readonly lineage: string;
  readonly terms: SharingTerms;
  readonly state: string;
}

/** A bundle that a preview is of, with the terms that it would be shared under. */
interface DraftRequest extends PreviewRequest {
  readonly bundle: string;
  readonly terms: SharingTerms;
}

/** Works out what submitters ask for at the desk: reading back, previews, masks and lowered markings. */
@Injectable()
export class SubmitterDesk {
  private readonly answers: Readonly<Record<DeskRequest['kind'], Answering>> = {
    draft: (request) => answered(this.previewDraft(request)),
    'stored-draft': ({ participantId, draftId }) => answered(this.drafts.open(participantId, draftId)),
    bundle: (request) => answered(this.readBack(request)),
    preview: (request) => answered(this.previewOwn(request)),
    adjustments: (request) => answered(this.listAdjustments(request)),
    mask: async (request) => this.adjustments.mask(request, await this.opened(request)),
    unmask: async (request) => this.adjustments.unmask(request, await this.opened(request)),
    lower: async (request) => this.adjustments.lower(request, await this.opened(request)),
  };

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly desk: ReadbackDesk,
    private readonly vault: Vault,
    private readonly maker: RenditionMaker,
    private readonly adjustments: AdjustmentDesk,
    private readonly queues: JobQueues,
    private readonly drafts: DraftShelf,
  ) {}

  /** Answers one request, and hints at what the answer set going. */
  async answer(readbackId: string): Promise<void> {
    const moved: { submissionId: string; state: ActAnswer['state'] }[] = [];
    await this.desk.answer(readbackId, async (request) => {
      const write = await this.answers[request.kind](request);
      return async (manager) => {
        const answer = await write(manager);
        if (isAct(answer) && request.submissionId)
          moved.push({ submissionId: request.submissionId, state: answer.state });
        return answer;
      };
    });
    for (const { submissionId, state } of moved)
      if (isWaiting(state)) await this.queues.addStep(submissionId, state);
  }

  private async listAdjustments(request: DeskRequest): Promise<StoredAdjustments> {
    return this.adjustments.list(await this.opened(request));
  }

  private async readBack(request: DeskRequest): Promise<string> {
    return this.vault.openBundle((await this.getOwn(request)).id);
  }

  private previewDraft({ participantId, request }: DeskRequest): Promise<PreviewAnswer> {
    const { bundle, terms, audiences } = request as DraftRequest;
    return this.preview({ participantId, terms }, asStix(bundle), audiences);
  }

  /** Of the submission as it came in, or of the bundle that would be the next version of it. */
  private async previewOwn(asked: DeskRequest): Promise<PreviewAnswer> {
    const own = await this.getOwn(asked);
    const request = asked.request as PreviewRequest & Partial<DraftRequest>;
    const { participantId, lineage } = own;
    if (request.bundle !== undefined && request.terms) {
      const making = { participantId, lineage, terms: request.terms };
      return this.preview(making, asStix(request.bundle), request.audiences);
    }
    return this.preview(own, await this.maker.openBundle(own.id), request.audiences);
  }

  /** Ids under a key of this preview alone: they tell nothing of those that go out. */
  private async preview(
    making: MakingTerms,
    bundle: StixBundle,
    keys: readonly string[],
  ): Promise<PreviewAnswer> {
    const found = await this.maker.lookUp(bundle, making.participantId);
    const context = await this.maker.contextFor(making, bundle);
    return previewOf({
      bundle,
      enrichments: JSON.parse(found) as Enrichment[],
      context: { ...context, mintKey: randomBytes(MINT_KEY_BYTES) },
      audiences: audiencesNamed(making.terms, keys),
      at: new Date().toISOString(),
    });
  }

  private async opened(request: DeskRequest): Promise<OpenedSubmission> {
    const { id, lineage, terms } = await this.getOwn(request);
    return { id, lineage, terms, bundle: await this.maker.openBundle(id) };
  }

  /** @throws Problem `not-found` for another's submission, and after a withdrawal. */
  private async getOwn({ submissionId, participantId }: DeskRequest): Promise<OwnRow> {
    const rows: OwnRow[] = await this.dataSource.query(
      `SELECT id, participant_id AS "participantId", lineage, terms, state FROM submission
        WHERE id = $1 AND participant_id = $2 AND state NOT IN ('withdrawing', 'withdrawn')`,
      [submissionId, participantId],
    );
    if (!rows[0]) throw new Problem('not-found', 'There is no such submission of yours.');
    return rows[0];
  }
}

/** An answer that changes nothing. */
async function answered(answer: Promise<unknown>): Promise<() => Promise<unknown>> {
  const worked = await answer;
  return async () => worked;
}

function asStix(text: string): StixBundle {
  return toShapeC(JSON.parse(text) as StixBundle);
}

function isAct(answer: unknown): answer is ActAnswer {
  return typeof answer === 'object' && answer !== null && 'state' in answer;
}
