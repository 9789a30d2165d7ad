import type { StixValue } from '@app/stix';
import { formatSelector, isLanguageTag, parseSelector, resolveSelector } from '@app/stix';
import type { StixObject } from '@app/stix';
import { carriedRef } from './carried-refs';
import type { ObjectScope } from './object-scope';

/** The lists that language markings select from are looked up in what the rendition shows. */
type Body = { readonly [name: string]: StixValue };

/**
 * The granular markings that survive: those that say a language, and statement, PAP and IEP markings that are in the
 * rendition, with their selectors renumbered to where the values now stand; what selects nothing that is left is
 * absent. TLP ones do not survive: the rendition as a whole carries the audience's marking.
 */
export function projectGranularMarkings(scope: ObjectScope, body: Body): StixValue[] | undefined {
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
  const said = whatItSays(marking, scope);
  const selectors = Object.hasOwn(marking, 'selectors') ? marking['selectors'] : undefined;
  if (!said || !Array.isArray(selectors)) return [];
  const kept = [...new Set(selectors.flatMap((selector) => projectSelector(selector, scope, body)))];
  return kept.length > 0 ? [{ ...said, selectors: kept }] : [];
}

function whatItSays(marking: Body, scope: ObjectScope): Body | undefined {
  const lang = Object.hasOwn(marking, 'lang') ? marking['lang'] : undefined;
  if (lang !== undefined) return typeof lang === 'string' && isLanguageTag(lang) ? { lang } : undefined;
  const ref = Object.hasOwn(marking, 'marking_ref') ? carriedRef(marking['marking_ref'], scope) : undefined;
  return ref === undefined ? undefined : { marking_ref: ref };
}

function projectSelector(selector: StixValue, scope: ObjectScope, body: Body): string[] {
  const path = typeof selector === 'string' ? parseSelector(selector) : undefined;
  const place = path && scope.newPath(path);
  if (!place) return [];
  return resolveSelector(body as unknown as StixObject, place) === undefined ? [] : [formatSelector(place)];
}
