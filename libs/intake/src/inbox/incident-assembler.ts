import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SharingTerms } from '@app/marking';
import { type Issue, Problem } from '@app/problem';
import type { StixObject } from '@app/stix';
import {
  type Intake,
  type MemberNames,
  type Submission,
  SubmissionRepository,
  Vault,
  recordMembers,
  storeVersion,
  takeIn,
} from '@app/submission';
import { INBOX_LIMITS } from './inbox-limits';
import { type KnownIncident, KnownIncidents } from './known-incidents';
import { ObjectGraph, type Reach, reach } from './object-graph';
import { type Waiting, replaces } from './waiting-pool';

const FETCHES_MAX = 8;

/** Everything of one participant that an incident is put together from. */
export interface Pool {
  readonly participantId: string;
  /** Within which ids name one thing: the participant, or one pull of theirs. */
  readonly scope: string;
  /** Whether it comes from another server: what that revokes is left out. */
  readonly isPulled: boolean;
  readonly names: MemberNames;
  readonly waiting: ReadonlyMap<string, Waiting>;
  readonly graph: ObjectGraph;
}

/** An incident that is put together: a new one, or one that was submitted before. */
export interface Target {
  /** Of the STIX incident, in lower case. */
  readonly incidentId: string;
  readonly terms: SharingTerms;
  readonly known?: KnownIncident;
  readonly base: ReadonlyMap<string, StixObject>;
  /** Only what refers to the incident itself joins it. */
  readonly isDirect: boolean;
  readonly isOffered: (id: string) => boolean;
}

/** What became of one incident. `submission` where there is one to follow; the waiting objects that joined or failed. */
export interface Assembled {
  readonly submission: Pick<Submission, 'id' | 'state'> | undefined;
  /** Whether the submission came into being now. */
  readonly isNew: boolean;
  readonly joined: readonly string[];
  readonly refused: ReadonlyMap<string, string>;
}

/** The objects of an incident, itself first and then by id; which of them waited; what is referred to and not there. */
interface Gathered {
  readonly objects: readonly StixObject[];
  readonly joined: readonly string[];
  readonly missing: ReadonlySet<string>;
}

/** Puts one incident together from what waits, and stores it as a submission, in the caller's transaction. */
@Injectable()
export class IncidentAssembler {
  constructor(
    private readonly vault: Vault,
    private readonly known: KnownIncidents,
    private readonly submissions: SubmissionRepository,
  ) {}

  /** @throws Problem `conflict` when the incident is on the move: try again later. */
  async assemble(manager: EntityManager, pool: Pool, target: Target): Promise<Assembled> {
    const refused = new Map<string, string>();
    for (let tries = 0; tries < INBOX_LIMITS.triesMax; tries += 1) {
      const { objects, joined, missing } = await this.gather(manager, pool, target, refused);
      if (!changes(pool, target, joined))
        return { submission: submissionOf(target.known), isNew: false, joined, refused };
      const taken = takenOf(objects, pool.scope, target);
      if ('intake' in taken) {
        const submission = await this.store(manager, pool, target, taken.intake, { joined, missing });
        return { submission, isNew: true, joined, refused };
      }
      const culprits = culpritsOf(taken.issues, objects, new Set(joined));
      for (const [id, reason] of culprits.size > 0 ? culprits : allOf(joined, taken.issues))
        refused.set(id, reason);
      if (refused.has(target.incidentId)) break;
    }
    return { submission: undefined, isNew: false, joined: [], refused };
  }

  private async gather(
    manager: EntityManager,
    pool: Pool,
    target: Target,
    refused: ReadonlyMap<string, string>,
  ): Promise<Gathered> {
    const { waiting, names, participantId } = pool;
    const { incidentId, base, isDirect, terms } = target;
    const isRefused = (id: string) => refused.has(id);
    const isOffered = (id: string) => base.has(id) || target.isOffered(id);
    const beside = new Map(
      [...base].filter(([id, object]) => isRefused(id) || !takesPlace(pool, target, id, object)),
    );
    let reached: Reach = { members: new Set(), missing: new Set() };
    for (let fetches = 0; fetches < FETCHES_MAX; fetches += 1) {
      const graph = new ObjectGraph(beside, pool.graph);
      reached = reach(graph, incidentId, { isRefused, isOffered, isDirect });
      const missing = [...reached.missing];
      const more = await this.known.fetch(manager, participantId, names, missing, terms);
      if (more.size === 0) break;
      for (const [id, object] of more) beside.set(id, object);
    }
    const chosen = (id: string) => beside.get(id) ?? waiting.get(id)?.object;
    const others = [...new Set([...base.keys(), ...reached.members])]
      .filter((id) => id !== incidentId)
      .sort();
    const members = [incidentId, ...others];
    const joined = members.filter((id) => {
      const [object, taken] = [waiting.get(id)?.object, chosen(id)];
      return object && taken && !isRefused(id) && (object === taken || !replaces(object, taken));
    });
    const objects = members.flatMap((id) => chosen(id) ?? []).filter((object) => !isDropped(pool, object));
    return { objects, joined, missing: reached.missing };
  }

