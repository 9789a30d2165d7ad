import type { BundleIndex } from './bundle-index';
import { typeOfId } from './identifier';
import { RELATIONSHIP_ROWS } from './relationship-rows.data';
import type { RuleReport } from './rule-report';
import type { Rule } from './rule';
import { INCIDENT_EXTENSION_SDO_TYPES, isKnownType, isSco } from './stix-types';
import { textOf } from './stix-value';

const ROWS: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> = new Map(
  Object.entries(RELATIONSHIP_ROWS).map(([source, rows]) => [
    source,
    new Map(
      Object.entries(rows).map(([relationship, targets]) => [relationship, new Set(targets.split(' '))]),
    ),
  ]),
);

/** A relationship follows a row that the standard knows, or stands between types it does not know (section 5.1). */
export const checkRelationship: Rule = (object, report, index) => {
  const relationship = textOf(object['relationship_type']);
  const sourceRef = textOf(object['source_ref']);
  const targetRef = textOf(object['target_ref']);
  if (relationship === undefined || sourceRef === undefined || targetRef === undefined) return;
  const source = typeOfId(sourceRef);
  const target = typeOfId(targetRef);
  if (relationship === 'duplicate-of' && source !== target) {
    report.warn(
      'relationship-types',
      ['relationship_type'],
      'Only objects of one type duplicate each other.',
    );
  } else if (isUnexpected(source, relationship, target)) {
    report.warn('relationship-types', ['relationship_type'], 'The standard does not name this relationship.');
  }
  if (relationship === 'variant-of') checkVariant(sourceRef, targetRef, report, index);
};

function isUnexpected(source: string, relationship: string, target: string): boolean {
  if (relationship === 'related-to' || relationship === 'derived-from' || relationship === 'duplicate-of')
    return false;
  if (!hasRows(source) || !hasRows(target)) return false;
  const targets = ROWS.get(source)?.get(relationship);
  return targets === undefined || !(targets.has(target) || (isSco(target) && targets.has('*sco')));
}

/** Custom types bring rows of their own, and so do the objects of the Incident Core Extension. */
function hasRows(type: string): boolean {
  return isKnownType(type) && !INCIDENT_EXTENSION_SDO_TYPES.has(type);
}

/** A family is no variant of a single sample (section 4.11). */
function checkVariant(sourceRef: string, targetRef: string, report: RuleReport, index: BundleIndex): void {
  const source = index.newest(sourceRef);
  const target = index.newest(targetRef);
  if (source?.['is_family'] !== true || target?.['is_family'] !== false) return;
  report.error(
    'variant-of-instance',
    ['target_ref'],
    'A malware family is not a variant of a single instance.',
  );
}
