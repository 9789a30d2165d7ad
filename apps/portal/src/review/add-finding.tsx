import { Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../data/graphql';
import type { Fields } from '../workspace/fields';
import { useAct } from '../workspace/use-act';
import { StandsFields } from './decision-form';
import { useFindingWords } from './finding-words';
import { OpenedForm, Written, linesOf } from './opened-form';

const ADD = graphql(`
  mutation AddFinding(
    $incident: ID!
    $catalogue: String!
    $principle: String!
    $relation: Relation!
    $certainty: Certainty!
    $quotes: [String!]!
    $reason: String!
  ) {
    addFinding(
      incident: $incident
      catalogue: $catalogue
      principle: $principle
      relation: $relation
      certainty: $certainty
      quotes: $quotes
      reason: $reason
    ) {
      id
    }
  }
`);

/** Adds what no rule proposes, with quotes from the rendition that the reader sees. */
export function AddFinding({ incident }: { readonly incident: string }) {
  const { t } = useTranslation(['review', 'values']);
  const words = useFindingWords();
  const [catalogue, setCatalogue] = useState('paris-call');
  const add = useAct(ADD, { isSettledLater: true });
  const send = ({ text }: Fields) =>
    add.mutate({
      incident,
      catalogue,
      principle: text('principle'),
      relation: text('relation') as 'VIOLATES',
      certainty: text('certainty') as 'CLEAR',
      quotes: linesOf(text('quotes')),
      reason: text('reason'),
    });
  return (
    <OpenedForm title={t('add.title')} send={t('add.send')} done={t('add.done')} act={add} onSend={send}>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('catalogue')}
          value={catalogue}
          onChange={({ currentTarget }) => setCatalogue(currentTarget.value)}
          data={(['paris-call', 'un-norms'] as const).map((value) => ({
            value,
            label: t(`values:catalogues.${value}`),
          }))}
        />
        <NativeSelect name="principle" label={t('fields.principle')} data={words.choices(catalogue)} />
        <StandsFields relation="VIOLATES" certainty="ARGUABLE" />
      </Group>
      <Written name="quotes" label={t('add.quotes')} hint={t('add.quotesHint')} />
      <Written name="reason" label={t('reason')} hint={t('reasonHint')} />
    </OpenedForm>
  );
}
