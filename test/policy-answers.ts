import { EXPLOITED_SINCE } from './policy-incidents.data';

type Json = Record<string, any>;
/** What a call gave: the data of GraphQL, or the text of a document. */
export interface PolicyAnswer {
  readonly data: Json;
  readonly text: string;
}

const DAY_MS = 86_400_000;
/** Those of the Paris Call but the ninth, which follows from what governments say. */
const PRINCIPLES = [1, 2, 3, 4, 5, 6, 7, 8];
const keyOf = ({ name }: Json): string => /^Case (\d+)/.exec(name as string)?.[1] ?? '?';
const nodes = (connection: Json): Json[] => connection['edges'].map(({ node }: Json) => node);
const keys = (all: readonly Json[]): string[] => all.map(keyOf).sort();
const listed = ({ data }: PolicyAnswer): Json[] => nodes(data['incidents']);
const lists = ({ data }: PolicyAnswer): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(data).map(([alias, connection]) => [alias, keys(nodes(connection as Json))]),
  );
const facetOf = ({ facets }: Json, name: string): string | undefined =>
  (facets as Json[]).find(({ facet }) => facet === name)?.['value'] as string | undefined;
const has = ({ findings }: Json, catalogue: string, principle: string): boolean =>
  (findings as Json[]).some((each) => each['catalogue'] === catalogue && each['principle'] === principle);
const inParis = (node: Json, principle: number): boolean => has(node, 'paris-call', String(principle));

function tally<Row>(rows: readonly Row[], keyOfRow: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOfRow(row)] = (counts[keyOfRow(row)] ?? 0) + 1;
  return counts;
}

function monthsAfter(occurredAt: string, madeOn: string): number {
  return (
    (Number(madeOn.slice(0, 4)) - Number(occurredAt.slice(0, 4))) * 12 +
    Number(madeOn.slice(5, 7)) -
    Number(occurredAt.slice(5, 7))
  );
}

const foreign = ({ attributionClaims, countries = [] }: Json): Json | undefined =>
  (attributionClaims as Json[]).find(
    ({ byCountry, toCountry }) => byCountry && toCountry && !countries.includes(toCountry),
  );
const measure = ({ measures }: Json, kind: string): number | null =>
  (measures as Json[]).find((each) => each['kind'] === kind)?.['low'] ?? null;

/** Rows of three tables side by side: incidents, and for each quantity its sum and how many do not record it. */
function hospitals({ hospitals: rows, patients, hours }: Json): Record<string, number[]> {
  const of = (table: Json[], values: string[]): number[] => {
    const row = table.find((each) => each['values'].join() === values.join());
    return [row?.['low'] ?? 0, row?.['notRecorded'] ?? Number.NaN];
  };
  return Object.fromEntries(
    (rows['rows'] as Json[]).map(({ values, events }) => [
      values.join(' '),
      [events, ...of(patients, values), ...of(hours, values)],
    ]),
  );
}

const rowsOf = (rows: readonly Json[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ values, events }) => [values.join(' '), events]));

function exposure(all: readonly Json[]): object {
  const days = Object.fromEntries(
    all.flatMap((node) => {
      const since = EXPLOITED_SINCE[facetOf(node, 'cve') ?? ''];
      const occurred = node['occurredAt'] as string | null;
      const exposed = since && occurred ? (Date.parse(occurred) - Date.parse(since)) / DAY_MS : 0;
      return exposed > 0 ? [[keyOf(node), exposed]] : [];
    }),
  ) as Record<string, number>;
  const sorted = Object.values(days).sort((a, b) => a - b);
  const median =
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  const isRecorded = (node: Json): boolean =>
    facetOf(node, 'cve') !== undefined && node['occurredAt'] !== null;
  return {
    days,
    median,
    later: keys(all.filter((node) => isRecorded(node) && !Object.hasOwn(days, keyOf(node)))),
    notRecorded: keys(all.filter((node) => !isRecorded(node))),
  };
}

const counted = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? NaN);

