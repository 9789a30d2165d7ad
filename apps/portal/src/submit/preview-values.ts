import { type Formats, useFormats, useWords } from '../language/format';

/** Where the words of a property's values stand, in order: in the area of values, or among those of the form. */
const LISTS: Readonly<Record<string, readonly [area: 'values' | 'submit', path: string]>> = {
  type: ['submit', 'type'],
  sectors: ['values', 'sectors'],
  region: ['values', 'regions'],
  event_types: ['submit', 'choice.kinds'],
  incident_types: ['submit', 'choice.kinds'],
  determination: ['submit', 'choice.determination'],
  investigation_status: ['submit', 'choice.status'],
  detection_methods: ['submit', 'choice.detection'],
  loss_type: ['submit', 'choice.impact.loss'],
  information_type: ['submit', 'choice.impact.information'],
  alteration: ['submit', 'choice.impact.alteration'],
  impact_type: ['submit', 'choice.impact.consequences'],
  variety: ['submit', 'choice.impact.ransom'],
  identity_class: ['submit', 'choice.victims.kind'],
  malware_types: ['submit', 'choice.malware.type'],
  threat_actor_types: ['submit', 'choice.claims.type'],
  status: ['submit', 'vocabulary.status'],
  outcome: ['submit', 'vocabulary.outcome'],
  task_types: ['submit', 'vocabulary.task_types'],
  impact_category: ['submit', 'vocabulary.impact_category'],
  roles: ['submit', 'vocabulary.roles'],
  indicator_types: ['submit', 'vocabulary.indicator_types'],
  relationship_type: ['submit', 'vocabulary.relationship_type'],
  start_time_fidelity: ['submit', 'vocabulary.fidelity'],
  end_time_fidelity: ['submit', 'vocabulary.fidelity'],
  is_family: ['submit', 'vocabulary.yes'],
};
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const CODE = /^[a-z0-9-]+$/;
/** As `preview-rows` joins the items of a list. */
const BETWEEN = ', ';

/** Finds the words of one value in an area, by its path; undefined where there are none. */
export type FindValue = (area: 'values' | 'submit', path: string) => unknown;

/**
 * A value of a preview as people read it: dates by the calendar and no more exact than they are said to be, codes of
 * vocabularies in words, item by item. Undefined for what is a text, or a date or code that nothing is known of.
 */
export function readValue(
  property: string,
  value: string,
  exactness: string | undefined,
  formats: Formats,
  find: FindValue,
): string | undefined {
  if (INSTANT.test(value)) return dateOf(value, exactness, formats);
  if (property === 'country') return /^[A-Z]{2}$/.test(value) ? formats.country(value) : undefined;
  const list = Object.hasOwn(LISTS, property) ? LISTS[property] : undefined;
  if (!list || value === '') return undefined;
  const codes = value.split(BETWEEN);
  const words = codes.map((code) => (CODE.test(code) ? find(list[0], `${list[1]}.${code}`) : undefined));
  const isKnown = words.some((word) => typeof word === 'string');
  return isKnown
    ? words.map((word, at) => (typeof word === 'string' ? word : codes[at])).join(BETWEEN)
    : undefined;
}

function dateOf(value: string, exactness: string | undefined, formats: Formats): string | undefined {
  if (Number.isNaN(Date.parse(value))) return undefined;
  if (exactness === 'year') return value.slice(0, 4);
  if (exactness === 'month') return formats.month(value);
  return exactness === 'day' ? formats.day(value) : formats.moment(value);
}

/** Reads the values of previews in the language of the page, which needs the areas `submit` and `values`. */
export function usePreviewedValues(): (
  property: string,
  value: string,
  exactness?: string,
) => string | undefined {
  const words = useWords();
  const formats = useFormats();
  return (property, value, exactness) =>
    readValue(property, value, exactness, formats, (area, path) =>
      words.getResource(words.language, area, path),
    );
}
