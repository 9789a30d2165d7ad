import { Problem } from '@app/problem';
import type { TermsInput } from '@app/submission';
import type { SharingTermsInput } from './submission.graphql';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * The id of a submission. What is no UUID cannot be one: it gets the answer of an absent one.
 * @throws Problem `not-found`.
 */
export function requireSubmissionId(id: string): string {
  if (!isUuid(id)) throw new Problem('not-found', 'There is no such submission of yours.');
  return id;
}

/** Sharing terms as the rooms below take them. Of an audience that is named twice the stricter counts. */
export function toTerms({ releases, ...input }: SharingTermsInput): TermsInput {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  const byAudience = new Map<string, string>();
  for (const { audience, release } of releases ?? []) {
    if (byAudience.get(audience) !== 'on-release') byAudience.set(audience, release);
  }
  return { ...Object.fromEntries(given), releases: Object.fromEntries(byAudience) };
}
