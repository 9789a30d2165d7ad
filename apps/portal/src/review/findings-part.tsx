import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Identity } from '../frame/identity';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { CaseView } from './case-view';
import type { DecisionKind } from './decision-form';
import { KeyHelp, useKeys } from './key-help';
import { QueueList } from './queue-list';
import { type QueueView, VIEWS, keptItem, placeOf, queueOf, stepped } from './queue-view';
import type { QueueItem } from './review-questions';
import { useQueue } from './use-queue';

/** The queue of findings on one side, and the one that is looked at on the other. */
export function FindingsPart({ me }: { readonly me: Identity }) {
  const { t } = useTranslation(['review', 'values', 'acts']);
  const formats = useFormats();
  const [view, setView] = useState<QueueView>('open');
  const [catalogue, setCatalogue] = useState('');
  const [chosen, setChosen] = useState<QueueItem>();
  const [decision, setDecision] = useState<DecisionKind>();
  const list = useRef<HTMLOListElement>(null);
  const queue = useQueue();
  const items = queueOf(queue.incidents, view, catalogue || undefined);
  // What was just decided leaves the view, and stays in sight all the same until the reader goes on.
  const all = queueOf(queue.incidents, 'all', undefined);
  const current = keptItem(all, chosen, decision !== undefined) ?? items[0];
  const decide = (kind: DecisionKind | undefined) => {
    setChosen(current);
    setDecision(kind);
  };
  const choose = (id: string | undefined) => {
    setChosen(all.find(({ finding }) => finding.id === id));
    setDecision(undefined);
    if (id) list.current?.querySelector<HTMLElement>(`[data-finding="${id}"]`)?.focus();
  };
  const ids = items.map(({ finding }) => finding.id);
  const keys = useKeys((command) => {
    if (command === 'next') choose(stepped(ids, current?.finding.id, 1));
    else if (command === 'previous') choose(stepped(ids, current?.finding.id, -1));
    else if (current && command !== 'help') decide(command);
  });
  if (queue.error) return <Failed error={queue.error} again={queue.again} />;
  if (queue.isLoading) return <Loading lines={8} />;
  return (
    <>
      <KeyHelp {...keys} />
      <Group gap="md" align="flex-end" my="md">
        <NativeSelect
          label={t('view.label')}
          value={view}
          onChange={({ currentTarget }) => setView(currentTarget.value as QueueView)}
          data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
        <NativeSelect
          label={t('catalogue')}
          value={catalogue}
          onChange={({ currentTarget }) => setCatalogue(currentTarget.value)}
          data={[
            { value: '', label: t('bothCatalogues') },
            { value: 'paris-call', label: t('values:catalogues.paris-call') },
            { value: 'un-norms', label: t('values:catalogues.un-norms') },
          ]}
        />
      </Group>
      <Text aria-live="polite" mb="sm">
        {t('inQueue', { count: items.length })}{' '}
        {queue.hasMore &&
          t('ofIncidents', {
            loaded: formats.count(queue.incidents.length),
            all: formats.count(queue.total),
          })}
      </Text>
      <div className="review-desk">
        <nav aria-label={t('queue')} className="review-queue">
          {items.length === 0 && <Empty>{t(`emptyQueue.${view}`)}</Empty>}
          <QueueList items={items} current={current?.finding.id} onChoose={choose} ref={list} />
          {queue.hasMore && (
            <Button variant="default" size="xs" onClick={queue.more} loading={queue.isLoadingMore}>
              {t('acts:more')}
            </Button>
          )}
        </nav>
        {current && (
          <CaseView key={placeOf(current)} item={current} me={me} decision={decision} onDecide={decide} />
        )}
      </div>
    </>
  );
}
