import { audiencesOf } from '@app/marking';
import type { StixBundle, StixObject } from '@app/stix';
import fc from 'fast-check';
import { isAbove } from './label';
import { redact } from './redact';
import { stamp } from './stamp';
import {
  PLATFORM,
  canariesIn,
  contextOf,
  isCanary,
  labelled,
  lesserAudiences,
  released,
  some,
} from './labelled-redaction';

/** More by flag; then every audience is looked at for every bundle, and not one of them in turn. */
const LONG_RUNS = Number(process.env['ENTENTE_RUNS'] ?? 0);
const RUNS = LONG_RUNS > 0 ? LONG_RUNS : 1000;
/** The same bundles each time, so that a red run is the code's doing; ENTENTE_SEED makes others. */
const SEED = Number(process.env['ENTENTE_SEED'] ?? 20261121);
const AUDIENCES_EACH = LONG_RUNS > 0 ? 4 : 1;

describe('canaries and order of audiences', () => {
  it('no text that is hidden from an audience stands anywhere in what it gets', () => {
    fc.assert(
      fc.property(labelled, fc.nat(), (made, choice) => {
        for (const audience of some(lesserAudiences(made), choice, AUDIENCES_EACH)) {
          const seen = canariesIn(released(made, audience));
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
      { numRuns: Math.ceil(RUNS / 4), seed: SEED },
    );
  });

  it('a fuller audience sees every text that a lesser one sees', () => {
    fc.assert(
      fc.property(labelled, (made) => {
        // Where a provider must not be named, a fuller rendition may show of whom a lesser one says nothing.
        fc.pre(!made.hidesProviders);
        let lesser = new Set<string>();
        for (const audience of audiencesOf(made.terms)) {
          const seen = canariesIn(released(made, audience));
          expect([...lesser].filter((text) => !seen.has(text))).toEqual([]);
          lesser = seen;
        }
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: SEED },
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
      { numRuns: Math.ceil(RUNS / 4), seed: SEED },
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
