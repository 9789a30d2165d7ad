import type {
  PublicationService,
  ReleasedEvidence,
  ReleasedFinding,
  ReleasedIncident,
} from '@app/publication';
import type { Viewer } from '@app/access';
import { Problem } from '@app/problem';
import type { Certainty, Finding, Incident, Relation } from './incident.graphql';
import type { PageInfo } from './page.graphql';

const PAGE_SIZE_MAX = 100;
const TEXT_LENGTH_MAX = 200;

/** Incidents as the schema has them, with the findings and facets of their own renditions. */
export async function presentIncidents(
  publication: PublicationService,
  viewer: Viewer,
  incidents: readonly ReleasedIncident[],
): Promise<Incident[]> {
  const ids = incidents.map(({ renditionId }) => renditionId);
  const [findings, facets, records] = await Promise.all([
    publication.findingsOf(viewer, ids),
    publication.facetsOf(viewer, ids),
    publication.recordsOf(viewer, ids),
  ]);
  return incidents.map((incident) => ({
    id: incident.id,
    renditionId: incident.renditionId,
    audience: incident.audienceKind,
    revoked: incident.revoked,
    name: incident.name,
    description: incident.description,
    occurredAt: incident.occurredAt,
    demonstration: incident.demonstration,
    publishedAt: incident.publishedAt,
    modified: incident.modified,
    sectors: facetValues(facets, incident, 'sector'),
    countries: facetValues(facets, incident, 'country'),
    regions: facetValues(facets, incident, 'region'),
    findings: findings.filter(({ renditionId }) => renditionId === incident.renditionId).map(presentFinding),
    facets: facets.filter(ofRendition(incident)),
    attributionClaims: records.claims.filter(ofRendition(incident)).map(withEvidence),
    responses: records.responses.filter(ofRendition(incident)).map(withEvidence),
    measures: records.measures.filter(ofRendition(incident)).map(withEvidence),
    enrichments: incident.enrichments.map(({ kind, value, source }) => ({
      kind,
      value: JSON.stringify(value),
      source,
    })),
    stix: incident.document,
  }));
}

function ofRendition({ renditionId }: ReleasedIncident) {
  return (row: { readonly renditionId: string }): boolean => row.renditionId === renditionId;
}

function withEvidence<Row extends { readonly evidence: readonly ReleasedEvidence[] }>(row: Row) {
  return { ...row, evidence: [...row.evidence] };
}

function facetValues(
  facets: Awaited<ReturnType<PublicationService['facetsOf']>>,
  incident: ReleasedIncident,
  facet: string,
): string[] {
  return facets
    .filter((row) => row.renditionId === incident.renditionId && row.facet === facet)
    .map((row) => row.value);
}

/** A finding as the schema has it. */
export function presentFinding(finding: ReleasedFinding): Finding {
  return {
    ...finding,
    relation: finding.relation as Relation,
    certainty: finding.certainty as Certainty,
    evidence: [...finding.evidence],
    elementsMet: finding.elementsMet.map(({ element, evidence }) => ({ element, evidence: [...evidence] })),
    elementsMissing: [...finding.elementsMissing],
  };
}

/** @throws Problem `invalid-input` for a page size outside of 1 to 100. */
export function requirePageSize(first: number): void {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_SIZE_MAX) {
    throw new Problem('invalid-input', `\`first\` is 1 to ${PAGE_SIZE_MAX}.`);
  }
}

/** @throws Problem `invalid-input` for a filter text that is longer than any use of it. */
export function requireShort(texts: readonly (string | null | undefined)[]): void {
  if (texts.some((text) => (text ?? '').length > TEXT_LENGTH_MAX || /\0/.test(text ?? ''))) {
    throw new Problem('invalid-input', `A filter has at most ${TEXT_LENGTH_MAX} characters.`);
  }
}

/** Whether a list goes on, and from where. */
export function pageInfoOf(hasNextPage: boolean, endCursor: string | undefined): PageInfo {
  return { hasNextPage, endCursor: endCursor ?? null };
}

/** A filter without the nulls that a client may write for what it leaves open. */
export function withoutNulls<T extends object>(filter: T): { [K in keyof T]?: Exclude<T[K], null> } {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== null && value !== undefined),
  ) as never;
}
