import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommunityPseudonymsService, type Viewer } from '@app/access';
import { CurrentViewer, RequirePermission } from '../door/door.decorator';
import { CommunityType, PseudonymAgreementType } from './participant.graphql';

const SLUG = { description: 'By slug.' };

/** The doors to what a community agreed to. Whoever is shown a community may know it. */
@Resolver(() => CommunityType)
export class CommunityResolver {
  constructor(private readonly pseudonyms: CommunityPseudonymsService) {}

  @Mutation(() => CommunityType, {
    description:
      'Enter that a community agreed to know the same victim again by a pseudonym, or no longer does.',
  })
  @RequirePermission('community:manage')
  setCommunityPseudonyms(
    @CurrentViewer() viewer: Viewer,
    @Args('community', SLUG) community: string,
    @Args('agreed', { description: 'Whether it agreed.' }) agreed: boolean,
  ): Promise<CommunityType> {
    return this.pseudonyms.set(viewer, community, agreed);
  }

  @Mutation(() => CommunityType, {
    description: 'Make all pseudonyms of a community other ones. What is out keeps those that it has.',
  })
  @RequirePermission('community:manage')
  rotateCommunityPseudonyms(
    @CurrentViewer() viewer: Viewer,
    @Args('community', SLUG) community: string,
  ): Promise<CommunityType> {
    return this.pseudonyms.rotate(viewer, community);
  }

  @ResolveField(() => PseudonymAgreementType, {
    name: 'pseudonyms',
    nullable: true,
    description:
      'Whether its members know the same victim again by a pseudonym; null while they never agreed to it.',
  })
  async pseudonymAgreement(@Parent() community: CommunityType): Promise<PseudonymAgreementType | null> {
    return (await this.pseudonyms.agreementOf(community.id)) ?? null;
  }
}
