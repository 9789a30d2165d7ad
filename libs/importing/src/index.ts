export { importDocument } from './import-document';
export { IMPORT_FORMATS } from './import-options';
export type { ImportFormat, ImportOptions } from './import-options';
export type { ImportedIncident } from './draft';
export type { LeftOut } from './left-out';
export { IMPORT_LIMITS } from './limits';
export { joinEarlier } from './join-earlier';
export type { Deadline } from './deadlines';
