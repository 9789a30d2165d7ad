import { Button, Group, List, Stack, Text, Textarea, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { type ResultOf, graphql } from '../data/graphql';
import { To } from '../frame/link';
import { type Following, useLiveQuery } from '../frame/live';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';

const PROPOSALS = graphql(`
  query Duplicates($first: Int!) {
    duplicateProposals(first: $first) {
      id
      first {
        id
        name
      }
      second {
        id
        name
      }
      audience
      score
      basis
      shared
    }
  }
`);
const PAIR = graphql(`
  query Pair($first: ID!, $second: ID!) {
    first: incident(id: $first) {
      id
      name
      description
      occurredAt
      sectors
      countries
    }
    second: incident(id: $second) {
      id
      name
      description
      occurredAt
      sectors
      countries
    }
  }
`);
const DECIDE = graphql(`
  mutation DecideDuplicate($first: ID!, $second: ID!, $decision: DuplicateDecision!, $reason: String!) {
    decideDuplicate(first: $first, second: $second, decision: $decision, reason: $reason)
  }
`);
const PAGE_SIZE = 20;

type Proposal = ResultOf<typeof PROPOSALS>['duplicateProposals'][number];
const FOLLOWING: Following<ResultOf<typeof PROPOSALS>> = {
  list: 'review',
  rows: ({ duplicateProposals }) => duplicateProposals.map(({ id }) => id),
};

type Side = NonNullable<ResultOf<typeof PAIR>['first']>;
type Decision = 'JOIN' | 'REFUSE' | 'UNDO';
interface Decided {
  readonly pair: Pick<Proposal, 'first' | 'second'>;
  readonly decision: Decision;
}

/** Reports that look like one event, side by side; people decide. */
export function DuplicatesPart() {
  const { t } = useTranslation('review');
  const [decided, setDecided] = useState<Decided>();
  const { data, error, refetch } = useLiveQuery(question(PROPOSALS, { first: PAGE_SIZE }), FOLLOWING);
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={6} />;
  return (
    <Stack gap="xl">
      <Text className="lead">{t('duplicates.lead')}</Text>
      {decided && (
        <LastDecision decided={decided} onUndone={() => setDecided({ ...decided, decision: 'UNDO' })} />
      )}
      {data.duplicateProposals.length === 0 && <Empty>{t('duplicates.none')}</Empty>}
      {data.duplicateProposals.map((proposal) => (
        <ProposalView key={proposal.id} proposal={proposal} onDecided={setDecided} />
      ))}
    </Stack>
  );
}

function LastDecision({ decided, onUndone }: { readonly decided: Decided; readonly onUndone: () => void }) {
  const { t } = useTranslation('review');
  const { first, second } = decided.pair;
  const undo = useAct(DECIDE, { onDone: onUndone, isSettledLater: true });
  return (
    <div role="status">
      <Group gap="sm">
        <Text>{t(`duplicates.done.${decided.decision}`, { first: first.name, second: second.name })}</Text>
        {decided.decision !== 'UNDO' && (
          <Button
            size="xs"
            variant="default"
            loading={undo.isPending}
            onClick={() =>
              undo.mutate({
                first: first.id,
                second: second.id,
                decision: 'UNDO',
                reason: t('duplicates.undoReason'),
              })
            }
          >
            {t('duplicates.undo')}
          </Button>
        )}
      </Group>
      <Outcome error={undo.error} />
    </div>
  );
}

interface ViewProps {
  readonly proposal: Proposal;
  readonly onDecided: (decided: Decided) => void;
}

function ProposalView({ proposal, onDecided }: ViewProps) {
  const { t } = useTranslation(['review', 'values']);
  const formats = useFormats();
  const [reason, setReason] = useState('');
  const { first, second } = proposal;
  const { data } = useQuery(question(PAIR, { first: first.id, second: second.id }));
  const decide = useAct(DECIDE, {
    onDone: (_, { decision }) => onDecided({ pair: proposal, decision }),
    isSettledLater: true,
  });
  const say = (decision: Decision) =>
    decide.mutate({ first: first.id, second: second.id, decision, reason: reason.trim() });
  const title = `pair-${proposal.id}`;
  return (
    <article aria-labelledby={title}>
      <Heading order={2} size="h3" id={title}>
        {t('duplicates.pair', { score: formats.share(proposal.score) })}
      </Heading>
      <Text>
        {t(`duplicates.basis.${proposal.basis as 'observables'}`)}{' '}
        {t('duplicates.comparedFor', { audience: t(`values:audience.${proposal.audience as 'public'}`) })}
      </Text>
      {proposal.shared.length > 0 && (
        <List my="sm">
          {proposal.shared.map((value) => (
            <List.Item key={value}>
              <code>{value}</code>
            </List.Item>
          ))}
        </List>
      )}
      <div className="side-by-side">
        <SideView side={data?.first} name={first.name} id={first.id} />
        <SideView side={data?.second} name={second.name} id={second.id} />
      </div>
      <Stack gap="sm" align="flex-start" className="form">
        <Textarea
          label={t('reason')}
          description={t('reasonHint')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          maxLength={2_000}
          rows={2}
          w="100%"
        />
        <Group gap="sm">
          <Button disabled={!reason.trim()} loading={decide.isPending} onClick={() => say('JOIN')}>
            {t('duplicates.join')}
          </Button>
          <Button variant="default" disabled={!reason.trim()} onClick={() => say('REFUSE')}>
            {t('duplicates.refuse')}
          </Button>
        </Group>
        <Outcome error={decide.error} />
      </Stack>
    </article>
  );
}

interface SideProps {
  readonly side: Side | null | undefined;
  readonly name: string;
  readonly id: string;
}

function SideView({ side, name, id }: SideProps) {
  const { t } = useTranslation(['review', 'values']);
  const formats = useFormats();
  return (
    <section>
      <Heading order={3} size="h4">
        <To to={`/incidents/${id}`}>{name}</To>
      </Heading>
      {side && (
        <>
          <Text size="sm" c="dimmed">
            {[
              side.occurredAt && formats.day(side.occurredAt),
              ...side.countries.map(formats.country),
              ...side.sectors.map((sector) =>
                t(`values:sectors.${sector as 'energy'}`, { defaultValue: sector }),
              ),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <Text className="side-text">{side.description}</Text>
        </>
      )}
    </section>
  );
}
