import { type TestInstance } from './instance';

/** A type as introspection gives it. */
interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}
interface InputValue {
  readonly name: string;
  readonly type: TypeRef;
  readonly defaultValue: string | null;
}
interface Field {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: readonly InputValue[];
}
interface Type {
  readonly kind: string;
  readonly name: string;
  readonly fields: readonly Field[] | null;
  readonly inputFields: readonly InputValue[] | null;
  readonly enumValues: readonly { name: string }[] | null;
}

/** What to put into the arguments of doors, by `field.argument` or by `argument`. Each value is tried in turn. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>;

/** Values that lead nowhere or to what everybody knows, for arguments of which a test has nothing of its own to try. */
export const ORDINARY_VALUES: KnownValues = {
  first: [20, 100],
  catalogue: ['paris-call'],
  reason: ['nothing'],
  bundle: ['{"type":"bundle"}'],
  content: ['{"info":"nothing"}'],
  'recognisedValues.text': ['nothing'],
  sharingGroups: [[]],
  terms: ['{}'],
  audience: ['public', 'participants'],
  objectId: ['incident--00000000-0000-4000-8000-000000000000'],
  incidentId: ['incident--00000000-0000-4000-8000-000000000000'],
  maskId: ['00000000-0000-4000-8000-000000000000'],
  pointer: ['/name'],
  'measureSums.kind': ['patients'],
  currency: ['EUR'],
  'freezeQuery.of': [
    { figure: 'CO_OCCURRENCE' },
    { figure: 'ATTRIBUTION_DELAY' },
    { figure: 'MEASURE_SUMS', kind: 'patients' },
    { figure: 'MEASURE_SUMS', kind: 'money', currency: 'EUR' },
  ],
  title: ['nothing'],
  values: [['nothing']],
  unansweredMonths: [12],
  principle: ['1'],
  finding: ['00000000-0000-4000-8000-000000000000'],
  act: ['00000000-0000-4000-8000-000000000000'],
  statement: ['00000000-0000-4000-8000-000000000000'],
  incident: ['incident--00000000-0000-4000-8000-000000000000'],
  quotes: [['nothing']],
  feed: ['public'],
  thread: ['00000000-0000-4000-8000-000000000000'],
  url: ['https://hooks.example/'],
  collection: ['public'],
  user: ['nobody'],
  password: ['nothing'],
  token: ['nothing'],
  addedAfter: ['2026-01-01T00:00:00Z'],
  'decideDuplicate.first': ['incident--00000000-0000-4000-8000-000000000000'],
  'decideDuplicate.second': ['incident--00000000-0000-4000-8000-000000000000'],
  ...Object.fromEntries(
    [
      'actorType',
      'attributionState',
      'incidentType',
      'entryClass',
      'technique',
      'malware',
      'cve',
      'vendor',
      'consequence',
      'claimant',
      'claimantCountry',
      'accusedCountry',
      'response',
    ].map((name) => [name, ['not-recorded']]),
  ),
  ...Object.fromEntries(
    ['name', 'slug', 'community', 'participant', 'label'].map((name) => [name, ['nobody']]),
  ),
  ...Object.fromEntries(
    ['permissions', 'networks', 'domains', 'sectors', 'communities', 'recipients'].map((name) => [
      name,
      [[]],
    ]),
  ),
};

/** One operation that a client can send. */
export interface Door {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly operation: string;
}

const DEPTH_MAX = 7;
const LEAVES = new Set(['SCALAR', 'ENUM']);
const REF = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const INPUT = `name defaultValue type { ${REF} }`;
const SCHEMA = `{ __schema {
  queryType { name } mutationType { name } subscriptionType { name }
  types { kind name enumValues { name } inputFields { ${INPUT} } fields { name type { ${REF} } args { ${INPUT} } } }
} }`;

/** Reads the schema of an instance and makes every operation that it allows. */
export class DoorWalk {
  private constructor(
    private readonly types: ReadonlyMap<string, Type>,
    private readonly roots: readonly (readonly [Door['kind'], string])[],
    private readonly known: KnownValues,
  ) {}

  /** Asks the instance itself what it offers. */
  static async of(instance: Pick<TestInstance, 'graphql'>, known: KnownValues): Promise<DoorWalk> {
    const { data } = await instance.graphql(undefined, SCHEMA);
    const { __schema } = data as {
      __schema: { types: Type[] } & Record<
        'queryType' | 'mutationType' | 'subscriptionType',
        { name: string } | null
      >;
    };
    const roots = (['query', 'mutation', 'subscription'] as const).flatMap((kind) => {
      const name = __schema[`${kind}Type`]?.name;
      return name === undefined ? [] : [[kind, name] as const];
    });
    return new DoorWalk(new Map(__schema.types.map((type) => [type.name, type])), roots, known);
  }

