import { Problem } from '@app/problem';
import { compareTimestamps, type StixBundle, type StixObject } from '@app/stix';
import type { Network } from './classify';
import type { Enrichment, EnrichmentContext } from './enrichment';
import { readNetworks } from './find-observables';
import { textAt } from './reading';
import { enrichRegions } from './region.enricher';
import { enrichSectors } from './sector.enricher';
import { enrichTechniques } from './technique.enricher';
import { enrichObservables } from './observable.enricher';
import { enrichVulnerabilities } from './vulnerability.enricher';

/** At most so many enrichments are made of one bundle. A bundle with more is refused: none is left out in silence. */
const ENRICHMENTS_MAX = 200_000;

/** One enricher: what it can say of one object by its own values and static tables alone. */
type Enricher = (object: StixObject, ownNetworks: readonly Network[]) => Enrichment[];

const ENRICHERS: readonly Enricher[] = [
  enrichRegions,
  enrichSectors,
  enrichTechniques,
  enrichVulnerabilities,
  enrichObservables,
];

/**
 * Everything the static tables say of a bundle, in the order of its objects; of several versions of an object the
 * newest alone is read. Pure and deterministic: each enrichment depends on one object only, and a value that is not
 * what its property should hold is passed over. Throws Problem `too-large` when there is more than may be.
 */
export function enrich(bundle: StixBundle, context: EnrichmentContext): Enrichment[] {
  const ownNetworks = readNetworks(context.ownNetworks);
  const found: Enrichment[] = [];
  for (const object of newestVersions(bundle)) {
    for (const enricher of ENRICHERS) {
      for (const enrichment of enricher(object, ownNetworks)) found.push(enrichment);
      if (found.length > ENRICHMENTS_MAX) {
        throw new Problem(
          'too-large',
          `More than ${ENRICHMENTS_MAX} enrichments would be made of this bundle.`,
        );
      }
    }
  }
  return found;
}

/** The newest version of each object; of equal ones the first in the bundle. */
function newestVersions(bundle: StixBundle): Iterable<StixObject> {
  const newest = new Map<string, StixObject>();
  for (const object of bundle.objects) {
    const id = object.id.toLowerCase();
    const other = newest.get(id);
    if (other === undefined || compareTimestamps(modifiedOf(object), modifiedOf(other)) > 0)
      newest.set(id, object);
  }
  return newest.values();
}

function modifiedOf(object: StixObject): string {
  return textAt(object, 'modified')[0]?.text ?? '';
}
