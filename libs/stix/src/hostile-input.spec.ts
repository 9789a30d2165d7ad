import { LIMITS } from './limits';
import { parseBundle } from './parse-bundle';
import { bundleOf, sample } from './samples.data';
import type { StixValue } from './stix-object';

describe('parseBundle, given hostile input,', () => {
  const objectWith = (changes: { [name: string]: StixValue }) =>
    JSON.stringify(bundleOf(sample('malware', changes)));
  const inputs: readonly [string, string | Uint8Array, string][] = [
    ['a string of 10 MB', objectWith({ description: 'a'.repeat(10_000_000) }), 'string-too-long'],
    ['a string of escapes', `{"type":"${'\\u0041'.repeat(2_500_000)}"}`, 'string-too-long'],
    ['more bytes than the limit', ' '.repeat(LIMITS.bytesMax + 1), 'too-large'],
    ['10,000 nested lists', '['.repeat(10_000) + ']'.repeat(10_000), 'too-deep'],
    ['10,000 nested objects', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000), 'too-deep'],
    ['a list of a million', `{"type":"bundle","objects":[${'1,'.repeat(1_000_000)}1]}`, 'too-many-items'],
    ['empty lists by the million', `{"a":[${'[],'.repeat(1_000_000)}1]}`, 'empty-list'],
    [
      'wrong items by the ten thousand',
      objectWith({
        external_references: Array<number>(49_000).fill(1),
        labels: Array<number>(49_000).fill(1),
      }),
      'value-type',
    ],
    [
      'wrong references by the ten thousand',
      objectWith({ external_references: Array.from({ length: 49_000 }, () => ({ a: 1 })) }),
      'property-required',
    ],
    ['bait in an id', objectWith({ id: 'a-a'.repeat(300_000) }), 'value-form'],
    [
      'bait in a selector',
      objectWith({ granular_markings: [{ lang: 'en', selectors: ['a.'.repeat(300_000)] }] }),
      'value-form',
    ],
    ['bait in a language', objectWith({ lang: 'en-'.repeat(300_000) }), 'value-form'],
    [
      'a timestamp without end',
      objectWith({ created: `2026-01-01T00:00:00.${'0'.repeat(900_000)}` }),
      'value-form',
    ],
    [
      'a pattern over its limit',
      JSON.stringify(bundleOf(sample('indicator', { pattern: '['.repeat(20_000) }))),
      'pattern-too-long',
    ],
    [
      'a list of markings over its limit',
      objectWith({
        granular_markings: Array.from({ length: 1_001 }, () => ({ lang: 'en', selectors: ['name'] })),
      }),
      'too-many-markings',
    ],
    [
      'objects over their limit',
      JSON.stringify(bundleOf(...Array.from({ length: LIMITS.objectsMax + 1 }, () => ({ a: 1 })))),
      'too-many-objects',
    ],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'not-utf-8'],
  ];

  it.each(inputs)('answers %s within a second', (_, input, code) => {
    const start = process.cpuUsage();
    const parsed = parseBundle(input);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(3_000);
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.code)).toContain(code);
  });
});
