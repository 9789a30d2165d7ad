import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CompactEncrypt, type CryptoKey, type JWK, importJWK } from 'jose';
import { DataSource, type EntityManager } from 'typeorm';
import { isSignedByParticipant } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { readbackMessage } from './readback-message';
import { openContent, sealContent, unwrapKey } from './seal';
import { PrivateKeyFile } from './sealing-keys';

const REPLY = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM' } as const;
const READBACK_LIFETIME = `interval '1 minute'`;

interface SealedRow {
  readonly sealed_bundle: string | null;
  readonly sealed_enrichment: string | null;
  readonly wrapped_key: string | null;
  readonly key_id: string;
}

interface ReadbackRow {
  readonly id: string;
  readonly submission_id: string;
  readonly participant_id: string;
  readonly public_key: JWK;
  readonly access_key_id: string;
  readonly proof: Buffer;
  readonly received_at: Date;
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

  /** The bundle of a submission, as text. */
  async openBundle(submissionId: string): Promise<string> {
    const row = await this.load(submissionId);
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
  }

  /** Answers a submitter's request to read back, if their own key signed it and the right to it still stands. */
  async answerReadback(readbackId: string): Promise<void> {
    const rows: ReadbackRow[] = await this.dataSource.query(
      `SELECT b.id, b.submission_id, b.participant_id, b.public_key, b.access_key_id, b.proof, s.received_at FROM readback b
         JOIN submission s ON s.id = b.submission_id AND s.participant_id = b.participant_id
         JOIN participant p ON p.id = b.participant_id AND p.state = 'admitted'
        WHERE b.id = $1 AND b.sealed_reply IS NULL AND b.requested_at > clock_timestamp() - ${READBACK_LIFETIME}`,
      [readbackId],
    );
    if (!rows[0] || !(await this.isAsked(rows[0]))) return;
    const bundle = await this.openBundle(rows[0].submission_id);
    const key = (await importJWK(rows[0].public_key, REPLY.alg)) as CryptoKey;
    const reply = await new CompactEncrypt(Buffer.from(bundle)).setProtectedHeader(REPLY).encrypt(key);
    await this.dataSource.query('UPDATE readback SET sealed_reply = $2 WHERE id = $1', [readbackId, reply]);
  }

  private isAsked(row: ReadbackRow): Promise<boolean> {
    return isSignedByParticipant(this.dataSource, {
      keyId: row.access_key_id,
      participantId: row.participant_id,
      permission: 'submission:read',
      message: readbackMessage(row.id, row.submission_id, row.public_key),
      signature: row.proof,
      before: row.received_at,
    });
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

  private async load(submissionId: string): Promise<SealedRow> {
    const rows: SealedRow[] = await this.dataSource.query(
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
