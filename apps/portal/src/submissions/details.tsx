import { Table, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sendOverHttp } from '../data/ask';
import { useIdentity } from '../frame/identity';
import { To } from '../frame/link';
import { Empty, Failed } from '../frame/states';
import { useFormats } from '../language/format';
import { useWords } from '../submit/form';
import { audienceName } from '../submit/audience-name';
import { release } from '../submit/send';
import { SureButton } from '../workspace/sure-button';
import { isMoving } from './state';
import { type Submission, useAskAgain } from './submission-question';

/** What came of a submission for each audience, and what waits for its submitter. */
export function Renditions({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation('submissions');
  const say = useWords();
  const { moment } = useFormats();
  const communities = useIdentity()?.communities ?? [];
  const { id, renditions, state, terms } = submission;
  const askAgain = useAskAgain(id);
  const releasing = useMutation({
    mutationFn: (audience: string) => release(sendOverHttp, id, audience),
    onSettled: askAgain,
  });
  return (
    <section>
      <h2>{t('renditions.title')}</h2>
      <Text size="sm">{t('renditions.terms', { tlp: terms.defaultTlp.replace('_', '+') })}</Text>
      {renditions.length === 0 && <Empty>{t('renditions.none')}</Empty>}
      {releasing.error && <Failed error={releasing.error} again={() => releasing.reset()} />}
      <ul className="renditions">
        {renditions.map(({ audience, status, incidentId, publishedAt }) => (
          <li key={audience}>
            <strong>{audienceName(say, audience, communities)}</strong>
            <span>
              {t(`renditionStatus.${status as 'held'}`)}
              {publishedAt !== null && ` · ${moment(publishedAt)}`}
            </span>
            {status === 'held' && (
              <SureButton
                name={t('release', { audience: audienceName(say, audience, communities) })}
                question={t('releaseSure')}
                isBusy={isMoving(state) || (releasing.isPending && releasing.variables === audience)}
                onSure={() => releasing.mutate(audience)}
              />
            )}
            {status === 'published' && audience === 'public' && (
              <To to={`/incidents/${incidentId}`}>{t('renditions.see')}</To>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What could be better about the bundle: by code and place, for the receipt alone has the words. */
export function Warnings({ warnings }: Pick<Submission, 'warnings'>) {
  const { t } = useTranslation('submissions');
  if (warnings.length === 0) return null;
  return (
    <section>
      <h2>{t('warnings.title')}</h2>
      <Text>{t('warnings.hint')}</Text>
      <ul>
        {warnings.map(({ code, pointer }) => (
          <li key={`${code} ${pointer}`}>
            <code>{code}</code> <code>{pointer}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The states that a submission went through. */
export function History({ history }: Pick<Submission, 'history'>) {
  const { t } = useTranslation('submissions');
  const { moment } = useFormats();
  return (
    <section>
      <h2>{t('history.title')}</h2>
      <Table.ScrollContainer
        minWidth={320}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={t('history.title')}
      >
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('history.at')}</Table.Th>
              <Table.Th>{t('history.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {history.map(({ state, at, reason }) => (
              <Table.Tr key={`${at} ${state}`}>
                <Table.Td>{moment(at)}</Table.Td>
                <Table.Td>
                  {t(`state.${state as 'published'}`)}
                  {reason !== null && ` (${reason})`}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
