import { BARRIER } from './name-fold';
import { MASK_KINDS, type MaskKind } from './scrub-context';

/** A mask as it stands in a text. */
const MASK_TOKEN = new RegExp(`\\[(${MASK_KINDS.join('|')})-([1-9]\\d{0,5})\\]`, 'g');

/**
 * Gives the same mask to the same value, numbered by first appearance for each kind. One ledger for several texts
 * makes their masks agree.
 */
export class MaskLedger {
  private readonly masks = new Map<string, string>();
  private readonly last = new Map<string, number>();

  /** Numbers that a text already carries are not given out again. */
  reserve(text: string): void {
    for (const match of text.matchAll(MASK_TOKEN)) {
      const kind = match[1] ?? '';
      this.last.set(kind, Math.max(this.last.get(kind) ?? 0, Number(match[2])));
    }
  }

  /** The mask of a value; `key` is the value in the spelling that tells values apart. */
  maskOf(kind: MaskKind, key: string): string {
    const known = this.masks.get(`${kind} ${key}`);
    if (known) return known;
    const number = (this.last.get(kind) ?? 0) + 1;
    const mask = `[${kind}-${number}]`;
    this.last.set(kind, number);
    this.masks.set(`${kind} ${key}`, mask);
    return mask;
  }
}

/** The text with every mask in it blanked out, unit for unit, so that detectors neither match in masks nor across them. */
export function withBarriers(text: string): string {
  const clean = text.includes(BARRIER) ? text.replaceAll(BARRIER, '\u200B') : text;
  return clean.includes('[') ? clean.replace(MASK_TOKEN, (mask) => BARRIER.repeat(mask.length)) : clean;
}
