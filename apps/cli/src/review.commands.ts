import type { Command } from 'commander';
import { ApiClient, type ApiOptions, withApiOptions } from './api-client';
import { print } from './terminal';

const REVIEW = `query ($id: ID!) { incidentReview(id: $id) { incidentId
  findings { id catalogue principle relation certainty reviewState disputed awaitsSecond proposedRelation proposedCertainty rule }
  acts { id kind catalogue principle relation certainty reason reader mine superseded audienceKind at evidence { text } carriedDown { to reason at } }
  statements { id author authorKind authorCountry audience withdrawn versions { version form text at } }
  event { incidentIds reporters } agreement { alpha units readers } } }`;
const RULES = `query ($catalogue: String) { ruleReviews(catalogue: $catalogue) { catalogue rule proposed confirmed changed rejected disputed overturned } }`;
const AGREEMENT = `query ($catalogue: String) { reviewAgreement(catalogue: $catalogue) { alpha units readers } }`;
const DECIDE = `mutation ($finding: ID!, $decision: ReviewDecision!, $reason: String!, $relation: Relation, $certainty: Certainty, $principle: String, $audience: String, $signed: Boolean!) {
  reviewFinding(finding: $finding, decision: $decision, reason: $reason, relation: $relation, certainty: $certainty, principle: $principle, audience: $audience, signed: $signed) { id } }`;
const ADD = `mutation ($incident: ID!, $catalogue: String!, $principle: String!, $relation: Relation!, $certainty: Certainty!, $quotes: [String!]!, $reason: String!, $audience: String, $signed: Boolean!) {
  addFinding(incident: $incident, catalogue: $catalogue, principle: $principle, relation: $relation, certainty: $certainty, quotes: $quotes, reason: $reason, audience: $audience, signed: $signed) { id } }`;
const RETRACT = `mutation ($act: ID!, $reason: String!) { retractReview(act: $act, reason: $reason) { id } }`;
const DECLASSIFY = `mutation ($act: ID!, $audience: String!, $text: String!, $reason: String!, $quotes: [String!]!) {
  declassifyReview(act: $act, audience: $audience, text: $text, reason: $reason, quotes: $quotes) { id } }`;
const FILE = `mutation ($incident: ID!, $form: StatementForm!, $text: String!) { fileStatement(incident: $incident, form: $form, text: $text) }`;
const REVISE = `mutation ($statement: ID!, $form: StatementForm!, $text: String!) { reviseStatement(statement: $statement, form: $form, text: $text) }`;
const TAKE_BACK = `mutation ($statement: ID!) { withdrawStatement(statement: $statement) }`;
const PROPOSALS = `query ($first: Int!) { duplicateProposals(first: $first) { first { id name } second { id name } audience score basis shared } }`;
const DUPLICATE = `mutation ($first: ID!, $second: ID!, $decision: DuplicateDecision!, $reason: String!, $audience: String) {
  decideDuplicate(first: $first, second: $second, decision: $decision, reason: $reason, audience: $audience) }`;
const REASON = ['--reason <words>', 'why; shown to whoever sees the word'] as const;
const AUDIENCE = ['--audience <name>', 'another audience, such as community:health'] as const;

type Options = ApiOptions & Readonly<Record<string, string | string[] | boolean | undefined>>;

async function ask(query: string, { url, as }: ApiOptions, variables: object): Promise<void> {
  const api = ApiClient.from({ ...(url ? { url } : {}), ...(as ? { as } : {}) });
  print(JSON.stringify(await api.ask(query, variables), null, 2));
}

/** An enumeration's value as GraphQL spells it. */
function spelled(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toUpperCase() : undefined;
}

/** `entente review …`: what people make of findings. */
export function addReviewCommands(program: Command): void {
  const review = program.command('review').description('what people make of findings');
  withApiOptions(
    review
      .command('show')
      .description('all that was said of an incident')
      .argument('<incident>', 'its STIX id'),
  ).action((id: string, options: ApiOptions) => ask(REVIEW, options, { id }));
  for (const [name, description, query] of [
    ['rules', 'which rules people overturn most', RULES],
    ['agreement', "how far readers agree (Krippendorff's alpha)", AGREEMENT],
  ] as const)
    withApiOptions(
      review.command(name).description(description).option('--catalogue <id>', 'of one catalogue alone'),
    ).action((options: Options) => ask(query, options, { catalogue: options['catalogue'] }));
  addDecisions(review);
  addFinding(review);
  withApiOptions(
    review
      .command('retract')
      .description('take a word of your own back')
      .argument('<act>', 'the word')
      .requiredOption(...REASON),
  ).action((act: string, options: Options) => ask(RETRACT, options, { act, reason: options['reason'] }));
  withApiOptions(
    review
      .command('declassify')
      .description('say a word of your own again for a lesser audience')
      .argument('<act>', 'the word')
      .requiredOption('--audience <name>', 'the lesser audience, such as public')
      .requiredOption('--text <words>', 'your reason in words for that audience')
      .requiredOption('--reason <words>', 'why it may go there')
      .option('--quote <words...>', 'what it rests on there, where no such finding stands', []),
  ).action((act: string, { quote, audience, text, reason, ...options }: Options) =>
    ask(DECLASSIFY, options, { act, audience, text, reason, quotes: quote }),
  );
}

