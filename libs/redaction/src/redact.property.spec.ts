import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Enrichment } from '@app/enrichment';
import { audiencesOf } from '@app/marking';
import type { Audience } from '@app/marking';
import type { StixBundle, StixObject, StixValue } from '@app/stix';
import fc from 'fast-check';
import type { LabelledBundle, LabelledValue } from './labelled-values.data';
import { isAbove } from './label';
import { at, BundleMaker } from './labelled-bundle';
import { RECIPIENT } from './labelled-values.data';
import { redact } from './redact';
import type { Redacted, RedactionContext } from './redaction';
import type { Schema, Schemas } from './schema-values';
import { stamp } from './stamp';

/** More by flag; then every audience is looked at for every bundle, and not two of them. */
const LONG_RUNS = Number(process.env['ENTENTE_RUNS'] ?? 0);
const RUNS = LONG_RUNS > 0 ? LONG_RUNS : 1000;
const AUDIENCES_EACH = LONG_RUNS > 0 ? 4 : 2;
const SCHEMA_ROOT = join(__dirname, '../../../schemas/stix-2.1');
const PLATFORM = { id: 'identity--99999999-9999-4999-8999-999999999999', name: 'Entente' };
const NOBODY = { names: [], domains: [], networks: [] };

function readSchemas(): Schemas {
  const files = readdirSync(SCHEMA_ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.json'),
  );
  const read = (file: string): Schema => JSON.parse(readFileSync(join(SCHEMA_ROOT, file), 'utf8')) as Schema;
  return new Map(files.map((file) => [file, read(file)]));
}

const SCHEMAS = readSchemas();
const labelled = fc
  .record({ seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }), size: fc.integer({ min: 0, max: 9 }) })
  .map(({ seed, size }) => new BundleMaker(seed, SCHEMAS).make(size));

function contextOf(made: LabelledBundle, audience: Audience): RedactionContext {
  return {
    audience,
    terms: made.terms,
    lineage: 'lineage',
    mintKey: Buffer.from('a key of these tests'),
    platform: PLATFORM,
    submitter: NOBODY,
    listedParties: [],
  };
}

/** What leaves: everything but the record, which belongs to the submitter. */
function released(bundle: StixBundle, made: LabelledBundle, audience: Audience): string {
  const redacted = redact(bundle, enrichmentsOf(bundle), contextOf(made, audience));
  return printed(redacted);
}

function printed(redacted: Redacted | undefined): string {
  if (!redacted) return 'nothing';
  const { bundle, incidentId, enrichments } = redacted;
  return JSON.stringify({ bundle, incidentId, enrichments });
}

/** One made-up enrichment for each text of a bundle. */
function enrichmentsOf(bundle: StixBundle): Enrichment[] {
  return bundle.objects.flatMap((object) =>
    textsIn(object as unknown as StixValue, []).map(({ path, text }) => ({
      kind: 'region' as const,
      value: { of: text },
      source: 'test',
      inputs: [{ objectId: object.id, path, text }],
    })),
  );
}

