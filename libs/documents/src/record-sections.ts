import type { Measure } from '@app/principles';
import { accuserOf } from './claim-sections';
import { type Context, plain } from './context';
import type { Block, Run, Section, Text } from './document';
import { excerptOf } from './excerpt';
import { inOrder } from './finding-order';
import { leftOut } from './finding-sections';
import { type Recorded, commentsOf, sourcesOf, techniqueNames, textsIn } from './material';
import { principleLabel } from './principle-label';
import { disputes } from './review-sections';
import { wordIn } from './words';

const COMMENT_LENGTH_MAX = 3_000;
const ALWAYS_SHOWN = 3;
const SHORT_FACTS_MAX = 3;
const SHORT_ITEMS_MAX = 3;
const CAUSE_PRINCIPLES: readonly string[] = ['6', '7'];

/** What happened: in the record's own words, and the facts in a few lines. */
export function happenedSection(context: Context, recorded: Recorded): Section {
  const { writing, room } = context;
  const { words } = writing;
  const { description, language, translated } = textsIn(recorded.material, writing.language);
  const { text, whole } = excerptOf(description, room.descriptionLengthMax);
  const story: Text =
    text === ''
      ? [{ text: words.noDescription, style: 'quiet' }]
      : [
          { text, ...(language && language !== writing.language ? { language } : {}) },
          ...(translated ? [{ text: ` ${words.translated}`, style: 'quiet' as const }] : []),
          ...foreignNote(context, language),
          ...(whole ? [] : [{ text: ` ${words.excerpted}`, style: 'quiet' as const }]),
        ];
  return {
    title: words.titles.happened,
    blocks: [{ kind: 'paragraph', text: story }, factsBlock(context, recorded)],
  };
}

/** That the record is in another language than the document, so that nobody takes its words for a translation. */
function foreignNote({ writing }: Context, language: string | undefined): Run[] {
  if (language === undefined || language === writing.language) return [];
  const name = writing.locale.languageName(language);
  return name === undefined ? [] : [{ text: ` ${writing.words.inLanguage(name)}`, style: 'quiet' }];
}

function factsBlock(context: Context, { material, facts }: Recorded): Block {
  const { writing, room } = context;
  const { words } = writing;
  const values = (all: readonly { readonly value: string }[], table?: Readonly<Record<string, string>>) =>
    all.map(({ value }) => (table ? wordIn(table, value) : short(value, room.valueLengthMax)));
  const names = techniqueNames(material);
  const named = (id: string): string => {
    const name = room.isBrief ? undefined : names.get(id);
    return name === undefined ? id : `${id} (${name})`;
  };
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.facts.date, facts.eventDate ? [writing.locale.date(facts.eventDate.value)] : []],
    [words.facts.places, writing.places(material.countries, material.regions)],
    [words.facts.sectors, material.sectors.map((sector) => writing.sector(sector))],
    [words.facts.types, values(facts.incidentTypes, words.facts.incidentTypes)],
    [words.facts.actors, values(facts.actorTypes, words.facts.actorTypes)],
    [words.facts.entry, values(facts.entryClasses, words.facts.entryClasses)],
    [words.facts.vulnerabilities, values(facts.vulnerabilities)],
    [words.facts.malware, values(facts.malware)],
    [words.facts.techniques, facts.techniques.map(({ value }) => named(value))],
    [words.facts.vendors, values(facts.toolVendors)],
  ];
  if (room.isBrief) return shortFacts(context, rows.slice(ALWAYS_SHOWN));
  return {
    kind: 'facts',
    rows: rows
      .filter(([, items], index) => items.length > 0 || index < ALWAYS_SHOWN)
      .map(([term, items]) => ({ term, value: [writing.list(items)] })),
  };
}

/** The facts that a brief's subtitle does not have, in one line. */
function shortFacts({ writing }: Context, rows: readonly (readonly [string, readonly string[]])[]): Block {
  const text = rows
    .filter(([, items]) => items.length > 0)
    .slice(0, SHORT_FACTS_MAX)
    .flatMap(([term, items], index): Run[] => [
      { text: `${index > 0 ? ' · ' : ''}${writing.words.named(term, '')}`, style: 'quiet' },
      writing.list(items.slice(0, SHORT_ITEMS_MAX)),
    ]);
  return { kind: 'paragraph', text };
}

/** The harm in the quantities that the record states, and which of them it does not. */
export function impactSection(context: Context, { material, measures, facts }: Recorded): Section {
  const { writing, room, notes } = context;
  const { words } = writing;
  const shown = measures.slice(0, room.measuresMax);
  const missing = (Object.keys(words.measure.kinds) as Measure['kind'][])
    .filter((kind) => !measures.some((each) => each.kind === kind))
    .map((kind) => words.measure.kinds[kind]);
  const rows = shown.map((each) => ({
    term: writing.sentence(
      each.kind === 'money' && each.money ? words.measure.money[each.money] : words.measure.kinds[each.kind],
    ),
    value: [
      { text: `${quantityOf(context, each)} ` },
      ...notes.cite(material, each.evidence.slice(0, 1)),
    ] as Text,
  }));
  const people = facts.humanConsequences.map(({ value, evidence }) => ({
    term: writing.sentence(words.measure.consequences),
    value: [
      { text: `${wordIn(words.measure.consequence, value)} ` },
      ...notes.cite(material, evidence.slice(0, 1)),
    ] as Text,
  }));
  const all = [...rows, ...people];
  return {
    title: words.titles.impact,
    blocks: [
      ...(all.length > 0
        ? [{ kind: 'facts' as const, rows: all }]
        : [{ kind: 'paragraph' as const, text: plain(words.noImpact) }]),
      ...(missing.length > 0
        ? [
            {
              kind: 'paragraph' as const,
              tone: 'small' as const,
              text: plain(words.notRecordedList(writing.locale.list(missing, words.more))),
            },
          ]
        : []),
    ],
  };
}

