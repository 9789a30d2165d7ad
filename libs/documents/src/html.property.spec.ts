import fc from 'fast-check';
import { collectionDossier } from './collection-dossier';
import { renderHtml } from './html';
import { incidentBrief, incidentDossier } from './incident-document';
import { LANGUAGES } from './language';
import { SAMPLE_COVERAGE, SAMPLE_ORIGIN, sampleFinding, sampleMaterial } from './sample-material';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' style='position:fixed",
    ']]>--></style></title><svg onload=x>',
    '\u202egnp.exe \ud800 \u0000',
    '&lt;b&gt; &amp;amp;',
  ),
);
const ALLOWED_TAGS =
  /^\/?(?:html|head|meta|title|style|body|div|span|main|h1|h2|h3|p|section|ul|ol|li|dl|dt|dd|table|caption|colgroup|col|thead|tbody|tr|th|td|sup|a|strong|em|code|figure|figcaption|footer|svg|defs|pattern|rect|text)$/;

const documents = fc
  .record({
    name: hostile,
    description: hostile,
    quote: hostile,
    rule: hostile,
    element: hostile,
    sector: hostile,
    note: hostile,
  })
  .map((texts) => {
    const material = sampleMaterial({
      name: texts.name,
      description: texts.description,
      sectors: [texts.sector],
      countries: [texts.sector],
      findings: [
        sampleFinding({
          rule: texts.rule,
          elementsMissing: [texts.element],
          evidence: [{ objectId: texts.quote, pointer: texts.quote, text: texts.quote }],
        }),
      ],
      others: [{ type: 'note', id: texts.note, content: texts.note, lang: texts.note }],
    });
    return LANGUAGES.flatMap((language) => [
      incidentBrief(language, material, SAMPLE_COVERAGE, SAMPLE_ORIGIN),
      incidentDossier(language, material, SAMPLE_COVERAGE, SAMPLE_ORIGIN),
      collectionDossier(
        language,
        {
          selection: {
            kind: 'query',
            label: texts.name,
            id: texts.note,
            withdrawn: 1,
            frozenOn: '2026-01-01',
            hash: texts.rule,
            changed: true,
          },
          materials: [material],
          count: 1,
          clear: 1,
          marking: 'CLEAR' as const,
        },
        SAMPLE_COVERAGE,
        SAMPLE_ORIGIN,
      ),
    ]);
  });

describe('renderHtml', () => {
  it('lets no text of a record become markup, load anything, or turn the direction of what stands around it', () => {
    fc.assert(
      fc.property(documents, (models) => {
        for (const model of models) {
          const { html } = renderHtml(model);
          const body = html.replace(/<style>[\s\S]*?<\/style>/, '');
          for (const [, tag, attributes] of body.slice(15).matchAll(/<([^\s>]*)([^>]*)>/g)) {
            expect(tag).toMatch(ALLOWED_TAGS);
            expect(attributes).not.toMatch(/\s(?:on\w+|style|src)=(?![^"]*"[^"]*$)/i);
            expect(attributes!.replace(/"[^"]*"/g, '')).not.toMatch(/['<]/);
          }
          for (const [, to] of body.matchAll(/\shref="([^"]*)"/g)) expect(to).toMatch(/^#evidence-\d+$/);
          expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
          expect(() => encodeURIComponent(html)).not.toThrow();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is deterministic', () => {
    fc.assert(
      fc.property(documents, (models) => {
        for (const model of models) expect(renderHtml(model)).toEqual(renderHtml(structuredClone(model)));
      }),
      { numRuns: 10 },
    );
  });
});
