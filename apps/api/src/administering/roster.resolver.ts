import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CommunityPseudonymsService, RosterService, type Viewer } from '@app/access';
import { CurrentViewer, RequirePermission } from '../door/door.decorator';
import { requirePageSize, requireShort } from '../reading/present';
import { PseudonymAgreementType } from './participant.graphql';
import { CommunityRosterType, RosterEntryType } from './roster.graphql';

/** The doors to who takes part and in what, for administrators. */
@Resolver(() => CommunityRosterType)
export class RosterResolver {
  constructor(
    private readonly roster: RosterService,
    private readonly pseudonyms: CommunityPseudonymsService,
  ) {}

  @Query(() => [RosterEntryType], {
    description: 'Every organisation that takes part, is put forward or is suspended, by slug.',
  })
  @RequirePermission('participant:propose')
  async participants(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many, 1 to 100.' }) first: number,
    @Args('after', { defaultValue: '', description: 'After this slug.' }) after: string,
  ): Promise<RosterEntryType[]> {
    requirePageSize(first);
    requireShort([after]);
    return (await this.roster.participants(viewer, first, after)) as RosterEntryType[];
  }

  @Query(() => [CommunityRosterType], { description: 'Every community with its members, by slug.' })
  @RequirePermission('community:manage')
  communities(@CurrentViewer() viewer: Viewer): Promise<CommunityRosterType[]> {
    return this.roster.communities(viewer);
  }

  @ResolveField(() => PseudonymAgreementType, {
    name: 'pseudonyms',
    nullable: true,
    description: 'Whether its members know the same victim again by a pseudonym; null while never agreed to.',
  })
  async pseudonymAgreement(@Parent() community: CommunityRosterType): Promise<PseudonymAgreementType | null> {
    return (await this.pseudonyms.agreementOf(community.id)) ?? null;
  }
}
