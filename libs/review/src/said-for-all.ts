import type { ReleasedQuery } from '@app/publication';
import { flowsTo } from './audience-flow';
import { type ReviewActRow, type ReviewedFinding, actsOf, reviewedFindings } from './review-query';
import { type StatementThread, statementsOn } from './statement.service';

/** A word as a document prints it. Readers are numbered among the words of that document alone. */
export interface PrintedWord extends Pick<
  ReviewActRow,
  | 'catalogue'
  | 'principle'
  | 'kind'
  | 'relation'
  | 'certainty'
  | 'reason'
  | 'audienceKind'
  | 'signedAs'
  | 'at'
> {
  /** A number among those who did not sign; 0 under a name. */
  readonly reader: number;
  /** Whether the same reader said something later of the same principle. */
  readonly superseded: boolean;
}

/** What people made of an incident, as far as everybody may see it who may read one rendition of it. */
export interface PrintedReview {
  readonly renditionId: string;
  readonly words: readonly PrintedWord[];
  readonly rejected: readonly ReviewedFinding[];
  readonly statements: readonly StatementThread[];
}

/**
 * What may be printed beside renditions that the viewer may read: of the words and statements in the viewer's sight
 * those that every reader of that rendition may see too. So a document can be handed on under its marking, and what
 * was said for others changes nothing in it. A recipient is the only reader of their own rendition, and gets all.
 */
export async function printedReviews(
  query: ReleasedQuery,
  renditionIds: readonly string[],
): Promise<PrintedReview[]> {
  const renditions = await query<{ id: string; lineage: string; audience: string }>(
    `SELECT id, lineage, audience FROM rendition WHERE id = ANY ($1) AND status = 'published' ORDER BY id`,
    [renditionIds],
  );
  const all: PrintedReview[] = [];
  for (const { id, lineage, audience } of renditions) {
    const isForAll = (row: { readonly audience: string }): boolean =>
      audience.startsWith('recipient:') || flowsTo(row.audience, audience);
    all.push({
      renditionId: id,
      words: printed((await actsOf(query, lineage)).filter(isForAll)),
      rejected: (await reviewedFindings(query, id)).filter(({ reviewState }) => reviewState === 'rejected'),
      statements: await statementsOn(query, lineage, isForAll),
    });
  }
  return all;
}

function printed(rows: readonly ReviewActRow[]): PrintedWord[] {
  // Who signed has a name here: a number for them would tell which of their other words is unsigned.
  const readers = [...new Set(rows.filter((row) => row.signedAs === null).map(({ reviewer }) => reviewer))];
  return rows.map((row, index) => {
    const { catalogue, principle, kind, relation, certainty, reason, audienceKind, signedAs, at } = row;
    const isSame = (other: ReviewActRow): boolean =>
      other.reviewer === row.reviewer && other.catalogue === catalogue && other.principle === principle;
    return {
      catalogue,
      principle,
      kind,
      relation,
      certainty,
      reason,
      audienceKind,
      signedAs,
      at,
      reader: signedAs === null ? readers.indexOf(row.reviewer) + 1 : 0,
      superseded: rows.slice(index + 1).some(isSame),
    };
  });
}
