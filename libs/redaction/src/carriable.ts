import { senseOf } from '@app/marking';
import type { StixObject } from '@app/stix';
import type { View } from './view';

/**
 * Whether a marking-definition goes with what carries it: a statement, PAP or IEP marking that is understood, in every
 * version of it, and that its own markings admit. TLP never: a rendition carries its audience's.
 */
export function mayBeCarried(definition: StixObject, view: View): boolean {
  const versions = view.versions.get(definition.id.toLowerCase()) ?? [];
  return view.admits(definition.id) && versions.every((version) => senseOf(version).kind !== 'unknown');
}
