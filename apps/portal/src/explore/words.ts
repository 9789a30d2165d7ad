import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import { type Exploring, type Filter, filterEntries } from './address';
import { FILTERS, type FilterEntry, type FilterName } from './filters.data';

/** What is shown, in words: filters, values, views. */
export interface ExploreWords {
  /** A value of a dimension, such as a row of a table. */
  readonly value: (dimension: string, value: string) => string;
  /** The name of a filter. */
  readonly filterName: (name: FilterName) => string;
  /** One filter as a chip: `Sector: health care`. */
  readonly chip: (name: FilterName, text: string) => string;
  /** The whole filter in one line, or that there is none. */
  readonly filter: (filter: Filter) => string;
  /** What a view shows: `Incidents by principle and region`. */
  readonly title: (exploring: Exploring) => string;
}

/** What is shown, in the words of the page. */
export function useExploreWords(catalogue: string | undefined): ExploreWords {
  const { t } = useTranslation('explore');
  const { t: tc } = useTranslation('charts');
  const { day, country } = useFormats();
  const values = useValues();
  const value = (dimension: string, text: string): string => {
    const [year = '', quarter = ''] = text.split('-Q');
    if (dimension === 'quarter' && quarter) return tc('quarter', { year, quarter });
    if (dimension === 'principle' && text === 'not-recorded') return t('noPrinciple');
    if (dimension === 'month' && text === 'not-recorded') return t('noDate');
    if (['year', 'quarter'].includes(dimension) && text === 'not-recorded') return t('noDate');
    return values.label(values.nameOf(dimension, text, catalogue));
  };
  const valueOf = (name: FilterName, text: string): string => {
    const { kind, dimension }: FilterEntry = FILTERS[name];
    if (kind === 'day') return day(text);
    if (kind === 'months') return t('months', { count: Number(text) });
    if (kind === 'country' && text !== 'not-recorded') return country(text);
    if (name === 'principle') return values.principle(/[a-k]/.test(text) ? 'un-norms' : 'paris-call', text);
    return dimension ? values.nameOf(dimension, text) : `“${text}”`;
  };
  const filterName = (name: FilterName) => t(`filter.${name}`);
  const chip = (name: FilterName, text: string) =>
    t('chip', { name: filterName(name), value: valueOf(name, text) });
  return {
    value,
    filterName,
    chip,
    filter: (filter) =>
      filterEntries(filter)
        .map(([name, text]) => chip(name, text))
        .join('; ') || t('noFilter'),
    title: ({ view, rows, across, period, by, sum, currency }) => {
      if (view === 'matrix')
        return t('titles.matrix', { rows: values.dimension(rows), columns: values.dimension(across) });
      if (view === 'sums') {
        const named = values.label(values.nameOf('measures', sum));
        const what = sum === 'money' ? `${named} (${currency})` : named;
        return t('titles.sums', { what, by: values.dimension(by) });
      }
      if (view === 'pairs' || view === 'coverage') return t(`titles.${view}`, { by: values.dimension(by) });
      return view === 'timeline' ? t(`titles.${period}`) : t(`titles.${view}`);
    },
  };
}
