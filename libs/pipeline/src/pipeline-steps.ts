import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Enrichment, enrich } from '@app/enrichment';
import { prepareRenditions, publishReady, withdrawAll } from '@app/publication';
import { type Party, stamp } from '@app/redaction';
import { type StixBundle, toShapeC } from '@app/stix';
import { Vault, moveSubmission } from '@app/submission';
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
    return (manager: EntityManager) => prepareRenditions(manager, { id, lineage }, documents, stamp);
  }

  private async publish({ id, lineage }: PipelineSubmission) {
    return async (manager: EntityManager) => {
      await publishReady(manager, { id, lineage });
      await supersedeEarlier(manager, id, lineage);
    };
  }

  private async withdraw({ id, lineage }: PipelineSubmission) {
    return async (manager: EntityManager) => {
      await withdrawAll(manager, lineage);
      await withdrawEarlier(manager, id, lineage);
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
  for (const earlier of await others(manager, id, lineage, ['published'])) {
    await moveSubmission(manager, earlier.id, 'published', 'superseded');
  }
}

async function withdrawEarlier(manager: EntityManager, id: string, lineage: string): Promise<void> {
  await supersedeEarlier(manager, id, lineage);
  for (const earlier of await others(manager, id, lineage, ['superseded'])) {
    await moveSubmission(manager, earlier.id, 'superseded', 'withdrawn');
  }
}

function others(
  manager: EntityManager,
  id: string,
  lineage: string,
  states: string[],
): Promise<{ id: string }[]> {
  return manager.query(
    'SELECT id FROM submission WHERE lineage = $2 AND id <> $1 AND state = ANY ($3) ORDER BY version',
    [id, lineage, states],
  );
}
