import { Skeleton } from '@mantine/core';
import { Suspense, lazy, useEffect, useState } from 'react';
import type { WorldShapesProps } from './world-shapes';
import './charts.css';

const WorldShapes = lazy(() => import('./world-shapes'));

/**
 * A map of the world with counts by country. Shapes are loaded after the page: without scripts there is none, so a table
 * with the same numbers belongs beside it, which also has the countries that are too small for a map.
 */
export function WorldMap(props: WorldShapesProps) {
  const [isInBrowser, setIsInBrowser] = useState(false);
  useEffect(() => setIsInBrowser(true), []);
  const room = <Skeleton className="world-shapes" animate={false} />;
  if (!isInBrowser) return room;
  return (
    <Suspense fallback={room}>
      <WorldShapes {...props} />
    </Suspense>
  );
}
