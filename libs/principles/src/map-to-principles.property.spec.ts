import type { StixBundle, StixObject } from '@app/stix';
import * as fc from 'fast-check';
import { fictionalBundle } from './fictional-bundle';
import { FICTIONAL_INCIDENTS } from './fictional-incidents.data';
import type { Evidence } from './finding';
import { LIMITS } from './limits';
import { mapToPrinciples } from './map-to-principles';

const HOSTILE_MS = 5_000;
const MEGABYTE = 1 << 20;

/** Sentences of the corpus, shuffled with noise: text that makes rules fire in unplanned ways. */
const phrase = fc.oneof(
  fc.constantFrom(...FICTIONAL_INCIDENTS.flatMap(({ description }) => description.split(/(?<=\.) /))),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('No ', 'Russia ', '😀 ', '1,000,000 ', '\u0000', '\ud83d', '… '),
);
const text = fc.array(phrase, { maxLength: 12 }).map((parts) => parts.join(' '));
const bundle = fc.record({
  name: text,
  description: text,
  sectors: fc.subarray([
    'energy',
    'healthcare',
    'technology',
    'elections',
    'internet-infrastructure',
    'civil-society',
  ]),
  techniques: fc.subarray(['T1486', 'T1195.002', 'T1485', 'T1664', 'T1078', 'T0831']),
});

function valueAt(root: StixBundle, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

function stands(root: StixBundle, { pointer, objectId, start, end, text: span }: Evidence): boolean {
  const whole = valueAt(root, pointer);
  const owner = valueAt(root, pointer.split('/').slice(0, 3).join('/')) as StixObject | undefined;
  return (
    typeof whole === 'string' &&
    owner?.id === objectId &&
    whole.slice(start, end) === span &&
    span.length > 0 &&
    span.length <= LIMITS.evidenceLengthMax
  );
}

describe('mapToPrinciples', () => {
  it('gives each finding evidence that stands in the bundle', () => {
    fc.assert(
      fc.property(bundle, (input) => {
        const made = fictionalBundle(input);
        for (const finding of mapToPrinciples(made, [])) {
          const { evidence, confidence, elementsMet, elementsMissing, certainty } = finding;
          expect(evidence.length).toBeGreaterThan(0);
          expect(elementsMet.every((met) => met.evidence.every((one) => stands(made, one)))).toBe(true);
          expect(elementsMet.length).toBeGreaterThan(0);
          expect(certainty === 'arguable' || elementsMissing.length === 0).toBe(true);
          expect(evidence.every((one) => stands(made, one))).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('says the same of the same bundle, once for each principle', () => {
    fc.assert(
      fc.property(bundle, (input) => {
        const findings = mapToPrinciples(fictionalBundle(input), []);
        expect(mapToPrinciples(fictionalBundle(structuredClone(input)), [])).toEqual(findings);
        expect(new Set(findings.map(({ catalogue, principle }) => `${catalogue} ${principle}`)).size).toBe(
          findings.length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('answers anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (whole, objects) => {
        expect(Array.isArray(mapToPrinciples(whole as StixBundle, []))).toBe(true);
        expect(Array.isArray(mapToPrinciples({ objects } as unknown as StixBundle, []))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'vendor ',
    'no patch not fix without ',
    'Russia said US blamed ',
    '1,111,',
    '. ',
    'a',
    '\ud800ü',
    '—…',
    'stolen data copied leaked ',
    'le la données volées par ',
    "une mise à jour du prestataire n'a pas ",
    '\n',
  ])('reads a megabyte of %j in time', (unit) => {
    const description = unit.repeat(Math.ceil(MEGABYTE / unit.length));
    const started = process.cpuUsage();
    mapToPrinciples(
      fictionalBundle({ name: 'Hostile', description, sectors: ['energy'], techniques: ['T1486'] }),
      [],
    );
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(HOSTILE_MS);
  });
});
