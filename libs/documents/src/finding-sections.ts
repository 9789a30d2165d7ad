import { type Context, type Writing, plain } from './context';
import type { Block, Run, Section, Text } from './document';
import { excerptOf } from './excerpt';
import { inOrder } from './finding-order';
import type { MaterialFinding, Recorded } from './material';
import { type PrincipleLabel, principleLabel } from './principle-label';
import { positionOf, rejectedBlocks, standingOf, wordLines } from './review-sections';
import { wordIn } from './words';

const HIGH_FROM = 0.8;
const MODERATE_FROM = 0.5;
const PARIS_CALL = 'paris-call';

/** The principles and norms that the record engages: the Paris Call first, clear before arguable. */
export function principlesSection(context: Context, recorded: Recorded): Section {
  const { words } = context.writing;
  const findings = inOrder(recorded.material.findings);
  const rejected = rejectedBlocks(context, recorded);
  if (findings.length === 0)
    return {
      title: words.titles.principles,
      blocks: [{ kind: 'paragraph', text: plain(words.noFinding) }, ...rejected],
    };
  const blocks = context.room.isBrief
    ? shortBlocks(context, recorded, findings)
    : findings
        .slice(0, context.room.principlesMax)
        .flatMap((finding) => [
          ...principleBlock(context, recorded, finding, fullLines),
          ...wordsBlock(context, recorded, finding),
        ]);
  return { title: words.titles.principles, blocks: [...blocks, ...rejected] };
}

/** What reviewers said of a finding, beneath it: it may be long, so that it breaks over pages by itself. */
function wordsBlock(context: Context, recorded: Recorded, finding: MaterialFinding): Block[] {
  const items = wordLines(context, recorded, finding);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Principles with their wording, norms in a line each, and once for all where the words are from. */
function shortBlocks(context: Context, recorded: Recorded, findings: readonly MaterialFinding[]): Block[] {
  const { writing, room } = context;
  const { words, language } = writing;
  const paris = findings.filter(({ catalogue }) => catalogue === PARIS_CALL);
  const norms = findings.filter(({ catalogue }) => catalogue !== PARIS_CALL);
  const left = paris.slice(room.principlesMax).length + norms.slice(room.normsMax).length;
  const sources = new Set(
    paris.flatMap(({ catalogue, principle }) => {
      const label = principleLabel(words, language, catalogue, principle);
      return label ? [label.source] : [];
    }),
  );
  const states = [...new Set(findings.map((finding) => standingOf(writing, finding)))];
  const key = [
    ...(sources.size > 0 ? [words.wordings([...sources].join(', '))] : []),
    words.certaintyKey,
    ...(states.length === 1 ? [`${writing.sentence(states[0] ?? '')}.`] : []),
    ...(left > 0 ? [words.inDossier(writing.locale.number(left))] : []),
  ];
  return [
    ...paris
      .slice(0, room.principlesMax)
      .flatMap((finding) => principleBlock(context, recorded, finding, noLines)),
    ...(norms.length > 0
      ? [
          {
            kind: 'list' as const,
            items: norms.slice(0, room.normsMax).map((norm) => normLine(context, recorded, norm)),
          },
        ]
      : []),
    { kind: 'paragraph', tone: 'small', text: plain(key.join(' ')) },
  ];
}

function normLine(context: Context, recorded: Recorded, finding: MaterialFinding): Text {
  const { writing } = context;
  const label = principleLabel(writing.words, writing.language, finding.catalogue, finding.principle);
  return [
    { text: `${writing.sentence(label?.label ?? finding.principle)}, ${label?.name ?? ''} ` },
    { text: '· ' },
    ...verdictOf(context, recorded, finding),
  ];
}

type Lines = (context: Context, recorded: Recorded, finding: MaterialFinding) => Text[];

const noLines: Lines = () => [];

function principleBlock(
  context: Context,
  recorded: Recorded,
  finding: MaterialFinding,
  lines: Lines,
): Block[] {
  const { writing, room } = context;
  const { words } = writing;
  const label = principleLabel(words, writing.language, finding.catalogue, finding.principle);
  if (!label) return [];
  return [
    {
      kind: 'principle',
      heading: writing.sentence(words.named(label.label, label.name)),
      verdict: verdictOf(context, recorded, finding),
      certainty: finding.certainty,
      wording: [{ text: excerptOf(label.text, room.wordingLengthMax).text, style: 'quote' }],
      wordingSource: room.isBrief ? '' : wordingSource(context, label),
      lines: lines(context, recorded, finding),
    },
  ];
}

/** The relation, the certainty and the confidence of a finding in plain words, and what it rests on. */
function verdictOf(
  { writing, room, notes }: Context,
  { material }: Recorded,
  finding: MaterialFinding,
): Text {
  const { words } = writing;
  const table = finding.catalogue === PARIS_CALL ? words.verdict.paris : words.verdict.norms;
  const certainty: Run = {
    text: wordIn(room.isBrief ? words.certaintyShort : words.certainty, finding.certainty),
    style: 'strong',
  };
  const isProposed = finding.reviewState === 'proposed' && !finding.disputed && !finding.awaitsSecond;
  const standing = room.isBrief && !isProposed ? ` · ${standingOf(writing, finding)}` : '';
  return [
    { text: `${wordIn(table, finding.relation)} · ` },
    certainty,
    { text: ` · ${confidenceOf(writing, finding)}${standing} ` },
    ...notes.cite(material, finding.evidence.slice(0, room.notesEachMax)),
  ];
}

/** How sure the rule is; a finding that a person added has no rule that could be. */
function confidenceOf({ words, locale }: Writing, { confidence, reviewState }: MaterialFinding): string {
  if (reviewState === 'added') return words.review.byPerson;
  const band = confidence >= HIGH_FROM ? 'high' : confidence >= MODERATE_FROM ? 'moderate' : 'low';
  return words.confidence(locale.degree(confidence), band);
}

function wordingSource({ writing: { words } }: Context, { official, source }: PrincipleLabel): string {
  return official ? words.officialWording(source) : words.ourTranslation(source);
}

/** The elements of a principle, met and missing, and which rule proposed the finding. */
function fullLines(context: Context, { material }: Recorded, finding: MaterialFinding): Text[] {
  const { writing, notes } = context;
  const { words } = writing;
  return [
    ...finding.elementsMet.map(({ element, evidence }): Text => [
      { text: '✓ ', style: 'strong' },
      { text: `${writing.element(element)} ` },
      ...notes.cite(material, evidence),
    ]),
    ...finding.elementsMissing.map((element): Text => [
      { text: '– ', style: 'strong' },
      { text: words.named(words.missing, writing.element(element)), style: 'emphasis' },
    ]),
    [{ text: originOf(writing, finding), style: 'quiet' }],
  ];
}

/** Which rule proposed a finding and as what, and where it stands. */
function originOf(writing: Writing, finding: MaterialFinding): string {
  const { words } = writing;
  const standing = standingOf(writing, finding);
  if (finding.reviewState === 'added') return `${writing.sentence(standing)}.`;
  const { catalogue, rule, proposedRelation, proposedCertainty } = finding;
  const was =
    proposedRelation !== null && proposedCertainty !== null
      ? `${words.review.wasProposed(rule, positionOf(writing, catalogue, proposedRelation, proposedCertainty))}; ${standing}`
      : words.ruled(rule, standing);
  return `${writing.sentence(was)}.`;
}

/** That more is in the dossier, or beyond what a document holds. */
export function leftOut({ writing: { words, locale } }: Context, count: number): Block {
  return { kind: 'paragraph', tone: 'small', text: plain(words.inDossier(locale.number(count))) };
}
