import type { Enrichment } from '@app/enrichment';
import type { StixBundle } from '@app/stix';
import type { Finding } from './finding';

/**
 * The principles that a bundle's incident engages, by the rules of every catalogue. Pure, total, deterministic:
 * no finding is an answer, an exception never is.
 */
export function mapToPrinciples(_bundle: StixBundle, _enrichments: readonly Enrichment[]): Finding[] {
  return [];
}
