import type { StixValue } from '@app/stix';

/** What an enrichment says of: a place's region, a sector, an ATT&CK or CAPEC technique, a CVE, or an observable. */
export type EnrichmentKind = 'region' | 'sector' | 'technique' | 'vulnerability' | 'observable';

/** One thing that an enricher read: in which object, where in it (path from the object's root), and the exact text. */
export interface EnrichmentInput {
  readonly objectId: string;
  readonly path: (string | number)[];
  readonly text: string;
}

/**
 * A fact looked up in static tables. `value` is a function of the inputs' texts and of those tables only;
 * `source` names the enricher and its data version, e.g. `m49/2024`. An enrichment survives redaction exactly
 * when each input's text still stands at its place.
 */
export interface Enrichment {
  readonly kind: EnrichmentKind;
  readonly value: { readonly [key: string]: StixValue };
  readonly source: string;
  readonly inputs: readonly EnrichmentInput[];
}

/** What enrichment may know besides the bundle. */
export interface EnrichmentContext {
  /** The submitter's own address ranges, in CIDR notation. Ranges that do not parse are ignored. */
  readonly ownNetworks: readonly string[];
}
