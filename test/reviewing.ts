import { setTimeout as sleep } from 'node:timers/promises';
import { TLP_MARKINGS, type Tlp } from '@app/marking';
import type { TestInstance } from './instance';
import { type Person, type World, must, submit, waitForState } from './world';

const POLL_MS = 50;
const SETTLE_MS_MAX = 30_000;
const CREATED = '2026-03-01T08:00:00.000Z';
const REVIEW = `query ($id: ID!) { incidentReview(id: $id) { incidentId
  findings { id catalogue principle relation certainty proposedRelation proposedCertainty reviewState disputed awaitsSecond rule }
  acts { id kind principle relation certainty reason reader mine superseded audienceKind evidence { text } carriedDown { to reason } }
  statements { id author audience withdrawn versions { version form text } }
  event { incidentIds reporters } agreement { alpha units readers } } }`;
const INCIDENTS = `query ($text: String!) { incidents(first: 100, filter: { text: $text }) { totalCount
  edges { node { id name stix findings { catalogue principle certainty reviewState disputed } } } } }`;

/** What a report says, at which label. */
export interface ReportText {
  /** Four hex digits: another incident for each. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly notes?: Partial<Record<Tlp, string>>;
  readonly domain?: string;
}

/** A small report with notes at labels of their own, and a domain that its attackers used. */
export function reviewedBundle({ key, name, description, notes = {}, domain }: ReportText): object {
  const common = { spec_version: '2.1', created: CREATED, modified: CREATED };
  const id = (type: string, number: number) => `${type}--5e0f22dd-8a2f-4e0b-9d0f-${key}9c32f0${number}0`;
  const clear = { object_marking_refs: [TLP_MARKINGS.CLEAR.id] };
  const indicator = {
    type: 'indicator',
    id: id('indicator', 7),
    ...common,
    ...clear,
    name: 'Where the attackers sent what they took',
    indicator_types: ['malicious-activity'],
    pattern: `[domain-name:value = '${domain}']`,
    pattern_type: 'stix',
    valid_from: CREATED,
  };
  return {
    type: 'bundle',
    id: id('bundle', 9),
    objects: [
      { type: 'incident', id: id('incident', 0), ...common, ...clear, name, description },
      ...(domain ? [indicator] : []),
      ...Object.entries(notes).map(([label, content], index) => ({
        type: 'note',
        id: id('note', index + 1),
        ...common,
        content,
        object_refs: [id('incident', 0)],
        object_marking_refs: [TLP_MARKINGS[label as Tlp].id],
      })),
    ],
  };
}

/** Somebody who looks at reviews: a person of the world, an administrator, or the public. */
export type Looker = Person | 'public' | 'administrator';

/** An instance with its people, as those see it who review. */
export class Reviewing {
  constructor(
    readonly instance: TestInstance,
    readonly world: World,
  ) {}

  tokenOf(who: Looker): string | undefined {
    if (who === 'public') return undefined;
    return who === 'administrator' ? this.instance.administrators[0] : this.world.tokens[who];
  }

  /** Submits a report and waits until it is out. Returns the id of the submission. */
  async bring(who: Person, text: ReportText, terms: object): Promise<string> {
    const token = this.world.tokens[who];
    const { id } = await submit(this.instance, token, reviewedBundle(text), terms);
    await waitForState(this.instance, token, id, ['published']);
    return id as string;
  }

  /** The incidents whose text has a word, each with its findings. */
  async incidents(who: Looker, text: string): Promise<{ totalCount: number; nodes: Record<string, any>[] }> {
    const { incidents } = must(await this.instance.graphql(this.tokenOf(who), INCIDENTS, { text }));
    return {
      totalCount: incidents.totalCount,
      nodes: incidents.edges.map(({ node }: { node: Record<string, any> }) => node),
    };
  }

  /** The id of the one incident whose text has a word, as somebody sees it. */
  async idOf(who: Looker, text: string): Promise<string> {
    const { nodes } = await this.incidents(who, text);
    if (nodes.length !== 1) throw new Error(`${who} sees ${nodes.length} incidents with ${text}`);
    return nodes[0]!['id'] as string;
  }

  /** What people made of an incident, as somebody sees it; null where it is hidden. */
  async review(who: Looker, id: string): Promise<Record<string, any>> {
    return must(await this.instance.graphql(this.tokenOf(who), REVIEW, { id }))['incidentReview'];
  }

  /** The finding of a principle of the Paris Call, as somebody sees it in a review. */
  async finding(who: Looker, text: string, principle: string): Promise<Record<string, any> | undefined> {
    const { findings } = await this.review(who, await this.idOf(who, text));
    return findings.find(
      (each: Record<string, any>) => each['catalogue'] === 'paris-call' && each['principle'] === principle,
    );
  }

  /** Sends a mutation, and waits until what people said counts. Returns its answer. */
  async say(who: Looker, call: string, variables: object = {}): Promise<any> {
    const declared = Object.entries(variables).map(([name, value]) => `$${name}: ${typeOf(name, value)}`);
    const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
    const data = must(
      await this.instance.graphql(this.tokenOf(who), `mutation ${head} { ${call} }`, variables),
    );
    await this.settled();
    return Object.values(data)[0];
  }

  /** The code of the error that a mutation ends in. */
  async refused(who: Looker, call: string): Promise<{ code: string; message: string; status: number }> {
    const { errors, status } = await this.instance.graphql(this.tokenOf(who), `mutation { ${call} }`);
    const [error] = errors as { message: string; extensions: { code: string } }[];
    if (!error) throw new Error(`${who} was let in: ${call}`);
    return { code: error.extensions.code, message: error.message, status };
  }

  /** Waits until nothing is due. */
  async settled(): Promise<void> {
    for (const deadline = Date.now() + SETTLE_MS_MAX; Date.now() < deadline; await sleep(POLL_MS)) {
      const rows: unknown[] = await this.instance.owner.query('SELECT FROM review_due LIMIT 1');
      if (rows.length === 0) return;
    }
    throw new Error('what people said is not settled');
  }
}

function typeOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return '[String!]!';
  return ['finding', 'incident', 'act', 'statement', 'first', 'second'].includes(name) ? 'ID!' : 'String!';
}
