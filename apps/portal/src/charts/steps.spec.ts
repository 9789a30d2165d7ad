import fc from 'fast-check';
import { STEPS_MAX, stepAt, stepLabel, stepsOf } from './steps';

const print = (number: number) => String(number);

describe('steps of counts', () => {
  it('begin at round numbers and end open', () => {
    const steps = stepsOf([1, 1, 2, 4, 7, 12, 33]);
    expect(steps.map((step) => stepLabel(step, print))).toEqual(['1', '2–4', '5–9', '10–19', '20+']);
  });

  it('are none where nothing is recorded', () => {
    expect(stepsOf([])).toEqual([]);
    expect(stepsOf([0, 0])).toEqual([]);
    expect(stepAt(stepsOf([3]), 0)).toBe(0);
  });

  it('hold every count once, in order, and are few', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(counts, (given) => {
        const steps = stepsOf(given);
        expect(steps.length).toBeLessThanOrEqual(STEPS_MAX);
        expect(steps.at(-1)?.to).toBeUndefined();
        for (const count of given) {
          const step = steps[stepAt(steps, count) - 1]!;
          expect(count >= step.from && (step.to === undefined || count <= step.to)).toBe(true);
        }
      }),
    );
  });
});
