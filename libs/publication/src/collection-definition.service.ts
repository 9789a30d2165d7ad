import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import {
  type NamedAudience,
  type Viewer,
  actorOf,
  audienceNamed,
  requireParticipant,
  requirePermission,
} from '@app/access';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import type { CollectionFilter } from './collection-filter';
import { FACETS, FINDING_NAMES } from './event-filter';
import { ReleasedReader } from './released-reader';

/** What a participant may define. Those that are dropped count until they are emptied. */
export const COLLECTION_LIMITS = {
  ownedMax: 50,
  titleLengthMax: 120,
  filterValuesMax: 50,
  valueLengthMax: 200,
} as const;
const FILTER_NAMES: ReadonlySet<string> = new Set([...Object.keys(FACETS), ...FINDING_NAMES]);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;
const SLUG_DIGITS = 12;

/** What a participant wants to follow. */
export interface CollectionDefinition {
  readonly title: string;
  /** `public`, `participants`, `clients:<slug>`, `community:<slug>` or `recipient:<own slug>`. */
  readonly audience: string;
  readonly filter: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** The feeds that participants define for themselves. Nobody else sees them, nor learns that they are there. */
@Injectable()
export class CollectionDefinitionService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly reader: ReleasedReader,
  ) {}

  /**
   * Defines a feed over one audience that the viewer may read. A worker fills it with what is out already. Its title gets
   * the owner's slug. Returns its id.
   * @throws Problem `invalid-input` with a pointer, `not-found` for an audience that the viewer does not belong to,
   * `conflict` for a title that they have used or over `ownedMax`.
   */
  async define(viewer: Viewer, definition: CollectionDefinition): Promise<string> {
    const ownerId = requireParticipant(viewer);
    requirePermission(viewer, 'feed:read');
    const title = requireTitle(definition.title);
    const filter = requireFilter(definition.filter);
    const named = await audienceNamed(this.dataSource.manager, ownerId, definition.audience);
    await this.requireReading(viewer, named);
    const id = randomUUID();
    await this.dataSource.transaction(async (manager) => {
      await requireRoom(manager, ownerId);
      await insert(manager, { id, ownerId, title, filter, ...named });
      await recordAct(manager, { actor: actorOf(viewer), action: 'collection.define', subject: id });
    });
    return id;
  }

  /** Drops a feed of the viewer's own: at once out of sight, and emptied by a worker. @throws Problem `not-found` for any other. */
  async drop(viewer: Viewer, id: string): Promise<void> {
    const ownerId = requireParticipant(viewer);
    await this.dataSource.transaction(async (manager) => {
      const [, count]: [unknown, number] = UUID.test(id)
        ? await manager.query(
            'UPDATE collection SET dropped_at = clock_timestamp() WHERE id = $1 AND owner_id = $2 AND dropped_at IS NULL',
            [id, ownerId],
          )
        : [[], 0];
      if (count === 0) throw new Problem('not-found', 'There is no such collection of yours.');
      await recordAct(manager, { actor: actorOf(viewer), action: 'collection.drop', subject: id });
    });
  }

  /** The policy's own word, which also knows whether whoever registered a client still takes part. */
  private async requireReading(viewer: Viewer, { audience }: NamedAudience): Promise<void> {
    const rows = await this.reader.read(viewer, (query) =>
      query<{ reads: boolean }>('SELECT $1 = ANY (viewer_audiences()) AS reads', [audience]),
    );
    if (!rows[0]?.reads)
      throw new Problem('not-found', 'There is no such audience, or you do not belong to it.');
  }
}

function requireTitle(text: string): string {
  const title = text.trim();
  if (title.length > 0 && title.length <= COLLECTION_LIMITS.titleLengthMax && ONE_LINE.test(title))
    return title;
  throw refused(
    'title-form',
    '/title',
    `A title is one line of 1 to ${COLLECTION_LIMITS.titleLengthMax} characters.`,
  );
}

function requireFilter(parts: CollectionDefinition['filter']): CollectionFilter {
  const { filterValuesMax, valueLengthMax } = COLLECTION_LIMITS;
  const names = parts.map(({ name }) => name);
  if (parts.length === 0) throw refused('filter-empty', '/filter', 'A filter names one thing at least.');
  for (const [index, { name, values }] of parts.entries()) {
    const pointer = `/filter/${index}`;
    if (!FILTER_NAMES.has(name) || names.indexOf(name) !== index)
      throw refused(
        'filter-name',
        `${pointer}/name`,
        `A filter names, each once: ${[...FILTER_NAMES].join(', ')}.`,
      );
    const isShort = values.every(({ length }) => length > 0 && length <= valueLengthMax);
    if (values.length === 0 || values.length > filterValuesMax || !isShort)
      throw refused(
        'filter-values',
        `${pointer}/values`,
        `A filter has 1 to ${filterValuesMax} values of 1 to ${valueLengthMax} characters.`,
      );
  }
  return Object.fromEntries(parts.map(({ name, values }) => [name, [...new Set(values)]]));
}

function refused(code: string, pointer: string, message: string): Problem {
  return new Problem('invalid-input', message, [{ code, pointer, message }]);
}

/** One definition of an owner at a time, so that the limit holds. */
async function requireRoom(manager: EntityManager, ownerId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('entente-collections'), hashtext($1))`, [
    ownerId,
  ]);
  const [row]: { owned: string }[] = await manager.query(
    'SELECT count(*) AS owned FROM collection WHERE owner_id = $1',
    [ownerId],
  );
  if (Number(row?.owned) >= COLLECTION_LIMITS.ownedMax)
    throw new Problem('conflict', `A participant defines at most ${COLLECTION_LIMITS.ownedMax} collections.`);
}

interface Defined extends NamedAudience {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly filter: CollectionFilter;
}

async function insert(manager: EntityManager, defined: Defined): Promise<void> {
  const { id, ownerId, title, filter, audience, audienceKind } = defined;
  const rows: unknown[] = await manager.query(
    `INSERT INTO collection (id, slug, title, description, audience, audience_kind, owner_id, filter)
     SELECT $1, $2, $3 || ' (' || p.slug || ')', 'What a participant follows, by a filter of their own.', $4, $5, p.id, $6
       FROM participant p WHERE p.id = $7 AND NOT EXISTS (SELECT FROM collection c
         WHERE c.owner_id = p.id AND c.dropped_at IS NULL AND c.title = $3 || ' (' || p.slug || ')')
     RETURNING id`,
    [
      id,
      `own-${id.replaceAll('-', '').slice(0, SLUG_DIGITS)}`,
      title,
      audience,
      audienceKind,
      JSON.stringify(filter),
      ownerId,
    ],
  );
  if (rows.length === 0) throw new Problem('conflict', 'You have a collection of this title already.');
}
