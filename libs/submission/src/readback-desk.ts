import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { CompactEncrypt, type CryptoKey, type JWK, importJWK } from 'jose';
import { DataSource, type EntityManager } from 'typeorm';
import { isSignedByParticipant } from '@app/access';
import { Problem, toProblem } from '@app/problem';
import type { DeskReply } from './readback.service';
import { type ReadbackKind, readbackMessage } from './readback-message';
import type { Sealed } from './seal';
import { Vault } from './vault';

const REPLY = { alg: 'ECDH-ES+A256KW', enc: 'A256GCM' } as const;
const LIFETIME = `interval '1 minute'`;
/** What a key has to carry for what it asks. */
const PERMISSION = {
  bundle: 'submission:read',
  preview: 'submission:read',
  draft: 'submission:read',
  'stored-draft': 'submission:create',
  adjustments: 'submission:read',
  mask: 'submission:release',
  unmask: 'submission:release',
  lower: 'submission:release',
} as const satisfies Record<ReadbackKind, string>;

/** What a submitter asks, once their own key is known to have signed it. */
export interface DeskRequest {
  readonly id: string;
  readonly kind: ReadbackKind;
  /** Of the participant's own; null for what is of no submission. */
  readonly submissionId: string | null;
  /** The participant's own draft that it is of, if it is of one. */
  readonly draftId: string | null;
  readonly participantId: string;
  readonly keyId: string;
  /** What came with the request, and how it is sealed. */
  readonly request: unknown;
  readonly sealed: Sealed | undefined;
}

/** Works out an answer, and gives what is left to do in the transaction that writes it. */
export type Answering = (request: DeskRequest) => Promise<(manager: EntityManager) => Promise<unknown>>;

interface ReadbackRow {
  readonly id: string;
  readonly kind: ReadbackKind;
  readonly submission_id: string | null;
  readonly draft_id: string | null;
  readonly participant_id: string;
  readonly public_key: JWK;
  readonly access_key_id: string;
  readonly proof: Buffer;
  readonly sealed_request: string | null;
  readonly wrapped_key: string | null;
  readonly key_id: string | null;
  readonly before: Date;
}

/** Where a worker answers submitters: those whose own key signed, and who still have the right to what they ask. */
@Injectable()
export class ReadbackDesk {
  private readonly logger = new Logger(ReadbackDesk.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly vault: Vault,
  ) {}

  /**
   * Answers one request, sealed to its one-time key. What an answer changes stands if and only if the answer does. A
   * request that is not signed, too old, answered or gone gets nothing.
   */
  async answer(readbackId: string, answering: Answering): Promise<void> {
    const row = await this.load(readbackId);
    if (!row || !(await this.isAsked(row))) return;
    try {
      const write = await answering(await this.opened(row));
      await this.reply(row, async (manager) => ({ answer: (await write(manager)) ?? null }));
    } catch (error) {
      if (!(error instanceof Problem))
        this.logger.warn(
          `request ${row.id} for ${row.kind}: ${error instanceof Error ? error.name : 'unknown'}`,
        );
      await this.reply(row, async () => ({ problem: problemOf(error) }));
    }
  }

  /**
   * The row, if the submission is that participant's. Of a submission, keys count that descend from before it came in; of
   * what concerns all its versions, from before the first; of a stored draft, from before it was begun; of a bundle that
   * comes along, any.
   */
  private async load(readbackId: string): Promise<ReadbackRow | undefined> {
    const rows: ReadbackRow[] = await this.dataSource.query(
      `SELECT b.id, b.kind, b.submission_id, b.draft_id, b.participant_id, b.public_key, b.access_key_id, b.proof, b.sealed_request,
              b.wrapped_key, b.key_id, CASE b.kind WHEN 'draft' THEN b.requested_at
                WHEN 'stored-draft' THEN d.created_at WHEN 'bundle' THEN s.received_at
                ELSE (SELECT min(v.received_at) FROM submission v WHERE v.lineage = s.lineage) END AS before
         FROM readback b
         LEFT JOIN submission s ON s.id = b.submission_id AND s.participant_id = b.participant_id
         LEFT JOIN draft d ON d.id = b.draft_id AND d.participant_id = b.participant_id
         JOIN participant p ON p.id = b.participant_id AND p.state = 'admitted'
        WHERE b.id = $1 AND b.sealed_reply IS NULL AND b.requested_at > clock_timestamp() - ${LIFETIME}
          AND CASE b.kind WHEN 'draft' THEN num_nonnulls(s.id, d.id) = 0 WHEN 'stored-draft' THEN d.id IS NOT NULL
                ELSE s.id IS NOT NULL END`,
      [readbackId],
    );
    return rows[0];
  }

  private isAsked(row: ReadbackRow): Promise<boolean> {
    return isSignedByParticipant(this.dataSource, {
      keyId: row.access_key_id,
      participantId: row.participant_id,
      permission: PERMISSION[row.kind],
      message: readbackMessage({
        id: row.id,
        kind: row.kind,
        subjectId: row.submission_id ?? row.draft_id,
        publicKey: row.public_key,
        sealedRequest: row.sealed_request,
      }),
      signature: row.proof,
      before: row.before,
    });
  }

  private async opened(row: ReadbackRow): Promise<DeskRequest> {
    const { sealed_request: content, wrapped_key: wrappedKey, key_id: keyId } = row;
    const sealed = content && wrappedKey && keyId ? { content, wrappedKey, keyId } : undefined;
    return {
      id: row.id,
      kind: row.kind,
      submissionId: row.submission_id,
      draftId: row.draft_id,
      participantId: row.participant_id,
      keyId: row.access_key_id,
      request: sealed ? (JSON.parse(await this.vault.openSealed(sealed, row.id)) as unknown) : undefined,
      sealed,
    };
  }

  private async reply(
    { id, public_key }: ReadbackRow,
    work: (manager: EntityManager) => Promise<DeskReply>,
  ): Promise<void> {
    const key = (await importJWK(public_key, REPLY.alg)) as CryptoKey;
    await this.dataSource.transaction(async (manager) => {
      const waiting: unknown[] = await manager.query(
        'SELECT 1 FROM readback WHERE id = $1 AND sealed_reply IS NULL FOR UPDATE',
        [id],
      );
      if (waiting.length === 0) return;
      const reply = Buffer.from(JSON.stringify(await work(manager)));
      const sealed = await new CompactEncrypt(reply).setProtectedHeader(REPLY).encrypt(key);
      await manager.query('UPDATE readback SET sealed_reply = $2 WHERE id = $1', [id, sealed]);
    });
  }
}

/** A problem in words of ours; of anything else only that it happened. */
function problemOf(error: unknown): Pick<Problem, 'code' | 'detail' | 'issues'> {
  const { code, detail, issues } = toProblem(error);
  return { code, detail, issues };
}
