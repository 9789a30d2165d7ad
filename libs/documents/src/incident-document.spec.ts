import type { DocumentModel } from './document';
import { renderHtml } from './html';
import { incidentBrief, incidentDossier } from './incident-document';
import { SAMPLE_COVERAGE, SAMPLE_ORIGIN, sampleFinding, sampleMaterial } from './sample-material';

const STORY =
  'On 3 March 2026 criminals encrypted the servers of six hospitals with ransomware, and ambulances were diverted for nine days. The government of Ruritania attributed the attack to Borduria in May 2026.';

const brief = (language: 'en' | 'fr', material = sampleMaterial()): DocumentModel =>
  incidentBrief(language, material, SAMPLE_COVERAGE, SAMPLE_ORIGIN);
const textOf = (model: DocumentModel): string =>
  renderHtml(model)
    .html.replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[ \n]+/g, ' ');

describe('incidentBrief', () => {
  it('says of everything that was not recorded that it was not recorded, never that there was none', () => {
    const text = textOf(brief('en', sampleMaterial({ description: 'Somebody looked at some files.' })));
    expect(text).toContain('No attribution is recorded in what you may read.');
    expect(text).toContain(
      'No response by a State is recorded in what you may read. That is not a finding that there was none.',
    );
    expect(text).toContain('No measure of impact is recorded in what you may read.');
    expect(text).toContain('Not recorded, which does not mean none: when it began, who did it');
    expect(text).toContain('What this record states engages no principle of the two catalogues.');
  });

  it('quotes the evidence of a finding under a number, with its object and pointer', () => {
    const text = textOf(brief('en', sampleMaterial({ findings: [sampleFinding()] })));
    expect(text).toContain(
      '“ Criminals encrypted ” incident--00000000-0000-4000-8000-000000000001, /objects/0/description, characters 0 to 19'
        .replace('“ ', '“')
        .replace(' ”', '”'),
    );
    expect(text).toContain('contrary to the principle · clear · high confidence (0.86)\u00a0 1');
    expect(text).toContain('Prevent and recover from malicious cyber activities');
  });

  it('leaves out a finding that reviewers rejected', () => {
    const material = sampleMaterial({ findings: [sampleFinding({ reviewState: 'rejected' })] });
    expect(textOf(brief('en', material))).toContain('engages no principle');
  });

  it('carries marking, catalogue version, day, address, hash, citation, denominators and that fuller versions may exist', () => {
    const model = brief('en', sampleMaterial({ findings: [sampleFinding()] }));
    const text = textOf(model);
    for (const words of [
      'TLP:GREEN (the participants)',
      'version 9.9.9',
      '22\u00a0November 2026',
      'https://entente.example/documents/x',
      model.imprint.hash,
      'Of the 40 incidents that are public here, 7 engage principle 1 of the Paris Call.',
      'Counts reflect what was reported here, not how many attacks there were.',
      'Fuller versions of this record may exist for other readers.',
    ])
      expect(text).toContain(words);
  });

  it('has one hash for one content, whatever the day and the address, and another for another', () => {
    const later = { address: 'https://elsewhere.example/y', madeOn: '2027-01-01' };
    const hash = brief('en').imprint.hash;
    expect(incidentBrief('en', sampleMaterial(), SAMPLE_COVERAGE, later).imprint.hash).toBe(hash);
    expect(brief('en', sampleMaterial({ description: 'Another story.' })).imprint.hash).not.toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says in French what it says in English, in French typography, with the official wording', () => {
    const text = textOf(
      brief('fr', sampleMaterial({ findings: [sampleFinding()], countries: ['DE'], description: STORY })),
    );
    expect(text).toContain('«\u00a0Empêcher les cyberactivités malveillantes qui menacent des individus');
    expect(text).toContain('Allemagne');
    expect(text).toContain('confiance élevée (0,86)');
    expect(text).not.toMatch(/[^\u00a0\u202f ][;?!](?=\s)| [;?!]|« | »/u);
  });

  it('marks the French wording of norms as a translation', () => {
    const norm = sampleFinding({ catalogue: 'un-norms', principle: 'f' });
    const dossier = incidentDossier(
      'fr',
      sampleMaterial({ findings: [norm] }),
      SAMPLE_COVERAGE,
      SAMPLE_ORIGIN,
    );
    expect(textOf(dossier)).toContain('Traduction de notre fait, sans caractère officiel.');
  });

  it('puts attributions side by side as claims of those who make them', () => {
    const text = textOf(
      brief(
        'en',
        sampleMaterial({ description: STORY.replace('Ruritania', 'France').replace('Borduria', 'Russia') }),
      ),
    );
    expect(text).toContain(
      'Attributions as the record reports them. They are claims of those named, not findings of this platform.',
    );
    expect(text).toMatch(/France[\s\S]*Russia/);
  });

  it('says of a withdrawn incident that it was withdrawn, and nothing else', () => {
    const gone = { ...sampleMaterial({ name: '', description: '' }), revoked: true };
    const model = brief('en', gone);
    expect(model.sections).toEqual([]);
    expect(model.warnings).toEqual(['This record was withdrawn by its submitter. Nothing of it is left.']);
  });

  it('uses the submitter’s own translation where the record holds one', () => {
    const translation = {
      type: 'language-content',
      id: 'language-content--00000000-0000-4000-8000-000000000002',
      object_ref: sampleMaterial().id,
      contents: { fr: { description: 'Des criminels ont chiffré les serveurs.' } },
    };
    const text = textOf(brief('fr', sampleMaterial({ others: [translation] })));
    expect(text).toContain(
      'Des criminels ont chiffré les serveurs. Dans la traduction de l’auteur du signalement.',
    );
  });

  it('cuts a long story at a sentence and says where the whole is; the dossier has it whole', () => {
    const material = sampleMaterial({ description: 'A sentence of the story. '.repeat(100) });
    const sentence = (model: DocumentModel) => textOf(model).match(/A sentence of the story\./g)?.length;
    expect(sentence(brief('en', material))).toBeLessThan(30);
    expect(textOf(brief('en', material))).toContain('The whole text is in the dossier.');
    expect(sentence(incidentDossier('en', material, SAMPLE_COVERAGE, SAMPLE_ORIGIN))).toBe(100);
  });
});
