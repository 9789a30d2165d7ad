import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import type { Prover } from './key-proof';
import { KEY_LIFETIME_DAYS_MAX, KeyService } from './key.service';
import { requirePermission } from './require';
import { TOKEN_PATTERN } from './secret-token';
import { type KeyHolder, type Viewer, actorOf } from './viewer';

/** How many people one organisation has, how their names are, and how long an invitation can be taken up. */
export const PEOPLE_LIMITS = { perHolderMax: 200, nameLengthMax: 120, invitationDays: 7 } as const;
const COLUMNS = `h.key_id AS id, h.name, h.permissions, h.invited_at AS "invitedAt", h.redeem_before AS "redeemBefore",
  h.redeemed_at AS "redeemedAt", k.expires_at AS "expiresAt",
  (SELECT coalesce(by.name, maker.label) FROM access_key made_by
     JOIN access_key maker ON maker.id = coalesce(made_by.session_of, made_by.id)
     LEFT JOIN person by ON by.key_id = maker.id
    WHERE made_by.id = k.created_by AND (by.key_id IS NOT NULL OR NOT maker.for_person)) AS "invitedBy",
  (SELECT count(*)::int FROM access_key s WHERE s.session_of = k.id AND s.revoked_at IS NULL AND s.expires_at > now())
    AS "sessionCount"`;
/** An invitation that can be taken up: of a key and its organisation that go on. `$1` is the digest of its code. */
const IS_OPEN = `k.id = h.key_id AND k.digest = $1 AND h.redeemed_at IS NULL AND h.redeem_before > clock_timestamp()
  AND k.revoked_at IS NULL AND k.expires_at > now() AND (p.id IS NULL OR p.state = 'admitted')`;
const NOT_OPEN = 'The invitation is not valid, or was used already.';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const UNIQUE_VIOLATION = '23505';

/** A person of an organisation, or one who was invited. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly invitedAt: Date;
  readonly redeemBefore: Date;
  readonly redeemedAt: Date | null;
  readonly expiresAt: Date;
  /** Whoever invited them: the name of a person, or what a key is for; null once that person is removed. */
  readonly invitedBy: string | null;
  /** In how many browsers they are signed in. */
  readonly sessionCount: number;
}

/** What the holder of a code that can be taken up is told. What the organisation calls them is not told. */
export interface OpenInvitation {
  readonly holder: { readonly slug: string; readonly name: string };
  readonly kind: KeyHolder['kind'];
  readonly permissions: readonly string[];
  readonly redeemBefore: Date;
}

/** An invitation just made: the only moment at which its code can be read. */
export interface Invitation {
  readonly person: Person;
  readonly code: string;
}

/** An account elsewhere, as its issuer names it. */
export interface Account {
  readonly issuer: string;
  readonly subject: string;
}

