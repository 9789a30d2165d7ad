import type { AttributionClaim } from '@app/principles';
import { BRIEF_ROOM, type Context, DOSSIER_ROOM, type Room, Writing, plain } from './context';
import type { DocumentKind, DocumentModel, Run, Section, Text } from './document';
import { inOrder } from './finding-order';
import { principlesSection } from './finding-sections';
import { type CatalogueVersions, versionsOf, withImprint } from './imprint';
import type { Language } from './language';
import { type Coverage, type Material, type Origin, type Recorded, recordedOf, textsIn } from './material';
import { Notes } from './notes';
import { principleLabel } from './principle-label';
import { reviewLine, statementLine, statementsSection } from './review-sections';
import { accusedOf, accuserOf, attributionSection, responsesSection } from './claim-sections';
import {
  commentsSection,
  happenedSection,
  impactSection,
  sourcesSection,
  unknownSection,
} from './record-sections';
import { wordIn } from './words';

const SUMMARY_ACCUSERS_MAX = 3;
const COVERAGE_PRINCIPLES_MAX = 3;

/** The one-page brief on an incident: for whoever has to send it today. */
export function incidentBrief(
  language: Language,
  material: Material,
  coverage: Coverage,
  origin: Origin,
): DocumentModel {
  return incidentDocument('brief', BRIEF_ROOM, language, material, coverage, origin);
}

/** The dossier on an incident: everything that the viewer's rendition says, with every piece of evidence numbered. */
export function incidentDossier(
  language: Language,
  material: Material,
  coverage: Coverage,
  origin: Origin,
): DocumentModel {
  return incidentDocument('dossier', DOSSIER_ROOM, language, material, coverage, origin);
}

function incidentDocument(
  kind: DocumentKind,
  room: Room,
  language: Language,
  material: Material,
  coverage: Coverage,
  origin: Origin,
): DocumentModel {
  const writing = new Writing(language);
  const context: Context = { writing, room, notes: new Notes(writing.words, writing.locale, room.notesMax) };
  const recorded = recordedOf(material);
  const sections = material.revoked ? [] : incidentSections(context, recorded);
  return withImprint(
    writing,
    {
      kind,
      language,
      kindTitle: writing.words.kind[kind],
      title: titleOf(context, material),
      subtitle: subtitleOf(context, recorded),
      marking: material.marking,
      warnings: warningsOf(writing, [material]),
      summary: material.revoked ? [] : summaryOf(context, recorded),
      sections: [
        ...sections,
        ...(sections.length > 0 ? evidenceSection(context) : []),
        ...(kind === 'dossier' ? [readingSection(writing)] : []),
      ],
      closing: closingOf(context, recorded, coverage),
    },
    origin,
    versionsIn([recorded]),
  );
}

/** The sections on one incident, in the order in which a desk asks. */
export function incidentSections(context: Context, recorded: Recorded): Section[] {
  const statements = statementsSection(context, recorded);
  const further = context.room.isBrief
    ? []
    : [commentsSection(context, recorded), sourcesSection(context, recorded)];
  return [
    happenedSection(context, recorded),
    principlesSection(context, recorded),
    attributionSection(context, recorded),
    responsesSection(context, recorded),
    ...(statements ? [statements] : []),
    impactSection(context, recorded),
    unknownSection(context, recorded),
    ...further.filter((section) => section !== undefined),
  ];
}

/** The numbered evidence, if any was cited. */
export function evidenceSection({ writing: { words }, notes, room }: Context): Section[] {
  const all = notes.all();
  if (all.length === 0) return [];
  const title = !room.isBrief ? words.titles.annex : words.titles.evidence;
  return [{ title, blocks: [{ kind: 'notes', notes: all }] }];
}

/** How to read a document, for those who see one for the first time. */
export function readingSection({ words }: Writing): Section {
  return {
    title: words.titles.reading,
    blocks: [{ kind: 'list', items: words.reading.map((item) => plain(item)) }],
  };
}

/** Lines that must not be overlooked. */
export function warningsOf({ words }: Writing, materials: readonly Material[]): string[] {
  return [
    ...(materials.some(({ demonstration }) => demonstration) ? [words.demonstration] : []),
    ...(materials.length === 1 && materials[0]?.revoked ? [words.revoked] : []),
  ];
}

/** The catalogue versions of all findings. */
export function versionsIn(all: readonly Recorded[]): CatalogueVersions {
  return versionsOf(all.flatMap(({ material }) => material.findings));
}

function titleOf({ writing }: Context, material: Material): Text {
  const { name, language } = textsIn(material, writing.language);
  return [
    {
      text: name === '' ? material.id : name,
      ...(language && language !== writing.language ? { language } : {}),
    },
  ];
}

