import type { StixValue } from '@app/stix';
import { compareTimestamps, isSco, typeOfId } from '@app/stix';
import type { ObjectScope } from './object-scope';

type Body = { readonly [name: string]: StixValue };

/**
 * The rules of STIX 2.1 that tie one property to the value of another, for what is left of an object: what would
 * now be wrong is left out; undefined when the object cannot stand without it.
 */
export function madeConsistent(type: string, body: Body, scope: ObjectScope): Body | undefined {
  switch (type) {
    case 'malware':
      return body['is_family'] === true && body['name'] === undefined ? undefined : body;
    case 'observed-data':
      return refsOf(body).some((id) => isSco(typeOfId(id))) ? body : undefined;
    case 'relationship':
      return withoutEmptySpan(body);
    case 'impact':
      return consistentImpact(body, scope);
    case 'event':
    case 'task':
      return withFidelities(body, scope);
    default:
      return body;
  }
}

function refsOf(body: Body): string[] {
  const refs = body['object_refs'];
  return Array.isArray(refs) ? refs.filter((ref) => typeof ref === 'string') : [];
}

/** `stop_time` is later than `start_time`, strictly (section 5.1.1); two times of one day may have become equal. */
function withoutEmptySpan(body: Body): Body {
  const { start_time: start, stop_time: stop } = body;
  if (typeof start !== 'string' || typeof stop !== 'string' || compareTimestamps(stop, start) > 0)
    return body;
  return without(body, 'stop_time');
}

/** A generalised time says how exact it is, also where the submitted one did not. */
function withFidelities(body: Body, scope: ObjectScope): Body {
  let result = body;
  for (const name of ['start_time', 'end_time']) {
    if (scope.wasGeneralised([name]) && body[name] !== undefined && body[`${name}_fidelity`] === undefined) {
      result = { ...result, [`${name}_fidelity`]: scope.view.grain };
    }
  }
  return result;
}

/** What each category extension of an impact cannot be without, unless the value that makes it needless is there. */
const CATEGORY_NEEDS: readonly (readonly [extension: string, property: string, needs: string])[] = [
  ['confidentiality-ext', 'loss_type', 'information_type'],
  ['integrity-ext', 'alteration', 'information_type'],
  ['physical-ext', 'impact_type', 'asset_type'],
];

function consistentImpact(body: Body, scope: ObjectScope): Body | undefined {
  const extensions = body['extensions'];
  if (typeof extensions !== 'object' || extensions === null || Array.isArray(extensions)) return undefined;
  const kept = Object.fromEntries(
    Object.entries(extensions).filter(([key, value]) => isCategoryWhole(key, value)),
  );
  const category = body['impact_category'];
  const isNamed =
    typeof category === 'string' && (Object.hasOwn(kept, category) || Object.hasOwn(kept, `${category}-ext`));
  const impact = withFidelities({ ...body, extensions: kept }, scope);
  return category === undefined || isNamed ? impact : without(impact, 'impact_category');
}

function isCategoryWhole(key: string, value: StixValue): boolean {
  const need = CATEGORY_NEEDS.find(([extension]) => extension === key);
  if (!need || typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  return value[need[1]] === 'none' || Object.hasOwn(value, need[2]);
}

function without(body: Body, name: string): Body {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}
