import { Problem } from '@app/problem';
import type { IncidentFilter } from '@app/publication';
import type { IncidentFilterInput } from './incident.graphql';
import { requireShort, withoutNulls } from './present';

const MONTHS_MAX = 600;
/** What ISO 8601 and the database both write with four digits. */
const YEARS = { min: 1, max: 9999 } as const;

/**
 * A filter as the library takes it.
 * @throws Problem `invalid-input` for a value that is longer than any use of it, no number of months, or no year.
 */
export function filterOf(input: IncidentFilterInput | undefined): IncidentFilter {
  const filter = withoutNulls(input ?? {});
  requireShort(Object.values(filter).filter((value) => typeof value === 'string'));
  const moments = [filter.occurredFrom, filter.occurredTo, filter.addedAfter].filter(
    (each) => each !== undefined,
  );
  const years = moments.map((moment) => moment.getUTCFullYear());
  if (!years.every((year) => year >= YEARS.min && year <= YEARS.max))
    throw new Problem('invalid-input', `A moment lies in the years ${YEARS.min} to ${YEARS.max}.`);
  const months = filter.unansweredMonths;
  if (months !== undefined && (months < 0 || months > MONTHS_MAX))
    throw new Problem('invalid-input', `\`unansweredMonths\` is 0 to ${MONTHS_MAX}.`);
  return filter;
}
