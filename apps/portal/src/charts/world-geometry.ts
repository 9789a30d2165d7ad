import { geoEqualEarth, geoPath } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';

/** The size of the map, in its own units. */
export const WORLD = { width: 960, height: 470 } as const;

/** The outline of one country on the map. */
export interface WorldShape {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The `d` of a path. */
  readonly outline: string;
  readonly middle: readonly [x: number, y: number];
}

const ANTARCTICA = '010';
/** Shapes without a code of their own in the atlas: Kosovo by its usual one, the others with the State they lie in. */
const WITHOUT_CODE: Readonly<Record<string, string>> = { Kosovo: 'XK', 'N. Cyprus': 'CY', Somaliland: 'SO' };

/** Every country that the atlas draws at this scale, in the Equal Earth projection: areas can be compared. */
export function worldShapes(): readonly WorldShape[] {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const byNumber = new Map(codes.map(([alpha2 = '', , numeric = '']) => [numeric, alpha2]));
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [2, 2],
        [WORLD.width - 2, WORLD.height + 34],
      ],
      { type: 'Sphere' },
    );
  const path = geoPath(projection).digits(1);
  return feature(topology, topology.objects.countries)
    .features.filter(({ id }) => id !== ANTARCTICA)
    .map((country) => ({
      country: byNumber.get(String(country.id ?? '')) ?? WITHOUT_CODE[country.properties.name] ?? '',
      outline: path(country) ?? '',
      middle: path.centroid(country),
    }))
    .filter(({ country, outline }) => country !== '' && outline !== '');
}
