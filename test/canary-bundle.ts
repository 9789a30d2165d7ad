import { TLP_MARKINGS, type Tlp } from '@app/marking';
import { type StixBundle, jsonPointer } from '@app/stix';
import { VARIANTS, type Variant } from './canary-variants.data';
import { type CanarySource, type Json, fullObject, typesIn } from './canary-values';

/** A value that stands nowhere else: where, and the label up to which it is hidden. */
export interface Canary {
  readonly token: string;
  readonly type: string;
  readonly pointer: string;
  readonly level: Tlp;
}

/** A bundle that is full of canaries. */
export interface CanaryBundle {
  readonly bundle: StixBundle;
  readonly canaries: readonly Canary[];
}

/** One object to make. */
interface Slot {
  readonly variant: Variant;
  readonly level: Tlp;
  readonly isGranular: boolean;
}

type Properties = { [name: string]: Json };

const LEVELS: readonly Tlp[] = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
/** What the maker of the bundle sets itself. */
const FRAME = new Set(['type', 'id', 'spec_version', 'object_marking_refs', 'granular_markings', 'revoked']);
/** Never released; what they say is not a value of anything. */
const DEFINITIONS: ReadonlySet<string> = new Set(['extension-definition', 'marking-definition']);
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';
const UUID_TAIL = 'ca4a-4e0b-9d0f-0c7b22dd8a2f';
/** Words, numbers, fractions of a second, hexadecimal digits and ids that the maker may have made. */
const TOKEN = new RegExp(
  `zq[b-z]{6}vex|\\b21\\d{5}\\b|(?<=05:05\\.)\\d{6}|\\b0000[0-9a-f]{12,124}\\b|[0-9a-f]{8}-${UUID_TAIL}`,
  'g',
);

/** Everything in a text that could be a canary, whatever its case. */
export function tokensIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(TOKEN) ?? []);
}

/** Counts through one instance's canaries, so that no two bundles share one. */
export class CanaryMaker {
  private count = 0;

  /**
   * Of every type and variant one object at each level (its whole content at that level) and one at CLEAR with
   * properties that are marked one by one, in turn at each level. As a bundle has one incident, there is one bundle
   * for each of these of the incident; all else is in the first, whose incident is CLEAR and tells of all identities.
   */
  bundles(): CanaryBundle[] {
    const variants = allVariants();
    const ofIncident = variants.filter(({ type }) => type === 'incident');
    const others = variants.filter(({ type }) => type !== 'incident');
    const related = others.filter(({ type }) => ['event', 'impact', 'task'].includes(type));
    return slotsOf(ofIncident).map((slot, index) =>
      this.bundleOf([slot, ...slotsOf(index === 0 ? others : related)]),
    );
  }

  private bundleOf(slots: readonly Slot[]): CanaryBundle {
    const ids = slots.map(({ variant }) => this.id(variant.type));
    const canaries: Canary[] = [];
    const objects = slots.map((slot, index) => {
      const peers = ids.filter((_, other) => other === 0 || slots[other]?.level === slot.level);
      const made = this.object(slot.variant, ids[index] ?? '', peers);
      const levels = slot.isGranular ? levelsOf(made, index) : new Map<string, Tlp>();
      canaries.push(...canariesIn(made, slot.variant.type, (name) => levels.get(name) ?? slot.level));
      return { ...made, ...markings(slot.level, levels) };
    });
    const [story, ...others] = objects;
    const told = { ...story, description: `Seen at ${namesIn(others).join(', ')}.` };
    const bundle = { type: 'bundle', id: this.id('bundle'), objects: [told, ...others] };
    return { bundle: bundle as unknown as StixBundle, canaries };
  }

  private object(variant: Variant, id: string, peers: readonly string[]): Properties {
    const source = this.source(id, peers);
    const isVersioned = variant.folder !== 'scos';
    const body = fullObject(`${variant.folder}/${variant.type}.json`, source, (name) => {
      const isSetHere = FRAME.has(name) || name === 'created' || name === 'modified';
      return !isSetHere && !(variant.without ?? []).includes(name);
    });
    const fitted = variant.fit?.(body, source) ?? {};
    return {
      type: variant.type,
      spec_version: '2.1',
      id,
      ...(isVersioned ? { created: source.timestamp(), modified: source.timestamp() } : {}),
      ...body,
      ...fitted,
      extensions: { ...extensionsIn({ ...body, ...fitted }), 'x-canary': { [source.word()]: source.word() } },
    };
  }

