import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import type { Audience } from '@app/marking';
import { mapToPrinciples } from '@app/principles';
import { redact, stamp } from '@app/redaction';
import { type StixBundle, type StixObject, isSco, parseBundle } from '@app/stix';
import schema from '../../../schemas/principles/findings-extension.schema.json';
import { CanaryMaker, allVariants } from '../../../test/canary-bundle';
import { collectionObjects } from './collection-object';
import { FINDINGS_EXTENSION_ID, type StandingFinding, noteIdOf } from './findings-extension';
import { isRevocable, objectTombstone } from './object-tombstone';

const RUNS = Number(process.env['ENTENTE_RUNS'] ?? 40);
const PLATFORM = { id: 'identity--99999999-9999-4999-8999-999999999999', name: 'Entente' };
const NOBODY = { names: [], domains: [], networks: [] };
const AUDIENCES: readonly Audience[] = [
  { key: 'public', kind: 'public', ceiling: 'CLEAR' },
  { key: 'participants', kind: 'participants', ceiling: 'GREEN' },
  { key: 'recipient:r', kind: 'recipient', ceiling: 'RED' },
];
const CREATED = '2026-03-01T08:00:00.000Z';
const LATER = new Date('2026-03-02T08:00:00.000Z');
const isFinding = new Ajv2020().compile(schema);
const ALL = new CanaryMaker().bundles();

interface Drawn {
  readonly bundle: StixBundle;
  readonly incidentId: string;
  readonly findings: readonly StandingFinding[];
}

/** A rendition of a part of a bundle in which every property of every type stands, with what is found in it. */
const rendition = fc
  .record({
    which: fc.nat(ALL.length - 1),
    step: fc.integer({ min: 1, max: 40 }),
    audience: fc.constantFrom(...AUDIENCES),
  })
  .map(({ which, step, audience }): Drawn | undefined => {
    const { bundle } = ALL[which]!;
    const objects = bundle.objects.filter((_, index) => index % step === 0);
    const redacted = redact({ ...bundle, objects }, [], {
      audience,
      terms: {} as never,
      lineage: 'lineage',
      mintKey: Buffer.from('a key of these tests'),
      platform: PLATFORM,
      submitter: NOBODY,
      listedParties: [],
    });
    if (!redacted) return undefined;
    const stamped = stamp(redacted.bundle, { created: CREATED, modified: CREATED });
    return {
      bundle: stamped,
      incidentId: redacted.incidentId,
      findings: findingsIn(stamped, redacted.incidentId),
    };
  });

function findingsIn(bundle: StixBundle, incidentId: string): StandingFinding[] {
  const states = { reviewState: 'proposed', disputed: false };
  const found = mapToPrinciples(bundle, []).map((finding) => ({
    ...finding,
    ...states,
    principle: String(finding.principle),
  }));
  const index = bundle.objects.findIndex(({ id }) => id === incidentId);
  const text = String(bundle.objects[index]!['name']).slice(0, 300);
  const certain = {
    catalogue: 'paris-call',
    catalogueVersion: '1',
    relation: 'violates',
    certainty: 'clear',
  };
  const evidence = [{ pointer: `/objects/${index}/name`, text }];
  return [...found, { ...certain, ...states, principle: '1', confidence: 0.456, evidence }];
}

const bundleOf = (objects: readonly unknown[]): string =>
  JSON.stringify({ type: 'bundle', id: 'bundle--99999999-9999-4999-8999-999999999999', objects });
const parsed = (objects: readonly { readonly bytes: string }[]): StixObject[] =>
  objects.map(({ bytes }) => JSON.parse(bytes) as StixObject);

describe('what goes out object by object', () => {
  const tally = { types: new Set<string>(), renditions: 0 };

  it('is valid STIX, each object once, with findings that follow their schema and rest on words that stand there', () => {
    fc.assert(
      fc.property(rendition, (made) => {
        if (!made) return;
        tally.renditions++;
        const sent = parsed(collectionObjects(made));
        expect(parseBundle(bundleOf(sent))).toMatchObject({ ok: true });
        expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
        for (const { type } of sent) tally.types.add(type);
        const incident = sent.find(({ id }) => id === made.incidentId)!;
        const extension = (incident['extensions'] as unknown as Record<string, Told>)[FINDINGS_EXTENSION_ID]!;
        expect([isFinding(extension), isFinding.errors]).toEqual([true, null]);
        for (const { object_ref: ref, property, text } of extension.findings.flatMap(
          ({ evidence }) => evidence,
        ))
          if (/^[a-z_]+$/.test(property))
            expect(sent.find(({ id }) => id === ref)![property]).toContain(text);
        expect(sent.filter(({ id }) => id === noteIdOf(made.incidentId))).toHaveLength(1);
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
  });

  it('and of nearly every type there was one, so that the test could fail', () => {
    const known = new Set(allVariants().map(({ type }) => type));
    const missed = [...known].filter((type) => !tally.types.has(type));
    expect([missed, tally.renditions > RUNS / 4]).toEqual([[], true]);
  });

  it('has bytes that are a function of the rendition, its findings and the moment', () => {
    fc.assert(
      fc.property(rendition, (made) => {
        if (!made) return;
        const again = { moment: LATER, of: 'findings' as const };
        const [first, second] = [collectionObjects(made, again), collectionObjects(made, again)];
        expect(first).toEqual(second);
        const unchanged = new Map(collectionObjects(made).map(({ objectId, bytes }) => [objectId, bytes]));
        const moved = first.filter(({ objectId, bytes }) => unchanged.get(objectId) !== bytes);
        expect(moved.map(({ objectId }) => objectId).sort()).toEqual(
          [made.incidentId, noteIdOf(made.incidentId)].sort(),
        );
        expect(moved.every(({ version }) => version?.getTime() === LATER.getTime())).toBe(true);
      }),
      { numRuns: RUNS / 4, seed: 20261122 },
    );
  });
});

interface Told {
  readonly findings: readonly {
    readonly evidence: readonly { object_ref: string; property: string; text: string }[];
  }[];
}

describe('a tombstone', () => {
  const own = [...new Set([...allVariants().map(({ type }) => type), 'language-content', 'note'])].filter(
    (type) => !isSco(type) && type !== 'marking-definition' && type !== 'extension-definition',
  );

  it.each(own)(
    'of the type %s is valid STIX of the same id, later and revoked, and tells nothing',
    (type) => {
      const objectId = `${type}--00000000-0000-4000-8000-000000000001`;
      const revoked = { objectId, type, created: CREATED, createdByRef: PLATFORM.id };
      const incidentId = 'incident--00000000-0000-4000-8000-000000000002';
      const made = objectTombstone(revoked, incidentId, LATER);
      expect(isRevocable(revoked)).toBe(true);
      expect(parseBundle(bundleOf([made]), { strict: true })).toMatchObject({
        ok: true,
        warnings: expect.anything(),
      });
      expect(made).toMatchObject({
        id: objectId,
        created: CREATED,
        modified: LATER.toISOString(),
        revoked: true,
      });
    },
  );

  it('is not made of what others tell too', () => {
    const made = (type: string, objectId: string) =>
      isRevocable({ type, objectId, createdByRef: PLATFORM.id });
    expect(made('identity', PLATFORM.id)).toBe(false);
    expect(made('extension-definition', FINDINGS_EXTENSION_ID)).toBe(false);
    expect(made('ipv4-addr', 'ipv4-addr--1')).toBe(false);
    expect(made('marking-definition', 'marking-definition--1')).toBe(false);
  });
});
