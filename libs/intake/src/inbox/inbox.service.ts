import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Viewer, requireLastingKeyId, requireParticipant, requirePermission } from '@app/access';
import { JobQueues } from '@app/jobs';
import { Problem } from '@app/problem';
import { type EnvelopeObject, isIdentifier, isTimestamp, parseEnvelope } from '@app/stix';
import { SubmissionService, lineageOf } from '@app/submission';
import { INBOX_LIMITS } from './inbox-limits';
import { InboxNames, type Listed } from './inbox-names';
import { type StatusResource, toStatus } from './inbox-status';
import { InboxRepository } from './inbox.repository';
import { WaitingIntake } from './waiting-intake';
import { versionOf } from './waiting-pool';

const NOT_FOUND = 'There is no such thing, or you may not see it.';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Stands where an object that was refused has no identifier of its own. */
const NO_ID = 'x-unidentified--00000000-0000-4000-8000-000000000000';
const WITHDRAWN_BY = 'deleted by TAXII';
/** The door side of the inbox: it takes objects in, tells what came of them, and cannot open what waits. */
@Injectable()
export class InboxService {
  constructor(
    private readonly rows: InboxRepository,
    private readonly names: InboxNames,
    private readonly queues: JobQueues,
    private readonly submissions: SubmissionService,
    private readonly intake: WaitingIntake,
  ) {}

  /**
   * Takes in the objects of an envelope or bundle, each on its own (TAXII 2.1 section 5.5).
   * @throws Problem `invalid-input` for what is no JSON, `invalid-stix` for what holds no objects, `too-large` for too many.
   */
  async add(viewer: Viewer, body: string): Promise<StatusResource> {
    requirePermission(viewer, 'submission:create');
    const participantId = requireParticipant(viewer);
    const parsed = parseEnvelope(body);
    if (!parsed.ok) throw unusable(parsed);
    const statusId = randomUUID();
    const listed = parsed.objects.map((each) => listedOf(each, new Date().toISOString()));
    const owner = { participantId, accessKeyId: requireLastingKeyId(viewer), pullId: null };
    const sealed = await this.intake.seal(owner, statusId, parsed.objects);
    const { requestedAt, entries } = await this.rows.dataSource.transaction((manager) =>
      this.intake.store(manager, sealed, this.names.seal(statusId, listed)),
    );
    await this.queues.addInbox(participantId);
    const told = entries.map(({ place, objectId, reason }) => ({
      place,
      outcome: objectId === null ? ('failed' as const) : ('fresh' as const),
      reason,
      state: null,
      failure: null,
    }));
    return toStatus(statusId, requestedAt, listed, told);
  }

  /** What came of a request of the viewer's own. @throws Problem `not-found`, the same for another's and for none. */
  async status(viewer: Viewer, id: string): Promise<StatusResource> {
    const participantId = requireSubmitter(viewer);
    const found = UUID.test(id) ? await this.rows.findStatus(participantId, id.toLowerCase()) : undefined;
    if (!found) throw new Problem('not-found', NOT_FOUND);
    const statusId = id.toLowerCase();
    const listed = this.names.open(statusId, found.listing);
    return toStatus(statusId, found.requestedAt, listed, await this.rows.entries(statusId));
  }

  /**
   * Withdraws an incident of the viewer's own, and deletes what waits of an object of theirs, in all its versions.
   * @throws Problem `not-found` where there is neither: another's and none are alike; `forbidden` for a key that may not.
   */
  async remove(viewer: Viewer, objectId: string): Promise<void> {
    requirePermission(viewer, 'submission:create');
    const participantId = requireParticipant(viewer);
    const submissionId = await this.rows.findIncident(participantId, lineageOf(participantId, objectId));
    if (submissionId !== undefined) await this.submissions.withdraw(viewer, submissionId, WITHDRAWN_BY);
    const name = this.names.nameOf(participantId, objectId);
    const removed = await this.rows.dataSource.transaction((manager) =>
      this.rows.removeWaiting(manager, participantId, name),
    );
    if (removed === 0 && submissionId === undefined) throw new Problem('not-found', NOT_FOUND);
  }
}

/** A participant whose key may submit, or may see what was submitted. Everybody else has no status. */
function requireSubmitter(viewer: Viewer): string {
  const may =
    viewer.kind === 'participant' &&
    (viewer.permissions.includes('submission:create') || viewer.permissions.includes('submission:read'));
  if (!may) throw new Problem(viewer.kind === 'public' ? 'unauthenticated' : 'not-found', NOT_FOUND);
  return viewer.participantId;
}

function unusable({
  fault,
  message,
}: {
  fault: 'not-json' | 'no-objects' | 'too-many-objects';
  message: string;
}): Problem {
  const codes = {
    'not-json': 'invalid-input',
    'no-objects': 'invalid-stix',
    'too-many-objects': 'too-large',
  } as const;
  return new Problem(codes[fault], message);
}

/** How a status names an object: as it was sent; what has no version is told by when it came. */
function listedOf(each: EnvelopeObject, cameAt: string): Listed {
  if (each.ok) return { id: each.object.id, version: versionOf(each.object) ?? cameAt };
  const value =
    typeof each.value === 'object' && each.value !== null && !Array.isArray(each.value) ? each.value : {};
  const { id, modified } = value;
  const told = each.errors
    .slice(0, INBOX_LIMITS.issuesToldMax)
    .map(({ code, pointer, message }) => `${code} at ${pointer || '/'}: ${message}`)
    .join(' ');
  return {
    id: typeof id === 'string' && isIdentifier(id) ? id : NO_ID,
    version: typeof modified === 'string' && isTimestamp(modified) ? modified : cameAt,
    failure: told.slice(0, INBOX_LIMITS.messageLengthMax) || 'The object is not valid.',
  };
}
