import {
  type CustomDecorator,
  type ExecutionContext,
  SetMetadata,
  createParamDecorator,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { Permission, Prover, Viewer } from '@app/access';

/** What the guard leaves for the doors behind it. */
export interface DoorContext {
  readonly req: Request;
  viewer: Viewer;
  prover: () => Prover;
}

/** The metadata key under which a door says who may come in. A door without it lets nobody in. */
export const DOOR = 'entente:door';

/**
 * A door for anyone. What they see behind it is decided by row-level security. A session that has ended is refused there as
 * everywhere; where the answer is a `page`, it is taken for none: a page that anyone may see does not break by a cookie.
 */
export const Public = (answer?: 'page'): CustomDecorator => SetMetadata(DOOR, answer ?? 'public');

/** A door for any valid key. */
export const Authenticated = (): CustomDecorator => SetMetadata(DOOR, 'authenticated');

/** A door for keys that carry a permission. */
export const RequirePermission = (permission: Permission): CustomDecorator => SetMetadata(DOOR, permission);

/** What the guard keeps of HTTP requests outside GraphQL, beside the request and not on it. */
const HTTP_CONTEXTS = new WeakMap<Request, DoorContext>();

/** The context that the guard and the decorators share: GraphQL's own, or one for the HTTP request. */
export function doorContextOf(context: ExecutionContext): DoorContext {
  if (context.getType<string>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<DoorContext>();
  const req = context.switchToHttp().getRequest<Request>();
  const known = HTTP_CONTEXTS.get(req) ?? ({ req } as DoorContext);
  HTTP_CONTEXTS.set(req, known);
  return known;
}

/** Who is asking. The guard has put it there. */
export const CurrentViewer = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer => {
  return doorContextOf(context).viewer;
});

/** Signs as the holder of the key that came with the request. */
export const CurrentProver = createParamDecorator((_data: unknown, context: ExecutionContext): Prover => {
  return doorContextOf(context).prover();
});
