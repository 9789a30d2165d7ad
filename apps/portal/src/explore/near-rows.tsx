import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { COLUMNS, IncidentRow, type ListedIncident } from './incident-row';

interface Props {
  readonly incidents: readonly ListedIncident[];
  readonly catalogue: string | undefined;
}

const ROW_HEIGHT_PX = 76;

/** The rows of a long list that are near the window. */
export default function NearRows({ incidents, catalogue }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    count: incidents.length,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 12,
    scrollMargin: top,
  });
  const near = rows.getVirtualItems();
  const before = (near[0]?.start ?? top) - top;
  const after = rows.getTotalSize() - ((near.at(-1)?.end ?? top) - top);
  return (
    <tbody ref={body}>
      {before > 0 && <Gap height={before} />}
      {near.map(({ index }) => (
        <IncidentRow
          key={incidents[index]!.id}
          incident={incidents[index]!}
          catalogue={catalogue}
          index={index}
          measure={rows.measureElement}
        />
      ))}
      {after > 0 && <Gap height={after} />}
    </tbody>
  );
}

function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true" className="gap">
      <td colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  );
}
