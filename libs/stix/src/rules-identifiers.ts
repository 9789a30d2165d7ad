import { deterministicId } from './deterministic-id';
import { typeOfId, uuidVersion } from './identifier';
import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import type { StixObject } from './stix-object';
import { isKnownType, isSco } from './stix-types';

const ID = ['id'];

/** Identifiers and their UUIDs (STIX 2.1 sections 2.9 and 3.3). */
export const checkIdentifier: Rule = (object, report) => {
  if (typeOfId(object.id) !== object.type) {
    report.error('id-type-mismatch', ID, 'The identifier does not begin with the type of its object.');
  }
  const version = uuidVersion(object.id);
  if (version === undefined) return;
  if (hasUpperCase(object.id)) report.warn('id-uppercase', ID, 'The UUID is better written in lower case.');
  if (isSco(object.type)) checkObservableId(object, version, report);
  else if (isKnownType(object.type) && version !== 4) {
    report.warn('id-not-v4', ID, 'The UUID of this kind of object should be of version 4.');
  }
};

function checkObservableId(object: StixObject, version: number, report: RuleReport): void {
  if (version === 4) return;
  const expected = deterministicId(object);
  if (expected === undefined) {
    report.error(
      'sco-id-not-v4',
      ID,
      'An observable without contributing properties takes a UUID of version 4.',
    );
  } else if (version !== 5) {
    report.warn('sco-id-not-v5', ID, 'The UUID of an observable should be of version 5.');
  } else if (object.id.toLowerCase() !== expected) {
    report.warn(
      'sco-id-not-derived',
      ID,
      'The identifier does not match the content in the namespace of the standard.',
    );
  }
}

function hasUpperCase(id: string): boolean {
  for (let i = id.length - 36; i < id.length; i++)
    if (id.charCodeAt(i) >= 65 && id.charCodeAt(i) <= 90) return true;
  return false;
}
