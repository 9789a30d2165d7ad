import { Alert, Checkbox, NativeSelect, Text } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../data/graphql';
import type { Identity } from '../frame/identity';
import type { Fields } from '../workspace/fields';
import { useAct } from '../workspace/use-act';
import { OpenedForm, Written, linesOf } from './opened-form';
import type { Act } from './review-questions';

const DECLASSIFY = graphql(`
  mutation Declassify($act: ID!, $audience: String!, $text: String!, $reason: String!, $quotes: [String!]!) {
    declassifyReview(act: $act, audience: $audience, text: $text, reason: $reason, quotes: $quotes) {
      id
    }
  }
`);

interface Props {
  readonly act: Act;
  readonly me: Identity;
  /** Whether it still can be done. One that is open stays until it is closed: what came of it is said there. */
  readonly isPossible: boolean;
}

/** An act of its own: saying one's word again for a lesser audience, in new words, after a warning. */
export function DeclassifyForm({ act, me, isPossible }: Props) {
  const { t } = useTranslation(['review', 'values']);
  const declassify = useAct(DECLASSIFY, { isSettledLater: true });
  const [isOpen, setOpen] = useState(false);
  if (!isPossible && !isOpen) return null;
  const send = ({ text }: Fields) =>
    declassify.mutate({
      act: act.id,
      audience: text('audience'),
      text: text('text'),
      reason: text('why'),
      quotes: linesOf(text('quotes')),
    });
  const lesser = [
    { value: 'public', label: t('values:audience.public') },
    { value: 'participants', label: t('values:audience.participants') },
    ...me.communities.map(({ slug, name }) => ({
      value: `clients:${slug}`,
      label: t('clientsOf', { name }),
    })),
    ...me.communities.map(({ slug, name }) => ({ value: `community:${slug}`, label: name })),
  ];
  return (
    <OpenedForm
      title={t('declassify.title')}
      send={t('declassify.send')}
      done={t('declassify.done')}
      act={declassify}
      onSend={send}
      onToggle={setOpen}
      isGrave
    >
      <Alert color="yellow" title={t('declassify.warning')}>
        <Text size="sm">{t('declassify.warningText')}</Text>
      </Alert>
      <NativeSelect name="audience" label={t('declassify.audience')} data={lesser} />
      <Written name="text" label={t('declassify.text')} hint={t('declassify.textHint')} rows={3} />
      <Written name="why" label={t('declassify.why')} hint={t('declassify.whyHint')} />
      <Written name="quotes" label={t('declassify.quotes')} hint={t('declassify.quotesHint')} isOptional />
      <Checkbox required label={t('declassify.sure')} />
    </OpenedForm>
  );
}
