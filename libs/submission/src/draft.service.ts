import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Prover, type Viewer, requireParticipant, requirePermission } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { ReadbackService } from './readback.service';
import { type Sealed, seal } from './seal';
import { PublicKeyFile } from './sealing-keys';

/** How many drafts a participant has, how long each is, and how long it stays when nobody changes it. */
export const DRAFT_LIMITS = { perParticipantMax: 50, bytesMax: 2_097_152, keptDays: 90 } as const;
const COLUMNS =
  'id, version, size_bytes AS "sizeBytes", created_at AS "createdAt", changed_at AS "changedAt"';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is known of a draft without opening it. */
export interface DraftListing {
  readonly id: string;
  /** Counts up with each change. */
  readonly version: number;
  readonly sizeBytes: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** A draft as a worker opened it. */
export interface OpenedDraft {
  readonly version: number;
  readonly content: string;
}

/**
 * What participants have begun and not submitted. It is sealed as submissions are: the api stores it and cannot open it,
 * and a worker reads it back for the participant's own key. A draft of another participant reads as none.
 */
@Injectable()
export class DraftService {
  private readonly publicKey: PublicKeyFile;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly readback: ReadbackService,
    @Inject(CONFIG) config: Config,
  ) {
    this.publicKey = new PublicKeyFile(config.keys.sealPublicFile);
  }

  /** The participant's drafts, the one changed last first. */
  async list(viewer: Viewer): Promise<DraftListing[]> {
    requirePermission(viewer, 'submission:create');
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM draft WHERE participant_id = $1 ORDER BY changed_at DESC, id
        LIMIT ${DRAFT_LIMITS.perParticipantMax}`,
      [requireParticipant(viewer)],
    );
  }

  /**
   * Keeps a new draft.
   * @throws Problem `too-large` for one too long, or one too many.
   */
  async create(viewer: Viewer, content: string): Promise<DraftListing> {
    const { participantId, bytes } = check(viewer, content);
    const id = randomUUID();
    const sealed = await this.sealed(bytes, id);
    return this.dataSource.transaction(async (manager) => {
      await requireRoom(manager, participantId);
      const rows: DraftListing[] = await manager.query(
        `INSERT INTO draft (id, participant_id, version, size_bytes, sealed, wrapped_key, key_id)
         VALUES ($1, $2, 1, $3, $4, $5, $6) RETURNING ${COLUMNS}`,
        [id, participantId, bytes.length, sealed.content, sealed.wrappedKey, sealed.keyId],
      );
      return rows[0]!;
    });
  }

  /**
   * Puts another content into the place of a version that its writer has seen.
   * @throws Problem `conflict` where somebody changed it since, `not-found`, `too-large`.
   */
  async replace(viewer: Viewer, id: string, version: number, content: string): Promise<DraftListing> {
    const { participantId, bytes } = check(viewer, content);
    const own = await this.getOwn(participantId, id);
    const sealed = await this.sealed(bytes, own.id);
    const [rows]: [DraftListing[], number] = await this.dataSource.query(
      `UPDATE draft SET version = version + 1, size_bytes = $4, sealed = $5, wrapped_key = $6, key_id = $7,
              changed_at = clock_timestamp() WHERE id = $1 AND participant_id = $2 AND version = $3 RETURNING ${COLUMNS}`,
      [own.id, participantId, version, bytes.length, sealed.content, sealed.wrappedKey, sealed.keyId],
    );
    if (rows[0]) return rows[0];
    await this.getOwn(participantId, own.id);
    throw new Problem('conflict', 'This draft was changed since you opened it: open it again.');
  }

  /**
   * A draft with what it says.
   * @throws Problem `not-found`, `unavailable` when no worker answers.
   */
  async read(viewer: Viewer, prover: Prover, id: string): Promise<DraftListing & OpenedDraft> {
    requirePermission(viewer, 'submission:create');
    const own = await this.getOwn(requireParticipant(viewer), id);
    return { ...own, ...(await this.readback.askOfStoredDraft<OpenedDraft>(viewer, prover, own.id)) };
  }

  /** Throws a draft away. @throws Problem `not-found`. */
  async delete(viewer: Viewer, id: string): Promise<void> {
    requirePermission(viewer, 'submission:create');
    const own = await this.getOwn(requireParticipant(viewer), id);
    await this.dataSource.query('DELETE FROM draft WHERE id = $1', [own.id]);
  }

  private async getOwn(participantId: string, id: string): Promise<DraftListing> {
    const rows: DraftListing[] = UUID.test(id)
      ? await this.dataSource.query(`SELECT ${COLUMNS} FROM draft WHERE id = $1 AND participant_id = $2`, [
          id,
          participantId,
        ])
      : [];
    if (!rows[0]) throw new Problem('not-found', 'There is no such draft of yours.');
    return rows[0];
  }

  private sealed(bytes: Uint8Array, id: string): Promise<Sealed> {
    return seal(bytes, this.publicKey.get(), id);
  }
}

function check(viewer: Viewer, content: string): { participantId: string; bytes: Buffer } {
  requirePermission(viewer, 'submission:create');
  const bytes = Buffer.from(content);
  if (bytes.length > DRAFT_LIMITS.bytesMax)
    throw new Problem('too-large', `A draft has at most ${DRAFT_LIMITS.bytesMax} bytes.`);
  return { participantId: requireParticipant(viewer), bytes };
}

/** Whoever adds one waits for the others of the participant, so that none is counted twice. */
async function requireRoom(manager: EntityManager, participantId: string): Promise<void> {
  await manager.query('SELECT FROM participant WHERE id = $1 FOR UPDATE', [participantId]);
  const rows: { count: string }[] = await manager.query(
    'SELECT count(*) FROM draft WHERE participant_id = $1',
    [participantId],
  );
  if (Number(rows[0]?.count) >= DRAFT_LIMITS.perParticipantMax)
    throw new Problem('too-large', `A participant has at most ${DRAFT_LIMITS.perParticipantMax} drafts.`);
}
