import type { AudienceKind, Release, Tlp } from '@app/marking';
import type { Finding } from '@app/principles';
import type { Change, LeftWord } from '@app/redaction';

/** What one preview may ask for at most. */
export const PREVIEW_LIMITS = {
  /** UTF-8 bytes of the bundle. */
  bundleBytesMax: 2 * 1024 * 1024,
  /** Audiences of one preview; where the terms have more, they are asked for by name. */
  audiencesMax: 16,
} as const;

/** A change with its reason in plain words. */
export interface ExplainedChange extends Change {
  readonly words: string;
}

/** An object as submitted, and as this audience sees it: null where it gets nothing of it. JSON texts. */
export interface PreviewedObject {
  readonly objectId: string;
  readonly rendition: string | null;
}

/** What one audience gets, and why it gets no more. Ids and times are placeholders. */
export interface AudiencePreview {
  /** Key, as in sharing terms. */
  readonly audience: string;
  readonly kind: AudienceKind;
  readonly ceiling: Tlp;
  readonly outcome: Release | 'nothing';
  /** The rendition as JSON text; null for an audience that gets nothing. */
  readonly bundle: string | null;
  readonly objects: readonly PreviewedObject[];
  readonly findings: readonly Finding[];
  readonly changes: readonly ExplainedChange[];
  readonly residue: readonly LeftWord[];
}

/** What a submitter is shown. Each object as submitted stands once, as JSON text, by its id. */
export interface PreviewAnswer {
  readonly originals: readonly { readonly objectId: string; readonly stix: string }[];
  readonly audiences: readonly AudiencePreview[];
}

/** A preview of a submission, as the worker is asked for it: for these audiences, by key. */
export interface PreviewRequest {
  readonly audiences: readonly string[];
}