/** A quantity as recorded: a number, a range, or one end of it. */
export function quantityOf({ writing: { words, locale } }: Context, measure: Measure): string {
  const { low, high, currency } = measure;
  const isMoney = measure.kind === 'money';
  const print = (value: number) => (isMoney ? locale.money(value, currency) : locale.number(value));
  const text =
    low !== null && high !== null
      ? low === high
        ? print(low)
        : words.measure.between(print(low), print(high))
      : low !== null
        ? words.measure.atLeast(print(low))
        : high !== null
          ? words.measure.atMost(print(high))
          : words.notRecorded;
  return isMoney && currency === null ? `${text} (${words.measure.noCurrency})` : text;
}

/** What the reader must not take for known: elements not stated, doubts about attributions, what was not recorded. */
export function unknownSection(context: Context, recorded: Recorded): Section {
  const { writing, room } = context;
  const { words } = writing;
  const items = [
    ...disputes(context, recorded),
    ...notRecorded(context, recorded),
    ...doubts(context, recorded),
    ...elements(context, recorded),
  ];
  const shown = items.slice(0, room.unknownMax);
  const left = items.length - shown.length;
  return {
    title: words.titles.unknown,
    blocks:
      items.length === 0
        ? [{ kind: 'paragraph', text: plain(words.nothingUnknown) }]
        : [
            { kind: 'list', items: shown.map((item) => plain(item)) },
            ...(left > 0 ? [leftOut(context, left)] : []),
          ],
  };
}

function elements({ writing }: Context, { material }: Recorded): string[] {
  const { words, language } = writing;
  return inOrder(material.findings).flatMap(({ catalogue, principle, elementsMissing }) => {
    const label = principleLabel(words, language, catalogue, principle)?.label;
    if (!label || catalogue !== 'paris-call') return [];
    return elementsMissing.map((element) => words.unknown.element(label, writing.element(element)));
  });
}

function doubts(context: Context, { claims }: Recorded): string[] {
  const { words, locale } = context.writing;
  const unstated = claims
    .filter(({ basis, state }) => basis === 'not-stated' && state === 'asserted')
    .map((claim) => accuserOf(context, claim));
  return [
    ...claims
      .filter(({ state }) => state === 'contested' || state === 'denied')
      .map((claim) => words.unknown.contested(accuserOf(context, claim))),
    ...claims
      .filter(({ state }) => state === 'withdrawn')
      .map((claim) => words.unknown.withdrawn(accuserOf(context, claim))),
    ...(unstated.length > 0 ? [words.unknown.basis(locale.list([...new Set(unstated)], words.more))] : []),
  ];
}

function notRecorded(
  { writing }: Context,
  { material, claims, responses, measures, facts }: Recorded,
): string[] {
  const { things } = writing.words.unknown;
  const people: readonly Measure['kind'][] = ['people-affected', 'patients'];
  const missing = [
    ...(facts.eventDate ? [] : [things.date]),
    ...(claims.length > 0 ? [] : [things.attribution]),
    ...(responses.length > 0 ? [] : [things.response]),
    ...(measures.length > 0 ? [] : [things.impact]),
    ...(measures.length > 0 && !measures.some(({ kind }) => people.includes(kind)) ? [things.people] : []),
    ...(material.findings.some(({ principle }) => CAUSE_PRINCIPLES.includes(principle))
      ? []
      : [things.cause]),
  ];
  if (missing.length === 0) return [];
  return [writing.words.notRecordedList(writing.locale.list(missing, writing.words.more))];
}

/** What notes, opinions and reports of the record say, each with its object. */
export function commentsSection(context: Context, { material }: Recorded): Section | undefined {
  const { writing, room } = context;
  const all = commentsOf(material);
  if (all.length === 0) return undefined;
  const items = all.slice(0, room.commentsMax).map(({ id, title, text, language }): Text => {
    const foreign = language && language !== writing.language ? { language } : {};
    return [
      ...(title === '' ? [] : [{ text: `${title}. `, style: 'strong' as const, ...foreign }]),
      { text: `${excerptOf(text, COMMENT_LENGTH_MAX).text} `, ...foreign },
      { text: id, style: 'code' },
    ];
  });
  return {
    title: writing.words.titles.record,
    blocks: [
      { kind: 'list', items },
      ...(all.length > items.length ? [leftOut(context, all.length - items.length)] : []),
    ],
  };
}

/** The sources that the record cites, as text: no link leads out of a document. */
export function sourcesSection(context: Context, { material }: Recorded): Section | undefined {
  const { writing, room } = context;
  const items = sourcesOf(material).slice(0, room.sourcesMax);
  if (items.length === 0) return undefined;
  return {
    title: writing.words.titles.sources,
    blocks: [
      {
        kind: 'list',
        items: items.map(({ name, description, url }) =>
          plain([name, description, url].filter((part) => part !== '').join(' — ')),
        ),
      },
    ],
  };
}

function short(value: string, lengthMax: number): string {
  return excerptOf(value, lengthMax).text;
}
