import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { type Sealed, openContent, seal, sealContent, unwrapKey } from './seal';
import { PrivateKeyFile } from './sealing-keys';

const READBACK_LIFETIME = `interval '1 minute'`;

/** What was sealed together with others, under a data key that is wrapped for `keySubject`. */
export interface SealedPart extends Sealed {
  readonly subject: string;
  readonly keySubject: string;
}

interface SealedRow {
  readonly sealed_bundle: string | null;
  readonly sealed_enrichment: string | null;
  readonly wrapped_key: string | null;
  readonly key_id: string;
}

/** The worker's access to what is sealed. It needs the private key; the api cannot construct it to any use. */
@Injectable()
export class Vault {
  private readonly privateKeys: PrivateKeyFile;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    this.privateKeys = new PrivateKeyFile(config.keys.sealPrivateFile);
  }

  /** The bundle of a submission, as text; in a transaction that may have stored it itself, through its manager. */
  async openBundle(
    submissionId: string,
    manager: Pick<EntityManager, 'query'> = this.dataSource,
  ): Promise<string> {
    const row = await this.load(submissionId, manager);
    return this.open(row.sealed_bundle, row, submissionId);
  }

  /** What enrichment found, as JSON text. */
  async openEnrichment(submissionId: string): Promise<string> {
    const row = await this.load(submissionId);
    return this.open(row.sealed_enrichment, row, submissionId);
  }

  /** Seals what enrichment found under the submission's own data key. */
  async sealEnrichment(manager: EntityManager, submissionId: string, json: string): Promise<void> {
    const row = await this.load(submissionId);
    const sealed = await sealContent(Buffer.from(json), await this.dataKey(row, submissionId), submissionId);
    await manager.query('UPDATE submission SET sealed_enrichment = $2 WHERE id = $1', [submissionId, sealed]);
  }

  /** Erases what is sealed, and the keys that would open it, of all versions of an incident. */
  async erase(manager: EntityManager, lineage: string): Promise<void> {
    await manager.query(
      `UPDATE submission SET sealed_bundle = NULL, sealed_enrichment = NULL, wrapped_key = NULL, warnings = '[]', sha256 = '\\x'
        WHERE lineage = $1 AND state = 'withdrawn'`,
      [lineage],
    );
    await manager.query('DELETE FROM incident_member WHERE lineage = $1', [lineage]);
    await manager.query(
      `UPDATE adjustment SET sealed = NULL, wrapped_key = NULL, value_digest = CASE kind WHEN 'lowering' THEN '\\x'::bytea END,
              ended_at = coalesce(ended_at, clock_timestamp()) WHERE lineage = $1`,
      [lineage],
    );
  }

  /** Text that was sealed to the key pair on its own, for this subject. */
  async openSealed({ content, wrappedKey, keyId }: Sealed, subject: string): Promise<string> {
    const dataKey = await unwrapKey(wrappedKey, this.privateKeys.get(keyId), subject);
    return new TextDecoder().decode(await openContent(content, dataKey, subject));
  }

  /** Seals bytes to the newest key pair, as the api does. */
  sealNew(bytes: Uint8Array, subject: string): Promise<Sealed> {
    const [newest] = this.privateKeys.all();
    if (!newest) throw new Problem('not-configured', 'There is no private sealing key here.');
    const { d: _, ...publicKey } = newest;
    return seal(bytes, publicKey, subject);
  }

  /** The texts of parts in their order; undefined where one does not open. Each data key is unwrapped once. */
  async openParts(parts: readonly SealedPart[]): Promise<(string | undefined)[]> {
    const keys = new Map<string, Promise<Uint8Array>>();
    const open = async ({ keySubject, subject, content, wrappedKey, keyId }: SealedPart) => {
      const key = keys.get(keySubject) ?? unwrapKey(wrappedKey, this.privateKeys.get(keyId), keySubject);
      keys.set(keySubject, key);
      return new TextDecoder().decode(await openContent(content, await key, subject));
    };
    return Promise.all(parts.map((part) => open(part).catch(onlyBroken)));
  }

  /** A digest of a text that tells nothing without the private key: under the data key of something sealed. */
  async digestUnder({ wrappedKey, keyId }: Sealed, subject: string, text: string): Promise<Buffer> {
    const dataKey = await unwrapKey(wrappedKey, this.privateKeys.get(keyId), subject);
    return createHmac('sha256', dataKey).update(text).digest();
  }

  /** Requests to read back that wait without a job. Those that nobody waits for any more are deleted. */
  async sweepReadbacks(): Promise<string[]> {
    await this.dataSource.query(
      `DELETE FROM readback WHERE requested_at < clock_timestamp() - ${READBACK_LIFETIME}`,
    );
    const rows: { id: string }[] = await this.dataSource.query(
      'SELECT id FROM readback WHERE sealed_reply IS NULL LIMIT 100',
    );
    return rows.map((row) => row.id);
  }

  private async load(
    submissionId: string,
    manager: Pick<EntityManager, 'query'> = this.dataSource,
  ): Promise<SealedRow> {
    const rows: SealedRow[] = await manager.query(
      'SELECT sealed_bundle, sealed_enrichment, wrapped_key, key_id FROM submission WHERE id = $1',
      [submissionId],
    );
    if (!rows[0]) throw new Problem('not-found', 'There is no such submission.');
    return rows[0];
  }

  private async open(content: string | null, row: SealedRow, submissionId: string): Promise<string> {
    if (!content) throw new Problem('not-found', 'There is nothing sealed here any more.');
    return new TextDecoder().decode(
      await openContent(content, await this.dataKey(row, submissionId), submissionId),
    );
  }

  private dataKey(row: SealedRow, submissionId: string): Promise<Uint8Array> {
    if (!row.wrapped_key) throw new Problem('not-found', 'There is nothing sealed here any more.');
    return unwrapKey(row.wrapped_key, this.privateKeys.get(row.key_id), submissionId);
  }
}

/** A key that is not here concerns everything; a part that was altered concerns itself alone. */
function onlyBroken(error: unknown): undefined {
  if (error instanceof Problem && error.code === 'internal') return undefined;
  throw error;
}
