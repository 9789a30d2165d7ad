import type { Audience } from '@app/marking';
import type { StixBundle, StixObject } from '@app/stix';
import fc from 'fast-check';
import type { LabelledBundle } from './labelled-values.data';
import { isAbove } from './label';
import { missedOf, reachedBy } from './reach';
import {
  FULLEST,
  changed,
  labelled,
  lesserAudiences,
  mayBeReleased,
  released,
  some,
} from './labelled-redaction';

/** More by flag; then every audience is looked at for every bundle, and not one of them in turn. */
const LONG_RUNS = Number(process.env['ENTENTE_RUNS'] ?? 0);
const RUNS = LONG_RUNS > 0 ? LONG_RUNS : 1000;
/** The same bundles each time, so that a red run is the code's doing; ENTENTE_SEED makes others. */
const SEED = Number(process.env['ENTENTE_SEED'] ?? 20261121);
const AUDIENCES_EACH = LONG_RUNS > 0 ? 4 : 1;

describe('non-interference', () => {
  const reached = new Set<string>();
  const tally = { compared: 0, visible: 0, changed: 0, seenByFullest: 0, changes: 0 };

  it(`whatever changes in what an audience may not see changes no byte of what it gets (${RUNS} bundles)`, () => {
    fc.assert(
      fc.property(labelled, fc.nat(), (made, choice) => {
        for (const place of reachedBy(made)) reached.add(place);
        const before = released(made, FULLEST);
        for (const [index, audience] of some(lesserAudiences(made), choice, AUDIENCES_EACH).entries()) {
          const hidden = made.values.filter(({ label }) => isAbove(label, audience.ceiling));
          const chosen = choice % 3 === 0 ? some(hidden, choice, 1) : hidden;
          const copy = changed(made, chosen);
          const mine = released(made, audience);
          expect(released(copy, audience)).toBe(mine);
          tally.compared++;
          if (mine !== 'nothing') tally.visible++;
          if (index > 0 || !chosen.some(mayBeReleased)) continue;
          tally.changed++;
          if (released(copy, FULLEST) !== before) tally.seenByFullest++;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('and nearly every change was one that the fullest audience sees, so that the test could fail', () => {
    expect(tally.visible).toBeGreaterThan(tally.compared * 0.4);
    expect(tally.seenByFullest).toBeGreaterThan(tally.changed * 0.9);
  });

  it('and there was a value at every place that the rule table names, at every level', () => {
    expect(missedOf(reached)).toEqual([]);
  });

  it('neither do hidden objects that come, go, change place or get other ids', () => {
    fc.assert(
      fc.property(labelled, fc.nat(), (made, choice) => {
        for (const audience of some(lesserAudiences(made), choice, 1)) {
          const copy = reshuffled(made, audience, choice);
          expect(released(copy, audience)).toBe(released(made, audience));
        }
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: SEED },
    );
  });
});

/** The bundle with its hidden objects at other places, under other ids, and with more of them. */
function reshuffled(made: LabelledBundle, audience: Audience, choice: number): LabelledBundle {
  const isHidden = (object: StixObject): boolean =>
    object.type !== 'incident' &&
    object.type !== 'marking-definition' &&
    // It is generalised where it is above the audience, and stands there under an id of its own.
    !made.byDefault.has(object.id) &&
    isAbove(made.objects.get(object.id) ?? 'RED', audience.ceiling);
  const hidden = made.bundle.objects.filter(isHidden);
  const shown = made.bundle.objects.filter((object) => !isHidden(object));
  const objects = [...shown, ...secrets(made.bundle), ...hidden.reverse()];
  let text = JSON.stringify({ ...made.bundle, objects });
  for (const { id } of choice % 2 === 0 ? hidden : []) {
    text = text.replaceAll(id, id.replace(/0000-4000-8000/, 'aaaa-4bbb-8ccc'));
  }
  return { ...made, bundle: JSON.parse(text) as StixBundle };
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
