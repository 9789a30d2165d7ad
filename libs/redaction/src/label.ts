import type { Tlp } from '@app/marking';

/** The labels in the order of the generator of test bundles, which does not ask the code that it tests. */
export const LABELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;

/** The stricter of labels; the maker's own arithmetic. */
export function strictestLabel(labels: readonly Tlp[]): Tlp {
  return LABELS[Math.max(...labels.map((label) => LABELS.indexOf(label)))] ?? 'RED';
}

/** Whether a label is above what an audience may see; the maker's own arithmetic. */
export function isAbove(label: Tlp, ceiling: Tlp): boolean {
  return LABELS.indexOf(label) > LABELS.indexOf(ceiling);
}
