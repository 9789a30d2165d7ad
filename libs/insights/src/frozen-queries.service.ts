import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Viewer, readingAs } from '@app/access';
import { type CatalogueId, catalogue } from '@app/principles';
import { Problem } from '@app/problem';
import {
  type IncidentFilter,
  type Reach,
  ReleasedReader,
  type ReleasedQuery,
  headsOf,
  sightOf,
} from '@app/publication';
import type { Dimension } from './dimension';
import { renditionsCounted } from './figures-query';
import { type FrozenFigure, type FrozenTable, figureOf, requireFigure } from './frozen-figure';
import { CATALOGUE_DEFAULT } from './source';

/** How many incidents one frozen query may count: each is remembered, so that a withdrawal finds it. */
export const FROZEN_INCIDENTS_MAX = 50_000;

/** How many ids of what it counted are told at most: the latest. */
const FROZEN_IDS_MAX = 1_000;
const LABEL_LENGTH_MAX = 120;
const SALT_BYTES = 32;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A question that can be frozen. */
export interface FrozenQuestion {
  readonly filter: IncidentFilter;
  readonly by: readonly Dimension[];
  readonly reach: Reach;
  /** What it asks of these incidents: counts where it is absent. */
  readonly of?: FrozenFigure | undefined;
  /** What its asker calls it: read by everybody who may read the query; erased with the answer. */
  readonly label?: string | undefined;
}

/** A question with its answer of one moment. */
export interface FrozenQuery {
  readonly id: string;
  readonly audienceKind: string;
  readonly question: FrozenQuestion;
  readonly catalogue: string;
  readonly catalogueVersion: string;
  /** Where the collections that it read stood: a cursor for each. */
  readonly positions: readonly { readonly collection: string; readonly cursor: string }[];
  readonly frozenAt: Date;
  /** SHA-256 of the salt and the answer as JSON, in hexadecimal; it stays when both are erased. */
  readonly sha256: string;
  /** Null once the answer is erased: without it nobody can try guesses of the answer against the hash. */
  readonly salt: string | null;
  /** Null once an incident that it counted was withdrawn. */
  readonly answer: FrozenTable | null;
  /** What it counted, the latest first, by the ids that the viewer may read: at most `FROZEN_IDS_MAX`. */
  readonly incidents: readonly string[];
  /** How many incidents it counted, those that are withdrawn since included. */
  readonly counted: number;
  /**
   * What was counted and is withdrawn since, by the id of its tombstone. None where the question has a filter: the id
   * beside it would tell that what is withdrawn passed it.
   */
  readonly withdrawn: readonly string[];
  /** How many of what it counted are withdrawn since. */
  readonly withdrawnCount: number;
  /** The same question, asked now. */
  readonly current: FrozenTable;
  /** Whether it is answered otherwise now, or was erased. */
  readonly changed: boolean;
}

interface FrozenRow {
  readonly id: string;
  readonly audience_kind: 'public' | 'participants' | 'recipient';
  readonly question: FrozenQuestion;
  readonly catalogue: string;
  readonly catalogue_version: string;
  readonly positions: FrozenQuery['positions'];
  readonly answer: string | null;
  readonly sha256: string;
  readonly salt: string | null;
  readonly frozen_at: Date;
}

/**
 * Freezes questions, and finds them again. What was frozen for everybody or for all participants is read by them; what
 * reached further is its asker's alone, while they belong to the audiences that it was read from.
 */
