import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import { Community } from './community.entity';
import { requireAdministrator } from './require';
import { type Viewer, actorOf } from './viewer';

/** Whether a community knows victims again by pseudonyms, and since when these pseudonyms hold. */
export interface PseudonymAgreement {
  readonly agreed: boolean;
  /** How often the pseudonyms have been made other ones. */
  readonly epoch: number;
  readonly changedAt: Date;
}

const COLUMNS = 'agreed, epoch, changed_at AS "changedAt"';

/**
 * A community's agreement to pseudonyms, entered by an administrator like its members are. It holds for what is made
 * from then on. With each epoch the database makes another salt, which the api can neither choose nor read.
 */
@Injectable()
export class CommunityPseudonymsService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Enters that a community agreed to pseudonyms, or no longer does. Agreeing again begins another epoch. */
  async set(viewer: Viewer, communitySlug: string, agreed: boolean): Promise<Community> {
    return this.change(
      viewer,
      communitySlug,
      agreed ? 'community.agree-pseudonyms' : 'community.end-pseudonyms',
      `INSERT INTO community_pseudonym (community_id, agreed) VALUES ($1, $2)
       ON CONFLICT (community_id) DO UPDATE SET agreed = $2, changed_at = clock_timestamp(),
         epoch = community_pseudonym.epoch + CASE WHEN $2 AND NOT community_pseudonym.agreed THEN 1 ELSE 0 END
       RETURNING epoch`,
      agreed,
    );
  }

  /** Makes all pseudonyms of a community other ones. @throws Problem `conflict` where it has not agreed to any. */
  async rotate(viewer: Viewer, communitySlug: string): Promise<Community> {
    return this.change(
      viewer,
      communitySlug,
      'community.rotate-pseudonyms',
      `UPDATE community_pseudonym SET epoch = epoch + 1, changed_at = clock_timestamp()
        WHERE community_id = $1 AND agreed AND $2 RETURNING epoch`,
      true,
    );
  }

  /** The agreement of a community; undefined while it never had any. The caller may know the community. */
  async agreementOf(communityId: string): Promise<PseudonymAgreement | undefined> {
    const rows: PseudonymAgreement[] = await this.dataSource.query(
      `SELECT ${COLUMNS} FROM community_pseudonym WHERE community_id = $1`,
      [communityId],
    );
    return rows[0];
  }

  private async change(
    viewer: Viewer,
    communitySlug: string,
    action: string,
    sql: string,
    agreed: boolean,
  ): Promise<Community> {
    requireAdministrator(viewer);
    return this.dataSource.transaction(async (manager) => {
      const community = await manager.getRepository(Community).findOneBy({ slug: communitySlug });
      if (!community) throw new Problem('not-found', 'There is no such community.');
      const answer: unknown = await manager.query(sql, [community.id, agreed]);
      const epoch = epochIn(answer);
      if (epoch === undefined) throw new Problem('conflict', 'This community has not agreed to pseudonyms.');
      await recordAct(manager, { actor: actorOf(viewer), action, subject: community.id, detail: { epoch } });
      return community;
    });
  }
}

/** TypeORM gives the rows of an INSERT, and the rows with their number for an UPDATE. */
function epochIn(answer: unknown): number | undefined {
  const [first] = answer as ({ epoch: number } | { epoch: number }[] | undefined)[];
  return Array.isArray(first) ? first[0]?.epoch : first?.epoch;
}
