import {
  CANDIDATES,
  CASES,
  ELECTIONS,
  EXPLOITED_SINCE,
  PLOTS,
  type Attribution,
  type Plot,
  type PolicyCase,
  REGIONS,
  SUPPORTING_STATES,
} from './policy-incidents.data';
import { quarterOf, quartersBetween } from './policy-quarters';
import type { Asker } from './policy-questions.data';

/** A case as one asker may know it, with its story. */
interface Known extends Omit<PolicyCase, 'plot' | 'attribution'> {
  readonly plot: Plot;
  readonly attribution: Attribution | undefined;
}

const REACHES: Readonly<Record<Asker, readonly string[]>> = {
  public: ['CLEAR'],
  outsider: ['CLEAR', 'GREEN'],
  member: ['CLEAR', 'GREEN', 'AMBER'],
};
const NINETY_DAYS_MS = 90 * 86_400_000;
const DAY_MS = 86_400_000;
const CAUSES = [6, 7];
/** Those of the Paris Call but the ninth, which follows from what governments say. */
const PRINCIPLES = [1, 2, 3, 4, 5, 6, 7, 8];
const INFRASTRUCTURE = 'f';

/** The cases that an asker may know of, by the terms of each. An attribution in a note for the community is for members. */
function known(asker: Asker): Known[] {
  return CASES.filter(({ reach }) => REACHES[asker].includes(reach)).map((given) => ({
    ...given,
    plot: PLOTS[given.plot]!,
    attribution: given.attribution?.hidden && asker !== 'member' ? undefined : given.attribution,
  }));
}

const keys = (cases: readonly Known[]): string[] => cases.map(({ key }) => key).sort();
const engages = ({ plot }: Known, principle: number): boolean =>
  plot.clear.includes(principle) || (plot.arguable ?? []).includes(principle);
const standing = ({ attribution }: Known): Attribution | undefined =>
  attribution?.standing === 'asserted' ? attribution : undefined;
/** A norm is contravened where the story harms what it protects and a government says which State did it. */
const contravenes = (each: Known, norm: string): boolean =>
  standing(each) !== undefined && (each.plot.norms ?? []).includes(norm);
/** Norm (i) follows from principles 5 and 6. */
const supply = (each: Known): boolean => engages(each, 5) || engages(each, 6);

function tally<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}

/** Months between the day of the event and the month of a claim (`March 2026`). */
export function monthsBetween(day: string, month: string): number {
  const claimed = new Date(`1 ${month} UTC`);
  return (
    (claimed.getUTCFullYear() - Number(day.slice(0, 4))) * 12 +
    claimed.getUTCMonth() +
    1 -
    Number(day.slice(5, 7))
  );
}

function hospitals(cases: readonly Known[]): Record<string, (number | string)[]> {
  const groups: Record<string, Known[]> = {};
  for (const each of cases.filter(({ plot }) => plot.sectors.includes('healthcare')))
    (groups[`${each.country} ${each.day?.slice(0, 4)}`] ??= []).push(each);
  return Object.fromEntries(
    Object.entries(groups).map(([group, all]) => {
      const sum = (values: readonly (number | undefined)[]) =>
        values.reduce<number>((total, value) => total + (value ?? 0), 0);
      const missing = (values: readonly (number | undefined)[]) =>
        values.filter((value) => value === undefined).length;
      const patients = all.map((each) => each.patients);
      const hours = all.map((each) => each.outageHours);
      return [group, [all.length, sum(patients), missing(patients), sum(hours), missing(hours)]];
    }),
  );
}

function exposure(cases: readonly Known[]): {
  days: Record<string, number>;
  median: number;
  later: string[];
  notRecorded: string[];
} {
  const hygiene = cases.filter((each) => engages(each, 7));
  const days = Object.fromEntries(
    hygiene.flatMap(({ key, day, plot }) => {
      const since = plot.cve && EXPLOITED_SINCE[plot.cve];
      return since && day && day > since ? [[key, (Date.parse(day) - Date.parse(since)) / DAY_MS]] : [];
    }),
  ) as Record<string, number>;
  const sorted = Object.values(days).sort((a, b) => a - b);
  const median =
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  const isRecorded = ({ plot, day }: Known): boolean => plot.cve !== undefined && day !== undefined;
  return {
    days,
    median,
    later: keys(hygiene.filter((each) => isRecorded(each) && !Object.hasOwn(days, each.key))),
    notRecorded: keys(hygiene.filter((each) => !isRecorded(each))),
  };
}

