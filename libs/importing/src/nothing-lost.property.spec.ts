import * as fc from 'fast-check';
import type { ImportedIncident } from './draft';
import { importDocument } from './import-document';
import { type Json, attribute, mispEvent, mispObject, sampleUuid } from './misp-samples.data';
import { verisIncident } from './veris-samples.data';

/**
 * What goes in comes out, or is named: a text that is put anywhere into a document stands in the bundle, or the report
 * says of its place, or of what holds it, that it did not map.
 */
const AT = '2026-11-22T10:00:00.000Z';
const RUNS = 300;
const CANARY = 'quetzal';
type Step = string | number;

const cluster = (value: string): Json => ({
  id: '5',
  uuid: sampleUuid(50),
  type: 'threat-actor',
  value,
  tag_name: `misp-galaxy:threat-actor="${value}"`,
  description: 'A group.',
  source: 'MISP Project',
  authors: ['Ada'],
  version: '7',
  distribution: '3',
  meta: {
    synonyms: ['Other'],
    refs: ['https://a.example/'],
    country: ['XA'],
    'suspected-victims': ['Shops', 'Banks'],
  },
  GalaxyElement: [{ id: '1', key: 'motive', value: 'money' }],
});
const tag = (name: string): Json => ({ id: '9', name, colour: '#fff', exportable: true });
const seen: Json = {
  uuid: sampleUuid(60),
  type: '0',
  date_sighting: '1709200000',
  source: 'honeypot',
  Organisation: { uuid: sampleUuid(61), name: 'Other CERT' },
};
const report: Json = {
  uuid: sampleUuid(40),
  name: 'How it went',
  content: 'All was encrypted.',
  timestamp: '1709291000',
  distribution: '5',
  Tag: [tag('told-by-phone'), tag('misp-galaxy:banker="Examplebot"')],
};
const SAMPLES: Readonly<Record<'misp' | 'veris', unknown>> = {
  misp: mispEvent({
    Org: { id: '1', uuid: sampleUuid(3), name: 'Host' },
    Orgc: { id: '2', uuid: sampleUuid(2), name: 'CERT Example' },
    SharingGroup: { uuid: sampleUuid(4), name: 'Friends' },
    Tag: [tag('ransomware')],
    Galaxy: [
      { type: 'threat-actor', name: 'Threat Actor', GalaxyCluster: [cluster('Example Spider')] },
      { type: 'sector', GalaxyCluster: [cluster('Health')] },
      { type: 'target-information', GalaxyCluster: [cluster('France')] },
    ],
    Attribute: [
      attribute(10, 'ip-dst', '203.0.113.5', {
        Tag: [tag('seen')],
        Sighting: [seen, { ...seen, uuid: sampleUuid(62), type: '1' }],
        Galaxy: [{ type: 'banker', GalaxyCluster: [cluster('Examplebot')] }],
        ShadowAttribute: [{ type: 'ip-src', value: '198.51.100.99', comment: 'by Bo' }],
      }),
      attribute(22, 'vulnerability', 'CVE-2024-21887', { to_ids: false, comment: 'unpatched' }),
    ],
    Object: [
      mispObject(30, 'file', [['filename', 'filename', 'locker.exe']], {
        ObjectReference: [
          {
            uuid: sampleUuid(31),
            referenced_uuid: sampleUuid(10),
            relationship_type: 'drops',
            comment: 'at once',
          },
        ],
      }),
    ],
    EventReport: [report],
    ShadowAttribute: [{ type: 'ip-src', value: '198.51.100.99', comment: 'by Bo' }],
  }),
  veris: verisIncident(),
};

/** Every path to an object. */
function holders(value: unknown, above: readonly Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([name, held]) =>
    holders(held, [...above, Array.isArray(value) ? Number(name) : name]),
  );
  return Array.isArray(value) ? below : [[...above], ...below];
}

