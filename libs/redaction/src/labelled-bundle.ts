import type { SharingTerms, Tlp } from '@app/marking';
import type { StixObject, StixValue } from '@app/stix';
import { Dice, word } from './dice';
import { isAbove, LABELS, strictestLabel } from './label';
import {
  MARKING_IDS,
  STATEMENT_ID,
  UNKNOWN_MARKING_ID,
  RELATIONSHIP_TYPES,
  COMMUNITY,
  RECIPIENT,
} from './labelled-values.data';
import type { LabelledBundle, LabelledValue } from './labelled-values.data';
import type { Draw, Leaf, Schemas } from './schema-values';
import { SchemaValues } from './schema-values';

/** Makes one bundle. `size`: how many objects besides the incident and what always belongs to it. */
export class BundleMaker {
  private readonly dice: Dice;
  private readonly objects: Record<string, StixValue>[] = [];
  private readonly values: LabelledValue[] = [];
  private readonly labels = new Map<string, Tlp>();
  private readonly ids: string[] = [];
  private count = 0;
  readonly terms: SharingTerms;

  constructor(
    seed: number,
    private readonly schemas: Schemas,
  ) {
    this.dice = new Dice(seed);
    this.terms = {
      defaultTlp: this.dice.pick(['CLEAR', 'CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED']),
      floorTlp: this.dice.pick(['CLEAR', 'CLEAR', 'CLEAR', 'CLEAR', 'GREEN', 'AMBER']),
      communities: [COMMUNITY],
      recipients: [RECIPIENT],
      nameVictim: this.dice.happens(3),
      nameReporter: this.dice.happens(3),
      publicRelease: 'at-once',
    };
  }

