import { Alert, Button, List, Stack, Text, Title as Heading } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useIdentity } from '../frame/identity';
import { useFormats } from '../language/format';
import { type Language, pathIn } from '../language/languages';
import { Outcome } from '../workspace/outcome';
import { type OpenInvitation, keepCode, signInAddress } from './invitation-doors';
import { sessionQuestion } from './session-doors';

interface Props {
  readonly code: string;
  readonly invitation: OpenInvitation;
}

/** Who invites to what, and the way to accept. */
export function InvitationView({ code, invitation }: Props) {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const me = useIdentity();
  const { holder, kind, permissions, redeemBefore } = invitation;
  return (
    <Stack gap="md" align="flex-start" role="status">
      <Heading order={2}>{t('invitation.invites', { name: holder.name })}</Heading>
      <Text>{t(kind === 'participant' ? 'invitation.asParticipant' : 'invitation.asAdministrator')}</Text>
      {permissions.length === 0 ? (
        <Text>{t('invitation.mayNothing')}</Text>
      ) : (
        <>
          <Text fw={600}>{t('invitation.mayDo')}</Text>
          <List spacing={4}>
            {permissions.map((permission) => (
              <List.Item key={permission}>
                {t(`permissions.${permission}` as 'rights.none', {
                  defaultValue: permission,
                  nsSeparator: '|',
                })}
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Text>{t('invitation.until', { at: formats.moment(redeemBefore) })}</Text>
      <Text>{t('invitation.keep')}</Text>
      {me && me.kind !== 'public' && (
        <Alert color="yellow">
          {t('invitation.signedIn', { name: me.participant?.name ?? t('administrator') })}
        </Alert>
      )}
      <Accept code={code} />
    </Stack>
  );
}

/** Keeps the code and goes to the provider of accounts: a new page, so that nothing of another viewer stays. */
function Accept({ code }: { readonly code: string }) {
  const { t, i18n } = useTranslation('account');
  const language = i18n.language as Language;
  const session = useQuery(sessionQuestion).data;
  const keep = useMutation({
    mutationFn: () => keepCode(code),
    onSuccess: () =>
      location.assign(signInAddress(pathIn(language, '/account'), pathIn(language, '/invitation'))),
  });
  if (session?.accounts === null) return <Alert color="yellow">{t('invitation.noAccounts')}</Alert>;
  return (
    <>
      <Button
        onClick={() => keep.mutate()}
        loading={!session || keep.isPending || keep.isSuccess}
        className="long-button"
      >
        {t('invitation.accept', { provider: session?.accounts ?? '' })}
      </Button>
      <Outcome error={keep.error} />
    </>
  );
}
