import { Inject, Injectable } from '@nestjs/common';
import { PUBLIC_VIEWER, type Viewer } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import {
  type Coverage,
  DOSSIER_INCIDENTS_MAX,
  type DocumentModel,
  type Material,
  type Origin,
  type Quarter,
  TREND_QUARTERS_MAX,
  collectionDossier,
  incidentBrief,
  incidentDossier,
  trendBrief,
} from '@app/documents';
import { DeliveryLedger } from '@app/exchange';
import { FrozenQueriesService, type InsightTable, InsightsService, type RecordSheet } from '@app/insights';
import type { Tlp } from '@app/marking';
import { CATALOGUE_IDS, catalogue } from '@app/principles';
import {
  type IncidentFilter,
  NOT_RECORDED,
  PublicationService,
  type ReleasedIncident,
} from '@app/publication';
import { ReviewDesk } from '@app/review';
import { type DocumentRequest, notFound } from './document-request';
import { presentIncidents } from '../reading/present';
import { incidentSheet } from './incident-sheet';
import { markingOf, markingOfSight, materialOf, reviewOf } from './material';
import { type QuarterSpan, quartersUntil } from './quarters';

const PARIS_PRINCIPLES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Makes documents for a viewer, each from what the viewer may read at this moment and from nothing else. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly publication: PublicationService,
    private readonly frozenQueries: FrozenQueriesService,
    private readonly reviews: ReviewDesk,
    private readonly insights: InsightsService,
    private readonly ledger: DeliveryLedger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The brief or the dossier on one incident. @throws Problem `not-found` when it is hidden or absent. */
  async incident(
    viewer: Viewer,
    kind: 'brief' | 'dossier',
    id: string,
    asked: DocumentRequest,
  ): Promise<DocumentModel> {
    const incident = await this.publication.incident(viewer, id);
    if (!incident) throw notFound();
    const [material] = await this.materials(viewer, [incident]);
    // A document that is marked CLEAR must not tell how much there is that is not: its denominators are public ones.
    const coverage = await this.coverage(PUBLIC_VIEWER);
    const make = kind === 'brief' ? incidentBrief : incidentDossier;
    const origin = this.origin(`incidents/${incident.id}/${kind}`, asked);
    return make(asked.language, material!, coverage, origin);
  }

  /** One incident as a table for a spreadsheet. @throws Problem `not-found` when it is hidden or absent. */
  async record(viewer: Viewer, id: string): Promise<RecordSheet> {
    const found = await this.publication.incident(viewer, id);
    if (!found) throw notFound();
    await this.ledger.recordRenditions(viewer, 'document', [found]);
    const [incident] = await presentIncidents(this.publication, viewer, [found]);
    const [review] = await this.reviews.printed(viewer, [found.renditionId]);
    return incidentSheet({
      incident: incident!,
      review: reviewOf(review),
      marking: markingOf(found.audienceKind),
      madeOn: new Date().toISOString().slice(0, 10),
      address: new URL(`/incidents/${found.id}`, this.config.publicUrl).href,
    });
  }

  /** The dossier on the incidents in sight that engage a principle. @throws Problem `not-found` for no principle. */
  async principle(
    viewer: Viewer,
    catalogueId: string,
    principle: string,
    asked: DocumentRequest,
  ): Promise<DocumentModel> {
    requirePrinciple(catalogueId, principle);
    const filter: IncidentFilter = { catalogue: catalogueId, principle };
    const page = await this.publication.incidents(viewer, filter, 'DATE_NEWEST', DOSSIER_INCIDENTS_MAX);
    const selected = {
      selection: { kind: 'principle' as const, catalogue: catalogueId, principle },
      materials: await this.materials(viewer, page.rows),
      count: page.totalCount,
      clear: await this.count(viewer, { ...filter, certainty: 'clear' }),
      marking: await this.markingOfSight(viewer),
    };
    const origin = this.origin(`principles/${catalogueId}/${principle}/dossier`, asked);
    return collectionDossier(asked.language, selected, await this.coverage(viewer), origin);
  }

  /** The dossier on the incidents of a frozen query, as the viewer may read them now. @throws Problem `not-found`. */
  async frozen(viewer: Viewer, id: string, asked: DocumentRequest): Promise<DocumentModel> {
    const found = await this.frozenQueries.find(viewer, id);
    if (!found) throw notFound();
    const latest: ReleasedIncident[] = [];
    for (const incidentId of found.incidents.slice(0, DOSSIER_INCIDENTS_MAX)) {
      const incident = await this.publication.incident(viewer, incidentId);
      if (incident) latest.push(incident);
    }
    const selected = {
      selection: {
        kind: 'query' as const,
        label: found.question.label ?? found.id,
        id: found.id,
        frozenOn: found.frozenAt.toISOString().slice(0, 10),
        hash: found.sha256,
        changed: found.changed,
        withdrawn: found.withdrawnCount,
      },
      materials: await this.materials(viewer, latest),
      count: found.counted,
      clear: 0,
      marking: await this.markingOfSight(viewer),
    };
    const origin = this.origin(`queries/${found.id}/dossier`, asked);
    return collectionDossier(asked.language, selected, await this.coverage(viewer), origin);
  }

  /** How often a principle was engaged in the last quarters. @throws Problem `not-found` for no principle. */
  async trend(
    viewer: Viewer,
    catalogueId: string,
    principle: string,
    asked: DocumentRequest,
  ): Promise<DocumentModel> {
    requirePrinciple(catalogueId, principle);
    const filter: IncidentFilter = { catalogue: catalogueId, principle };
    const page = await this.publication.incidents(viewer, filter, 'ADDED_NEWEST', DOSSIER_INCIDENTS_MAX);
    const all = countsOf(await this.insights.table(viewer, { filter: {}, by: ['quarter'], coverage: false }));
    const by = ['quarter', 'certainty'] as const;
    const own = countsOf(await this.insights.table(viewer, { filter, by, coverage: false }));
    const quarters = quartersUntil(new Date(), TREND_QUARTERS_MAX).map((span) => quarterOf(span, all, own));
    const undated = certainties(own, NOT_RECORDED);
    const firstFilled = quarters.findIndex(({ total }) => total > 0);
    const coverage = await this.coverage(viewer);
    const trend = {
      catalogue: catalogueId,
      principle,
      quarters: firstFilled < 0 ? [] : quarters.slice(firstFilled),
      undated: undated.count,
      coverage: { ...coverage, byPrinciple: { ...coverage.byPrinciple, [principle]: page.totalCount } },
      clear: await this.count(viewer, { ...filter, certainty: 'clear' }),
      marking: await this.markingOfSight(viewer),
      demonstration: page.rows.some(({ demonstration }) => demonstration),
      versions: {},
    };
    return trendBrief(
      asked.language,
      trend,
      this.origin(`principles/${catalogueId}/${principle}/brief`, asked),
    );
  }

  private async materials(viewer: Viewer, incidents: readonly ReleasedIncident[]): Promise<Material[]> {
    await this.ledger.recordRenditions(viewer, 'document', incidents);
    const ids = incidents.map(({ renditionId }) => renditionId);
    const findings = await this.publication.findingsOf(viewer, ids);
    const facets = await this.publication.facetsOf(viewer, ids);
    const reviews = await this.reviews.printed(viewer, ids);
    return incidents.map((incident) => materialOf(incident, findings, facets, reviews));
  }

  private async coverage(viewer: Viewer): Promise<Coverage> {
    const byPrinciple: Record<string, number> = {};
    for (const principle of PARIS_PRINCIPLES)
      byPrinciple[principle] = await this.count(viewer, { catalogue: 'paris-call', principle });
    return { total: await this.count(viewer, {}), byPrinciple };
  }

  /** What is counted over everything in sight is as confidential as the most confidential of it. */
  private async markingOfSight(viewer: Viewer): Promise<Tlp> {
    return markingOfSight(await this.publication.audiencesInSight(viewer));
  }

  private async count(viewer: Viewer, filter: IncidentFilter): Promise<number> {
    return (await this.publication.incidents(viewer, filter, 'ADDED_NEWEST', 1)).totalCount;
  }

  private origin(path: string, { language }: DocumentRequest): Origin {
    const address = new URL(`/documents/${path}?language=${language}`, this.config.publicUrl).href;
    return { address, madeOn: new Date().toISOString().slice(0, 10) };
  }
}

/** The cells of a table by their values, set apart by spaces. */
function countsOf({ rows }: InsightTable): ReadonlyMap<string, number> {
  return new Map(rows.map(({ values, events }) => [values.join(' '), events]));
}

/** How many incidents of a quarter engage the principle, and how many of them clearly: each has one certainty. */
function certainties(own: ReadonlyMap<string, number>, quarter: string): { count: number; clear: number } {
  const clear = own.get(`${quarter} clear`) ?? 0;
  return { clear, count: clear + (own.get(`${quarter} arguable`) ?? 0) };
}

function quarterOf(
  { year, quarter }: QuarterSpan,
  all: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, number>,
): Quarter {
  const name = `${year}-Q${quarter}`;
  return { year, quarter, total: all.get(name) ?? 0, ...certainties(own, name) };
}

function requirePrinciple(catalogueId: string, principle: string): void {
  const id = CATALOGUE_IDS.find((known) => known === catalogueId);
  const isKnown = id && catalogue(id).principles.some(({ key }) => String(key) === principle);
  if (!isKnown) throw notFound();
}
