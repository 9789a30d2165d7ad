import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Enrichment, enrich } from '@app/enrichment';
import { prepareRenditions, publishReady, withdrawAll } from '@app/publication';
import { type Party, stamp } from '@app/redaction';
import { type StixBundle, toShapeC } from '@app/stix';
import { type SubmissionState, Vault, moveSubmission } from '@app/submission';
import { PipelineKeys } from './pipeline-keys';
import { release } from './release';
import type { PipelineSubmission, Steps } from './step';

/** What each state of a submission leads to, and what is done on the way. */
@Injectable()
export class PipelineSteps {
  readonly table: Steps = {
    received: { to: 'enriched', prepare: (submission) => this.enrich(submission) },
    enriched: { to: 'released', prepare: (submission) => this.release(submission) },
    released: { to: 'published', prepare: (submission) => this.publish(submission) },
    withdrawing: { to: 'withdrawn', prepare: (submission) => this.withdraw(submission) },
  };

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly vault: Vault,
    private readonly keys: PipelineKeys,
  ) {}

  private async enrich({ id, participantId }: PipelineSubmission) {
    const bundle = await this.openBundle(id);
    const submitter = await this.party(participantId);
    const found = JSON.stringify(enrich(bundle, { ownNetworks: submitter.networks }));
    return (manager: EntityManager) => this.vault.sealEnrichment(manager, id, found);
  }

  private async release(submission: PipelineSubmission) {
    const { id, lineage, terms, participantId } = submission;
    const bundle = await this.openBundle(id);
    const enrichments = JSON.parse(await this.vault.openEnrichment(id)) as Enrichment[];
    const submitter = await this.party(participantId);
    const listedParties = await this.listedParties(participantId);
    const { mintKey, platform } = this.keys;
    const documents = release(bundle, enrichments, {
      terms,
      lineage,
      mintKey,
      platform,
      submitter,
      listedParties,
    });
    return (manager: EntityManager) => prepareRenditions(manager, { id, lineage }, documents);
  }

  private async publish({ id, lineage }: PipelineSubmission) {
    return async (manager: EntityManager) => {
      await publishReady(manager, { id, lineage }, stamp);
      await supersedeEarlier(manager, id, lineage);
    };
  }

  private async withdraw({ id, lineage }: PipelineSubmission) {
    return async (manager: EntityManager) => {
      await withdrawAll(manager, lineage);
      await withdrawOthers(manager, id, lineage);
      await this.vault.erase(manager, lineage);
    };
  }

  private async openBundle(submissionId: string): Promise<StixBundle> {
    return toShapeC(JSON.parse(await this.vault.openBundle(submissionId)) as StixBundle);
  }

  private async party(participantId: string): Promise<Party> {
    const [party] = await this.parties('id = $1', participantId);
    return party ?? { names: [], domains: [], networks: [] };
  }

  private listedParties(submitterId: string): Promise<Party[]> {
    return this.parties(`listed AND state = 'admitted' AND id <> $1`, submitterId);
  }

  private parties(condition: string, parameter: string): Promise<Party[]> {
    return this.dataSource.query(
      `SELECT ARRAY[name] AS names, domains, networks FROM participant WHERE ${condition} ORDER BY slug`,
      [parameter],
    );
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
