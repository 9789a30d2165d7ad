import { type Context, type Writing, plain } from './context';
import type { Block, Run, Section, Text } from './document';
import { excerptOf } from './excerpt';
import { inOrder } from './finding-order';
import type {
  MaterialFinding,
  MaterialRejection,
  MaterialStatement,
  MaterialWord,
  Recorded,
} from './material';
import { principleLabel } from './principle-label';
import { wordIn } from './words';

type OfPrinciple = Pick<MaterialWord, 'catalogue' | 'principle'>;

const WORDS_MAX = 12;

/** Where a finding stands: who has looked at it, whether they agree, and whether another is still to. */
export function standingOf(
  { words }: Writing,
  { reviewState, disputed, awaitsSecond }: Pick<MaterialFinding, 'reviewState' | 'disputed' | 'awaitsSecond'>,
): string {
  if (disputed && reviewState === 'proposed') return words.review.undecided;
  const state = awaitsSecond ? words.review.awaitsSecond : wordIn(words.reviewStates, reviewState);
  return disputed ? `${state}, ${words.reviewStates.disputed}` : state;
}

/** How a relation and a certainty of a catalogue are called. */
export function positionOf(
  { words }: Writing,
  catalogue: string,
  relation: string,
  certainty: string,
): string {
  const table = catalogue === 'paris-call' ? words.verdict.paris : words.verdict.norms;
  return `${wordIn(table, relation)}, ${wordIn(words.certaintyShort, certainty)}`;
}

/** What reviewers said of one principle, oldest first, each with the reason. What is left out is counted. */
export function wordLines(context: Context, { material }: Recorded, of: OfPrinciple): Text[] {
  const { words, locale } = context.writing;
  const all = material.review.words.filter((word) => isOf(word, of));
  const shown = all.slice(-WORDS_MAX);
  const left = all.length - shown.length;
  return [
    ...(left > 0 ? [plain(words.review.earlier(locale.number(left)))] : []),
    ...shown.map((word) => wordLine(context, word, material.marking)),
  ];
}

function wordLine({ writing }: Context, word: MaterialWord, marking: string): Text {
  const { words, locale } = writing;
  const said =
    word.relation !== null && word.certainty !== null && word.kind !== 'confirm'
      ? words.review.saying(
          wordIn(words.review.kinds, word.kind),
          positionOf(writing, word.catalogue, word.relation, word.certainty),
        )
      : wordIn(words.review.kinds, word.kind);
  const aside = [
    ...(word.saidFor === marking ? [] : [words.review.saidFor[word.saidFor]]),
    ...(word.superseded ? [words.review.superseded] : []),
  ];
  return [
    { text: `${readerOf(writing, word)}, ${locale.date(word.at.slice(0, 10))}`, style: 'strong' },
    { text: ` · ${said} · ` },
    { text: word.reason, style: 'quote' },
    ...(aside.length > 0 ? [{ text: ` (${aside.join(', ')})`, style: 'quiet' as const }] : []),
  ];
}

function readerOf({ words, locale }: Writing, { signedAs, reader }: MaterialWord): string {
  return signedAs ?? words.review.reader(locale.number(reader));
}

/** Findings that people rejected, with why: what was proposed and does not hold belongs to the record. */
export function rejectedBlocks(context: Context, recorded: Recorded): Block[] {
  const { writing } = context;
  const { words } = writing;
  const { rejected } = recorded.material.review;
  if (rejected.length === 0) return [];
  if (context.room.isBrief) {
    const labels = rejected.map((each) => labelOf(writing, each));
    const text = words.review.rejected(writing.locale.list(labels, words.more));
    return [{ kind: 'paragraph', tone: 'small', text: plain(text) }];
  }
  return [
    { kind: 'paragraph', tone: 'heading', text: plain(words.review.rejectedTitle) },
    ...rejected.flatMap((each) => rejection(context, recorded, each)),
  ];
}

function rejection(context: Context, recorded: Recorded, each: MaterialRejection): Block[] {
  const { writing } = context;
  const { words } = writing;
  const label = principleLabel(writing.words, writing.language, each.catalogue, each.principle);
  const name = words.named(labelOf(writing, each), label?.name ?? '');
  const was = words.review.wasProposed(
    each.rule,
    positionOf(writing, each.catalogue, each.relation, each.certainty),
  );
  const head: Text = [
    { text: `${writing.sentence(name)} `, style: 'strong' },
    { text: `· ${was}${each.disputed ? `, ${words.reviewStates.disputed}` : ''}`, style: 'quiet' },
  ];
  const lines = wordLines(context, recorded, each);
  return [
    { kind: 'paragraph', text: head },
    ...(lines.length > 0 ? [{ kind: 'list' as const, items: lines }] : []),
  ];
}

