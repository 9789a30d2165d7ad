import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../data/ask';

/** What came of an act: said to who sees the page and to who hears it. */
export function Outcome({ error, done }: { readonly error?: unknown; readonly done?: string | undefined }) {
  return (
    <div aria-live="polite" className="outcome">
      {error ? <Refused error={error} /> : done ? <Text className="done">{done}</Text> : null}
    </div>
  );
}

/** Why an act was refused, in words that help; a conflict says that the page was brought up to date. */
export function Refused({ error }: { readonly error: unknown }) {
  const { t } = useTranslation(['frame', 'acts']);
  const code = error instanceof Refusal ? error.code : 'internal';
  const issues = error instanceof Refusal ? error.issues : [];
  const isConflict = code === 'conflict';
  const known = t(`failure.${code as 'internal'}`, { defaultValue: '' });
  return (
    <Alert color={isConflict ? 'yellow' : 'red'} title={t(isConflict ? 'acts:conflict' : 'acts:refused')}>
      <Text>{(error instanceof Refusal && error.message) || known || t('failure.internal')}</Text>
      {issues.length > 0 && (
        <ul>
          {issues.map(({ pointer, message }) => (
            <li key={pointer + message}>{message}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
