import fc from 'fast-check';
import { reportOf } from './bundle-report';
import { bundleOf } from './report-bundle';
import { REPORTS } from './report-for-spec';

describe('a bundle read back into the form', () => {
  it('builds the very same objects again, whatever the form held', () => {
    fc.assert(
      fc.property(REPORTS, (report) => {
        const { bundle } = bundleOf(report);
        const back = reportOf(JSON.parse(JSON.stringify(bundle)));
        expect(
          back &&
            bundleOf(back)
              .bundle.objects.map(({ id }) => id)
              .sort(),
        ).toEqual(bundle.objects.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('is none where something stands that the form has no field for', () => {
    fc.assert(
      fc.property(REPORTS, fc.nat(), (report, at) => {
        const bundle = JSON.parse(JSON.stringify(bundleOf(report).bundle)) as {
          objects: Record<string, unknown>[];
        };
        bundle.objects[at % bundle.objects.length]!['labels'] = ['theirs'];
        expect(reportOf(bundle)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it('is none for what is no bundle', () => {
    for (const value of [undefined, null, 7, [], {}, { objects: 7 }, { objects: [null] }])
      expect(reportOf(value)).toBeUndefined();
  });
});
