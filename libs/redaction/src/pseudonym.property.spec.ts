import fc from 'fast-check';
import type { StixBundle } from '@app/stix';
import { type PseudonymOf, placeholderPseudonym, pseudonymsUnder } from './pseudonym';
import { type Setting, VICTIM, bundleOf, id, object, part, redactedFor, relation } from './small-bundle';

const RUNS = 200;
const agreed = pseudonymsUnder(Buffer.from('key'), '22222222-2222-4222-8222-222222222222');
const SYLLABLES = ['quell', 'moor', 'halv', 'orsen', 'tyr', 'wick', 'zand', 'voort', 'ible', 'stev'];
/** Names that stand nowhere else, so that what is masked in texts is the same in twins. */
const name = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 3, maxLength: 6 })
  .map((parts) => `Xq${parts.join('')}`);
const hidden = fc.record({
  name,
  aliases: fc.array(name, { maxLength: 2 }),
  contact: fc.constantFrom('+49 30 1234567', 'desk@quellmoor.example', 'by post'),
});

interface Hidden {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly contact: string;
}

/** A victim of whom the community may know the sector alone. */
function bundle(of: Hidden): StixBundle {
  const victim = object('identity', 2, {
    name: of.name,
    description: `Reached ${of.contact}.`,
    contact_information: of.contact,
    identity_class: 'organization',
    sectors: ['energy'],
    ...part('RED', 'name', 'description', 'contact_information', 'x_aliases'),
    x_aliases: [...of.aliases],
  });
  return bundleOf(victim, relation(3, id('incident', 1), 'targets', VICTIM));
}

function shown(of: Hidden, pseudonymOf: PseudonymOf | undefined): string {
  const setting: Setting = { to: 'community', terms: { defaultTlp: 'AMBER' }, context: { pseudonymOf } };
  return JSON.stringify(redactedFor(bundle(of), setting)?.bundle);
}

describe('pseudonyms and what is hidden', () => {
  it('change no byte but the pseudonym', () => {
    fc.assert(
      fc.property(hidden, hidden, (one, two) => {
        const blind = (of: Hidden) => shown(of, agreed).replaceAll(agreed(of.name), 'Victim');
        expect(shown(one, agreed)).toContain(agreed(one.name));
        expect(blind(one)).toBe(blind(two));
      }),
      { numRuns: RUNS },
    );
  });

  it('change nothing at all in a preview, nor where nobody agreed', () => {
    fc.assert(
      fc.property(hidden, hidden, (one, two) => {
        expect(shown(one, placeholderPseudonym)).toBe(shown(two, placeholderPseudonym));
        expect(shown(one, undefined)).toBe(shown(two, undefined));
      }),
      { numRuns: RUNS },
    );
  });

  it('are equal bytes for one name in all its spellings', () => {
    const spelling = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => `${text} GmbH`,
      (text: string) => `${text}, S.A.`,
      (text: string) => text.replace('o', 'ó'),
    );
    fc.assert(
      fc.property(hidden, spelling, (one, spell) => {
        expect(shown({ ...one, name: spell(one.name) }, agreed)).toBe(shown(one, agreed));
      }),
      { numRuns: RUNS },
    );
  });
});
