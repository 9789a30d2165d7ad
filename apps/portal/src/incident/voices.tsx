import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/format';
import { useValues } from '../language/values';
import { inOrder, keyOf, type Principles } from './finding-key';
import type { Review } from './incident-question';

type Statement = Review['statements'][number];
type Act = Review['acts'][number];

interface Props {
  readonly review: Review;
  readonly principles: Principles;
}

/** What people say of the incident, as far as this reader may see it: statements in their own name, words on findings. */
export function Voices({ review: { statements, acts, findings }, principles }: Props) {
  const { t } = useTranslation('incident');
  const rejected = findings.filter(({ reviewState }) => reviewState === 'rejected');
  const isSilent = statements.length + acts.length + rejected.length === 0;
  const spoken = new Map([...acts, ...rejected].map((each) => [keyOf(each), each]));
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{t('voices')}</h2>
      {isSilent ? <p>{t('noVoice')}</p> : <p className="quiet">{t('voicesIntro')}</p>}
      {statements.length > 0 && <h3>{t('statements')}</h3>}
      {statements.map((statement) => (
        <StatementView key={statement.id} statement={statement} />
      ))}
      {spoken.size > 0 && <h3>{t('words')}</h3>}
      {inOrder([...spoken.values()]).map((of) => (
        <Words
          key={keyOf(of)}
          name={principles.at(keyOf(of))?.name ?? keyOf(of)}
          label={principles.at(keyOf(of))?.label ?? keyOf(of)}
          acts={acts.filter((act) => keyOf(act) === keyOf(of))}
          isRejected={rejected.some((each) => keyOf(each) === keyOf(of))}
          isDisputed={findings.some((each) => keyOf(each) === keyOf(of) && each.disputed)}
        />
      ))}
    </section>
  );
}

function StatementView({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation(['incident', 'values']);
  const formats = useFormats();
  const { label } = useValues();
  const { author, authorKind, authorCountry, audience, withdrawn, versions } = statement;
  const kind = [
    t(`values:kinds.${authorKind as 'cert'}`, { defaultValue: authorKind }),
    ...(authorCountry ? [formats.country(authorCountry)] : []),
  ].join(', ');
  const [latest, ...earlier] = [...versions].reverse();
  return (
    <article className="voice">
      <h4>
        <bdi>{author}</bdi> <small>{kind}</small>
      </h4>
      {withdrawn && <p>{t('statementWithdrawn')}</p>}
      {latest && <Version version={latest} />}
      {earlier.length > 0 && (
        <details>
          <summary>{t('earlierVersions', { count: earlier.length })}</summary>
          {earlier.map((version) => (
            <Version key={version.version} version={version} />
          ))}
        </details>
      )}
      <p className="quiet">
        {t('saidFor', {
          audience: label(t(`values:audience.${audience as 'public'}`, { defaultValue: audience })),
        })}
      </p>
    </article>
  );
}

function Version({ version: { form, text, at } }: { readonly version: Statement['versions'][number] }) {
  const { t } = useTranslation('incident');
  const formats = useFormats();
  return (
    <>
      <p className="quiet">
        {t(`statementForms.${form}`)} · <time dateTime={at}>{formats.moment(at)}</time>
      </p>
      <blockquote dir="auto">{text}</blockquote>
    </>
  );
}

interface WordsProps {
  readonly name: string;
  readonly label: string;
  readonly acts: readonly Act[];
  readonly isRejected: boolean;
  readonly isDisputed: boolean;
}

/** Who said what of one principle, oldest first: what was said again later is marked, and nothing is taken away. */
function Words({ name, label, acts, isRejected, isDisputed }: WordsProps) {
  const { t } = useTranslation(['incident', 'values']);
  return (
    <article className="voice">
      <h4>
        <bdi>{label}</bdi> <small>{name}</small>
      </h4>
      {isRejected && <p>{t('rejected')}</p>}
      {isDisputed && <p>{t('disputed')}</p>}
      <ol className="voice-words">
        {acts.map((act) => (
          <Word key={act.id} act={act} />
        ))}
      </ol>
    </article>
  );
}

function Word({ act }: { readonly act: Act }) {
  const { t } = useTranslation(['incident', 'values']);
  const formats = useFormats();
  const { label } = useValues();
  const { catalogue, kind, relation, certainty, reason, reader, mine, superseded, at } = act;
  const number = /^reader (\d+)$/.exec(reader)?.[1];
  const who = number ? t('reader', { number }) : reader;
  const saysHow = relation && certainty && (kind === 'change' || kind === 'add');
  return (
    <li data-superseded={superseded || undefined}>
      <p>
        <strong>
          <bdi>{mine ? t('yourself', { who }) : who}</bdi>{' '}
          {t(`acts.${kind as 'confirm'}`, { defaultValue: kind })}
        </strong>
        {saysHow &&
          `: ${t(`relation.${catalogue as 'paris-call'}.${relation.toLowerCase() as 'violates'}`)}, ${t(
            `values:certainty.${certainty.toLowerCase() as 'clear'}`,
          )}`}
        {superseded && ` (${t('superseded')})`}
      </p>
      <blockquote dir="auto">{reason}</blockquote>
      <p className="quiet">
        <time dateTime={at}>{formats.moment(at)}</time> ·{' '}
        {t('saidFor', {
          audience: label(
            t(`values:audience.${act.audienceKind as 'public'}`, { defaultValue: act.audienceKind }),
          ),
        })}
      </p>
    </li>
  );
}
