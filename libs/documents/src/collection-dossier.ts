import { type Tlp, strictest } from '@app/marking';
import { type Context, DOSSIER_ROOM, Writing, plain } from './context';
import type { Block, DocumentModel, Section, Text } from './document';
import { inOrder } from './finding-order';
import { withImprint } from './imprint';
import {
  evidenceSection,
  incidentSections,
  readingSection,
  versionsIn,
  warningsOf,
} from './incident-document';
import type { Language } from './language';
import { type Coverage, type Material, type Origin, type Recorded, recordedOf, textsIn } from './material';
import { Notes } from './notes';
import { principleLabel } from './principle-label';
import { wordIn } from './words';

/** The most incidents that one dossier holds. */
export const DOSSIER_INCIDENTS_MAX = 25;

/** What a dossier on several incidents is about: a principle, or a query that was frozen. */
export type Selection =
  | { readonly kind: 'principle'; readonly catalogue: string; readonly principle: string }
  | {
      readonly kind: 'query';
      /** What its asker calls it, or its id. */
      readonly label: string;
      readonly id: string;
      readonly frozenOn: string;
      readonly hash: string;
      readonly changed: boolean;
      /** How many of what it counted were withdrawn since. */
      readonly withdrawn: number;
    };

/** The incidents of a selection in sight, the latest first, and how many there are in all. */
export interface Selected {
  readonly selection: Selection;
  readonly materials: readonly Material[];
  readonly count: number;
  /** The strictest label of what was counted over. */
  readonly marking: Tlp;
  /** How many of them have a clear finding that the selection is about. */
  readonly clear: number;
}

/** The dossier on the incidents of a principle or of a frozen query. At most `DOSSIER_INCIDENTS_MAX` are printed. */
export function collectionDossier(
  language: Language,
  selected: Selected,
  coverage: Coverage,
  origin: Origin,
): DocumentModel {
  const writing = new Writing(language);
  const { words, locale } = writing;
  const context: Context = {
    writing,
    room: { ...DOSSIER_ROOM, notesMax: 400 },
    notes: new Notes(words, locale, 400),
  };
  const materials = selected.materials.slice(0, DOSSIER_INCIDENTS_MAX);
  const recorded = materials.map(recordedOf);
  const each = recorded.map((one, index) => incidentSection(context, one, index));
  return withImprint(
    writing,
    {
      kind: 'dossier',
      language,
      kindTitle: words.kind.dossier,
      title: plain(titleOf(writing, selected.selection)),
      subtitle: selected.selection.kind === 'query' ? frozenLine(writing, selected.selection) : '',
      marking: materials.map(({ marking }) => marking).reduce(strictest, selected.marking),
      warnings: [
        ...warningsOf(writing, materials.length === 1 ? [...materials, ...materials] : materials),
        ...(selected.selection.kind === 'query' && selected.selection.changed
          ? [words.collection.changed]
          : []),
      ],
      summary: plain(summaryOf(writing, selected, coverage)),
      sections: [
        ...wordingSection(writing, selected.selection),
        overview(context, recorded, selected.count),
        ...each.flat(),
        ...evidenceSection(context),
        readingSection(writing),
      ],
      closing: [plain(words.coverageCaveat), plain(words.quoted), [{ text: words.fuller, style: 'strong' }]],
    },
    origin,
    versionsIn(recorded),
  );
}

function titleOf({ words, language }: Writing, selection: Selection): string {
  if (selection.kind === 'query') return words.collection.selection(selection.label);
  const label = principleLabel(words, language, selection.catalogue, selection.principle);
  return words.collection.principleTitle(label?.label ?? selection.principle, label?.name ?? '');
}

function frozenLine(
  { words, locale }: Writing,
  { id, frozenOn, hash }: { id: string; frozenOn: string; hash: string },
): string {
  return words.collection.frozen(id, locale.date(frozenOn), hash);
}

function summaryOf(
  { words, locale }: Writing,
  { selection, count, clear }: Selected,
  { total }: Coverage,
): string {
  if (selection.kind === 'query')
    return words.collection.counted(locale.number(count), locale.number(selection.withdrawn));
  if (count === 0) return words.collection.empty;
  return words.collection.summary(
    locale.number(count),
    locale.number(clear),
    locale.number(count - clear),
    locale.number(total),
  );
}

function wordingSection({ words, language }: Writing, selection: Selection): Section[] {
  if (selection.kind === 'query') return [];
  const label = principleLabel(words, language, selection.catalogue, selection.principle);
  if (!label) return [];
  const source = label.official ? words.officialWording(label.source) : words.ourTranslation(label.source);
  return [
    {
      title: words.titles.principles,
      blocks: [
        { kind: 'paragraph', text: [{ text: label.text, style: 'quote' }] },
        { kind: 'paragraph', tone: 'small', text: plain(source) },
      ],
    },
  ];
}

/** The table of incidents. */
function overview(context: Context, all: readonly Recorded[], count: number): Section {
  const { words, locale } = context.writing;
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: words.collection.caption,
      columns: columnsOf(context),
      rows: all.map((one) => rowOf(context, one)),
    },
    ...(count > all.length
      ? [
          {
            kind: 'paragraph' as const,
            tone: 'small' as const,
            text: plain(words.collection.shown(locale.number(all.length), locale.number(count))),
          },
        ]
      : []),
  ];
  return {
    title: words.titles.incidents,
    blocks: all.length === 0 ? [{ kind: 'paragraph', text: plain(words.collection.empty) }] : blocks,
  };
}

function columnsOf({ writing: { words } }: Context) {
  return [
    { title: words.table.incident, share: 33 },
    { title: words.table.date, share: 16 },
    { title: words.table.places, share: 18 },
    { title: words.table.assessment, share: 19 },
    { title: words.table.attribution, share: 14 },
  ];
}

function rowOf({ writing }: Context, { material, facts }: Recorded): Text[] {
  const { words, locale } = writing;
  const paris = inOrder(material.findings).filter(({ catalogue }) => catalogue === 'paris-call');
  const { name, language } = textsIn(material, writing.language);
  return [
    [{ text: name, ...(language && language !== writing.language ? { language } : {}) }],
    plain(facts.eventDate ? locale.date(facts.eventDate.value) : words.notRecorded),
    [writing.list(writing.places(material.countries, material.regions))],
    plain(
      paris
        .map(({ principle, certainty }) => `P${principle} ${wordIn(words.certaintyShort, certainty)}`)
        .join(', ') || words.summary.none,
    ),
    plain(words.attributionStates[facts.attributionState]),
  ];
}

/** One incident: its title as a section of its own, then its parts. */
function incidentSection(context: Context, one: Recorded, index: number): Section[] {
  const { name, language } = textsIn(one.material, context.writing.language);
  const blocks = incidentSections(context, one).flatMap(({ title, blocks: inner }): Block[] => [
    { kind: 'paragraph', tone: 'heading', text: plain(title) },
    ...inner,
  ]);
  const heading = `${index + 1}. ${name}`;
  return [{ title: heading, ...(language ? { titleLanguage: language } : {}), blocks, newPage: true }];
}
