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
import { FrozenQueriesService } from '@app/insights';
import type { Tlp } from '@app/marking';
import { CATALOGUE_IDS, catalogue } from '@app/principles';
import { type IncidentFilter, PublicationService, type ReleasedIncident } from '@app/publication';
import { ReviewDesk } from '@app/review';
import { type DocumentRequest, notFound } from './document-request';
import { markingOfSight, materialOf } from './material';
import { type QuarterSpan, quartersUntil } from './quarters';

const PARIS_PRINCIPLES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const DATED_FROM = new Date('0001-01-01T00:00:00Z');

/** Makes documents for a viewer, each from what the viewer may read at this moment and from nothing else. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly publication: PublicationService,
    private readonly frozenQueries: FrozenQueriesService,
    private readonly reviews: ReviewDesk,
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
    const { filter } = found.question;
    const page = await this.publication.incidents(viewer, filter, 'DATE_NEWEST', DOSSIER_INCIDENTS_MAX);
    const selected = {
      selection: {
        kind: 'query' as const,
        label: found.id,
        frozenOn: found.frozenAt.toISOString().slice(0, 10),
        hash: found.sha256,
        changed: found.changed,
      },
      materials: await this.materials(viewer, page.rows),
      count: page.totalCount,
      clear: await this.count(viewer, { ...filter, certainty: 'clear' }),
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
    const dated = await this.count(viewer, { ...filter, occurredFrom: DATED_FROM });
    const quarters: Quarter[] = [];
    for (const span of quartersUntil(new Date(), TREND_QUARTERS_MAX))
      quarters.push(await this.quarter(viewer, filter, span));
    const firstFilled = quarters.findIndex(({ total }) => total > 0);
    const coverage = await this.coverage(viewer);
    const trend = {
      catalogue: catalogueId,
      principle,
      quarters: firstFilled < 0 ? [] : quarters.slice(firstFilled),
      undated: page.totalCount - dated,
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

  private async quarter(viewer: Viewer, filter: IncidentFilter, span: QuarterSpan): Promise<Quarter> {
    const time = { occurredFrom: span.from, occurredTo: span.to };
    const total = await this.count(viewer, time);
    const count = total === 0 ? 0 : await this.count(viewer, { ...filter, ...time });
    const clear = count === 0 ? 0 : await this.count(viewer, { ...filter, ...time, certainty: 'clear' });
    return { year: span.year, quarter: span.quarter, total, count, clear };
  }

  private async materials(viewer: Viewer, incidents: readonly ReleasedIncident[]): Promise<Material[]> {
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

function requirePrinciple(catalogueId: string, principle: string): void {
  const id = CATALOGUE_IDS.find((known) => known === catalogueId);
  const isKnown = id && catalogue(id).principles.some(({ key }) => String(key) === principle);
  if (!isKnown) throw notFound();
}