/** Where reviewers disagree, and what each side says by its last word: a reader must know before signing. */
export function disputes({ writing }: Context, { material }: Recorded): string[] {
  const { words, locale } = writing;
  const inDispute = [...inOrder(material.findings), ...material.review.rejected].filter(
    ({ disputed }) => disputed,
  );
  return inDispute.map((each) => {
    const last = material.review.words.filter(
      (word) => isOf(word, each) && !word.superseded && word.kind !== 'retract',
    );
    const sides = last.map((word) => {
      const position =
        word.relation !== null && word.certainty !== null
          ? positionOf(writing, word.catalogue, word.relation, word.certainty)
          : wordIn(words.review.kinds, word.kind);
      return words.named(readerOf(writing, word), position);
    });
    return words.review.dispute(labelOf(writing, each), sides.join(locale.separator));
  });
}

/** How many findings people have looked at, in a few words; nothing where there is no finding. */
export function reviewLine({ writing: { words, locale } }: Context, { material }: Recorded): string {
  const { findings, review } = material;
  const states = [
    ...findings.map(countedAs),
    ...review.rejected.map(() => 'rejected'),
    ...[...findings, ...review.rejected].filter(({ disputed }) => disputed).map(() => 'disputed'),
  ];
  const counts = Object.keys(words.review.counted).map((state): readonly [string, number] => [
    state,
    states.filter((each) => each === state).length,
  ]);
  const all = findings.length + review.rejected.length;
  if (all === 0) return '';
  const looked = counts.filter(([state, count]) => state !== 'proposed' && count > 0);
  if (looked.length === 0) return words.review.none(locale.number(all), all > 1);
  return counts
    .filter(([, count]) => count > 0)
    .map(([state, count]) => words.named(wordIn(words.review.counted, state), locale.number(count)))
    .join(', ');
}

/** As what a finding is counted; one on which as many say this as that is in dispute and nothing else. */
function countedAs({ reviewState, disputed, awaitsSecond }: MaterialFinding): string {
  if (awaitsSecond) return 'awaitsSecond';
  return disputed && reviewState === 'proposed' ? '' : reviewState;
}

/** What participants say of the incident in their own name: who, what, when, and how often they changed it. */
export function statementsSection(context: Context, { material }: Recorded): Section | undefined {
  const { writing, room } = context;
  const { words, locale } = writing;
  const { statements } = material.review;
  const title = words.titles.statements;
  if (statements.length === 0)
    return room.isBrief
      ? undefined
      : { title, blocks: [{ kind: 'paragraph', text: plain(words.statement.none) }] };
  const shown = statements.slice(0, room.statementsMax);
  const left = statements.length - shown.length;
  return {
    title,
    blocks: [
      { kind: 'list', items: shown.map((statement) => statementText(context, statement, material.marking)) },
      {
        kind: 'paragraph',
        tone: 'small',
        text: plain(
          [words.statement.caption, ...(left > 0 ? [words.inDossier(locale.number(left))] : [])].join(' '),
        ),
      },
    ],
  };
}

function statementText({ writing, room }: Context, statement: MaterialStatement, marking: string): Text {
  const { words, locale } = writing;
  const last = statement.versions.at(-1);
  const first = statement.versions[0];
  const head: Run = { text: authorOf(writing, statement), style: 'strong' };
  if (statement.withdrawn || !last || !first) return [head, { text: ` · ${words.statement.withdrawn}` }];
  const day = (at: string): string => locale.date(at.slice(0, 10));
  const version =
    statement.versions.length > 1
      ? words.statement.version(
          day(last.at),
          locale.number(statement.versions.length),
          day(first.at),
          first.form === last.form ? undefined : wordIn(words.statement.forms, first.form),
        )
      : day(last.at);
  const aside = statement.saidFor === marking ? '' : `, ${words.review.saidFor[statement.saidFor]}`;
  const { text, whole } = excerptOf(last.text, room.statementLengthMax);
  return [
    head,
    { text: ` · ${wordIn(words.statement.forms, last.form)} · ${version}${aside}${words.statement.before}` },
    { text, style: 'quote' },
    ...(whole ? [] : [{ text: ` ${words.excerpted}`, style: 'quiet' as const }]),
  ];
}

/** Who speaks: the name, what kind of participant that is, and its country. */
function authorOf(
  { words, locale }: Writing,
  { author, authorKind, authorCountry }: MaterialStatement,
): string {
  const kind = wordIn(words.statement.kinds, authorKind);
  return `${author} (${authorCountry ? `${kind}, ${locale.place(authorCountry)}` : kind})`;
}

/** The statements of a brief's summary: who, and what it is. */
export function statementLine({ writing }: Context, { material }: Recorded): string {
  const { words, locale } = writing;
  const said = material.review.statements.flatMap(({ author, withdrawn, versions }) => {
    const last = versions.at(-1);
    return withdrawn || !last ? [] : [`${author} (${wordIn(words.statement.forms, last.form)})`];
  });
  return said.length === 0 ? '' : locale.list(said, words.more);
}

function labelOf({ words, language }: Writing, { catalogue, principle }: OfPrinciple): string {
  return principleLabel(words, language, catalogue, principle)?.label ?? principle;
}

function isOf(word: OfPrinciple, { catalogue, principle }: OfPrinciple): boolean {
  return word.catalogue === catalogue && word.principle === principle;
}