  private id(type: string): string {
    const number = (++this.count).toString(16).padStart(8, '0');
    return `${type}--${number}-${UUID_TAIL}`;
  }

  /** A number of seven digits that does not end in 0, so that it stays as long as a fraction. */
  private uneven(): number {
    this.count += this.count % 10 === 9 ? 2 : 1;
    return 2_100_000 + this.count;
  }

  private source(own: string, peers: readonly string[]): CanarySource {
    return {
      word: () => `zq${lettersOf(++this.count)}vex`,
      number: (minimum, maximum) => {
        const number = 2_100_000 + ++this.count;
        return number <= maximum ? Math.max(number, minimum) : minimum;
      },
      fraction: () => 45 + this.uneven() / 10_000_000,
      timestamp: () => `2025-05-05T05:05:05.${String(100_000 + ++this.count)}Z`,
      hex: (digits) => (++this.count).toString(16).padStart(8, '0').repeat(16).slice(0, digits),
      id: (pattern) => peers.find((peer) => peer !== own && pattern.test(peer)),
    };
  }
}

/** Who is in the bundle, whatever the level: the story of the incident tells of all of them. */
function namesIn(objects: readonly Properties[]): string[] {
  return objects.flatMap(({ type, name }) => (type === 'identity' && typeof name === 'string' ? [name] : []));
}

/** Every variant of every type. */
export function allVariants(): Variant[] {
  const folders = ['sdos', 'sros', 'scos', 'smos'] as const;
  return folders.flatMap((folder) =>
    typesIn(folder)
      .filter((type) => !DEFINITIONS.has(type))
      .flatMap((type) => (VARIANTS[type] ?? [{}]).map((variant) => ({ folder, type, ...variant }))),
  );
}

function slotsOf(variants: readonly Variant[]): Slot[] {
  return variants.flatMap((variant) => [
    ...LEVELS.map((level) => ({ variant, level, isGranular: false })),
    { variant, level: 'CLEAR' as const, isGranular: true },
  ]);
}

function lettersOf(number: number): string {
  let letters = '';
  for (let rest = number; letters.length < 6; rest = Math.floor(rest / CONSONANTS.length))
    letters += CONSONANTS[rest % CONSONANTS.length];
  return letters;
}

function extensionsIn(object: Properties): Properties {
  const { extensions = {} } = object;
  return typeof extensions === 'object' && !Array.isArray(extensions) ? extensions : {};
}

/** Marks the properties of an object in turn at each level, as far as an object can stand without them. */
function levelsOf(object: Properties, shift: number): Map<string, Tlp> {
  const names = Object.keys(object).filter(
    (name) => !FRAME.has(name) && !['created', 'modified'].includes(name),
  );
  return new Map(names.map((name, index) => [name, LEVELS[(index + shift) % LEVELS.length] ?? 'RED']));
}

function markings(level: Tlp, parts: ReadonlyMap<string, Tlp>): object {
  const granular = [...parts].map(([name, part]) => ({
    selectors: [name],
    marking_ref: TLP_MARKINGS[part].id,
  }));
  return {
    object_marking_refs: [TLP_MARKINGS[level].id],
    ...(granular.length > 0 ? { granular_markings: granular } : {}),
  };
}

/** The canaries in an object, each with its place. Its references are those of the objects that they name. */
function canariesIn(object: Properties, type: string, levelOf: (name: string) => Tlp): Canary[] {
  const found: Canary[] = [];
  const walk = (value: Json, path: (string | number)[]): void => {
    if (typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        for (const token of tokensIn(key)) found.push(canary(token, [...path, key]));
        walk(item, [...path, key]);
      }
    } else if (!/_refs?$/.test(String(path.filter((step) => Number.isNaN(Number(step))).at(-1)))) {
      for (const token of tokensIn(decoded(String(value)))) found.push(canary(token, path));
    }
  };
  const canary = (token: string, path: (string | number)[]): Canary => ({
    token,
    type,
    pointer: jsonPointer(path),
    level: path[0] === 'id' ? levelOf('') : levelOf(String(path[0])),
  });
  walk(object, []);
  return found;
}

/** A value, and what it holds in base64. */
function decoded(value: string): string {
  return /^[A-Za-z0-9+/]{16,}={0,2}$/.test(value)
    ? `${value} ${Buffer.from(value, 'base64').toString('latin1')}`
    : value;
}
