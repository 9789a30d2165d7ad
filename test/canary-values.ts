import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema as far as the maker of canaries reads it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** What JSON can hold. */
export type Json = string | number | boolean | Json[] | { [key: string]: Json };

/** Makes values that stand nowhere else. */
export interface CanarySource {
  /** A word of letters. */
  word(): string;
  /** A number of seven digits, or less when the schema allows no more. */
  number(minimum: number, maximum: number): number;
  /** A number below 46 with seven digits after the point. */
  fraction(): number;
  /** A timestamp, later than the last one. */
  timestamp(): string;
  /** So many hexadecimal digits. */
  hex(digits: number): string;
  /** The id of an object whose id fits the pattern. */
  id(pattern: RegExp): string | undefined;
}

const ROOT = join(__dirname, '../schemas/stix-2.1');
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);
const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  FILES.map((file) => [file, JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Schema]),
);
const HASH_DIGITS: Readonly<Record<string, number>> = { MD5: 32, 'SHA-1': 40, 'SHA-256': 64, 'SHA-512': 128 };
const LARGE = 9_999_999;

/** Every type whose schema stands in a folder. */
export function typesIn(folder: 'sdos' | 'sros' | 'scos' | 'smos'): string[] {
  return FILES.flatMap((file) => new RegExp(`^${folder}/(.*)\\.json$`).exec(file)?.[1] ?? []);
}

/** The names of all properties that the schema of a type allows. */
export function propertiesOf(file: string): string[] {
  return Object.entries(merged({ $ref: file }).properties ?? {}).flatMap(([name, schema]) =>
    schema === false ? [] : [name],
  );
}

/** An object of a type with every property that its schema names, each with values of its own. */
export function fullObject(
  file: string,
  source: CanarySource,
  isWanted: (name: string) => boolean,
): { [name: string]: Json } {
  return structure(merged({ $ref: file }), source, isWanted);
}

function structure(
  schema: Schema,
  source: CanarySource,
  isWanted: (name: string) => boolean = () => true,
): { [name: string]: Json } {
  const made = Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, Json][] => {
    const value = property === false || !isWanted(name) ? undefined : valueOf(property, source);
    return value === undefined ? [] : [[name, value]];
  });
  if (schema.properties) return Object.fromEntries(made);
  const items = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return { [source.word()]: valueOf(items, source) ?? source.word() };
}

function valueOf(schema: Schema, source: CanarySource): Json | undefined {
  const known = /([a-z-]+)\.json$/.exec(schema.$ref ?? '')?.[1] ?? '';
  const special = SPECIAL[known]?.(source, schema);
  if (special !== undefined || known === 'identifier' || known === 'extensions') return special;
  const whole = merged(schema);
  if (whole.const !== undefined) return whole.const;
  if (whole.enum) return whole.enum[0];
  switch (Array.isArray(whole.type) ? (whole.type as string[])[0] : whole.type) {
    case 'boolean':
      return true;
    case 'number':
      return source.fraction();
    case 'integer':
      return source.number(whole.minimum ?? 0, whole.maximum ?? LARGE);
    case 'array':
      return listOf(whole, source);
    case 'object':
      return structure(whole, source);
    default:
      return source.word();
  }
}

function listOf({ items }: Schema, source: CanarySource): Json | undefined {
  const item = valueOf(items ?? { type: 'string' }, source);
  return item === undefined ? undefined : [item];
}

const SPECIAL: Readonly<Record<string, (source: CanarySource, schema: Schema) => Json | undefined>> = {
  timestamp: (source) => source.timestamp(),
  'precise-timestamp': (source) => source.timestamp(),
  identifier: (source, { pattern }) => source.id(new RegExp(pattern ?? '^(?!bundle|marking)')),
  language: () => 'en',
  hex: (source) => source.hex(16),
  binary: (source) => Buffer.from(`${source.word()} ${source.word()}`).toString('base64'),
  uri: (source) => `https://${source.word()}.example/${source.word()}`,
  hashes: (source) =>
    Object.fromEntries(Object.entries(HASH_DIGITS).map(([name, digits]) => [name, source.hex(digits)])),
};

/** A schema with what it refers to and all its parts in one; of alternatives the first. */
function merged(schema: Schema): Schema {
  const target = schema.$ref === undefined ? undefined : SCHEMAS.get(schema.$ref.replace(/^\.\.\//, ''));
  const first = schema.anyOf?.[0];
  const parts = [
    ...(target ? [merged(target)] : []),
    ...(schema.allOf ?? []).map((part) => merged(part)),
    ...(first ? [merged(first)] : []),
    schema,
  ];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as object;
  return {
    ...(Object.assign({}, ...parts) as Schema),
    ...(Object.keys(properties).length > 0
      ? { properties: properties as Schema['properties'] & object }
      : {}),
  };
}
