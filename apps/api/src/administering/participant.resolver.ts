import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CommunityService, DirectoryService, Prover, type Viewer } from '@app/access';
import { readActs } from '@app/audit';
import { Problem } from '@app/problem';
import { progressOf } from '@app/submission';
import { CurrentProver, CurrentViewer, RequirePermission } from '../door/door.decorator';
import {
  Admission,
  AuditLineType,
  CommunityType,
  ParticipantInput,
  ParticipantType,
  RemakeProgressType,
} from './participant.graphql';

const SLUG = { description: 'By slug.' };

/** The doors of those who run the place, and of members who register their clients. */
@Resolver(() => ParticipantType)
export class ParticipantResolver {
  constructor(
    private readonly directory: DirectoryService,
    private readonly communities: CommunityService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Mutation(() => ParticipantType, {
    description: 'Put an organisation forward. Another administrator has to admit it.',
  })
  @RequirePermission('participant:propose')
  async proposeParticipant(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The organisation.' }) input: ParticipantInput,
  ): Promise<ParticipantType> {
    return (await this.directory.propose(viewer, input)) as ParticipantType;
  }

  @Mutation(() => Admission, { description: 'Admit an organisation that another administrator put forward.' })
  @RequirePermission('participant:admit')
  async admitParticipant(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('slug', SLUG) slug: string,
  ): Promise<Admission> {
    const { participant, key } = await this.directory.admit(viewer, prover, slug);
    return {
      participant: participant as ParticipantType,
      key: { ...key, permissions: [...key.permissions] },
    };
  }

  @Mutation(() => ParticipantType, {
    description: 'End the rights of a participant, its keys included, now.',
  })
  @RequirePermission('participant:admit')
  async suspendParticipant(
    @CurrentViewer() viewer: Viewer,
    @Args('slug', SLUG) slug: string,
  ): Promise<ParticipantType> {
    return (await this.directory.suspend(viewer, slug)) as ParticipantType;
  }

  @Mutation(() => CommunityType, { description: 'Found a community.' })
  @RequirePermission('community:manage')
  createCommunity(
    @CurrentViewer() viewer: Viewer,
    @Args('slug', SLUG) slug: string,
    @Args('name', { description: 'Its name.' }) name: string,
    @Args('openHistory', {
      defaultValue: false,
      description: 'Whether new members read what came before them.',
    })
    openHistory: boolean,
  ): Promise<CommunityType> {
    return this.communities.create(viewer, { slug, name, openHistory });
  }

  @Mutation(() => Boolean, { description: 'Add a member to a community.' })
  @RequirePermission('community:manage')
  async addCommunityMember(
    @CurrentViewer() viewer: Viewer,
    @Args('community', SLUG) community: string,
    @Args('participant', SLUG) participant: string,
  ): Promise<boolean> {
    await this.communities.addMember(viewer, community, participant);
    return true;
  }

  @Mutation(() => Boolean, {
    description: "End a membership, and the registrations of that member's clients.",
  })
  @RequirePermission('community:manage')
  async removeCommunityMember(
    @CurrentViewer() viewer: Viewer,
    @Args('community', SLUG) community: string,
    @Args('participant', SLUG) participant: string,
  ): Promise<boolean> {
    await this.communities.removeMember(viewer, community, participant);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Register a client of yours in a community that you are a member of.',
  })
  @RequirePermission('client:register')
  async registerClient(
    @CurrentViewer() viewer: Viewer,
    @Args('community', SLUG) community: string,
    @Args('participant', SLUG) participant: string,
  ): Promise<boolean> {
    await this.communities.registerClient(viewer, community, participant);
    return true;
  }

  @Mutation(() => Boolean, { description: 'End the registration of a client of yours.' })
  @RequirePermission('client:register')
  async removeClient(
    @CurrentViewer() viewer: Viewer,
    @Args('community', SLUG) community: string,
    @Args('participant', SLUG) participant: string,
  ): Promise<boolean> {
    await this.communities.removeClient(viewer, community, participant);
    return true;
  }

  @Query(() => RemakeProgressType, {
    description: 'How far everything published is brought to the rules of the newest release.',
  })
  @RequirePermission('audit:read')
  remakeProgress(): Promise<RemakeProgressType> {
    return progressOf(this.dataSource);
  }

  @Query(() => [AuditLineType], { description: 'The trail of acts, oldest first.' })
  @RequirePermission('audit:read')
  auditEntries(
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many, 1 to 200.' }) first: number,
    @Args('after', { type: () => ID, defaultValue: '0', description: 'After this number.' }) after: string,
  ): Promise<AuditLineType[]> {
    if (!/^\d{1,18}$/.test(after) || first < 1)
      throw new Problem('invalid-input', 'Ask for 1 to 200 lines after a number.');
    return readActs(this.dataSource.manager, after, first);
  }
}
