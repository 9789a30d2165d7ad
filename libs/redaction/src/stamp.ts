import type { StixBundle, StixObject } from '@app/stix';

/** Whether STIX gives this object a version of its own (an SDO or SRO made here; not an SCO, not a marking). */
function isUnstamped(object: StixObject): boolean {
  return object['created_by_ref'] !== undefined && object['created'] === undefined;
}

/** The bundle with `created` and `modified` (RFC 3339) on every versioned object that lacks them; nothing else differs. */
export function stamp(bundle: StixBundle, times: { created: string; modified: string }): StixBundle {
  const { created, modified } = times;
  const objects = bundle.objects.map((object) =>
    isUnstamped(object) ? { ...object, created, modified } : object,
  );
  return { ...bundle, objects };
}
