import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { SupportersService, partiesOf } from '@app/insights';
import { CurrentViewer, Public } from '../door/door.decorator';
import { Incident } from '../reading/incident.graphql';
import { requireShort, withoutNulls } from '../reading/present';
import { IncidentSupporter, Supporter, SupporterFilter } from './supporter.graphql';

/** The doors to supporters of catalogues. */
@Resolver(() => Incident)
export class SupporterResolver {
  constructor(private readonly supporting: SupportersService) {}

  @Query(() => [Supporter], { description: 'Who supports the catalogues, as loaded here: public data.' })
  @Public()
  supporters(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => SupporterFilter, nullable: true, description: 'Which.' })
    filter?: SupporterFilter,
  ): Promise<Supporter[]> {
    const wanted = withoutNulls(filter ?? {});
    requireShort(Object.values(wanted));
    return this.supporting.list(viewer, wanted) as Promise<unknown> as Promise<Supporter[]>;
  }

  @ResolveField(() => [IncidentSupporter], {
    name: 'supporters',
    description:
      'Supporters that your rendition names as victim, host or claimed actor. They are never counted.',
  })
  besideIncident(
    @CurrentViewer() viewer: Viewer,
    @Parent() { id, stix, countries, attributionClaims }: Incident,
  ): Promise<IncidentSupporter[]> {
    const parties = partiesOf(id, stix, countries, attributionClaims);
    return this.supporting.beside(viewer, parties) as Promise<unknown> as Promise<IncidentSupporter[]>;
  }
}
