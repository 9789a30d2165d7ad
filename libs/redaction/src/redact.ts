import type { Enrichment } from '@app/enrichment';
import type { StixBundle } from '@app/stix';
import type { Redacted, RedactionContext } from './redaction';

/**
 * The rendition of a bundle for one audience: project, then scrub. `undefined` when the incident itself is hidden.
 * A pure function of its arguments.
 */
export function redact(
  _bundle: StixBundle,
  _enrichments: readonly Enrichment[],
  _context: RedactionContext,
): Redacted | undefined {
  return undefined;
}
