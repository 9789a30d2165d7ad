import type { Enrichment } from '@app/enrichment';
import type { Audience, LoweredMarking, SharingTerms, Tlp } from '@app/marking';
import type { ExtraMask } from './extra-mask';
import type { PseudonymOf } from './pseudonym';
import type { Mask, Party } from '@app/scrub';
import type { StixBundle } from '@app/stix';

/** All that redaction depends on besides the bundle. Nothing here comes from another submission. */
export interface RedactionContext {
  readonly audience: Audience;
  readonly terms: SharingTerms;
  /** Names the submission over its versions, so that minted ids are stable from version to version. */
  readonly lineage: string;
  /** Secret of this instance under which ids are minted. */
  readonly mintKey: Uint8Array;
  /** The identity that becomes `created_by_ref` of whatever is released. */
  readonly platform: { readonly id: string; readonly name: string };
  readonly submitter: Party;
  /** Publicly listed participants. Never the unlisted: a preview must not tell who takes part. */
  readonly listedParties: readonly Party[];
  /** What the submitter masks besides: hidden from every audience below its level, wherever it stands. */
  readonly extraMasks?: readonly ExtraMask[];
  /** Levels that the submitter lowered, on record. */
  readonly lowered?: readonly LoweredMarking[];
  /** In a community that agreed to pseudonyms: what a victim is called whose name its members may not read. */
  readonly pseudonymOf?: PseudonymOf | undefined;
}

/** One thing that the rendition does not show as the submission has it. Belongs to the submitter alone. */
export interface Change {
  /** Id in the submission, not in the rendition. */
  readonly objectId: string;
  /** JSON pointer into that object as submitted; empty for the object itself. */
  readonly pointer: string;
  /** UTF-16 offsets of what was masked in the original text. */
  readonly start?: number;
  readonly end?: number;
  readonly action: 'absent' | 'generalised' | 'masked' | 'minted' | 'dropped';
  readonly rule: string;
  readonly reason: string;
  /** The marking that hid it, where one did. */
  readonly marking?: Tlp;
  /** What was masked, and what found it, where something was. */
  readonly masked?: Pick<Mask, 'kind' | 'rule'>;
}

/** A word that nothing explains and that goes out as it is: for a person to look at. */
export interface LeftWord {
  /** Id in the submission. */
  readonly objectId: string;
  /** JSON pointer into that object as submitted. */
  readonly pointer: string;
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An object as submitted, and the one that stands for it in the rendition. */
export interface ObjectPair {
  readonly objectId: string;
  readonly renditionId: string;
}

/** A rendition before the publisher stamps it: versioned objects carry no `created` and `modified` yet. */
export interface Redacted {
  readonly bundle: StixBundle;
  /** Id of the incident in the rendition. */
  readonly incidentId: string;
  /** What survives of the enrichments, pointing into the rendition. */
  readonly enrichments: readonly Enrichment[];
  readonly record: readonly Change[];
  /** Which object stands for which; one that is absent from the rendition is absent here. */
  readonly pairs: readonly ObjectPair[];
  /** What nothing explains of the texts that go out. Belongs to the submitter alone. */
  readonly residue: readonly LeftWord[];
}
