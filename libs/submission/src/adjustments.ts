import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type SharingTerms, markingIndex } from '@app/marking';
import { Problem } from '@app/problem';
import type { RedactionContext } from '@app/redaction';
import { type StixBundle, canonicalJson } from '@app/stix';
import type { LoweringInput, MaskInput, StoredAdjustments, StoredLowering, StoredMask } from './adjustment';
import { dependsOnTies, tiesOf } from './object-ties';
import { newestObject, valueAt } from './pointed-value';
import type { Sealed } from './seal';
import { Vault } from './vault';

/** How many masks of one incident are opened at most, ended ones among them. */
const MASKS_EVER_MAX = 1_000;

/** The version of an incident that adjustments are to hold for. */
export interface AdjustedVersion {
  readonly lineage: string;
  readonly bundle: StixBundle;
  readonly terms: SharingTerms;
}

/** A new row: the request that asked for it, sealed as it came. */
export interface NewAdjustment {
  readonly id: string;
  readonly lineage: string;
  readonly participantId: string;
  readonly kind: 'mask' | 'lowering';
  readonly sealed: Sealed;
  readonly valueDigest: Buffer | null;
}

interface AdjustmentRow {
  readonly id: string;
  readonly kind: 'mask' | 'lowering';
  readonly content: string;
  readonly wrappedKey: string;
  readonly keyId: string;
  readonly value_digest: Buffer | null;
  readonly made_at: Date;
}

/** The worker's access to what submitters add to the redaction of their incidents. */
@Injectable()
export class Adjustments {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly vault: Vault,
  ) {}

  /** What holds for a version, as redaction takes it. */
  async contextFor(version: AdjustedVersion): Promise<Pick<RedactionContext, 'extraMasks' | 'lowered'>> {
    const { masks, lowerings } = await this.list(version);
    return {
      extraMasks: masks.map(({ text, level, kind }) => ({ text, level, ...(kind ? { kind } : {}) })),
      lowered: lowerings
        .filter(({ holds }) => holds)
        .map(({ objectId, pointer, level }) => ({ objectId, pointer, level })),
    };
  }

  /**
   * For what stays out while something newer waits for its release: every text that was masked at any time, and no
   * lowered marking, so that nothing is shown that waits.
   * @throws Problem `conflict` when there were too many masks to open.
   */
  async strictestFor(lineage: string): Promise<Pick<RedactionContext, 'extraMasks' | 'lowered'>> {
    const rows = (await this.rowsOf(lineage, true)).filter(({ kind }) => kind === 'mask');
    if (rows.length > MASKS_EVER_MAX) throw new Problem('conflict', 'There were too many masks.');
    const masks = await Promise.all(rows.map((row) => this.vault.openSealed(row, row.id)));
    const extraMasks = masks.map((said) => {
      const { text, level, kind } = JSON.parse(said) as MaskInput;
      return { text, level, ...(kind ? { kind } : {}) };
    });
    return { extraMasks, lowered: [] };
  }

  /** All that has not ended, oldest first; of each lowered marking whether it holds for this version. */
  async list(version: AdjustedVersion): Promise<StoredAdjustments> {
    const masks: StoredMask[] = [];
    const lowerings: StoredLowering[] = [];
    for (const row of await this.rowsOf(version.lineage)) {
      const stored = { id: row.id, madeAt: row.made_at.toISOString() };
      const said: unknown = JSON.parse(await this.vault.openSealed(row, row.id));
      if (row.kind === 'mask') masks.push({ ...stored, ...(said as MaskInput) });
      else {
        const lowering = said as LoweringInput;
        const digest = await this.digestOf(row, row.id, lowering, version);
        const holds = digest !== undefined && row.value_digest?.equals(digest) === true;
        lowerings.push({ ...stored, ...lowering, holds });
      }
    }
    return { masks, lowerings };
  }

  /**
   * What a lowered marking was said of: the value, its marking before, and what its object is tied to where that gives
   * it a role. It tells nothing without the private key. Undefined where the version has no such place. A new `modified`
   * alone makes no other object.
   */
  async digestOf(
    sealed: Sealed,
    id: string,
    { objectId, pointer }: LoweringInput,
    { bundle, terms }: AdjustedVersion,
  ): Promise<Buffer | undefined> {
    const object = newestObject(bundle, objectId);
    const pointed = object && valueAt(object, pointer);
    if (!pointed) return undefined;
    const { path, value } = pointed;
    const said = path.length === 0 ? { ...object, modified: '' } : value;
    const marks = markingIndex(bundle, terms);
    const { level } = path.length === 0 ? marks.object(objectId) : marks.at(objectId, path);
    const ties = dependsOnTies(object, path.length === 0) ? tiesOf(object, bundle) : [];
    return this.vault.digestUnder(sealed, id, canonicalJson({ level, value: said, ties }));
  }

  /** Stores one, in the transaction of the act. An id that was used before is refused: no act can be replayed. */
  async add(manager: EntityManager, row: NewAdjustment): Promise<void> {
    const { content, wrappedKey, keyId } = row.sealed;
    await manager.query(
      `INSERT INTO adjustment (id, lineage, participant_id, kind, sealed, wrapped_key, key_id, value_digest)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [row.id, row.lineage, row.participantId, row.kind, content, wrappedKey, keyId, row.valueDigest],
    );
  }

  /** Ends one of an incident; what it said stays sealed, as the record. False when there is none that holds. */
  async end(
    manager: EntityManager,
    lineage: string,
    kind: 'mask' | 'lowering',
    id: string,
  ): Promise<boolean> {
    const [, ended]: [unknown, number] = await manager.query(
      `UPDATE adjustment SET ended_at = clock_timestamp()
        WHERE id = $1 AND lineage = $2 AND kind = $3 AND ended_at IS NULL`,
      [id, lineage, kind],
    );
    return ended > 0;
  }

  /** How many of an incident have not ended. */
  async count(manager: EntityManager, lineage: string, kind: NewAdjustment['kind']): Promise<number> {
    const rows: { n: number }[] = await manager.query(
      'SELECT count(*)::integer AS n FROM adjustment WHERE lineage = $1 AND kind = $2 AND ended_at IS NULL',
      [lineage, kind],
    );
    return rows[0]?.n ?? 0;
  }

  private rowsOf(lineage: string, withEnded = false): Promise<AdjustmentRow[]> {
    return this.dataSource.query(
      `SELECT id, kind, sealed AS content, wrapped_key AS "wrappedKey", key_id AS "keyId", value_digest, made_at
         FROM adjustment WHERE lineage = $1 AND ($2 OR ended_at IS NULL) ORDER BY made_at, id`,
      [lineage, withEnded],
    );
  }
}
