import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Audience, SharingTerms } from '@app/marking';
import type { Issue } from '@app/problem';
import type { Intake } from './intake';
import type { Sealed } from './seal';
import type { SubmissionState } from './state';
import { Submission } from './submission.entity';

/** One step in the life of a submission. */
export interface HistoryEntry {
  readonly state: SubmissionState;
  readonly at: Date;
  readonly reason: string | null;
}

/** A rendition as its submitter sees it listed: for whom, in which state, never its bytes. */
export interface RenditionListing {
  readonly audience: string;
  readonly status: string;
  readonly incidentId: string;
  readonly publishedAt: Date | null;
}

/** What people call an audience. */
export interface AudienceLabel {
  /** As `status` lists it: `public`, `participants`, `clients:<slug>`, `community:<slug>` or `recipient:<slug>`. */
  readonly label: string;
  /** In plain words. */
  readonly name: string;
}

/** What a new row is made of. */
export interface NewSubmission {
  readonly id: string;
  readonly participantId: string;
  readonly version: number;
  readonly intake: Intake;
  readonly terms: SharingTerms;
  readonly sealed: Sealed;
}

/** Of so many of the newest submissions it is told at once when a rendition goes out; of older ones when their state moves. */
const MARKED_MAX = 100;

const AUDIENCE_NAMES: Readonly<Record<Audience['kind'], (party: string) => string>> = {
  public: () => 'the public',
  participants: () => 'all participants',
  clients: (community) => `the members of ${community} and their registered clients`,
  community: (community) => `the members of ${community}`,
  recipient: (participant) => participant,
};

/** The rows of what came in, as the api role may see them. */
@Injectable()
export class SubmissionRepository {
  constructor(@InjectDataSource() readonly dataSource: DataSource) {}

  /** Serialises all writes to one incident of one participant until the transaction ends. */
  async lockLineage(manager: EntityManager, lineage: string): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`, [lineage]);
  }

  /** The newest version of an incident. */
  findLatest(manager: EntityManager, lineage: string): Promise<Submission | null> {
    return manager.getRepository(Submission).findOne({ where: { lineage }, order: { version: 'DESC' } });
  }

  /** A participant's own submission. Another's is as absent as none. */
  findOwn(participantId: string, id: string): Promise<Submission | null> {
    return this.dataSource.getRepository(Submission).findOneBy({ id, participantId });
  }

  /** A participant's own submissions, newest first, before a moment and id. */
  listOwn(
    participantId: string,
    limit: number,
    before?: { receivedAt: string; id: string },
  ): Promise<Submission[]> {
    const query = this.dataSource
      .getRepository(Submission)
      .createQueryBuilder('s')
      .where('s.participant_id = :participantId', { participantId })
      .orderBy("date_trunc('milliseconds', s.received_at)", 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(limit);
    if (before)
      query.andWhere(
        "(date_trunc('milliseconds', s.received_at), s.id) < (:receivedAt::timestamptz, :id::uuid)",
        before,
      );
    return query.getMany();
  }

  /** How a participant's own submissions stand: another text once one of them moved, came in or went out. */
  async markOfOwn(participantId: string): Promise<string> {
    const rows: { mark: string }[] = await this.dataSource.query(
      `SELECT concat_ws(' ', (SELECT max(state_changed_at) FROM submission WHERE participant_id = $1),
                (SELECT md5(string_agg(r.id || ' ' || r.status, ',' ORDER BY r.id))
                   FROM (SELECT id FROM submission WHERE participant_id = $1
                          ORDER BY received_at DESC, id DESC LIMIT ${MARKED_MAX}) AS s
                   JOIN submission_rendition l ON l.submission_id = s.id JOIN rendition r ON r.id = l.rendition_id)) AS mark`,
      [participantId],
    );
    return rows[0]!.mark;
  }

  /** Inserts a row in state `received` with its history. */
  async insert(manager: EntityManager, row: NewSubmission): Promise<void> {
    const { intake, sealed } = row;
    await manager.query(
      `INSERT INTO submission (id, participant_id, lineage, version, incident_digest, incident_modified, sha256,
         size_bytes, terms, warnings, sealed_bundle, wrapped_key, key_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        row.id,
        row.participantId,
        intake.lineage,
        row.version,
        intake.incidentDigest,
        intake.incidentModified,
        intake.sha256,
        intake.bytes.length,
        JSON.stringify(row.terms),
        JSON.stringify(intake.warnings.map(withoutNames)),
        sealed.content,
        sealed.wrappedKey,
        sealed.keyId,
      ],
    );
    await manager.query(`INSERT INTO submission_history (submission_id, state) VALUES ($1, 'received')`, [
      row.id,
    ]);
  }

  /** The history of a submission, oldest first. */
  history(submissionId: string): Promise<HistoryEntry[]> {
    return this.dataSource.query(
      'SELECT state, at, reason FROM submission_history WHERE submission_id = $1 ORDER BY id',
      [submissionId],
    );
  }

  /** What came of a submission: `public`, `participants`, `clients:<slug>`, `community:<slug>` or `recipient:<slug>`. */
  renditions(submissionId: string): Promise<RenditionListing[]> {
    return this.dataSource.query(
      `SELECT split_part(r.audience, ':', 1) || coalesce(':' || c.slug, ':' || p.slug, '') AS audience, r.status,
              r.incident_id AS "incidentId", r.published_at AS "publishedAt"
         FROM submission_rendition s JOIN rendition r ON r.id = s.rendition_id
         LEFT JOIN community c ON r.audience IN ('clients:' || c.id, 'community:' || c.id)
         LEFT JOIN participant p ON r.audience = 'recipient:' || p.id
        WHERE s.submission_id = $1 ORDER BY r.fullness, 1, r.version`,
      [submissionId],
    );
  }

  /** What people call audiences, by key. */
  async audienceLabels(audiences: readonly Audience[]): Promise<ReadonlyMap<string, AudienceLabel>> {
    const ids = audiences.flatMap(({ key }) => key.split(':')[1] ?? []);
    const rows: { id: string; slug: string; name: string }[] = await this.dataSource.query(
      `SELECT id, slug, name FROM community WHERE id = ANY ($1::uuid[])
       UNION ALL SELECT id, slug, name FROM participant WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    const parties = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      audiences.map(({ key, kind }) => {
        const party = parties.get(key.split(':')[1] ?? '');
        return [
          key,
          { label: party ? `${kind}:${party.slug}` : key, name: AUDIENCE_NAMES[kind](party?.name ?? '') },
        ];
      }),
    );
  }

  /** Lets the rendition that waits for its release go out. Returns how many there were. */
  async releaseHeld(manager: EntityManager, submissionId: string, audience: string): Promise<number> {
    const [, released]: [unknown, number] = await manager.query(
      `UPDATE rendition SET status = 'ready' WHERE status = 'held' AND audience = $2
          AND id IN (SELECT rendition_id FROM submission_rendition WHERE submission_id = $1)`,
      [submissionId, audience],
    );
    return released;
  }
}

/** A warning as it is stored in the clear: its code, and which object. Names of custom properties stay out. */
function withoutNames({ code, pointer }: Issue): Issue {
  return { code, pointer: pointer.split('/').slice(0, 3).join('/'), message: 'The receipt had the words.' };
}
