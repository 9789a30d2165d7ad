import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import { type Following, useLiveQuery } from '../frame/live';
import type { Where } from '../frame/page';
import { Failed, Loading } from '../frame/states';
import { Title } from '../frame/told';
import type { Language } from '../language/languages';
import { twelveMonthsBefore } from '../principles/years';
import { type HomeAnswer, homeQuestion } from './home-question';
import { Latest } from './latest';
import { NinePrinciples } from './nine-principles';
import { Places } from './places';
import './home.css';

/** What is asked before the page is rendered. */
export const questions = ({ language }: Where) => [homeQuestion(language, twelveMonthsBefore(new Date()))];

const FOLLOWING: Following<HomeAnswer> = {
  list: 'incidents',
  rows: ({ latest }) => latest.edges.filter(({ node }) => !node.revoked).map(({ node }) => node.id),
};

/** What this is, in one screen; then what is known. */
export function Page() {
  const { t, i18n } = useTranslation('home');
  const { data, error, refetch } = useLiveQuery(
    homeQuestion(i18n.language as Language, twelveMonthsBefore(new Date())),
    FOLLOWING,
  );
  return (
    <div className="home">
      <Title>{t('title')}</Title>
      <header className="opening">
        <h1>{t('heading')}</h1>
        <p className="opening-text">{t('what')}</p>
        <p className="opening-text">{t('how')}</p>
        <p className="opening-ways">
          <To to="/explore">{t('toExplore')}</To>
          <To to="/principles">{t('toPrinciples')}</To>
          <To to="/how-it-works">{t('toHow')}</To>
        </p>
      </header>
      {error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : data ? (
        <>
          <NinePrinciples answer={data} />
          <Latest latest={data.latest} />
          <Places places={data.places} />
        </>
      ) : (
        <Loading lines={9} />
      )}
    </div>
  );
}
