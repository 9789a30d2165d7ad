export { readActs, recordAct } from './audit';
export type { AuditEntry, AuditLine } from './audit';
