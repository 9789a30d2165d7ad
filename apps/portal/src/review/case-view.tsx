import { Button, Group, Stack, Text, Title as Heading } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import type { Identity } from '../frame/identity';
import { To } from '../frame/link';
import { Failed, Loading } from '../frame/states';
import { may } from '../workspace/allowed';
import { ActsList } from './acts-list';
import { AddFinding } from './add-finding';
import { type DecisionKind, DecisionForm } from './decision-form';
import { EvidenceInPlace } from './evidence-in-place';
import { useFindingWords } from './finding-words';
import { ONE, type QueueItem, type ReviewedFinding } from './review-questions';
import { Statements } from './statements';

interface Props {
  readonly item: QueueItem;
  readonly me: Identity;
  readonly decision: DecisionKind | undefined;
  readonly onDecide: (kind: DecisionKind | undefined) => void;
}

/** One finding: what it rests on, what people said of it, and what the reader makes of it. */
export function CaseView({ item, me, decision, onDecide }: Props) {
  const { t } = useTranslation(['review', 'frame']);
  const words = useFindingWords();
  const { data, error, refetch } = useQuery(question(ONE, { id: item.incident.id }));
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { incident, incidentReview: review } = data;
  if (!incident || !review)
    return (
      <>
        <Text role="status">{t('gone')}</Text>
        {decision && (
          <Decisions
            mine={undefined}
            others={0}
            decision={decision}
            onDecide={onDecide}
            item={item}
            me={me}
          />
        )}
      </>
    );
  const finding = review.findings.find(({ id }) => id === item.finding.id);
  const said = review.acts.filter(
    (act) => act.catalogue === item.finding.catalogue && act.principle === item.finding.principle,
  );
  return (
    <article className="review-case" aria-labelledby="case-title">
      <Stack gap="lg">
        <header>
          <Heading order={2} id="case-title">
            {words.principle(item.finding)}
          </Heading>
          <Text>
            <To to={`/incidents/${incident.id}`}>{incident.name}</To>
          </Text>
          <Standing
            finding={
              finding ?? { ...item.finding, rule: '', proposedRelation: null, proposedCertainty: null }
            }
          />
        </header>
        <Decisions
          mine={said.find(({ mine, superseded, kind }) => mine && !superseded && kind !== 'retract')?.id}
          others={said.filter(({ mine }) => !mine).length}
          decision={decision}
          onDecide={onDecide}
          item={item}
          me={me}
        />
        <EvidenceInPlace incident={incident} findingId={item.finding.id} />
        <ActsList acts={said} me={me} />
        <AddFinding incident={incident.id} />
        <Statements
          incident={incident.id}
          statements={review.statements}
          mayFile={may(me, 'statement:file')}
          own={me.participant?.name}
        />
        <Text size="sm" c="dimmed">
          {t('frame:fuller')}
        </Text>
      </Stack>
    </article>
  );
}

function Standing({ finding }: { readonly finding: ReviewedFinding }) {
  const { t } = useTranslation('review');
  const words = useFindingWords();
  const proposed = { relation: finding.proposedRelation, certainty: finding.proposedCertainty };
  return (
    <>
      <Text fw={600}>
        {words.stands(finding)} · {words.state(finding)}
      </Text>
      {words.stands(proposed) && <Text>{t('ruleSaid', { stands: words.stands(proposed) })}</Text>}
      {finding.disputed && <Text>{t('disputedHint')}</Text>}
      {finding.awaitsSecond && <Text>{t('secondHint')}</Text>}
      {finding.rule && (
        <Text size="sm" c="dimmed">
          {t('rule', { rule: finding.rule })}
        </Text>
      )}
    </>
  );
}

interface DecisionsProps extends Props {
  /** The reader's own word that counts. */
  readonly mine: string | undefined;
  /** How much others have said of it. */
  readonly others: number;
}

function Decisions({ item, me, decision, onDecide, mine, others }: DecisionsProps) {
  const { t } = useTranslation('review');
  const kinds: readonly DecisionKind[] = mine
    ? ['confirm', 'reject', 'dispute', 'undo']
    : ['confirm', 'reject', 'dispute'];
  return (
    <section aria-label={t('yourWord')}>
      <Group gap="sm">
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant={kind === decision ? 'filled' : 'default'}
            aria-pressed={kind === decision}
            onClick={() => onDecide(kind === decision ? undefined : kind)}
          >
            {t(`decide.${kind}`)}
          </Button>
        ))}
      </Group>
      <DecisionForm
        kind={decision === 'undo' && !mine ? undefined : decision}
        item={item}
        me={me}
        own={mine}
        others={others}
        onLeave={() => onDecide(undefined)}
      />
    </section>
  );
}
