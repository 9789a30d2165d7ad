#!/usr/bin/env node
// Scores scrub on the labelled sentences of test/corpus, straight from the sources (no build).
//   node test/bench/scrub-corpus.mjs              both halves, tables of counts
//   node test/bench/scrub-corpus.mjs --misses     development half: each miss, false mask and lost thing, with its sentence
//   … --misses --kind person --lang fr            the same for one kind, for one language
//   node test/bench/scrub-corpus.mjs --sealed     the part that is opened once, when all tuning is over
//   … --file PATH [--lines 201-300] [--misses]    any other file of this format, or some lines of it
// The held-out half and the sealed part are scored and never shown: of them there are counts alone.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(import.meta.url);
require('../swc-register.cjs');
const { scrub } = require(join(ROOT, 'libs/scrub/src/scrub.ts'));
const { judge, readSentences, scoreOf, tableOf } = require(join(ROOT, 'libs/scrub/src/corpus-score.ts'));
const { corpusContext } = require(join(ROOT, 'libs/scrub/src/corpus-context.ts'));

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    sealed: { type: 'boolean' },
    kind: { type: 'string' },
    lang: { type: 'string' },
    file: { type: 'string' },
    lines: { type: 'string' },
  },
});

if (values.sealed) {
  print('sealed', judged('sealed'));
  process.exit();
}
if (values.file) {
  const [first = 1, last = Infinity] = (values.lines ?? '').split('-').filter(Boolean).map(Number);
  const lines = readFileSync(values.file, 'utf8')
    .split('\n')
    .slice(first - 1, last);
  const judgements = judgementsOf(lines.join('\n'));
  if (values.misses) process.stdout.write(judgements.flatMap(complaintsOf).join('\n') + '\n');
  print('file', judgements);
  process.exit();
}
const development = judged('development');
if (values.misses) process.stdout.write(development.flatMap(complaintsOf).join('\n') + '\n');
print('development', development);
if (!values.misses) print('held-out', judged('held-out'));

function judged(half) {
  const path = join(ROOT, 'test/corpus', `${half}.jsonl`);
  if (!existsSync(path)) return [];
  return judgementsOf(readFileSync(path, 'utf8'));
}

function judgementsOf(lines) {
  return readSentences(lines).map((sentence) =>
    judge(sentence, scrub(sentence.text, corpusContext(sentence.country)).masks),
  );
}

function print(half, judgements) {
  process.stdout.write(`\n## ${half}: ${tableOf(scoreOf(judgements))}\n`);
}

function complaintsOf({ sentence, missed, falseCuts, lost }) {
  const wanted = ({ kind }) => values.kind === undefined || kind === values.kind;
  const at = ({ start, end, kind, rule }) =>
    `${kind} (${rule}) ${JSON.stringify(sentence.text.slice(start, end))}`;
  const lines = [
    ...missed.filter(wanted).map(({ kind, text }) => `  missed ${kind} ${JSON.stringify(text)}`),
    ...falseCuts.filter(wanted).map((cut) => `  false  ${at(cut)}`),
    ...lost.filter(wanted).map(({ kind, text }) => `  lost   ${kind} ${JSON.stringify(text)}`),
  ];
  if (lines.length === 0 || (values.lang && sentence.lang !== values.lang)) return [];
  return [`${sentence.id} ${sentence.lang} ${JSON.stringify(sentence.text)}`, ...lines];
}