function addDecisions(review: Command): void {
  for (const decision of ['confirm', 'change', 'reject']) {
    const command = review
      .command(decision)
      .description(`${decision} a finding of the fullest rendition that you may read`)
      .argument('<finding>', 'the finding')
      .requiredOption(...REASON)
      .option(...AUDIENCE)
      .option('--signed', "your organisation's name stands under it", false);
    if (decision === 'change')
      command
        .requiredOption('--relation <word>', 'violates, implicates or demonstrates')
        .requiredOption('--certainty <word>', 'clear or arguable')
        .option('--principle <key>', 'the principle that it belongs to instead');
    withApiOptions(command).action((finding: string, options: Options) =>
      ask(DECIDE, options, {
        ...said(options),
        finding,
        decision: spelled(decision),
        principle: options['principle'],
      }),
    );
  }
}

function addFinding(review: Command): void {
  withApiOptions(
    review
      .command('add')
      .description('add a finding that no rule proposes')
      .argument('<incident>', 'the incident')
      .requiredOption('--catalogue <id>', 'paris-call or un-norms')
      .requiredOption('--principle <key>', 'the principle')
      .requiredOption('--relation <word>', 'violates, implicates or demonstrates')
      .requiredOption('--certainty <word>', 'clear or arguable')
      .requiredOption('--quote <words...>', 'what it rests on, word for word')
      .requiredOption(...REASON)
      .option(...AUDIENCE)
      .option('--signed', "your organisation's name stands under it", false),
  ).action((incident: string, options: Options) => {
    const { catalogue, principle, quote: quotes } = options;
    return ask(ADD, options, { ...said(options), incident, catalogue, principle, quotes });
  });
}

function said({ reason, audience, signed, relation, certainty }: Options): object {
  return { reason, audience, signed, relation: spelled(relation), certainty: spelled(certainty) };
}

/** `entente statements file|revise|withdraw`: what you say of an incident in your own name. */
export function addStatementCommands(program: Command): void {
  const statements = program.command('statements').description('statements in your own name');
  for (const [name, what, query] of [
    ['file', 'incident', FILE],
    ['revise', 'statement', REVISE],
  ] as const)
    withApiOptions(
      statements
        .command(name)
        .description(name === 'file' ? 'make a statement on an incident' : 'make a further version of one')
        .argument(`<${what}>`, `the ${what}`)
        .requiredOption('--form <word>', 'response, denial, acceptance or correction')
        .requiredOption('--text <words>', 'its words'),
    ).action((id: string, options: Options) =>
      ask(query, options, { [what]: id, form: spelled(options['form']), text: options['text'] }),
    );
  withApiOptions(
    statements.command('withdraw').description('take one back').argument('<statement>', 'the statement'),
  ).action((statement: string, options: ApiOptions) => ask(TAKE_BACK, options, { statement }));
}

/** `entente duplicates list|join|refuse|undo`: which reports are of one event. */
export function addDuplicateCommands(program: Command): void {
  const duplicates = program.command('duplicates').description('reports of one event');
  withApiOptions(
    duplicates
      .command('list')
      .description('reports that look like one event')
      .option('--first <n>', 'how many, 1 to 100', '20'),
  ).action((options: Options) => ask(PROPOSALS, options, { first: Number(options['first']) }));
  for (const decision of ['join', 'refuse', 'undo'])
    withApiOptions(
      duplicates
        .command(decision)
        .description(DECISIONS[decision]!)
        .argument('<first>', 'one incident')
        .argument('<second>', 'the other')
        .requiredOption(...REASON)
        .option(...AUDIENCE),
    ).action((first: string, second: string, { reason, audience, ...options }: Options) =>
      ask(DUPLICATE, options, { first, second, decision: spelled(decision), reason, audience }),
    );
}

const DECISIONS: Readonly<Record<string, string>> = {
  join: 'say that two reports are of one event',
  refuse: 'say that they are not',
  undo: 'take back what was said of them',
};
