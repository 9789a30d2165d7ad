import type { Enrichment } from '@app/enrichment';
import { type Audience, type Release, type SharingTerms, audiencesOf, releaseOf } from '@app/marking';
import { type Finding, mapToPrinciples } from '@app/principles';
import type { ReleasedDocument } from '@app/publication';
import { type Redacted, type RedactionContext, redact } from '@app/redaction';
import type { Party } from '@app/scrub';
import type { StixBundle } from '@app/stix';
import type { PseudonymsByAudience } from './pseudonyms';

/** What release needs to know besides the bundle. Nothing of it comes from another submission. */
export type ReleaseContext = Omit<RedactionContext, 'audience' | 'pseudonymOf'> & {
  readonly terms: SharingTerms;
  readonly submitter: Party;
  /** What victims are called in communities that agreed to it, by the key of the audience. */
  readonly pseudonyms?: PseudonymsByAudience;
};

/** What becomes of a bundle for one audience: nothing, or a document with what is derived from it. */
export interface MadeRendition {
  readonly audience: Audience;
  readonly release: Release;
  readonly made: { readonly redacted: Redacted; readonly findings: readonly Finding[] } | undefined;
}

/**
 * Project, scrub, derive, for each of these audiences. Findings are derived from the final document alone. What goes
 * out and what a preview shows are made by this and by nothing else.
 */
export function makeRenditions(
  bundle: StixBundle,
  enrichments: readonly Enrichment[],
  context: ReleaseContext,
  audiences: readonly Audience[],
): MadeRendition[] {
  return audiences.map((audience) => {
    const pseudonymOf = context.pseudonyms?.get(audience.key);
    const redacted = redact(bundle, enrichments, { ...context, audience, pseudonymOf });
    const made = redacted && { redacted, findings: mapToPrinciples(redacted.bundle, redacted.enrichments) };
    return { audience, release: releaseOf(context.terms, audience), made };
  });
}

/** The documents for all audiences that the terms name. An audience that may not see the incident gets none. */
export function release(
  bundle: StixBundle,
  enrichments: readonly Enrichment[],
  context: ReleaseContext,
): ReleasedDocument[] {
  const all = makeRenditions(bundle, enrichments, context, audiencesOf(context.terms));
  return all.flatMap(({ audience, release: when, made }) => {
    if (!made) return [];
    const { bundle: document, incidentId, enrichments: kept } = made.redacted;
    const held = when === 'on-release';
    return [{ audience, bundle: document, incidentId, enrichments: kept, findings: made.findings, held }];
  });
}
