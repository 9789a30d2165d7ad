// Figures of findings against labels, by the definitions of the cases' score.mjs: lenient counts every label, strict
// neither rewards nor punishes arguable ones; a tricky case is right where every clear label is found and nothing
// without a label is said. Intervals are percentiles of bootstrap resamples of the cases.
const PRINCIPLES = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const RESAMPLES = 1_000;
const SEED = 20_261_122;
const INTERVAL = [0.025, 0.975];
const IMPLICATED = new Set([6, 7]);

/** A case beside what is said of it: the pairs that every figure is made of. */
export function judged(cases, findings) {
  return cases.map((one, index) => ({
    gold: new Map(one.labels.map(({ principle, certainty }) => [principle, certainty])),
    said: new Map((findings[index] ?? []).map((finding) => [Number(finding.principle), finding])),
    isTricky: one.tags.includes('tricky'),
  }));
}

/** Every figure of a list of judged cases, as numbers. */
export function figures(items) {
  const lenient = tally(items, false);
  const strict = tally(items, true);
  return {
    ...overall('lenient', lenient),
    ...overall('strict', strict),
    relation: pairs(items, relationOfLabel, relationOfFinding),
    certainty: pairs(
      items,
      (principle, certainty) => certainty,
      ({ certainty }) => certainty,
    ),
  };
}

function overall(name, counts) {
  const { precision, recall, f1 } = prf(sum(counts));
  return {
    [`${name}Precision`]: precision,
    [`${name}Recall`]: recall,
    [`${name}F1`]: f1,
    [`${name}Macro`]: counts.reduce((total, one) => total + prf(one).f1, 0) / PRINCIPLES.length,
  };
}

/** The figures with their bootstrap intervals: `{ name: { value, low, high } }`. The same resamples for everybody. */
export function withIntervals(items) {
  const samples = resamples(items.length).map((indexes) => figures(indexes.map((index) => items[index])));
  return Object.fromEntries(
    Object.entries(figures(items)).map(([name, value]) => [
      name,
      { value, ...interval(samples.map((sample) => sample[name])) },
    ]),
  );
}

/** How much better one contestant is than another on the same cases: the difference of lenient micro-F1. */
export function difference(items, others) {
  const f1 = (list, indexes) =>
    prf(
      sum(
        tally(
          indexes.map((index) => list[index]),
          false,
        ),
      ),
    ).f1;
  const all = items.map((_, index) => index);
  const deltas = resamples(items.length).map((indexes) => f1(items, indexes) - f1(others, indexes));
  return { value: f1(items, all) - f1(others, all), ...interval(deltas) };
}

/** Tallies for each principle, with precision, recall and F1; lenient. */
export function byPrinciple(items) {
  return tally(items, false).map((counts, index) => ({
    principle: PRINCIPLES[index],
    ...counts,
    ...prf(counts),
  }));
}

/** Cases without a principle that something was said of, and tricky cases that are fully right. */
export function abstention(items) {
  const none = items.filter(({ gold }) => gold.size === 0);
  const tricky = items.filter(({ isTricky }) => isTricky);
  return {
    none: none.length,
    fired: none.filter(({ said }) => said.size > 0).length,
    tricky: tricky.length,
    right: tricky.filter(isRight).length,
  };
}

function isRight({ gold, said }) {
  return PRINCIPLES.every((principle) => {
    if (gold.get(principle) === 'clear') return said.has(principle);
    return gold.get(principle) === 'arguable' || !said.has(principle);
  });
}

/** How often findings of a confidence are right, by bin, with Wilson intervals; coverage: labels that the bin finds. */
export function calibration(items, edges) {
  const labels = items.reduce((total, { gold }) => total + gold.size, 0);
  const all = items.flatMap(({ gold, said }) =>
    [...said].map(([principle, { confidence }]) => ({ confidence, label: gold.get(principle) })),
  );
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1];
    const isLast = index === edges.length - 2;
    const bin = all.filter(({ confidence }) => confidence >= from && (isLast || confidence < to));
    const right = bin.filter(({ label }) => label !== undefined).length;
    const clear = bin.filter(({ label }) => label === 'clear').length;
    return {
      from,
      to,
      count: bin.length,
      right,
      clear,
      share: right / (bin.length || 1),
      ...wilson(right, bin.length),
      coverage: right / (labels || 1),
    };
  });
}

function wilson(right, count) {
  if (count === 0) return { low: 0, high: 0 };
  const z = 1.96;
  const share = right / count;
  const centre = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { low: (centre - spread) / scale, high: (centre + spread) / scale };
}

function tally(items, isStrict) {
  return PRINCIPLES.map((principle) => {
    const counts = { tp: 0, fp: 0, fn: 0 };
    for (const { gold, said } of items) {
      const label = gold.get(principle);
      if (isStrict && label === 'arguable') continue;
      if (said.has(principle) && label) counts.tp += 1;
      else if (said.has(principle)) counts.fp += 1;
      else if (label) counts.fn += 1;
    }
    return counts;
  });
}

function relationOfLabel(principle) {
  return IMPLICATED.has(principle) ? 'implicates' : 'violates';
}

function relationOfFinding({ relation }) {
  return relation;
}

/** Micro-F1 over pairs of a principle and something said of it: both must be right. */
function pairs(items, ofLabel, ofFinding) {
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const { gold, said } of items) {
    for (const principle of PRINCIPLES) {
      const wanted = gold.has(principle) ? ofLabel(principle, gold.get(principle)) : undefined;
      const given = said.has(principle) ? ofFinding(said.get(principle)) : undefined;
      if (given !== undefined && given === wanted) counts.tp += 1;
      else {
        if (given !== undefined) counts.fp += 1;
        if (wanted !== undefined) counts.fn += 1;
      }
    }
  }
  return prf(counts).f1;
}

function prf({ tp, fp, fn }) {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function sum(counts) {
  return counts.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
}

function resamples(length) {
  const random = randomFrom(SEED);
  return Array.from({ length: RESAMPLES }, () => Array.from({ length }, () => Math.floor(random() * length)));
}

/** Numbers in 0..1 that are the same on every machine (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function interval(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = INTERVAL.map((at) => sorted[Math.round(at * (sorted.length - 1))]);
  return { low, high };
}
