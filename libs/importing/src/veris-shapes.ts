import type { Source } from './source';

/** The incidents of a VERIS document: one, a list of them, or a list under `incidents`. */
export function verisIncidents(root: Source): Source[] {
  if (root.isList) return root.list();
  const incidents = root.at('incidents');
  return incidents.isList ? incidents.list() : [root];
}
