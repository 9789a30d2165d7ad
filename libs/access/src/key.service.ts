import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import { CONFIG, type Config } from '@app/config';
import { queryPrepared } from '@app/database';
import { Problem } from '@app/problem';
import { AccessKey } from './access-key.entity';
import { Prover, endorsementMessage } from './key-proof';
import { type Permission, isPermission } from './permission';
import { requireProof } from './require';
import { TOKEN_PATTERN, newToken, tokenDigest } from './secret-token';
import type { KeyHolder } from './viewer';

const DAY_MS = 86_400_000;
/** A key lives at most this long; a holder renews it with a new one. */
export const KEY_LIFETIME_DAYS_MAX = 366;
const LABEL_LENGTH_MAX = 120;
const KEYS_PER_HOLDER_MAX = 100;

type Holder = { readonly participantId: string } | { readonly administratorId: string };
/** As what a token counts: a key in a header, or a session in a cookie. Neither counts as the other. */
export type TokenUse = 'key' | 'session';

const NOT_VALID: Readonly<Record<TokenUse, string>> = {
  key: 'The access key is not valid.',
  session: 'Your session has ended: sign in again.',
};

/** A key as it stood in one snapshot of the database. */
export interface CheckedKey {
  readonly viewer: KeyHolder;
  /** The epoch of rights in that snapshot: while it stands, so does the viewer, until the key expires. */
  readonly epoch: string;
  /** When it expires by the database's clock, in milliseconds since 1970. */
  readonly untilMs: number;
  /** Whether it is a person's own key, which counts only together with their account. */
  readonly isPersons: boolean;
}

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
   * @throws Problem `unauthenticated`, the same for a token that is malformed, unknown, expired, revoked or a session's.
   */
  async authenticate(token: string): Promise<KeyHolder> {
    return (await this.check(token, 'key')).viewer;
  }

  /** The same, with how long it stands, or of the session of a cookie. @throws Problem `unauthenticated` as above. */
  async check(token: string, use: TokenUse): Promise<CheckedKey> {
    const key = TOKEN_PATTERN.test(token)
      ? await this.findKey('digest', tokenDigest(token, this.secret))
      : undefined;
    if (key && !key.isPersons && (key.viewer.sessionOf !== undefined) === (use === 'session')) return key;
    throw new Problem('unauthenticated', NOT_VALID[use]);
  }

  /** The viewer behind a key, as it stands now; undefined once it is revoked or expired, or its holder is out. */
  async findViewer(keyId: string): Promise<KeyHolder | undefined> {
    return (await this.findKey('id', keyId))?.viewer;
  }

  private async findKey(by: 'digest' | 'id', value: Buffer | string): Promise<CheckedKey | undefined> {
    const rows = await queryPrepared<{
      id: string;
      participant_id: string | null;
      administrator_id: string;
      permissions: string[];
      session_of: string | null;
      is_unproven: boolean;
      for_person: boolean;
      person_permissions: string[] | null;
      epoch: string;
      until_ms: number;
    }>(
      this.dataSource,
      {
        name: `key-by-${by}`,
        text: `SELECT k.id, k.participant_id, k.administrator_id, k.permissions, k.session_of, k.for_person,
                      k.session_of IS NOT NULL AND k.endorsement IS NULL AS is_unproven, h.permissions AS person_permissions,
                      (SELECT epoch FROM rights_epoch) AS epoch,
                      (extract(epoch FROM least(k.expires_at, own.expires_at, maker.expires_at)) * 1000)::float8 AS until_ms
                 FROM access_key k LEFT JOIN participant p ON p.id = k.participant_id
                 LEFT JOIN access_key own ON own.id = k.session_of
                 LEFT JOIN access_key maker ON maker.id = k.created_by AND k.session_of IS NOT NULL
                 LEFT JOIN person h ON h.key_id = coalesce(own.id, k.id)
                WHERE k.${by} = $1 AND k.revoked_at IS NULL AND k.expires_at > now()
                  AND (k.participant_id IS NULL OR p.state = 'admitted')
                  AND (k.session_of IS NULL OR own.revoked_at IS NULL AND own.expires_at > now()
                    AND maker.revoked_at IS NULL AND maker.expires_at > now())
                  AND (h.redeemed_at IS NOT NULL OR NOT coalesce(own.for_person, k.for_person))`,
      },
      [value],
    );
    const row = rows[0];
    if (!row) return undefined;
    const rights = {
      keyId: row.id,
      ...(row.session_of ? { sessionOf: row.session_of } : {}),
      ...(row.is_unproven ? { isUnproven: true } : {}),
      permissions: row.permissions
        .filter(isPermission)
        .filter((name) => row.person_permissions?.includes(name) ?? true),
    };
    const viewer: KeyHolder = row.participant_id
      ? { kind: 'participant', participantId: row.participant_id, ...rights }
      : { kind: 'administrator', administratorId: row.administrator_id, ...rights };
    return { viewer, epoch: row.epoch, untilMs: row.until_ms, isPersons: row.for_person };
  }

  /**
   * Makes a further key for the viewer's own organisation, with no more than the viewer's key carries and no longer; in a
   * session, no longer than the key that it goes on.
   * @throws Problem `forbidden` for a permission that the viewer does not hold.
   */
  issueOwn(
    viewer: KeyHolder,
    maker: Prover,
    wanted: { label: string; permissions: readonly string[]; days: number },
  ): Promise<IssuedKey> {
    return this.dataSource.transaction((manager) => this.issueFor(manager, viewer, maker, wanted));
  }

  /** The same inside the caller's transaction, or the key of a person. */
  async issueFor(
    manager: EntityManager,
    viewer: KeyHolder,
    maker: Prover,
    wanted: { label: string; permissions: readonly string[]; days: number; forPerson?: boolean },
  ): Promise<IssuedKey> {
    requireProof(viewer);
    const lacking = wanted.permissions.filter((name) => !viewer.permissions.includes(name as Permission));
    if (lacking.length > 0) throw new Problem('forbidden', 'Nobody grants what they do not hold.');
    const own = await this.dataSource
      .getRepository(AccessKey)
      .findOneByOrFail({ id: viewer.sessionOf ?? viewer.keyId });
    const asked = expiryOf(wanted.days);
    const expiresAt = asked < own.expiresAt ? asked : own.expiresAt;
    const permissions = wanted.permissions as Permission[];
    const { label, forPerson = false } = wanted;
    const key = {
      label,
      permissions,
      expiresAt,
      maker: { keyId: viewer.keyId, prover: maker },
      forPerson,
    };
    return this.issue(manager, holderOf(viewer), key);
  }

  /** Whether a token is that of a key. */
  async isTokenOf(token: string, keyId: string): Promise<boolean> {
    const keys = this.dataSource.getRepository(AccessKey);
    return TOKEN_PATTERN.test(token) && keys.existsBy({ id: keyId, digest: this.digestOf(token) });
  }

  /** The digest by which a token is found. */
  digestOf(token: string): Buffer {
    return tokenDigest(token, this.secret);
  }

  /** Makes a key inside the caller's transaction. The caller has asserted the right to. */
  async issue(
    manager: EntityManager,
    holder: Holder,
    key: {
      label: string;
      permissions: readonly Permission[];
      expiresAt?: Date;
      /** Whose key makes it, and endorses it if its token is here; null for the first key of a holder. */
      maker: { keyId: string; prover: Prover | undefined } | null;
      /** The key that it goes on, where it is a session. */
      sessionOf?: string;
      forPerson?: boolean;
    },
  ): Promise<IssuedKey> {
    if (key.label.length === 0 || key.label.length > LABEL_LENGTH_MAX) {
      throw new Problem('invalid-input', `A label has 1 to ${LABEL_LENGTH_MAX} characters.`);
    }
    const keys = manager.getRepository(AccessKey);
    const kept = { ...holder, revokedAt: IsNull(), sessionOf: IsNull(), forPerson: false };
    if (!key.sessionOf && !key.forPerson && (await keys.countBy(kept)) >= KEYS_PER_HOLDER_MAX) {
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
      endorsement: maker?.prover?.sign(endorsementMessage(id, proofKey)) ?? null,
      permissions,
      createdBy: maker?.keyId ?? null,
      sessionOf: key.sessionOf ?? null,
      forPerson: key.forPerson ?? false,
      expiresAt,
    });
    return { id, token, permissions, expiresAt };
  }

  /** The keys of the viewer's own organisation, newest first, without anything secret. Sessions and people's are not among them. */
  listOwn(viewer: KeyHolder): Promise<AccessKey[]> {
    const keys = this.dataSource.getRepository(AccessKey);
    const kept = { ...holderOf(viewer), sessionOf: IsNull(), forPerson: false };
    return keys.find({ where: kept, order: { createdAt: 'DESC' }, take: KEYS_PER_HOLDER_MAX });
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

/** Whose key it is, as the columns say it. */
export function holderOf(viewer: KeyHolder): Holder {
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