  make(size: number): LabelledBundle {
    const files = [...this.schemas.keys()].filter((file) => /^(sdos|sros|scos)\//.test(file));
    const always = ['incident', 'identity', 'identity', 'location', 'event'].map(
      (type) => `sdos/${type}.json`,
    );
    const chosen = [...always, ...Array.from({ length: size }, () => this.dice.pick(files))];
    const planned = chosen.map((file) => ({ file, id: this.newId(/\/(.*)\.json/.exec(file)?.[1] ?? '') }));
    this.ids.push(...planned.map(({ id }) => id));
    for (const { file, id } of planned) this.add(file, id);
    this.addStory(planned[0]?.id ?? '', planned[1]?.id ?? '', planned[3]?.id ?? '');
    if (this.dice.happens(2)) this.addAdversary(planned[3]?.id ?? '');
    for (let i = this.dice.below(4); i > 0; i--) this.addTranslation();
    return {
      bundle: {
        type: 'bundle',
        id: this.newId('bundle'),
        objects: [...this.objects, statement()] as StixObject[],
      },
      terms: this.terms,
      values: this.values,
      objects: this.labels,
    };
  }

  private newId(type: string): string {
    const tail = String(++this.count).padStart(12, '0');
    return `${type}--${String(this.dice.below(99999999)).padStart(8, '0')}-0000-4000-8000-${tail}`;
  }

  /** One object by its schema, with markings of its own choosing. */
  private add(file: string, id: string): void {
    const leaves: Leaf[] = [];
    const properties = new SchemaValues(this.schemas, this.draw(), (leaf) => leaves.push(leaf)).objectOf(
      file,
    );
    if (!properties) return;
    const type = id.slice(0, id.lastIndexOf('--', id.length - 37));
    if (type === 'relationship') {
      properties['relationship_type'] = this.dice.pick(RELATIONSHIP_TYPES);
      leaves.push({ path: ['relationship_type'], value: properties['relationship_type'], other: 'targets' });
    }
    const object: Record<string, StixValue> = { type, spec_version: '2.1', id, ...properties };
    if (!file.startsWith('scos/')) {
      object['created'] = '2024-01-01T00:00:00.000Z';
      object['modified'] = '2024-01-01T00:00:00.000Z';
    }
    const isStory = this.objects.length === 0;
    this.mark(
      object,
      leaves,
      isStory ? this.dice.pick(['CLEAR', 'CLEAR', 'CLEAR', 'GREEN', 'AMBER']) : this.anyMark(),
    );
  }

  private anyMark(): Tlp | undefined {
    return this.dice.happens(4) ? undefined : this.dice.pick(LABELS);
  }

  /** Sets markings and notes the labels that follow. */
  private mark(object: Record<string, StixValue>, leaves: readonly Leaf[], whole: Tlp | undefined): void {
    const id = idOf(object);
    const there = leaves.filter(
      (leaf) => JSON.stringify(at(object, leaf.path)) === JSON.stringify(leaf.value),
    );
    const refs: string[] = this.dice.happens(2) ? [STATEMENT_ID] : [];
    let own = whole;
    if (whole) refs.push(this.markingId(whole));
    else if (leaves.length > 0 && this.dice.below(40) === 0) {
      refs.push(UNKNOWN_MARKING_ID);
      own = 'RED';
    }
    if (refs.length > 0) object['object_marking_refs'] = refs;
    const parts = this.granular(object, there);
    const floor = this.terms.floorTlp;
    this.labels.set(id, strictestLabel([own ?? this.terms.defaultTlp, floor]));
    for (const leaf of there) {
      const said = [
        ...(own ? [own] : []),
        ...parts.filter((part) => isBelow(leaf.path, part.path)).map((p) => p.label),
      ];
      const label = strictestLabel([...(said.length > 0 ? said : [this.terms.defaultTlp]), floor]);
      this.values.push({
        ...leaf,
        objectId: id,
        label: strictestLabel([label, this.labels.get(id) ?? 'RED']),
      });
    }
    this.objects.push(object);
  }

  /** Marks some values or what holds them; says a language here and there. */
  private granular(
    object: Record<string, StixValue>,
    leaves: readonly Leaf[],
  ): { path: Leaf['path']; label: Tlp }[] {
    const parts: { path: Leaf['path']; label: Tlp }[] = [];
    const markings: StixValue[] = [];
    for (let i = this.dice.below(4); i > 0 && leaves.length > 0; i--) {
      const { path } = this.dice.pick(leaves);
      const part = path.slice(0, 1 + this.dice.below(path.length));
      const selectors = [part.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('.')];
      if (this.dice.happens(3)) markings.push({ lang: 'fr', selectors });
      else {
        const label = this.dice.pick(LABELS);
        markings.push({ marking_ref: this.markingId(label), selectors });
        parts.push({ path: part, label });
      }
    }
    if (markings.length > 0) object['granular_markings'] = markings;
    return parts;
  }

  private markingId(label: Tlp): string {
    return `marking-definition--${this.dice.pick(MARKING_IDS[label])}`;
  }

  /**
   * The incident has a victim, and the victim a place, sometimes without any marking; the text names the victim.
   * A victim that nobody marked is hidden below AMBER, but for its sectors and class, and its place but for country
   * and region.
   */
  private addStory(incident: string, victim: string, place: string): void {
    this.relate(incident, this.dice.pick(['targets', 'impacts']), victim);
    this.relate(victim, 'located-at', place);
    const identity = this.objects.find(({ id }) => id === victim);
    const report = this.objects[0];
    if (!identity || !report) return;
    report['name'] = `Breach at ${idOf(identity, 'name')} seen`;
    const others = this.values.filter(({ objectId, path }) => objectId !== incident || path[0] !== 'name');
    this.values.splice(0, Infinity, ...others);
    if (this.isMarked(victim)) return;
    const isPlaceFree = !this.isMarked(place);
    if (!this.terms.nameVictim) {
      this.raise(victim, ['sectors', 'identity_class']);
      if (isPlaceFree) this.raise(place, ['country', 'region']);
    }
    if (isAbove(this.terms.defaultTlp, 'AMBER')) return;
    this.show(victim, { sectors: ['energy', 'Quaxnosector'], identity_class: 'organization' });
    if (isPlaceFree) this.show(place, { country: this.dice.pick(['FR', 'LU', 'US']) });
  }

  /** What a generalised victim shows is hidden from nobody who sees the incident, and neither is that there is one. */
  private show(id: string, properties: Record<string, StixValue>): void {
    const object = this.objects.find((each) => each['id'] === id);
    // A marking of a part may select what would be replaced.
    if (object && !object['granular_markings']) Object.assign(object, properties);
    const names = [...Object.keys(properties), 'region'];
    const hidden = this.values.filter(
      ({ objectId, path }) => objectId !== id || !names.includes(String(path[0])),
    );
    this.values.splice(0, Infinity, ...hidden);
    const ties = this.objects.filter((each) => each['target_ref'] === id && !this.isMarked(idOf(each)));
    for (const shown of [id, ...ties.map((tie) => idOf(tie))]) this.labels.set(shown, this.terms.floorTlp);
  }

  private isMarked(id: string): boolean {
    const refs = this.objects.find((object) => object['id'] === id)?.['object_marking_refs'];
    return Array.isArray(refs) && refs.some((ref) => ref !== STATEMENT_ID);
  }

  private raise(id: string, except: readonly string[]): void {
    for (const [index, value] of this.values.entries()) {
      if (value.objectId !== id || except.includes(String(value.path[0]))) continue;
      this.values[index] = { ...value, label: strictestLabel([value.label, 'AMBER']) };
    }
  }

  private relate(source: string, relationshipType: string, target: string): void {
    const relation = {
      type: 'relationship',
      spec_version: '2.1',
      id: this.newId('relationship'),
      created: '2024-01-01T00:00:00.000Z',
      modified: '2024-01-01T00:00:00.000Z',
      relationship_type: relationshipType,
      source_ref: source,
      target_ref: target,
    };
    this.mark(relation, [], this.dice.happens(5) ? undefined : 'CLEAR');
  }

  /** An adversary has a place that nobody marked; a sighting refers to it, or to another, and hides which. */
  private addAdversary(elsewhere: string): void {
    const actor = this.newId('threat-actor');
    const place = this.newId('location');
    const [city, otherCity] = this.texts();
    this.mark(
      { type: 'location', spec_version: '2.1', id: place, country: 'FR', city },
      [{ path: ['city'], value: city, other: otherCity }],
      undefined,
    );
    this.mark({ type: 'threat-actor', spec_version: '2.1', id: actor, name: 'Bear' }, [], 'CLEAR');
    this.relate(actor, 'located-at', place);
    const [seen, other] = this.dice.happens(2) ? [place, elsewhere] : [elsewhere, place];
    const sighting = {
      type: 'sighting',
      spec_version: '2.1',
      id: this.newId('sighting'),
      sighting_of_ref: actor,
      where_sighted_refs: [seen],
      granular_markings: [{ marking_ref: this.markingId('RED'), selectors: ['where_sighted_refs'] }],
    };
    this.mark(sighting, [], 'CLEAR');
    const path = ['where_sighted_refs', 0];
    this.values.push({ path, value: seen, other, objectId: sighting.id, label: 'RED' });
  }

  /** Translations of an object's texts carry the labels of what they translate. */
  private addTranslation(): void {
    const target = this.dice.happens(5) ? this.withHiddenPart() : this.dice.pick(this.objects);
    const texts = this.values.filter(
      ({ objectId, path, value }) =>
        objectId === target['id'] && path.length === 1 && typeof value === 'string',
    );
    if (texts.length === 0) return;
    const id = this.newId('language-content');
    const own = this.dice.pick<Tlp>(['CLEAR', 'CLEAR', 'CLEAR', ...LABELS]);
    const leaves: Leaf[] = [];
    const contents: Record<string, StixValue> = {};
    for (const { path, label } of texts) {
      const [value, other] = this.texts();
      contents[String(path[0])] = value;
      const labelled = strictestLabel([label, own, this.terms.floorTlp]);
      this.values.push({ objectId: id, path: ['contents', 'fr', ...path], value, other, label: labelled });
    }
    const object: Record<string, StixValue> = {
      type: 'language-content',
      spec_version: '2.1',
      id,
      created: '2024-01-01T00:00:00.000Z',
      modified: '2024-01-01T00:00:00.000Z',
      object_ref: target['id'] ?? '',
      contents: { fr: contents },
    };
    const count = this.values.length;
    this.mark(object, leaves, own);
    // `granular` finds no leaves, so nothing was added.
    this.values.length = count;
  }

  /** An object one of whose texts is stricter than the object itself; any object if there is none. */
  private withHiddenPart(): Record<string, StixValue> {
    const hidden = this.values.filter(
      ({ objectId, path, label }) => path.length === 1 && isAbove(label, this.labels.get(objectId) ?? 'RED'),
    );
    const ids = new Set(hidden.map(({ objectId }) => objectId));
    const objects = this.objects.filter(({ id }) => typeof id === 'string' && ids.has(id));
    return this.dice.pick(objects.length > 0 ? objects : this.objects);
  }

  private texts(): [string, string] {
    const number = ++this.count;
    return [`Quax${word(number)}vo`, `Quax${word(number)}ri`];
  }

  private draw(): Draw {
    return {
      below: (bound) => this.dice.below(bound),
      texts: () => this.texts(),
      ids: (pattern) => {
        const fitting = this.ids.filter((id) => pattern.test(id));
        return fitting.length > 0 ? [this.dice.pick(fitting), this.dice.pick(fitting)] : undefined;
      },
    };
  }
}

function statement(): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: STATEMENT_ID,
    created: '2024-01-01T00:00:00.000Z',
    definition_type: 'statement',
    definition: { statement: 'Copyright of the maker' },
  };
}

function isBelow(path: Leaf['path'], ancestor: Leaf['path']): boolean {
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

/** A text property of an object that has one. */
function idOf(object: Record<string, StixValue>, name = 'id'): string {
  const value = object[name];
  return typeof value === 'string' ? value : '';
}
