import type { StixObject } from '@app/stix';
import type { Enrichment } from './enrichment';
import { inputOf, textsAt } from './reading';
import { SECTOR_SOURCE, sectorOf } from './sector';

/** Sectors of identities (and of whatever else lists `sectors`) in the one vocabulary. */
export function enrichSectors(object: StixObject): Enrichment[] {
  return textsAt(object, 'sectors').flatMap((reading) => {
    const sector = sectorOf(reading.text);
    return sector
      ? [{ kind: 'sector', value: { sector }, source: SECTOR_SOURCE, inputs: [inputOf(object, reading)] }]
      : [];
  });
}
