#!/usr/bin/env node
// How well incidents are mapped to the principles of the Paris Call, on labelled cases that lie outside the repository: a
// folder with incidents.dev.jsonl, incidents.lockbox.jsonl, to-bundle.mjs and score.mjs. Modes A (text alone), B (text and
// what a CERT submits: the headline) and C (all but the labels), the rendition for the public, intervals by bootstrap,
// calibration, abstention, two usual ways in the same run, other names and numbers, and records without their evidence.
// Of the lock-box aggregates alone are printed; each opening is logged in docs/benchmarks.md.
// node test/bench/principles.mjs [FOLDER] [--set dev|lockbox] [--quick] [--misses]   (or ENTENTE_CASES=FOLDER)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assess, assessPublic, bundlesOf, readCases } from './principles-cases.mjs';
import { deletion } from './principles-deletion.mjs';
import { byKeywords, nearestNeighbour } from './principles-rivals.mjs';
import {
  abstention,
  byPrinciple,
  calibration,
  difference,
  judged,
  withIntervals,
} from './principles-score.mjs';
import { swapper } from './principles-swap.mjs';

const SWAP_SEEDS = [1, 2, 3];
const BINS = [0, 0.5, 0.8, 1];
const HEAD =
  '| what | lenient micro-F1 | precision | recall | macro-F1 | strict micro-F1 | with relation | with certainty | fired on none | tricky right |\n' +
  '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|';
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'dev' },
    quick: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? process.env['ENTENTE_CASES'];
if (!folder || !['dev', 'lockbox'].includes(options.set)) {
  process.stderr.write('usage: principles.mjs FOLDER-OF-CASES [--set dev|lockbox] [--quick] [--misses]\n');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'entente-principles-'));
try {
  main();
} finally {
  rmSync(scratch, { recursive: true });
}

function main() {
  const { file, cases } = readCases(folder, options.set);
  const bundles = bundlesOf(folder, file, 'B');
  const findings = bundles.map((bundle) => assess(bundle));
  const headline = judged(cases, findings);
  say(
    `${options.set}: ${cases.length} cases, ${cases.reduce((sum, { labels }) => sum + labels.length, 0)} labels\n`,
  );
  say(HEAD);
  say(row('**B: text and what a CERT submits**', headline));
  if (!options.quick) others(cases, file, bundles, headline);
  checkAgainstScorer(file, bundles, findings, headline);
  principlesOf(headline);
  calibrationOf(headline);
  if (!options.quick) robustness(cases, bundles, findings, headline);
  if (options.misses && options.set === 'dev') misses(cases, findings);
}

function row(name, items) {
  const all = withIntervals(items);
  const { none, fired, tricky, right } = abstention(items);
  const shown = [
    'lenientF1',
    'lenientPrecision',
    'lenientRecall',
    'lenientMacro',
    'strictF1',
    'relation',
    'certainty',
  ];
  return `| ${name} | ${shown.map((key) => spread(all[key])).join(' | ')} | ${fired} of ${none} | ${right} of ${tricky} |`;
}

/** Other inputs and other ways, on the same cases and resamples. */
function others(cases, file, bundles, headline) {
  for (const [mode, name] of [
    ['A', 'A: text alone'],
    ['C', 'C: all but the labels'],
  ]) {
    say(
      row(
        name,
        judged(
          cases,
          bundlesOf(folder, file, mode).map((bundle) => assess(bundle)),
        ),
      ),
    );
  }
  const named = judged(
    cases,
    bundles.map((bundle) => assessPublic(bundle, true)),
  );
  const withheld = judged(
    cases,
    bundles.map((bundle) => assessPublic(bundle, false)),
  );
  const keywords = judged(
    cases,
    cases.map((one) => byKeywords(one)),
  );
  const known = readCases(folder, 'dev').cases;
  const neighbour = judged(cases, cases.map(nearestNeighbour(known)));
  say(row('B, what the public gets, victim named', named));
  say(row('B, what the public gets, victim withheld', withheld));
  say(row('keyword lexicon (text)', keywords));
  say(
    row(
      options.set === 'dev'
        ? 'tf-idf neighbour, leave one out (B)'
        : 'tf-idf neighbour among the dev cases (B)',
      neighbour,
    ),
  );
  say('\nLenient micro-F1 of B, and by how much it is above:');
  for (const [name, items] of [
    ['what redaction leaves, victim named', named],
    ['what redaction leaves, victim withheld', withheld],
    ['the keyword lexicon', keywords],
    ['the tf-idf neighbour', neighbour],
  ]) {
    say(`- ${name}: ${spread(difference(headline, items))}`);
  }
}

