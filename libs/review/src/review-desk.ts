import { Injectable } from '@nestjs/common';
import { type Viewer, readingAs } from '@app/access';
import type { Evidence } from '@app/principles';
import { ReleasedReader } from '@app/publication';
import { type EventInSight, eventOf } from './duplicate.service';
import {
  type Agreement,
  type ReviewActRow,
  type ReviewedFinding,
  type RuleReview,
  actsOf,
  agreementOf,
  declassificationsOf,
  reviewedFindings,
  ruleReviews,
} from './review-query';
import { requireIncident, standingEvidence } from './reviewed-incident';
import { type PrintedReview, printedReviews } from './said-for-all';
import { type StatementThread, statementsOn } from './statement.service';

/** A word as a viewer sees it. Who said it is a number within the incident, or the name that they signed with. */
export interface ShownAct extends Omit<
  ReviewActRow,
  'lineage' | 'audience' | 'reviewer' | 'signedAs' | 'evidence'
> {
  readonly reader: string;
  readonly mine: boolean;
  /** Whether the same reader said something later of the same principle. */
  readonly superseded: boolean;
  /** What of its evidence stands in the viewer's own rendition as it is now. */
  readonly evidence: readonly Evidence[];
  readonly carriedDown: readonly { readonly to: string; readonly reason: string; readonly at: Date }[];
}

/** Everything that people made of one incident, as far as the viewer may see it. */
export interface IncidentReview {
  readonly incidentId: string;
  readonly findings: readonly ReviewedFinding[];
  readonly acts: readonly ShownAct[];
  readonly statements: readonly StatementThread[];
  readonly event: EventInSight;
  readonly agreement: Agreement;
}

/** What people made of incidents, read as the viewer. */
@Injectable()
export class ReviewDesk {
  constructor(private readonly reader: ReleasedReader) {}

  /** The review of an incident. @throws Problem `not-found` where it is hidden or not there. */
  incident(viewer: Viewer, incidentId: string): Promise<IncidentReview> {
    return this.reader.read(viewer, async (query) => {
      const seen = await requireIncident(query, incidentId);
      const rows = await actsOf(query, seen.lineage);
      const down = await declassificationsOf(query, seen.lineage);
      const acts: ShownAct[] = [];
      for (const row of rows) {
        const evidence = await standingEvidence(query, seen.id, row.kind === 'add' ? row.evidence : []);
        const carriedDown = down.filter(({ actId }) => actId === row.id);
        acts.push(shown(row, rows, { evidence, carriedDown, self: readingAs(viewer) }));
      }
      return {
        incidentId: seen.incidentId,
        findings: await reviewedFindings(query, seen.id),
        acts,
        statements: await statementsOn(query, seen.lineage),
        event: await eventOf(query, seen),
        agreement: await agreementOf(query, { lineage: seen.lineage }),
      };
    });
  }

  /** What people made of incidents, as documents on renditions in the viewer's sight print it. */
  printed(viewer: Viewer, renditionIds: readonly string[]): Promise<PrintedReview[]> {
    return this.reader.read(viewer, (query) => printedReviews(query, renditionIds));
  }

  /** How far readers agree, over the words that the viewer may see. */
  agreement(viewer: Viewer, catalogue: string | undefined): Promise<Agreement> {
    return this.reader.read(viewer, (query) => agreementOf(query, { catalogue }));
  }

  /** Which rules people overturned, over the findings that the viewer may see. */
  rules(viewer: Viewer, catalogue: string | undefined): Promise<RuleReview[]> {
    return this.reader.read(viewer, (query) => ruleReviews(query, catalogue));
  }
}

function shown(
  row: ReviewActRow,
  all: readonly ReviewActRow[],
  { self, ...more }: Pick<ShownAct, 'evidence' | 'carriedDown'> & { self: string },
): ShownAct {
  const { lineage: _lineage, audience: _audience, reviewer, signedAs, evidence: _evidence, ...act } = row;
  // Whoever only signs has no number: one that is left out would tell whose the next one is.
  const unsigned = all.filter((each) => each.signedAs === null);
  const readers = [...new Set(unsigned.map((each) => each.reviewer))];
  const later = all.slice(all.indexOf(row) + 1);
  const isSame = (other: ReviewActRow) =>
    other.reviewer === reviewer && other.catalogue === row.catalogue && other.principle === row.principle;
  return {
    ...act,
    ...more,
    reader: signedAs ?? `reader ${readers.indexOf(reviewer) + 1}`,
    mine: reviewer === self,
    superseded: later.some(isSame),
  };
}
