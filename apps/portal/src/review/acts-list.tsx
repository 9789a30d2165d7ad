import { Text, Title as Heading } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Identity } from '../frame/identity';
import { Empty } from '../frame/states';
import { useFormats } from '../language/format';
import { may } from '../workspace/allowed';
import { DeclassifyForm } from './declassify-form';
import { useFindingWords } from './finding-words';
import type { Act } from './review-questions';

/** What readers said of one principle of an incident, as far as this reader may see it: disagreement stays in sight. */
export function ActsList({ acts, me }: { readonly acts: readonly Act[]; readonly me: Identity }) {
  const { t } = useTranslation('review');
  return (
    <section aria-labelledby="acts">
      <Heading order={3} id="acts" mb="sm">
        {t('acts')}
      </Heading>
      {acts.length === 0 && <Empty>{t('noActs')}</Empty>}
      <ol className="act-list">
        {acts.map((act) => (
          <li key={act.id} {...(act.superseded ? { 'data-superseded': true } : {})}>
            <ActLine act={act} />
            {act.mine && may(me, 'finding:declassify') && (
              <DeclassifyForm act={act} me={me} isPossible={mayCarryDown(act)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One's own word that counts, unless everybody reads it already. */
function mayCarryDown({ superseded, kind, audienceKind }: Act): boolean {
  return !superseded && kind !== 'retract' && audienceKind !== 'public';
}

function ActLine({ act }: { readonly act: Act }) {
  const { t } = useTranslation(['review', 'values']);
  const formats = useFormats();
  const words = useFindingWords();
  const audience = (kind: string) => t(`values:audience.${kind as 'public'}`);
  return (
    <>
      <Text fw={600}>
        {act.mine ? t('you', { reader: act.reader }) : act.reader} · {t(`actKinds.${act.kind as 'confirm'}`)}
        {words.stands(act) && `: ${words.stands(act)}`}
        {act.superseded && ` (${t('superseded')})`}
      </Text>
      <Text>{act.reason}</Text>
      {act.evidence.map(({ text }) => (
        <Text key={text} component="blockquote" className="act-quote">
          {text}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        {t('saidFor', { audience: audience(act.audienceKind), at: formats.moment(act.at) })}
      </Text>
      {act.carriedDown.map(({ to, reason, at }) => (
        <Text key={at} size="sm">
          {t('carriedDown', { audience: audience(to), at: formats.moment(at), reason })}
        </Text>
      ))}
    </>
  );
}
