import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import { Prover } from './key-proof';
import { type IssuedKey, KeyService, holderOf } from './key.service';
import { requireLastingKeyId } from './require';
import { type KeyHolder, type Viewer, actorOf } from './viewer';

/** What a session may be: how long it lives at most, how long unused, and how many one key has at once. */
export const SESSION_LIMITS = { lifetimeMs: 43_200_000, idleMs: 7_200_000, perKeyMax: 20 } as const;
const LABEL = 'session';
const GOES_ON = 'revoked_at IS NULL AND expires_at > now()';

/** A session just begun: whose it is, and the key that its browser keeps. */
export interface StartedSession {
  readonly viewer: KeyHolder;
  readonly key: IssuedKey;
}

/** A session as its owner sees it. When it was last used is not known: no request writes that. */
export interface SessionListing {
  readonly id: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly isCurrent: boolean;
}

/** Whose key it is, and until when. */
export interface HolderListing {
  readonly slug: string;
  readonly name: string;
  readonly expiresAt: Date;
}

/**
 * Sessions: keys of some hours, each endorsed by the key that signed in, with its rights and never beyond its end. They end
 * with it, or on their own; no process keeps their tokens.
 */
@Injectable()
export class SessionService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly keys: KeyService,
  ) {}

  /**
   * Begins a session of an access key. Beyond so many of one key the oldest ends.
   * @throws Problem `unauthenticated`, the same for whatever is not a valid key.
   */
  async start(token: string): Promise<StartedSession> {
    const parent = await this.keys.authenticate(token);
    return this.begin(parent, parent.keyId, { keyId: parent.keyId, prover: new Prover(token) }, 'key');
  }

  /**
   * Begins a session of a person who signed in by an account elsewhere. `code`: that of their invitation, which endorses the
   * session; without it the session is unproven.
   * @throws Problem `unauthenticated` where the person is not, or no longer, one of an organisation that takes part.
   */
  async startFor(personKeyId: string, code?: string): Promise<StartedSession> {
    const person = await this.keys.findViewer(personKeyId);
    if (!person) throw new Problem('unauthenticated', 'This account is nobody here.');
    const prover = code === undefined ? undefined : new Prover(code);
    return this.begin(person, personKeyId, { keyId: personKeyId, prover }, 'account');
  }

  /**
   * Begins a session in the place of one, with the same rights, that descends from a key of the same holder: one that may
   * read back, or the code of the person's own invitation. It ends with that key, too.
   * @throws Problem `unauthenticated` for what is no such key.
   */
  async prove(viewer: KeyHolder, token: string): Promise<StartedSession> {
    if (!viewer.sessionOf) throw new Problem('invalid-input', 'There is no session to give a key to.');
    const keyId = (await this.keys.isTokenOf(token, viewer.sessionOf))
      ? viewer.sessionOf
      : await this.provingKey(viewer, token);
    const proven = await this.begin(viewer, viewer.sessionOf, { keyId, prover: new Prover(token) }, 'proof');
    await this.leave(viewer);
    return proven;
  }

  private async provingKey(viewer: KeyHolder, token: string): Promise<string> {
    const key = await this.keys.authenticate(token);
    const isSame = JSON.stringify(holderOf(key)) === JSON.stringify(holderOf(viewer));
    if (!isSame || (key.kind === 'participant' && !key.permissions.includes('submission:read')))
      throw new Problem('unauthenticated', 'The access key is not valid.');
    return key.keyId;
  }

  private async begin(
    holder: KeyHolder,
    sessionOf: string,
    maker: { keyId: string; prover: Prover | undefined },
    how: string,
  ): Promise<StartedSession> {
    const key = await this.dataSource.transaction(async (manager) => {
      const end = await lockedEnd(manager, [sessionOf, maker.keyId]);
      await endOldest(manager, sessionOf);
      const issued = await this.keys.issue(manager, holderOf(holder), {
        label: LABEL,
        permissions: holder.permissions,
        expiresAt: new Date(Math.min(Date.now() + SESSION_LIMITS.lifetimeMs, end.getTime())),
        maker,
        sessionOf,
      });
      const actor = `key:${maker.keyId}`;
      await recordAct(manager, { actor, action: 'session.start', subject: issued.id, detail: { how } });
      return issued;
    });
    const { isUnproven: _, ...rights } = holder;
    const viewer = { ...rights, keyId: key.id, sessionOf, ...(maker.prover ? {} : { isUnproven: true }) };
    return { viewer: viewer as KeyHolder, key };
  }

  /** The holder behind a viewer, and the end of the key that they use. */
  async about(viewer: KeyHolder): Promise<HolderListing> {
    const rows: HolderListing[] = await this.dataSource.query(
      `SELECT coalesce(p.slug, a.slug) AS slug, coalesce(p.name, a.name) AS name, k.expires_at AS "expiresAt"
         FROM access_key k LEFT JOIN participant p ON p.id = k.participant_id
         LEFT JOIN administrator a ON a.id = k.administrator_id WHERE k.id = $1`,
      [viewer.keyId],
    );
    if (!rows[0]) throw new Problem('unauthenticated', 'This needs an access key.');
    return rows[0];
  }

  /** The sessions of the viewer's own key that go on, newest first. */
  async list(viewer: Viewer): Promise<SessionListing[]> {
    const own = requireLastingKeyId(viewer);
    const rows: Omit<SessionListing, 'isCurrent'>[] = await this.dataSource.query(
      `SELECT id, created_at AS "startedAt", expires_at AS "expiresAt" FROM access_key
        WHERE session_of = $1 AND ${GOES_ON} ORDER BY created_at DESC, id LIMIT ${SESSION_LIMITS.perKeyMax}`,
      [own],
    );
    const current = viewer.kind === 'public' ? undefined : viewer.keyId;
    return rows.map((row) => ({ ...row, isCurrent: row.id === current }));
  }

  /**
   * Ends one session of the viewer's own key.
   * @throws Problem `not-found` for any other, and for one that is over.
   */
  async end(viewer: Viewer, sessionId: string): Promise<void> {
    if ((await this.revoke(viewer, sessionId)) === 0)
      throw new Problem('not-found', 'There is no such session of yours.');
  }

  /** Ends the session that the viewer is in, if it is one. */
  async leave(viewer: Viewer): Promise<void> {
    if (viewer.kind !== 'public' && viewer.sessionOf) await this.revoke(viewer, viewer.keyId);
  }

  /** Ends all sessions of the viewer's own key, the current one among them, and tells how many there were. */
  endAll(viewer: Viewer): Promise<number> {
    return this.revoke(viewer, null);
  }

  private revoke(viewer: Viewer, sessionId: string | null): Promise<number> {
    const own = requireLastingKeyId(viewer);
    return this.dataSource.transaction(async (manager) => {
      const [ended]: [{ id: string }[], number] = await manager.query(
        `UPDATE access_key SET revoked_at = now() WHERE session_of = $1 AND ($2::uuid IS NULL OR id = $2) AND ${GOES_ON}
         RETURNING id`,
        [own, sessionId],
      );
      for (const { id } of ended)
        await recordAct(manager, { actor: actorOf(viewer), action: 'session.end', subject: id });
      return ended.length;
    });
  }
}

/** When the first of some keys expires; whoever begins another session of them waits until this one stands. */
async function lockedEnd(manager: EntityManager, keyIds: readonly string[]): Promise<Date> {
  const rows: { expires_at: Date }[] = await manager.query(
    'SELECT expires_at FROM access_key WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE',
    [keyIds],
  );
  return new Date(Math.min(...rows.map((row) => row.expires_at.getTime())));
}

async function endOldest(manager: EntityManager, keyId: string): Promise<void> {
  await manager.query(
    `UPDATE access_key SET revoked_at = now() WHERE id IN (SELECT id FROM access_key
      WHERE session_of = $1 AND ${GOES_ON} ORDER BY created_at DESC, id OFFSET ${SESSION_LIMITS.perKeyMax - 1})`,
    [keyId],
  );
}
