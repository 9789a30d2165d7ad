import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Viewer } from '@app/access';
import { numbersFrom } from './bench/synthetic-incidents';

/** One rendition, as the test knows it. */
export interface Known {
  readonly id: string;
  readonly lineage: string;
  readonly audience: string;
  readonly fullness: number;
  readonly published: number;
  readonly reporter: string;
  readonly month: string;
  readonly sectors: string[];
  readonly regions: string[];
  readonly findings: string[];
  event: string;
}

/** Kinds of audiences, each fuller than the one before. */
export const AUDIENCES = ['public', 'participants', 'clients', 'community', 'recipient'] as const;
export type Kind = (typeof AUDIENCES)[number];
const LINEAGES = 60;
const JOINED_LATE = Date.UTC(2026, 5, 1);
/** Who takes part, by what they are here. */
export const ids = Object.fromEntries(
  ['outsider', 'member', 'late', 'recipient', 'community'].map((name) => [name, randomUUID()]),
);
/** Everything that is out. */
export const known: Known[] = [];

/** The audience of a kind as rows name it. */
export function audienceKey(kind: Kind): string {
  if (kind === 'recipient') return `recipient:${ids['recipient']}`;
  return kind === 'clients' || kind === 'community' ? `${kind}:${ids['community']}` : kind;
}

/** A viewer by name. */
export function viewerOf(name: string): Viewer {
  if (name === 'public') return { kind: 'public', permissions: [] };
  return { kind: 'participant', participantId: ids[name]!, keyId: '', permissions: ['feed:read'] };
}

/** Each kind of viewer: one belongs to the community from the beginning, one since late. */
export const VIEWERS = ['public', 'outsider', 'member', 'late', 'recipient'];

/** The policy, from what the test knows alone. */
function visible(viewer: string): Known[] {
  const since: Record<string, number> = {
    public: 0,
    ...(viewer === 'public' ? {} : { participants: 0 }),
    ...(viewer === 'member' ? { [audienceKey('clients')]: 0, [audienceKey('community')]: 0 } : {}),
    ...(viewer === 'late'
      ? { [audienceKey('clients')]: JOINED_LATE, [audienceKey('community')]: JOINED_LATE }
      : {}),
    ...(viewer === 'recipient' ? { [audienceKey('recipient')]: 0 } : {}),
  };
  return known.filter(({ audience, published }) => published >= (since[audience] ?? Infinity));
}

/** The events of a viewer by hand: reports that share an event in any rendition in sight are one; the fullest stands for it. */
export function eventsOf(viewer: string): Known[] {
  const seen = visible(viewer).sort((a, b) => b.fullness - a.fullness || a.published - b.published);
  const fullest = new Map<string, Known>();
  for (const rendition of seen)
    if (!fullest.has(rendition.lineage)) fullest.set(rendition.lineage, rendition);
  const events: Known[][] = [];
  for (const rendition of fullest.values()) {
    const event = events.find((members) => members.some(({ event: id }) => id === rendition.event));
    if (event) event.push(rendition);
    else events.push([rendition]);
  }
  return events.map(([first]) => first!);
}

function valuesOf(rendition: Known, dimension: string): string[] {
  const values = {
    sector: rendition.sectors,
    region: rendition.regions,
    month: [rendition.month],
    year: [rendition.month === 'not-recorded' ? rendition.month : rendition.month.slice(0, 4)],
  }[dimension];
  return values && values.length > 0 ? values : ['not-recorded'];
}

/** How many events each cell holds, counted by hand: the values of the cell with ` | ` between them. */
export function counted(renditions: readonly Known[], by: readonly string[]): Record<string, number> {
  const cells: Record<string, number> = {};
  for (const rendition of renditions) {
    const isOfFindings = (dimension: string) => ['principle', 'relation'].includes(dimension);
    const said = rendition.findings.length > 0 ? rendition.findings : ['- not-recorded not-recorded'];
    const found = by.some(isOfFindings) ? said : [''];
    const keys = found.flatMap((finding) =>
      by.reduce<string[][]>(
        (all, dimension) => {
          const values = isOfFindings(dimension)
            ? [finding.split(' ')[dimension === 'principle' ? 1 : 2]!]
            : valuesOf(rendition, dimension);
          return all.flatMap((key) => values.map((value) => [...key, value]));
        },
        [[]],
      ),
    );
    const combinations = new Map(keys.map((key) => [key.join(' | '), key])).values();
    for (const key of combinations) cells[key.join(' | ')] = (cells[key.join(' | ')] ?? 0) + 1;
  }
  return cells;
}

/** Loads reports for each combination of audiences, and joins some. */
export async function fillKnown(owner: DataSource): Promise<void> {
  await owner.query(`INSERT INTO administrator (id, slug, name) VALUES ($1, 'a', 'A'), ($2, 'b', 'B')`, [
    randomUUID(),
    randomUUID(),
  ]);
  for (const name of ['outsider', 'member', 'late', 'recipient'])
    await owner.query(
      `INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
       SELECT $1, $2, $2, 'cert', 'admitted', (SELECT id FROM administrator WHERE slug = 'a'), (SELECT id FROM administrator WHERE slug = 'b')`,
      [ids[name], name],
    );
  await owner.query(`INSERT INTO community (id, slug, name) VALUES ($1, 'health', 'Health')`, [
    ids['community'],
  ]);
  await owner.query(`INSERT INTO membership VALUES ($1, $2, '2020-01-01'), ($1, $3, $4)`, [
    ids['community'],
    ids['member'],
    ids['late'],
    new Date(JOINED_LATE),
  ]);
  const next = numbersFrom(7);
  for (let index = 0; index < LINEAGES; index += 1) await fillLineage(owner, index, next);
  for (const [kinds, first, second] of [
    [AUDIENCES, 0, 1],
    [AUDIENCES, 1, 2],
    [AUDIENCES.slice(1), 3, 4],
    [AUDIENCES.slice(1), 5, 6],
    [['clients', 'community'], 7, 8],
    [['clients', 'community'], 9, 10],
  ] as const)
    await join(owner, kinds, first, second);
}

