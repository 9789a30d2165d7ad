import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import { useDelayWords } from './delay-words';
import type { FigureRow } from './frozen';
import type { FrozenFound } from './frozen-document';
import { useSumWords } from './sum-words';
import { useExploreWords } from './words';

type Answer = FrozenFound['current'];

/** How the answers of a frozen question stand in a table. */
export interface FrozenFigure {
  readonly heads: readonly string[];
  /** Whether rows stand in an order of their own, and not by their size. */
  readonly hasOrder: boolean;
  readonly rowsOf: (answer: Answer) => readonly FigureRow[];
}

/** The rows of a frozen question in the words of the page, by its figure. */
export function useFrozenFigure({ figure, current, catalogue }: FrozenFound): FrozenFigure {
  const { t } = useTranslation('explore');
  const { count } = useFormats();
  const values = useValues();
  const words = useExploreWords(catalogue);
  const sum = useSumWords();
  const delay = useDelayWords();
  const dimensions = current.by.map((each) => each.toLowerCase().replaceAll('_', '-'));
  const [of = ''] = dimensions;
  const named = (texts: readonly string[]) =>
    texts.map((text, place) => words.value(dimensions[place] ?? of, text));
  const heads = dimensions.map((each) => values.label(values.dimension(each)));
  const counted = (held: readonly string[], events: number, cells = named(held)): FigureRow => ({
    values: held,
    cells,
    said: count(events),
    size: events,
  });
  switch (figure) {
    case 'CO_OCCURRENCE':
      return {
        heads: [t('pairs.first'), t('pairs.second')],
        hasOrder: false,
        rowsOf: ({ pairs }) =>
          (pairs ?? []).map(({ first, second, events }) => counted([first, second], events)),
      };
    case 'ATTRIBUTION_DELAY':
      return {
        heads: [t('delay.head')],
        hasOrder: true,
        rowsOf: (answer) =>
          (answer.delay?.distribution ?? []).map((step) =>
            counted([String(step.fromDays)], step.events, [delay.step(step)]),
          ),
      };
    case 'MEASURE_SUMS':
      return {
        heads,
        hasOrder: false,
        rowsOf: ({ sums }) =>
          (sums ?? []).map(({ values: held, events, notRecorded, ...cell }) => {
            const all = events + notRecorded;
            const aside = t('sums.aside', { recorded: count(events), all: count(all) });
            return {
              values: held,
              cells: named(held),
              said: `${sum(cell)} (${aside})`,
              size: cell.low ?? cell.high ?? 0,
            };
          }),
      };
    default:
      return {
        heads,
        hasOrder: false,
        rowsOf: ({ rows }) => rows.map(({ values: held, events }) => counted(held, events)),
      };
  }
}
