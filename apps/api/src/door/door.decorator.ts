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

/** A door for anyone. What they see behind it is decided by row-level security. */
export const Public = (): CustomDecorator => SetMetadata(DOOR, 'public');

/** A door for any valid key. */
export const Authenticated = (): CustomDecorator => SetMetadata(DOOR, 'authenticated');

/** A door for keys that carry a permission. */
export const RequirePermission = (permission: Permission): CustomDecorator => SetMetadata(DOOR, permission);

/** Who is asking. The guard has put it there. */
export const CurrentViewer = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer => {
  return GqlExecutionContext.create(context).getContext<DoorContext>().viewer;
});

/** Signs as the holder of the key that came with the request. */
export const CurrentProver = createParamDecorator((_data: unknown, context: ExecutionContext): Prover => {
  return GqlExecutionContext.create(context).getContext<DoorContext>().prover();
});
