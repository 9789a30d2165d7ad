import { Group, Stack, Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Where } from '../frame/page';
import { Title } from '../frame/told';
import { DEFAULTS, type Exploring, VIEWS, type View, addressOf, readAddress } from './address';
import { Chips } from './chips';
import { CoverageView } from './coverage-view';
import { DelayView } from './delay-view';
import { FilterForm } from './filter-form';
import { ListView } from './list-view';
import { MapView } from './map-view';
import { MatrixView } from './matrix-view';
import { PairsView } from './pairs-view';
import { isTime, questionOf } from './questions';
import { SumsView } from './sums-view';
import { TimelineView } from './timeline-view';
import { useExploring } from './use-exploring';
import './explore.css';

/** Asked before the page is rendered: the one question of the view at the address. */
export const questions = ({ search }: Where) => [questionOf(readAddress(search).exploring)];

const SHOWN = {
  matrix: MatrixView,
  map: MapView,
  timeline: TimelineView,
  list: ListView,
  pairs: PairsView,
  delay: DelayView,
  sums: SumsView,
  coverage: CoverageView,
} as const;

/** Every incident that may be seen, by whatever can be asked: as a matrix, on a map, over time, or one by one. */
export function Page() {
  const { t } = useTranslation('explore');
  const { exploring, ignored, go } = useExploring();
  const View = SHOWN[exploring.view];
  return (
    <Stack gap="lg" className="explore">
      <Title>{t('title')}</Title>
      <div>
        <Heading order={1}>{t('title')}</Heading>
        <Text className="lead">{t('lead')}</Text>
      </div>
      <section aria-label={t('filters')}>
        <FilterForm exploring={exploring} go={go} />
        <Chips exploring={exploring} ignored={ignored} />
      </section>
      <Views exploring={exploring} />
      <View exploring={exploring} go={go} />
    </Stack>
  );
}

function Views({ exploring }: { readonly exploring: Exploring }) {
  const { t } = useTranslation('explore');
  const byIn = (view: View) => (view === 'pairs' && isTime(exploring.by) ? DEFAULTS.by : exploring.by);
  return (
    <nav aria-label={t('views')}>
      <Group gap={0} className="views">
        {VIEWS.map((view) => (
          <Link
            key={view}
            to={addressOf({ ...exploring, by: byIn(view), view, asTable: false, after: undefined })}
            className="view-link"
            aria-current={view === exploring.view ? 'page' : undefined}
          >
            {t(`view.${view}`)}
          </Link>
        ))}
      </Group>
    </nav>
  );
}
