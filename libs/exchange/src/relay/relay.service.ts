import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Viewer, actorOf, decryptFor, encryptFor, requireParticipant } from '@app/access';
import { recordAct } from '@app/audit';
import { CONFIG, type Config } from '@app/config';
import { Problem } from '@app/problem';
import { PublicationService, type ReleasedIncident } from '@app/publication';
import {
  type MessageRow,
  type RelayKind,
  type ThreadRow,
  appendMessage,
  closeThread,
  countOpen,
  insertThread,
  messagesOf,
  submissionsOf,
  submitterOf,
  threadForUpdate,
  threadsOf,
} from './relay.repository';

/** How much is said: threads that one reader has open, messages in one, UTF-16 units of one, threads in an answer. */
export const RELAY_LIMITS = { openMax: 50, messagesMax: 200, textLengthMax: 4_000, listedMax: 100 } as const;

/** One message as a side of the thread reads it. */
export interface RelayMessage {
  readonly mine: boolean;
  readonly text: string;
  /** The author's slug, where they gave their name with it. */
  readonly signedBy: string | null;
  readonly sentAt: Date;
}

/** A thread as one of its two sides reads it: neither is told who the other is, nor which rendition the reader has. */
export interface RelayThread {
  readonly id: string;
  readonly role: 'reader' | 'submitter';
  readonly kind: RelayKind;
  /** For the reader: the incident as their rendition has it. */
  readonly incidentId: string | null;
  /** For the submitter: their submission. */
  readonly submissionId: string | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly messages: readonly RelayMessage[];
}

/**
 * Lets a reader and the submitter of an incident talk through the platform. A reader keeps a thread for as long as the
 * incident is in their sight; when it is withdrawn, what was said goes with it.
 */
@Injectable()
export class RelayService {
  private readonly instanceSecret: Buffer;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
    private readonly publication: PublicationService,
  ) {
    this.instanceSecret = readFileSync(config.keys.accessKeyFile);
  }

  /**
   * Opens a thread with the submitter of an incident in the viewer's sight.
   * @throws Problem `not-found` for an incident that is hidden, absent or withdrawn; `conflict` for one of the viewer's own.
   */
  async open(
    viewer: Viewer,
    incidentId: string,
    kind: RelayKind,
    said: { readonly text: string; readonly signed: boolean },
  ): Promise<RelayThread> {
    const readerId = requireParticipant(viewer);
    requireText(said.text);
    const incident = await this.sighted(viewer, incidentId);
    const source = incident && (await submitterOf(this.dataSource, incident.renditionId));
    if (!incident || !source) throw new Problem('not-found', 'There is no such incident.');
    if (source.submitterId === readerId) throw new Problem('conflict', 'This incident is your own.');
    const id = randomUUID();
    await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM participant WHERE id = $1 FOR UPDATE', [readerId]);
      if ((await countOpen(manager, readerId)) >= RELAY_LIMITS.openMax)
        throw new Problem(
          'too-large',
          `At most ${RELAY_LIMITS.openMax} threads are open at a time: close one.`,
        );
      await insertThread(manager, { id, renditionId: incident.renditionId, readerId, kind, ...source });
      await this.append(manager, id, true, said);
      await recordAct(manager, { actor: actorOf(viewer), action: 'relay.open', subject: id });
    });
    return this.get(viewer, id);
  }

  /**
   * Says something in a thread.
   * @throws Problem `not-found` for a thread of others, or on an incident that is out of sight; `conflict` for a closed one.
   */
  async reply(
    viewer: Viewer,
    id: string,
    said: { readonly text: string; readonly signed: boolean },
  ): Promise<RelayThread> {
    requireText(said.text);
    await this.get(viewer, id);
    await this.dataSource.transaction(async (manager) => {
      const thread = await this.lock(manager, viewer, id);
      if (thread.closedAt) throw new Problem('conflict', 'The thread is closed.');
      await this.append(manager, id, thread.readerId === requireParticipant(viewer), said);
    });
    return this.get(viewer, id);
  }

  /** Closes a thread: what was said stays, and nothing more is. @throws Problem `not-found` for a thread of others. */
  async close(viewer: Viewer, id: string): Promise<RelayThread> {
    await this.get(viewer, id);
    await this.dataSource.transaction(async (manager) => {
      await this.lock(manager, viewer, id);
      await closeThread(manager, id);
      await recordAct(manager, { actor: actorOf(viewer), action: 'relay.close', subject: id });
    });
    return this.get(viewer, id);
  }

  /** The viewer's threads, as reader and as submitter, newest first. */
  async list(viewer: Viewer): Promise<RelayThread[]> {
    const participantId = requireParticipant(viewer);
    const threads = await threadsOf(this.dataSource, participantId, RELAY_LIMITS.listedMax);
    const messages = await messagesOf(
      this.dataSource,
      threads.map(({ id }) => id),
    );
    const submissions = await submissionsOf(
      this.dataSource,
      threads.map(({ lineage }) => lineage),
    );
    const incidents = await this.publication.incidentIdsOf(
      viewer,
      threads.map(({ renditionId }) => renditionId),
    );
    return threads.flatMap((thread) => {
      const isReader = thread.readerId === participantId;
      const incidentId = incidents.get(thread.renditionId) ?? null;
      if (isReader && incidentId === null) return [];
      const { id, kind, openedAt, closedAt } = thread;
      const said = messages.filter(({ threadId }) => threadId === id);
      return {
        id,
        role: isReader ? 'reader' : 'submitter',
        kind,
        incidentId: isReader ? incidentId : null,
        submissionId: isReader ? null : (submissions.get(thread.lineage) ?? null),
        openedAt,
        closedAt,
        messages: said.map((message) => this.opened(message, isReader)),
      };
    });
  }

  private async get(viewer: Viewer, id: string): Promise<RelayThread> {
    const found = (await this.list(viewer)).find((thread) => thread.id === id);
    if (!found) throw new Problem('not-found', 'There is no such thread of yours.');
    return found;
  }

  private async lock(manager: EntityManager, viewer: Viewer, id: string): Promise<ThreadRow> {
    const thread = await threadForUpdate(manager, requireParticipant(viewer), id);
    if (!thread) throw new Problem('not-found', 'There is no such thread of yours.');
    return thread;
  }

  private async append(
    manager: EntityManager,
    threadId: string,
    byReader: boolean,
    { text, signed }: { readonly text: string; readonly signed: boolean },
  ): Promise<void> {
    const sealed = encryptFor(`relay ${threadId}`, text, this.instanceSecret);
    const message = { id: randomUUID(), threadId, byReader, signed, sealed };
    if (!(await appendMessage(manager, message, RELAY_LIMITS.messagesMax)))
      throw new Problem('too-large', `A thread has at most ${RELAY_LIMITS.messagesMax} messages.`);
  }

  private opened(
    { threadId, byReader, author, sealed, sentAt }: MessageRow,
    isReader: boolean,
  ): RelayMessage {
    const text = decryptFor(`relay ${threadId}`, sealed, this.instanceSecret);
    return { mine: byReader === isReader, text, signedBy: author, sentAt };
  }

  /** An incident that is out and in the viewer's sight. */
  private async sighted(viewer: Viewer, incidentId: string): Promise<ReleasedIncident | undefined> {
    const found = await this.publication.incident(viewer, incidentId);
    return found?.revoked === false ? found : undefined;
  }
}

function requireText(text: string): void {
  if (text.trim().length === 0 || text.length > RELAY_LIMITS.textLengthMax)
    throw new Problem('invalid-input', `A message has 1 to ${RELAY_LIMITS.textLengthMax} characters.`);
}
