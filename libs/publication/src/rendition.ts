import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Enrichment } from '@app/enrichment';
import type { Audience } from '@app/marking';
import type { Finding } from '@app/principles';
import type { StixBundle } from '@app/stix';
import { type RenditionColumns, describeRendition } from './rendition-columns';

const SALT_BYTES = 32;
/** The fuller rendition of an incident has the greater number. */
const FULLNESS: Record<Audience['kind'], number> = {
  public: 0,
  participants: 1,
  clients: 2,
  community: 3,
  recipient: 4,
};

/** What release hands over for one audience: everything here is derived from the final document alone. */
export interface ReleasedDocument {
  readonly audience: Audience;
  /** The rendition without `created` and `modified`; the digest of this decides whether anything changed. */
  readonly bundle: StixBundle;
  readonly incidentId: string;
  readonly enrichments: readonly Enrichment[];
  readonly findings: readonly Finding[];
  /** Whether it waits for a person before it goes out. */
  readonly held: boolean;
}

/** A row made ready before any lock is taken. */
export interface RenditionRow extends RenditionColumns {
  readonly id: string;
  readonly audience: string;
  readonly audienceKind: Audience['kind'];
  readonly fullness: number;
  readonly incidentId: string;
  readonly contentDigest: Buffer;
  readonly salt: Buffer;
  readonly document: string;
  readonly held: boolean;
  readonly enrichments: readonly Enrichment[];
  readonly findings: readonly Finding[];
}

/** The digest of what an audience would see, times of publication left out. */
export function contentDigest(released: ReleasedDocument): Buffer {
  const { bundle, enrichments, findings } = released;
  return createHash('sha256')
    .update(JSON.stringify([bundle, enrichments, findings]))
    .digest();
}

/** The row of a rendition. Its bytes carry no `created` and `modified` before it goes out. */
export function toRow(released: ReleasedDocument): RenditionRow {
  const { audience, bundle, incidentId, enrichments, findings, held } = released;
  return {
    id: randomUUID(),
    audience: audience.key,
    audienceKind: audience.kind,
    fullness: FULLNESS[audience.kind],
    incidentId,
    contentDigest: contentDigest(released),
    salt: randomBytes(SALT_BYTES),
    document: JSON.stringify(bundle),
    ...describeRendition(bundle, incidentId),
    held,
    enrichments,
    findings,
  };
}
