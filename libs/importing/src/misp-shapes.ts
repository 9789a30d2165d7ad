import type { Source } from './source';

const EVENT_FIELDS = ['info', 'Attribute', 'Object', 'Orgc', 'threat_level_id'];
const HEADER_FIELDS = ['info', 'uuid'];

/**
 * The events of a document: alone, in `Event`, in `response` (a list, or one), in a list of any of these. In older
 * exports `Event` is the header alone, and the rest stands beside it. A place that is no event is given too, so that
 * something is said of it.
 */
export function mispEvents(root: Source): Source[] {
  if (root.isList) return root.list().flatMap(mispEvents);
  const response = root.at('response');
  if (response.isList || response.isObject) return mispEvents(response);
  const event = root.at('Event');
  if (event.isList) return event.list().flatMap(mispEvents);
  if (!event.isObject) return [root];
  if (!EVENT_FIELDS.some((name) => root.at(name).value !== undefined)) return [event];
  const isHeader = HEADER_FIELDS.every((name) => root.at(name).isAbsent && !event.at(name).isAbsent);
  return [isHeader ? event.withBeside() : root];
}
