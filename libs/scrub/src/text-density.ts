/** In shorter texts nothing is counted. */
const LENGTH_COUNTED_MIN = 100_000;
/** How many places of one text are looked at closely: what is denser is no report, and is masked as a whole. */
const PLACES_MAX = 30_000;
/** Where addresses, names of hosts and files, numbers and keys begin or go on: what costs detectors their time. */
const PLACE = /[@:\\/=](?=[^\s@:\\/=])|\.(?=\p{L})|\d(?=[ .:-]\d)/gu;

/**
 * Whether a text holds more places that detectors must look at closely than any report does, so that the time for a
 * text is bounded for every input. A function of the text alone.
 */
export function isTooDense(text: string): boolean {
  if (text.length < LENGTH_COUNTED_MIN) return false;
  PLACE.lastIndex = 0;
  for (let count = 0; count < PLACES_MAX; count++) if (!PLACE.test(text)) return false;
  PLACE.lastIndex = 0;
  return true;
}
