import type { StixBundle, StixObject } from '@app/stix';
import { isVersioned } from '@app/stix';

/** The bundle with `created` and `modified` (RFC 3339) on every versioned object that lacks them; nothing else differs. */
export function stamp(bundle: StixBundle, times: { created: string; modified: string }): StixBundle {
  const { created, modified } = times;
  const isUnstamped = (object: StixObject): boolean =>
    isVersioned(object.type) && object['created'] === undefined;
  const objects = bundle.objects.map((object) =>
    isUnstamped(object) ? { ...object, created, modified } : object,
  );
  return { ...bundle, objects };
}
