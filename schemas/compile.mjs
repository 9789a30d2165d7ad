#!/usr/bin/env node
// Compiles the STIX 2.1 schemas ahead of time into libs/stix/src/generated/validators.js: plain CommonJS that needs
// neither ajv nor the schemas to run. Does nothing when the result is up to date. `--force` compiles all the same.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const SCHEMAS = join(HERE, 'stix-2.1');
const OUT = join(HERE, '..', 'libs', 'stix', 'src', 'generated');
const CODE = join(OUT, 'validators.js');
const TYPES = join(OUT, 'validators.d.ts');
/** Folders whose files each describe one object type. */
const TYPE_FOLDERS = ['sdos', 'sros', 'scos', 'smos'];
const ENUM_WORDS_MAX = 16;
/** Errors that one call of a compiled schema keeps of the schemas that it calls in turn. */
const ERRORS_MAX = 1_000;

const files = readdirSync(SCHEMAS, { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(SCHEMAS, name), 'utf8') }));
const stamp = `// ${fingerprint()}\n`;
if (process.argv.includes('--force') || !isUpToDate()) await compile();

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(
    readFileSync(join(HERE, '..', 'package-lock.json'), 'utf8').match(/"node_modules\/ajv":[^}]*/)?.[0] ?? '',
  );
  for (const { name, text } of files) hash.update(name).update(text);
  return hash.digest('hex');
}

function isUpToDate() {
  return existsSync(TYPES) && existsSync(CODE) && readFileSync(CODE, 'utf8').startsWith(stamp);
}

async function compile() {
  const { Ajv2020 } = (await import('ajv/dist/2020.js')).default;
  const standalone = (await import('ajv/dist/standalone/index.js')).default;
  const schemas = files.map(({ text }) => JSON.parse(text));
  const ajv = new Ajv2020({
    schemas,
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    code: { source: true, lines: true, optimize: 2 },
  });
  speakPlainly(ajv);
  const byType = new Map(schemas.filter(isTypeSchema).map((schema) => [schema.title, schema]));
  const names = Object.fromEntries([...byType].map(([type, { $id }]) => [exportName(type), $id]));
  const idOf = (name) => schemas.find(({ $id }) => $id.endsWith(`/${name}.json`)).$id;
  const code = standalone(ajv, { ...names, customObject: idOf('custom-object'), bundle: idOf('bundle') });
  mkdirSync(OUT, { recursive: true });
  writeWhole(TYPES, declarations());
  writeWhole(CODE, [stamp, withBoundedErrors(withoutUnusedSchemas(code)), tables(byType, schemas)].join(''));
  process.stdout.write(`compiled ${schemas.length} STIX schemas into ${relative(process.cwd(), CODE)}\n`);
}

/** A reader of the file never sees half of it, also when two compile at once. */
function writeWhole(path, text) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function isTypeSchema({ $id }) {
  return TYPE_FOLDERS.some((folder) => $id.includes(`/stix-2.1/${folder}/`));
}

function exportName(type) {
  return type.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** ajv's own messages repeat patterns; ours say what is expected, in words that the schema's title gives. */
function speakPlainly(ajv) {
  const say = {
    pattern: ({ parentSchema }) =>
      parentSchema.title ? `Must be ${parentSchema.title}.` : 'Has the wrong form.',
    enum: ({ schema }) =>
      schema.length > ENUM_WORDS_MAX
        ? 'must be a value of the closed list'
        : `must be one of ${schema.join(', ')}`,
    const: ({ schema }) => `Must be ${JSON.stringify(schema)}.`,
    required: ({ params }) => `The required property ${params.missingProperty} is missing.`,
    dependentRequired: ({ params }) => `The property ${params.property} needs ${params.deps}.`,
    minimum: ({ schema }) => `Must be at least ${schema}.`,
    maximum: ({ schema }) => `Must be at most ${schema}.`,
    exclusiveMinimum: ({ schema }) => `Must be greater than ${schema}.`,
    minItems: () => 'Must not be an empty list.',
    minProperties: ({ schema }) =>
      `Must have at least ${schema === 1 ? 'one property' : `${schema} properties`}.`,
    propertyNames: ({ schema }) => `Has a key that is not ${schema.title}.`,
    anyOf: ({ parentSchema }) => `Needs ${parentSchema.title}.`,
    oneOf: ({ parentSchema }) => `Needs ${parentSchema.title}.`,
    additionalProperties: () => 'STIX 2.1 does not define this property here.',
  };
  for (const [keyword, message] of Object.entries(say))
    ajv.RULES.all[keyword].definition.error.message = message;
}

/** The generated code carries every schema; only those that it looks into at run time are kept. */
function withoutUnusedSchemas(code) {
  return code
    .split('\n')
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1];
      return !name || code.split(new RegExp(`\\b${name}\\b`)).length > 2;
    })
    .join('\n');
}

/** ajv copies all errors so far at each call, which is quadratic in the items of a hostile list; ours adds a few. */
function withBoundedErrors(code) {
  const copying = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g;
  const bounded = code.replaceAll(copying, 'vErrors = withErrors(vErrors, $1.errors);');
  if (bounded.includes('.concat('))
    throw new Error('the code that ajv generates has changed: errors are not bounded');
  return `${bounded}
function withErrors(before, added) {
  if (before === null) return added;
  for (const error of added) if (before.length < ${ERRORS_MAX}) before.push(error);
  return before;
}
`;
}

function tables(byType, schemas) {
  const byId = new Map(schemas.map((schema) => [schema.$id, schema]));
  const validators = [...byType.keys()].map(
    (type) => `[${JSON.stringify(type)}, exports.${exportName(type)}]`,
  );
  const bundle = schemas.find(({ title }) => title === 'bundle');
  const properties = [...byType, ['bundle', bundle]].map(([type, schema]) => [
    type,
    [...propertiesOf(schema, byId)],
  ]);
  return `
exports.VALIDATORS = new Map([${validators.join(', ')}]);
exports.PROPERTIES = new Map(${JSON.stringify(properties)}.map(([type, names]) => [type, new Set(names)]));
`;
}

/** The properties that a type may have: its own and those of the common schemas it stands on, less the forbidden. */
function propertiesOf(schema, byId) {
  const inherited = (schema.allOf ?? [])
    .filter(({ $ref }) => $ref)
    .flatMap(({ $ref }) => [...propertiesOf(byId.get(new URL($ref, schema.$id).href), byId)]);
  const own = Object.entries(schema.properties).filter(([, value]) => value !== false);
  return new Set([...inherited, ...own.map(([name]) => name)]);
}

function declarations() {
  return `/** What a compiled schema says against a value; a part of ajv's error object. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
  readonly propertyName?: string;
}
/** A compiled schema: the errors of the last call stand on the function. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
/** By object type. */
export declare const VALIDATORS: ReadonlyMap<string, Validator>;
/** By object type: the top-level properties that the type may have. */
export declare const PROPERTIES: ReadonlyMap<string, ReadonlySet<string>>;
/** For types that STIX 2.1 does not define. */
export declare const customObject: Validator;
/** The bundle itself; its objects are checked one by one. */
export declare const bundle: Validator;
`;
}
