/** Named maxima of this room: what is read of a bundle, and what is said about it. Text beyond them is not read. */
export const LIMITS = {
  objectsMax: 5_000,
  textFieldsMax: 64,
  fieldLengthMax: 32_768,
  textLengthMax: 49_152,
  sentencesMax: 2_000,
  sentenceLengthMax: 1_200,
  mentionsPerConceptMax: 200,
  quantitiesMax: 500,
  factsMax: 500,
  evidenceLengthMax: 300,
  evidencePerFindingMax: 8,
} as const;
