import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { AccessKey } from './access-key.entity';
import { Prover, endorsementMessage } from './key-proof';
import { type Permission, isPermission } from './permission';
import { TOKEN_PATTERN, newToken, tokenDigest } from './secret-token';
import type { Viewer } from './viewer';

const DAY_MS = 86_400_000;
/** A key lives at most this long; a holder renews it with a new one. */
export const KEY_LIFETIME_DAYS_MAX = 366;
const LABEL_LENGTH_MAX = 120;
const KEYS_PER_HOLDER_MAX = 100;

type Holder = { readonly participantId: string } | { readonly administratorId: string };
type KeyHolder = Exclude<Viewer, { kind: 'public' }>;

/** A key just made: the only moment at which its token can be read. */
export interface IssuedKey {
  readonly id: string;
  readonly token: string;
  readonly permissions: readonly Permission[];
  readonly expiresAt: Date;
}

/** Issues, checks and revokes access keys. */
@Injectable()
export class KeyService {
  private readonly secret: Buffer;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    this.secret = readFileSync(config.keys.accessKeyFile);
  }

  /**
   * The viewer behind a bearer token. Read from the database each time: a revoked key is out at once.
   * @throws Problem `unauthenticated`, the same for a token that is malformed, unknown, expired or revoked.
   */
  async authenticate(token: string): Promise<KeyHolder> {
    const viewer = TOKEN_PATTERN.test(token)
      ? await this.findHolder(tokenDigest(token, this.secret))
      : undefined;
    if (!viewer) throw new Problem('unauthenticated', 'The access key is not valid.');
    return viewer;
  }

  private async findHolder(digest: Buffer): Promise<KeyHolder | undefined> {
    const rows: {
      id: string;
      participant_id: string | null;
      administrator_id: string;
      permissions: string[];
    }[] = await this.dataSource.query(
      `SELECT k.id, k.participant_id, k.administrator_id, k.permissions
           FROM access_key k LEFT JOIN participant p ON p.id = k.participant_id
          WHERE k.digest = $1 AND k.revoked_at IS NULL AND k.expires_at > now()
            AND (k.participant_id IS NULL OR p.state = 'admitted')`,
      [digest],
    );
    const row = rows[0];
    if (!row) return undefined;
    const rights = { keyId: row.id, permissions: row.permissions.filter(isPermission) };
    return row.participant_id
      ? { kind: 'participant', participantId: row.participant_id, ...rights }
      : { kind: 'administrator', administratorId: row.administrator_id, ...rights };
  }

  /**
   * Makes a further key for the viewer's own organisation, with no more than the viewer's key carries and no longer.
   * @throws Problem `forbidden` for a permission that the viewer does not hold.
   */
  async issueOwn(
    viewer: KeyHolder,
    maker: Prover,
    wanted: { label: string; permissions: readonly string[]; days: number },
  ): Promise<IssuedKey> {
    const lacking = wanted.permissions.filter((name) => !viewer.permissions.includes(name as Permission));
    if (lacking.length > 0) throw new Problem('forbidden', 'Nobody grants what they do not hold.');
    const own = await this.dataSource.getRepository(AccessKey).findOneByOrFail({ id: viewer.keyId });
    const asked = expiryOf(wanted.days);
    const expiresAt = asked < own.expiresAt ? asked : own.expiresAt;
    const permissions = wanted.permissions as Permission[];
    return this.dataSource.transaction((manager) =>
      this.issue(manager, holderOf(viewer), {
        label: wanted.label,
        permissions,
        expiresAt,
        maker: { keyId: viewer.keyId, prover: maker },
      }),
    );
  }

  /** Makes a key inside the caller's transaction. The caller has asserted the right to. */
  async issue(
    manager: EntityManager,
    holder: Holder,
    key: {
      label: string;
      permissions: readonly Permission[];
      expiresAt?: Date;
      /** Whose key makes it; null for the first key of a holder. */
      maker: { keyId: string; prover: Prover } | null;
    },
  ): Promise<IssuedKey> {
    if (key.label.length === 0 || key.label.length > LABEL_LENGTH_MAX) {
      throw new Problem('invalid-input', `A label has 1 to ${LABEL_LENGTH_MAX} characters.`);
    }
    const keys = manager.getRepository(AccessKey);
    if ((await keys.countBy({ ...holder, revokedAt: IsNull() })) >= KEYS_PER_HOLDER_MAX) {
      throw new Problem('too-large', `An organisation has at most ${KEYS_PER_HOLDER_MAX} keys.`);
    }
    const token = newToken();
    const id = randomUUID();
    const expiresAt = key.expiresAt ?? expiryOf(KEY_LIFETIME_DAYS_MAX);
    const { label, maker } = key;
    const permissions = [...key.permissions];
    const proofKey = new Prover(token).publicKey;
    await keys.insert({
      id,
      digest: tokenDigest(token, this.secret),
      ...holder,
      label,
      proofKey,
      endorsement: maker?.prover.sign(endorsementMessage(id, proofKey)) ?? null,
      permissions,
      createdBy: maker?.keyId ?? null,
      expiresAt,
    });
    return { id, token, permissions, expiresAt };
  }

  /** The keys of the viewer's own organisation, newest first, without anything secret. */
  listOwn(viewer: KeyHolder): Promise<AccessKey[]> {
    const keys = this.dataSource.getRepository(AccessKey);
    return keys.find({ where: holderOf(viewer), order: { createdAt: 'DESC' }, take: KEYS_PER_HOLDER_MAX });
  }

  /**
   * Revokes a key of the viewer's own organisation, now.
   * @throws Problem `not-found` for any other key.
   */
  async revokeOwn(viewer: KeyHolder, keyId: string): Promise<void> {
    const keys = this.dataSource.getRepository(AccessKey);
    const done = await keys.update(
      { id: keyId, ...holderOf(viewer), revokedAt: IsNull() },
      { revokedAt: new Date() },
    );
    if (!done.affected) throw new Problem('not-found', 'There is no such key of yours.');
  }
}

function holderOf(viewer: KeyHolder): Holder {
  return viewer.kind === 'participant'
    ? { participantId: viewer.participantId }
    : { administratorId: viewer.administratorId };
}

function expiryOf(days: number): Date {
  if (!Number.isInteger(days) || days < 1 || days > KEY_LIFETIME_DAYS_MAX) {
    throw new Problem('invalid-input', `A key lives 1 to ${KEY_LIFETIME_DAYS_MAX} days.`);
  }
  return new Date(Date.now() + days * DAY_MS);
}
