import type { Terms } from './terms';
import type { Report } from './report';
import type { ChosenMask } from './preview';

/** What somebody is writing, as it stands. */
export interface Draft {
  readonly report: Report;
  readonly terms: Terms;
  readonly masks: readonly ChosenMask[];
  /** A bundle that came as a file, instead of the form. */
  readonly file?: { readonly name: string; readonly bundle: string } | undefined;
}

/*
 * Kept in the memory of this page until the api has sealed it, so that a look at another page of the portal loses
 * nothing. Never in localStorage or its kin: the computer may be one that a ward shares, and what stands here may be about patients.
 */
let kept: Draft | undefined;

/** What was being written in this page before, if anything. */
export function keptDraft(): Draft | undefined {
  return kept;
}

/** Keeps what is being written, or forgets it. */
export function keepDraft(draft: Draft | undefined): void {
  kept = draft;
}
