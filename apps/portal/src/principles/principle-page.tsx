import { useTranslation } from 'react-i18next';
import { To } from '../frame/link';
import { type Following, useLiveQuery } from '../frame/live';
import type { Where } from '../frame/page';
import { usePlace } from '../frame/place';
import { Failed, Loading, NotThere } from '../frame/states';
import { Title } from '../frame/told';
import type { Language } from '../language/languages';
import { Crosswalk } from './crosswalk';
import { Figures } from './figures';
import { Instances } from './instances';
import { isPrinciple, type Principle, type PrincipleAnswer, principleQuestion } from './principle-question';
import './principles.css';

const PATH = '/principles/:catalogue/:principle';

/** What is asked before the page is rendered. */
export const questions = ({ params: { catalogue, principle }, language }: Where) =>
  isPrinciple(catalogue, principle) ? [principleQuestion(catalogue!, principle!, language)] : [];

const FOLLOWING: Following<PrincipleAnswer> = {
  list: 'incidents',
  rows: ({ incidents }) => incidents.edges.filter(({ node }) => !node.revoked).map(({ node }) => node.id),
};

/** One principle: its official words, how it is read, what is known under it. It can be taught from, and printed. */
export function Page() {
  const { catalogue, principle } = usePlace(PATH).params;
  return isPrinciple(catalogue, principle) ? <Asked catalogue={catalogue!} id={principle!} /> : <NotThere />;
}

function Asked({ catalogue, id }: { readonly catalogue: string; readonly id: string }) {
  const language = useTranslation().i18n.language as Language;
  const { data, error, isPending, refetch } = useLiveQuery(
    principleQuestion(catalogue, id, language),
    FOLLOWING,
  );
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (isPending) return <Loading lines={10} />;
  const [principle] = data.principles;
  return principle ? <Whole principle={principle} answer={data} /> : <NotThere />;
}

function Whole({ principle, answer }: { readonly principle: Principle; readonly answer: PrincipleAnswer }) {
  const { t } = useTranslation('principles');
  return (
    <article className="principles principle">
      <Title>{`${principle.id} · ${principle.name}`}</Title>
      <header>
        <p className="quiet">
          <To to="/principles">{t('title')}</To> · {principle.label}
        </p>
        <h1>{principle.name}</h1>
        <Words principle={principle} />
      </header>
      <Reading principle={principle} />
      <Figures answer={answer} />
      <Instances principle={principle} incidents={answer.incidents} />
      <Crosswalk principle={principle} />
      <Documents principle={principle} />
    </article>
  );
}

/** The official words. Where those are in English alone, they stand in English, with a translation beside. */
function Words({ principle }: { readonly principle: Principle }) {
  const { t } = useTranslation('principles');
  return (
    <>
      <blockquote className="official" lang={principle.official ? undefined : 'en'}>
        <p>{principle.official ? principle.text : principle.officialText}</p>
      </blockquote>
      <p className="quiet">
        {principle.official ? t('official') : t('officialIsEnglish')} {principle.source}
      </p>
      {!principle.official && (
        <p>
          <strong>{t('translation')}</strong> {principle.text}
        </p>
      )}
    </>
  );
}

const LISTS = ['clear', 'arguable', 'excluded', 'positive'] as const;

/** What counts and what does not, as the codebook has it. */
function Reading({ principle }: { readonly principle: Principle }) {
  const { t } = useTranslation('principles');
  const lists = LISTS.filter((list) => principle[list].length > 0);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('reading')}</h2>
      {principle.note ? <p className="lead">{principle.note}</p> : <p>{t('readThroughCrosswalk')}</p>}
      <h3>{t('elements')}</h3>
      <ul>
        {principle.elements.map(({ word, text }) => (
          <li key={word}>{text}</li>
        ))}
      </ul>
      <div className="counts-columns">
        {lists.map((list) => (
          <div key={list} className={`counts counts-${list}`}>
            <h3>{t(`list.${list}`)}</h3>
            <p className="quiet">{t(`listIs.${list}`)}</p>
            <ul>
              {principle[list].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {principle.gates.length > 0 && (
        <details>
          <summary>{t('gates')}</summary>
          <ul>
            {principle.gates.map((gate) => (
              <li key={gate}>{gate}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Documents({ principle }: { readonly principle: Principle }) {
  const { t, i18n } = useTranslation('principles');
  const address = (kind: string) =>
    `/documents/principles/${principle.catalogue}/${principle.id}/${kind}?language=${i18n.language}&format=pdf`;
  return (
    <section aria-labelledby="documents" className="documents">
      <h2 id="documents">{t('documents')}</h2>
      <ul>
        <li>
          <a href={address('brief')}>{t('brief')}</a>
        </li>
        <li>
          <a href={address('dossier')}>{t('dossier')}</a>
        </li>
      </ul>
    </section>
  );
}
