import { MaskLedger, withMasks } from '@app/scrub';
import type { StixObject, StixValue } from '@app/stix';

/** Whether a mask was put there, and does not stand in the text as submitted. */
export type IsGiven = (mask: string) => boolean;

/**
 * The objects of a rendition, in its order, with their masks numbered by first appearance: a number tells nothing of
 * what is not in the rendition. The same value has the same mask throughout; numbers that a text carries are left out.
 */
export function withNumberedMasks(objects: readonly StixObject[], isGiven: IsGiven): StixObject[] {
  const ledger = new MaskLedger();
  for (const object of objects) {
    changeTexts(object as unknown as StixValue, (text) => {
      withMasks(text, (mask) => {
        if (!isGiven(mask)) ledger.reserve(mask);
        return mask;
      });
      return text;
    });
  }
  const number = (text: string): string =>
    withMasks(text, (mask, kind) => (isGiven(mask) ? ledger.maskOf(kind, mask) : mask));
  return objects.map(
    (object) => changeTexts(object as unknown as StixValue, number) as unknown as StixObject,
  );
}

/** An object whose masks say what kind of thing they hide and no more, for what must not depend on other texts. */
export function withoutNumbers(object: StixObject, isGiven: IsGiven): StixObject {
  const bare = (text: string): string =>
    withMasks(text, (mask, kind) => (isGiven(mask) ? `[${kind}]` : mask));
  return changeTexts(object as unknown as StixValue, bare) as unknown as StixObject;
}

/** A value with each text in it changed; keys stay. */
export function changeTexts(value: StixValue, change: (text: string) => string): StixValue {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => changeTexts(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changeTexts(item, change)]));
}
