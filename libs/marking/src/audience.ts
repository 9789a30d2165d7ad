import type { Tlp } from './tlp';

/**
 * Who a rendition is made for, and up to which label:
 * `public` CLEAR, `participants` GREEN, `clients` AMBER (a community's members and their registered clients),
 * `community` AMBER+STRICT (its members alone), `recipient` RED (one named participant).
 */
export type AudienceKind = 'public' | 'participants' | 'clients' | 'community' | 'recipient';

/** One audience. `key` is `public`, `participants`, or `<kind>:<uuid of the community or participant>`. */
export interface Audience {
  readonly key: string;
  readonly kind: AudienceKind;
  readonly ceiling: Tlp;
}

/** Whether a rendition goes out as soon as it is made, or waits until a person releases it. */
export type Release = 'at-once' | 'on-release';

/** The terms under which a submission is shared, as its submitter set them. Communities and recipients are UUIDs. */
export interface SharingTerms {
  /** The label of whatever carries no TLP marking of its own. */
  readonly defaultTlp: Tlp;
  /** Nothing in the submission is treated as less strict than this. */
  readonly floorTlp: Tlp;
  readonly communities: readonly string[];
  readonly recipients: readonly string[];
  /** Whether a victim that carries no marking of its own may be named at the default label. */
  readonly nameVictim: boolean;
  /** Whether the submitter may be named as the source. */
  readonly nameReporter: boolean;
  /** Whether the public rendition goes out at once or waits until the submitter releases it. */
  readonly publicRelease: Release;
  /** The same for other audiences, by kind or by key. Whoever is not named here gets theirs at once. */
  readonly releases?: Readonly<Record<string, Release>>;
  /** False: no victim of this submission is called by a pseudonym, also where the community agreed to it. */
  readonly pseudonyms?: boolean;
}
