import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type Viewer, actorOf, requireLastingKeyId, requireParticipant } from '@app/access';
import { recordAct } from '@app/audit';
import { CONFIG, type Config } from '@app/config';
import { isOutsideUrl } from '@app/courier';
import { Problem } from '@app/problem';
import { FeedService } from '../feeds/feed.service';
import { newSecret, withSecret } from './webhook-secret';
import {
  type WebhookListing,
  deleteWebhook,
  insertWebhook,
  listWebhooks,
  restartWebhook,
  secretsForUpdate,
  updateSecrets,
} from './webhook.repository';

/** How many webhooks a participant has, and how long their labels are. */
export const WEBHOOK_LIMITS = { perParticipantMax: 20, labelLengthMax: 120 } as const;

/** What a participant asks for. */
export interface WebhookWish {
  readonly feed: string;
  readonly url: string;
  readonly label: string;
  readonly fromStart: boolean;
}

/** A webhook with its secret: the only moment at which that can be read. */
export interface NamedSecret {
  readonly webhook: WebhookListing;
  readonly secret: string;
}

/** A participant's webhooks: made, changed and deleted by their own keys. */
@Injectable()
export class WebhookService {
  private readonly instanceSecret: Buffer;
  private readonly privateToo: boolean;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
    private readonly feeds: FeedService,
  ) {
    this.instanceSecret = readFileSync(config.keys.accessKeyFile);
    this.privateToo = config.webhooksToPrivate;
  }

  /** The viewer's own webhooks, oldest first. */
  list(viewer: Viewer): Promise<WebhookListing[]> {
    return listWebhooks(this.dataSource, requireParticipant(viewer));
  }

  /**
   * Makes a webhook on a feed in the viewer's sight. It reads as the viewer's key, and ends with it.
   * @throws Problem `not-found` for a feed out of sight, `invalid-input` for an address that is not outside, `too-large`
   * for one webhook too many.
   */
  async create(viewer: Viewer, { feed, url, label, fromStart }: WebhookWish): Promise<NamedSecret> {
    const participantId = requireParticipant(viewer);
    if (label.length === 0 || label.length > WEBHOOK_LIMITS.labelLengthMax)
      throw new Problem('invalid-input', `A label has 1 to ${WEBHOOK_LIMITS.labelLengthMax} characters.`);
    if (!isOutsideUrl(url, { privateToo: this.privateToo }))
      throw new Problem('invalid-input', '`url` is an HTTPS address of the public Internet.');
    const head = await this.feeds.head(viewer, feed);
    const id = randomUUID();
    const secret = newSecret();
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM participant WHERE id = $1 FOR UPDATE', [participantId]);
      if ((await listWebhooks(manager, participantId)).length >= WEBHOOK_LIMITS.perParticipantMax)
        throw new Problem(
          'too-large',
          `A participant has at most ${WEBHOOK_LIMITS.perParticipantMax} webhooks.`,
        );
      const secrets = withSecret([], secret, id, this.instanceSecret);
      const accessKeyId = requireLastingKeyId(viewer);
      const owner = { id, participantId, accessKeyId, collectionId: head.id };
      await insertWebhook(manager, { ...owner, label, url, secrets, fromStart });
      await recordAct(manager, { actor: actorOf(viewer), action: 'webhook.create', subject: id });
    });
    return { webhook: await this.get(viewer, id), secret };
  }

  /**
   * Gives a webhook another secret. The one before it signs for a day longer.
   * @throws Problem `not-found` for a webhook of somebody else.
   */
  async rotateSecret(viewer: Viewer, id: string): Promise<NamedSecret> {
    const secret = newSecret();
    await this.dataSource.transaction(async (manager) => {
      const stored = await secretsForUpdate(manager, requireParticipant(viewer), id);
      if (!stored) throw absent();
      await updateSecrets(manager, id, withSecret(stored, secret, id, this.instanceSecret));
      await recordAct(manager, { actor: actorOf(viewer), action: 'webhook.rotate', subject: id });
    });
    return { webhook: await this.get(viewer, id), secret };
  }

  /**
   * Starts a webhook again as the viewer's key, from after a moment where one is given: what came since is told anew.
   * @throws Problem `not-found` for a webhook of somebody else.
   */
  async replay(viewer: Viewer, id: string, from: string | undefined): Promise<WebhookListing> {
    const owner = { participantId: requireParticipant(viewer), accessKeyId: requireLastingKeyId(viewer) };
    await this.dataSource.transaction(async (manager) => {
      if (!(await restartWebhook(manager, owner, id, from))) throw absent();
      await recordAct(manager, { actor: actorOf(viewer), action: 'webhook.replay', subject: id });
    });
    return this.get(viewer, id);
  }

  /** @throws Problem `not-found` for a webhook of somebody else. */
  async delete(viewer: Viewer, id: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      if (!(await deleteWebhook(manager, requireParticipant(viewer), id))) throw absent();
      await recordAct(manager, { actor: actorOf(viewer), action: 'webhook.delete', subject: id });
    });
  }

  private async get(viewer: Viewer, id: string): Promise<WebhookListing> {
    const found = (await this.list(viewer)).find((webhook) => webhook.id === id);
    if (!found) throw absent();
    return found;
  }
}

function absent(): Problem {
  return new Problem('not-found', 'There is no such webhook of yours.');
}
