import { languageOf, sentenceLanguage } from './language';
import { FRENCH_LEXICON } from './lexicon-fr';
import { conceptsRead, patternOf } from './lexicon';
import { quantitiesOf } from './quantity';
import { frenchNumber } from './quantity-fr';
import { scopeOf } from './scope';
import { normalise, splitSentences } from './sentence';

/** Concepts that English has words for first. */
const SILENT_MAX = 4;

const field = (text: string) => ({
  objectId: 'incident--1',
  pointer: '/objects/0/description',
  text,
  isTitle: false,
});

describe('the language of a record', () => {
  it('is told by its small words', () => {
    expect(languageOf(["Les serveurs de l'hôpital ont été chiffrés.", 'Rançongiciel'])).toBe('fr');
    expect(languageOf(['The UN sanctioned two men for the attack on the bank.'])).toBe('en');
    expect(languageOf(['REvil'])).toBe('en');
  });

  it('holds for each sentence that is not clearly in another', () => {
    expect(sentenceLanguage('Panne au CHU', 'fr')).toBe('fr');
    expect(sentenceLanguage('The servers of the hospital were encrypted by the group.', 'fr')).toBe('en');
    expect(sentenceLanguage('A raid on Les Halles', 'en')).toBe('en');
  });
});

describe('the French words of concepts', () => {
  it('belong to concepts, and nearly every concept has some', () => {
    const concepts = new Set<string>(conceptsRead());
    expect(Object.keys(FRENCH_LEXICON).filter((concept) => !concepts.has(concept))).toEqual([]);
    const silent = [...concepts].filter((concept) => !Object.hasOwn(FRENCH_LEXICON, concept));
    expect(silent.slice(SILENT_MAX)).toEqual([]);
  });

  it('are whole words, with accents', () => {
    const found = (text: string) => [...text.matchAll(patternOf('disruption', 'fr'))].map(([word]) => word);
    expect(found('La panne a duré')).toEqual(['panne']);
    expect(found('Les pannetons')).toEqual([]);
  });

  it('name States by a sign, in French and as written', () => {
    expect(normalise('La Russie et les pirates russes', 'fr')).toBe('La ¤¤¤¤¤¤ et les pirates ¤¤¤¤¤¤');
    expect(normalise('la Corée du Nord', 'fr')).toBe(`la ${'¦'.repeat('Corée du Nord'.length)}`);
    expect(normalise('les russules', 'fr')).toBe('les russules');
  });
});

describe('the scope of French words', () => {
  const scope = (sentence: string, part: string) =>
    scopeOf(sentence, sentence.indexOf(part), sentence.indexOf(part) + part.length, 'fr');

  it('sees a negation within its clause only', () => {
    expect(scope("Il n'y a eu aucune coupure", 'coupure').negated).toBe(true);
    expect(scope("Il n'y a pas eu de vol, mais une coupure a suivi", 'coupure').negated).toBe(false);
    expect(scope('La production n’a pas été touchée'.replace('’', "'"), 'production').negated).toBe(true);
  });

  it('tells possibility, plan and hearsay from fact', () => {
    expect(scope('Elle pourrait causer une coupure', 'coupure').hypothetical).toBe(true);
    expect(scope('Ils avaient tenté de couper le courant', 'couper').planned).toBe(true);
    expect(scope('Selon la presse, une coupure a suivi', 'coupure').contested).toBe(true);
    expect(scope('Une coupure a suivi', 'coupure')).toEqual({
      negated: false,
      hypothetical: false,
      contested: false,
      planned: false,
      recounted: false,
    });
  });
});

describe('French quantities', () => {
  const read = (text: string) => {
    const [sentence] = splitSentences([field(text)]);
    return sentence ? quantitiesOf(sentence).map(({ unit, value }) => [unit, value]) : [];
  };

  it.each([
    ['les données de 9,4 millions de passagers ont été volées', [['people', 9_400_000]]],
    ['des dizaines de milliers de modems ont été effacés', [['machines', 20_000]]],
    ['cent quarante hôpitaux de la région ont fermé', [['organisations', 140]]],
    ['pendant deux semaines, la mairie a été privée de réseau', [['hours', 336]]],
    ['pendant des semaines, la mairie a été privée de réseau', [['hours', 336]]],
    ['environ 1 500 entreprises ont été touchées par la panne', [['organisations', 1500]]],
    ["une perte de 1,5 Md€ pour l'entreprise", [['money', 1.5e9]]],
    ['une rançon de trois millions de dollars a été versée', [['money', 3e6]]],
    ['en mai 2023 des pirates sont venus dans le réseau', []],
    ['les dossiers de 250 000 patients ont été publiés', [['people', 250_000]]],
    ['une trentaine de postes ont été chiffrés par le programme', [['machines', 30]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('has its numbers spelled', () => {
    expect(frenchNumber('vingt-cinq')).toBe(25);
    expect(frenchNumber('quatre-vingts')).toBe(80);
    expect(frenchNumber('quatre-vingt-dix-sept')).toBe(97);
    expect(frenchNumber('deux cent trente et un')).toBe(231);
    expect(frenchNumber('trois mille deux cents')).toBe(3200);
  });
});
