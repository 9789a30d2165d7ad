import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { prepareRenditions, publishReady, remakeRenditions, withdrawAll } from '@app/publication';
import { stamp } from '@app/redaction';
import {
  type SubmissionState,
  Vault,
  isOvertaken,
  moveSubmission,
  recordEnriched,
  recordMade,
} from '@app/submission';
import { RenditionMaker } from './rendition-maker';
import { Rules } from './rules';
import type { PipelineSubmission, Steps } from './step';
import { WhatIsOut } from './what-is-out';

/** What each state of a submission leads to, and what is done on the way. */
@Injectable()
export class PipelineSteps {
  readonly table: Steps = {
    received: { to: 'enriched', prepare: (submission) => this.enrich(submission) },
    enriched: { to: 'released', prepare: (submission) => this.release(submission) },
    released: { to: 'published', prepare: (submission) => this.publish(submission) },
    remaking: { to: 'published', prepare: (submission) => this.remake(submission) },
    withdrawing: { to: 'withdrawn', prepare: (submission) => this.withdraw(submission) },
  };

  constructor(
    private readonly vault: Vault,
    private readonly maker: RenditionMaker,
    private readonly rules: Rules,
    private readonly whatIsOut: WhatIsOut,
  ) {}

  private async enrich(submission: PipelineSubmission) {
    const found = await this.maker.enrich(submission);
    return async (manager: EntityManager) => {
      await this.vault.sealEnrichment(manager, submission.id, found);
      await recordEnriched(manager, submission.id, this.rules.version);
    };
  }

  private async release(submission: PipelineSubmission) {
    const { id, lineage } = submission;
    const { documents, found } = await this.maker.make(submission);
    return async (manager: EntityManager) => {
      if (found !== undefined) await this.vault.sealEnrichment(manager, id, found);
      await prepareRenditions(manager, { id, lineage }, documents);
      await recordMade(manager, id, this.rules.version);
    };
  }

  private async publish(submission: PipelineSubmission) {
    const { id, lineage } = submission;
    const maskWhatIsOut = await this.whatIsOut.prepare(submission);
    return async (manager: EntityManager) => {
      await publishReady(manager, { id, lineage }, stamp);
      await supersedeEarlier(manager, id, lineage);
      await maskWhatIsOut(manager);
    };
  }

  /** Where a later version is on its way nothing is done: it replaces what stands, and is made by the rules of today. */
  private async remake(submission: PipelineSubmission) {
    const { id, lineage, remakeCause } = submission;
    const { documents, found } = await this.maker.make(submission);
    const maskWhatIsOut = await this.whatIsOut.prepare(submission);
    return async (manager: EntityManager) => {
      if (await isOvertaken(manager, id)) return;
      if (found !== undefined) await this.vault.sealEnrichment(manager, id, found);
      const waits = remakeCause === 'lowering';
      await remakeRenditions(manager, { id, lineage }, documents, stamp, { waits });
      await maskWhatIsOut(manager);
      await recordMade(manager, id, this.rules.version);
    };
  }

  private async withdraw({ id, lineage }: PipelineSubmission) {
    return async (manager: EntityManager) => {
      await withdrawAll(manager, lineage);
      await withdrawOthers(manager, id, lineage);
      await this.vault.erase(manager, lineage);
    };
  }
}

async function supersedeEarlier(manager: EntityManager, id: string, lineage: string): Promise<void> {
  for (const { id: earlier, state } of await otherVersions(manager, id, lineage, 'earlier')) {
    if (state !== 'superseded' && state !== 'withdrawn')
      await moveSubmission(manager, earlier, state, 'superseded');
  }
}

/** All other versions, whatever they were doing: nothing of a withdrawn incident is left that could be opened. */
async function withdrawOthers(manager: EntityManager, id: string, lineage: string): Promise<void> {
  for (const { id: other, state } of await otherVersions(manager, id, lineage, 'all')) {
    if (state === 'withdrawn') continue;
    if (state !== 'superseded') await moveSubmission(manager, other, state, 'superseded');
    await moveSubmission(manager, other, 'superseded', 'withdrawn');
  }
}

function otherVersions(
  manager: EntityManager,
  id: string,
  lineage: string,
  which: 'earlier' | 'all',
): Promise<{ id: string; state: SubmissionState }[]> {
  return manager.query(
    `SELECT o.id, o.state FROM submission o JOIN submission mine ON mine.id = $1
      WHERE o.lineage = $2 AND o.id <> $1 AND ($3 = 'all' OR o.version < mine.version) ORDER BY o.version FOR UPDATE OF o`,
    [id, lineage, which],
  );
}