const beforeElection = (each: Known): boolean => {
  const election = ELECTIONS.find(({ country }) => country === each.country);
  if (!election || !each.day || !each.plot.sectors.includes('elections')) return false;
  const ahead = Date.parse(election.day) - Date.parse(each.day);
  return ahead > 0 && ahead <= NINETY_DAYS_MS;
};

const answered = ({ attribution, sanctionedBy, assistance, plot }: Known): boolean =>
  attribution !== undefined ||
  sanctionedBy !== undefined ||
  assistance !== undefined ||
  plot.answer !== undefined;

/** The months in which somebody else than the accused attributed, those that stand. A month counts from its first day. */
function attributedOn({ attribution, sanctionedBy }: Known): number[] {
  const months = [
    ...(attribution && attribution.standing !== 'withdrawn' ? [attribution.month] : []),
    ...(sanctionedBy ? [sanctionedBy.month] : []),
  ];
  return months.map((month) => Date.parse(`1 ${month} UTC`));
}

/** How many days passed from each event to its first attribution, by the data alone. */
export function delays(asker: Asker): { days: number[]; datedBefore: number; notRecorded: number } {
  const all = known(asker).map((each) => {
    const moments = attributedOn(each);
    return each.day && moments.length > 0 ? (Math.min(...moments) - Date.parse(each.day)) / DAY_MS : null;
  });
  const dated = all.filter((days) => days !== null);
  return {
    days: dated.filter((days) => days >= 0).sort((a, b) => a - b),
    datedBefore: dated.filter((days) => days < 0).length,
    notRecorded: all.length - dated.length,
  };
}

