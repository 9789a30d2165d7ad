/** Someone whose identity is hidden from the audience: every name, domain and network that would tell who it is. */
export interface Party {
  readonly names: readonly string[];
  readonly domains: readonly string[];
  /** Addresses or CIDR ranges. */
  readonly networks: readonly string[];
  /** Hashes, keys, accounts and other values that are looked for as they are, in no other form. */
  readonly values?: readonly string[];
}

/** What `scrub` knows besides the text. */
export interface ScrubContext {
  /** Masked wherever they appear, whatever else applies. */
  readonly hiddenParties: readonly Party[];
  /** Names that stay (States, authorities, threat actors, malware) unless they are those of a hidden party. */
  readonly keep: readonly string[];
  /** Whether personal and technical secrets are masked too: e-mail addresses, phone numbers, private addresses, tokens. */
  readonly structural: boolean;
  /** Whose names are masked besides that nobody told of: by dictionaries and by what stands beside them. Left out: nobody's. */
  readonly names?: 'persons' | 'persons-and-organisations';
}

/** The kinds of mask; a mask reads `[kind-number]`, and the same value has the same number within a text. */
export const MASK_KINDS = [
  'party',
  'person',
  'organisation',
  'domain',
  'url',
  'email',
  'phone',
  'address',
  'host',
  'user',
  'credentials',
  'token',
  'key',
  'iban',
  'card',
  'account',
  'national-id',
  'coordinates',
  'postal-address',
  'number',
  'place',
  'value',
  'text',
] as const;

/** One of the kinds of mask. */
export type MaskKind = (typeof MASK_KINDS)[number];

/** One masked span of the text as given, in UTF-16 units. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  /** What stands there now, e.g. `[email-1]`. */
  readonly mask: string;
  readonly kind: MaskKind;
  /** The detector that asked for it, e.g. `hidden-name`, `phone`. */
  readonly rule: string;
}

/** A word of the text as given that nothing explains, for a person to look at; in UTF-16 units. */
export interface Residue {
  readonly start: number;
  readonly end: number;
  /** A capital that nothing accounts for, or letters that make no word: digits among them, capitals inside, another script. */
  readonly reason: 'capitalised' | 'odd';
}

/** A text with everything masked that the context asks for, and where; masks in order of place. */
export interface Scrubbed {
  readonly text: string;
  readonly masks: readonly Mask[];
  /** What is left that nothing explains, in order of place; empty where the context asks for no names. Bounded. */
  readonly residue: readonly Residue[];
}
