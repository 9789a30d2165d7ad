#!/usr/bin/env node
// How many objects one core validates in a second of its time (CPU time of the process, garbage collection included,
// so that a busy machine does not count), with full rules, on a large bundle; beside it in the same run the
// limit (JSON.parse alone, which checks nothing) and the usual way (ajv at run time, one schema of the bundle with
// `oneOf` over the types, and no rules). Runs on the build: npm run build && node test/bench/validate.mjs [OBJECTS]
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SCHEMAS = join(ROOT, 'schemas', 'stix-2.1');
const TYPE_FOLDERS = ['sdos', 'sros', 'scos', 'smos'];
const OBJECTS = Number(process.argv[2] ?? 10_000);
/** ajv with `oneOf` is slow: it gets a part of the objects. */
const ONE_OF_OBJECTS = Math.min(OBJECTS, 500);
const ROUNDS = 7;

const require = createRequire(import.meta.url);
const { deterministicId, parseBundle } = require(join(ROOT, 'dist/libs/stix/src/index.js'));
const { SAMPLES, sampleId } = require(join(ROOT, 'dist/libs/stix/src/samples.data.js'));

const text = JSON.stringify(largeBundle(OBJECTS));
const part = JSON.stringify(largeBundle(ONE_OF_OBJECTS));
const isValid = oneOfValidator();

const rows = [
  measure('JSON.parse alone (the limit)', OBJECTS, () => JSON.parse(text) !== null),
  measure('parseBundle: text, schemas, rules', OBJECTS, () => parseBundle(text).ok),
  measure('ajv at run time, oneOf, no rules', ONE_OF_OBJECTS, () => isValid(JSON.parse(part))),
];
process.stdout.write(
  `${OBJECTS} objects of ${SAMPLES.length} types, ${(text.length / 1e6).toFixed(1)} MB; ` +
    `Node ${process.versions.node}, ${cpus()[0].model}\n\n` +
    `| what | objects per second of CPU, median of ${ROUNDS} | slowest |\n|---|---:|---:|\n${rows.join('\n')}\n`,
);

/** Samples of every type in turn; observables with their deterministic ids, as the rules recompute these. */
function largeBundle(count) {
  const objects = Array.from({ length: count }, (_, index) => {
    const sample = SAMPLES[index % SAMPLES.length];
    const object = { ...sample, id: sampleId(sample.type, index + 1_000) };
    if (typeof object.value === 'string' && sample.type === 'url') object.value += index;
    if (sample.type === 'file') object.name = `${index}.exe`;
    return sample.type === 'url' || sample.type === 'file'
      ? { ...object, id: deterministicId(object) }
      : object;
  });
  return { type: 'bundle', id: sampleId('bundle'), objects };
}

function oneOfValidator() {
  const { Ajv2020 } = require('ajv/dist/2020.js');
  const schemas = readdirSync(SCHEMAS, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')));
  const types = schemas.filter(({ $id }) => TYPE_FOLDERS.some((folder) => $id.includes(`/${folder}/`)));
  const items = { oneOf: types.map(({ $id }) => ({ $ref: $id })) };
  const ajv = new Ajv2020({ schemas, allErrors: true, strict: false });
  return ajv.compile({ type: 'object', properties: { objects: { type: 'array', items } } });
}

function measure(name, count, run) {
  const rates = Array.from({ length: ROUNDS + 2 }, () => {
    const before = process.cpuUsage();
    if (!run()) throw new Error(`${name}: refused what is valid`);
    const { user, system } = process.cpuUsage(before);
    return count / ((user + system) / 1e6);
  }).slice(2);
  rates.sort((a, b) => a - b);
  const words = [rates[ROUNDS >> 1], rates[0]].map((rate) => Math.round(rate).toLocaleString('en'));
  return `| ${name} | ${words.join(' | ')} |`;
}
