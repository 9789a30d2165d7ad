/** A JSON Schema as far as the generator of test bundles reads it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** All schemas by their path below `schemas/stix-2.1`, such as `sdos/campaign.json`. */
export type Schemas = ReadonlyMap<string, Schema>;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** A single value that the generator made: where it stands, and another one that could stand there as well. */
export interface Leaf {
  readonly path: Path;
  readonly value: Json;
  readonly other: Json;
}

/** What the generator draws from. Everything it makes is a function of its seed. */
export interface Draw {
  /** A whole number below `bound`. */
  below(bound: number): number;
  /** A text that stands nowhere else, and another. */
  texts(): readonly [string, string];
  /** The ids of two objects whose type fits the pattern, as far as there are any. */
  ids(pattern: RegExp): readonly [string, string] | undefined;
}

/** Schemas in one with all that they refer to: the same for every bundle. */
const MERGED = new WeakMap<Schema, Schema>();
const LIST_LENGTH_MAX = 3;
const OPTIONAL_IN_TEN = 7;
/** Set by the generator of bundles, not drawn. */
const FRAME = new Set([
  'type',
  'id',
  'spec_version',
  'created',
  'modified',
  'object_marking_refs',
  'granular_markings',
]);

/** Values that fit the schemas' types, of every property that they name. Each single value is told to `leaf`. */
export class SchemaValues {
  constructor(
    private readonly schemas: Schemas,
    private readonly draw: Draw,
    private readonly leaf: (leaf: Leaf) => void,
    /** Properties that are not made. */
    private readonly except: readonly string[] = [],
  ) {}

  /** The properties of an object of a type, without its frame; undefined when what is required cannot be made. */
  objectOf(file: string): Record<string, Json> | undefined {
    const schema = this.merged({ $ref: file });
    return this.structure(schema, [], (name) => !FRAME.has(name) && !this.except.includes(name));
  }

  private value(schema: Schema, path: Path): Json | undefined {
    if (schema.$ref?.endsWith('timestamp.json')) return this.timestamp(path);
    if (schema.$ref?.endsWith('identifier.json')) return this.id(schema, path);
    if (schema.$ref?.endsWith('language.json')) return this.told(path, 'en', 'fr');
    if (schema.$ref?.endsWith('hashes.json')) return this.hashes(path);
    if (schema.$ref?.endsWith('entity-counts.json')) return this.counts(path);
    const whole = this.merged(schema);
    if (whole.const !== undefined) return whole.const as Json;
    if (whole.enum) return this.choice(whole.enum as readonly Json[], path);
    switch (Array.isArray(whole.type) ? whole.type[0] : whole.type) {
      case 'boolean':
        return this.choice([true, false], path);
      case 'integer':
      case 'number':
        return this.number(whole, path);
      case 'array':
        return this.list(whole.items ?? { type: 'string' }, path);
      case 'object':
        return this.structure(whole, path, () => true);
      default:
        return this.told(path, ...this.draw.texts());
    }
  }

  private told(path: Path, value: Json, other: Json): Json {
    this.leaf({ path, value, other });
    return value;
  }

  private choice(values: readonly Json[], path: Path): Json {
    const index = this.draw.below(values.length);
    const other = values[(index + 1) % values.length] ?? null;
    const value = values[index] ?? null;
    return values.length > 1 ? this.told(path, value, other) : value;
  }

  private number({ minimum = 1 }: Schema, path: Path): Json {
    const value = Math.max(minimum, 1) + this.draw.below(50);
    return this.told(path, value, value + 7);
  }

  private timestamp(path: Path): Json {
    const at = (year: number): string =>
      `${year}-0${1 + this.draw.below(9)}-1${this.draw.below(9)}T10:11:12.131Z`;
    return this.told(path, at(2024), at(2025));
  }

  private id(schema: Schema, path: Path): Json | undefined {
    const ids = this.draw.ids(new RegExp(schema.pattern ?? '^(?!bundle)'));
    return ids && this.told(path, ...ids);
  }

  private hashes(path: Path): Json {
    const algorithms = ['MD5', 'SHA-256', 'SSDEEP'].slice(0, 1 + this.draw.below(3));
    return Object.fromEntries(
      algorithms.map((name) => [name, this.told([...path, name], ...this.draw.texts())]),
    );
  }

  private counts(path: Path): Json {
    return {
      customer: this.number({}, [...path, 'customer']),
      employee: this.number({}, [...path, 'employee']),
    };
  }

  private list(items: Schema, path: Path): Json | undefined {
    const length = 1 + this.draw.below(LIST_LENGTH_MAX);
    const list: Json[] = [];
    for (let index = 0; index < length; index++) {
      const item = this.value(items, [...path, list.length]);
      if (item !== undefined) list.push(item);
    }
    return list.length > 0 ? list : undefined;
  }

  private structure(
    schema: Schema,
    path: Path,
    isWanted: (name: string) => boolean,
  ): Record<string, Json> | undefined {
    const result: Record<string, Json> = {};
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const isRequired = schema.required?.includes(name) ?? false;
      if (property === false || !isWanted(name)) continue;
      if (!isRequired && this.draw.below(10) >= OPTIONAL_IN_TEN) continue;
      const value = this.value(property, [...path, name]);
      if (value !== undefined) result[name] = value;
      else if (isRequired) return undefined;
    }
    if (!schema.properties) {
      const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
      result['some-key'] = this.value(values, [...path, 'some-key']) ?? 'x';
    }
    return Object.keys(result).length > 0 ? result : undefined;
  }

  /** A schema with what it refers to and all its parts in one. */
  private merged(schema: Schema): Schema {
    const known = MERGED.get(schema);
    if (known) return known;
    const merged = this.merge(schema);
    MERGED.set(schema, merged);
    return merged;
  }

  private merge(schema: Schema): Schema {
    const target =
      schema.$ref === undefined ? undefined : this.schemas.get(schema.$ref.replace(/^\.\.\//, ''));
    const parts = [
      target ? this.merged(target) : {},
      ...(schema.allOf ?? []).map((part) => this.merged(part)),
    ];
    const first = schema.anyOf?.[0];
    if (first) parts.push(this.merged(first));
    const all = [...parts, schema];
    return {
      ...Object.assign({}, ...all),
      properties: all.some((part) => part.properties)
        ? Object.assign({}, ...all.map((part) => part.properties))
        : undefined,
      required: all.flatMap((part) => part.required ?? []),
    } as Schema;
  }
}
