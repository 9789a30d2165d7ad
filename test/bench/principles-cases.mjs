// The labelled cases and what is made of them: bundles of three modes (by the cases' own to-bundle.mjs), findings, and
// the findings that are left in the rendition for the public.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const OUTPUT_BYTES_MAX = 64 << 20;
const PLACEHOLDER = '00000000-0000-4000-8000-000000000000';
const NO_NETWORKS = { ownNetworks: [] };

const require = createRequire(import.meta.url);
require('../swc-register.cjs');
const { enrich } = require('../../libs/enrichment/src/index.ts');
const { audiencesOf } = require('../../libs/marking/src/index.ts');
const { mapToPrinciples, signNames } = require('../../libs/principles/src/index.ts');
const { redact } = require('../../libs/redaction/src/index.ts');
const { parseBundle, toShapeC } = require('../../libs/stix/src/index.ts');

/** The cases of a set (`dev`, `lockbox`) in a folder that also holds to-bundle.mjs and score.mjs. */
export function readCases(folder, set) {
  const file = join(folder, `incidents.${set}.jsonl`);
  return { file, cases: jsonLines(readFileSync(file, 'utf8')) };
}

/** The bundles of a file of cases, in their order. */
export function bundlesOf(folder, file, mode) {
  const text = execFileSync(process.execPath, [join(folder, 'to-bundle.mjs'), file, '--mode', mode], {
    maxBuffer: OUTPUT_BYTES_MAX,
    encoding: 'utf8',
  });
  return jsonLines(text);
}

/** The names of what a bundle shows of its incident, as the weights of principles know them. */
export function signsIn(bundle) {
  const parsed = parseBundle(JSON.stringify(bundle));
  if (!parsed.ok) throw new Error(`a bundle of the cases is refused: ${parsed.issues[0]?.code}`);
  const shaped = toShapeC(parsed.bundle);
  return signNames(shaped, enrich(shaped, NO_NETWORKS));
}

/** The findings of the Paris Call in a bundle, as `entente assess` makes them. */
export function assess(bundle) {
  const parsed = parseBundle(JSON.stringify(bundle));
  if (!parsed.ok) throw new Error(`a bundle of the cases is refused: ${parsed.issues[0]?.code}`);
  const shaped = toShapeC(parsed.bundle);
  return findingsOf(shaped, enrich(shaped, NO_NETWORKS));
}

/** The findings in what the public gets of a bundle; the victim's identity is withheld unless the terms name it. */
export function assessPublic(bundle, nameVictim) {
  const terms = {
    defaultTlp: 'CLEAR',
    floorTlp: 'CLEAR',
    communities: [],
    recipients: [],
    nameVictim,
    nameReporter: false,
    publicRelease: 'at-once',
  };
  const audience = audiencesOf(terms).find(({ kind }) => kind === 'public');
  const redacted = redact(bundle, enrich(bundle, NO_NETWORKS), {
    audience,
    terms,
    lineage: PLACEHOLDER,
    mintKey: new Uint8Array(32),
    platform: { id: `identity--${PLACEHOLDER}`, name: 'Entente' },
    submitter: { names: [], domains: [], networks: [] },
    listedParties: [],
  });
  return redacted ? findingsOf(redacted.bundle, redacted.enrichments) : [];
}

function findingsOf(bundle, enrichments) {
  return mapToPrinciples(bundle, enrichments).filter(({ catalogue }) => catalogue === 'paris-call');
}

function jsonLines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
