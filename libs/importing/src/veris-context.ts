import type { Draft, Making } from './draft';
import type { IncidentParts } from './incident-parts';
import type { Source } from './source';

/** What every part of a VERIS incident is mapped with. */
export interface VerisContext {
  readonly draft: Draft;
  readonly parts: IncidentParts;
  readonly incidentId: string;
  readonly making: Making;
}

/** Words of VERIS that say that nothing is known. */
const NOTHING: ReadonlySet<string> = new Set(['unknown', 'na', 'n/a', 'none', 'not applicable', '']);

/** The words of a list, or of one word that stands for a list; those that say nothing are not among them. */
export function words(
  place: Source,
): { readonly word: string; readonly key: string; readonly source: Source }[] {
  return place.oneOrList().flatMap((source) => {
    const word = typeof source.value === 'string' ? source.name() : undefined;
    if (word === undefined) {
      if (!source.isAbsent) source.leave('wrong-type');
      return [];
    }
    const key = word.toLowerCase();
    return NOTHING.has(key) ? [] : [{ word, key, source }];
  });
}

/** What a table says of words: each answer once; of a word that it does not have, that it has no place. */
export function translated(place: Source, table: Readonly<Record<string, string>>): string[] {
  const found = words(place).flatMap(({ key, source }) => {
    if (Object.hasOwn(table, key)) return table[key]!;
    if (Object.hasOwn(table, '*')) return table['*']!;
    source.leave('no-place');
    return [];
  });
  return [...new Set(found)];
}
