import * as fc from 'fast-check';
import { parseBundle } from './parse-bundle';
import { bundleOf, sample, sampleId, SAMPLES } from './samples.data';
import type { StixObject, StixValue } from './stix-object';

const types = fc.constantFrom(...SAMPLES.map(({ type }) => type));
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((value) => !value.includes('\0'));
const number = fc
  .oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }))
  .map((value) => value + 0 || 0);
const scalar: fc.Arbitrary<StixValue> = fc.oneof(text, number, fc.boolean());
const customValue: fc.Arbitrary<StixValue> = fc.oneof(
  scalar,
  fc.array(scalar, { minLength: 1, maxLength: 4 }),
  fc.dictionary(
    fc.stringMatching(/^[a-z][a-z0-9_]{2,10}$/).filter((key) => key !== 'constructor' && key !== 'prototype'),
    scalar,
    { minKeys: 1, maxKeys: 4 },
  ),
);

/** A valid object: a sample under an id of its own, with free text and custom content. */
const validObject = fc.tuple(types, customValue, text).map(([type, value, words]): StixObject => {
  const isFree = type === 'incident' || type === 'identity' || type === 'malware';
  return sample(type, { x_custom: value, ...(isFree ? { description: words } : {}) });
});
const validBundle = fc
  .array(validObject, { minLength: 1, maxLength: 12 })
  .map((objects) =>
    bundleOf(...objects.map((object, index) => ({ ...object, id: sampleId(object.type, index + 100) }))),
  );

/** Anywhere in a value, something else. */
function mutate(value: unknown, at: number, replacement: unknown): unknown {
  let left = at;
  const walk = (part: unknown): unknown => {
    if (left-- === 0) return replacement;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

describe('parseBundle, as properties', () => {
  it('gives back what was printed: parse after print is the identity on valid bundles', () => {
    fc.assert(
      fc.property(validBundle, fc.boolean(), (bundle, asBytes) => {
        const printed = JSON.stringify(bundle);
        const parsed = parseBundle(asBytes ? new TextEncoder().encode(printed) : printed);
        expect(parsed.ok ? [] : parsed.errors).toEqual([]);
        expect(parsed.ok && parsed.bundle).toEqual(bundle);
        expect(parsed.ok && JSON.stringify(parsed.bundle)).toBe(printed);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on bytes, and refuses them with a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const parsed = parseBundle(bytes);
        expect(parsed.ok ? 0 : parsed.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws on JSON, nor on text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (value) => {
        expect(parseBundle(value).ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws on a valid bundle with something else somewhere in it', () => {
    fc.assert(
      fc.property(
        validBundle,
        fc.nat(400),
        fc.jsonValue(),
        fc.boolean(),
        (bundle, at, replacement, strict) => {
          const parsed = parseBundle(JSON.stringify(mutate(bundle, at, replacement)) ?? '', { strict });
          expect(parsed.ok ? 1 : parsed.errors.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('points into the document', () => {
    fc.assert(
      fc.property(validBundle, fc.nat(200), fc.jsonValue(), (bundle, at, replacement) => {
        const document: unknown = JSON.parse(JSON.stringify(mutate(bundle, at, replacement)) ?? 'null');
        const parsed = parseBundle(JSON.stringify(document));
        for (const issue of [...(parsed.ok ? [] : parsed.errors), ...parsed.warnings]) {
          expect(isThere(document, issue.pointer)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

function isThere(document: unknown, pointer: string): boolean {
  let value = document;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as { [key: string]: unknown })[step];
  }
  return true;
}
