import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { COLUMNS, IncidentRow, type ListedIncident } from './incident-row';

interface Props {
  readonly incidents: readonly ListedIncident[];
  readonly catalogue: string | undefined;
  readonly isOld: boolean;
}

/** From so many rows on, only those near the window are in the page. */
const WHOLE_ROWS_MAX = 150;
const NearRows = lazy(() => import('./near-rows'));

/** Incidents as a table; a long one holds only the rows near the window. */
export function IncidentTable({ incidents, catalogue, isOld }: Props) {
  const { t } = useTranslation('explore');
  const isLong = incidents.length > WHOLE_ROWS_MAX;
  return (
    <table
      className={isOld ? 'incidents chart-old' : 'incidents'}
      aria-rowcount={isLong ? incidents.length + 1 : undefined}
    >
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {isLong ? (
        <Suspense>
          <NearRows incidents={incidents} catalogue={catalogue} />
        </Suspense>
      ) : (
        <tbody>
          {incidents.map((incident) => (
            <IncidentRow key={incident.id} incident={incident} catalogue={catalogue} />
          ))}
        </tbody>
      )}
    </table>
  );
}