function textsIn(value: StixValue, path: (string | number)[]): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return value.startsWith('Quax') ? [{ path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    textsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The bundle with each of these values replaced by its other; a text also where another text quotes it. */
function changed(bundle: StixBundle, values: readonly LabelledValue[]): StixBundle {
  let text = JSON.stringify(bundle);
  for (const { value, other } of values) {
    if (isCanary(value)) text = text.replaceAll(value, String(other));
  }
  const copy = JSON.parse(text) as StixBundle;
  const byId = new Map(copy.objects.map((object) => [object.id, object]));
  for (const { objectId, path, value, other } of values) {
    const holder = isCanary(value) ? undefined : at(byId.get(objectId), path.slice(0, -1));
    const last = path.at(-1);
    if (typeof holder === 'object' && holder !== null && last !== undefined) {
      (holder as Record<string | number, unknown>)[last] = other;
    }
  }
  return copy;
}

function isCanary(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('Quax');
}

function canariesIn(text: string): Set<string> {
  return new Set(text.match(/Quax[bcdfghjklm]+(?:vo|ri)/g) ?? []);
}

function some<T>(items: readonly T[], choice: number, count: number): T[] {
  const start = choice % items.length;
  return [...items.slice(start), ...items.slice(0, start)].slice(0, count);
}

function lesserAudiences(made: LabelledBundle): Audience[] {
  return audiencesOf(made.terms).filter(({ kind }) => kind !== 'recipient');
}

const FULLEST: Audience = { key: `recipient:${RECIPIENT}`, kind: 'recipient', ceiling: 'RED' };

/** Never released, whatever the label: what no rule names, and what the frame of a rendition sets anew. */
function mayBeReleased({ path }: LabelledValue): boolean {
  const [first, second] = path;
  if (first === 'created_by_ref' || first === 'objects' || first === 'action') return false;
  if (first !== 'extensions') return true;
  return second !== 'some-key' && second !== 'monetary-ext' && path[2] !== 'events' && path[2] !== 'tasks';
}

describe('non-interference', () => {
  const tally = { compared: 0, visible: 0, changed: 0, seenByFullest: 0, changes: 0 };

  it(`whatever changes in what an audience may not see changes no byte of what it gets (${RUNS} bundles)`, () => {
    fc.assert(
      fc.property(labelled, fc.nat(), (made, choice) => {
        const before = released(made.bundle, made, FULLEST);
        for (const [index, audience] of some(lesserAudiences(made), choice, AUDIENCES_EACH).entries()) {
          const hidden = made.values.filter(({ label }) => isAbove(label, audience.ceiling));
          const chosen = choice % 3 === 0 ? some(hidden, choice, 1) : hidden;
          const copy = changed(made.bundle, chosen);
          const mine = released(made.bundle, made, audience);
          expect(released(copy, made, audience)).toBe(mine);
          tally.compared++;
          if (mine !== 'nothing') tally.visible++;
          if (index > 0 || !chosen.some(mayBeReleased)) continue;
          tally.changed++;
          if (released(copy, made, FULLEST) !== before) tally.seenByFullest++;
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('and nearly every change was one that the fullest audience sees, so that the test could fail', () => {
    expect(tally.visible).toBeGreaterThan(tally.compared * 0.4);
    expect(tally.seenByFullest).toBeGreaterThan(tally.changed * 0.9);
  });

  it('neither do hidden objects that come, go, change place or get other ids', () => {
    fc.assert(
      fc.property(labelled, fc.nat(), (made, choice) => {
        for (const audience of some(lesserAudiences(made), choice, 1)) {
          const copy = reshuffled(made, audience, choice);
          expect(released(copy, made, audience)).toBe(released(made.bundle, made, audience));
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

/** The bundle with its hidden objects at other places, under other ids, and with more of them. */
function reshuffled(made: LabelledBundle, audience: Audience, choice: number): StixBundle {
  const isHidden = ({ id, type }: StixObject): boolean =>
    type !== 'incident' &&
    type !== 'marking-definition' &&
    isAbove(made.objects.get(id) ?? 'RED', audience.ceiling);
  const hidden = made.bundle.objects.filter(isHidden);
  const shown = made.bundle.objects.filter((object) => !isHidden(object));
  const objects = [...shown, ...secrets(made.bundle), ...hidden.reverse()];
  let text = JSON.stringify({ ...made.bundle, objects });
  for (const { id } of choice % 2 === 0 ? hidden : []) {
    text = text.replaceAll(id, id.replace(/0000-4000-8000/, 'aaaa-4bbb-8ccc'));
  }
  return JSON.parse(text) as StixBundle;
}

/** Objects that only the fullest audience may see, tied to all that is there. */
function secrets(bundle: StixBundle): StixObject[] {
  const frame = {
    spec_version: '2.1',
    created: '2024-01-01T00:00:00.000Z',
    modified: '2024-01-01T00:00:00.000Z',
    object_marking_refs: ['marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1'],
  };
  const uuid = (n: number): string => `77777777-7777-4777-8777-${String(n).padStart(12, '0')}`;
  const identity = { type: 'identity', id: `identity--${uuid(0)}`, name: 'Quaxnobodyknows', ...frame };
  const ends = bundle.objects.filter(
    ({ type }) => type === 'incident' || type === 'identity' || type === 'location',
  );
  const links = ends.flatMap(({ id }, index) =>
    ['targets', 'located-at', 'contact-for'].flatMap((relationship_type, n) => [
      {
        type: 'relationship',
        id: `relationship--${uuid(100 * index + 2 * n + 1)}`,
        relationship_type,
        source_ref: identity.id,
        target_ref: id,
        ...frame,
      },
      {
        type: 'relationship',
        id: `relationship--${uuid(100 * index + 2 * n + 2)}`,
        relationship_type,
        source_ref: id,
        target_ref: identity.id,
        ...frame,
      },
    ]),
  );
  const between = ends.slice(1).map(({ id }, index) => ({
    type: 'relationship',
    id: `relationship--${uuid(9000 + index)}`,
    relationship_type: 'targets',
    source_ref: bundle.objects[0]?.id ?? '',
    target_ref: id,
    ...frame,
  }));
  const note = {
    type: 'note',
    id: `note--${uuid(8000)}`,
    content: 'Quaxsecret',
    object_refs: ends.map(({ id }) => id),
    ...frame,
  };
  return [identity, ...links, ...between, note];
}

describe('canaries and order of audiences', () => {
  it('no text that is hidden from an audience stands anywhere in what it gets', () => {
    fc.assert(
      fc.property(labelled, fc.nat(), (made, choice) => {
        for (const audience of some(lesserAudiences(made), choice, AUDIENCES_EACH)) {
          const seen = canariesIn(released(made.bundle, made, audience));
          const hidden = made.values.filter(
            ({ label, value }) => isCanary(value) && isAbove(label, audience.ceiling),
          );
          expect(
            hidden
              .filter(({ value }) => seen.has(String(value)))
              .map(({ objectId, path }) => [objectId, path]),
          ).toEqual([]);
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('a fuller audience sees every text that a lesser one sees', () => {
    fc.assert(
      fc.property(labelled, (made) => {
        let lesser = new Set<string>();
        for (const audience of audiencesOf(made.terms)) {
          const seen = canariesIn(released(made.bundle, made, audience));
          expect([...lesser].filter((text) => !seen.has(text))).toEqual([]);
          lesser = seen;
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });

  it('redacting a rendition again for the same audience changes nothing but ids', () => {
    fc.assert(
      fc.property(labelled, fc.nat(), (made, choice) => {
        for (const audience of some(lesserAudiences(made), choice, 1)) {
          const once = redact(withoutAuthors(made.bundle), [], contextOf(made, audience));
          const bundle = once && stamp(withoutPlatform(once.bundle), { created: TIME, modified: TIME });
          const twice = bundle && redact(bundle, [], contextOf(made, audience));
          expect(withoutIds(twice?.bundle)).toEqual(withoutIds(once?.bundle));
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

const TIME = '2024-01-01T00:00:00.000Z';

/** A rendition says of nothing who wrote it, so nobody stands in its rendition for having written something. */
function withoutAuthors(bundle: StixBundle): StixBundle {
  const isKept = ([name]: [string, unknown]): boolean => name !== 'created_by_ref';
  const objects = bundle.objects.map(
    (object) => Object.fromEntries(Object.entries(object).filter(isKept)) as StixObject,
  );
  return { ...bundle, objects };
}

function withoutPlatform(bundle: StixBundle): StixBundle {
  return { ...bundle, objects: bundle.objects.filter(({ id }) => id !== PLATFORM.id) };
}

/** What objects say, in an order of its own: without their ids and what refers to them. */
function withoutIds(bundle: StixBundle | undefined): string[] {
  const text = (object: StixObject): string =>
    JSON.stringify(object).replaceAll(/[a-z0-9-]+--[0-9a-f]{8}-[0-9a-f-]{27}/g, 'an id');
  return (bundle?.objects ?? []).map(text).sort();
}
