import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SharingTerms } from '@app/marking';
import { type StixBundle, type StixObject, type StixValue, canonicalJson } from '@app/stix';
import { MemberNames, type SubmissionState, Vault } from '@app/submission';
import { byId } from './waiting-pool';

/** The latest version of an incident that a participant submitted before. */
export interface KnownIncident {
  readonly submissionId: string;
  readonly lineage: string;
  readonly state: SubmissionState;
  readonly terms: SharingTerms;
  readonly receivedAt: Date;
}

/** An incident and what it holds of the objects that were asked for. */
export interface Holder {
  readonly lineage: string;
  /** The name of an object, in hex, and a digest of it; an empty one where it is referred to and not there. */
  readonly held: ReadonlyMap<string, Buffer>;
}

type Querying = Pick<EntityManager, 'query'>;

/** Whether nothing can be added to an incident any more. */
export function isWithdrawn({ state }: Pick<KnownIncident, 'state'>): boolean {
  return state === 'withdrawing' || state === 'withdrawn';
}

/** Whether two sets of sharing terms say the same. */
export function isSameTerms(a: SharingTerms, b: SharingTerms): boolean {
  const text = (terms: SharingTerms) => canonicalJson(terms as unknown as StixValue);
  return text(a) === text(b);
}

/** What a participant's inbox finds of what they submitted before. */
@Injectable()
export class KnownIncidents {
  constructor(private readonly vault: Vault) {}

  /** The latest version of each of these incidents of a participant, by lineage. */
  async latest(
    manager: Querying,
    participantId: string,
    lineages: readonly string[],
  ): Promise<Map<string, KnownIncident>> {
    const rows: KnownIncident[] = await manager.query(
      `SELECT DISTINCT ON (lineage) id AS "submissionId", lineage, state, terms, received_at AS "receivedAt"
         FROM submission WHERE participant_id = $1 AND lineage = ANY ($2) ORDER BY lineage, version DESC`,
      [participantId, lineages],
    );
    return new Map(rows.map((row) => [row.lineage, row]));
  }

  /** Which incidents that came through the inbox hold objects with these names. */
  async holders(
    manager: Querying,
    participantId: string,
    names: readonly Buffer[],
  ): Promise<Map<string, Holder>> {
    const rows: { lineage: string; name: string; content: Buffer }[] = await manager.query(
      `SELECT lineage, encode(name, 'hex') AS name, content FROM incident_member
        WHERE participant_id = $1 AND name IN (SELECT decode(n, 'hex') FROM unnest($2::text[]) AS asked (n))`,
      [participantId, names.map((name) => name.toString('hex'))],
    );
    const holders = new Map<string, { lineage: string; held: Map<string, Buffer> }>();
    for (const { lineage, name, content } of rows) {
      const holder = holders.get(lineage) ?? { lineage, held: new Map<string, Buffer>() };
      holder.held.set(name, content);
      holders.set(lineage, holder);
    }
    return holders;
  }

  /** What a submission holds, by id; of several versions the newest. */
  async open(manager: Querying, submissionId: string): Promise<Map<string, StixObject>> {
    const bundle = JSON.parse(await this.vault.openBundle(submissionId, manager)) as StixBundle;
    return byId(bundle.objects);
  }

  /**
   * Objects that an incident refers to and that did not come with it: from the participant's other incidents that came
   * through the inbox and stand under the same terms, so that nothing goes out by terms that were not meant for it.
   */
  async fetch(
    manager: Querying,
    participantId: string,
    names: MemberNames,
    ids: readonly string[],
    terms: SharingTerms,
  ): Promise<Map<string, StixObject>> {
    const found = new Map<string, StixObject>();
    if (ids.length === 0) return found;
    const idOf = new Map(ids.map((id) => [names.ofId(id).toString('hex'), id]));
    const holders = await this.holders(
      manager,
      participantId,
      ids.map((id) => names.ofId(id)),
    );
    const latest = await this.latest(manager, participantId, [...holders.keys()]);
    const usable = [...latest.values()]
      .filter((incident) => !isWithdrawn(incident) && isSameTerms(incident.terms, terms))
      .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
    for (const { lineage, submissionId } of usable) {
      const held = [...(holders.get(lineage)?.held ?? [])].filter(([, content]) => content.length > 0);
      const wanted = held.flatMap(([name]) => idOf.get(name) ?? []);
      if (wanted.every((id) => found.has(id))) continue;
      const objects = await this.open(manager, submissionId);
      for (const id of wanted) {
        const object = objects.get(id);
        if (object && !found.has(id)) found.set(id, object);
      }
    }
    return found;
  }
}
