/**
 * What a bundle may be at most. STIX 2.1 itself sets no size; these are ours. A bundle over a limit is refused with a code that ends in the word for it.
 */
export const LIMITS = {
  /** UTF-8 bytes of a whole bundle. */
  bytesMax: 16 * 1024 * 1024,
  /** Objects in a bundle. */
  objectsMax: 20_000,
  /** Nesting of lists and objects, counted from the bundle. */
  depthMax: 64,
  /** UTF-16 units of a string. */
  stringLengthMax: 1024 * 1024,
  /** UTF-16 units of an indicator's pattern. */
  patternLengthMax: 16_384,
  /** Items of a list. */
  itemsMax: 50_000,
  /** Properties of an object, and entries of a dictionary. */
  propertiesMax: 5_000,
  /** Granular markings on an object. */
  granularMarkingsPerObjectMax: 1_000,
  /** Selectors in a granular marking. */
  selectorsPerMarkingMax: 1_000,
  /** UTF-16 units of a property name or dictionary key (section 2.3). */
  keyLengthMax: 250,
  /** Errors, and warnings, that one answer lists. */
  issuesMax: 200,
} as const;
