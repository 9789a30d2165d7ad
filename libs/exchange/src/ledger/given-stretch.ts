/** One reading of a stretch of a collection by one reader at one door. Moments with their microseconds. */
export interface GivenStretch {
  /** Empty: the public, of whom nothing is kept but how often. */
  readonly participantId: string;
  readonly collectionId: string;
  readonly channel: string;
  readonly first: string;
  readonly last: string;
  /** When the latest object of the collection had been added; where objects are what is given. */
  readonly headAt: string | null;
}
