import type { StixObject, StixValue } from '@app/stix';
import { hiddenParties, namesToKeep } from './hidden-parties';
import { mintId } from './mint';
import type { Round } from './object-scope';
import type { Plan } from './plan';
import type { ProjectedObject } from './project-object';
import { projectObject } from './project-object';
import type { Change, LeftWord, RedactionContext } from './redaction';
import type { TextScrubber } from './scrubber';
import { NO_SCRUBBER, Scrubber } from './scrubber';
import type { View } from './view';

/** How often hidden parties may change because scrubbing made an object absent. Beyond it nothing is released. */
const ROUNDS_MAX = 16;
/** What tells who or where somebody is, and a marking, stands in a rendition only if something else in it leads there. */
const MUST_BE_TIED: ReadonlySet<string> = new Set(['identity', 'location', 'marking-definition']);
/** What leads from one object to another and is no end in itself. */
const TIES: ReadonlySet<string> = new Set(['relationship', 'sighting', 'language-content']);

/**
 * The objects of one rendition while they are found. Ids are as submitted, in lower case. Objects only ever leave:
 * one that cannot stand takes those with it that cannot stand without it, until all that is left stands.
 */
export class Rendition {
  readonly projected = new Map<string, ProjectedObject>();
  private readonly mintedIds = new Map<string, string>();
  private readonly submittedIds = new Map<string, string>();
  /** What each object refers to, in the rendition. */
  private readonly ties = new Map<string, Set<string>>();
  /** Who has to be projected again when an object leaves. */
  private readonly dependents = new Map<string, Set<string>>();
  private readonly changes = new Map<string, Change[]>();
  private readonly left = new Map<string, LeftWord[]>();
  private scrubber: TextScrubber = NO_SCRUBBER;

  constructor(
    private readonly view: View,
    private readonly plan: Plan,
    private readonly context: RedactionContext,
  ) {
    for (const id of plan.treatments.keys()) {
      const minted = mintId(id, context);
      this.mintedIds.set(id, minted);
      this.submittedIds.set(minted, id);
    }
    this.noteHidden();
  }

  /** Projects and scrubs until all that is left stands. False when that does not come to an end. */
  settle(): boolean {
    this.project([...this.mintedIds.keys()]);
    this.dropUntied();
    const carried = JSON.stringify([...this.view.objects.values()]);
    let before = '';
    for (let round = 0; round < ROUNDS_MAX; round++) {
      const parties = hiddenParties(this.view, this.plan, this.projected, this.context);
      const keep = namesToKeep(this.projected);
      const now = JSON.stringify([parties, keep]);
      if (now === before) return true;
      before = now;
      this.scrubber = new Scrubber(
        parties,
        keep,
        this.view.ceiling !== 'RED',
        [...this.view.objects.keys()],
        carried,
      );
      this.project([...this.mintedIds.keys()]);
      this.dropUntied();
    }
    return false;
  }

  /** Whether a mask was put into a text, and was not there as submitted. */
  readonly isGiven = (mask: string): boolean => this.scrubber.gave(mask);

  /** The id in the rendition of an object that is in it. */
  idOf(id: string): string | undefined {
    return this.mintedIds.get(id.toLowerCase());
  }

  /** The words that go out and that nothing explains, in the order of the submission. */
  residue(): LeftWord[] {
    return [...this.view.objects.keys()].flatMap((id) =>
      this.projected.has(id) ? (this.left.get(id) ?? []) : [],
    );
  }

  /** All that was not left as it was, in the order of the submission. */
  record(): Change[] {
    return [...this.view.objects.keys()].flatMap((id) => this.changes.get(id) ?? []);
  }

  private project(ids: readonly string[]): void {
    const queue = new Set(ids);
    for (const id of queue) {
      queue.delete(id);
      const object = this.view.objects.get(id);
      if (!object || !this.mintedIds.has(id)) continue;
      this.ties.set(id, new Set());
      this.changes.set(id, []);
      this.left.set(id, []);
      const projected = projectObject(object, this.context.platform.id, this.round(id));
      if (projected) {
        this.projected.set(id, projected);
        this.tie(id, projected.object as unknown as StixValue);
      } else
        this.remove(id, 'incomplete', 'it cannot stand without what is absent').forEach((each) =>
          queue.add(each),
        );
    }
  }

