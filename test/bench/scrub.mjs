#!/usr/bin/env node
// How well and how fast scrub masks, beside other libraries in the same run, on the labelled sentences of test/corpus;
// and how long a hostile megabyte can keep it busy. The held-out half is scored, not shown: of it there are counts alone.
// Time is processor time (garbage collection included), so that a busy machine counts less.
// Runs on the build: npm run build && node test/bench/scrub.mjs [quality] [speed] [hostile]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { HIDDEN_PARTIES, hostileTexts, reportsOf } from './scrub-inputs.mjs';
import { libraries } from './scrub-libraries.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const HALVES = ['development', 'held-out'];
const ROUNDS = 7;
/** A round goes through all reports, again and again, for at least so long. */
const ROUND_MS = 500;
/** A hostile text that takes longer by the clock is given up. */
const HOSTILE_SECONDS_MAX = 120;
const HOSTILE_SHOWN = 8;
const MEGABYTE = 1_000_000;
/** So many reports make a new worker's code as fast as that of a running platform. */
const WARM_UP_REPORTS = 10;

const require = createRequire(import.meta.url);
const built = (path) => require(join(ROOT, 'dist/libs/scrub/src', path));
const { scrub } = built('scrub.js');
const { TEXT_LENGTH_MAX } = built('text-length.js');
const { corpusContext } = built('corpus-context.js');
const { judge, readSentences, recallOf, precisionOf, scoreOf } = built('corpus-score.js');
const everything = { ...corpusContext(undefined), hiddenParties: HIDDEN_PARTIES };

if (isMainThread) await main(process.argv.slice(2));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
else parentPort.postMessage(secondsOf(workerData));

async function main(asked) {
  const parts = { quality, speed, hostile };
  say(`Node ${process.versions.node}, ${cpus()[0].model}`);
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await part();
  }
}

async function quality() {
  const contestants = [ours(), ...(await libraries())];
  for (const half of HALVES) {
    const sentences = sentencesOf(half);
    say(
      `\n${half}: ${sentences.length} sentences\n\n` +
        '| what | persons found | organisations found | precision of both | structured found | precision | false masks | indicators lost |\n' +
        '|---|---:|---:|---:|---:|---:|---:|---:|',
    );
    for (const contestant of contestants) say(await qualityRow(contestant, sentences));
  }
}

async function qualityRow(contestant, sentences) {
  const judgements = [];
  for (const sentence of sentences) {
    const text = contestant.text(sentence.text);
    const output = await contestant.run(text, sentence.lang, sentence.country);
    judgements.push(judge(sentence, contestant.cuts(text, output)));
  }
  const score = scoreOf(judgements);
  const { names, structured, stayed } = score;
  const cells = [
    ...['person', 'organisation'].map((kind) => share(recallOf(score.kinds.get(kind)))),
    share(precisionOf(names), names.masks),
    share(recallOf(structured)),
    share(precisionOf(structured), structured.masks),
    names.falseMasks + structured.falseMasks,
    `${stayed.spans - stayed.found} of ${stayed.spans}`,
  ];
  return `| ${contestant.name} | ${cells.join(' | ')} |`;
}

async function speed() {
  const reports = reportsOf(sentencesOf('development'));
  const kilobytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1_000;
  say(`\n${reports.length} reports, ${kilobytes.toFixed(0)} KB, ${HIDDEN_PARTIES.length} hidden parties\n`);
  say(`| what | KB per second of CPU, median of ${ROUNDS} | slowest |\n|---|---:|---:|`);
  for (const { name, run } of [ours(everything), ...(await libraries())]) {
    const rates = [];
    for (let round = 0; round <= ROUNDS; round += 1) rates.push(await rateOf(run, reports, kilobytes));
    rates.shift();
    rates.sort((one, other) => one - other);
    const words = [rates[ROUNDS >> 1], rates[0]].map((rate) => Math.round(rate).toLocaleString('en'));
    say(`| ${name} | ${words.join(' | ')} |`);
  }
}

async function rateOf(run, reports, kilobytes) {
  const begun = process.cpuUsage();
  let times = 0;
  let ms = 0;
  while (ms < ROUND_MS) {
    for (const { text, lang } of reports) await run(text, lang);
    times += 1;
    ms = cpuMs(begun);
  }
  return (kilobytes * times) / (ms / 1_000);
}

/** The longest texts that are looked through, and megabytes: longer ones are masked as a whole. */
async function hostile() {
  for (const length of [TEXT_LENGTH_MAX, MEGABYTE]) await hostileOf(length);
}

async function hostileOf(length) {
  const times = [];
  for (const { what, text } of hostileTexts(length, sentencesOf('development')))
    times.push({ what, seconds: await inWorker(text) });
  times.sort((one, other) => other.seconds - one.seconds);
  say(
    `\n${times.length} hostile texts of ${length.toLocaleString('en')} characters, ${HIDDEN_PARTIES.length} hidden parties; the slowest:\n`,
  );
  say('| what | seconds of CPU |\n|---|---:|');
  for (const { what, seconds } of times.slice(0, HOSTILE_SHOWN)) {
    say(`| ${what} | ${seconds === Infinity ? `over ${HOSTILE_SECONDS_MAX}` : seconds.toFixed(2)} |`);
  }
}

/** A worker of its own can be ended when it takes too long; it warms up first, as a running platform is warm. */
async function inWorker(text) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: text });
  let timer;
  const seconds = await new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    timer = setTimeout(() => resolve(Infinity), HOSTILE_SECONDS_MAX * 1_000);
  });
  clearTimeout(timer);
  await worker.terminate();
  return seconds;
}

function secondsOf(hostileText) {
  for (const { text } of reportsOf(sentencesOf('development')).slice(0, WARM_UP_REPORTS))
    scrub(text, everything);
  const begun = process.cpuUsage();
  scrub(hostileText, everything);
  return cpuMs(begun) / 1_000;
}

function ours(context) {
  return {
    name: '**scrub**',
    run: (text, _, country) => scrub(text, context ?? corpusContext(country)),
    cuts: (_, { masks }) => masks,
    text: (text) => text,
  };
}

function sentencesOf(half) {
  return readSentences(readFileSync(join(ROOT, 'test/corpus', `${half}.jsonl`), 'utf8'));
}

function cpuMs(begun) {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

function share(part, count = 1) {
  return count === 0 ? '–' : part.toFixed(3);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
