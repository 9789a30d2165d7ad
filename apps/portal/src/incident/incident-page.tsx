import { useTranslation } from 'react-i18next';
import { type Following, useLiveQuery } from '../frame/live';
import { usePlace } from '../frame/place';
import type { Where } from '../frame/page';
import { Failed, Loading, NotThere } from '../frame/states';
import { Title } from '../frame/told';
import { useFormats } from '../language/format';
import type { Language } from '../language/languages';
import { Chronology } from './chronology';
import { Cite, TakeAway } from './cite';
import { Claims } from './claims';
import { Impact, Responses } from './consequences';
import { Facts } from './facts';
import { Principles, quotesOf } from './finding-key';
import { Findings } from './findings';
import {
  type Incident,
  type IncidentAnswer,
  incidentQuestion,
  type Named,
  type Review,
} from './incident-question';
import { Objects } from './objects';
import { objectsOf } from './stix-bundle';
import { Story } from './story';
import { beginPrecision, timelineOf } from './timeline';
import { Voices } from './voices';
import './incident.css';

/** What is asked before the page is rendered. */
export const questions = ({ params, language }: Where) => [incidentQuestion(params['id'] ?? '', language)];

/** A newer version waits until its reader wants it; what was withdrawn goes at once. */
const following = (id: string): Following<IncidentAnswer> => ({
  list: 'incident',
  incident: id,
  kind: 'version',
  rows: ({ incident }) => [
    incident?.sha256 ?? '',
    ...(incident?.findings ?? []).map((finding) => finding.id),
  ],
  isUrgent: ({ incident }) => !incident || incident.revoked,
});

/** One incident: what happened, what it touches, who says what of it, and on what all of that rests. */
export function Page() {
  const { params } = usePlace('/incidents/:id');
  const language = useTranslation().i18n.language as Language;
  const id = params['id'] ?? '';
  const { data, error, isPending, refetch } = useLiveQuery(incidentQuestion(id, language), following(id));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (isPending) return <Loading lines={8} />;
  if (!data.incident) return <NotThere />;
  if (data.incident.revoked) return <Tombstone incident={data.incident} />;
  return <Whole incident={data.incident} review={data.review} named={[...data.paris, ...data.norms]} />;
}

interface WholeProps {
  readonly incident: Incident;
  readonly review: Review | null;
  readonly named: readonly Named[];
}

function Whole({ incident, review, named }: WholeProps) {
  const { t } = useTranslation(['incident', 'values', 'frame']);
  const principles = new Principles(named);
  const placed = objectsOf(incident.stix);
  const entries = timelineOf(
    { ...incident, claims: incident.attributionClaims, responses: incident.responses },
    placed,
  );
  return (
    <article className="incident">
      <Title>{incident.name}</Title>
      <header>
        {incident.demonstration && (
          <p className="demonstration" role="note">
            {t('demonstration')}
          </p>
        )}
        <h1 dir="auto">{incident.name}</h1>
        <p className="quiet">
          {t('madeFor', {
            audience: t(`values:audience.${incident.audience as 'public'}`, {
              defaultValue: incident.audience,
            }),
          })}{' '}
          {t('frame:fuller')}
        </p>
        <Facts incident={incident} precision={beginPrecision(incident.occurredAt, placed)} />
      </header>
      <div className="reading">
        <Story
          incident={incident}
          placed={placed}
          quotes={quotesOf(incident.findings)}
          principles={principles}
        />
        <Findings findings={incident.findings} principles={principles} />
      </div>
      <Claims claims={incident.attributionClaims} />
      <Responses responses={incident.responses} />
      <Impact incident={incident} />
      {review && <Voices review={review} principles={principles} />}
      <Chronology entries={entries} />
      <Objects placed={placed} />
      <Cite incident={incident} />
      <TakeAway incident={incident} />
    </article>
  );
}

/** What is left of an incident that its submitter withdrew. */
function Tombstone({ incident }: { readonly incident: Incident }) {
  const { t } = useTranslation('incident');
  const formats = useFormats();
  return (
    <article className="incident">
      <Title>{t('withdrawn')}</Title>
      <h1>{t('withdrawn')}</h1>
      <p>{t('withdrawnText')}</p>
      <dl className="pairs">
        <dt>{t('withdrawnOn')}</dt>
        <dd>{formats.day(incident.modified)}</dd>
        <dt>{t('identifier')}</dt>
        <dd>
          <code>{incident.id}</code>
        </dd>
      </dl>
    </article>
  );
}
