import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '@app/problem';
import { type Origin, ownOrigin, toldOrigins } from '@app/publication';
import { isSco, isVersioned } from '@app/stix';
import { SubmissionRepository, lineageOf, withdrawLatest } from '@app/submission';
import { ObjectGraph, isBridge, reach } from '../inbox/object-graph';
import * as rows from '../inbox/waiting-objects';
import type { Waiting } from '../inbox/waiting-pool';
import { MATCH_LIMITS, isOfHome, isSameOrigin, pathOf } from './origin-match';
import * as pulled from './pulled-incident.repository';

/** For how long what another server told of before is kept, should that one take back what it told. */
const DUPLICATE_HOLD_MS = 3_600_000;
const UNREADABLE = 'origin: where this incident came from cannot be read, so that it may go in circles.';
const TOO_MANY_WAYS = 'origin: incidents of this server came by more ways than are compared.';
const REVOKED = 'revoked by the server that it was pulled from';
const NEARER = 'told by the server that it came from';

/** What is left of a pool to be put together, and the submissions that are withdrawn. */
export interface Sifted {
  readonly left: ReadonlyMap<string, Waiting>;
  readonly moved: readonly { readonly id: string; readonly state: string }[];
  /** Whether something has to be tried again. */
  readonly isBlocked: boolean;
}

/** An incident that waits. */
interface Candidate {
  readonly id: string;
  readonly lineage: string;
  readonly waiting: Waiting;
  /** Its name at the server that tells of it. */
  readonly own: Origin;
  /** The names that this server tells; undefined where they cannot be read. */
  readonly told: readonly Origin[] | undefined;
}

/** One look at a pool. */
interface Sift {
  readonly manager: EntityManager;
  readonly name: rows.PoolName & { readonly pullId: string };
  readonly actor: string;
  readonly states: ReadonlyMap<string, pulled.PulledState>;
  /** Incidents that come to nothing here, with what belongs to them alone. */
  readonly gone: Set<string>;
  /** Incidents that wait for another server to take back what it told. */
  readonly aside: Set<string>;
  readonly refused: Map<string, string>;
  readonly moved: { id: string; state: string }[];
  isBlocked: boolean;
}

/**
 * Decides which incidents of another server come in: each once, nothing that went out here, and what that server revokes
 * is withdrawn. What a server says of where an incident came from counts against its own telling alone: it never keeps out
 * or takes away what the server of the incident itself tells.
 */
@Injectable()
export class PullSifter {
  constructor(private readonly submissions: SubmissionRepository) {}

  /** @param waiting what waits, the newest of each id. Nothing is done to what a participant posts. */
  async sift(
    manager: EntityManager,
    { participantId, pullId }: rows.PoolName,
    waiting: ReadonlyMap<string, Waiting>,
  ): Promise<Sifted> {
    if (pullId === null) return { left: waiting, moved: [], isBlocked: false };
    const source = await pulled.pullSource(manager, pullId);
    if (!source) return { left: new Map(), moved: [], isBlocked: true };
    const graph = new ObjectGraph(new Map([...waiting].map(([id, { object }]) => [id, object])));
    const candidates = candidatesIn(waiting, pullId, source.home);
    const named = new Map(
      [...waiting.keys()].flatMap((id) =>
        graph.tiesOf(id).incidents.map((incident) => [incident, lineageOf(pullId, incident)]),
      ),
    );
    const lineages = [...candidates.map(({ lineage }) => lineage), ...named.values()];
    const sift: Sift = {
      manager,
      name: { participantId, pullId },
      actor: `key:${source.accessKeyId}`,
      states: await pulled.statesOf(manager, lineages),
      gone: new Set(),
      aside: new Set(),
      refused: new Map(),
      moved: [],
      isBlocked: false,
    };
    await this.withdrawRevoked(sift, candidates);
    await this.decide(sift, candidates);
    return this.write(sift, waiting, graph, named);
  }

  private async withdrawRevoked(sift: Sift, candidates: readonly Candidate[]): Promise<void> {
    for (const { id, lineage, waiting } of candidates) {
      if (waiting.object['revoked'] !== true) continue;
      if (sift.states.get(lineage) !== 'taken') sift.gone.add(id);
      else if (await this.withdraw(sift, lineage, REVOKED)) {
        await pulled.noteState(sift.manager, sift.name, lineage, 'withdrawn');
        sift.gone.add(id);
      } else sift.aside.add(id);
    }
  }

  /** False: it is on the move at this moment. */
  private async withdraw(sift: Sift, lineage: string, reason: string): Promise<boolean> {
    const { manager, actor } = sift;
    try {
      const row = await withdrawLatest(manager, this.submissions, lineage, { actor, reason });
      if (row?.state === 'withdrawing') sift.moved.push(row);
      await pulled.forgetOrigins(manager, [lineage]);
      await pulled.reconsiderDuplicates(manager, sift.name.participantId);
      return true;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error;
      sift.isBlocked = true;
      return false;
    }
  }

