import type { StixObject, StixValue } from '@app/stix';
import { deterministicId, isSco } from '@app/stix';
import type { Projected } from './hidden-parties';
import { changeTexts, withoutNumbers, type IsGiven } from './mask-numbers';
import { replaceIds } from './scrubber';

/**
 * The ids that observables get instead of their minted ones: the deterministic id (STIX 2.1 section 2.9) of what
 * the rendition shows, and of nothing else, so that an id does not tell whether more is hidden. Those of which
 * nothing identifying is shown, and two that would get the same id, keep the minted ones. The number in a mask
 * depends on other texts, so that it counts for nothing. By minted id.
 */
export function observableIds(projected: Projected, isGiven: IsGiven): ReadonlyMap<string, string> {
  const shown = new Map<string, StixObject>();
  for (const { object } of projected.values()) {
    if (isSco(object.type)) shown.set(object.id, withoutNumbers(object, isGiven));
  }
  const ids = new Map<string, string>();
  const inProgress = new Set<string>();
  for (const mintedId of shown.keys()) resolveId(mintedId, shown, ids, inProgress);
  return withoutDuplicates(ids);
}

/** Observables refer to each other, and references are part of what makes an id: the referenced come first. */
function resolveId(
  mintedId: string,
  shown: ReadonlyMap<string, StixObject>,
  ids: Map<string, string>,
  inProgress: Set<string>,
): string | undefined {
  const object = shown.get(mintedId);
  if (!object || ids.has(mintedId) || inProgress.has(mintedId)) return ids.get(mintedId);
  inProgress.add(mintedId);
  const referenced = (id: string): string | undefined =>
    id === mintedId ? undefined : resolveId(id, shown, ids, inProgress);
  const id = deterministicId(withIds(object, referenced));
  inProgress.delete(mintedId);
  if (id !== undefined) ids.set(mintedId, id);
  return id;
}

function withoutDuplicates(ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const id of ids.values()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map([...ids].filter(([, id]) => counts.get(id) === 1));
}

/** An object with other ids wherever it names one, in references and quoted in text alike. */
export function withIds(object: StixObject, newId: (id: string) => string | undefined): StixObject {
  return changeTexts(object as unknown as StixValue, (text) =>
    text.includes('--') ? replaceIds(text, (id) => newId(id) ?? id) : text,
  ) as unknown as StixObject;
}
