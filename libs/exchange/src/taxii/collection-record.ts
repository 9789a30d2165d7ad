import type { Viewer } from '@app/access';
import type { ReleasedQuery, ReleasedReader } from '@app/publication';
import { STIX_MEDIA_TYPE } from '@app/stix';

/** A collection as TAXII tells of it (section 5.2): what this viewer may do with it. */
export interface CollectionRecord {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** May stand in an address in the place of the id. */
  readonly alias: string;
  readonly can_read: boolean;
  readonly can_write: boolean;
  readonly media_types: readonly string[];
}

/** A feed in the viewer's sight, and the state of what it holds. */
export interface Feed {
  readonly record: CollectionRecord;
  /** Whether it was loaded for conformance, with rights of its own. */
  readonly isSeeded: boolean;
  readonly isPublic: boolean;
  /** Whether who sees the collection sees all that it holds; else only what came after they joined. */
  readonly isWhole: boolean;
  /** When its latest object was added: a moment, or `-infinity`. */
  readonly headAt: string;
  /** Grows whenever what was added is changed or erased. */
  readonly erasedCount: string;
  /** The epoch of rights that it was read under. */
  readonly epoch: string;
}

interface FeedRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly audience_kind: string;
  readonly head_at: string;
  readonly erased_count: string;
  readonly epoch: string;
  readonly seeded: {
    readonly read: boolean;
    readonly write: boolean;
    readonly types: string[] | null;
  } | null;
}

/** Audiences that see all of a collection or nothing of it. */
const WHOLE = ['public', 'participants', 'recipient'];
/** Feeds that one answer lists. */
const FEEDS_MAX = 2_000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The feeds in the viewer's sight, public ones first, in a stable order. */
export async function findFeeds(query: ReleasedQuery): Promise<Feed[]> {
  const rows = await query<FeedRow>(
    `SELECT * FROM feed ORDER BY audience_kind <> 'public', audience_kind, slug LIMIT ${FEEDS_MAX}`,
  );
  return rows.map(toFeed);
}

/**
 * A feed by its id or its alias, if it is in the viewer's sight, in one exchange with the database; undefined when it is
 * hidden or absent.
 */
export async function findFeed(
  reader: ReleasedReader,
  viewer: Viewer,
  idOrAlias: string,
): Promise<Feed | undefined> {
  const wanted = UUID.test(idOrAlias) ? [idOrAlias, null] : [null, idOrAlias];
  return (await reader.call<FeedRow>(viewer, 'feed_in_sight', wanted)).map(toFeed)[0];
}

/** The same feed once more, in the snapshot that its objects are read from. */
export async function findFeedAgain(query: ReleasedQuery, id: string): Promise<Feed | undefined> {
  return (await query<FeedRow>('SELECT * FROM feed WHERE id = $1', [id])).map(toFeed)[0];
}

function toFeed({ id, slug, title, description, seeded, ...row }: FeedRow): Feed {
  return {
    record: {
      id,
      title,
      description,
      alias: slug,
      can_read: seeded?.read ?? true,
      can_write: seeded?.write ?? false,
      media_types: seeded?.types ?? [STIX_MEDIA_TYPE],
    },
    isSeeded: seeded !== null,
    isPublic: row.audience_kind === 'public',
    isWhole: WHOLE.includes(row.audience_kind),
    headAt: row.head_at,
    erasedCount: row.erased_count,
    epoch: row.epoch,
  };
}
