import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SharingTerms } from '@app/marking';
import { type StixObject, typeOfId } from '@app/stix';
import { lineageOf } from '@app/submission';
import type { Pool, Target } from './incident-assembler';
import { INBOX_LIMITS } from './inbox-limits';
import { type Holder, type KnownIncident, KnownIncidents, isSameTerms, isWithdrawn } from './known-incidents';
import { isBridge } from './object-graph';

const WITHDRAWN = 'conflict: this incident was withdrawn, which is final.';

/** Opens one target when its turn comes; it is told what the targets before it took. */
export type TargetOf = (claimed: ReadonlySet<string>) => Promise<Target | undefined>;

/** What is to be put together, in this order. */
export interface Targets {
  readonly targets: readonly TargetOf[];
  /** Objects of which nothing can become, and why. */
  readonly dead: ReadonlyMap<string, string>;
  /** Whether there are more than one run takes. */
  readonly isMore: boolean;
}

/** Finds the incidents that what waits belongs to: new ones first, then those submitted before, newest first. */
@Injectable()
export class TargetFinder {
  constructor(private readonly known: KnownIncidents) {}

  async find(manager: EntityManager, pool: Pool, terms: SharingTerms): Promise<Targets> {
    const { participantId, names } = pool;
    const lineageOfId = this.lineagesNamed(pool);
    const { asked, idOf } = objectsAsked(pool);
    const holders = await this.known.holders(
      manager,
      participantId,
      asked.map((id) => names.ofId(id)),
    );
    const latest = await this.known.latest(manager, participantId, [
      ...new Set([...lineageOfId.values(), ...holders.keys()]),
    ]);
    const own = [...pool.waiting.keys()].filter((id) => typeOfId(id) === 'incident');
    const fresh = own.filter((id) => !latest.has(lineageOfId.get(id) ?? ''));
    const dead = own.filter((id) => isGone(latest.get(lineageOfId.get(id) ?? '')));
    const named = new Set(lineageOfId.values());
    const held = heldBy(pool, holders, latest, terms, idOf);
    const before = [...latest.values()]
      .filter(
        (incident) => !isWithdrawn(incident) && (named.has(incident.lineage) || held.has(incident.lineage)),
      )
      .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
    const targets = [
      ...fresh.map((id) => newTarget(id, terms)),
      ...before.map((incident) =>
        this.knownTarget(manager, pool, incident, terms, held.get(incident.lineage)),
      ),
    ];
    return {
      targets: targets.slice(0, INBOX_LIMITS.incidentsPerRunMax),
      dead: new Map(dead.map((id) => [id, WITHDRAWN])),
      isMore: targets.length > INBOX_LIMITS.incidentsPerRunMax,
    };
  }

  /** The lineages of all incidents that wait or are named by what waits, by id. */
  private lineagesNamed({ scope, waiting, graph }: Pool): Map<string, string> {
    const ids = new Map<string, string>();
    for (const [id, { object }] of waiting) {
      if (object.type === 'incident') ids.set(id, object.id);
      for (const incident of graph.tiesOf(id).incidents) if (!ids.has(incident)) ids.set(incident, incident);
    }
    return new Map([...ids].map(([key, id]) => [key, lineageOf(scope, id)]));
  }

  private knownTarget(
    manager: EntityManager,
    pool: Pool,
    incident: KnownIncident,
    terms: SharingTerms,
    held: ReadonlySet<string> | undefined,
  ): TargetOf {
    return async (claimed) => {
      const base = await this.known.open(manager, incident.submissionId);
      const incidentId = [...base.values()].find(({ type }) => type === 'incident')?.id.toLowerCase();
      if (incidentId === undefined) return undefined;
      const names = (id: string) => pool.graph.tiesOf(id).incidents.includes(incidentId);
      const isOffered = (id: string) => !claimed.has(id) || names(id) || held?.has(id) === true;
      const isDirect = !isSameTerms(incident.terms, terms);
      return { incidentId, terms: incident.terms, known: incident, base, isDirect, isOffered };
    };
  }
}

function newTarget(incidentId: string, terms: SharingTerms): TargetOf {
  const base = new Map<string, StixObject>();
  return async () => ({ incidentId, terms, base, isDirect: false, isOffered: () => true });
}

function isGone(incident: KnownIncident | undefined): boolean {
  return incident !== undefined && isWithdrawn(incident);
}

/** What waits and what it is tied to: by these an incident of before may be found. */
function objectsAsked({ waiting, graph, names }: Pool): { asked: string[]; idOf: Map<string, string> } {
  const asked = new Set<string>();
  for (const id of waiting.keys()) {
    asked.add(id);
    for (const to of graph.tiesOf(id).firm) {
      const type = typeOfId(to);
      if (type !== 'incident' && isBridge({ type })) asked.add(to);
    }
  }
  return { asked: [...asked], idOf: new Map([...asked].map((id) => [names.ofId(id).toString('hex'), id])) };
}

/**
 * Incidents under the inbox's terms that hold another version of an object that waits (the newest so many), or the same
 * or something that a waiting object is tied to (the newest alone): by lineage, with those of their objects that wait.
 */
function heldBy(
  { waiting, names }: Pool,
  holders: ReadonlyMap<string, Holder>,
  latest: ReadonlyMap<string, KnownIncident>,
  terms: SharingTerms,
  idOf: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const times = new Map<string, number>();
  const usable = [...latest.values()]
    .filter((incident) => !isWithdrawn(incident) && isSameTerms(incident.terms, terms))
    .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
  for (const { lineage } of usable) {
    for (const [name, content] of holders.get(lineage)?.held ?? []) {
      const id = idOf.get(name) ?? '';
      const object = waiting.get(id)?.object;
      const isChanged = object !== undefined && !names.ofContent(object).equals(content);
      const count = (times.get(id) ?? 0) + 1;
      times.set(id, count);
      if (count > (isChanged ? INBOX_LIMITS.incidentsPerObjectMax : 1)) continue;
      const held = found.get(lineage) ?? new Set<string>();
      if (isChanged) held.add(id);
      found.set(lineage, held);
    }
  }
  return found;
}
