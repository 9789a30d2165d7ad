import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import { Community } from './community.entity';
import { Participant } from './participant.entity';
import { SLUG_PATTERN } from './participant-proposal';
import { requireAdministrator, requireParticipant } from './require';
import { type Viewer, actorOf } from './viewer';

const NAME_LENGTH_MAX = 200;
const NOT_FOUND = 'There is no such community or participant, or you may not see it.';

/** Whether a participant may know that another takes part: it is listed, or they share a community. */
const IS_KNOWN_TO = `(p.listed OR EXISTS (
  SELECT FROM membership own JOIN membership other USING (community_id)
   WHERE own.participant_id = $1 AND other.participant_id = p.id))`;

async function isKnownTo(manager: EntityManager, viewer: string, participant: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM participant p WHERE p.id = $2 AND ${IS_KNOWN_TO}`,
    [viewer, participant],
  );
  return rows.length > 0;
}

/** Communities, their members, and the clients that a member registers. */
@Injectable()
export class CommunityService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Founds a community. @throws Problem `invalid-input`, or `conflict` when the slug is taken. */
  async create(
    viewer: Viewer,
    given: { slug: string; name: string; openHistory: boolean },
  ): Promise<Community> {
    requireAdministrator(viewer);
    if (!SLUG_PATTERN.test(given.slug) || given.name.length === 0 || given.name.length > NAME_LENGTH_MAX) {
      throw new Problem(
        'invalid-input',
        'A community has a slug of lower-case letters and digits, and a name.',
      );
    }
    return this.dataSource.transaction(async (manager) => {
      const communities = manager.getRepository(Community);
      if (await communities.existsBy({ slug: given.slug }))
        throw new Problem('conflict', 'The slug is taken.');
      const { slug, name, openHistory } = given;
      const community = communities.create({ id: randomUUID(), slug, name, openHistory });
      await communities.insert(community);
      await recordAct(manager, { actor: actorOf(viewer), action: 'community.create', subject: community.id });
      return community;
    });
  }

  /** Adds a member, who reads from now on (or all, where the community keeps its history open). */
  async addMember(viewer: Viewer, communitySlug: string, participantSlug: string): Promise<void> {
    requireAdministrator(viewer);
    await this.change(
      viewer,
      'community.add-member',
      communitySlug,
      participantSlug,
      (manager, community, participant) =>
        manager.query(
          'INSERT INTO membership (community_id, participant_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
          [community, participant],
        ),
    );
  }

  /** Ends a membership, and with it the registrations of that member's clients. */
  async removeMember(viewer: Viewer, communitySlug: string, participantSlug: string): Promise<void> {
    requireAdministrator(viewer);
    await this.change(
      viewer,
      'community.remove-member',
      communitySlug,
      participantSlug,
      (manager, community, participant) =>
        manager.query('DELETE FROM membership WHERE community_id = $1 AND participant_id = $2', [
          community,
          participant,
        ]),
    );
  }

  /**
   * Registers a client of the viewer's own organisation, who then reads what is AMBER in that community.
   * @throws Problem `not-found` unless the viewer is a member of the community; a client grants no one further.
   */
  async registerClient(viewer: Viewer, communitySlug: string, clientSlug: string): Promise<void> {
    const member = requireParticipant(viewer);
    await this.change(
      viewer,
      'community.register-client',
      communitySlug,
      clientSlug,
      async (manager, community, client) => {
        const members = await manager.query(
          'SELECT 1 FROM membership WHERE community_id = $1 AND participant_id = $2',
          [community, member],
        );
        if (members.length === 0 || !(await isKnownTo(manager, member, client)))
          throw new Problem('not-found', NOT_FOUND);
        await manager.query(
          `INSERT INTO client_registration (community_id, member_id, client_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
          [community, member, client],
        );
      },
    );
  }

  /** Ends the registration of a client of the viewer's own organisation. */
  async removeClient(viewer: Viewer, communitySlug: string, clientSlug: string): Promise<void> {
    const member = requireParticipant(viewer);
    await this.change(
      viewer,
      'community.remove-client',
      communitySlug,
      clientSlug,
      (manager, community, client) =>
        manager.query(
          'DELETE FROM client_registration WHERE community_id = $1 AND member_id = $2 AND client_id = $3',
          [community, member, client],
        ),
    );
  }

  /** The communities that a participant is a member of, by slug. */
  listOf(participantId: string): Promise<Community[]> {
    return this.dataSource
      .getRepository(Community)
      .createQueryBuilder('c')
      .innerJoin('membership', 'm', 'm.community_id = c.id AND m.participant_id = :participantId', {
        participantId,
      })
      .orderBy('c.slug')
      .getMany();
  }

  /**
   * The ids behind the slugs that sharing terms name: communities the submitter is a member of, and recipients who
   * are listed or share a community with the submitter. Anything else counts as not there.
   * @throws Problem `invalid-terms`, the same for a hidden and for an absent one.
   */
  async resolveTerms(
    participantId: string,
    slugs: { communities: readonly string[]; recipients: readonly string[] },
  ): Promise<{ communities: string[]; recipients: string[] }> {
    const communities = await this.idsBySlug(
      `SELECT c.slug, c.id FROM community c JOIN membership m ON m.community_id = c.id
        WHERE m.participant_id = $1 AND c.slug = ANY ($2)`,
      participantId,
      slugs.communities,
      '/communities',
    );
    const recipients = await this.idsBySlug(
      `SELECT p.slug, p.id FROM participant p
        WHERE p.slug = ANY ($2) AND p.state = 'admitted' AND p.id <> $1 AND ${IS_KNOWN_TO}`,
      participantId,
      slugs.recipients,
      '/recipients',
    );
    return { communities, recipients };
  }

  private async idsBySlug(
    sql: string,
    participantId: string,
    slugs: readonly string[],
    pointer: string,
  ): Promise<string[]> {
    if (slugs.length === 0) return [];
    const rows: { slug: string; id: string }[] = await this.dataSource.query(sql, [participantId, slugs]);
    const ids = new Map(rows.map((row) => [row.slug, row.id]));
    const issues = slugs.flatMap((slug, index) =>
      ids.has(slug) ? [] : [{ code: 'unknown-party', pointer: `${pointer}/${index}`, message: NOT_FOUND }],
    );
    if (issues.length > 0)
      throw new Problem('invalid-terms', 'The terms name a party that is not there for you.', issues);
    return [...ids.values()].sort();
  }

  private async change(
    viewer: Viewer,
    action: string,
    communitySlug: string,
    participantSlug: string,
    act: (manager: EntityManager, communityId: string, participantId: string) => Promise<unknown>,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const community = await manager.getRepository(Community).findOneBy({ slug: communitySlug });
      const participant = await manager
        .getRepository(Participant)
        .findOneBy({ slug: participantSlug, state: 'admitted' });
      if (!community || !participant) throw new Problem('not-found', NOT_FOUND);
      await act(manager, community.id, participant.id);
      const detail = { participant: participant.id };
      await recordAct(manager, { actor: actorOf(viewer), action, subject: community.id, detail });
    });
  }
}