async function fillLineage(owner: DataSource, index: number, next: () => number): Promise<void> {
  const lineage = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const reporter = `10000000-0000-4000-8000-${String(index % 7).padStart(12, '0')}`;
  for (const [fullness, kind] of AUDIENCES.entries()) {
    if (next() < (kind === 'recipient' ? 0.7 : 0.4)) continue;
    const rendition: Known = {
      id: randomUUID(),
      lineage,
      event: lineage,
      audience: audienceKey(kind),
      fullness,
      reporter,
      published: Date.UTC(2026, pick([2, 7]), 1) + index * 1000 + fullness,
      month: next() < 0.1 ? 'not-recorded' : pick(['2025-11', '2025-12', '2026-02']),
      sectors: next() < 0.2 ? [] : [...new Set([pick(['energy', 'healthcare']), pick(['energy', 'water'])])],
      regions: next() < 0.1 ? [] : [pick(['western-europe', 'melanesia'])],
      findings: [
        ...new Map(
          [pick([1, 3]), pick([3, 5])].map((p) => [
            p,
            `paris-call ${p} ${pick(['violates', 'implicates'])} clear`,
          ]),
        ).values(),
      ],
    };
    await publish(owner, rendition, kind);
  }
}

async function insert(owner: DataSource, rendition: Known, kind: string): Promise<void> {
  const { id, lineage, audience, fullness, published, month, sectors, regions, findings, reporter } =
    rendition;
  await owner.transaction(async (manager) => {
    await manager.query(
      `INSERT INTO rendition (id, lineage, audience, audience_kind, fullness, version, incident_id, status, content_digest, document,
         name, search_text, occurred_at, created, modified, published_at, reporter)
       VALUES ($1, $2, $3, $4, $5, 1, $6, 'published', '', '{}', 'Incident', $7, $8, $9, $9, $9, $10)`,
      [
        id,
        lineage,
        audience,
        kind,
        fullness,
        `incident--${id}`,
        `a word${numberOf(rendition) % 4} of it`,
        month === 'not-recorded' ? null : `${month}-15`,
        new Date(published),
        reporter,
      ],
    );
    for (const [facet, values] of [
      ['sector', sectors],
      ['region', regions],
    ] as const)
      for (const value of values)
        await manager.query('INSERT INTO rendition_facet VALUES ($1, $2, $3)', [id, facet, value]);
    for (const [ordinal, said] of findings.entries()) {
      const [catalogue, principle, relation, certainty] = said.split(' ');
      await manager.query(
        `INSERT INTO finding (id, rendition_id, ordinal, catalogue, catalogue_version, principle, relation, certainty, confidence, evidence, rule)
         VALUES ($1, $2, $3, $4, '1', $5, $6, $7, 0.9, '[]', 'r')`,
        [randomUUID(), id, ordinal, catalogue, principle, relation, certainty],
      );
    }
  });
}

/** People of an audience join two reports: it counts for that audience and for the fuller ones. */
export async function join(
  owner: DataSource,
  kinds: readonly Kind[],
  first: number,
  second: number,
): Promise<void> {
  const lineageOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const audiences = kinds.map(audienceKey);
  const target = known.find(({ lineage }) => lineage === lineageOf(first))?.event ?? lineageOf(first);
  const joined = known.filter(
    ({ lineage, audience }) =>
      [lineageOf(first), lineageOf(second)].includes(lineage) && audiences.includes(audience),
  );
  for (const rendition of joined) rendition.event = target;
  await owner.query('UPDATE rendition SET event_id = $1 WHERE id = ANY ($2)', [
    target,
    joined.map(({ id }) => id),
  ]);
}

/** A rendition is out. */
export async function publish(owner: DataSource, rendition: Known, kind: Kind): Promise<void> {
  known.push(rendition);
  await insert(owner, rendition, kind);
}

/** A rendition is out no longer. */
export async function end(
  owner: DataSource,
  rendition: Known,
  status: 'superseded' | 'withdrawn',
): Promise<void> {
  known.splice(known.indexOf(rendition), 1);
  await owner.query('UPDATE rendition SET status = $1 WHERE id = $2', [status, rendition.id]);
}

/** Which of the reports a rendition is of. */
export function numberOf({ lineage }: Pick<Known, 'lineage'>): number {
  return Number(lineage.slice(-12));
}

/** The renditions of a report that is joined with no other: one that is out for some audiences and not for others. */
export function reportWith(kinds: readonly Kind[], without: readonly Kind[] = [], except?: Known): Known[] {
  const lineages = [...new Set(known.map(({ lineage }) => lineage))];
  const renditions = lineages
    .map((each) => known.filter(({ lineage }) => lineage === each))
    .find((all) => {
      const isFor = (kind: Kind) => all.some(({ audience }) => audience === audienceKey(kind));
      const isAlone =
        all.every(({ event }) => event === all[0]!.lineage) && all[0]!.lineage !== except?.lineage;
      return (
        isAlone &&
        !known.some(({ event, lineage }) => event === all[0]!.event && lineage !== event) &&
        kinds.every(isFor) &&
        !without.some(isFor)
      );
    });
  if (!renditions)
    throw new Error(`No report is out for ${kinds.join(', ')} and not for ${without.join(', ')}.`);
  return renditions;
}
