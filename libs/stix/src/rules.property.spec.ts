import * as fc from 'fast-check';
import { idOf, objectOf } from './rule-cases';
import { checkRules } from './rules';
import type { StixObject, StixValue } from './stix-object';
import { TIMES_OF_TYPE } from './time-properties.data';
import { VOCABULARY_OF_PROPERTY } from './vocabularies.data';

const TYPES = [
  ...Object.keys(TIMES_OF_TYPE),
  ...Object.keys(VOCABULARY_OF_PROPERTY),
  'relationship',
  'language-content',
  'marking-definition',
  'software',
  'x-thing',
];
const NAMES = [
  'name',
  'value',
  'lang',
  'contents',
  'object_ref',
  'object_refs',
  'object_marking_refs',
  'granular_markings',
  'extensions',
  'external_references',
  'hashes',
  'changed_objects',
  'modified',
  'created',
  'pattern',
  'relationship_type',
  'source_ref',
  'target_ref',
  '__proto__',
  'x_ref',
];

const json = fc.jsonValue() as fc.Arbitrary<StixValue>;
const properties = fc.dictionary(fc.constantFrom(...NAMES), json);
const object: fc.Arbitrary<StixObject> = fc
  .tuple(fc.constantFrom(...TYPES), properties, fc.nat(3))
  .map(([type, extra, number]) => ({ ...objectOf(type, extra), id: idOf(type, number) }));

const bundleOf = (objects: StixObject[]) => ({ type: 'bundle' as const, id: idOf('bundle'), objects });

/** Many objects that all refer to each other in the ways that could multiply the work. */
const HOSTILE: [name: string, make: (n: number) => StixObject[]][] = [
  [
    'versions of one object with translations',
    (n) =>
      Array.from({ length: n }, (_, i) =>
        i % 2 === 0
          ? objectOf('incident', { modified: `2020-01-01T00:00:00.${String(i).padStart(9, '0')}Z` })
          : objectOf('language-content', {
              id: idOf('language-content', i),
              object_ref: idOf('incident'),
              object_modified: `2020-01-01T00:00:00.${String(i - 1).padStart(9, '0')}Z`,
              contents: { de: { name: 'a' } },
            }),
      ),
  ],
  [
    'variants of one family with many versions',
    (n) =>
      Array.from({ length: n }, (_, i) =>
        i % 2 === 0
          ? objectOf('malware', {
              is_family: true,
              modified: `2020-01-01T00:00:00.${String(i).padStart(9, '0')}Z`,
            })
          : objectOf('relationship', {
              id: idOf('relationship', i),
              relationship_type: 'variant-of',
              source_ref: idOf('malware'),
              target_ref: idOf('malware'),
            }),
      ),
  ],
  [
    'one object with many customs and extensions',
    (n) => {
      const numbers = Array.from({ length: n }, (_, i) => i);
      const extensions = numbers.map((i) => [
        idOf('extension-definition', i),
        { extension_type: 'property-extension' },
      ]);
      const customs = numbers.map((i) => [`x_${i}`, i]);
      return [
        objectOf('tool', { ...Object.fromEntries(customs), extensions: Object.fromEntries(extensions) }),
      ];
    },
  ],
];

describe('the rules as a whole', () => {
  it('never throw, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(object, { maxLength: 5 }), (objects) => {
        const { errors, warnings } = checkRules(bundleOf(objects));
        for (const { pointer } of [...errors, ...warnings])
          expect(pointer).toMatch(/^\/objects\/[0-4](\/|$)/);
      }),
      { numRuns: 500 },
    );
  });

  it('find the same again', () => {
    fc.assert(
      fc.property(fc.array(object, { maxLength: 5 }), (objects) => {
        expect(checkRules(bundleOf(objects))).toEqual(checkRules(bundleOf(structuredClone(objects))));
      }),
      { numRuns: 50 },
    );
  });

  it.each(HOSTILE)('take time in proportion to %s', (_, make) => {
    const start = process.cpuUsage();
    checkRules(bundleOf(make(10_000)));
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(4_000);
  });
});
