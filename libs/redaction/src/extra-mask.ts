import type { Tlp } from '@app/marking';
import { isAtMost } from '@app/marking';
import type { Party } from '@app/scrub';

/** What an extra mask is looked for as. Without one a text is looked for as whatever it can be. */
export const EXTRA_MASK_KINDS = ['name', 'domain', 'address', 'value'] as const;

/** One of the kinds of extra mask. */
export type ExtraMaskKind = (typeof EXTRA_MASK_KINDS)[number];

/** A text that the submitter masks besides what redaction hides: as if it were marked `level`, wherever it stands. */
export interface ExtraMask {
  readonly text: string;
  readonly level: Tlp;
  readonly kind?: ExtraMaskKind;
}

const DOMAIN = /^[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63})*\.[\p{L}][\p{L}\p{N}-]{1,62}$/u;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:.]+)(?:\/\d{1,3})?$/i;

/** The extra masks that hold for an audience up to `ceiling`, each as a party of its own that is hidden from it. */
export function maskedParties(masks: readonly ExtraMask[], ceiling: Tlp): Party[] {
  return masks.filter(({ level }) => !isAtMost(level, ceiling)).map(partyOf);
}

function partyOf({ text: given, kind }: ExtraMask): Party {
  const text = given.trim();
  const is = (wanted: ExtraMaskKind, shape: RegExp): boolean =>
    kind === wanted || (kind === undefined && shape.test(text));
  return {
    names: kind === undefined || kind === 'name' ? [text] : [],
    domains: is('domain', DOMAIN) ? [text] : [],
    networks: is('address', ADDRESS) ? [text] : [],
    values: [text],
  };
}
