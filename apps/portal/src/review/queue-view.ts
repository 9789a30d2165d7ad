import type { QueueIncident, QueueItem } from './review-questions';

/** Which findings the queue shows. */
export const VIEWS = ['open', 'second', 'disputed', 'all'] as const;
export type QueueView = (typeof VIEWS)[number];

/** The findings of incidents as lines of a queue, as far as a view shows them. */
export function queueOf(
  incidents: readonly QueueIncident[],
  view: QueueView,
  catalogue: string | undefined,
): QueueItem[] {
  return incidents.flatMap((incident) =>
    incident.findings
      .filter((finding) => (!catalogue || finding.catalogue === catalogue) && SHOWN[view](finding))
      .map((finding) => ({ finding, incident })),
  );
}

type Finding = QueueIncident['findings'][number];

const SHOWN: Readonly<Record<QueueView, (finding: Finding) => boolean>> = {
  open: ({ reviewState, disputed }) => reviewState === 'proposed' && !disputed,
  second: ({ awaitsSecond }) => awaitsSecond,
  disputed: ({ disputed }) => disputed,
  all: () => true,
};

/** Where the queue stands after a step: it stays at its ends. */
export function stepped(
  ids: readonly string[],
  current: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  if (at === -1) return ids[0];
  return ids[Math.min(Math.max(at + step, 0), ids.length - 1)];
}

/** What a finding is of: stays while its incident is amended and its id is made anew. */
export function placeOf({ incident, finding }: QueueItem): string {
  return `${incident.id} ${finding.catalogue} ${finding.principle}`;
}

/**
 * The line that a reader has before them, as it stands now. While they write about it, it stays even where it is gone,
 * so that what they wrote is not lost.
 */
export function keptItem(
  all: readonly QueueItem[],
  chosen: QueueItem | undefined,
  isWriting: boolean,
): QueueItem | undefined {
  if (!chosen) return undefined;
  const same = all.find(({ finding }) => finding.id === chosen.finding.id);
  return same ?? all.find((item) => placeOf(item) === placeOf(chosen)) ?? (isWriting ? chosen : undefined);
}
