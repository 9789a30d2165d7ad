import { Group, Title as Heading } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LegendEntry } from '../charts/shades';
import type { Drawing } from '../charts/sheet';
import { useFormats } from '../language/format';
import { type Exploring, addressOf } from './address';
import { fileAddress } from './asking';
import { Freeze } from './freeze';
import { ShareAddress } from './share-address';
import { useExploreWords } from './words';

interface Props {
  readonly exploring: Exploring;
  readonly events: number;
  /** When it was asked: milliseconds of the epoch. */
  readonly askedAt: number;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** What else must be said of it: partial periods, what a total is. */
  readonly notes: readonly string[];
  /** Draws it for a file; where it is an SVG already, that is taken. */
  readonly drawing?: () => Drawing;
  /** What the signs of the chart stand for, in a file. */
  readonly legend?: readonly LegendEntry[];
  /** What else a file must say that the page says in the chart: the laws that it has numbers for, whose map it is. */
  readonly fileLines?: readonly string[];
  readonly isOld: boolean;
}

/** A chart with what it must never go without: n, date and filter, what its numbers are not, a table, files, an address. */
export function ChartFigure({
  exploring,
  events,
  askedAt,
  chart,
  table,
  notes,
  drawing,
  isOld,
  ...more
}: Props) {
  const { t } = useTranslation('explore');
  const { t: tc } = useTranslation('charts');
  const { t: tf } = useTranslation();
  const { count, moment } = useFormats();
  const words = useExploreWords(exploring.filter.catalogue);
  const body = useRef<HTMLDivElement>(null);
  const title = words.title(exploring);
  const facts = [
    t('n', { count: events, events: count(events) }),
    t('asOf', { at: moment(new Date(askedAt)) }),
    t('filteredBy', { filter: words.filter(exploring.filter) }),
  ];
  const caveats = [...notes, tc('reporting'), tf('fuller')];
  const save = async (format: 'svg' | 'png') => {
    const { drawingOf, saveChart } = await import('../charts/save');
    const svg = body.current?.querySelector<SVGSVGElement>('svg[viewBox]');
    const drawn = drawing?.() ?? (svg && drawingOf(svg));
    const { legend = [], fileLines = [] } = more;
    const lines = [facts.join(' · '), ...caveats, ...fileLines, location.href];
    if (drawn) await saveChart(`entente-${exploring.view}`, format, drawn, { title, lines }, legend);
  };
  return (
    <section className="chart" aria-busy={isOld}>
      <Heading order={2} size="h3">
        {title}
      </Heading>
      <p className="chart-facts" aria-live="polite">
        <strong>{facts[0]}</strong> · {facts[1]} · {facts[2]}
      </p>
      <Group gap="xs" className="chart-tools">
        <AsTable exploring={exploring} />
        <span className="chart-files">
          <span id="files">{t('files')}</span>
          {!exploring.asTable && (
            <>
              <button
                type="button"
                className="tool"
                aria-describedby="files"
                onClick={() => void save('svg')}
              >
                SVG
              </button>
              <button
                type="button"
                className="tool"
                aria-describedby="files"
                onClick={() => void save('png')}
              >
                PNG
              </button>
            </>
          )}
          <a className="tool" href={fileAddress(exploring, 'csv')} download aria-describedby="files">
            CSV
          </a>
          <a className="tool" href={fileAddress(exploring, 'xlsx')} download aria-describedby="files">
            XLSX
          </a>
        </span>
        <ShareAddress />
        <Freeze exploring={exploring} />
      </Group>
      <div ref={body} className={isOld ? 'chart-body chart-old' : 'chart-body'}>
        {exploring.asTable ? table : chart}
      </div>
      <div className="chart-notes">
        {caveats.map((note) => (
          <p key={note} className="chart-note">
            {note}
          </p>
        ))}
      </div>
    </section>
  );
}

function AsTable({ exploring }: { readonly exploring: Exploring }) {
  const { t } = useTranslation('explore');
  const choices = [false, true] as const;
  return (
    <span role="group" aria-label={t('as.label')} className="chart-as">
      {choices.map((asTable) => (
        <Link
          key={String(asTable)}
          className="tool"
          to={addressOf({ ...exploring, asTable, part: 1 })}
          aria-current={asTable === exploring.asTable ? 'true' : undefined}
        >
          {t(asTable ? 'as.table' : 'as.chart')}
        </Link>
      ))}
    </span>
  );
}
