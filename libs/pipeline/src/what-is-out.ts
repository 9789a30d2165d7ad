import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type ReleasedDocument, replaceOut, withhold } from '@app/publication';
import { stamp } from '@app/redaction';
import { type UnmaskedRendition, findUnmasked, requestRemakeEarlier } from '@app/submission';
import { RenditionMaker } from './rendition-maker';
import { PIPELINE_COLUMNS, type PipelineSubmission, isFinal } from './step';

/** By version, what each audience gets of it; undefined for a version that cannot be opened or made any more. */
type Prepared = ReadonlyMap<string, ReadonlyMap<string, ReleasedDocument> | undefined>;

/**
 * Brings masks to what is out while something newer waits for its release: from the version that it came of, by every
 * mask that was ever set and no lowered marking, so that it shows nothing that waits. What cannot be made is withheld.
 */
@Injectable()
export class WhatIsOut {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly maker: RenditionMaker,
  ) {}

  /** What is made before the transaction, and what is written at its end, when the newer renditions stand. */
  async prepare({
    lineage,
    remakeCause,
  }: PipelineSubmission): Promise<(manager: EntityManager) => Promise<void>> {
    const unmasked = await findUnmasked(this.dataSource.manager, lineage);
    const prepared = await this.make(
      unmasked.filter(({ isBeside }) => isBeside || remakeCause === 'lowering'),
    );
    return async (manager) => {
      for (const rendition of await findUnmasked(manager, lineage))
        if (rendition.isBeside) await replace(manager, lineage, rendition, prepared);
    };
  }

  /**
   * After a version has failed for good: the one before it, where that stands, is made anew with what was asked for
   * meanwhile; otherwise nothing that lacks a mask stays out, but for those who may see everything.
   */
  async close(manager: EntityManager, submissionId: string, lineage: string): Promise<void> {
    const unmasked = await findUnmasked(manager, lineage);
    if (unmasked.length === 0 || (await requestRemakeEarlier(manager, submissionId))) return;
    for (const { audience } of unmasked)
      if (!audience.startsWith('recipient:')) await withhold(manager, lineage, audience);
  }

  private async make(unmasked: readonly UnmaskedRendition[]): Promise<Prepared> {
    const ids = [...new Set(unmasked.flatMap(({ submissionId }) => submissionId ?? []))];
    const versions: PipelineSubmission[] = await this.dataSource.query(
      `SELECT ${PIPELINE_COLUMNS} FROM submission WHERE id = ANY ($1)`,
      [ids],
    );
    const made = versions.map(async (version) => [version.id, await this.documentsOf(version)] as const);
    return new Map(await Promise.all(made));
  }

  private async documentsOf(
    version: PipelineSubmission,
  ): Promise<ReadonlyMap<string, ReleasedDocument> | undefined> {
    try {
      const documents = await this.maker.makeStrictest(version);
      return new Map(documents.map((document) => [document.audience.key, document]));
    } catch (error) {
      if (isFinal(error)) return undefined;
      throw error;
    }
  }
}

async function replace(
  manager: EntityManager,
  lineage: string,
  { audience, submissionId }: UnmaskedRendition,
  prepared: Prepared,
): Promise<void> {
  if (submissionId !== null && !prepared.has(submissionId))
    throw new Error('what is out changed while this was made');
  const document = submissionId === null ? undefined : prepared.get(submissionId)?.get(audience);
  if (submissionId === null || !document) return withhold(manager, lineage, audience);
  return replaceOut(manager, { id: submissionId, lineage }, document, stamp);
}
