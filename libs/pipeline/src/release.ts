import type { Enrichment } from '@app/enrichment';
import { type SharingTerms, audiencesOf } from '@app/marking';
import { mapToPrinciples } from '@app/principles';
import type { ReleasedDocument } from '@app/publication';
import { type Party, type RedactionContext, redact } from '@app/redaction';
import type { StixBundle } from '@app/stix';

/** What release needs to know besides the bundle. Nothing of it comes from another submission. */
export type ReleaseContext = Omit<RedactionContext, 'audience'> & {
  readonly terms: SharingTerms;
  readonly submitter: Party;
};

/**
 * Project, scrub, derive, for each audience that the terms name. Findings and columns are derived from the final
 * document alone. An audience that may not see the incident gets no document.
 */
export function release(
  bundle: StixBundle,
  enrichments: readonly Enrichment[],
  context: ReleaseContext,
): ReleasedDocument[] {
  return audiencesOf(context.terms).flatMap((audience) => {
    const redacted = redact(bundle, enrichments, { ...context, audience });
    if (!redacted) return [];
    const { incidentId } = redacted;
    const held = audience.kind === 'public' && context.terms.publicRelease === 'on-release';
    const findings = mapToPrinciples(redacted.bundle, redacted.enrichments);
    return [
      { audience, bundle: redacted.bundle, incidentId, enrichments: redacted.enrichments, findings, held },
    ];
  });
}