/** Every path to a text. */
function texts(value: unknown, above: readonly Step[] = []): Step[][] {
  if (typeof value === 'string') return [[...above]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    texts(held, [...above, Array.isArray(value) ? Number(name) : name]),
  );
}

function changed(value: unknown, [step, ...rest]: readonly Step[], to: unknown): unknown {
  if (step === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<Step, unknown>;
  copy[step] = changed(copy[step], rest, to);
  return copy;
}

const imported = (format: 'misp' | 'veris', document: unknown): ImportedIncident =>
  importDocument(format, JSON.stringify(document), { receivedAt: AT })[0]!;

/** Whether the canary stands in the bundle, or its place is named. */
function isAccountedFor(
  { bundle, leftOut }: ImportedIncident,
  path: readonly Step[],
  canary: string = CANARY,
): boolean {
  if (JSON.stringify(bundle).toLowerCase().includes(canary)) return true;
  const places = path.map((_, index) => `/${path.slice(0, index + 1).join('/')}`);
  const below = `${places.at(-1)}/`;
  return leftOut.some(({ pointer }) => places.includes(pointer) || pointer.startsWith(below));
}

/** What is about the record and not about the incident, and what is read as a choice and is checked by other tests. */
const HOUSEKEEPING: Readonly<Record<'misp' | 'veris', ReadonlySet<string>>> = {
  misp: new Set(
    `id uuid tag_name colour exportable version meta-category template_version publish_timestamp
    category collection_uuid`.split(/\s+/),
  ),
  veris: new Set(['schema_version', 'source_id', 'created']),
};

/** What the catalogue calls a galaxy; and the type of a part of a whole, which its relation says too. */
const SAID_OTHERWISE = /\/Galaxy\/\d+\/name$|^\/Object\/0\/Attribute\/0\/type$/;

const isTold = (format: 'misp' | 'veris', path: readonly Step[]): boolean =>
  !path.some((step) => HOUSEKEEPING[format].has(String(step))) && !SAID_OTHERWISE.test(`/${path.join('/')}`);

describe.each(['misp', 'veris'] as const)('of a %s document', (format) => {
  const sample = SAMPLES[format];

  it('a field that nobody knows, anywhere, is named', () => {
    const lost = holders(sample).filter((path) => {
      const place = [...path, 'odd_field'];
      return !isAccountedFor(imported(format, changed(sample, place, CANARY)), place);
    });
    expect(lost.map((path) => `/${path.join('/')}`)).toEqual([]);
  });

  it('a text of a field that is known is taken over, or named', () => {
    const lost = texts(sample)
      .filter((path) => isTold(format, path))
      .filter((path) => !isAccountedFor(imported(format, changed(sample, path, CANARY)), path));
    expect(lost.map((path) => `/${path.join('/')}`)).toEqual([]);
  });

  it('unknown fields of any shape, in several places at once, are named each', () => {
    const shape = fc.constantFrom<(text: string) => unknown>(
      (text) => text,
      (text) => [text],
      (text) => ({ a: { b: text } }),
      (text) => [[{ c: text }]],
    );
    const name = fc.constantFrom('odd_field', 'Tags', 'x', 'comment_2', 'Value');
    const places = fc.uniqueArray(fc.tuple(fc.constantFrom(...holders(sample)), name, shape), {
      minLength: 1,
      maxLength: 5,
      selector: ([path, own]) => [...path, own].join('/'),
    });
    fc.assert(
      fc.property(places, (all) => {
        let document = sample;
        for (const [index, [path, own, made]] of all.entries())
          document = changed(document, [...path, own], made(`${CANARY}${index}`));
        const result = imported(format, document);
        const lost = all.filter(
          ([path, own], index) => !isAccountedFor(result, [...path, own], `${CANARY}${index}`),
        );
        expect(lost).toEqual([]);
        expect(JSON.stringify(result.leftOut).includes(CANARY)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});
