import type { StixBundle } from '@app/stix';
import * as fc from 'fast-check';
import { fictionalBundle } from './fictional-bundle';
import { FICTIONAL_INCIDENTS } from './fictional-incidents.data';
import type { Evidence } from './finding';
import { incidentRecordOf, type IncidentRecord } from './incident-record';
import { LIMITS } from './limits';

const INCIDENT = 'incident--00000000-0000-4000-8000-000000000001';
const HOSTILE_MS = 4_000;
const KILOBYTES_256 = 1 << 18;

const phrase = fc.oneof(
  fc.constantFrom(...FICTIONAL_INCIDENTS.flatMap(({ description }) => description.split(/(?<=\.) /))),
  fc.constantFrom(
    'Russia blamed the United States. ',
    'denied ',
    'in May 2024 ',
    '1,000,000 euros ',
    'GRU ',
    'police seized servers. ',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const text = fc.array(phrase, { maxLength: 10 }).map((parts) => parts.join(' '));
const impact = fc.record({
  type: fc.constant('impact'),
  id: fc.constant('impact--00000000-0000-4000-8000-000000000099'),
  impacted_entity_counts: fc.dictionary(fc.constantFrom('individual', 'system', 'ics-plc', 'x'), fc.double()),
  extensions: fc.record({ 'economic-ext': fc.record({ max_amount: fc.double(), currency: fc.string() }) }),
});
const actor = fc.record({
  type: fc.constant('threat-actor'),
  id: fc.constant('threat-actor--00000000-0000-4000-8000-000000000098'),
  name: fc.oneof(fc.constantFrom('Iran', 'GRU', ''), fc.string()),
  description: text,
});

function valueAt(root: StixBundle, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}

function stands(root: StixBundle, { pointer, start, end, text: span }: Evidence): boolean {
  const value = valueAt(root, pointer);
  const whole = typeof value === 'number' ? String(value) : value;
  return (
    typeof whole === 'string' &&
    whole.slice(start, end) === span &&
    span !== '' &&
    span.length <= LIMITS.evidenceLengthMax
  );
}

function evidenceOf({ claims, responses, facts, measures }: IncidentRecord): (readonly Evidence[])[] {
  const lists = Object.values(facts)
    .filter((value) => Array.isArray(value))
    .flat() as unknown[];
  const told = lists.filter((value): value is { evidence: Evidence[] } => typeof value === 'object');
  const dated = facts.eventDate ? [facts.eventDate] : [];
  return [...claims, ...responses, ...told, ...dated, ...measures].map(({ evidence }) => evidence);
}

describe('incidentRecordOf', () => {
  it('gives everything evidence that stands in the bundle, within the limits', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.oneof(impact, actor), { maxLength: 3 }),
        (name, description, more) => {
          const made = fictionalBundle({ name, description });
          const bundle = { ...made, objects: [...made.objects, ...more] } as StixBundle;
          const record = incidentRecordOf(bundle, INCIDENT);
          expect(record.claims.length).toBeLessThanOrEqual(20);
          expect(record.responses.length).toBeLessThanOrEqual(20);
          for (const evidence of evidenceOf(record)) {
            expect(evidence.length).toBeGreaterThan(0);
            expect(evidence.every((one) => stands(bundle, one))).toBe(true);
          }
          for (const { low, high } of record.measures) {
            expect(low ?? high).toBeGreaterThan(0);
            expect(low === null || high === null || low <= high).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('answers anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (whole, objects) => {
        const incident = { type: 'incident', id: INCIDENT };
        expect(incidentRecordOf(whole as StixBundle, INCIDENT).claims).toEqual([]);
        const bundle = { objects: [incident, ...objects] } as unknown as StixBundle;
        expect(Array.isArray(incidentRecordOf(bundle, INCIDENT).measures)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'Russia blamed US ',
    'denied and ',
    '1,111 ',
    'in May 2024, ',
    'the officer of the ',
    'a ',
    'data data taken ',
    'X, and ',
  ])('reads a quarter of a megabyte of %j in time', (unit) => {
    const description = unit.repeat(Math.ceil(KILOBYTES_256 / unit.length));
    const started = process.cpuUsage();
    incidentRecordOf(fictionalBundle({ name: 'Hostile', description }), INCIDENT);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(HOSTILE_MS);
  });
});
