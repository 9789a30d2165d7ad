import type { StixObject } from '@app/stix';
import { countryOf, M49_SOURCE, regionOf, widerRegionOf } from './country';
import type { Enrichment } from './enrichment';
import { M49 } from './m49.data';
import { inputOf, textAt } from './reading';

const WIDER_REGIONS = new Set(Object.values(M49).flatMap(({ region }) => [region, 'americas']));

/** Countries of locations to their M49 sub-region; regions that are given to the region above them. */
export function enrichRegions(object: StixObject): Enrichment[] {
  if (object.type !== 'location') return [];
  return [...textAt(object, 'country').flatMap((reading) => ofCountry(object, reading)), ...ofRegion(object)];
}

function ofCountry(object: StixObject, reading: ReturnType<typeof textAt>[number]): Enrichment[] {
  const country = countryOf(reading.text);
  const region = country && regionOf(country);
  if (!country || !region) return [];
  const value = { country, region, wider_region: widerRegionOf(region) ?? region };
  return [{ kind: 'region', value, source: M49_SOURCE, inputs: [inputOf(object, reading)] }];
}

function ofRegion(object: StixObject): Enrichment[] {
  return textAt(object, 'region').flatMap((reading) => {
    const region = reading.text
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    const wider = widerRegionOf(region) ?? (WIDER_REGIONS.has(region) ? region : undefined);
    if (!wider) return [];
    return [
      {
        kind: 'region',
        value: { region, wider_region: wider },
        source: M49_SOURCE,
        inputs: [inputOf(object, reading)],
      },
    ];
  });
}
