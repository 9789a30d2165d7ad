import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type Permission, requirePermission } from '@app/access';
import { Problem } from '@app/problem';
import { DOOR, doorContextOf } from './door.decorator';
import { Authenticator } from './viewer-of';

/** Stands before every door. Default deny: a handler that does not say who may come in lets nobody in. */
@Injectable()
export class DoorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<string>() === 'graphql' && isBelowRoot(context)) return true;
    const door = this.reflector.get<'public' | 'page' | 'authenticated' | Permission | undefined>(
      DOOR,
      context.getHandler(),
    );
    if (!door) throw new Problem('forbidden', 'This door is closed.');
    const at = doorContextOf(context);
    const viewer = await (door === 'page'
      ? this.authenticator.viewerOfPage(at.req)
      : this.authenticator.viewerOf(at.req));
    at.viewer = viewer;
    at.prover = () => this.authenticator.proverOf(at.req);
    if (door === 'public' || door === 'page') return true;
    if (viewer.kind === 'public') throw new Problem('unauthenticated', 'This needs an access key.');
    if (door !== 'authenticated') requirePermission(viewer, door);
    return true;
  }
}

/** A field of an object that a guarded root field gave: its parent was reached through a door already. */
function isBelowRoot(context: ExecutionContext): boolean {
  const info = GqlExecutionContext.create(context).getInfo<{ parentType: { name: string } }>();
  return !['Query', 'Mutation', 'Subscription'].includes(info.parentType.name);
}
