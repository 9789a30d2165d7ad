import { List, Text, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Identity } from '../frame/identity';
import { useFormats } from '../language/format';
import { sessionQuestion } from './session-doors';

/** What the key of the reader carries, in plain words, and until when. */
export function RightsPart({ me }: { readonly me: Identity }) {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const session = useQuery(sessionQuestion).data;
  return (
    <section aria-labelledby="rights">
      <Heading order={2} id="rights" mb="sm">
        {t('rights.title')}
      </Heading>
      {session?.expiresAt && (
        <Text mb="sm">
          {t(session.isSession ? 'rights.sessionUntil' : 'rights.keyUntil', {
            at: formats.moment(session.expiresAt),
          })}
        </Text>
      )}
      {me.permissions.length === 0 ? (
        <Text>{t('rights.none')}</Text>
      ) : (
        <List spacing={4}>
          {me.permissions.map((permission) => (
            <List.Item key={permission}>
              {t(`permissions.${permission}` as 'rights.none', {
                defaultValue: permission,
                nsSeparator: '|',
              })}
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
