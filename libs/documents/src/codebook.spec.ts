import { CATALOGUE_IDS, catalogue } from '@app/principles';
import { CODEBOOK_FR, CONDITIONS } from './codebook-fr.data';
import { codebookOf } from './codebook';
import { ELEMENTS_FR } from './wording-fr.data';

const CROSSINGS = CATALOGUE_IDS.flatMap((id) => catalogue(id).crosswalk ?? []);

describe('the codebook as it is read', () => {
  it('has every sentence of the catalogues in French, and none besides', () => {
    const sentences = CATALOGUE_IDS.flatMap((id) => [
      ...(catalogue(id).gates ?? []).map(({ rule }) => rule),
      ...catalogue(id).principles.flatMap(({ note, clear, arguable, excluded, positive }) => [
        ...(note === undefined ? [] : [note]),
        ...[clear, arguable, excluded, positive].flatMap((list) => list ?? []),
      ]),
      ...(catalogue(id).crosswalk ?? []).map(({ rationale }) => rationale),
    ]);
    expect(Object.keys(CODEBOOK_FR).sort()).toEqual([...new Set(sentences)].sort());
  });

  it('names every condition of a crossing, in both languages', () => {
    const codes = [...new Set(CROSSINGS.flatMap(({ condition }) => condition))];
    expect(codes.filter((code) => !Object.hasOwn(ELEMENTS_FR, CONDITIONS[code] ?? ''))).toEqual([]);
  });

  it('gives each crossing to both of its ends', () => {
    const given = CATALOGUE_IDS.flatMap((id) => codebookOf('en', id)).flatMap(({ crossings }) => crossings);
    expect(given).toHaveLength(2 * CROSSINGS.length);
  });

  it('keeps the official words beside a translation', () => {
    const [norm] = codebookOf('fr', 'un-norms');
    expect(norm).toMatchObject({ official: false, officialText: catalogue('un-norms').principles[0]?.text });
    expect(norm?.text).not.toBe(norm?.officialText);
    expect(codebookOf('fr', 'paris-call').every(({ official }) => official)).toBe(true);
  });

  it('says elements in the words of findings too, so that a finding can be read in French', () => {
    const [first] = codebookOf('fr', 'paris-call');
    expect(first?.elements[0]).toEqual({ word: 'a malicious act', text: 'un acte malveillant' });
    const norm = codebookOf('en', 'un-norms').find(({ id }) => id === 'f');
    expect(norm?.elements.map(({ word }) => word)).toContain('a State is named as the actor');
  });
});
