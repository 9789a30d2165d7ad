import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Viewer, actorOf, requirePermission, audienceNamed } from '@app/access';
import { recordAct } from '@app/audit';
import { JobQueues } from '@app/jobs';
import { Problem } from '@app/problem';
import { EVENT_REPORTS_MAX, type ReleasedQuery, ReleasedReader, noteDue } from '@app/publication';
import { type SaidFor, flowsTo, requireSpeaker } from './audience-flow';
import { requireNothingHidden } from './hidden-below';
import { requireReason } from './review-text';
import {
  FULLEST,
  type SeenRendition,
  findRenditionFor,
  notThere,
  requireIncident,
} from './reviewed-incident';

/** Proposals in one answer. */
const CANDIDATES_MAX = 100;

/** Two reports that look like one event, as the viewer's own renditions have them, and why. */
export interface DuplicateProposal {
  readonly id: string;
  readonly first: { readonly id: string; readonly name: string };
  readonly second: { readonly id: string; readonly name: string };
  readonly audience: string;
  readonly score: number;
  readonly basis: string;
  readonly shared: readonly string[];
}

/** What the viewer sees of an event: the reports in sight, and how many independent reporters stand behind them. */
export interface EventInSight {
  readonly incidentIds: readonly string[];
  /** Null for fewer than three. */
  readonly reporters: number | null;
}

/** The reports in sight that are of one event with a rendition, itself among them. */
export async function eventOf(
  query: ReleasedQuery,
  { lineage }: Pick<SeenRendition, 'lineage'>,
): Promise<EventInSight> {
  const rows = await query<{ id: string; incidentId: string }>(
    `SELECT r.id, r.incident_id AS "incidentId" FROM ${FULLEST} AS r
      WHERE r.event_id = (SELECT event_id FROM ${FULLEST} AS own WHERE own.lineage = $1) ORDER BY r.incident_id LIMIT $2`,
    [lineage, EVENT_REPORTS_MAX],
  );
  const [counted] = await query<{ reporters: number | null }>(
    'SELECT distinct_reporters($1::uuid[]) AS reporters',
    [rows.map(({ id }) => id)],
  );
  return { incidentIds: rows.map(({ incidentId }) => incidentId), reporters: counted?.reporters ?? null };
}

/** Which reports are of one event: proposed by the worker within one audience, decided by people. */
@Injectable()
export class DuplicateService {
  constructor(
    private readonly reader: ReleasedReader,
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
  ) {}

  /**
   * Proposals in sight on which nobody in sight has spoken, or of which the last word in sight was taken back, the most
   * likely first. A pair is in it once.
   */
  proposals(viewer: Viewer, first: number): Promise<DuplicateProposal[]> {
    return this.reader.read(viewer, async (query) => {
      const rows = await query<
        Omit<DuplicateProposal, 'first' | 'second'> & Record<'a' | 'an' | 'b' | 'bn', string>
      >(
        `SELECT * FROM (SELECT DISTINCT ON (c.lineage_a, c.lineage_b) c.id, c.audience_kind AS audience, c.score, c.basis, c.shared,
             a.incident_id AS a, a.name AS an, b.incident_id AS b, b.name AS bn
           FROM duplicate_candidate c JOIN ${FULLEST} AS a ON a.lineage = c.lineage_a JOIN ${FULLEST} AS b ON b.lineage = c.lineage_b
          WHERE coalesce((SELECT e.kind FROM event_act e WHERE e.lineage_a = c.lineage_a AND e.lineage_b = c.lineage_b
                           ORDER BY e.ordinal DESC LIMIT 1), 'undo') = 'undo'
          ORDER BY c.lineage_a, c.lineage_b, c.score DESC, c.audience) AS pair
         ORDER BY score DESC, a, b LIMIT $1`,
        [Math.min(first, CANDIDATES_MAX)],
      );
      return rows.map(({ a, an, b, bn, ...row }) => ({
        ...row,
        first: { id: a, name: an },
        second: { id: b, name: bn },
      }));
    });
  }

  /**
   * Says that two reports are of one event, are not, or takes back what was said. It counts for those who may read both,
   * and for fuller audiences. Naming a lesser audience that has both needs `finding:declassify`, and is on record.
   */
  async decide(
    viewer: Viewer,
    incidentIds: readonly [string, string],
    kind: 'join' | 'refuse' | 'undo',
    given: { reason: string; audience?: string | undefined },
  ): Promise<string> {
    const reviewer = requireSpeaker(viewer);
    const reason = requireReason(given.reason);
    const seen = await this.reader.read(viewer, async (query) => [
      await requireIncident(query, incidentIds[0]),
      await requireIncident(query, incidentIds[1]),
    ]);
    const [a, b] = seen.sort((x, y) => (x.lineage < y.lineage ? -1 : 1)) as [SeenRendition, SeenRendition];
    if (a.lineage === b.lineage) throw new Problem('invalid-input', 'These are one report.');
    const own = audienceOfBoth(a, b);
    const wanted =
      given.audience === undefined ? own : await this.named(viewer, reviewer, given.audience, own, [a, b]);
    await this.reader.read(viewer, async (query) => {
      for (const { lineage } of [a, b])
        await requireNothingHidden(query, { lineage, audience: wanted.audience }, reason, '/reason');
    });
    const id = randomUUID();
    await this.dataSource.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO event_act (id, lineage_a, lineage_b, audience, audience_kind, kind, reason, reviewer)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, a.lineage, b.lineage, wanted.audience, wanted.audienceKind, kind, reason, reviewer],
      );
      const isLesser = !flowsTo(own.audience, wanted.audience);
      const detail = { audience: wanted.audienceKind, ...(isLesser ? { from: own.audienceKind } : {}) };
      await recordAct(manager, { actor: actorOf(viewer), action: `duplicate.${kind}`, subject: id, detail });
      await noteDue(manager, [a.lineage, b.lineage]);
    });
    await this.queues.addReview(a.lineage);
    await this.queues.addReview(b.lineage);
    return id;
  }

  private async named(
    viewer: Viewer,
    reviewer: string,
    name: string,
    own: SaidFor,
    pair: readonly SeenRendition[],
  ): Promise<SaidFor> {
    const wanted = await audienceNamed(this.dataSource.manager, reviewer, name);
    if (flowsTo(own.audience, wanted.audience)) return wanted;
    requirePermission(viewer, 'finding:declassify');
    const below = await this.reader.read(viewer, async (query) => [
      await findRenditionFor(query, pair[0]!.lineage, wanted.audience),
      await findRenditionFor(query, pair[1]!.lineage, wanted.audience),
    ]);
    if (!flowsTo(wanted.audience, own.audience) || below.includes(undefined)) throw notThere();
    return wanted;
  }
}

/** The fuller of the audiences of two renditions: everybody in it may read both. @throws Problem `conflict` where neither is. */
function audienceOfBoth(a: SeenRendition, b: SeenRendition): SaidFor {
  if (flowsTo(a.audience, b.audience)) return b;
  if (flowsTo(b.audience, a.audience)) return a;
  throw new Problem('conflict', 'No audience of yours reads both of these as you do.');
}
