import { canonicalJson } from '@app/stix';
import type { Projected } from './hidden-parties';
import { withoutNumbers, type IsGiven } from './mask-numbers';
import { mintId } from './mint';
import type { RedactionContext } from './redaction';

/**
 * Ids of the carried markings, by minted id: made of what the rendition shows of each, since a marking never changes
 * (STIX 2.1 section 7.2) and an amended one is another. The number in a mask depends on other
 * texts, so that it counts for nothing.
 */
export function carriedMarkingIds(
  projected: Projected,
  context: RedactionContext,
  isGiven: IsGiven,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [submittedId, { object }] of projected) {
    if (object.type !== 'marking-definition') continue;
    const shown = canonicalJson({ ...withoutNumbers(object, isGiven), id: '' });
    ids.set(object.id, mintId(submittedId, context, shown));
  }
  return ids;
}
