import type { ReleasedEvidence } from './finding-query';
import type { ReleasedQuery } from './released-reader';

/** Who attributes an incident to whom: a claim, never a fact of ours. */
export interface ReleasedClaim {
  readonly renditionId: string;
  readonly byName: string | null;
  readonly byKind: string;
  readonly byCountry: string | null;
  readonly toName: string | null;
  readonly toKind: string;
  readonly toCountry: string | null;
  readonly form: string;
  readonly basis: string;
  /** A day, a month or a year, as precise as the record is. */
  readonly madeOn: string | null;
  readonly normInvoked: boolean;
  readonly state: string;
  readonly evidence: readonly ReleasedEvidence[];
}

/** What a State did about an incident. */
export interface ReleasedResponse {
  readonly renditionId: string;
  readonly kind: string;
  readonly byName: string | null;
  readonly country: string | null;
  readonly madeOn: string | null;
  readonly evidence: readonly ReleasedEvidence[];
}

/** A quantity of an incident; an end that is null is open or not recorded. */
export interface ReleasedMeasure {
  readonly renditionId: string;
  readonly kind: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly money: string | null;
  readonly currency: string | null;
  readonly evidence: readonly ReleasedEvidence[];
}

/** What renditions say of attribution, answers and quantities. */
export interface ReleasedRecords {
  readonly claims: readonly ReleasedClaim[];
  readonly responses: readonly ReleasedResponse[];
  readonly measures: readonly ReleasedMeasure[];
}

/** The records of several renditions at once, each list in the order of the record. */
export async function recordsOf(
  query: ReleasedQuery,
  renditionIds: readonly string[],
): Promise<ReleasedRecords> {
  const list = <Row>(table: string, columns: string) =>
    query<Row>(
      `SELECT rendition_id AS "renditionId", ${columns}, evidence FROM ${table} WHERE rendition_id = ANY ($1) ORDER BY rendition_id, ordinal`,
      [renditionIds],
    );
  const claims = await list<ReleasedClaim>(
    'attribution_claim',
    `by_name AS "byName", by_kind AS "byKind", by_country AS "byCountry", to_name AS "toName", to_kind AS "toKind",
     to_country AS "toCountry", form, basis, made_on AS "madeOn", norm_invoked AS "normInvoked", state`,
  );
  const responses = await list<ReleasedResponse>(
    'state_response',
    'kind, by_name AS "byName", country, made_on AS "madeOn"',
  );
  const measures = await list<ReleasedMeasure>('incident_measure', 'kind, low, high, money, currency');
  return { claims, responses, measures };
}
