import * as fc from 'fast-check';
import { Problem } from '@app/problem';
import { type StixObject, parseBundle } from '@app/stix';
import { circiaStages, nis2Stages } from './form-samples.data';
import { importDocument } from './import-document';
import { IMPORT_FORMATS, type ImportFormat } from './import-options';
import { IMPORT_LIMITS } from './limits';
import { mispEvent, mispObject } from './misp-samples.data';
import { verisIncident } from './veris-samples.data';

const AT = '2026-11-22T10:00:00.000Z';
const read = (format: ImportFormat, text: string) => importDocument(format, text, { receivedAt: AT });
const SAMPLES: Readonly<Record<ImportFormat, unknown>> = {
  misp: mispEvent({
    Object: [
      mispObject(30, 'file', [
        ['filename', 'filename', 'locker.exe'],
        ['md5', 'md5', 'ef'.repeat(16)],
      ]),
      mispObject(31, 'ip-port', [
        ['ip', 'ip-dst', '203.0.113.8'],
        ['dst-port', 'port', '443'],
      ]),
    ],
  }),
  veris: verisIncident(),
  form: [...nis2Stages(), ...circiaStages()],
};
/** Of no type that any field of these formats has. */
const WRONG: readonly unknown[] = [
  { wrong: [1] },
  [[[]]],
  [{ __proto__: null, constructor: { prototype: 1 } }],
];
const RUNS = 100;

type Step = string | number;

/** Every path in a document but the root. */
function paths(value: unknown, above: readonly Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [];
  const steps: Step[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return steps.flatMap((step) => {
    const path = [...above, step];
    return [path, ...paths((value as Record<Step, unknown>)[step], path)];
  });
}

function replaced(value: unknown, path: readonly Step[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  const held = (value as Record<Step, unknown>)[step];
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaced(held, rest, by) : (item as unknown)));
  return { ...(value as object), [step]: replaced(held, rest, by) };
}

/** What a result says, without ids and markings, which follow from what was wrong: one text for each thing. */
function facts(format: ImportFormat, document: unknown): string[] {
  const objects = read(format, JSON.stringify(document)).flatMap(({ bundle }) => bundle?.objects ?? []);
  return objects.flatMap(factsOf).sort();
}

function factsOf(object: StixObject): string[] {
  const { type } = object;
  if (
    ['grouping', 'observed-data', 'marking-definition', 'relationship', 'sighting', 'opinion'].includes(type)
  )
    return [];
  if (type === 'note')
    return String(object['content'])
      .split('\n')
      .map((line) => `note ${line}`);
  const told = ['name', 'value', 'pattern', 'hashes', 'country', 'outcome', 'impact_category', 'status'];
  return [`${type} ${JSON.stringify(told.map((name) => object[name]))}`];
}

describe('a wrong field', () => {
  it.each(IMPORT_FORMATS)('of a %s document costs itself and nothing else', (format) => {
    const sample = SAMPLES[format];
    // What may have been deleted is left out, and what may be for fewer eyes stands apart, as it has to.
    const costly = paths(sample).filter((path) => !['deleted', 'distribution'].includes(String(path.at(-1))));
    fc.assert(
      fc.property(fc.constantFrom(...costly), fc.constantFrom(...WRONG), (path, wrong) => {
        const result = facts(format, replaced(sample, path, wrong));
        const absent = facts(format, replaced(sample, path, null));
        expect(absent.filter((fact) => !result.includes(fact))).toEqual([]);
        expect(result.length).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(IMPORT_FORMATS)('of a %s document, or several, leaves a bundle that every door takes', (format) => {
    const sample = SAMPLES[format];
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(...WRONG),
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.constant('\ud800\u0000x'),
    );
    const changes = fc.array(fc.tuple(fc.constantFrom(...paths(sample)), junk), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(changes, (all) => {
        let document = sample;
        for (const [path, value] of all) document = attempt(document, path, value);
        for (const one of read(format, JSON.stringify(document))) {
          expect(one.leftOut.length).toBeLessThanOrEqual(IMPORT_LIMITS.leftOutMax);
          if (one.bundle === undefined) continue;
          const parsed = parseBundle(JSON.stringify(one.bundle));
          expect(parsed.ok ? [] : parsed.errors).toEqual([]);
          expect(one.bundle.objects.filter(({ type }) => type === 'incident')).toHaveLength(1);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** A change at a path that an earlier change may have taken away. */
function attempt(document: unknown, path: readonly Step[], value: unknown): unknown {
  try {
    return replaced(document, path, value);
  } catch {
    return document;
  }
}

describe('any JSON at all', () => {
  it.each(IMPORT_FORMATS)('is read as %s without an error', (format) => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        for (const one of read(format, JSON.stringify(value)))
          expect(one.bundle === undefined || one.incidentId !== undefined).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('that is nested too deep or too large is refused, and text that is no JSON', () => {
    const code = (text: string): string => {
      try {
        read('misp', text);
        return 'read';
      } catch (error) {
        return error instanceof Problem ? error.code : 'thrown';
      }
    };
    expect(code(`${'['.repeat(65)}${']'.repeat(65)}`)).toBe('too-large');
    expect(code('['.repeat(1_000_000))).toBe('too-large');
    expect(code(`"${'x'.repeat(IMPORT_LIMITS.bytesMax)}"`)).toBe('too-large');
    expect(code('{"uuid":')).toBe('invalid-input');
    expect(code('"[[[["')).toBe('read');
  });

  it('with keys that mean something to JavaScript is read as data', () => {
    const text = JSON.stringify(mispEvent()).replace(
      '"info":',
      '"__proto__":{"polluted":true},"toString":1,"info":',
    );
    const [one] = read('misp', text);
    expect(one!.bundle).toBeDefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('with a hundred thousand attributes is cut at the limit, and says so', () => {
    const Attribute = Array.from({ length: 100_000 }, (_, index) => ({
      type: 'ip-dst',
      value: `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
      to_ids: '1',
    }));
    const [one] = read('misp', JSON.stringify(mispEvent({ Attribute })));
    const objects = one!.bundle!.objects;
    expect(objects.length).toBeLessThanOrEqual(20_000);
    expect(objects.length).toBeGreaterThan(IMPORT_LIMITS.objectsMax - 10);
    expect(one!.leftOut.some(({ code }) => code === 'over-limit')).toBe(true);
    expect(one!.leftOutCount).toBeGreaterThan(80_000);
    expect(one!.leftOut).toHaveLength(IMPORT_LIMITS.leftOutMax);
  });

  it('with more incidents than one document may hold gives the first, and says so', () => {
    const many = Array.from({ length: IMPORT_LIMITS.incidentsMax + 5 }, (_, index) =>
      verisIncident({ incident_id: `i${index}` }),
    );
    const results = read('veris', JSON.stringify(many));
    expect(results).toHaveLength(IMPORT_LIMITS.incidentsMax + 1);
    expect(results.at(-1)).toMatchObject({
      bundle: undefined,
      leftOut: [{ code: 'over-limit' }, { code: 'not-an-incident' }],
    });
  });
});
