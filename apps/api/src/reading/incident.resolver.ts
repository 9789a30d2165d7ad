import { createHash } from 'node:crypto';
import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '@app/access';
import { DeliveryLedger } from '@app/exchange';
import { PublicationService, type ReleasedIncident } from '@app/publication';
import { CurrentViewer, Public } from '../door/door.decorator';
import {
  FindingConnection,
  FindingFilter,
  Incident,
  IncidentConnection,
  IncidentFilterInput,
  IncidentSortOrder,
} from './incident.graphql';
import { filterOf } from './filter-of';
import { PageArgs } from './page.graphql';
import { isSelected } from './selected';
import {
  pageInfoOf,
  presentFinding,
  presentIncidents,
  requirePageSize,
  requireShort,
  withoutNulls,
} from './present';

/** The doors to incidents and findings. */
@Resolver(() => Incident)
export class IncidentResolver {
  constructor(
    private readonly publication: PublicationService,
    private readonly ledger: DeliveryLedger,
  ) {}

  @Query(() => IncidentConnection, {
    description: 'Incidents that you may see, each once, in the fullest rendition that you may read.',
  })
  @Public()
  async incidents(
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
    @Args() page: PageArgs,
    @Args('filter', { type: () => IncidentFilterInput, nullable: true, description: 'Which.' })
    filter?: IncidentFilterInput,
    @Args('sort', {
      type: () => IncidentSortOrder,
      defaultValue: IncidentSortOrder.ADDED_NEWEST,
      description: 'In which order.',
    })
    sort: IncidentSortOrder = IncidentSortOrder.ADDED_NEWEST,
  ): Promise<IncidentConnection> {
    requirePageSize(page.first);
    const wanted = filterOf(filter);
    const found = await this.publication.incidents(
      viewer,
      wanted,
      sort,
      page.first,
      page.after ?? undefined,
      isSelected(info, 'totalCount'),
    );
    const nodes = await this.given(viewer, found.rows);
    const edges = nodes.map((node, index) => ({ node, cursor: found.rows[index]?.cursor ?? '' }));
    return { edges, pageInfo: pageInfoOf(found.hasNext, edges.at(-1)?.cursor), totalCount: found.totalCount };
  }

  @Query(() => Incident, {
    nullable: true,
    description: 'One incident by its STIX id; null when it is hidden from you or not there.',
  })
  @Public()
  async incident(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The STIX id, as any rendition that you may read has it.' })
    id: string,
  ): Promise<Incident | null> {
    requireShort([id]);
    const found = await this.publication.incident(viewer, id);
    const [incident] = found ? await this.given(viewer, [found]) : [];
    return incident ?? null;
  }

  @Query(() => FindingConnection, { description: 'Findings over the incidents that you may see.' })
  @Public()
  async findings(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => FindingFilter, nullable: true, description: 'Which.' })
    filter?: FindingFilter,
  ): Promise<FindingConnection> {
    requirePageSize(page.first);
    const wanted = withoutNulls(filter ?? {});
    requireShort([wanted.principle, wanted.catalogue]);
    const found = await this.publication.findings(viewer, wanted, page.first, page.after ?? undefined);
    const edges = found.rows.map(({ cursor, ...row }) => ({ cursor, node: presentFinding(row) }));
    return { edges, pageInfo: pageInfoOf(found.hasNext, edges.at(-1)?.cursor), totalCount: found.totalCount };
  }

  @ResolveField(() => String, {
    description: 'SHA-256 of `stix` as UTF-8, in hexadecimal: what a citation can be checked by.',
  })
  sha256(@Parent() { stix }: Incident): string {
    return createHash('sha256').update(stix).digest('hex');
  }

  /** Incidents as the schema has them, written down as given before they are. */
  private async given(viewer: Viewer, incidents: readonly ReleasedIncident[]): Promise<Incident[]> {
    await this.ledger.recordRenditions(viewer, 'graphql', incidents);
    return presentIncidents(this.publication, viewer, incidents);
  }
}
