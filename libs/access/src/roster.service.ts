import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Participant } from './participant.entity';
import { requireAdministrator } from './require';
import type { Viewer } from './viewer';

const PAGE_SIZE_MAX = 100;
const COMMUNITIES_MAX = 500;

/** An organisation as administrators see it: none of its domains, networks or reports. */
export type RosterEntry = Pick<Participant, 'id' | 'slug' | 'name' | 'kind' | 'country' | 'state'> &
  Pick<Participant, 'listed' | 'demonstration'> & {
    readonly proposedAt: Date;
    readonly admittedAt: Date | null;
    /** Whether the viewer put it forward: then another administrator has to admit it. */
    readonly proposedByYou: boolean;
  };

/** A community with the slugs of its members. */
export interface CommunityRoster {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly openHistory: boolean;
  readonly members: string[];
}

/** Who takes part and in what, for those who run the place. */
@Injectable()
export class RosterService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Participants in any state by slug, after one. A page has at most 100. */
  async participants(viewer: Viewer, first: number, after: string): Promise<RosterEntry[]> {
    const administrator = requireAdministrator(viewer);
    return this.dataSource.query(
      `SELECT id, slug, name, kind, country, state, listed, demonstration, proposed_at AS "proposedAt",
              admitted_at AS "admittedAt", proposed_by = $1 AS "proposedByYou"
         FROM participant WHERE slug COLLATE "C" > $2 ORDER BY slug COLLATE "C" LIMIT $3`,
      [administrator, after, Math.min(first, PAGE_SIZE_MAX)],
    );
  }

  /** The communities by slug, each with its members. */
  async communities(viewer: Viewer): Promise<CommunityRoster[]> {
    requireAdministrator(viewer);
    return this.dataSource.query(
      `SELECT c.id, c.slug, c.name, c.open_history AS "openHistory",
              coalesce(array_agg(p.slug ORDER BY p.slug) FILTER (WHERE p.id IS NOT NULL), '{}') AS members
         FROM community c LEFT JOIN membership m ON m.community_id = c.id LEFT JOIN participant p ON p.id = m.participant_id
        GROUP BY c.id ORDER BY c.slug LIMIT $1`,
      [COMMUNITIES_MAX],
    );
  }
}
