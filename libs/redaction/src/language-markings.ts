import type { StixValue } from '@app/stix';
import { formatSelector, isLanguageTag, parseSelector, resolveSelector } from '@app/stix';
import type { StixObject } from '@app/stix';
import type { ObjectScope } from './object-scope';

/** The lists that language markings select from are looked up in what the rendition shows. */
type Body = { readonly [name: string]: StixValue };

/**
 * The granular markings that survive: those that say a language, with their selectors renumbered to where the
 * values now stand. TLP ones do not: the rendition as a whole carries the audience's marking.
 */
export function projectLanguageMarkings(scope: ObjectScope, body: Body): StixValue[] | undefined {
  const markings = Object.hasOwn(scope.object, 'granular_markings')
    ? scope.object['granular_markings']
    : undefined;
  if (!Array.isArray(markings) || !scope.admits(['granular_markings'])) return undefined;
  const kept = markings.flatMap((marking, index) =>
    scope.admits(['granular_markings', index]) ? projectMarking(marking, scope, body) : [],
  );
  return kept.length > 0 ? kept : undefined;
}

function projectMarking(marking: StixValue, scope: ObjectScope, body: Body): StixValue[] {
  if (typeof marking !== 'object' || marking === null || Array.isArray(marking)) return [];
  const lang = Object.hasOwn(marking, 'lang') ? marking['lang'] : undefined;
  const selectors = Object.hasOwn(marking, 'selectors') ? marking['selectors'] : undefined;
  if (typeof lang !== 'string' || !isLanguageTag(lang) || !Array.isArray(selectors)) return [];
  const kept = [...new Set(selectors.flatMap((selector) => projectSelector(selector, scope, body)))];
  return kept.length > 0 ? [{ lang, selectors: kept }] : [];
}

function projectSelector(selector: StixValue, scope: ObjectScope, body: Body): string[] {
  const path = typeof selector === 'string' ? parseSelector(selector) : undefined;
  const place = path && scope.newPath(path);
  if (!place) return [];
  return resolveSelector(body as unknown as StixObject, place) === undefined ? [] : [formatSelector(place)];
}
