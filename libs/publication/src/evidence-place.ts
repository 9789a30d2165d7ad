import type { Evidence } from '@app/principles';
import type { StixBundle, StixValue } from '@app/stix';

/** What a person gives as evidence is found again by its words; a part of them has to be so long to say anything. */
export const PART_LENGTH_MIN = 20;
const STRINGS_MAX = 20_000;
const MASK = /\[[a-z-]+-\d{1,6}\]/;

interface Place {
  readonly objectId: string;
  readonly pointer: string;
  readonly value: string;
}

/**
 * Where evidence stands in another rendition of the same incident: at its own place, or wherever its words stand, or
 * the longest part of them between masks. What stands nowhere is left out.
 */
export function placeEvidence(
  bundle: StixBundle,
  evidence: readonly Pick<Evidence, 'text' | 'pointer'>[],
): Evidence[] {
  const places = placesOf(bundle);
  return evidence.flatMap(({ text, pointer }) => {
    const wordings = [
      text,
      ...text
        .split(MASK)
        .map((part) => part.trim())
        .filter(isLongEnough)
        .sort(byLength),
    ];
    for (const wording of wordings) {
      const place = places.find((each) => each.pointer === pointer && each.value.includes(wording));
      const found = place ?? places.find(({ value }) => value.includes(wording));
      if (found) return [evidenceAt(found, wording)];
    }
    return [];
  });
}

function evidenceAt({ objectId, pointer, value }: Place, text: string): Evidence {
  const start = value.indexOf(text);
  return { objectId, pointer, start, end: start + text.length, text };
}

function isLongEnough(part: string): boolean {
  return part.length >= PART_LENGTH_MIN;
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}

/** Every string of the bundle with its pointer, what people wrote first. */
function placesOf(bundle: StixBundle): Place[] {
  const places: Place[] = [];
  for (const [index, object] of bundle.objects.entries())
    collect(places, object.id, `/objects/${index}`, object as unknown as StixValue);
  const isProse = ({ pointer }: Place) => /\/(description|name|content|abstract)$/.test(pointer);
  return [...places.filter(isProse), ...places.filter((place) => !isProse(place))];
}

function collect(places: Place[], objectId: string, pointer: string, value: StixValue): void {
  if (places.length >= STRINGS_MAX) return;
  if (typeof value === 'string') places.push({ objectId, pointer, value });
  else if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value))
      collect(places, objectId, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, below);
}
