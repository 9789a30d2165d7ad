import { RULE_RECORD } from './confidence.data';

/** A rule without a record counts as this many firings that were right this often. */
const PRIOR_FIRINGS = 6;
const PRIOR_RIGHT = 0.72;
/** How much a further rule that says the same takes off what is left of doubt, and how many are heard. */
const CORROBORATION = 0.45;
const CORROBORATIONS_MAX = 8;
/** Steps from what the records say to what held on text that no rule had seen: records flatter. */
const STEPS: readonly (readonly [record: number, confidence: number])[] = [
  [0.5, 0.5],
  [0.72, 0.55],
  [0.914, 0.79],
  [0.915, 0.8],
  [1, 0.97],
];

/** How much each further place of the record that says the same takes off, and how many count. */
const PLACE = 0.04;
const PLACES_MAX = 8;

/** The calibrated confidence of a finding from its rules and the number of places that it rests on: 0.5 to 0.97. */
export function confidenceOf(rules: readonly string[], places: number): number {
  const [first = PRIOR_RIGHT, ...others] = [...new Set(rules)].map(recordOf).sort((a, b) => b - a);
  const doubt = others
    .slice(0, CORROBORATIONS_MAX)
    .reduce((left, record) => left * (1 - CORROBORATION * record), 1 - first);
  const told = 1 - PLACE * Math.min(Math.max(places - 1, 0), PLACES_MAX);
  return Math.round(stepped(1 - doubt * told) * 1000) / 1000;
}

function recordOf(rule: string): number {
  const [right, wrong] = RULE_RECORD[rule] ?? [0, 0];
  return (right + PRIOR_FIRINGS * PRIOR_RIGHT) / (right + wrong + PRIOR_FIRINGS);
}

/** The value between the two steps around it. */
function stepped(record: number): number {
  const above = STEPS.findIndex(([at]) => at >= record);
  const [high, to] = STEPS[Math.max(above, 1)] ?? [1, 1];
  const [low, from] = STEPS[Math.max(above - 1, 0)] ?? [0, 0];
  return from + ((Math.max(record, low) - low) / (high - low)) * (to - from);
}
