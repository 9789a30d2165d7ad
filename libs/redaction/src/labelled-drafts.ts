import type { SharingTerms, Tlp } from '@app/marking';
import type { StixValue } from '@app/stix';
import type { Dice } from './dice';
import { LABELS, strictestLabel } from './label';
import type { LabelledValue } from './labelled-values.data';
import { CREATED, CREATED_BEFORE, MARKING_IDS, UNKNOWN_MARKING_ID } from './labelled-values.data';
import type { Draw, Leaf } from './schema-values';

export type Made = Record<string, StixValue>;

/** A marking other than TLP that objects may carry, and what it says of TLP. */
export interface Carried {
  readonly id: string;
  readonly limit?: Tlp;
  readonly hidesProvider: boolean;
}

/** A marking of a part. A limit makes stricter and permits nothing. */
interface Part {
  readonly path: Leaf['path'];
  readonly label: Tlp;
  readonly isLimit: boolean;
}

/** An object of a bundle, or a version of one, while it is made. */
export interface Draft {
  readonly object: Made;
  readonly leaves: readonly Leaf[];
  /** Labels of the whole, and limits of the whole. */
  readonly own: Tlp[];
  readonly limits: Tlp[];
  readonly parts: Part[];
  /** What it is that nobody marked and that goes with what carries it: the closed words of PAP and IEP. */
  readonly words: readonly string[];
}

/** What stories and markings are made with. */
export interface Maker extends Draw {
  readonly dice: Dice;
  readonly terms: SharingTerms;
  readonly drafts: Drafts;
  /** An id that no other object has. */
  newId(type: string): string;
  /** A relationship, marked CLEAR or not at all; its id. */
  relate(source: string, relationshipType: string, target: string): string;
  /** The properties of an object by its schema, but for those; without frame and markings. */
  propertiesOf(file: string, except: readonly string[]): { properties: Made; leaves: Leaf[] };
}

const STATEMENT_IN_TEN = 2;

/** Sets markings on objects, and knows what follows from them for each value. */
export class Drafts {
  readonly list: Draft[] = [];
  hidesProviders = false;

  constructor(
    private readonly dice: Dice,
    private readonly carried: readonly Carried[],
  ) {}

  /** Adds an object with a marking of its own, or none, and with markings of its parts. */
  add(object: Made, leaves: readonly Leaf[], whole: Tlp | undefined, words: readonly string[] = []): Draft {
    const isMarking = object['type'] === 'marking-definition';
    const there = leaves.filter(
      (leaf) => JSON.stringify(at(object, leaf.path)) === JSON.stringify(leaf.value),
    );
    const draft: Draft = { object, leaves: there, own: [], limits: [], parts: [], words };
    const refs: string[] = isMarking ? [] : this.carriedRefs(draft);
    if (whole) {
      refs.push(this.markingId(whole));
      draft.own.push(whole);
    } else if (leaves.length > 0 && !isMarking && this.dice.below(40) === 0) {
      refs.push(UNKNOWN_MARKING_ID);
      draft.own.push('RED');
    }
    if (refs.length > 0) object['object_marking_refs'] = refs;
    this.markParts(draft);
    this.list.push(draft);
    return draft;
  }

  markingId(label: Tlp): string {
    return `marking-definition--${this.dice.pick(MARKING_IDS[label])}`;
  }

  /** The versions of an object. */
  of(id: unknown): Draft[] {
    return this.list.filter(({ object }) => object['id'] === id);
  }

  private carriedRefs(draft: Draft): string[] {
    return this.carried.flatMap((marking) => {
      // What gives a role is hidden by nothing but its own TLP: who is a victim has to be known here.
      const isTie = draft.leaves.length === 0 && (marking.limit !== undefined || marking.hidesProvider);
      if (!this.dice.happens(STATEMENT_IN_TEN) || isTie) return [];
      if (marking.limit) draft.limits.push(marking.limit);
      this.hidesProviders ||= marking.hidesProvider;
      return [marking.id];
    });
  }

