import type { StixBundle } from '@app/stix';
import { placeholderPseudonym, pseudonymsUnder } from './pseudonym';
import {
  type Setting,
  VICTIM,
  bundleOf,
  id,
  object,
  objectsFor,
  part,
  relation,
  theOnly,
} from './small-bundle';

const KEY = Buffer.from('key of one community, first epoch');
const SUBMITTER = '22222222-2222-4222-8222-222222222222';
const agreed = pseudonymsUnder(KEY, SUBMITTER);
const SHAPE = /^Victim [2-9b-z]{4}-[2-9b-z]{4}$/;

function bundle(name: string, marking: object = part('RED', 'name')): StixBundle {
  const victim = object('identity', 2, {
    name,
    identity_class: 'organization',
    sectors: ['energy'],
    ...marking,
  });
  return bundleOf(
    victim,
    relation(3, id('incident', 1), 'targets', VICTIM),
    object('note', 4, { content: `${name} stood still.`, object_refs: [id('incident', 1)] }),
  );
}

const inCommunity = (more: Partial<Setting['context']> = { pseudonymOf: agreed }): Setting => ({
  to: 'community',
  terms: { defaultTlp: 'AMBER' },
  context: more,
});
const nameIn = (given: StixBundle, setting: Setting) => theOnly('identity', given, setting)?.['name'];

describe('a pseudonym', () => {
  it('is the same for one name, whatever its legal form, case, accents and spaces', () => {
    const names = [
      'Société Générale d’Énergie SA',
      'societe generale d’energie',
      'SOCIÉTÉ  GÉNÉRALE d’Énergie, S.A.',
    ];
    expect(new Set(names.map(agreed)).size).toBe(1);
    expect(agreed(names[0]!)).toMatch(SHAPE);
  });

  it('is another for another name, submitter or key', () => {
    const other = pseudonymsUnder(KEY, '33333333-3333-4333-8333-333333333333');
    const rotated = pseudonymsUnder(Buffer.from('second epoch'), SUBMITTER);
    const all = [
      agreed('Quellmoor AG'),
      agreed('Quellmoos AG'),
      other('Quellmoor AG'),
      rotated('Quellmoor AG'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it('has no two of ten thousand names alike', () => {
    const all = Array.from({ length: 10_000 }, (_, index) => agreed(`Werk ${index} Nord`));
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((name) => SHAPE.test(name))).toBe(true);
  });
});

describe('a rendition for a community that agreed to pseudonyms', () => {
  it('calls a victim whose name is hidden by its pseudonym, and masks the name in text', () => {
    const objects = objectsFor(bundle('Quellmoor AG'), inCommunity());
    const names = objects.filter(({ type }) => type === 'identity').map((each) => each['name']);
    expect(names).toEqual([agreed('Quellmoor AG')]);
    expect(JSON.stringify(objects)).not.toContain('Quellmoor');
  });

  it('does so too where the victim itself is marked as fit for it, and only its name is not', () => {
    const marking = {
      ...part('RED', 'name'),
      object_marking_refs: ['marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421'],
    };
    expect(nameIn(bundle('Quellmoor AG', marking), inCommunity())).toBe(agreed('Quellmoor AG'));
    expect(nameIn(bundle('Quellmoor AG', marking), inCommunity({}))).toBeUndefined();
  });

  it('shows nothing of a victim that is marked above it as a whole', () => {
    const red = { object_marking_refs: ['marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1'] };
    expect(nameIn(bundle('Quellmoor AG', red), inCommunity())).toBeUndefined();
  });

  it('names a victim that it may know by its name', () => {
    expect(nameIn(bundle('Quellmoor AG', {}), inCommunity())).toBe('Quellmoor AG');
  });

  it('shows a constant in a preview', () => {
    const preview = inCommunity({ pseudonymOf: placeholderPseudonym });
    const [one, two] = ['Quellmoor AG', 'Halvorsen Shipping'].map((name) =>
      objectsFor(bundle(name), preview),
    );
    expect(one).toEqual(two);
    expect(JSON.stringify(one)).toContain('Victim ····-····');
  });

  it('depends on the hidden name by nothing but the pseudonym', () => {
    const blind = (name: string) =>
      JSON.stringify(objectsFor(bundle(name), inCommunity())).replaceAll(agreed(name), 'Victim');
    expect(blind('Quellmoor AG')).toBe(blind('Halvorsen Shipping'));
  });
});

describe.each(['public', 'participants', 'recipient'] as const)('a rendition for %s', (to) => {
  it('holds no pseudonym, whatever it is given', () => {
    const given = { ...inCommunity(), to };
    const terms = { defaultTlp: 'CLEAR' } as const;
    expect(objectsFor(bundle('Quellmoor AG'), { ...given, terms })).toEqual(
      objectsFor(bundle('Quellmoor AG'), { to, terms }),
    );
  });
});
