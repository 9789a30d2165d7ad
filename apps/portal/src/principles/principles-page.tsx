import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import type { Where } from '../frame/page';
import { Failed, Loading } from '../frame/states';
import { Title } from '../frame/told';
import type { Language } from '../language/languages';
import { type PrinciplesAnswer, principlesQuestion } from './principle-question';
import './principles.css';

/** What is asked before the page is rendered. */
export const questions = ({ language }: Where) => [principlesQuestion(language)];

/** The nine principles of the Paris Call and the eleven norms of the United Nations. */
export function Page() {
  const { t, i18n } = useTranslation('principles');
  const { data, error, refetch } = useQuery(principlesQuestion(i18n.language as Language));
  return (
    <div className="principles">
      <Title>{t('title')}</Title>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      {error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : data ? (
        <>
          <List catalogue="paris-call" principles={data.paris} counts={data.ofParis} />
          <List catalogue="un-norms" principles={data.norms} counts={data.ofNorms} />
        </>
      ) : (
        <Loading lines={9} />
      )}
    </div>
  );
}

interface ListProps {
  readonly catalogue: 'paris-call' | 'un-norms';
  readonly principles: PrinciplesAnswer['paris'];
  readonly counts: PrinciplesAnswer['ofParis'];
}

function List({ catalogue, principles, counts }: ListProps) {
  const { t } = useTranslation('principles');
  const known = new Map(counts.rows.map(({ values, events }) => [values[0], events]));
  return (
    <section aria-labelledby={catalogue}>
      <h2 id={catalogue}>{t(`catalogue.${catalogue}`)}</h2>
      <p className="quiet">
        {t(`about.${catalogue}`)} {principles.some(({ official }) => !official) && t('officialIsEnglish')}
      </p>
      <ol className="principle-list">
        {principles.map(({ id, name, text, official, officialText }) => (
          <li key={id}>
            <span className="principle-numeral" aria-hidden="true">
              {id}
            </span>
            <div>
              <h3>
                <To to={`/principles/${catalogue}/${id}`}>{name}</To>
              </h3>
              <p lang={official ? undefined : 'en'}>{official ? text : officialText}</p>
              <p className="quiet">{t('touched', { count: known.get(id) ?? 0 })}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
