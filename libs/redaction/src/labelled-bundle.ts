import type { SharingTerms, Tlp } from '@app/marking';
import { CONTACT_EXTENSION_ID } from '@app/stix';
import type { StixObject } from '@app/stix';
import { Dice, word } from './dice';
import { LABELS } from './label';
import type { Carried, Made, Maker } from './labelled-drafts';
import { Drafts, frameOf } from './labelled-drafts';
import { carriedDefinitions, carriedMarkings } from './labelled-markings';
import { Story } from './labelled-story';
import {
  COMMUNITY,
  CREATED,
  CREATED_BEFORE,
  RECIPIENT,
  RELATIONSHIP_TYPES,
  TOPLEVEL_EXTENSION_ID,
} from './labelled-values.data';
import type { LabelledBundle } from './labelled-values.data';
import type { Leaf, Schemas } from './schema-values';
import { SchemaValues } from './schema-values';

const ALWAYS = ['incident', 'identity', 'identity', 'location', 'event'].map((type) => `sdos/${type}.json`);
const UUID_LENGTH = 36;
/** What an object of some type refers to: without it some properties would hardly ever be there. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  'email-message': ['scos/email-addr', 'scos/artifact'],
  file: ['scos/artifact', 'scos/directory'],
  'ipv6-addr': ['scos/autonomous-system', 'scos/mac-addr'],
  malware: ['scos/software', 'scos/file'],
  'malware-analysis': ['scos/software', 'scos/file'],
  'network-traffic': ['scos/ipv4-addr', 'scos/artifact'],
  process: ['scos/user-account', 'scos/file', 'scos/ipv4-addr', 'scos/network-traffic'],
  sighting: ['sdos/observed-data', 'scos/mutex'],
};

/** Makes one bundle. `size`: how many objects besides the incident and what always belongs to it. */
export class BundleMaker implements Maker {
  readonly dice: Dice;
  readonly terms: SharingTerms;
  readonly drafts: Drafts;
  private readonly carried: readonly Carried[];
  private readonly known: string[] = [];
  private count = 0;

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
    this.carried = carriedMarkings(this.dice);
    this.drafts = new Drafts(this.dice, this.carried);
  }

  make(size: number): LabelledBundle {
    const files = [...this.schemas.keys()].filter((file) => /^(sdos|sros|scos)\//.test(file));
    const picked = Array.from({ length: size }, () => this.dice.pick(files));
    const impact = this.dice.happens(3) ? ['sdos/impact.json'] : [];
    const chosen = [...ALWAYS, ...impact, ...picked, ...picked.flatMap((file) => this.companions(file))];
    const planned = chosen.map((file) => ({ file, id: this.newId(/\/(.*)\.json/.exec(file)?.[1] ?? '') }));
    this.known.push(...planned.map(({ id }) => id));
    for (const { file, id } of planned) this.addVersions(file, id);
    const [incident = '', victim = '', reporter = '', place = ''] = planned.map(({ id }) => id);
    const story = new Story(this, { incident, victim, reporter, place });
    story.tell();
    for (const { object, leaves, whole, words } of carriedDefinitions(this.carried, this)) {
      this.drafts.add(object, leaves, whole, words);
    }
    const { values, objects, extraMasks, byDefault } = story.settled();
    return {
      bundle: {
        type: 'bundle',
        id: this.newId('bundle'),
        objects: this.drafts.list.map(({ object }) => object) as unknown as StixObject[],
      },
      terms: this.terms,
      extraMasks,
      values,
      objects,
      byDefault,
      hidesProviders: this.drafts.hidesProviders,
    };
  }

  /** The properties of an object that only some generator of its own can make, but for those; without markings. */
  propertiesOf(file: string, except: readonly string[]): { properties: Made; leaves: Leaf[] } {
    const leaves: Leaf[] = [];
    const properties = new SchemaValues(this.schemas, this, (leaf) => leaves.push(leaf), except).objectOf(
      file,
    );
    return { properties: properties ?? {}, leaves };
  }

  /** Here and there, what an object of a schema refers to. */
  private companions(file: string): string[] {
    const types = COMPANIONS[file.replace(/^.*\/|\.json$/g, '')] ?? [];
    return types.length > 0 && this.dice.happens(8) ? types.map((type) => `${type}.json`) : [];
  }

  /** An id that no other object has. */
  newId(type: string): string {
    const tail = String(++this.count).padStart(12, '0');
    return `${type}--${String(this.dice.below(99999999)).padStart(8, '0')}-0000-4000-8000-${tail}`;
  }

  below(bound: number): number {
    return this.dice.below(bound);
  }

  texts(): [string, string] {
    const number = ++this.count;
    return [`Quax${word(number)}vo`, `Quax${word(number)}ri`];
  }

  ids(pattern: RegExp): readonly [string, string] | undefined {
    const fitting = this.known.filter((id) => pattern.test(id));
    return fitting.length > 0 ? [this.dice.pick(fitting), this.dice.pick(fitting)] : undefined;
  }

  /** A relationship, marked CLEAR or not at all. */
  relate(source: string, relationshipType: string, target: string): string {
    const id = this.newId('relationship');
    const relation = {
      ...frameOf('relationship', id),
      relationship_type: relationshipType,
      source_ref: source,
      target_ref: target,
    };
    this.drafts.add(relation, [], this.dice.happens(5) ? undefined : 'CLEAR');
    return id;
  }

  /** An object, and here and there an older version of it, before or after it in the bundle. */
  private addVersions(file: string, id: string): void {
    const isVersioned = !file.startsWith('scos/') && this.dice.below(8) === 0;
    const isOlderFirst = this.dice.happens(5);
    if (isVersioned && isOlderFirst) this.add(file, id, CREATED_BEFORE);
    this.add(file, id, CREATED);
    if (isVersioned && !isOlderFirst) this.add(file, id, CREATED_BEFORE);
  }

  /** One object by its schema, with markings of its own choosing. */
  private add(file: string, id: string, modified: string): void {
    const leaves: Leaf[] = [];
    const values = new SchemaValues(this.schemas, this, (leaf) => leaves.push(leaf));
    const properties = values.objectOf(file);
    if (!properties) return;
    const type = id.slice(0, -UUID_LENGTH - 2);
    const object: Made = {
      ...(file.startsWith('scos/') ? observableFrame(type, id) : frameOf(type, id)),
      ...properties,
    };
    if (!file.startsWith('scos/')) object['modified'] = modified;
    this.enrich(object, leaves);
    const isStory = type === 'incident' && id === this.known[0];
    this.drafts.add(
      object,
      leaves,
      isStory ? this.dice.pick(['CLEAR', 'CLEAR', 'CLEAR', 'GREEN', 'AMBER']) : this.anyMark(),
    );
  }

  /** What no schema says: relationship types, patterns, contact details, extensions that nobody knows. */
  private enrich(object: Made, leaves: Leaf[]): void {
    const set = (path: readonly string[], value: string, other: string): void => {
      put(object, path, value);
      leaves.push({ path, value, other });
    };
    if (object['type'] === 'relationship') {
      set(['relationship_type'], this.dice.pick(RELATIONSHIP_TYPES), 'targets');
    }
    if (object['type'] === 'indicator') {
      const [value, other] = this.texts();
      set(['pattern'], `[file:name = '${value}.exe']`, `[file:name = '${other}.exe']`);
      set(['pattern_type'], 'stix', 'sigma');
    }
    if (object['type'] === 'identity' && this.dice.happens(5)) this.addContact(object, leaves);
    if (this.dice.below(12) > 0) return;
    const at = ['extensions', TOPLEVEL_EXTENSION_ID];
    put(object, [...at, 'extension_type'], 'toplevel-property-extension');
    set(['x_quax'], ...this.texts());
    set([...at, 'secret'], ...this.texts());
  }

  private addContact(object: Made, leaves: Leaf[]): void {
    const at = ['extensions', CONTACT_EXTENSION_ID];
    put(object, [...at, 'extension_type'], 'property-extension');
    for (const name of ['first_name', 'last_name', 'team']) {
      const [value, other] = this.texts();
      put(object, [...at, name], value);
      leaves.push({ path: [...at, name], value, other });
    }
    const [number, otherNumber] = this.texts();
    put(object, [...at, 'contact_numbers'], [{ contact_number: number, contact_number_type: 'work-phone' }]);
    leaves.push({
      path: [...at, 'contact_numbers', 0, 'contact_number'],
      value: number,
      other: otherNumber,
    });
    const ids = this.ids(/^email-addr--/);
    if (!ids) return;
    // Whose contact an address is decides what is masked, like a marking: it is no value with a label.
    put(object, [...at, 'email_addresses'], [{ digital_contact_type: 'work', email_address_ref: ids[0] }]);
  }

  private anyMark(): Tlp | undefined {
    return this.dice.happens(4) ? undefined : this.dice.pick(LABELS);
  }
}

function observableFrame(type: string, id: string): Made {
  return { type, spec_version: '2.1', id };
}

/** Sets the value at a path of dictionaries, which are made where they are not. */
function put(object: Made, path: readonly string[], value: Made[string]): void {
  const [name = '', ...below] = path;
  if (below.length === 0) {
    object[name] = value;
    return;
  }
  const next = object[name];
  const holder = typeof next === 'object' && next !== null && !Array.isArray(next) ? next : {};
  object[name] = holder;
  put(holder, below, value);
}
