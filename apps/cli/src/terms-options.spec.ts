import { Problem } from '@app/problem';
import { toLabelName } from './terms-options';

describe('a label on the command line', () => {
  it('is taken in either case, with or without its TLP', () => {
    expect(['AMBER+STRICT', 'tlp:amber+strict', 'amber_strict', 'Clear'].map(toLabelName)).toEqual([
      'AMBER_STRICT',
      'AMBER_STRICT',
      'AMBER_STRICT',
      'CLEAR',
    ]);
  });

  it('is refused with the labels that there are, before anything is sent', () => {
    const refusal = (label: string) => () => toLabelName(label);
    expect(refusal('PINK')).toThrow(Problem);
    expect(refusal('PINK')).toThrow(
      'PINK is no label of TLP 2.0. One of: CLEAR, GREEN, AMBER, AMBER+STRICT, RED.',
    );
    expect(refusal('WHITE')).toThrow('WHITE');
    expect(refusal('')).toThrow(Problem);
  });
});
