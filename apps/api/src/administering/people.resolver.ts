import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PeopleService, type Person, Prover, type Viewer } from '@app/access';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { CurrentProver, CurrentViewer, RequirePermission } from '../door/door.decorator';
import { InvitationType, PersonType } from './people.graphql';

/** The page of the portal where an invitation is taken up. */
const INVITATION_PAGE = '/invitation';
const PERMISSIONS_MAX = 20;
const PERMISSIONS = { type: () => [String], description: 'What they may do, no more than you.' };

/** The doors to the people of one's own organisation. */
@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    private readonly service: PeopleService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => [PersonType], {
    description: 'The people of your organisation who sign in by an account, by name.',
  })
  @RequirePermission('key:manage')
  async people(@CurrentViewer() viewer: Viewer): Promise<PersonType[]> {
    return (await this.service.list(viewer)).map(present);
  }

  @Mutation(() => InvitationType, { description: 'Invite a person to sign in by an account of theirs.' })
  @RequirePermission('key:manage')
  async invitePerson(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('name', { description: 'What you call them.' }) name: string,
    @Args('permissions', PERMISSIONS) permissions: string[],
  ): Promise<InvitationType> {
    const { person, code } = await this.service.invite(viewer, prover, {
      name,
      permissions: few(permissions),
    });
    const link = new URL(INVITATION_PAGE, this.config.publicUrl);
    link.hash = code;
    return { person: present(person), code, link: link.href };
  }

  @Mutation(() => PersonType, { description: 'Leave a person some of what they may do, from now on.' })
  @RequirePermission('key:manage')
  async limitPerson(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The person.' }) id: string,
    @Args('permissions', { type: () => [String], description: 'What is left to them.' })
    permissions: string[],
  ): Promise<PersonType> {
    return present(await this.service.limit(viewer, id, few(permissions)));
  }

  @Mutation(() => Int, {
    description: 'End the sessions of a person, and tell how many there were. They may sign in again.',
  })
  @RequirePermission('key:manage')
  endPersonSessions(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The person.' }) id: string,
  ): Promise<number> {
    return this.service.endSessions(viewer, id);
  }

  @Mutation(() => Boolean, { description: 'Remove a person or an invitation. Their sessions end now.' })
  @RequirePermission('key:manage')
  async removePerson(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The person.' }) id: string,
  ): Promise<boolean> {
    await this.service.remove(viewer, id);
    return true;
  }
}

function few(permissions: readonly string[]): string[] {
  if (permissions.length > PERMISSIONS_MAX)
    throw new Problem('invalid-input', 'There are not so many permissions.');
  return [...new Set(permissions)];
}

function present(person: Person): PersonType {
  return { ...person, permissions: [...person.permissions] };
}