@Injectable()
export class FrozenQueriesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly reader: ReleasedReader,
  ) {}

  /**
   * Asks, keeps the answer and gives its permanent id.
   * @throws Problem `invalid-input` for a label that is none or a figure that takes no such dimensions, `too-large` for too many incidents, `conflict` where one of them is withdrawn meanwhile.
   */
  async freeze(viewer: Viewer, given: FrozenQuestion): Promise<string> {
    requireFigure(given.by, given.of);
    const question = { ...given, label: requireLabel(given.label) };
    const asked = await this.reader.read(viewer, async (query) => {
      const sight = await sightOf(query, question.reach);
      const counted = await renditionsCounted(
        query,
        question.filter,
        question.reach,
        FROZEN_INCIDENTS_MAX + 1,
      );
      return {
        answer: JSON.stringify(await figureOf(query, question)),
        counted,
        readFor: await audiencesOf(query, counted),
        positions: await headsOf(query, sight),
        audience: sight.closer.length > 0 ? `recipient:${readingAs(viewer)}` : sight.view,
      };
    });
    const { answer, counted, readFor, positions, audience } = asked;
    if (counted.length > FROZEN_INCIDENTS_MAX)
      throw new Problem('too-large', `A frozen query counts at most ${FROZEN_INCIDENTS_MAX} incidents.`);
    const named = question.filter.catalogue ?? CATALOGUE_DEFAULT;
    const [id, salt] = [randomUUID(), randomBytes(SALT_BYTES).toString('hex')];
    await this.dataSource.transaction(async (manager) => {
      await requireStanding(manager, counted);
      await manager.query(
        `INSERT INTO frozen_query (id, audience, audience_kind, question, catalogue, catalogue_version, positions, answer, salt, sha256, read_for)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          audience,
          audience.split(':')[0],
          JSON.stringify(question),
          named,
          catalogue(named as CatalogueId).version,
          JSON.stringify(positions),
          answer,
          salt,
          hashOf(salt, answer),
          readFor,
        ],
      );
      await manager.query('INSERT INTO frozen_rendition SELECT $1, unnest($2::uuid[])', [id, counted]);
    });
    return id;
  }

  /** A frozen query, if it is in the viewer's sight, with what the same question gives now. */
  find(viewer: Viewer, id: string): Promise<FrozenQuery | undefined> {
    return this.reader.read(viewer, async (query) => {
      if (!UUID.test(id)) return undefined;
      const rows = await query<FrozenRow>('SELECT * FROM frozen_query WHERE id = $1', [id]);
      return rows[0] && completed(query, rows[0]);
    });
  }
}

/** The audiences of what was counted: whoever leaves one of them no longer reads the answer. */
async function audiencesOf(query: ReleasedQuery, renditionIds: readonly string[]): Promise<string[]> {
  const rows = await query<{ audience: string }>(
    'SELECT DISTINCT audience FROM rendition WHERE id = ANY ($1::uuid[]) ORDER BY audience',
    [renditionIds],
  );
  return rows.map(({ audience }) => audience);
}

/**
 * Nothing that was counted is withdrawn, and nothing of it can be until the end of the transaction.
 * @throws Problem `conflict` where something was withdrawn after it was counted.
 */
async function requireStanding(manager: EntityManager, renditionIds: readonly string[]): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock_shared(hashtext('entente-frozen'))`);
  const gone: unknown[] = await manager.query(
    `SELECT FROM rendition WHERE id = ANY ($1::uuid[]) AND status = 'withdrawn' LIMIT 1`,
    [renditionIds],
  );
  if (gone.length > 0)
    throw new Problem('conflict', 'An incident that it counts was withdrawn at this moment. Ask again.');
}

/** A label in one line. @throws Problem `invalid-input` where it is empty, too long, or no text. */
function requireLabel(label: string | undefined): string | undefined {
  const written = label?.trim();
  if (written === undefined) return undefined;
  if (written.length > 0 && written.length <= LABEL_LENGTH_MAX && !/\p{Cc}/u.test(written)) return written;
  throw new Problem('invalid-input', `A label is a line of 1 to ${LABEL_LENGTH_MAX} characters.`);
}

async function completed(query: ReleasedQuery, row: FrozenRow): Promise<FrozenQuery> {
  const { filter } = row.question;
  const question: FrozenQuestion = { ...row.question, filter: withDates(filter) };
  const withdrawn = await query<{ incident_id: string }>(
    `SELECT DISTINCT r.incident_id FROM frozen_rendition f JOIN rendition r ON r.id = f.rendition_id
      WHERE f.frozen_id = $1 AND r.status = 'withdrawn' ORDER BY r.incident_id`,
    [row.id],
  );
  const incidents = await query<{ incident_id: string }>(
    `SELECT r.incident_id FROM frozen_rendition f JOIN rendition r ON r.id = f.rendition_id
      WHERE f.frozen_id = $1 AND r.status <> 'withdrawn'
      ORDER BY r.occurred_at DESC NULLS LAST, r.incident_id LIMIT $2`,
    [row.id, FROZEN_IDS_MAX],
  );
  const [counted] = await query<{ n: string }>(
    'SELECT count(*) AS n FROM frozen_rendition WHERE frozen_id = $1',
    [row.id],
  );
  const current = await figureOf(query, question);
  return {
    id: row.id,
    audienceKind: row.audience_kind,
    question,
    catalogue: row.catalogue,
    catalogueVersion: row.catalogue_version,
    positions: row.positions,
    frozenAt: row.frozen_at,
    sha256: row.sha256,
    salt: row.salt,
    answer: row.answer === null ? null : (JSON.parse(row.answer) as FrozenTable),
    incidents: incidents.map(({ incident_id }) => incident_id),
    counted: Number(counted?.n ?? 0),
    withdrawn: isFiltered(filter) ? [] : withdrawn.map(({ incident_id }) => incident_id),
    withdrawnCount: withdrawn.length,
    current,
    changed: JSON.stringify(current) !== row.answer,
  };
}

function isFiltered(filter: IncidentFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

function hashOf(salt: string, answer: string): string {
  return createHash('sha256').update(salt).update(answer).digest('hex');
}

function withDates(filter: IncidentFilter): IncidentFilter {
  const moments = (['occurredFrom', 'occurredTo', 'addedAfter'] as const).flatMap((name) =>
    filter[name] === undefined ? [] : [[name, new Date(filter[name])] as const],
  );
  return { ...filter, ...Object.fromEntries(moments) };
}
