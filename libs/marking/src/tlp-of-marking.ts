import type { Tlp } from './tlp';
import { TLP_LABELS } from './tlp';
import { TLP1_LABELS, TLP_MARKINGS } from './tlp-markings.data';

const LABEL_BY_ID: ReadonlyMap<string, Tlp> = new Map([
  ...TLP_LABELS.map((label): [string, Tlp] => [TLP_MARKINGS[label].id, label]),
  ...Object.entries(TLP1_LABELS),
]);

/** The label of a TLP 1 or TLP 2.0 marking-definition by its well-known id, whatever its case; otherwise undefined. */
export function tlpOfMarkingId(id: string): Tlp | undefined {
  return LABEL_BY_ID.get(id.toLowerCase());
}
