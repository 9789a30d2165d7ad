import type { StixBundle } from '@app/stix';
import { isVersioned } from '@app/stix';

/**
 * The bundle with `created` and `modified` (RFC 3339) on every versioned object that lacks them, and `created` on every
 * marking-definition that does; nothing else differs.
 */
export function stamp(bundle: StixBundle, times: { created: string; modified: string }): StixBundle {
  const { created, modified } = times;
  const objects = bundle.objects.map((object) => {
    if (object['created'] !== undefined) return object;
    if (object.type === 'marking-definition') return { ...object, created };
    return isVersioned(object.type) ? { ...object, created, modified } : object;
  });
  return { ...bundle, objects };
}