  /** Marks some values or what holds them; says a language here and there. */
  private markParts({ object, leaves, parts }: Draft): void {
    const markings: StixValue[] = [];
    for (let i = this.dice.below(4); i > 0 && leaves.length > 0; i--) {
      const { path } = this.dice.pick(leaves);
      const part = path.slice(0, 1 + this.dice.below(path.length));
      const selectors = [part.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('.')];
      const marking = this.dice.below(10);
      if (marking < 2) markings.push({ lang: 'fr', selectors });
      else if (marking < 4 && object['type'] !== 'marking-definition') {
        const { id, limit, hidesProvider } = this.dice.pick(this.carried);
        markings.push({ marking_ref: id, selectors });
        this.hidesProviders ||= hidesProvider;
        if (limit) parts.push({ path: part, label: limit, isLimit: true });
      } else {
        const label = this.dice.pick(LABELS);
        markings.push({ marking_ref: this.markingId(label), selectors });
        parts.push({ path: part, label, isLimit: false });
      }
    }
    if (markings.length > 0) object['granular_markings'] = markings;
  }

  /** The label of an object: the strictest of its versions. */
  labelOf(id: unknown, terms: SharingTerms): Tlp {
    return strictestLabel(this.of(id).map((draft) => labelIn(draft, [], terms)));
  }

  /** The labelled values of a version of an object. Nobody ever sees those of an older one. */
  valuesOf(index: number, terms: SharingTerms): LabelledValue[] {
    const draft = this.list[index];
    if (!draft) return [];
    const id = draft.object['id'];
    const objectId = typeof id === 'string' ? id : '';
    const versions = this.of(id);
    const isNever = draft.object['modified'] === CREATED_BEFORE;
    const whole = this.labelOf(id, terms);
    return draft.leaves.map((leaf) => {
      const labels = versions.map((version) => labelIn(version, leaf.path, terms));
      const moved = versions.length > 1 ? versions.flatMap((version) => inSameList(version, leaf.path)) : [];
      const label = isNever ? 'RED' : strictestLabel([...labels, ...moved, whole]);
      return { ...leaf, objectId, index, label, ...(isNever ? { isNever } : {}) };
    });
  }

  /** Whether it is markings that say the label of a value: then it is hidden on purpose wherever it is hidden. */
  isDeclared({ objectId, path, label }: LabelledValue): boolean {
    const said = this.of(objectId).flatMap((draft) => [...saidIn(draft, path), ...draft.limits]);
    return said.length > 0 && strictestLabel(said) === label;
  }
}

function labelIn(draft: Draft, path: Leaf['path'], terms: SharingTerms): Tlp {
  const said = [...draft.own, ...above(draft, path, false)];
  const isWord = path.length === 0 || draft.words.includes(String(path.at(-1)));
  const goesAlong = draft.words.length > 0 && isWord;
  const byDefault = goesAlong ? terms.floorTlp : terms.defaultTlp;
  const limits = [...draft.limits, ...above(draft, path, true)];
  return strictestLabel([...(said.length > 0 ? said : [byDefault]), ...limits, terms.floorTlp]);
}

function saidIn(draft: Draft, path: Leaf['path']): Tlp[] {
  return [...draft.own, ...above(draft, path, false), ...above(draft, path, true)];
}

function above({ parts }: Draft, path: Leaf['path'], isLimit: boolean): Tlp[] {
  return parts.flatMap((part) => (part.isLimit === isLimit && isBelow(path, part.path) ? [part.label] : []));
}

/** What markings of any item say of a list that a value is in: items move from version to version. */
function inSameList({ parts }: Draft, path: Leaf['path']): Tlp[] {
  return parts.flatMap((part) => {
    const item = part.path.findIndex((step) => typeof step === 'number');
    return item > 0 && isBelow(path, part.path.slice(0, item)) ? [part.label] : [];
  });
}

/** Whether a path is an ancestor, or below it. */
export function isBelow(path: Leaf['path'], ancestor: Leaf['path']): boolean {
  return ancestor.every((step, index) => path[index] === step);
}

/** The value at a path, or undefined. */
export function at(value: unknown, path: Leaf['path']): unknown {
  let current: unknown = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}

/** Type, version, id and times of an object that has versions. */
export function frameOf(type: string, id: string): Made & { readonly id: string } {
  return { type, spec_version: '2.1', id, created: CREATED, modified: CREATED };
}
