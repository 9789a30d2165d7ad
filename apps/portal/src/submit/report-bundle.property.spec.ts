import fc from 'fast-check';
import { deterministicId, isSco, parseBundle, type StixObject } from '@app/stix';
import { observedOf } from './indicator-values';
import { bundleOf, fieldAt } from './report-bundle';
import { REPORTS, TEXTS, valuesIn } from './report-for-spec';

/** Said of values that whoever reports knows, or of the codebook's own sectors; not of how the form writes them. */
function isOfValues({ code, pointer }: { code: string; pointer: string }): boolean {
  return code === 'hashes-weak' || (code === 'vocabulary-open' && pointer.endsWith('/sectors/0'));
}

describe('the bundle of a form', () => {
  it('is valid STIX 2.1 whatever the form holds, and nothing about it could be better', () => {
    fc.assert(
      fc.property(REPORTS, (report) => {
        const parsed = parseBundle(JSON.stringify(bundleOf(report).bundle));
        expect(parsed.ok ? [] : parsed.errors).toEqual([]);
        expect(parsed.warnings.filter((warning) => !isOfValues(warning))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same bytes for the same form', () => {
    fc.assert(
      fc.property(REPORTS, (report) => {
        const again = JSON.parse(JSON.stringify(report)) as typeof report;
        expect(JSON.stringify(bundleOf(again).bundle)).toBe(JSON.stringify(bundleOf(report).bundle));
      }),
      { numRuns: 30 },
    );
  });

  it('says of every place from which field it comes, but for the reporter', () => {
    fc.assert(
      fc.property(REPORTS, (report) => {
        const { bundle, places } = bundleOf(report);
        const unplaced = bundle.objects.filter(
          (_, index) => fieldAt(places, `/objects/${index}/name/0`) === undefined,
        );
        expect(unplaced.map(({ name }) => name)).toEqual([report.reporter]);
      }),
      { numRuns: 50 },
    );
  });

  it('gives every observable the id that the standard derives', () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        for (const observed of valuesIn(text).map(observedOf)) {
          if (observed === undefined) continue;
          expect(isSco(observed.object.type)).toBe(true);
          expect(observed.object.id).toBe(deterministicId(observed.object as unknown as StixObject));
        }
      }),
    );
  });
});
