import { useTranslation } from 'react-i18next';
import { Copyable } from '../frame/copyable';
import { useOrigin } from '../frame/origin';
import { Title } from '../frame/told';
import { commandsFor } from './commands';
import './about.css';

const SECTIONS = ['way', 'redaction', 'audiences', 'review', 'counts', 'who', 'licence', 'data'] as const;

/** How it works: for whoever wants to know what they are reading, and for whoever wants the data. */
export function Page() {
  const { t } = useTranslation('about');
  return (
    <article className="about">
      <Title>{t('title')}</Title>
      <h1>{t('title')}</h1>
      <p className="lead">{t('intro')}</p>
      <nav aria-label={t('contents')}>
        <ul className="about-contents">
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`${section}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Prose section="way" paragraphs={['1', '2', '3']} />
      <Prose section="redaction" paragraphs={['1', '2']}>
        <Example />
        <p>{t('redaction.3')}</p>
      </Prose>
      <Audiences />
      <Prose section="review" paragraphs={['1', '2', '3']} />
      <Prose section="counts" paragraphs={['1', '2', '3', '4']} />
      <Prose section="who" paragraphs={['1', '2']} />
      <Prose section="licence" paragraphs={['1', '2']} />
      <Data />
    </article>
  );
}

interface ProseProps {
  readonly section: 'way' | 'redaction' | 'review' | 'counts' | 'who' | 'licence';
  readonly paragraphs: readonly string[];
  readonly children?: React.ReactNode;
}

function Prose({ section, paragraphs, children }: ProseProps) {
  const { t } = useTranslation('about');
  return (
    <section aria-labelledby={section}>
      <h2 id={section}>{t(`${section}.title`)}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{t(`${section}.${paragraph as '1'}`)}</p>
      ))}
      {children}
    </section>
  );
}

const EXAMPLE = ['name', 'victim', 'time', 'count', 'contact', 'malware'] as const;

/** A few values before and after, for the public, as the table of the rules has it. */
function Example() {
  const { t } = useTranslation('about');
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={t('example.caption')}>
      <table className="about-table">
        <caption>{t('example.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('example.what')}</th>
            <th scope="col">{t('example.before')}</th>
            <th scope="col">{t('example.after')}</th>
          </tr>
        </thead>
        <tbody>
          {EXAMPLE.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`example.${row}.what`)}</th>
              <td>{t(`example.${row}.before`)}</td>
              <td>{t(`example.${row}.after`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const AUDIENCES = ['public', 'participants', 'clients', 'community', 'recipient'] as const;

function Audiences() {
  const { t } = useTranslation('about');
  return (
    <section aria-labelledby="audiences">
      <h2 id="audiences">{t('audiences.title')}</h2>
      <p>{t('audiences.1')}</p>
      <div className="wide" tabIndex={0} role="group" aria-label={t('audiences.title')}>
        <table className="about-table">
          <thead>
            <tr>
              <th scope="col">{t('audiences.who')}</th>
              <th scope="col">{t('audiences.upTo')}</th>
              <th scope="col">{t('audiences.besides')}</th>
            </tr>
          </thead>
          <tbody>
            {AUDIENCES.map((audience) => (
              <tr key={audience}>
                <th scope="row">{t(`audience.${audience}.who`)}</th>
                <td>{t(`audience.${audience}.upTo`)}</td>
                <td>{t(`audience.${audience}.besides`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Data() {
  const { t } = useTranslation('about');
  const commands = commandsFor(useOrigin());
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('data.title')}</h2>
      <p>{t('data.1')}</p>
      {(Object.keys(commands) as (keyof typeof commands)[]).map((name) => (
        <div key={name}>
          <h3>{t(`command.${name}`)}</h3>
          <Copyable label={t(`command.${name}`)} text={commands[name]} />
        </div>
      ))}
    </section>
  );
}
