import type { DocumentModel } from './document';
import { renderHtml } from './html';
import { incidentBrief, incidentDossier } from './incident-document';
import type { MaterialReview, MaterialStatement } from './material';
import { SAMPLE_COVERAGE, SAMPLE_ORIGIN, sampleFinding, sampleMaterial, sampleWord } from './sample-material';

const textOf = (model: DocumentModel): string =>
  renderHtml(model)
    .html.replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/[ \n\u2009]+/g, ' ');
const material = (review: Partial<MaterialReview>, finding: Parameters<typeof sampleFinding>[0] = {}) =>
  sampleMaterial({ findings: [sampleFinding(finding)], review });
const dossier = (given: ReturnType<typeof material>, language: 'en' | 'fr' = 'en'): string =>
  textOf(incidentDossier(language, given, SAMPLE_COVERAGE, SAMPLE_ORIGIN));
const brief = (given: ReturnType<typeof material>, language: 'en' | 'fr' = 'en'): string =>
  textOf(incidentBrief(language, given, SAMPLE_COVERAGE, SAMPLE_ORIGIN));
const statement = (given: Partial<MaterialStatement> = {}): MaterialStatement => ({
  author: 'Kauri Desk',
  authorKind: 'government',
  authorCountry: 'NZ',
  saidFor: 'GREEN',
  withdrawn: false,
  versions: [{ form: 'denial', text: 'We had no part in it.', at: '2026-03-04T09:00:00.000Z' }],
  ...given,
});

describe('the review in documents', () => {
  it('says that nobody has looked where nobody has', () => {
    expect(brief(material({}))).toContain('Review: the finding has not been reviewed by a person.');
    expect(dossier(material({}), 'fr')).toContain('le constat n’a pas été examiné par une personne');
  });

  it('prints who confirmed, on which day and why, under the number or the name that they signed with', () => {
    const words = [sampleWord(), sampleWord({ reader: 2, signedAs: 'Riverlight', reason: 'Seen by us.' })];
    const text = dossier(material({ words }, { reviewState: 'confirmed' }));
    expect(text).toContain(
      'Reviewer 1, 20\u00a0November 2026 · confirms the finding · “The outage is told by two sources.”',
    );
    expect(text).toContain('Riverlight, 20\u00a0November 2026 · confirms the finding · “Seen by us.”');
    expect(text).toContain('Review: confirmed: 1.');
    expect(brief(material({ words }, { reviewState: 'confirmed' }))).toContain('confirmed by a reviewer');
  });

  it('prints what a rule proposed and what people made of it', () => {
    const words = [
      sampleWord({ superseded: true }),
      sampleWord({ kind: 'change', relation: 'implicates', certainty: 'arguable', reason: 'Small harm.' }),
    ];
    const changed = {
      reviewState: 'changed',
      relation: 'implicates',
      certainty: 'arguable',
      proposedRelation: 'violates',
      proposedCertainty: 'clear',
    };
    const text = dossier(material({ words }, changed));
    expect(text).toContain(
      'Proposed by rule p1.sample as: contrary to the principle, clear; changed by a reviewer.',
    );
    expect(text).toContain('changes it: engages the principle, arguable · “Small harm.”');
    expect(text).toContain('(the same reviewer said something else later)');
  });

  it('names both sides of a disagreement among what is unknown, in brief and dossier, in both languages', () => {
    const words = [
      sampleWord(),
      sampleWord({ reader: 2, kind: 'reject', relation: null, certainty: null, reason: 'No harm.' }),
    ];
    const given = material({ words }, { disputed: true });
    for (const text of [brief(given), dossier(given)])
      expect(text).toContain(
        'Reviewers disagree on principle 1 of the Paris Call. Reviewer 1: contrary to the principle, clear; Reviewer 2: rejects it.',
      );
    expect(brief(given)).toContain('reviewers disagree');
    expect(dossier(given, 'fr')).toContain(
      'Les examinateurs sont en désaccord sur le point suivant\u00a0: principe 1 de l’Appel de Paris.',
    );
  });

  it('leaves out of a disagreement who took their word back, and who said otherwise later', () => {
    const words = [
      sampleWord({ reader: 3, superseded: true }),
      sampleWord({ reader: 3, kind: 'retract', relation: null, certainty: null, reason: 'I was wrong.' }),
      sampleWord({ reader: 1 }),
      sampleWord({ reader: 2, certainty: 'arguable', kind: 'change' }),
    ];
    const text = brief(material({ words }, { disputed: true }));
    expect(text).toContain(
      'Reviewer 1: contrary to the principle, clear; Reviewer 2: contrary to the principle, arguable.',
    );
    expect(text).not.toContain('Reviewer 3');
  });

  it('keeps what was rejected on record, as no finding', () => {
    const rejected = [
      {
        catalogue: 'paris-call',
        principle: '3',
        relation: 'violates',
        certainty: 'arguable',
        rule: 'p3.x',
        disputed: false,
      },
    ];
    const words = [
      sampleWord({ principle: '3', kind: 'reject', relation: null, certainty: null, reason: 'No election.' }),
    ];
    const text = dossier(material({ rejected, words }));
    expect(text).toContain('Rejected by reviewers, and no finding');
    expect(text).toContain('proposed by rule p3.x as: contrary to the principle, arguable');
    expect(text).toContain('rejects it · “No election.”');
    expect(brief(material({ rejected, words }))).toContain(
      'Rejected by reviewers, and no finding: principle 3 of the Paris Call.',
    );
  });

  it('says that a second reviewer is still asked for', () => {
    expect(brief(material({ words: [sampleWord()] }, { awaitsSecond: true }))).toContain(
      'one reviewer has decided, and the catalogue asks for a second',
    );
  });

  it('prints a word for a wider audience with whom it was said for', () => {
    const text = dossier(
      material({ words: [sampleWord({ saidFor: 'CLEAR' })] }, { reviewState: 'confirmed' }),
    );
    expect(text).toContain('(visible to the public)');
  });

  it('prints hostile reasons as text', () => {
    const words = [sampleWord({ reason: '</p><script>alert(1)</script>\u202e' })];
    const model = incidentDossier('en', material({ words }), SAMPLE_COVERAGE, SAMPLE_ORIGIN);
    expect(renderHtml(model).html).not.toMatch(/<script|\u202e/);
  });
});

