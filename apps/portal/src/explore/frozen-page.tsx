import { Stack, Text, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchPath, useLocation } from 'react-router';
import { question } from '../data/ask';
import { To } from '../frame/link';
import { useOrigin } from '../frame/origin';
import type { Where } from '../frame/page';
import { Failed, Loading, NotThere } from '../frame/states';
import { Title } from '../frame/told';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import { DEFAULTS, type Exploring, PERIODS, addressOf } from './address';
import { useDelayWords } from './delay-words';
import { AXES, type Axis, MEASURES } from './filters.data';
import { filterOfFrozen, thenAndNow } from './frozen';
import { FROZEN, type FrozenFound } from './frozen-document';
import { useFrozenFigure } from './frozen-figure';
import { FrozenTable } from './frozen-table';
import { useExploreWords } from './words';
import '../charts/charts.css';
import './explore.css';
import './frozen.css';

const ask = (id = '') => question(FROZEN, { id });

/** Asked before the page is rendered. */
export const questions = ({ params }: Where) => [ask(params['id'])];

/** A table that was frozen: as it was, with its hash, and as the same question is answered now. */
export function Page() {
  const { pathname } = useLocation();
  const id = matchPath('/frozen/:id', pathname)?.params.id;
  const { data, error, refetch } = useQuery(ask(id));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  return data.frozenQuery ? <Found frozen={data.frozenQuery} /> : <NotThere />;
}

function Found({ frozen }: { readonly frozen: FrozenFound }) {
  const { t } = useTranslation('frozen');
  const { t: tc } = useTranslation('charts');
  const { t: tf } = useTranslation();
  const by = frozen.current.by.map((dimension) => dimension.toLowerCase().replaceAll('_', '-'));
  const figure = useFrozenFigure(frozen);
  const delayWords = useDelayWords();
  const title = frozen.label ? t('named', { label: frozen.label }) : t('title');
  return (
    <Stack gap="lg" className="explore">
      <Title>{title}</Title>
      <div>
        <Heading order={1}>{title}</Heading>
        <Text className="lead">{t('lead')}</Text>
      </div>
      <div className="told-box" role="status">
        {frozen.answer ? t(frozen.changed ? 'changed' : 'same') : t('erased')}
        {frozen.withdrawnCount > 0 && ` ${t('withdrawn', { count: frozen.withdrawnCount })}`}
      </div>
      <Facts frozen={frozen} by={by} />
      {frozen.current.delay && (
        <dl className="frozen-facts">
          {frozen.answer?.delay && (
            <div>
              <dt>{t('then')}</dt>
              <dd>{delayWords.told(frozen.answer.delay)}</dd>
            </div>
          )}
          <div>
            <dt>{t('now')}</dt>
            <dd>{delayWords.told(frozen.current.delay)}</dd>
          </div>
        </dl>
      )}
      <FrozenTable
        heads={figure.heads}
        rows={thenAndNow(
          frozen.answer ? figure.rowsOf(frozen.answer) : undefined,
          figure.rowsOf(frozen.current),
          figure.hasOrder,
        )}
        events={{ before: frozen.answer?.events, now: frozen.current.events }}
      />
      <p className="chart-note">
        {tc('once')} {tc('reporting')} {tf('fuller')}
      </p>
    </Stack>
  );
}

function Facts({ frozen, by }: { readonly frozen: FrozenFound; readonly by: readonly string[] }) {
  const { t } = useTranslation('frozen');
  const { t: te } = useTranslation('explore');
  const { t: tv } = useTranslation('values');
  const { moment, count } = useFormats();
  const values = useValues();
  const exploring = exploringOf(frozen, by);
  const { filter } = exploring;
  const words = useExploreWords(frozen.catalogue);
  const dimensions = by.map((each) => values.dimension(each)).join(', ');
  const counts = dimensions === '' ? te('titles.list') : t('counts', { by: dimensions });
  const asked = frozen.figure === 'INSIGHT_TABLE' ? counts : words.title(exploring);
  const address = `${useOrigin()}/frozen/${frozen.id}`;
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t('frozenAt'), moment(frozen.frozenAt)],
    [t('counted'), count(frozen.counted)],
    [t('question'), asked],
    [t('filter'), words.filter(filter)],
    [t('audience'), values.label(tv(`audience.${frozen.audience as 'public'}`))],
    [
      t('catalogue'),
      t('catalogueIs', {
        catalogue: values.nameOf('catalogue', frozen.catalogue),
        version: frozen.catalogueVersion,
      }),
    ],
  ];
  const label = frozen.label ?? asked;
  const file = (format: string) => `/insights/frozen-query.${format}?id=${encodeURIComponent(frozen.id)}`;
  return (
    <>
      <dl className="frozen-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('hash')}</dt>
          <dd className="frozen-hash">{frozen.sha256}</dd>
        </div>
        {frozen.salt && (
          <div>
            <dt>{t('salt')}</dt>
            <dd className="frozen-hash">{frozen.salt}</dd>
          </div>
        )}
        <div>
          <dt>{t('cite')}</dt>
          <dd>{t('citation', { label, at: moment(frozen.frozenAt), address, hash: frozen.sha256 })}</dd>
        </div>
      </dl>
      <p className="chart-files">
        <span id="files">{te('files')}</span>
        {['csv', 'xlsx', 'json'].map((format) => (
          <a key={format} className="tool" href={file(format)} download aria-describedby="files">
            {format.toUpperCase()}
          </a>
        ))}
        <To to={addressOf(exploring)}>{t('open')}</To>
      </p>
    </>
  );
}

/** The same question in Explore: where a view has no such table, the nearest one. */
function exploringOf(frozen: FrozenFound, by: readonly string[]): Exploring {
  const { figure, kind, currency } = frozen;
  const asked = { ...DEFAULTS, filter: filterOfFrozen(frozen.filter) };
  const [rows, across] = by;
  if (figure === 'ATTRIBUTION_DELAY') return { ...asked, view: 'delay' };
  if (figure === 'CO_OCCURRENCE' && isAxis(rows)) return { ...asked, view: 'pairs', by: rows };
  const sum = MEASURES.find((each) => each === kind);
  if (figure === 'MEASURE_SUMS' && sum && isAxis(rows))
    return { ...asked, view: 'sums', sum, by: rows, currency: currency ?? asked.currency };
  if (isAxis(rows) && isAxis(across)) return { ...asked, view: 'matrix', rows, across };
  if (rows === 'country') return { ...asked, view: 'map' };
  const period = PERIODS.find((each) => each === rows);
  if (period || !isAxis(rows)) return { ...asked, view: 'timeline', period: period ?? asked.period };
  return { ...asked, view: 'coverage', by: rows };
}

function isAxis(name: string | undefined): name is Axis {
  return AXES.some((axis) => axis === name);
}
