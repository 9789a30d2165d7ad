import { FACETS, FINDING_NAMES, type FacetName } from './event-filter';

/**
 * What a collection takes, as lists under the names of facets and of what findings say (`FACETS`, `FINDING_NAMES`). An
 * incident passes that holds one value of each list; those about findings hold of one finding together. Empty: everything.
 */
export type CollectionFilter = Readonly<Record<string, readonly string[]>>;

/** What a rendition is asked by: its facets, and its findings that stand. */
export interface FilteredFacts {
  readonly facets: readonly (readonly [facet: string, value: string])[];
  readonly findings: readonly Readonly<Record<(typeof FINDING_NAMES)[number], string>>[];
}

/** Whether a collection takes a rendition. A name that is none of ours lets nothing pass. */
export function passes(filter: CollectionFilter, { facets, findings }: FilteredFacts): boolean {
  const wanted = Object.entries(filter);
  const ofFindings = FINDING_NAMES.filter((name) => Object.hasOwn(filter, name));
  const isFound =
    ofFindings.length === 0 ||
    findings.some((finding) => ofFindings.every((name) => filter[name]!.includes(finding[name])));
  return (
    isFound &&
    wanted
      .filter(([name]) => !ofFindings.some((each) => each === name))
      .every(
        ([name, values]) =>
          isFacetName(name) &&
          facets.some(([facet, value]) => facet === FACETS[name] && values.includes(value)),
      )
  );
}

function isFacetName(name: string): name is FacetName {
  return Object.hasOwn(FACETS, name);
}
