import { LIMITS } from '@app/stix';

/** What one document to import may be at most. What is over a limit is refused or left out, and is said to be. */
export const IMPORT_LIMITS = {
  /** UTF-8 bytes of the text. */
  bytesMax: LIMITS.bytesMax,
  /** Nesting of lists and objects. */
  depthMax: 64,
  /** Incidents that one document may hold. */
  incidentsMax: 100,
  /** Objects that are made of one incident; room is left for those that tie them together. */
  objectsMax: 18_000,
  /** UTF-8 bytes of the bundle that is made of one incident. */
  bundleBytesMax: LIMITS.bytesMax,
  /** What did not map: how much of it is listed; the rest is counted. */
  leftOutMax: 500,
  /** UTF-16 units of a text that is taken over; a longer one is cut. */
  textLengthMax: 32_768,
  /** UTF-16 units of a name or a label. */
  nameLengthMax: 1_000,
  /** Labels of an object. */
  labelsMax: 200,
  /** UTF-16 units of the Base64 of an attachment. */
  attachmentLengthMax: 262_144,
  /** UTF-16 units of the pattern of an indicator. */
  patternLengthMax: LIMITS.patternLengthMax,
  /** Stages of a form that one document may hold. */
  stagesMax: 50,
  /** How often what is not valid is taken out, a step wider each time. */
  mendingPassesMax: 6,
} as const;
