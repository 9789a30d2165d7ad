import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CommunityService,
  DirectoryService,
  KEY_LIFETIME_DAYS_MAX,
  KeyService,
  Prover,
  type Viewer,
} from '@app/access';
import { Problem } from '@app/problem';
import {
  Authenticated,
  CurrentProver,
  CurrentViewer,
  Public,
  RequirePermission,
} from '../door/door.decorator';
import { AccessKeyType, IssuedKeyType, Me, type ParticipantType } from './participant.graphql';

const UUID = /^[0-9a-f-]{36}$/i;
const PERMISSIONS_MAX = 20;

/** The doors to one's own rights and keys. */
@Resolver(() => Me)
export class KeyResolver {
  constructor(
    private readonly keys: KeyService,
    private readonly directory: DirectoryService,
    private readonly communities: CommunityService,
  ) {}

  @Query(() => Me, { description: 'Who you are here.' })
  @Public()
  async me(@CurrentViewer() viewer: Viewer): Promise<Me> {
    const { kind } = viewer;
    const permissions = [...viewer.permissions];
    if (viewer.kind !== 'participant') return { kind, participant: null, communities: [], permissions };
    const participant = (await this.directory.get(viewer.participantId)) as ParticipantType;
    return {
      kind,
      participant,
      communities: await this.communities.listOf(viewer.participantId),
      permissions,
    };
  }

  @Query(() => [AccessKeyType], { description: 'The keys of your organisation, newest first.' })
  @RequirePermission('key:manage')
  accessKeys(@CurrentViewer() viewer: Viewer): Promise<AccessKeyType[]> {
    return this.keys.listOwn(requireKey(viewer));
  }

  @Mutation(() => IssuedKeyType, {
    description: 'Make a key for your organisation, with no more than yours carries and no longer.',
  })
  @RequirePermission('key:manage')
  async createAccessKey(
    @CurrentViewer() viewer: Viewer,
    @CurrentProver() prover: Prover,
    @Args('label', { description: 'What it is for.' }) label: string,
    @Args('permissions', { type: () => [String], description: 'What it carries.' }) permissions: string[],
    @Args('days', { type: () => Int, defaultValue: KEY_LIFETIME_DAYS_MAX, description: 'How long it lives.' })
    days: number,
  ): Promise<IssuedKeyType> {
    if (permissions.length > PERMISSIONS_MAX)
      throw new Problem('invalid-input', 'There are not so many permissions.');
    const key = await this.keys.issueOwn(requireKey(viewer), prover, { label, permissions, days });
    return { ...key, permissions: [...key.permissions] };
  }

  @Mutation(() => Boolean, { description: 'Revoke a key of your organisation, now.' })
  @Authenticated()
  async revokeAccessKey(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The key. Without `key:manage`, only the one that you use.' })
    id: string,
  ): Promise<boolean> {
    const holder = requireKey(viewer);
    const mayRevoke = holder.permissions.includes('key:manage') || holder.keyId === id;
    if (!UUID.test(id) || !mayRevoke) throw new Problem('not-found', 'There is no such key of yours.');
    await this.keys.revokeOwn(holder, id);
    return true;
  }
}

function requireKey(viewer: Viewer): Exclude<Viewer, { kind: 'public' }> {
  if (viewer.kind === 'public') throw new Problem('unauthenticated', 'This needs an access key.');
  return viewer;
}
