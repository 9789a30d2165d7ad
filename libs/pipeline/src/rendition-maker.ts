import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Enrichment, enrich } from '@app/enrichment';
import type { SharingTerms } from '@app/marking';
import type { ReleasedDocument } from '@app/publication';
import type { Party } from '@app/scrub';
import { type StixBundle, toShapeC } from '@app/stix';
import { Adjustments, Vault } from '@app/submission';
import { PipelineKeys } from './pipeline-keys';
import { Pseudonyms } from './pseudonyms';
import { type ReleaseContext, release } from './release';
import { Rules } from './rules';
import type { PipelineSubmission } from './step';

/** The renditions of a submission, and what enrichment found where it was looked up anew: JSON, to be sealed. */
export interface Making {
  readonly documents: readonly ReleasedDocument[];
  readonly found: string | undefined;
}

/** Whose renditions are made, and under which terms; of which incident, where it was submitted before. */
export interface MakingTerms {
  readonly participantId: string;
  readonly terms: SharingTerms;
  readonly lineage?: string;
}

const NO_LINEAGE = 'draft';

/** Makes the renditions of one submission from what is sealed. Writes nothing. */
@Injectable()
export class RenditionMaker {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly vault: Vault,
    private readonly keys: PipelineKeys,
    private readonly rules: Rules,
    private readonly adjustments: Adjustments,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  /** What enrichment finds in a submission, as JSON. */
  async enrich({ id, participantId }: PipelineSubmission): Promise<string> {
    return this.lookUp(await this.openBundle(id), participantId);
  }

  /** A rendition for each audience, by the rules of this process. What was looked up by other rules is looked up again. */
  async make(submission: PipelineSubmission): Promise<Making> {
    const { id, participantId } = submission;
    const bundle = await this.openBundle(id);
    const isStale = submission.rulesVersion !== this.rules.version;
    const found = isStale ? await this.lookUp(bundle, participantId) : undefined;
    const enrichments = JSON.parse(found ?? (await this.vault.openEnrichment(id))) as Enrichment[];
    const context = await this.contextFor(submission, bundle);
    const pseudonyms = await this.pseudonyms.of(participantId, submission.terms);
    const documents = release(bundle, enrichments, { ...context, pseudonyms });
    return { documents, found };
  }

  /** As `make`, of what stays out while something newer waits: by all masks ever set, and no lowered marking. */
  async makeStrictest({
    id,
    participantId,
    lineage,
    terms,
  }: PipelineSubmission): Promise<readonly ReleasedDocument[]> {
    const bundle = await this.openBundle(id);
    const enrichments = JSON.parse(await this.lookUp(bundle, participantId)) as Enrichment[];
    const context = await this.contextFor({ participantId, terms }, bundle);
    const strictest = await this.adjustments.strictestFor(lineage);
    const pseudonyms = await this.pseudonyms.of(participantId, terms);
    return release(bundle, enrichments, { ...context, ...strictest, lineage, pseudonyms });
  }

  /**
   * What is redacted by, besides the bundle. With a lineage: what its submitter masks besides and lowered counts.
   * Victims are called by the placeholder of previews; only what goes out has pseudonyms.
   */
  async contextFor(
    { participantId, terms, lineage }: MakingTerms,
    bundle: StixBundle,
  ): Promise<ReleaseContext> {
    const { mintKey, platform } = this.keys;
    return {
      terms,
      lineage: lineage ?? NO_LINEAGE,
      mintKey,
      platform,
      submitter: await this.party(participantId),
      listedParties: await this.listedParties(participantId),
      pseudonyms: await this.pseudonyms.placeholders(terms),
      ...(lineage ? await this.adjustments.contextFor({ lineage, bundle, terms }) : {}),
    };
  }

  /** The bundle of a submission, its incident in the shape that the rules know. */
  async openBundle(submissionId: string): Promise<StixBundle> {
    return toShapeC(JSON.parse(await this.vault.openBundle(submissionId)) as StixBundle);
  }

  /** What enrichment finds in a bundle of a participant, as JSON. */
  async lookUp(bundle: StixBundle, participantId: string): Promise<string> {
    const submitter = await this.party(participantId);
    return JSON.stringify(enrich(bundle, { ownNetworks: submitter.networks }));
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