/** People who sign in by an account elsewhere: invited, linked to it once, given less, removed. Each act is on record. */
@Injectable()
export class PeopleService {
  private readonly secret: Buffer;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly keys: KeyService,
    @Inject(CONFIG) config: Config,
  ) {
    this.secret = readFileSync(config.keys.accessKeyFile);
  }

  /** The people of the viewer's own organisation, by name. */
  async list(viewer: Viewer): Promise<Person[]> {
    const { holder, where } = own(viewer);
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM person h JOIN access_key k ON k.id = h.key_id WHERE ${where} ORDER BY h.name, h.key_id
        LIMIT ${PEOPLE_LIMITS.perHolderMax}`,
      [holder],
    );
  }

  /**
   * Invites a person to the viewer's own organisation, with no more than the viewer holds.
   * @throws Problem `forbidden`, also in a session that was begun without a key; `invalid-input`, `too-large`.
   */
  async invite(
    viewer: Viewer,
    maker: Prover,
    wanted: { name: string; permissions: readonly string[] },
  ): Promise<Invitation> {
    const { holder, where, keyHolder } = own(viewer);
    const { name, permissions } = wanted;
    if (name.length === 0 || name.length > PEOPLE_LIMITS.nameLengthMax)
      throw new Problem('invalid-input', `A name has 1 to ${PEOPLE_LIMITS.nameLengthMax} characters.`);
    return this.dataSource.transaction(async (manager) => {
      // Whoever invites waits for others of the organisation who do.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [holder]);
      const [{ count }] = (await manager.query(
        `SELECT count(*) FROM person h JOIN access_key k ON k.id = h.key_id WHERE ${where}`,
        [holder],
      )) as [{ count: string }];
      if (Number(count) >= PEOPLE_LIMITS.perHolderMax)
        throw new Problem('too-large', `An organisation has at most ${PEOPLE_LIMITS.perHolderMax} people.`);
      const key = await this.keys.issueFor(manager, keyHolder, maker, {
        label: 'person',
        permissions,
        days: KEY_LIFETIME_DAYS_MAX,
        forPerson: true,
      });
      await manager.query(
        `INSERT INTO person (key_id, name, permissions, redeem_before)
         VALUES ($1, $2, $3, clock_timestamp() + ${PEOPLE_LIMITS.invitationDays} * interval '1 day')`,
        [key.id, name, permissions],
      );
      await recordAct(manager, { actor: actorOf(viewer), action: 'person.invite', subject: key.id });
      return { person: await get(manager, key.id), code: key.token };
    });
  }

  /**
   * Leaves a person no more than some of what they have, at once.
   * @throws Problem `forbidden` for a permission that they do not have, `not-found` for a person of another organisation.
   */
  async limit(viewer: Viewer, id: string, permissions: readonly string[]): Promise<Person> {
    return this.change(viewer, id, async (manager, person) => {
      if (!permissions.every((name) => person.permissions.includes(name)))
        throw new Problem('forbidden', 'A person is given more by another invitation alone.');
      await manager.query('UPDATE person SET permissions = $2 WHERE key_id = $1', [id, permissions]);
      await recordAct(manager, { actor: actorOf(viewer), action: 'person.limit', subject: id });
      return get(manager, id);
    });
  }

  /** Removes a person or an invitation: their key is revoked, and their sessions end with it. @throws Problem `not-found`. */
  async remove(viewer: Viewer, id: string): Promise<void> {
    await this.change(viewer, id, async (manager) => {
      await manager.query('UPDATE access_key SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL', [
        id,
      ]);
      await manager.query('DELETE FROM person WHERE key_id = $1', [id]);
      await recordAct(manager, { actor: actorOf(viewer), action: 'person.remove', subject: id });
    });
  }

  /**
   * Ends the sessions of a person, and tells how many there were. They may sign in again.
   * @throws Problem `not-found` for a person of another organisation.
   */
  async endSessions(viewer: Viewer, id: string): Promise<number> {
    return this.change(viewer, id, async (manager) => {
      const [ended]: [{ id: string }[], number] = await manager.query(
        `UPDATE access_key SET revoked_at = now() WHERE session_of = $1 AND revoked_at IS NULL AND expires_at > now()
         RETURNING id`,
        [id],
      );
      const actor = actorOf(viewer);
      await recordAct(manager, { actor, action: 'person.end-sessions', subject: id });
      for (const session of ended)
        await recordAct(manager, { actor, action: 'session.end', subject: session.id });
      return ended.length;
    });
  }

  /**
   * Who invites the holder of a code to what. Nothing is taken up by looking.
   * @throws Problem `unauthenticated`, the same for a code that is unknown, used, too old or taken back.
   */
  async look(code: string): Promise<OpenInvitation> {
    const rows: (OpenInvitation['holder'] & Omit<OpenInvitation, 'holder'>)[] = await this.dataSource.query(
      `SELECT coalesce(p.slug, a.slug) AS slug, coalesce(p.name, a.name) AS name, h.permissions,
              CASE WHEN p.id IS NULL THEN 'administrator' ELSE 'participant' END AS kind, h.redeem_before AS "redeemBefore"
         FROM person h JOIN access_key k ON k.id = h.key_id LEFT JOIN participant p ON p.id = k.participant_id
         LEFT JOIN administrator a ON a.id = k.administrator_id WHERE ${IS_OPEN}`,
      [this.digestOf(code)],
    );
    if (!rows[0]) throw new Problem('unauthenticated', NOT_OPEN);
    const { slug, name, ...invitation } = rows[0];
    return { ...invitation, holder: { slug, name } };
  }

  /**
   * Links an account to the person whom a code invited, once, and gives the person's key.
   * @throws Problem `unauthenticated` for a code that is not valid or was used, `conflict` for an account of somebody.
   */
  async redeem(code: string, account: Account): Promise<string> {
    const identity = this.identityOf(account);
    try {
      return await this.dataSource.transaction(async (manager) => {
        const [rows]: [{ id: string }[], number] = await manager.query(
          `UPDATE person h SET identity = $2, redeemed_at = clock_timestamp() FROM access_key k
             LEFT JOIN participant p ON p.id = k.participant_id
            WHERE ${IS_OPEN} RETURNING h.key_id AS id`,
          [this.digestOf(code), identity],
        );
        const [row] = rows;
        if (!row) throw new Problem('unauthenticated', NOT_OPEN);
        await recordAct(manager, { actor: `key:${row.id}`, action: 'person.redeem', subject: row.id });
        return row.id;
      });
    } catch (error) {
      if ((error as { code?: unknown }).code === UNIQUE_VIOLATION)
        throw new Problem('conflict', 'This account signs in as somebody here already.');
      throw error;
    }
  }

  /** The key of the person behind an account; undefined where it is nobody's. */
  async find(account: Account): Promise<string | undefined> {
    const rows: { id: string }[] = await this.dataSource.query(
      'SELECT key_id AS id FROM person WHERE identity = $1',
      [this.identityOf(account)],
    );
    return rows[0]?.id;
  }

  /** That of nothing for what is no code. */
  private digestOf(code: string): Buffer {
    return TOKEN_PATTERN.test(code) ? this.keys.digestOf(code) : Buffer.alloc(0);
  }

  private identityOf({ issuer, subject }: Account): Buffer {
    return createHmac('sha256', this.secret).update(`account\0${issuer}\0${subject}`).digest();
  }

  private async change<T>(
    viewer: Viewer,
    id: string,
    work: (manager: EntityManager, person: Person) => Promise<T>,
  ): Promise<T> {
    const { holder, where } = own(viewer);
    return this.dataSource.transaction(async (manager) => {
      const rows: Person[] = UUID.test(id)
        ? await manager.query(
            `SELECT ${COLUMNS} FROM person h JOIN access_key k ON k.id = h.key_id WHERE ${where} AND h.key_id = $2
              FOR UPDATE OF h`,
            [holder, id],
          )
        : [];
      if (!rows[0]) throw new Problem('not-found', 'There is no such person of yours.');
      return work(manager, rows[0]);
    });
  }
}

/** Whose people a viewer cares for, as a condition on `k`. */
function own(viewer: Viewer): { holder: string; where: string; keyHolder: KeyHolder } {
  requirePermission(viewer, 'key:manage');
  const keyHolder = viewer as KeyHolder;
  return keyHolder.kind === 'participant'
    ? { holder: keyHolder.participantId, where: 'k.participant_id = $1 AND k.for_person', keyHolder }
    : { holder: keyHolder.administratorId, where: 'k.administrator_id = $1 AND k.for_person', keyHolder };
}

async function get(manager: EntityManager, id: string): Promise<Person> {
  const rows: Person[] = await manager.query(
    `SELECT ${COLUMNS} FROM person h JOIN access_key k ON k.id = h.key_id WHERE h.key_id = $1`,
    [id],
  );
  return rows[0]!;
}
