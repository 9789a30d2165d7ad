/** What is said of a principle: how the incident stands to it, and how certainly. */
export interface Position {
  readonly relation: string;
  readonly certainty: string;
}

/** One reader's word. Whoever changes their mind says so again: of one reader the last word counts. */
export interface Word {
  readonly reviewer: string;
  readonly kind: 'confirm' | 'change' | 'reject' | 'add' | 'retract';
  readonly relation: string | null;
  readonly certainty: string | null;
}

/** What holds of a finding after everybody has spoken. */
export interface Verdict extends Position {
  readonly reviewState: 'proposed' | 'confirmed' | 'changed' | 'rejected' | 'added';
  /** Readers disagree. */
  readonly disputed: boolean;
  /** One reader has decided, and the catalogue asks for a second. */
  readonly awaitsSecond: boolean;
}

const SECOND = 2;
const REJECTED = 'rejected';

/**
 * What rule and readers come to. What most readers say holds; where as many say otherwise the proposal stands, and
 * what no rule proposed does not. Where `asksForSecond`, a single reader decides nothing. Undefined: nobody proposes it.
 */
export function verdictOf(
  proposal: Position | undefined,
  words: readonly Word[],
  asksForSecond: (position: Position) => boolean,
): Verdict | undefined {
  const votes = [...lastWords(words).values()].map(positionOf);
  const counted = new Map<string, { position: Position | undefined; count: number }>();
  for (const position of votes) {
    const entry = counted.get(keyOf(position)) ?? { position, count: 0 };
    counted.set(keyOf(position), { ...entry, count: entry.count + 1 });
  }
  const [first, second] = [...counted.values()].sort((a, b) => b.count - a.count);
  const subject = first?.position ?? proposal ?? second?.position;
  if (!first || !subject) return proposal && { ...proposal, ...UNSAID };
  const disputed = counted.size > 1;
  if (second?.count === first.count) return undecided(proposal, votes, { disputed, awaitsSecond: false });
  if (first.count < SECOND && asksForSecond(subject))
    return undecided(proposal, votes, { disputed, awaitsSecond: true });
  return { ...decided(proposal, first.position, subject), disputed, awaitsSecond: false };
}

const UNSAID = { reviewState: 'proposed', disputed: false, awaitsSecond: false } as const;

/** Of each reader the last word, without those who took theirs back. */
export function lastWords<W extends Word>(words: readonly W[]): Map<string, W> {
  const last = new Map<string, W>();
  for (const word of words)
    if (word.kind === 'retract') last.delete(word.reviewer);
    else last.set(word.reviewer, word);
  return last;
}

/** Undefined: that there is no such finding. */
function positionOf({ relation, certainty }: Word): Position | undefined {
  return relation === null || certainty === null ? undefined : { relation, certainty };
}

/** What a reader says, as one word that tells positions apart. */
export function keyOf(position: Position | undefined): string {
  return position ? `${position.relation} ${position.certainty}` : REJECTED;
}

function undecided(
  proposal: Position | undefined,
  votes: readonly (Position | undefined)[],
  marks: Pick<Verdict, 'disputed' | 'awaitsSecond'>,
): Verdict | undefined {
  if (proposal) return { ...proposal, reviewState: 'proposed', ...marks };
  const said = votes.find((position) => position !== undefined);
  return said && { ...said, reviewState: marks.disputed ? 'rejected' : 'proposed', ...marks };
}

function decided(
  proposal: Position | undefined,
  position: Position | undefined,
  subject: Position,
): Pick<Verdict, 'reviewState' | 'relation' | 'certainty'> {
  if (!position) return { ...(proposal ?? subject), reviewState: 'rejected' };
  if (!proposal) return { ...position, reviewState: 'added' };
  const isAsProposed = keyOf(position) === keyOf(proposal);
  return { ...position, reviewState: isAsProposed ? 'confirmed' : 'changed' };
}
