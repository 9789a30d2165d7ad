import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Viewer, actorOf, requireParticipant } from '@app/access';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import { type ReleasedQuery, ReleasedReader } from '@app/publication';
import { requireNothingHidden } from './hidden-below';
import { REVIEW_LIMITS, requireWritten } from './review-text';
import { notThere, requireRendition, requireUuid } from './reviewed-incident';

const STATEMENTS_MAX = 500;

/** What a statement is. */
export type StatementForm = 'response' | 'denial' | 'acceptance' | 'correction';

/** A statement as it stands, with every version of it. */
export interface StatementThread {
  readonly id: string;
  readonly author: string;
  readonly authorKind: string;
  readonly authorCountry: string | null;
  readonly audience: string;
  readonly withdrawn: boolean;
  /** Oldest first; none where it was withdrawn. */
  readonly versions: readonly StatementVersion[];
}

/** One version of a statement. */
export interface StatementVersion {
  readonly version: number;
  readonly form: string;
  readonly text: string;
  readonly at: Date;
}

interface Row extends StatementVersion {
  readonly thread: string;
  readonly lineage: string;
  readonly author: string;
  readonly authorName: string;
  readonly authorKind: string;
  readonly authorCountry: string | null;
  readonly audience: string;
  readonly audienceKind: string;
  readonly withdrawn: boolean;
}

/** A version with whether any version of its thread, shown or not, takes it back. */
interface ThreadRow extends Row {
  readonly gone: boolean;
}

const ROW = `thread, version, lineage, author, author_name AS "authorName", author_kind AS "authorKind", author_country AS "authorCountry",
  audience, audience_kind AS "audienceKind", form, text, withdrawn, at`;

/** The statements on an incident that are in sight, in the order in which they were first made; only some of them. */
export async function statementsOn(
  query: ReleasedQuery,
  lineage: string,
  isWanted: (row: { readonly audience: string }) => boolean = () => true,
): Promise<StatementThread[]> {
  // Whether it was withdrawn is asked of the whole thread, however little of it is shown.
  const found = await query<ThreadRow>(
    `SELECT ${ROW}, bool_or(withdrawn) OVER (PARTITION BY thread) AS gone FROM statement WHERE lineage = $1 ORDER BY ordinal LIMIT $2`,
    [lineage, STATEMENTS_MAX],
  );
  const rows = found.filter(isWanted);
  return [...new Set(rows.map(({ thread }) => thread))].map((thread) =>
    threadOf(rows.filter((row) => row.thread === thread)),
  );
}

function threadOf(rows: readonly ThreadRow[]): StatementThread {
  const { thread, authorName, authorKind, authorCountry, audienceKind, gone } = rows.at(-1)!;
  const versions = rows.map(({ version, form, text, at }) => ({ version, form, text, at }));
  return {
    id: thread,
    author: authorName,
    authorKind,
    authorCountry,
    audience: audienceKind,
    withdrawn: gone,
    versions: gone ? [] : versions,
  };
}

/** What participants say of incidents in their own name. */
@Injectable()
export class StatementService {
  constructor(
    private readonly reader: ReleasedReader,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** A first version, for the audience of the very rendition that `incidentId` names, and for fuller ones. */
  async file(viewer: Viewer, incidentId: string, form: StatementForm, text: string): Promise<string> {
    const author = requireParticipant(viewer);
    const written = requireWritten(text, REVIEW_LIMITS.statementLengthMax, '/text');
    const seen = await this.reader.read(viewer, async (query) => {
      const rendition = await requireRendition(query, incidentId);
      await requireNothingHidden(query, rendition, written, '/text');
      return rendition;
    });
    const thread = randomUUID();
    await this.insert(viewer, { ...seen, author, thread, version: 1, form, text: written, withdrawn: false });
    return thread;
  }

  /** A further version of the viewer's own statement. @throws Problem `not-found` for another's, `conflict` for a withdrawn one. */
  async revise(viewer: Viewer, id: string, form: StatementForm, text: string): Promise<void> {
    const written = requireWritten(text, REVIEW_LIMITS.statementLengthMax, '/text');
    const last = await this.own(viewer, id);
    await this.reader.read(viewer, (query) => requireNothingHidden(query, last, written, '/text'));
    await this.insert(viewer, { ...last, version: last.version + 1, form, text: written });
  }

  /** Takes the viewer's own statement back: nobody is shown any version of it from now on. */
  async withdraw(viewer: Viewer, id: string): Promise<void> {
    const last = await this.own(viewer, id);
    const text = 'Withdrawn by its author.';
    await this.insert(viewer, { ...last, version: last.version + 1, text, withdrawn: true });
  }

  private async own(viewer: Viewer, id: string): Promise<Row> {
    const author = requireParticipant(viewer);
    const rows = await this.reader.read(viewer, (query) =>
      query<Row>(`SELECT ${ROW} FROM statement WHERE thread = $1 ORDER BY version DESC LIMIT 1`, [
        requireUuid(id),
      ]),
    );
    const [last] = rows;
    if (!last || last.author !== author) throw notThere();
    if (last.withdrawn) throw new Problem('conflict', 'The statement was withdrawn.');
    return last;
  }

  private async insert(
    viewer: Viewer,
    row: Pick<
      Row,
      | 'thread'
      | 'version'
      | 'lineage'
      | 'author'
      | 'audience'
      | 'audienceKind'
      | 'form'
      | 'text'
      | 'withdrawn'
    >,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager
        .query(
          `INSERT INTO statement (id, thread, version, lineage, audience, audience_kind, author, author_name, author_kind,
           author_country, form, text, withdrawn)
         SELECT $1, $2, $3, $4, $5, $6, p.id, p.name, p.kind, p.country, $8, $9, $10 FROM participant p WHERE p.id = $7`,
          [
            randomUUID(),
            row.thread,
            row.version,
            row.lineage,
            row.audience,
            row.audienceKind,
            row.author,
            row.form,
            row.text,
            row.withdrawn,
          ],
        )
        .catch(meanwhile);
      const action = row.withdrawn
        ? 'statement.withdraw'
        : row.version === 1
          ? 'statement.file'
          : 'statement.revise';
      const detail = { audience: row.audienceKind, version: row.version };
      await recordAct(manager, { actor: actorOf(viewer), action, subject: row.thread, detail });
    });
  }
}

const UNIQUE_VIOLATION = '23505';

/** Two versions of one number: the author changed it elsewhere at the same time. */
function meanwhile(error: unknown): never {
  if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
  throw new Problem('conflict', 'The statement was changed meanwhile. Look at it again.');
}
