import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@app/access';
import { WebhookService } from '@app/exchange';
import { Problem } from '@app/problem';
import { CurrentViewer, RequirePermission } from '../../door/door.decorator';
import { requireMoment } from '../../reading/moment';
import { requireShort } from '../../reading/present';
import { isUuid } from '../../submitting/submission-input';
import { WebhookSecretType, WebhookType } from './webhook.graphql';

/** The doors to a participant's own webhooks. */
@Resolver(() => WebhookType)
export class WebhookResolver {
  constructor(private readonly service: WebhookService) {}

  @Query(() => [WebhookType], { description: 'The webhooks of your organisation, oldest first.' })
  @RequirePermission('feed:read')
  webhooks(@CurrentViewer() viewer: Viewer): Promise<WebhookType[]> {
    return this.service.list(viewer);
  }

  @Mutation(() => WebhookSecretType, {
    description:
      'Be told of a feed: each entry is sent once it is published, in order, signed, tried for a day. It reads as the key that makes it, and ends with that key.',
  })
  @RequirePermission('feed:read')
  createWebhook(
    @CurrentViewer() viewer: Viewer,
    @Args('feed', { type: () => ID, description: 'The feed, by id or slug.' }) feed: string,
    @Args('url', { description: 'Where to: HTTPS, on the public Internet.' }) url: string,
    @Args('label', { description: 'What it is for.' }) label: string,
    @Args('fromStart', {
      defaultValue: false,
      description: 'Whether to begin with the first entry, or with what comes from now on.',
    })
    fromStart: boolean,
  ): Promise<WebhookSecretType> {
    requireShort([feed]);
    return this.service.create(viewer, { feed, url, label, fromStart });
  }

  @Mutation(() => WebhookSecretType, {
    description: 'Give a webhook of yours another secret. The one before it signs for a day longer.',
  })
  @RequirePermission('feed:read')
  rotateWebhookSecret(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The webhook.' }) id: string,
  ): Promise<WebhookSecretType> {
    return this.service.rotateSecret(viewer, requireId(id));
  }

  @Mutation(() => WebhookType, {
    description:
      'Start a webhook of yours again, as this key: from where it is, or with what was added after a moment.',
  })
  @RequirePermission('feed:read')
  replayWebhook(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The webhook.' }) id: string,
    @Args('addedAfter', {
      type: () => String,
      nullable: true,
      description: 'A moment (RFC 3339, UTC): what was added after it is sent (again).',
    })
    addedAfter?: string,
  ): Promise<WebhookType> {
    return this.service.replay(viewer, requireId(id), requireMoment(addedAfter ?? undefined, 'addedAfter'));
  }

  @Mutation(() => Boolean, { description: 'Delete a webhook of yours.' })
  @RequirePermission('feed:read')
  async deleteWebhook(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The webhook.' }) id: string,
  ): Promise<boolean> {
    await this.service.delete(viewer, requireId(id));
    return true;
  }
}

function requireId(id: string): string {
  if (isUuid(id)) return id;
  throw new Problem('not-found', 'There is no such webhook of yours.');
}