  /** What nobody decided yet, and what was a duplicate until now. */
  private async decide(sift: Sift, candidates: readonly Candidate[]): Promise<void> {
    const { manager, name, states, gone, aside, refused } = sift;
    const open: (Candidate & { told: readonly Origin[] })[] = [];
    const paths = new Set<string>();
    for (const candidate of candidates) {
      const { id, lineage, told } = candidate;
      const state = states.get(lineage);
      if (gone.has(id) || aside.has(id) || state === 'taken' || state === 'withdrawn') continue;
      for (const origin of told ?? []) paths.add(pathOf(origin));
      if (state === 'own') gone.add(id);
      else if (told === undefined) refused.set(id, UNREADABLE);
      else if (paths.size > MATCH_LIMITS.pathsPerRunMax) refused.set(id, TOO_MANY_WAYS);
      else open.push({ ...candidate, told });
    }
    const names = open.flatMap(({ own, told }) => [own, ...told]);
    const ours = await pulled.findOwn(manager, names);
    const found = await pulled.findTaken(manager, name.participantId, names);
    const ways = await pulled.pathsOfPull(manager, name.pullId);
    const taken: pulled.Found['known'][] = [];
    // Those that come from nowhere else first: what is told of them by way of others is a duplicate then.
    for (const candidate of open.sort((a, b) => a.told.length - b.told.length)) {
      const { id, lineage, own, told } = candidate;
      if ([own, ...told].some((origin) => ours.has(origin))) {
        gone.add(id);
        await pulled.noteState(manager, name, lineage, 'own');
      } else if (isDuplicate(candidate, found, taken)) {
        (isOld(candidate.waiting) ? gone : aside).add(id);
        await pulled.noteState(manager, name, lineage, 'duplicate');
      } else if (addedWays(ways, told) > MATCH_LIMITS.pathsPerPullMax) refused.set(id, TOO_MANY_WAYS);
      else if (await this.take(sift, candidate, found)) {
        for (const origin of [own, ...told]) ways.add(pathOf(origin));
        taken.push(own, ...told);
      } else aside.add(id);
    }
  }

  /** What others told of it gives way to the server that it came from. False: not at this moment. */
  private async take(
    sift: Sift,
    { lineage, own, told }: Candidate,
    found: readonly pulled.Found[],
  ): Promise<boolean> {
    const { manager, name } = sift;
    const others = found.filter(
      (each) => each.asked === own && each.known.scopes.length > 0 && isOfHome(each.known, own),
    );
    for (const other of new Set(others.map((each) => each.lineage))) {
      if (!(await this.withdraw(sift, other, NEARER))) return false;
      await pulled.yieldTo(manager, other);
    }
    await pulled.noteState(manager, name, lineage, 'taken');
    await pulled.keepOrigins(manager, name, lineage, [own, ...(told ?? [])]);
    return true;
  }

  private async write(
    sift: Sift,
    waiting: ReadonlyMap<string, Waiting>,
    graph: ObjectGraph,
    named: ReadonlyMap<string, string>,
  ): Promise<Sifted> {
    const { manager, gone, aside, refused, moved, isBlocked } = sift;
    const rowsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => waiting.get(id)?.id ?? []);
    const dropped = new Set([...gone, ...membersOf(gone, graph, waiting)]);
    const isOver = (incident: string) => {
      const state = sift.states.get(named.get(incident) ?? '');
      return gone.has(incident) || state === 'own' || state === 'withdrawn';
    };
    for (const id of waiting.keys()) {
      const { incidents } = graph.tiesOf(id);
      if (incidents.length > 0 && incidents.every(isOver)) dropped.add(id);
    }
    await rows.drop(manager, rowsOf(dropped));
    await rows.countRefused(manager, rowsOf(refused.keys()));
    for (const [id, reason] of refused) await rows.settleFailed(manager, rowsOf([id]), reason);
    if (!isBlocked) await rows.keepWaiting(manager, rowsOf(aside));
    const left = [...waiting].filter(([id]) => !dropped.has(id) && !aside.has(id) && !refused.has(id));
    return { left: new Map(left), moved, isBlocked };
  }
}

function candidatesIn(waiting: ReadonlyMap<string, Waiting>, pullId: string, home: string): Candidate[] {
  return [...waiting].flatMap(([id, row]) =>
    row.object.type === 'incident'
      ? {
          id,
          lineage: lineageOf(pullId, row.object.id),
          waiting: row,
          own: ownOrigin(id, home),
          told: toldOrigins(row.object),
        }
      : [],
  );
}

/** Whether an incident is here already, by what its own server says of it; or the same server told of it elsewhere. */
function isDuplicate(
  { lineage, own, told }: Candidate & { readonly told: readonly Origin[] },
  found: readonly pulled.Found[],
  taken: readonly Origin[],
): boolean {
  const isSaid = found.some((each) => each.lineage !== lineage && told.includes(each.asked));
  const isElsewhere = found.some(
    ({ asked, known, lineage: other }) =>
      other !== lineage && asked === own && known.scopes.length === 0 && known.home === own.home,
  );
  return isSaid || isElsewhere || told.some((origin) => taken.some((known) => isSameOrigin(origin, known)));
}

function isOld({ receivedAt }: Waiting): boolean {
  return Date.now() - receivedAt.getTime() > DUPLICATE_HOLD_MS;
}

function addedWays(ways: ReadonlySet<string>, told: readonly Origin[]): number {
  return new Set([...ways, ...told.map(pathOf)]).size;
}

/**
 * What belongs to these incidents and to no other, as far as it is made for one incident: what others bring too, such as
 * observables and authors, waits for them.
 */
function membersOf(
  gone: ReadonlySet<string>,
  graph: ObjectGraph,
  waiting: ReadonlyMap<string, Waiting>,
): Set<string> {
  const others = [...waiting].filter(([id, { object }]) => object.type === 'incident' && !gone.has(id));
  const kept = new Set(others.flatMap(([id]) => [...reach(graph, id).members]));
  const members = new Set<string>();
  for (const id of gone) {
    const reached = [...reach(graph, id).members];
    const along = new Set(reached.flatMap((each) => graph.tiesOf(each).loose));
    for (const each of reached) {
      const object = waiting.get(each)?.object;
      if (!object || kept.has(each) || along.has(each) || object.type === 'incident') continue;
      if (isVersioned(object.type) && !isSco(object.type) && isBridge(object)) members.add(each);
    }
  }
  return members;
}
