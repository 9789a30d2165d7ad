import type { Tlp } from '@app/marking';
import { Writing, plain } from './context';
import type { Block, DocumentModel, Section, Text } from './document';
import { type CatalogueVersions, withImprint } from './imprint';
import type { Language } from './language';
import type { Coverage, Origin } from './material';
import { principleLabel } from './principle-label';

/** The most quarters that a trend brief shows: the latest ones. */
export const TREND_QUARTERS_MAX = 16;

/** The incidents of one quarter in sight: all of them, those that engage the principle, those that do so clearly. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly total: number;
  readonly count: number;
  readonly clear: number;
}

/** The numbers behind a trend brief, all of them counted over what one viewer may read. */
export interface Trend {
  readonly catalogue: string;
  readonly principle: string;
  /** In order of time; a quarter without any incident stands with zeros. */
  readonly quarters: readonly Quarter[];
  /** Incidents that engage the principle and have no recorded date. */
  readonly undated: number;
  readonly coverage: Coverage;
  /** Incidents with a clear finding, in all. */
  readonly clear: number;
  readonly marking: Tlp;
  readonly demonstration: boolean;
  readonly versions: CatalogueVersions;
}

/** One page on how often a principle is engaged over time: numbers with their denominators, partial periods marked. */
export function trendBrief(language: Language, trend: Trend, origin: Origin): DocumentModel {
  const writing = new Writing(language);
  const { words } = writing;
  const label = principleLabel(words, language, trend.catalogue, trend.principle);
  const name = label?.name ?? trend.principle;
  return withImprint(
    writing,
    {
      kind: 'trend',
      language,
      kindTitle: words.kind.trend,
      title: plain(words.trend.title(label?.label ?? trend.principle, name)),
      subtitle: '',
      marking: trend.marking,
      warnings: trend.demonstration ? [words.demonstration] : [],
      summary: label ? [{ text: label.text, style: 'quote' }] : [],
      sections: [pointsSection(writing, trend, origin), numbersSection(writing, trend, origin)],
      closing: [
        plain([words.trend.caveat, words.coverageCaveat].join(' ')),
        [{ text: words.fuller, style: 'strong' }],
      ],
    },
    origin,
    trend.versions,
  );
}

function pointsSection(writing: Writing, trend: Trend, { madeOn }: Origin): Section {
  const { words, locale } = writing;
  const count = trend.coverage.byPrinciple[trend.principle] ?? 0;
  const whole = trend.quarters.filter((quarter) => !isPartial(quarter, madeOn));
  const [before, last] = whole.slice(-2);
  const partial = trend.quarters.find((quarter) => isPartial(quarter, madeOn));
  const items: Text[] = [
    plain(
      words.trend.total(
        locale.number(count),
        locale.number(trend.coverage.total),
        locale.number(shareOf(count, trend.coverage.total)),
      ),
    ),
    ...(before && last
      ? [
          plain(
            words.trend.last(
              nameOf(writing, last),
              locale.number(last.count),
              locale.number(last.total),
              nameOf(writing, before),
              locale.number(before.count),
              locale.number(before.total),
            ),
          ),
        ]
      : []),
    plain(words.trend.clear(locale.number(trend.clear), locale.number(count))),
    ...(partial ? [plain(words.trend.partial(nameOf(writing, partial), locale.date(madeOn)))] : []),
    ...(trend.undated > 0 ? [plain(words.trend.undated(locale.number(trend.undated)))] : []),
  ];
  return { title: words.trend.points, blocks: [{ kind: 'list', items }] };
}

function numbersSection(writing: Writing, trend: Trend, { madeOn }: Origin): Section {
  const { words, locale } = writing;
  const shown = trend.quarters.slice(-TREND_QUARTERS_MAX);
  const label = principleLabel(words, writing.language, trend.catalogue, trend.principle);
  const chart: Block = {
    kind: 'bars',
    caption: words.trend.chart,
    legend: words.trend.legend(locale.date(madeOn), label?.label ?? trend.principle),
    bars: shown.map((quarter) => ({
      label: nameOf(writing, quarter),
      count: quarter.count,
      of: quarter.total,
      partial: isPartial(quarter, madeOn),
    })),
  };
  const table: Block = {
    kind: 'table',
    caption: words.trend.chart,
    columns: [
      { title: words.table.period, share: 28 },
      { title: words.table.count, share: 18, numeric: true },
      { title: words.trend.clearLine, share: 18, numeric: true },
      { title: words.table.denominator, share: 18, numeric: true },
      { title: words.table.share, share: 18, numeric: true },
    ],
    rows: shown.map((quarter) => [
      plain(
        `${nameOf(writing, quarter)}${isPartial(quarter, madeOn) ? ` (${words.trend.partialMark})` : ''}`,
      ),
      plain(locale.number(quarter.count)),
      plain(locale.number(quarter.clear)),
      plain(locale.number(quarter.total)),
      plain(quarter.total === 0 ? '–' : `${locale.number(shareOf(quarter.count, quarter.total))}\u00a0%`),
    ]),
  };
  return { title: words.titles.numbers, blocks: [chart, table] };
}

function shareOf(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count / total) * 1000) / 10;
}

function nameOf({ words }: Writing, { quarter, year }: Quarter): string {
  return words.trend.quarter(String(quarter), String(year));
}

/** Whether a quarter has not ended before the day (YYYY-MM-DD). */
function isPartial({ year, quarter }: Quarter, day: string): boolean {
  const next = quarter === 4 ? `${year + 1}-01-01` : `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  return day < next;
}
