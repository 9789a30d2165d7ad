import type { Material, MaterialReview } from '@app/documents';
import { type Tlp, strictest } from '@app/marking';
import type { PublicationService, ReleasedFinding, ReleasedIncident } from '@app/publication';
import type { PrintedReview } from '@app/review';
import type { StixBundle } from '@app/stix';

/** The label of each audience: up to what its renditions hold. */
const MARKING: Readonly<Record<string, Tlp>> = {
  public: 'CLEAR',
  participants: 'GREEN',
  clients: 'AMBER',
  community: 'AMBER+STRICT',
  recipient: 'RED',
};

type Facets = Awaited<ReturnType<PublicationService['facetsOf']>>;

/** What a document may say of an incident: the viewer's own rendition, with its findings and facets. */
export function materialOf(
  incident: ReleasedIncident,
  findings: readonly ReleasedFinding[],
  facets: Facets,
  reviews: readonly PrintedReview[],
): Material {
  const own = <Row extends { readonly renditionId: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ renditionId }) => renditionId === incident.renditionId);
  const values = (facet: string): string[] =>
    own(facets)
      .filter((row) => row.facet === facet)
      .map(({ value }) => value);
  return {
    id: incident.id,
    name: incident.name,
    description: incident.description,
    marking: markingOf(incident.audienceKind),
    revoked: incident.revoked,
    demonstration: incident.demonstration,
    modified: incident.modified.toISOString(),
    bundle: bundleOf(incident),
    findings: own(findings),
    review: reviewOf(own(reviews)[0]),
    sectors: values('sector'),
    countries: values('country'),
    regions: values('region'),
  };
}

/** What people made of it; nothing where nobody said anything, and where the rendition is gone. */
export function reviewOf(review: PrintedReview | undefined): MaterialReview {
  if (!review) return { words: [], rejected: [], statements: [] };
  return {
    words: review.words.map(({ audienceKind, at, ...word }) => ({
      ...word,
      saidFor: markingOf(audienceKind),
      at: at.toISOString(),
    })),
    rejected: review.rejected.map(({ catalogue, principle, relation, certainty, rule, disputed }) => ({
      catalogue,
      principle,
      relation,
      certainty,
      rule,
      disputed,
    })),
    statements: review.statements.map(
      ({ author, authorKind, authorCountry, audience, withdrawn, versions }) => ({
        author,
        authorKind,
        authorCountry,
        withdrawn,
        saidFor: markingOf(audience),
        versions: versions.map(({ form, text, at }) => ({ form, text, at: at.toISOString() })),
      }),
    ),
  };
}

/** The label of a document that counts over everything in sight: the strictest of its audiences. */
export function markingOfSight(audienceKinds: readonly string[]): Tlp {
  return audienceKinds.map(markingOf).reduce(strictest, 'CLEAR');
}

/** An audience that is not known is taken for the narrowest. */
export function markingOf(audienceKind: string): Tlp {
  return Object.hasOwn(MARKING, audienceKind) ? (MARKING[audienceKind] ?? 'RED') : 'RED';
}

/** The rendition; of a withdrawn incident nothing is left. */
function bundleOf({ revoked, document }: ReleasedIncident): StixBundle {
  if (revoked || document === '') return { type: 'bundle', objects: [] } as unknown as StixBundle;
  return JSON.parse(document) as StixBundle;
}