  /**
   * Every root field with everything that can be selected below it: once for each value of each of its arguments.
   * @throws Error that names an argument for which no value is known: a door that nobody has thought of yet.
   */
  doors(kinds: readonly Door['kind'][]): Door[] {
    return this.roots
      .filter(([kind]) => kinds.includes(kind))
      .flatMap(([kind, root]) =>
        (this.types.get(root)?.fields ?? []).flatMap((field) =>
          this.callsOf(field).map((call) => ({ name: field.name, kind, operation: `${kind} { ${call} }` })),
        ),
      );
  }

  private callsOf(field: Field): string[] {
    const selection = this.selection(field.type, DEPTH_MAX, []);
    const base = new Map(
      field.args.filter(isRequired).map((arg) => [arg.name, this.values(field, arg)[0] ?? 'null']),
    );
    const variations = field.args.flatMap((arg) =>
      this.values(field, arg).map((value) => new Map([...base, [arg.name, value]])),
    );
    const calls = [base, ...variations].map((args) => `${field.name}${printed(args)}${selection}`);
    return [...new Set(calls)];
  }

  /** All fields below a type; those that need an argument get the first value that is known for it. */
  private selection(ref: TypeRef, depth: number, above: readonly string[]): string {
    const type = this.types.get(nameOf(ref));
    if (!type?.fields || LEAVES.has(type.kind)) return '';
    const fields = type.fields.flatMap((field) => {
      const target = nameOf(field.type);
      const isLeaf = LEAVES.has(this.types.get(target)?.kind ?? '');
      if (!isLeaf && (depth === 0 || above.includes(target))) return [];
      const args = new Map(
        field.args.filter(isRequired).map((arg) => [arg.name, this.values(field, arg)[0] ?? 'null']),
      );
      const below = this.selection(field.type, depth - 1, [...above, type.name]);
      return isLeaf || below !== '' ? [`${field.name}${printed(args)}${below}`] : [];
    });
    return fields.length > 0 ? ` { ${fields.join(' ')} }` : '';
  }

  private values(field: Field, arg: InputValue): string[] {
    const given = this.known[`${field.name}.${arg.name}`] ?? this.known[arg.name];
    if (given) return given.map((value) => this.literal(arg.type, value));
    return this.typical(arg.type, `${field.name}(${arg.name})`);
  }

  /** Values of an argument by its type alone. */
  private typical(ref: TypeRef, place: string): string[] {
    if (ref.kind === 'NON_NULL' && ref.ofType) return this.typical(ref.ofType, place);
    if (ref.kind === 'LIST' && ref.ofType)
      return this.typical(ref.ofType, place).map((value) => `[${value}]`);
    const type = this.types.get(ref.name ?? '');
    if (type?.enumValues) return type.enumValues.map(({ name }) => name);
    if (type?.inputFields) return this.inputs(type.inputFields, place);
    if (ref.name === 'Int') return ['100'];
    if (ref.name === 'Boolean') return ['true'];
    if (ref.name === 'DateTime') return ['"2025-05-05T05:05:05.000Z"'];
    throw new Error(`Give ${place} a value: this door is new, and nobody has looked through it yet.`);
  }

  /** An input once with all that it requires, and once for each of its other fields and their values. */
  private inputs(fields: readonly InputValue[], place: string): string[] {
    const valuesOf = (field: InputValue): string[] => {
      const given = this.known[field.name];
      return given
        ? given.map((value) => this.literal(field.type, value))
        : this.typical(field.type, `${place}.${field.name}`);
    };
    const base = fields.filter(isRequired).map((field) => `${field.name}: ${valuesOf(field)[0] ?? 'null'}`);
    const others = fields
      .filter((field) => !isRequired(field))
      .flatMap((field) => valuesOf(field).map((value) => [...base, `${field.name}: ${value}`]));
    return [base, ...others].map((entries) => `{ ${entries.join(', ')} }`);
  }

  private input(fields: readonly InputValue[], value: object): string {
    const typed = new Map(fields.map(({ name, type }) => [name, type]));
    const entries = Object.entries(value).map(
      ([name, each]) => `${name}: ${this.literal(typed.get(name)!, each)}`,
    );
    return `{ ${entries.join(', ')} }`;
  }

  private literal(ref: TypeRef, value: unknown): string {
    if (ref.kind === 'NON_NULL' && ref.ofType) return this.literal(ref.ofType, value);
    if (ref.kind === 'LIST' && ref.ofType && !Array.isArray(value))
      return `[${this.literal(ref.ofType, value)}]`;
    const type = this.types.get(ref.name ?? '');
    if (type?.enumValues) return String(value);
    if (type?.inputFields && typeof value === 'object') return this.input(type.inputFields, value ?? {});
    return JSON.stringify(value);
  }
}

function isRequired({ type, defaultValue }: InputValue): boolean {
  return type.kind === 'NON_NULL' && defaultValue === null;
}

function nameOf(ref: TypeRef): string {
  return ref.ofType ? nameOf(ref.ofType) : (ref.name ?? '');
}

function printed(args: ReadonlyMap<string, string>): string {
  const entries = [...args].map(([name, value]) => `${name}: ${value}`);
  return entries.length > 0 ? `(${entries.join(', ')})` : '';
}