/** The answers that the fixtures were made to have, by the number of the question; counted from the data alone. */
export const EXPECTED: Readonly<Record<number, (asker: Asker) => unknown>> = {
  1: (asker) =>
    known(asker)
      .filter(
        (each) =>
          engages(each, 3) &&
          each.day! >= '2026-01-01' &&
          CANDIDATES.includes(each.country) &&
          each.attribution,
      )
      .map(({ key, attribution }) => [key, attribution!.byCountry]),
  2: (asker) =>
    Object.fromEntries(
      known(asker)
        .filter((each) => standing(each)?.toCountry === 'RU')
        .map((each) => [
          each.key,
          [
            (each.plot.norms ?? []).join(''),
            each.attribution!.byCountry,
            each.attribution!.norm,
            monthsBetween(each.day!, each.attribution!.month),
          ],
        ]),
    ),
  3: (asker) =>
    Object.fromEntries(
      known(asker)
        .filter((each) => each.plot.sectors.includes('healthcare') && engages(each, 1) && standing(each))
        .map(({ key, patients, outageHours, attribution }) => [
          key,
          [patients ?? null, outageHours ?? null, attribution!.toCountry],
        ]),
    ),
  4: (asker) =>
    known(asker)
      .filter(({ key }) => key === '17')
      .flatMap(({ attribution, sanctionedBy }) => [
        [attribution!.byCountry, attribution!.norm],
        [sanctionedBy!.name, false],
      ]),
  5: (asker) => keys(known(asker).filter(beforeElection)),
  6: (asker) => ({
    contested: keys(known(asker).filter(({ attribution }) => attribution?.standing === 'contested')),
    withdrawn: keys(known(asker).filter(({ attribution }) => attribution?.standing === 'withdrawn')),
  }),
  7: (asker) => {
    const tolerated = known(asker).filter((each) => each.tolerated);
    return {
      origins: tally(tolerated, ({ attribution }) => attribution!.toCountry),
      supporters: SUPPORTING_STATES,
      accused: Object.fromEntries(
        tolerated.map(({ key, attribution }) => [
          key,
          SUPPORTING_STATES.filter((country) => country === attribution!.toCountry).map((country) => [
            country,
            attribution!.standing !== 'asserted',
          ]),
        ]),
      ),
    };
  },
  8: (asker) => {
    const all = known(asker);
    const five = all.filter((each) => engages(each, 5));
    return {
      count: five.length,
      total: all.length,
      clear: five.filter(({ plot }) => plot.clear.includes(5)).length,
      undated: five.filter(({ day }) => !day).length,
    };
  },
  9: (asker) => hospitals(known(asker)),
  10: (asker) =>
    tally(
      known(asker).filter((each) => engages(each, 5) && each.plot.sectors.includes('civil-society')),
      ({ plot }) => plot.vendor ?? 'not recorded',
    ),
  11: (asker) => {
    const of = (consequence: string | undefined) =>
      keys(known(asker).filter(({ plot }) => plot.consequence === consequence));
    return {
      death: of('death'),
      divertedCare: of('diverted-care'),
      benefitsUnpaid: of('benefits-unpaid'),
      notRecorded: of(undefined),
    };
  },
  12: (asker) => keys(known(asker).filter((each) => each.day && each.day < '2025-11-22' && !answered(each))),
  13: (asker) =>
    tally(
      known(asker).filter(({ country }) => /africa|nesia/.test(REGIONS[country] ?? '')),
      ({ country }) => REGIONS[country]!,
    ),
  14: (asker) =>
    tally(
      known(asker).filter((each) => contravenes(each, INFRASTRUCTURE)),
      ({ country }) => REGIONS[country]!,
    ),
  15: (asker) => {
    const of = (kind: string) => keys(known(asker).filter(({ assistance }) => assistance === kind));
    return { requested: of('requested'), offered: of('offered'), given: of('given') };
  },
  16: (asker) => ({
    k: keys(known(asker).filter((each) => contravenes(each, 'k'))),
    supplyChain: keys(known(asker).filter((each) => each.day && engages(each, 6))),
    proliferation: keys(known(asker).filter((each) => each.day && engages(each, 5))),
  }),
  17: (asker) => ({
    f: known(asker).filter((each) => contravenes(each, INFRASTRUCTURE)).length,
    h: known(asker).filter((each) => each.assistance && engages(each, 1)).length,
    i: known(asker).filter(supply).length,
    k: known(asker).filter((each) => contravenes(each, 'k')).length,
  }),
  18: (asker) => {
    const all = known(asker);
    const of = (principle: number) => all.filter((each) => engages(each, principle)).length;
    const pairs = all.flatMap((each) => {
      const own = PRINCIPLES.filter((principle) => engages(each, principle));
      return own.flatMap((first) =>
        own.filter((second) => second > first).map((second) => `${first} ${second}`),
      );
    });
    return {
      principles: PRINCIPLES.map(of),
      norms: { i: all.filter(supply).length, k: all.filter((each) => contravenes(each, 'k')).length },
      together: tally(pairs, (pair) => pair),
      crosswalk: { '4 f': 0, '5 i': of(5), '6 i': of(6) },
    };
  },
  19: (asker) => keys(known(asker).filter((each) => contravenes(each, INFRASTRUCTURE))),
  20: (asker) => {
    const supplied = known(asker).filter((each) => engages(each, 6));
    const rows = supplied.flatMap(({ day, plot }) =>
      plot.sectors.map((sector) => `${day ? quarterOf(day) : ''} ${plot.entry ?? 'not-recorded'} ${sector}`),
    );
    const dated = rows.filter((row) => !row.startsWith(' '));
    const undated = rows.filter((row) => row.startsWith(' ')).map((row) => row.slice(1));
    return {
      counts: tally(dated, (row) => row),
      quarters: quartersBetween(dated.map((row) => row.slice(0, 'YYYY-Qn'.length)).sort()),
      undated: tally(undated, (row) => row),
    };
  },
  21: (asker) => exposure(known(asker)),
  22: (asker) =>
    keys(
      known(asker).filter(
        (each) => each.plot.clear.includes(1) && !CAUSES.some((principle) => engages(each, principle)),
      ),
    ),
  23: (asker) => ({
    malware: keys(known(asker).filter(({ plot }) => plot.malware?.includes('Mudlark'))),
    technique: keys(known(asker).filter(({ plot }) => plot.techniques.includes('T1199'))),
  }),
  24: () => ({ rejected: 1, confirmed: 1 }),
  25: (asker) => ({
    two: keys(known(asker).filter((each) => engages(each, 2))),
    three: keys(known(asker).filter((each) => engages(each, 3))),
  }),
  26: (asker) => ({
    hackBack: keys(known(asker).filter((each) => engages(each, 8))),
    sinkholing: keys(known(asker).filter(({ plot }) => plot === PLOTS['sinkhole'])),
  }),
  27: (asker) =>
    keys(
      known(asker).filter(
        (each) => engages(each, 6) && each.day! >= '2026-10-01' && each.plot.sectors.includes('technology'),
      ),
    ),
};
