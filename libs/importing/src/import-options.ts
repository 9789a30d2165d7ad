/** The formats of other tools that can be imported. */
export const IMPORT_FORMATS = ['misp', 'veris', 'form'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What an import needs beside the document. */
export interface ImportOptions {
  /** The time that stands for a date that a document does not have. */
  readonly receivedAt: string;
  /** Where an incident amends one that is there already: its `modified` is not before this. */
  readonly revisedAt?: string | undefined;
  /** UUIDs of the MISP sharing groups that the communities and recipients of the sharing terms stand for. */
  readonly sharingGroups?: readonly string[] | undefined;
}