describe('statements in documents', () => {
  it('stand under the name, kind and country of who makes them, as claims', () => {
    const text = brief(material({ statements: [statement()] }));
    expect(text).toContain(
      'Kauri Desk (government, New Zealand) · denial · 4\u00a0March 2026: “We had no part in it.”',
    );
    expect(text).toContain('Statements: Kauri Desk (denial).');
    expect(text).toContain('they change no finding');
    expect(brief(material({ statements: [statement()] }), 'fr')).toContain(
      'Kauri Desk (gouvernement, Nouvelle-Zélande) · démenti · 4\u00a0mars 2026\u00a0: «\u00a0We had no part in it.\u00a0»',
    );
  });

  it('tell of their versions, and show the words of the last', () => {
    const versions = [
      ...statement().versions,
      { form: 'acceptance', text: 'It was a unit of ours.', at: '2026-05-01T00:00:00.000Z' },
    ];
    const text = dossier(material({ statements: [statement({ versions })] }));
    expect(text).toContain(
      'acceptance · 1\u00a0May 2026, version 2 (the first on 4\u00a0March 2026, a denial)',
    );
    expect(text).toContain('“It was a unit of ours.”');
    expect(text).not.toContain('We had no part in it.');
  });

  it('that were withdrawn show no words', () => {
    const text = dossier(material({ statements: [statement({ withdrawn: true, versions: [] })] }));
    expect(text).toContain('Kauri Desk (government, New Zealand) · statement withdrawn by its author');
    expect(text).not.toContain('Statements: Kauri');
  });

  it('are said not to be there where there is none, in the dossier', () => {
    expect(dossier(material({}))).toContain('No participant has filed a statement');
    expect(brief(material({}))).not.toContain('No participant has filed a statement');
  });
});

describe('who is named in documents', () => {
  const named = (description: string, language: 'en' | 'fr' = 'en'): string =>
    textOf(incidentBrief(language, sampleMaterial({ description }), SAMPLE_COVERAGE, SAMPLE_ORIGIN));

  it('is the body that the record names, with its State, and a State in the language of the document', () => {
    expect(named('In 2021 Norway indicted officers of GRU Unit 99.')).toContain('GRU');
    expect(named('In 2021 Norway indicted officers of GRU Unit 99.')).toContain('(Russia)');
    expect(named('Norway blamed Chile.', 'fr')).toContain('Attribution\u00a0: Chili, selon\u00a0: Norvège.');
  });

  it('answers once for one act of several States', () => {
    const text = named('In May 2021 Norway, Chile and Canada attributed the attack to Iran.');
    expect(text).toContain('Iran, claimed by: Norway, Chile and Canada.');
    expect(text).toContain('statement\u00a01 Norway, Chile and CanadaMay 2021');
  });
});
