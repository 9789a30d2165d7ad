#!/usr/bin/env node
// Counts how much each sign of a record tells of each principle, on labelled incidents, and prints
// libs/principles/src/weighing.data.ts. A folder holds incidents.dev.jsonl and to-bundle.mjs; the lock-box is never one.
// Each record is read twice, as text alone and with what a CERT submits. Logistic regression with a ridge, so that a
// sign which says little gets little; signs that fewer than five records show are left out.
// node test/bench/principles-weigh.mjs FOLDER[=WEIGHT]... > libs/principles/src/weighing.data.ts
import { bundlesOf, readCases, signsIn } from './principles-cases.mjs';

const PRINCIPLES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const RIDGE = 0.004;
const ROUNDS = 300;
const STEP = 0.3;
const SHOWN_MIN = 5;
const SMALLEST = 8;
const TEXT_ALONE = 0.5;
/** What a sign counts before its weight is known: many concepts stand in a record, few facts. */
const SCALES = { concept: 0.5, party: 1 };
const USUAL_SCALE = 0.7;

const records = process.argv.slice(2).flatMap((argument) => {
  const [folder, weight = '1'] = argument.split('=');
  const { file, cases } = readCases(folder, 'dev');
  return ['A', 'B'].flatMap((mode) =>
    bundlesOf(folder, file, mode).map((bundle, index) => ({
      signs: ['always', ...signsIn(bundle)],
      labels: new Set(cases[index].labels.map(({ principle }) => principle)),
      weight: Number(weight) * (mode === 'A' ? TEXT_ALONE : 1),
    })),
  );
});
const shown = new Map();
for (const { signs } of records) for (const sign of signs) shown.set(sign, (shown.get(sign) ?? 0) + 1);
const names = [...shown.keys()].filter((sign) => shown.get(sign) >= 2 * SHOWN_MIN).sort();
const places = new Map(names.map((sign, index) => [sign, index]));
const scales = names.map((sign) => (sign === 'always' ? 1 : (SCALES[sign.split(' ')[0]] ?? USUAL_SCALE)));
const rows = records.map(({ signs }) =>
  signs.map((sign) => places.get(sign)).filter((at) => at !== undefined),
);
const weights = PRINCIPLES.map((principle) => fitted(principle));

process.stdout.write(
  '/* oxlint-disable max-lines -- a table of weights is data */\n' +
    '/**\n * How much a sign speaks for each of the nine principles, in hundredths of a logarithm of odds; made by\n' +
    ' * `test/bench/principles-weigh.mjs` from labelled incidents. Counted, not judged.\n */\n' +
    'export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {\n' +
    names
      .map((sign, at) => ({ sign, row: weights.map((of) => rounded(of[at] * scales[at], sign)) }))
      .filter(({ row }) => row.some((value) => value !== 0))
      .map(({ sign, row }) => `  ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: [${row.join(', ')}],\n`)
      .join('') +
    '};\n',
);

function fitted(principle) {
  const of = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(names.length);
    rows.forEach((row, index) => {
      const sum = row.reduce((total, at) => total + of[at] * scales[at], 0);
      const wanted = records[index].labels.has(principle) ? 1 : 0;
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * records[index].weight;
      for (const at of row) slope[at] += error * scales[at];
    });
    names.forEach((sign, at) => {
      const whole = slope[at] / rows.length + (sign === 'always' ? 0 : RIDGE * of[at]);
      squares[at] += whole * whole;
      of[at] -= (STEP * whole) / Math.sqrt(squares[at] + 1e-8);
    });
  }
  return of;
}

function rounded(weight, sign) {
  const hundredths = Math.round(weight * 100);
  return sign === 'always' || Math.abs(hundredths) >= SMALLEST ? hundredths : 0;
}
