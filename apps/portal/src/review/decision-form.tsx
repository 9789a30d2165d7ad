import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../data/ask';
import { graphql } from '../data/graphql';
import type { Identity } from '../frame/identity';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';
import { useFindingWords } from './finding-words';
import type { QueueItem } from './review-questions';

/** What a reader makes of a finding; `undo` takes their own last word back. */
export type DecisionKind = 'confirm' | 'reject' | 'dispute' | 'undo';

const DECIDE = graphql(`
  mutation Decide(
    $finding: ID!
    $decision: ReviewDecision!
    $reason: String!
    $relation: Relation
    $certainty: Certainty
    $principle: String
    $audience: String
    $signed: Boolean!
  ) {
    reviewFinding(
      finding: $finding
      decision: $decision
      reason: $reason
      relation: $relation
      certainty: $certainty
      principle: $principle
      audience: $audience
      signed: $signed
    ) {
      id
    }
  }
`);

const RETRACT = graphql(`
  mutation Retract($act: ID!, $reason: String!) {
    retractReview(act: $act, reason: $reason) {
      id
    }
  }
`);

const REASON_LENGTH_MAX = 2_000;
const RELATIONS = ['VIOLATES', 'IMPLICATES', 'DEMONSTRATES'] as const;
const CERTAINTIES = ['CLEAR', 'ARGUABLE'] as const;
const DECISIONS = { confirm: 'CONFIRM', reject: 'REJECT', dispute: 'CHANGE' } as const;

interface Props {
  readonly kind: DecisionKind | undefined;
  readonly item: QueueItem;
  readonly me: Identity;
  /** The reader's own word that counts, if there is one. */
  readonly own: string | undefined;
  /** How much others have said of it: it may grow while one writes. */
  readonly others: number;
  readonly onLeave: () => void;
}

/** Where the reader says why, and sends it. */
export function DecisionForm({ kind, item, me, own, others, onLeave }: Props) {
  const { t } = useTranslation('review');
  const hasGrown = useGrown(others, kind);
  const [done, setDone] = useState<string>();
  const after = (name: DecisionKind) => () => {
    setDone(t(`done.${name}`));
    onLeave();
  };
  const decide = useAct(DECIDE, { onDone: () => after(kind ?? 'confirm')(), isSettledLater: true });
  const retract = useAct(RETRACT, { onDone: after('undo'), isSettledLater: true });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setDone(undefined);
    const fields = fieldsOf(new FormData(event.currentTarget));
    const { text } = fields;
    if (kind === 'undo') {
      if (own) retract.mutate({ act: own, reason: text('reason') });
    } else if (kind)
      decide.mutate({
        finding: item.finding.id,
        decision: DECISIONS[kind],
        reason: text('reason'),
        relation: kind === 'dispute' ? (text('relation') as (typeof RELATIONS)[number]) : null,
        certainty: kind === 'dispute' ? (text('certainty') as (typeof CERTAINTIES)[number]) : null,
        principle: kind === 'dispute' ? text('principle') : null,
        audience: text('audience') || null,
        signed: fields.has('signed'),
      });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <>
      <Outcome error={changed(decide.error ?? retract.error, t('changed'))} done={done} />
      {hasGrown && (
        <Text role="status" className="meanwhile">
          {t('meanwhile')}
        </Text>
      )}
      {kind && (
        <form key={kind} onSubmit={submit} onKeyDown={onKeyDown} className="decision-form">
          <Stack gap="sm" align="flex-start">
            {kind === 'dispute' && <Otherwise item={item} />}
            <Textarea
              name="reason"
              label={t('reason')}
              description={t('reasonHint')}
              required
              maxLength={REASON_LENGTH_MAX}
              minRows={3}
              rows={3}
              autoFocus
              w="100%"
            />
            {kind !== 'undo' && <Manner me={me} item={item} />}
            <Group gap="sm">
              <Button type="submit" loading={decide.isPending || retract.isPending}>
                {t(`send.${kind}`)}
              </Button>
              <Button variant="default" onClick={onLeave}>
                {t('leave')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </>
  );
}

/** Whether others said something since the reader began to write. */
function useGrown(others: number, kind: DecisionKind | undefined): boolean {
  const latest = useRef(others);
  const [before, setBefore] = useState(others);
  useEffect(() => {
    latest.current = others;
  });
  useEffect(() => {
    if (kind) setBefore(latest.current);
  }, [kind]);
  return others > before;
}

/** A finding that is not there any more was made anew meanwhile, with its incident: that is what the reader is told. */
function changed(error: unknown, words: string): unknown {
  return error instanceof Refusal && error.code === 'not-found' ? new Refusal('conflict', words) : error;
}

/** For whom a word is said, and whether with a name. */
function Manner({ me, item }: { readonly me: Identity; readonly item: QueueItem }) {
  const { t } = useTranslation(['review', 'values']);
  const fuller = [
    ...me.communities.map(({ slug, name }) => ({ value: `community:${slug}`, label: name })),
    ...(me.participant ? [{ value: `recipient:${me.participant.slug}`, label: t('ownOrganisation') }] : []),
  ];
  return (
    <>
      <NativeSelect
        name="audience"
        label={t('forWhom')}
        data={[
          {
            value: '',
            label: t('asRead', { audience: t(`values:audience.${item.incident.audience as 'public'}`) }),
          },
          ...fuller,
        ]}
      />
      <Checkbox name="signed" value="yes" label={t('signed', { name: me.participant?.name ?? '' })} />
    </>
  );
}

function Otherwise({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation(['review', 'values']);
  const words = useFindingWords();
  return (
    <>
      <Text size="sm">{t('disputeHint')}</Text>
      <Group gap="sm" align="flex-end">
        <NativeSelect
          name="principle"
          label={t('fields.principle')}
          defaultValue={item.finding.principle}
          key={words.choices(item.finding.catalogue).length}
          data={words.choices(item.finding.catalogue)}
        />
        <StandsFields relation={item.finding.relation} certainty={item.finding.certainty} />
      </Group>
    </>
  );
}

/** How an incident stands to a principle, to choose. */
export function StandsFields({
  relation,
  certainty,
}: {
  readonly relation: string;
  readonly certainty: string;
}) {
  const { t } = useTranslation(['review', 'values']);
  return (
    <>
      <NativeSelect
        name="relation"
        label={t('fields.relation')}
        defaultValue={relation}
        data={RELATIONS.map((value) => ({
          value,
          label: t(`values:relations.${value.toLowerCase() as 'violates'}`),
        }))}
      />
      <NativeSelect
        name="certainty"
        label={t('fields.certainty')}
        defaultValue={certainty}
        data={CERTAINTIES.map((value) => ({
          value,
          label: t(`values:certainty.${value.toLowerCase() as 'clear'}`),
        }))}
      />
    </>
  );
}
