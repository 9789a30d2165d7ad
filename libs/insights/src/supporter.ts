/** What a supporter of a catalogue can be. */
export const SUPPORTER_KINDS = ['state', 'public-authority', 'company', 'civil-society'] as const;

/** One of these kinds. */
export type SupporterKind = (typeof SUPPORTER_KINDS)[number];

/** Who supports a catalogue, as its list says. Null is not recorded. */
export interface Supporter {
  readonly catalogue: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SupporterKind;
  /** Such as `western-europe`. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2; a State has one. */
  readonly country: string | null;
  /** A day, a month or a year. */
  readonly supportedOn: string | null;
  readonly commitments: readonly string[];
}

/** How a name is compared: whatever its case, width and spaces, and as a whole. */
export function comparedName(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** Every name of a supporter as it is compared. */
export function knownAs({ name, aliases }: Pick<Supporter, 'name' | 'aliases'>): string[] {
  return [...new Set([name, ...aliases].map(comparedName))];
}
