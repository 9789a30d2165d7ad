import type { StixBundle, StixObject, StixValue } from '@app/stix';
import * as fc from 'fast-check';
import { enrich } from './enrich';

const ID = '11111111-1111-4111-8111-111111111111';
const CONTEXT = { ownNetworks: ['203.0.113.0/24'] };
const bundleOf = (...objects: Record<string, unknown>[]): StixBundle => ({
  type: 'bundle',
  id: `bundle--${ID}`,
  objects: objects.map(
    (object, index) =>
      ({ id: `${String(object['type'])}--${idOf(index)}`, ...object }) as unknown as StixObject,
  ),
});
const idOf = (index: number): string => `${ID.slice(0, 24)}${String(111111111111 + index)}`;
const valuesOf = (...objects: Record<string, unknown>[]): unknown[] =>
  enrich(bundleOf(...objects), CONTEXT).map(({ value }) => value);

describe('enrich', () => {
  it('places countries and regions', () => {
    expect(
      valuesOf({ type: 'location', country: 'FR' }, { type: 'location', region: 'northern-america' }),
    ).toEqual([
      { country: 'FR', region: 'western-europe', wider_region: 'europe' },
      { region: 'northern-america', wider_region: 'americas' },
    ]);
  });

  it('reads the newest version of an object alone', () => {
    const version = (modified: string, country: string) => ({
      type: 'location',
      id: `location--${ID}`,
      modified,
      country,
    });
    const [older, newer] = [
      version('2024-01-01T00:00:00.000Z', 'FR'),
      version('2024-02-01T00:00:00.000Z', 'DE'),
    ];
    for (const objects of [
      [older, newer],
      [newer, older],
    ]) {
      expect(valuesOf(...objects)).toMatchObject([{ country: 'DE' }]);
    }
  });

  it('refuses a bundle of which more could be said than may be, rather than leave anything out', () => {
    const objects = Array.from({ length: 200_001 }, (_, index) => {
      const id = `location--${idOf(index)}`;
      return { type: 'location', id, country: 'FR' };
    });
    const full: StixBundle = { type: 'bundle', id: `bundle--${ID}`, objects };
    expect(enrich({ ...full, objects: objects.slice(0, 20_000) }, CONTEXT)).toHaveLength(20_000);
    expect(() => enrich(full, CONTEXT)).toThrow(/^too-large: /);
    const fields = Object.fromEntries(Array.from({ length: 200_001 }, (_, index) => [`X${index}`, 'a']));
    expect(() => valuesOf({ type: 'email-message', additional_header_fields: fields })).toThrow(
      /^too-large: /,
    );
  });

  it('says what it read, where, and from which tables', () => {
    expect(enrich(bundleOf({ type: 'identity', name: 'x', sectors: ['?', 'Hospitals'] }), CONTEXT)).toEqual([
      {
        kind: 'sector',
        value: { sector: 'healthcare' },
        source: 'industry-sector-ov/2.1+codebook',
        inputs: [{ objectId: `identity--${ID}`, path: ['sectors', 1], text: 'Hospitals' }],
      },
    ]);
  });

  it('names techniques that are referred to or written about', () => {
    const object = {
      type: 'attack-pattern',
      name: 'T1566',
      external_references: [
        { source_name: 'mitre-attack', external_id: 'T1486' },
        { source_name: 'capec', external_id: 'CAPEC-163' },
      ],
    };
    expect(valuesOf(object)).toEqual([
      { id: 'T1486', name: 'Data Encrypted for Impact', domain: 'enterprise', tactics: ['impact'] },
      { id: 'CAPEC-163', domain: 'capec' },
      { id: 'T1566', name: 'Phishing', domain: 'enterprise', tactics: ['initial-access'] },
    ]);
  });

  it('checks CVE ids', () => {
    expect(valuesOf({ type: 'vulnerability', name: 'CVE-2021-44228' })).toEqual([
      { id: 'CVE-2021-44228', year: 2021, plausible: true },
    ]);
  });

  it('recognises observables in objects, patterns and prose', () => {
    const found = enrich(
      bundleOf(
        { type: 'ipv4-addr', value: '203.0.113.7' },
        { type: 'domain-name', value: 'report.zip' },
        {
          type: 'indicator',
          pattern_type: 'stix',
          pattern:
            "[domain-name:value = 'evil.com'] AND [file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e']",
        },
        { type: 'note', content: 'beacons to hxxp://evil[.]com' },
      ),
      CONTEXT,
    );
    expect(found.map(({ value, inputs }) => [value['type'], value['value'], inputs[0]?.text])).toEqual([
      ['ipv4-addr', '203.0.113.7', '203.0.113.7'],
      ['domain-name', 'report.zip', 'report.zip'],
      ['domain-name', 'evil.com', 'evil.com'],
      ['file-hash', 'd41d8cd98f00b204e9800998ecf8427e', 'd41d8cd98f00b204e9800998ecf8427e'],
      ['url', 'http://evil.com', 'hxxp://evil[.]com'],
      ['domain-name', 'evil.com', 'evil[.]com'],
    ]);
    expect(found[0]?.value).toMatchObject({ scope: 'documentation', own_network: true });
  });

  it('is total and deterministic, and each input stands where it says', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    const texts = fc.constantFrom(
      'FR',
      'T1566 and CVE-2021-44228 at evil[.]com',
      'health',
      '10.0.0.1',
      "[ipv4-addr:value = '1.2.3.4']",
    );
    const object = fc.record(
      {
        type: fc.constantFrom(
          'location',
          'identity',
          'attack-pattern',
          'vulnerability',
          'indicator',
          'url',
          'file',
          'note',
          '__proto__',
        ),
        id: fc.constant(`x--${ID}`),
        name: fc.oneof(texts, json),
        description: fc.oneof(texts, json),
        country: fc.oneof(texts, json),
        region: json,
        sectors: fc.oneof(fc.array(texts), json),
        external_references: fc.oneof(
          fc.array(fc.record({ source_name: texts, external_id: fc.oneof(texts, json) })),
          json,
        ),
        pattern: fc.oneof(texts, json),
        value: fc.oneof(texts, json),
        hashes: json,
      },
      { requiredKeys: ['type', 'id'] },
    );
    fc.assert(
      fc.property(fc.array(object, { maxLength: 5 }), (objects) => {
        const bundle = { type: 'bundle', id: `bundle--${ID}`, objects } as unknown as StixBundle;
        const found = enrich(bundle, CONTEXT);
        expect(enrich(structuredClone(bundle), CONTEXT)).toEqual(found);
        for (const { path, text } of found.flatMap(({ inputs }) => inputs)) {
          expect(
            objects.some((candidate) =>
              JSON.stringify(at(candidate as unknown as StixValue, path) ?? null).includes(
                JSON.stringify(text).slice(1, -1),
              ),
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function at(value: StixValue | undefined, path: readonly (string | number)[]): StixValue | undefined {
  return path.reduce<StixValue | undefined>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as { [key: string]: StixValue })[String(step)]
        : undefined,
    value,
  );
}
