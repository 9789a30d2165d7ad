import type { Evidence } from '@app/principles';
import { type Said, type StandingFinding, saidAgain } from './review-act';

const CLEAR: Said = { relation: 'violates', certainty: 'clear' };
const BELOW: Evidence = {
  objectId: 'incident--1',
  pointer: '/objects/0/name',
  start: 0,
  end: 18,
  text: 'as it stands below',
};
const STANDING: StandingFinding = {
  ...CLEAR,
  rule: 'p1.service-lost',
  catalogueVersion: '1.0.0',
  evidence: [BELOW],
};
const given = { quoted: undefined, catalogueVersion: '1.1.0' };
const quoted = { ...given, quoted: [BELOW] };

describe('a word that is carried down', () => {
  it('is said of the finding that stands below, by the rule that proposed that one', () => {
    for (const kind of ['confirm', 'change', 'add'] as const)
      expect(saidAgain({ kind, said: CLEAR }, STANDING, given)).toEqual({
        kind: 'confirm',
        rule: 'p1.service-lost',
        catalogueVersion: '1.0.0',
        evidence: [BELOW],
      });
    expect(saidAgain({ kind: 'reject', said: undefined }, STANDING, given)).toMatchObject({
      kind: 'reject',
      rule: 'p1.service-lost',
      evidence: [],
    });
  });

  it('changes what stands below where it says otherwise', () => {
    const said: Said = { relation: 'violates', certainty: 'arguable' };
    expect(saidAgain({ kind: 'confirm', said }, STANDING, given)).toMatchObject({ kind: 'change' });
  });

  it('tells neither that there is a finding above nor by which rule, where none stands below', () => {
    for (const kind of ['confirm', 'change', 'add'] as const)
      expect(saidAgain({ kind, said: CLEAR }, undefined, quoted)).toEqual({
        kind: 'add',
        rule: null,
        catalogueVersion: '1.1.0',
        evidence: [BELOW],
      });
  });

  it('rests on something below', () => {
    expect(() => saidAgain({ kind: 'confirm', said: CLEAR }, undefined, given)).toThrow(
      /quote what it rests/,
    );
    expect(() => saidAgain({ kind: 'reject', said: undefined }, undefined, quoted)).toThrow(
      /no such finding/,
    );
  });
});
