/** A class of types. Nothing tells what a custom type is, so every class lets custom types through. */
export type ReferenceClass = 'any' | 'sco' | 'sdo-or-sco' | 'sco-or-sro' | 'not-sco';

const CONTAINER = { object_refs: 'any' } as const;

/**
 * References that may point at a class of types (STIX 2.1 sections 4 to 7, Incident Core Extension). Those that may
 * point at a few named types are in the schemas.
 */
export const REFERENCES_OF_TYPE: {
  readonly [type: string]: { readonly [property: string]: ReferenceClass };
} = {
  file: { contains_refs: 'sco' },
  grouping: CONTAINER,
  impact: { impacted_refs: 'sdo-or-sco' },
  'language-content': { object_ref: 'not-sco' },
  'malware-analysis': { analysis_sco_refs: 'sco' },
  note: CONTAINER,
  'observed-data': { object_refs: 'sco-or-sro' },
  opinion: CONTAINER,
  report: CONTAINER,
};
