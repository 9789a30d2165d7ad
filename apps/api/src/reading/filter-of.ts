import { Problem } from '@app/problem';
import type { IncidentFilter } from '@app/publication';
import type { IncidentFilterInput } from './incident.graphql';
import { requireShort, withoutNulls } from './present';

const MONTHS_MAX = 600;

/**
 * A filter as the library takes it.
 * @throws Problem `invalid-input` for a value that is longer than any use of it, or no number of months.
 */
export function filterOf(input: IncidentFilterInput | undefined): IncidentFilter {
  const filter = withoutNulls(input ?? {});
  requireShort(Object.values(filter).filter((value) => typeof value === 'string'));
  const months = filter.unansweredMonths;
  if (months !== undefined && (months < 0 || months > MONTHS_MAX))
    throw new Problem('invalid-input', `\`unansweredMonths\` is 0 to ${MONTHS_MAX}.`);
  return filter;
}
