import { legendDrawing } from './legend-drawing';
import { legendOf } from './shades';
import { stepLabel, stepsOf } from './steps';

const words = {
  none: 'none recorded',
  step: (step: Parameters<typeof stepLabel>[0]) => stepLabel(step, String),
};

describe('the legend of a chart in a file', () => {
  it('says what each shade stands for, and what none does', () => {
    const { inside } = legendDrawing(legendOf(stepsOf([1, 4, 9, 40]), words, true), 900);
    const said = [...inside.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(said).toEqual(['none recorded', '1–2', '3–4', '5–19', '20+']);
    expect(inside).toContain('url(#entente-legend-2)');
  });

  it('has textures only where the chart has them', () => {
    const { inside } = legendDrawing(legendOf(stepsOf([1, 40]), words, false), 900);
    expect(inside.replace(/<defs>.*<\/defs>/, '')).not.toContain('url(#');
  });

  it('breaks into lines where it is too narrow, within its width', () => {
    const entries = [
      { sign: 'bar', name: 'whole' },
      { sign: 'open-bar', name: 'not over' },
      { sign: 'law', name: 'a law under which reporting began' },
    ] as const;
    expect(legendDrawing(entries, 900).height).toBe(22);
    expect(legendDrawing(entries, 200).height).toBeGreaterThan(22);
  });

  it('is nothing where there is nothing to say', () => {
    expect(legendDrawing([], 900)).toEqual({ width: 900, height: 0, inside: '' });
  });
});