  /** Takes an object out; returns those that were projected while it was in. */
  private remove(id: string, rule: string, reason: string): string[] {
    this.mintedIds.delete(id);
    this.projected.delete(id);
    this.ties.delete(id);
    const objectId = this.view.objects.get(id)?.id ?? id;
    const details = this.changes.get(id) ?? [];
    this.changes.set(id, [...details, { objectId, pointer: '', action: 'absent', rule, reason }]);
    const dependents = [...(this.dependents.get(id) ?? [])];
    this.dependents.delete(id);
    return dependents;
  }

  private round(ownId: string): Round {
    const resolve = (id: string, fromId: string): string | undefined => {
      const minted = this.mintedIds.get(id);
      if (minted !== undefined && id !== fromId) addTo(this.dependents, id, fromId);
      return minted;
    };
    return {
      view: this.view,
      plan: this.plan,
      scrubber: this.scrubber,
      resolve,
      credit: (authorId, fromId) => {
        if (resolve(authorId, fromId) !== undefined) addTo(this.ties, fromId, authorId);
      },
      note: (change) => this.changes.get(ownId)?.push(change),
      leave: (word) => this.left.get(ownId)?.push(word),
    };
  }

  /** Ties an object to all that it refers to in the rendition. */
  private tie(id: string, value: StixValue): void {
    if (typeof value === 'string') {
      const target = this.submittedIds.get(value);
      if (target !== undefined && target !== id) addTo(this.ties, id, target);
    } else if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) this.tie(id, item);
    }
  }

  /** Takes out identities and locations to which nothing that the audience may see leads. */
  private dropUntied(): void {
    for (let untied = this.untied(); untied.length > 0; untied = this.untied()) {
      const reason = 'nothing that this audience may see leads to it';
      this.project(untied.flatMap((id) => this.remove(id, 'untied', reason)));
    }
  }

  private untied(): string[] {
    const reached = this.reached();
    return [...this.projected].flatMap(([id, { object }]) =>
      MUST_BE_TIED.has(object.type) && !reached.has(id) ? [id] : [],
    );
  }

  /** Everything that can be reached, along references in either direction, from what stands for itself. */
  private reached(): ReadonlySet<string> {
    const neighbours = new Map<string, Set<string>>();
    for (const [from, targets] of this.ties) {
      for (const to of targets) {
        addTo(neighbours, from, to);
        addTo(neighbours, to, from);
      }
    }
    const queue = [...this.projected].flatMap(([id, { object }]) => (standsForItself(object) ? [id] : []));
    const reached = new Set(queue);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      // That two things carry the same marking does not lead from one to the other.
      if (this.projected.get(id)?.object.type === 'marking-definition') continue;
      for (const next of neighbours.get(id) ?? []) {
        if (reached.has(next)) continue;
        reached.add(next);
        queue.push(next);
      }
    }
    return reached;
  }

  private noteHidden(): void {
    for (const [id, object] of this.view.objects) {
      if (this.plan.treatments.has(id)) continue;
      const marking = this.view.levelOf(id);
      const reason = this.view.admits(id)
        ? 'not released to this audience'
        : `marked TLP:${marking}, above this audience`;
      this.changes.set(id, [
        { objectId: object.id, pointer: '', action: 'absent', rule: 'marking', reason, marking },
      ]);
    }
  }
}

function standsForItself(object: StixObject): boolean {
  return !MUST_BE_TIED.has(object.type) && !TIES.has(object.type);
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** Orders objects so that nothing absent shows in the order: the incident, then by type, then by id. */
export function inCanonicalOrder(objects: readonly StixObject[], incidentId: string): StixObject[] {
  const rank = ({ id, type }: StixObject): string => `${id === incidentId ? 0 : 1}${type} ${id}`;
  const ranked = objects.map((object): [string, StixObject] => [rank(object), object]);
  return ranked.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, object]) => object);
}
