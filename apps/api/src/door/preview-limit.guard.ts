import { type ExecutionContext, Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { requireParticipant } from '@app/access';
import { Problem } from '@app/problem';
import { doorContextOf } from './door.decorator';
import { PREVIEW_LIMIT } from './request-limit.guard';

/**
 * So many previews and acts on redaction a minute for each participant, whatever keys it uses: each costs a worker what
 * a release costs. Stands behind the door's guard, which knows who is asking.
 */
@Injectable()
export class PreviewLimitGuard extends ThrottlerGuard {
  override async onModuleInit(): Promise<void> {
    await super.onModuleInit();
    this.throttlers = this.throttlers.filter(({ name }) => name === PREVIEW_LIMIT);
  }

  protected override async getTracker(req: Record<string, unknown>): Promise<string> {
    return String(req['participant']);
  }

  protected override generateKey(_context: ExecutionContext, participant: string): string {
    return participant;
  }

  protected override getRequestResponse(context: ExecutionContext) {
    const { viewer, req } = doorContextOf(context);
    return { req: { headers: req.headers, participant: requireParticipant(viewer) }, res: {} };
  }

  protected override throwThrottlingException(): Promise<void> {
    throw new Problem('too-many-requests', 'Too many previews and changes: wait a minute.');
  }
}
