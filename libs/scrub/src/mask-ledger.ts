import { BARRIER } from './name-fold';
import { MASK_KINDS } from './scrub-context';

/** A mask as it stands in a text. */
const MASK_TOKEN = new RegExp(`\\[(${MASK_KINDS.join('|')})-([1-9]\\d{0,5})\\]`, 'g');

/**
 * Gives the same mask to the same value, numbered by first appearance for each kind. One ledger for several texts
 * makes their masks agree.
 */
export class MaskLedger {
  private readonly masks = new Map<string, string>();
  private readonly given = new Set<string>();
  private readonly reserved = new Set<string>();
  private readonly last = new Map<string, number>();

  /** Numbers that a text already carries are not given out. For several texts: all of them first, then their masks. */
  reserve(text: string): void {
    for (const [mask] of text.matchAll(MASK_TOKEN)) if (!this.given.has(mask)) this.reserved.add(mask);
  }

  /** The mask of a value; `key` is the value in the spelling that tells values apart. */
  maskOf(kind: string, key: string): string {
    const known = this.masks.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const mask = this.next(kind);
    this.masks.set(`${kind} ${key}`, mask);
    this.given.add(mask);
    return mask;
  }

  /** Whether a mask was given out here, and is not one that a text carried. */
  gave(mask: string): boolean {
    return this.given.has(mask);
  }

  private next(kind: string): string {
    let number = (this.last.get(kind) ?? 0) + 1;
    while (this.reserved.has(`[${kind}-${number}]`)) number++;
    this.last.set(kind, number);
    return `[${kind}-${number}]`;
  }
}

/** A text with each of its masks as `change` gives it, by its kind. */
export function withMasks(text: string, change: (mask: string, kind: string) => string): string {
  return text.includes('[') ? text.replace(MASK_TOKEN, (mask, kind: string) => change(mask, kind)) : text;
}

/** The text with every mask in it blanked out, unit for unit, so that detectors neither match in masks nor across them. */
export function withBarriers(text: string): string {
  const clean = text.includes(BARRIER) ? text.replaceAll(BARRIER, '\u200B') : text;
  return clean.includes('[') ? clean.replace(MASK_TOKEN, (mask) => BARRIER.repeat(mask.length)) : clean;
}
