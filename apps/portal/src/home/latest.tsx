import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import { Empty } from '../frame/states';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import type { HomeAnswer } from './home-question';

/** What was published last. */
export function Latest({ latest }: { readonly latest: HomeAnswer['latest'] }) {
  const { t } = useTranslation(['home', 'frame']);
  const { count } = useFormats();
  const shown = latest.edges.map(({ node }) => node).filter(({ revoked }) => !revoked);
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{t('latest')}</h2>
      {shown.length === 0 ? (
        <Empty>{t('nothingYet')}</Empty>
      ) : (
        <ol className="latest">
          {shown.map((incident) => (
            <Line key={incident.id} incident={incident} />
          ))}
        </ol>
      )}
      <p>
        <To to="/explore">{t('all', { total: count(latest.totalCount) })}</To>
      </p>
      <p className="quiet">{t('frame:fuller')}</p>
    </section>
  );
}

function Line({ incident }: { readonly incident: HomeAnswer['latest']['edges'][number]['node'] }) {
  const { t } = useTranslation(['home', 'values']);
  const { day, month, country } = useFormats();
  const { nameOf, principle } = useValues();
  const touched = [
    ...new Set(
      incident.findings.filter((each) => each.catalogue === 'paris-call').map((each) => each.principle),
    ),
  ].sort();
  const told = [
    incident.occurredAt ? t('began', { month: month(incident.occurredAt) }) : t('undated'),
    incident.countries.map(country).join(', '),
    incident.sectors.map((sector) => nameOf('sector', sector)).join(', '),
    t('published', { day: day(incident.publishedAt) }),
    incident.demonstration ? t('demonstration') : '',
  ];
  return (
    <li>
      <h3>
        <To to={`/incidents/${incident.id}`}>
          <bdi>{incident.name}</bdi>
        </To>
      </h3>
      <p className="quiet">{told.filter(Boolean).join(' · ')}</p>
      {touched.length > 0 && (
        <ul className="touched" aria-label={t('touched')}>
          {touched.map((id) => (
            <li key={id}>{principle('paris-call', id)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