/** Reads each answer into the shape in which the counter gives what was expected. */
export const READ: Readonly<Record<number, (answer: PolicyAnswer) => unknown>> = {
  1: ({ data }) =>
    Object.entries(data)
      .flatMap(([country, list]) =>
        nodes(list as Json).map((node) => [
          keyOf(node),
          (node['attributionClaims'] as Json[]).find(({ byCountry }) => byCountry !== country)?.['byCountry'],
        ]),
      )
      .sort(),
  2: (answer) =>
    Object.fromEntries(
      listed(answer).map((node) => {
        const claim = (node['attributionClaims'] as Json[]).find(({ toCountry }) => toCountry === 'RU')!;
        const norms = (node['findings'] as Json[])
          .filter(({ catalogue, relation }) => catalogue === 'un-norms' && relation === 'VIOLATES')
          .map(({ principle }) => principle);
        return [
          keyOf(node),
          [
            norms.join(''),
            claim['byCountry'],
            claim['normInvoked'],
            monthsAfter(node['occurredAt'], claim['madeOn']),
          ],
        ];
      }),
    ),
  3: (answer) =>
    Object.fromEntries(
      listed(answer)
        .filter(foreign)
        .map((node) => [
          keyOf(node),
          [measure(node, 'patients'), measure(node, 'outage-hours'), foreign(node)!['toCountry']],
        ]),
    ),
  4: (answer) =>
    listed(answer).flatMap(({ attributionClaims }) =>
      attributionClaims.map(({ byCountry, byName, normInvoked }: Json) => [byCountry ?? byName, normInvoked]),
    ),
  5: (answer) => Object.values(lists(answer)).flat().sort(),
  6: lists,
  7: (answer) => ({
    origins: rowsOf(answer.data['origins'].rows),
    supporters: answer.data['supporters'].map(({ country }: Json) => country).sort(),
    accused: Object.fromEntries(
      listed(answer).map((node) => [
        keyOf(node),
        (node['supporters'] as Json[])
          .filter(({ role }) => role === 'CLAIMED_ACTOR')
          .map(({ supporter, unconfirmed }) => [supporter.country, unconfirmed]),
      ]),
    ),
  }),
  8: ({ text }) => ({
    count: counted(text, /(\d+) of the \d+ incidents that you may read engage/),
    total: counted(text, /of the (\d+) incidents that you may read engage/),
    clear: counted(text, /(\d+) of these \d+ rest on a clear finding/),
    undated: counted(text, /(\d+) more have no recorded date/),
  }),
  9: ({ data }) => hospitals(data),
  10: (answer) => tally(listed(answer), (node) => facetOf(node, 'vendor') ?? 'not recorded'),
  11: lists,
  12: (answer) => keys(listed(answer)),
  13: ({ data }) =>
    Object.fromEntries(
      Object.entries(data)
        .filter(([, { totalCount }]) => totalCount > 0)
        .map(([alias, { totalCount }]) => [alias.replaceAll('_', '-'), totalCount]),
    ),
  14: (answer) => tally(listed(answer), ({ regions }) => regions[0]),
  15: lists,
  16: ({ data }) => ({
    k: keys(nodes(data['k'])),
    supplyChain: keys(nodes(data['i']).filter((node) => inParis(node, 6))),
    proliferation: keys(nodes(data['i']).filter((node) => inParis(node, 5))),
  }),
  17: ({ data }) => ({
    f: nodes(data['f']).filter(({ certainty, relation }) => certainty === 'CLEAR' && relation === 'VIOLATES')
      .length,
    h: data['h'].totalCount,
    i: data['i'].totalCount,
    k: data['k'].totalCount,
  }),
  18: (answer) => {
    const all = listed(answer);
    const paris = rowsOf(answer.data['paris'].rows);
    const norms = rowsOf(answer.data['norms'].rows);
    const both = (principle: number, letter: string) =>
      all.filter((node) => inParis(node, principle) && has(node, 'un-norms', letter)).length;
    return {
      principles: PRINCIPLES.map((principle) => paris[String(principle)] ?? 0),
      norms: { i: norms['i'] ?? 0, k: norms['k'] ?? 0 },
      together: Object.fromEntries(
        (answer.data['together'] as Json[])
          .filter(({ first, second }) => first !== '9' && second !== '9')
          .map(({ first, second, events }) => [`${first} ${second}`, events]),
      ),
      crosswalk: { '4 f': both(4, 'f'), '5 i': both(5, 'i'), '6 i': both(6, 'i') },
    };
  },
  19: (answer) =>
    keys(
      listed(answer).filter(({ findings }) =>
        (findings as Json[]).some(
          ({ catalogue, principle, elementsMet, elementsMissing }) =>
            catalogue === 'un-norms' &&
            principle === 'f' &&
            elementsMet.length > 2 &&
            elementsMissing.length === 0,
        ),
      ),
    ),
  20: ({ data: { insightTrend } }) => ({
    counts: Object.fromEntries(
      (insightTrend.periods as Json[]).flatMap(({ period, rows }) =>
        Object.entries(rowsOf(rows)).map(([name, events]) => [`${period} ${name}`, events]),
      ),
    ),
    quarters: insightTrend.periods.map(({ period, partial }: Json) => [period, partial]),
    undated: rowsOf(insightTrend.notRecorded),
  }),
  21: (answer) => exposure(listed(answer)),
  22: (answer) => keys(listed(answer).filter((node) => !inParis(node, 6) && !inParis(node, 7))),
  23: lists,
  24: ({ data }) => {
    const sum = (name: string) =>
      (data['ruleReviews'] as Json[]).reduce((total, row) => total + row[name], 0);
    return { rejected: sum('rejected'), confirmed: sum('confirmed') };
  },
  25: ({ data }) => {
    const of = (feed: Json) => keys(feed['entries'].entries.map(({ incident }: Json) => incident));
    return { two: of(data['two']), three: of(data['three']) };
  },
  26: ({ data }) => ({
    hackBack: keys(nodes(data['hackBack'])),
    sinkholing: keys(
      nodes(data['sinkholing']).filter(({ findings }) =>
        (findings as Json[]).every(({ relation }) => relation === 'DEMONSTRATES'),
      ),
    ),
  }),
  27: (answer) => keys(listed(answer)),
};
