import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import {
  type Viewer,
  actorOf,
  encryptFor,
  requireLastingKeyId,
  requireParticipant,
  requirePermission,
} from '@app/access';
import { recordAct } from '@app/audit';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { SubmissionService, type TermsInput } from '@app/submission';
import { collectionUrl } from './pull-address';
import { PULL_LIMITS } from './pull-limits';
import type { PullCredentials } from './pull-page';
import { type PullListing, deletePull, insertPull, listPulls } from './pull.repository';

/** What a participant asks for. */
export interface PullWish {
  /** Of a collection, or of an API root with the collection beside it. */
  readonly url: string;
  readonly collection?: string | undefined;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly token?: string | undefined;
  readonly terms: TermsInput;
  readonly once: boolean;
}

/** The collections of other servers that a participant follows. */
@Injectable()
export class PullService {
  private readonly instanceSecret: Buffer;
  private readonly privateToo: boolean;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
    private readonly submissions: SubmissionService,
  ) {
    this.instanceSecret = readFileSync(config.keys.accessKeyFile);
    this.privateToo = config.pullsFromPrivate;
  }

  /** The viewer's own pulls, oldest first: for whoever reads what came in by them, and for whoever may make one. */
  list(viewer: Viewer): Promise<PullListing[]> {
    const mayCreate = viewer.kind !== 'public' && viewer.permissions.includes('submission:create');
    if (!mayCreate) requirePermission(viewer, 'submission:read');
    return listPulls(this.dataSource, requireParticipant(viewer));
  }

  /**
   * Follows a collection of another server from its beginning. What it tells comes in as the viewer's submissions, under
   * these terms; it acts as the viewer's key, and ends with it.
   * @throws Problem `invalid-input` for an address or credentials that are none, `invalid-terms`, `conflict` for what is
   * followed already, `too-large` for one pull too many.
   */
  async create(viewer: Viewer, wish: PullWish): Promise<PullListing> {
    requirePermission(viewer, 'submission:create');
    const participantId = requireParticipant(viewer);
    const url = collectionUrl(wish.url, wish.collection, { privateToo: this.privateToo });
    const credentials = credentialsOf(wish);
    const terms = await this.submissions.agree(participantId, wish.terms);
    const id = randomUUID();
    const sealed = credentials && encryptFor(purposeOf(id), JSON.stringify(credentials), this.instanceSecret);
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM participant WHERE id = $1 FOR UPDATE', [participantId]);
      if ((await listPulls(manager, participantId)).length >= PULL_LIMITS.perParticipantMax)
        throw new Problem('too-large', `A participant has at most ${PULL_LIMITS.perParticipantMax} pulls.`);
      const accessKeyId = requireLastingKeyId(viewer);
      const row = {
        id,
        participantId,
        accessKeyId,
        url,
        credentials: sealed ?? null,
        terms,
        once: wish.once,
      };
      if (!(await insertPull(manager, row)))
        throw new Problem('conflict', 'You follow this collection already.');
      await recordAct(manager, { actor: actorOf(viewer), action: 'pull.create', subject: id });
    });
    const found = (await this.list(viewer)).find((pull) => pull.id === id);
    if (!found) throw absent();
    return found;
  }

  /**
   * Follows a collection no longer. Its incidents stay, as submissions of the viewer's; what waited for one is deleted.
   * @throws Problem `not-found` for a pull of somebody else.
   */
  async remove(viewer: Viewer, id: string): Promise<void> {
    requirePermission(viewer, 'submission:create');
    await this.dataSource.transaction(async (manager) => {
      if (!(await deletePull(manager, requireParticipant(viewer), id))) throw absent();
      await recordAct(manager, { actor: actorOf(viewer), action: 'pull.remove', subject: id });
    });
  }
}

/** For what the credentials of a pull are encrypted: one pull's do not open as another's. */
export function purposeOf(pullId: string): string {
  return `pull ${pullId}`;
}

function credentialsOf({ user, password, token }: PullWish): PullCredentials | undefined {
  const isGiven = (text: string | undefined) => text !== undefined && text !== '';
  const isFit = [user, password, token].every(
    // A colon ends the name (RFC 7617 section 2); what cannot stand in a header is no credential.
    (text) => !isGiven(text) || (text!.length <= PULL_LIMITS.credentialLengthMax && !/[\r\n\0]/.test(text!)),
  );
  const isBasic = isGiven(password) || isGiven(user);
  if (!isFit || (isBasic && isGiven(token)) || user?.includes(':'))
    throw new Problem('invalid-input', 'Credentials are a name and a password, or a token, or none.');
  if (isGiven(token)) return { kind: 'bearer', token: token! };
  return isBasic ? { kind: 'basic', user: user ?? '', password: password ?? '' } : undefined;
}

function absent(): Problem {
  return new Problem('not-found', 'There is no such pull of yours.');
}
