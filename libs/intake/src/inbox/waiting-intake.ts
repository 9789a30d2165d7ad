import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG, type Config } from '@app/config';
import type { EnvelopeObject, StixObject } from '@app/stix';
import { PublicKeyFile, sealTogether } from '@app/submission';
import { INBOX_LIMITS } from './inbox-limits';
import { InboxNames } from './inbox-names';
import {
  InboxRepository,
  type NewEntry,
  type NewStatus,
  type NewWaiting,
  type WaitingRow,
} from './inbox.repository';

const FULL =
  'too-large: as much waits for an incident of yours as may. Add the incident, or delete what is not needed.';
const CONFLICT = 'conflict: another object with this id and version waits already, and was kept.';

/** Whose objects they are: what a participant posts, or what comes of one of the collections that they follow. */
export interface InboxOwner {
  readonly participantId: string;
  readonly accessKeyId: string;
  /** Null for what is posted. */
  readonly pullId: string | null;
}

/** Objects that came together, sealed and named, and not stored yet. */
export interface SealedObjects {
  readonly owner: InboxOwner;
  readonly status: Omit<NewStatus, 'listing'>;
  readonly accepted: readonly Acceptable[];
  readonly candidates: readonly NewWaiting[];
}

/** An object that may be stored, with its names. */
interface Acceptable {
  readonly place: number;
  readonly object: StixObject;
  readonly text: string;
  readonly version: string;
  readonly digest: Buffer;
}

/** What is decided of the objects of a request: which wait from now on, and where each of them waits. */
interface Decided {
  readonly stored: readonly NewWaiting[];
  readonly entries: readonly NewEntry[];
}

/** Takes objects into an inbox, each on its own. It seals them and cannot open what waits. */
@Injectable()
export class WaitingIntake {
  private readonly publicKey: PublicKeyFile;

  constructor(
    private readonly rows: InboxRepository,
    private readonly names: InboxNames,
    @Inject(CONFIG) config: Config,
  ) {
    this.publicKey = new PublicKeyFile(config.keys.sealPublicFile);
  }

  /** Seals those of the objects that are valid. */
  async seal(
    owner: InboxOwner,
    statusId: string,
    objects: readonly EnvelopeObject[],
  ): Promise<SealedObjects> {
    const scope = owner.pullId ?? owner.participantId;
    const accepted = objects.flatMap((each, place) => this.acceptable(scope, each, place));
    const rowIds = accepted.map(() => randomUUID());
    const parts = accepted.map(({ text }, at) => ({ subject: rowIds[at] ?? '', bytes: Buffer.from(text) }));
    const { contents, ...key } = await sealTogether(parts, this.publicKey.get(), statusId);
    const candidates = accepted.map((each, at) =>
      this.candidate(scope, each, rowIds[at] ?? '', contents[at] ?? ''),
    );
    const { participantId, accessKeyId } = owner;
    return { owner, status: { id: statusId, participantId, accessKeyId, ...key }, accepted, candidates };
  }

  /** Stores them in the caller's transaction, as far as they are new and there is room. `listing`: sealed. */
  async store(
    manager: EntityManager,
    { owner, status, accepted, candidates }: SealedObjects,
    listing: Buffer,
  ): Promise<{ requestedAt: string; entries: readonly NewEntry[] }> {
    await this.rows.lockRoom(manager, owner.pullId ?? owner.participantId);
    const versions = candidates.map(({ version }) => version);
    const waiting = await this.rows.findWaiting(manager, owner.participantId, versions);
    const used = await this.rows.usedRoom(manager, owner);
    const { stored, entries } = decide(accepted, candidates, waiting, used);
    const told = owner.pullId === null ? entries : [];
    const row = { ...status, listing };
    return { requestedAt: await this.rows.insert(manager, row, stored, told, owner.pullId), entries };
  }

  private acceptable(scope: string, each: EnvelopeObject, place: number): Acceptable[] {
    if (!each.ok) return [];
    const { object, text } = each;
    const version = this.names.versionOf(scope, object).toString('hex');
    return [{ place, object, text, version, digest: this.names.contentOf(scope, object) }];
  }

  private candidate(scope: string, each: Acceptable, id: string, sealed: string): NewWaiting {
    return {
      id,
      name: this.names.nameOf(scope, each.object.id),
      version: Buffer.from(each.version, 'hex'),
      digest: each.digest,
      sizeBytes: Buffer.byteLength(each.text),
      sealed,
    };
  }
}

/** The same object, waiting already or twice in the request, stands once; what there is no room for is refused. */
function decide(
  accepted: readonly Acceptable[],
  candidates: readonly NewWaiting[],
  waiting: readonly WaitingRow[],
  used: { readonly objects: number; readonly bytes: number },
): Decided {
  const known = new Map<string, { readonly id: string; readonly digest: Buffer }>(
    waiting.map((row) => [row.version, row]),
  );
  const stored: NewWaiting[] = [];
  let { objects, bytes } = used;
  const entries = accepted.map(({ place, version, digest }, at): NewEntry => {
    const candidate = candidates[at];
    const same = known.get(version);
    if (same) {
      return same.digest.equals(digest)
        ? { place, objectId: same.id, reason: null }
        : { place, objectId: null, reason: CONFLICT };
    }
    const isFull =
      objects >= INBOX_LIMITS.waitingObjectsMax ||
      bytes + (candidate?.sizeBytes ?? 0) > INBOX_LIMITS.waitingBytesMax;
    if (!candidate || isFull) return { place, objectId: null, reason: FULL, isFull: true };
    objects += 1;
    bytes += candidate.sizeBytes;
    stored.push(candidate);
    known.set(version, candidate);
    return { place, objectId: candidate.id, reason: null };
  });
  return { stored, entries };
}
