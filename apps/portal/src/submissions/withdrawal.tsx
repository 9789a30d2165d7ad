import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, sendOverHttp } from '../data/ask';
import { graphql } from '../data/graphql';
import { Failed } from '../frame/states';
import { useAskAgain } from './submission-question';

const WITHDRAW = graphql(`
  mutation WithdrawIncident($id: ID!, $reason: String) {
    withdrawIncident(id: $id, reason: $reason) {
      id
      state
    }
  }
`);
const REASON_LENGTH_MAX = 500;

/** Takes an incident back: what that does is said first, and it is confirmed. */
export function Withdrawal({ id }: { readonly id: string }) {
  const { t } = useTranslation('submissions');
  const [isSure, setSure] = useState(false);
  const [reason, setReason] = useState('');
  const askAgain = useAskAgain(id);
  const withdrawing = useMutation({
    mutationFn: () => ask(sendOverHttp, WITHDRAW, { id, reason: reason.trim() || null }),
    onSuccess: askAgain,
  });
  return (
    <section className="withdrawal">
      <h2>{t('withdrawal.title')}</h2>
      <Text>{t('withdrawal.hint')}</Text>
      <Stack gap="sm" mt="sm" align="flex-start">
        <TextInput
          label={t('withdrawal.reason')}
          description={t('withdrawal.reasonHint')}
          value={reason}
          maxLength={REASON_LENGTH_MAX}
          w="100%"
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox
          label={t('withdrawal.sure')}
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <Button
          variant="default"
          className="withdrawal-button"
          disabled={!isSure}
          loading={withdrawing.isPending}
          onClick={() => withdrawing.mutate()}
        >
          {t('withdrawal.do')}
        </Button>
        {withdrawing.error && <Failed error={withdrawing.error} again={() => withdrawing.mutate()} />}
      </Stack>
    </section>
  );
}
