import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import { Empty } from '../frame/states';
import { useFormats } from '../language/format';
import { placeId } from '../incident/highlight';
import type { Principle, PrincipleAnswer } from './principle-question';

const QUOTES_SHOWN = 2;

interface Props {
  readonly principle: Principle;
  readonly incidents: PrincipleAnswer['incidents'];
}

/** The latest incidents under a principle, each with the words that it rests on. */
export function Instances({ principle, incidents }: Props) {
  const { t } = useTranslation(['principles', 'frame']);
  const { count } = useFormats();
  const shown = incidents.edges.filter(({ node }) => !node.revoked);
  return (
    <section aria-labelledby="incidents">
      <h2 id="incidents">{t('incidents')}</h2>
      <p className="quiet">{t('frame:fuller')}</p>
      {shown.length === 0 ? (
        <Empty>{t('noIncidents')}</Empty>
      ) : (
        <ol className="instances">
          {shown.map(({ node }) => (
            <Instance key={node.id} incident={node} principle={principle} />
          ))}
        </ol>
      )}
      {incidents.totalCount > shown.length && (
        <p>
          <To to={`/explore?catalogue=${principle.catalogue}&principle=${principle.id}`}>
            {t('allIncidents', { total: count(incidents.totalCount) })}
          </To>
        </p>
      )}
    </section>
  );
}

interface InstanceProps {
  readonly incident: PrincipleAnswer['incidents']['edges'][number]['node'];
  readonly principle: Principle;
}

function Instance({ incident, principle }: InstanceProps) {
  const { t } = useTranslation(['principles', 'values']);
  const { month, country } = useFormats();
  const finding = incident.findings.find(
    (each) => each.catalogue === principle.catalogue && each.principle === principle.id,
  );
  const where = incident.countries.map(country).join(', ');
  return (
    <li>
      <h3>
        <To to={`/incidents/${incident.id}`}>
          <bdi>{incident.name}</bdi>
        </To>
      </h3>
      <p className="quiet">
        {[
          incident.occurredAt ? month(incident.occurredAt) : t('undated'),
          where,
          finding && t(`values:certainty.${finding.certainty.toLowerCase() as 'clear'}`),
          incident.demonstration && t('demonstration'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul className="instance-quotes">
        {[...(finding?.evidence ?? [])]
          .sort((a, b) => b.text.length - a.text.length)
          .slice(0, QUOTES_SHOWN)
          .map(({ pointer, start, end, text }) => (
            <li key={`${pointer}-${start}`}>
              <To
                to={`/incidents/${incident.id}#${placeId(pointer, { start: start ?? 0, end: end ?? text.length })}`}
                c="inherit"
              >
                <q dir="auto">{text}</q>
              </To>
            </li>
          ))}
      </ul>
    </li>
  );
}
