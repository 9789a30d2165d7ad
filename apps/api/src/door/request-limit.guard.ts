import { type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ThrottlerGuard } from '@nestjs/throttler';
import { Problem } from '@app/problem';

/** The name of the limit for previews, beside the one for all requests. */
export const PREVIEW_LIMIT = 'preview';

/**
 * So many requests a minute for each address, whatever they ask. No header tells how many are left: behind one
 * address that would tell of others.
 */
@Injectable()
export class RequestLimitGuard extends ThrottlerGuard {
  override async onModuleInit(): Promise<void> {
    await super.onModuleInit();
    this.throttlers = this.throttlers.filter(({ name }) => name !== PREVIEW_LIMIT);
  }

  protected override generateKey(_context: ExecutionContext, address: string): string {
    return address;
  }

  protected override getRequestResponse(context: ExecutionContext) {
    if (context.getType<string>() !== 'graphql') return super.getRequestResponse(context);
    const { req, res } = GqlExecutionContext.create(context).getContext();
    return { req, res: res ?? req.res };
  }

  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    if (context.getType<string>() !== 'graphql') return false;
    const info = GqlExecutionContext.create(context).getInfo<{ path: { prev: unknown } }>();
    return info.path.prev !== undefined;
  }

  protected override throwThrottlingException(): Promise<void> {
    throw new Problem('too-many-requests', 'Too many requests: wait a minute.');
  }
}
