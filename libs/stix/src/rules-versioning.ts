import type { BundleIndex } from './bundle-index';
import { canonicalJson } from './canonical-json';
import type { RuleReport } from './rule-report';
import type { StixObject } from './stix-object';
import { isSco } from './stix-types';
import { textOf } from './stix-value';
import { compareTimestamps } from './timestamp';

interface Placed {
  readonly object: StixObject;
  readonly position: number;
  readonly modified: string;
}

/** Versions and duplicates inside one bundle (STIX 2.1 sections 2.9, 3.6 and 8). */
export function checkVersions(report: RuleReport, index: BundleIndex): void {
  for (const position of index.reusedUuids()) {
    report.at(position);
    report.warn('uuid-reused', ['id'], 'An object of another type carries the same UUID.');
  }
  const positions = positionsOfRepeated(index);
  for (const objects of index.repeated()) {
    const placed = objects.map((object) => ({
      object,
      position: positions.get(object) ?? 0,
      modified: versionOf(object),
    }));
    checkHistory(placed.sort(byVersion), report);
  }
}

function positionsOfRepeated(index: BundleIndex): Map<StixObject, number> {
  const positions = new Map<StixObject, number>();
  const repeated = new Set<StixObject>();
  for (const objects of index.repeated()) for (const object of objects) repeated.add(object);
  if (repeated.size === 0) return positions;
  index.bundle.objects.forEach((object, position) => {
    if (repeated.has(object)) positions.set(object, position);
  });
  return positions;
}

/** Observables and marking definitions have no versions: `modified` of a file is a property of the file. */
function versionOf(object: StixObject): string {
  return isSco(object.type) ? '' : (textOf(object['modified']) ?? '');
}

function byVersion(a: Placed, b: Placed): number {
  return compareTimestamps(a.modified, b.modified) || a.position - b.position;
}

function checkHistory(versions: readonly Placed[], report: RuleReport): void {
  const [first] = versions;
  let previous = first;
  for (const version of versions.slice(1)) {
    if (first === undefined || previous === undefined) return;
    report.at(version.position);
    if (compareTimestamps(version.modified, previous.modified) === 0) checkSame(previous, version, report);
    else checkSuccessor(first, previous, version, report);
    previous = version;
  }
}

function checkSame(previous: Placed, version: Placed, report: RuleReport): void {
  if (canonicalJson(previous.object) === canonicalJson(version.object)) return;
  report.error(
    'version-conflict',
    ['id'],
    'The bundle holds two different objects under one identifier and version.',
  );
}

function checkSuccessor(first: Placed, previous: Placed, version: Placed, report: RuleReport): void {
  if (compareTimestamps(createdOf(first.object), createdOf(version.object)) !== 0) {
    report.error(
      'created-changed',
      ['created'],
      'The time of creation differs between versions of an object.',
    );
  }
  if (first.object['created_by_ref'] !== version.object['created_by_ref']) {
    report.error('creator-changed', ['created_by_ref'], 'The creator differs between versions of an object.');
  }
  if (previous.object['revoked'] === true) {
    report.error('version-after-revoked', ['modified'], 'A revoked object has no later versions.');
  }
}

function createdOf(object: StixObject): string {
  return textOf(object['created']) ?? '';
}
