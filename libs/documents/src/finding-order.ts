import type { MaterialFinding } from './material';

/** Findings in the order in which a reader wants them: the Paris Call first, clear before arguable. A rejected one is none. */
export function inOrder(findings: readonly MaterialFinding[]): MaterialFinding[] {
  const rank = ({ catalogue, certainty, relation }: MaterialFinding): number =>
    (catalogue === 'paris-call' ? 0 : 10) +
    (certainty === 'clear' ? 0 : 2) +
    (relation === 'violates' ? 0 : 1);
  return findings
    .filter(({ reviewState }) => reviewState !== 'rejected')
    .sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence || (a.principle < b.principle ? -1 : 1));
}