  private async store(
    manager: EntityManager,
    { participantId, names, waiting }: Pool,
    { terms, known }: Target,
    intake: Intake,
    { joined, missing }: Pick<Gathered, 'joined' | 'missing'>,
  ): Promise<Submission> {
    const id = randomUUID();
    const sealed = await this.vault.sealNew(intake.bytes, id);
    const actor = `key:${waiting.get(joined.at(-1) ?? '')?.accessKeyId ?? ''}`;
    const row = { id, participantId, intake, terms, sealed, actor };
    const stored = await storeVersion(manager, this.submissions, row, (latest) => {
      if (latest?.id !== known?.submissionId)
        throw new Problem('conflict', 'A later version of this incident has come in since.');
    });
    await recordMembers(manager, names, { participantId, lineage: intake.lineage }, intake.bundle, missing);
    return stored;
  }
}

/** Whether a waiting object takes the place of what was submitted: under other terms, only where it names the incident. */
function takesPlace({ waiting, graph }: Pool, target: Target, id: string, object: StixObject): boolean {
  const later = waiting.get(id)?.object;
  if (!later || !replaces(later, object)) return false;
  return (
    !target.isDirect || id === target.incidentId || graph.tiesOf(id).incidents.includes(target.incidentId)
  );
}

/** Whether something that waited adds to what was submitted before. */
function changes(pool: Pool, { base, known }: Target, joined: readonly string[]): boolean {
  if (!known) return true;
  return joined.some((id) => {
    const object = pool.waiting.get(id)?.object;
    const before = base.get(id);
    if (object !== undefined && isDropped(pool, object)) return before !== undefined;
    return object !== undefined && (before === undefined || replaces(object, before));
  });
}

/** Whether another server told last that an object is no more. Of an incident, that is a withdrawal and told elsewhere. */
function isDropped({ isPulled }: Pool, object: StixObject): boolean {
  return isPulled && object['revoked'] === true && object.type !== 'incident';
}

function submissionOf(known: KnownIncident | undefined): Pick<Submission, 'id' | 'state'> | undefined {
  return known && { id: known.submissionId, state: known.state };
}

function takenOf(
  objects: readonly StixObject[],
  scope: string,
  { incidentId }: Target,
): { intake: Intake } | { issues: readonly Issue[] } {
  const id = `bundle--${incidentId.slice(-36)}`;
  try {
    return { intake: takeIn(JSON.stringify({ type: 'bundle', id, objects }), scope) };
  } catch (error) {
    if (error instanceof Problem && error.code === 'invalid-stix') return { issues: error.issues };
    throw error;
  }
}

/** Which of the objects that joined are wrong in this company, and why. */
function culpritsOf(
  issues: readonly Issue[],
  objects: readonly StixObject[],
  joined: ReadonlySet<string>,
): Map<string, string> {
  const culprits = new Map<string, string>();
  for (const issue of issues) {
    const [, list, place] = issue.pointer.split('/');
    const id = list === 'objects' ? objects[Number(place)]?.id.toLowerCase() : undefined;
    if (id !== undefined && joined.has(id) && !culprits.has(id)) culprits.set(id, reasonOf(issue));
  }
  return culprits;
}

function allOf(joined: readonly string[], issues: readonly Issue[]): Map<string, string> {
  const [first] = issues;
  const reason = first ? reasonOf(first) : 'The incident is not valid with this object.';
  return new Map(joined.map((id) => [id, reason]));
}

/** Without its place: that would name properties, and stands in the clear until the status is forgotten. */
function reasonOf({ code, message }: Issue): string {
  return `${code}: with the rest of its incident this object is refused. ${message}`;
}
