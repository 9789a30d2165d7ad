import { TLP_LABELS } from './choices.data';
import { type Terms, carefulTerms, lackIn, sharesOf, termsInput, termsWith } from './terms';
import { termsShared } from '../submissions/terms-told';

const TERMS: Terms = { ...carefulTerms(), choice: 'readers', communities: ['health'], recipients: ['cert'] };
const sharing = (terms: Terms) =>
  Object.fromEntries(sharesOf(terms, (slug) => slug).map(({ audience, gets }) => [audience, gets]));

describe('sharing terms', () => {
  it('begin with nobody, whatever the submitter belongs to, and do not let one go on', () => {
    expect(Object.values(sharing(carefulTerms()))).not.toContain('everything');
    expect(carefulTerms()).toMatchObject({ communities: [], recipients: [], publicAtOnce: false });
    expect(lackIn(carefulTerms())).toBe('choice');
  });

  it('want a reader wherever the label speaks of readers who are named', () => {
    for (const label of TLP_LABELS) {
      const chosen = termsWith(carefulTerms(), label);
      expect([label, lackIn(chosen)]).toEqual([
        label,
        ['CLEAR', 'GREEN'].includes(label) ? undefined : 'readers',
      ]);
      expect(lackIn({ ...chosen, communities: ['health'] })).toBeUndefined();
      expect(lackIn({ ...chosen, recipients: ['cert'] })).toBeUndefined();
    }
  });

  it('are for nobody where that is said: everybody waits, and nothing that was chosen before stays', () => {
    const nobody = termsWith({ ...TERMS, nameVictim: true, publicAtOnce: true }, 'nobody');
    expect(lackIn(nobody)).toBeUndefined();
    const { communities, recipients, defaultTlp, publicRelease, releases, nameVictim } = termsInput(nobody);
    expect([communities, recipients, defaultTlp, publicRelease, nameVictim]).toEqual([
      [],
      [],
      'RED',
      'ON_RELEASE',
      false,
    ]);
    expect(releases.every(({ release }) => release === 'ON_RELEASE')).toBe(true);
    const told = { ...nobody, audiences: ['public', 'participants'], waiting: ['public', 'participants'] };
    expect(termsShared(told).choice).toBe('nobody');
    expect(termsWith(nobody, 'GREEN').holdAll).toBe(false);
  });

  it('give a label to exactly those who see up to it', () => {
    const widening = ['recipients', 'community', 'clients', 'participants', 'public'];
    for (const [at, defaultTlp] of [...TLP_LABELS].reverse().entries()) {
      const shares = sharing({ ...TERMS, defaultTlp });
      expect(widening.filter((audience) => shares[audience] === 'everything')).toEqual(
        widening.slice(0, at + 1),
      );
    }
  });

  it('hold everybody back while masks are to come', () => {
    const { publicRelease, releases } = termsInput({ ...TERMS, publicAtOnce: true }, { isMasking: true });
    expect(publicRelease).toBe('ON_RELEASE');
    expect(releases.map(({ audience }) => audience)).toEqual([
      'participants',
      'clients',
      'community',
      'recipient',
    ]);
  });

  it('are read back as they were said', () => {
    const told = {
      defaultTlp: 'AMBER_STRICT',
      audiences: ['public', 'participants', 'clients:health', 'community:health', 'recipient:cert'],
      waiting: ['public'],
      nameVictim: true,
      nameReporter: false,
      pseudonyms: true,
    };
    expect(termsShared(told)).toEqual({
      choice: 'readers',
      defaultTlp: 'AMBER+STRICT',
      communities: ['health'],
      recipients: ['cert'],
      nameVictim: true,
      nameReporter: false,
      pseudonyms: true,
      publicAtOnce: false,
      holdAll: false,
    });
    expect(termsShared({ ...told, waiting: told.audiences }).holdAll).toBe(true);
  });
});
