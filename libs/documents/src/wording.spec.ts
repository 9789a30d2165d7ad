import { CATALOGUE_IDS, catalogue } from '@app/principles';
import { wordsOf } from './words-of';
import { ELEMENTS_FR, WORDING_FR } from './wording-fr.data';
import { principleLabel } from './principle-label';

describe('the French wording', () => {
  it('knows every principle and every element of every catalogue', () => {
    const principles = CATALOGUE_IDS.flatMap((id) => catalogue(id).principles.map((each) => ({ id, each })));
    expect(
      principles.filter(({ id, each }) => !WORDING_FR[id]?.[String(each.key)]).map(({ each }) => each.key),
    ).toEqual([]);
    const elements = principles.flatMap(({ each }) => each.elements ?? []);
    expect(elements.filter((element) => !Object.hasOwn(ELEMENTS_FR, element))).toEqual([]);
  });

  it('is called official where it is, and nowhere else', () => {
    const of = (catalogueId: string, key: string) =>
      principleLabel(wordsOf('fr'), 'fr', catalogueId, key)?.official;
    expect([of('paris-call', '1'), of('un-norms', 'a')]).toEqual([true, false]);
    expect(principleLabel(wordsOf('fr'), 'fr', 'paris-call', '10')).toBeUndefined();
  });
});