function subtitleOf({ writing }: Context, { material, facts }: Recorded): string {
  const { words, locale } = writing;
  const places = writing.places(material.countries, material.regions);
  return [
    facts.eventDate ? locale.date(facts.eventDate.value) : undefined,
    places.length > 0 ? locale.list(places, words.more) : undefined,
    material.sectors.length > 0
      ? locale.list(
          material.sectors.map((sector) => writing.sector(sector)),
          words.more,
        )
      : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** What the minister reads: which principles, how surely, and who says so. */
export function summaryOf(context: Context, recorded: Recorded): Text {
  const { words } = context.writing;
  const { summary } = words;
  const findings = inOrder(recorded.material.findings);
  const paris = findings.filter(({ catalogue }) => catalogue === 'paris-call');
  const labels = (certainty: string): string => {
    const items = paris
      .filter((finding) => finding.certainty === certainty)
      .map(({ catalogue, principle }) => {
        const label = principleLabel(words, context.writing.language, catalogue, principle);
        return `${principle} (${label?.name ?? principle})`;
      });
    return items.length === 0
      ? ''
      : summary.paris(context.writing.locale.list(items, words.more), items.length > 1);
  };
  const norms = findings
    .filter(({ catalogue }) => catalogue === 'un-norms')
    .map(({ principle, relation }) => `(${principle}) ${wordIn(words.verdict.norms, relation)}`);
  const lines: readonly (readonly [string, string])[] = [
    [summary.clear, labels('clear')],
    [summary.arguable, labels('arguable')],
    [summary.norms, norms.join(', ')],
    [summary.attribution, attributionLine(context, recorded)],
    [summary.statements, statementLine(context, recorded)],
    [summary.review, reviewLine(context, recorded)],
  ];
  return [
    ...(paris.length === 0 ? [{ text: `${summary.none} ` }] : []),
    ...lines
      .filter(([, text]) => text !== '')
      .flatMap(([label, text]): Run[] => [
        { text: words.named(label, ''), style: 'strong' },
        { text: `${text}. ` },
      ]),
  ];
}

function attributionLine(context: Context, { claims }: Recorded): string {
  const { words, locale } = context.writing;
  const { summary } = words;
  if (claims.length === 0) return summary.noAttribution;
  const groups = new Map<string, string[]>();
  for (const claim of claims) {
    const accused = `${accusedOf(context, claim)}${standing(context, claim)}`;
    groups.set(accused, [...(groups.get(accused) ?? []), accuserOf(context, claim)]);
  }
  return [...groups]
    .map(([accused, all]) => {
      const accusers = [...new Set(all)];
      const shown = accusers.slice(0, SUMMARY_ACCUSERS_MAX);
      const left = accusers.length - shown.length;
      const names = left > 0 ? [...shown, words.more(locale.number(left))] : shown;
      return summary.attributed(locale.list(names, words.more), accused);
    })
    .join('; ');
}

function standing({ writing: { words } }: Context, { state }: AttributionClaim): string {
  return state === 'asserted' ? '' : ` [${wordIn(words.claim.states, state)}]`;
}

/** What limits this document: one record, how many there are, and that fuller versions may exist. */
function closingOf(context: Context, { material }: Recorded, coverage: Coverage): Text[] {
  const { words } = context.writing;
  const lines = [...coverageLine(context, material, coverage), words.coverageCaveat];
  return [
    plain([isSpokenOf(material) ? words.oneRecordReviewed : words.oneRecord, words.quoted].join(' ')),
    plain(lines.join(' ')),
    [{ text: words.fuller, style: 'strong' }],
  ];
}

/** Whether people said anything of the record that stands in the document. */
function isSpokenOf({ review: { words, statements } }: Material): boolean {
  return words.length > 0 || statements.length > 0;
}

/** How many public incidents engage each principle that the record engages. */
function coverageLine(
  { writing: { words, locale, language } }: Context,
  { findings }: Material,
  { total, byPrinciple }: Coverage,
): string[] {
  const each = inOrder(findings)
    .filter(({ catalogue }) => catalogue === 'paris-call')
    .slice(0, COVERAGE_PRINCIPLES_MAX)
    .map(({ catalogue, principle }) =>
      words.coverageEach(
        locale.number(byPrinciple[principle] ?? 0),
        principleLabel(words, language, catalogue, principle)?.label ?? principle,
      ),
    );
  return each.length === 0 ? [] : [words.coverage(locale.number(total), locale.list(each, words.more))];
}
