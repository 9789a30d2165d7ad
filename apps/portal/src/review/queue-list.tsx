import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindingWords } from './finding-words';
import type { QueueItem } from './review-questions';

interface Props {
  readonly items: readonly QueueItem[];
  readonly current: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly ref: Ref<HTMLOListElement>;
}

/** The lines of the queue. */
export function QueueList({ items, current, onChoose, ref }: Props) {
  const { t } = useTranslation('review');
  const words = useFindingWords();
  return (
    <ol className="queue-list" ref={ref}>
      {items.map(({ finding, incident }) => (
        <li key={finding.id}>
          <button
            type="button"
            data-finding={finding.id}
            className="queue-item"
            {...(finding.id === current ? { 'aria-current': 'true' as const } : {})}
            onClick={() => onChoose(finding.id)}
          >
            <span className="queue-principle">{words.principle(finding)}</span>
            <span className="queue-incident">{incident.name}</span>
            <span className="queue-state">
              {words.stands(finding)} · {words.state(finding)}
              {finding.awaitsSecond && ` · ${t('awaitsSecond')}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