/** The cases' own scorer must say the same of the same findings. */
function checkAgainstScorer(file, bundles, findings, items) {
  const lines = findings.map((of, index) => {
    const { id } = bundles[index].objects.find(({ type }) => type === 'incident');
    return JSON.stringify({ incidentId: id, findings: of });
  });
  const path = join(scratch, 'findings.jsonl');
  writeFileSync(path, lines.join('\n'));
  const said = execFileSync(process.execPath, [join(folder, 'score.mjs'), file, path], { encoding: 'utf8' });
  const theirs = said.match(/lenient micro .* F1 (\S+)\s+macro F1 (\S+)/);
  const { lenientF1, lenientMacro } = withIntervals(items);
  if (theirs?.[1] !== lenientF1.value.toFixed(3) || theirs?.[2] !== lenientMacro.value.toFixed(3)) {
    throw new Error(
      `score.mjs says ${theirs?.[0]}; this harness ${lenientF1.value} and ${lenientMacro.value}`,
    );
  }
}

function principlesOf(items) {
  say(
    '\n| principle | found | wrong | missed | precision | recall | F1 |\n|---|---:|---:|---:|---:|---:|---:|',
  );
  for (const { principle, tp, fp, fn, precision, recall, f1 } of byPrinciple(items)) {
    say(
      `| P${principle} | ${tp} | ${fp} | ${fn} | ${precision.toFixed(2)} | ${recall.toFixed(2)} | ${f1.toFixed(2)} |`,
    );
  }
}

function calibrationOf(items) {
  say(
    '\n| confidence | findings | right | share (95 %) | clear | of all labels |\n|---|---:|---:|---:|---:|---:|',
  );
  for (const { from, to, count, right, clear, share, low, high, coverage } of calibration(
    items,
    BINS,
  ).reverse()) {
    const range = count === 0 ? '**empty**' : `${percent(share)} (${percent(low)} to ${percent(high)})`;
    say(
      `| ${from.toFixed(1)} to ${to.toFixed(1)} | ${count} | ${right} | ${range} | ${clear} | ${percent(coverage)} |`,
    );
  }
}

function robustness(cases, bundles, findings, headline) {
  const { lenientF1 } = withIntervals(headline);
  const swapped = SWAP_SEEDS.map(
    (seed) => withIntervals(judged(cases, assessSwapped(cases, seed))).lenientF1.value,
  );
  const mean = swapped.reduce((sum, value) => sum + value, 0) / swapped.length;
  say(
    `\nOther names and numbers of the same band, ${SWAP_SEEDS.length} times: lenient micro-F1 ` +
      `${swapped.map((value) => value.toFixed(3)).join(', ')}; cost ${(lenientF1.value - mean).toFixed(3)} (at most 0.02)`,
  );
  const { findings: all, removed, weakened, share } = deletion(bundles, findings, assess);
  say(
    `Without their evidence, of ${all} findings ${removed} go and ${weakened} weaken: ${percent(share)} (at least 90 %)`,
  );
}

function assessSwapped(cases, seed) {
  const path = join(scratch, `swapped-${seed}.jsonl`);
  const swap = swapper(cases, seed);
  writeFileSync(path, cases.map((one, index) => JSON.stringify(swap(one, index))).join('\n'));
  return bundlesOf(folder, path, 'B').map((bundle) => assess(bundle));
}

/** For whoever develops the rules: what is said too much and too little, on the development cases alone. */
function misses(cases, findings) {
  say('');
  cases.forEach(({ id, labels }, index) => {
    const gold = new Map(labels.map(({ principle, certainty }) => [principle, certainty]));
    const said = new Map(findings[index].map((finding) => [finding.principle, finding]));
    const missed = [...gold]
      .filter(([principle]) => !said.has(principle))
      .map(([p, certainty]) => `-P${p} ${certainty}`);
    const wrong = [...said]
      .filter(([principle]) => !gold.has(principle))
      .map(([p, { rule, confidence }]) => `+P${p} ${rule} ${confidence}`);
    if (missed.length + wrong.length > 0) say(`${id}: ${[...missed, ...wrong].join(', ')}`);
  });
}

function spread({ value, low, high }) {
  return `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
