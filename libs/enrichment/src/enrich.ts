import type { StixBundle, StixObject } from '@app/stix';
import type { Network } from './classify';
import type { Enrichment, EnrichmentContext } from './enrichment';
import { readNetworks } from './find-observables';
import { enrichRegions } from './region.enricher';
import { enrichSectors } from './sector.enricher';
import { enrichTechniques } from './technique.enricher';
import { enrichObservables } from './observable.enricher';
import { enrichVulnerabilities } from './vulnerability.enricher';

/** At most so many enrichments are made of one bundle; what comes after is left out. */
const ENRICHMENTS_MAX = 50_000;

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
 * Everything the static tables say of a bundle, in the order of its objects. Pure, deterministic and total: each
 * enrichment depends on one object only, and a value that is not what its property should hold is passed over.
 */
export function enrich(bundle: StixBundle, context: EnrichmentContext): Enrichment[] {
  const ownNetworks = readNetworks(context.ownNetworks);
  const found: Enrichment[] = [];
  for (const object of bundle.objects) {
    for (const enricher of ENRICHERS) {
      if (found.length >= ENRICHMENTS_MAX) return found.slice(0, ENRICHMENTS_MAX);
      for (const enrichment of enricher(object, ownNetworks)) found.push(enrichment);
    }
  }
  return found.slice(0, ENRICHMENTS_MAX);
}
