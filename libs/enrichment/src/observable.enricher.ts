import { Problem } from '@app/problem';
import { isSco, parsePattern, type StixObject, type StixValue } from '@app/stix';
import type { Network } from './classify';
import type { Enrichment } from './enrichment';
import { classify, observablesIn } from './find-observables';
import type { Observable, ObservableType } from './observable';
import { inputOf, isDictionary, proseOf, textAt, type Reading } from './reading';
import { viewOf } from './text-view';

/** The data version of recognition and classification. */
export const OBSERVABLE_SOURCE = 'observables/1';

/** An observable with more strings is refused: none is left out in silence. */
const STRINGS_PER_OBJECT_MAX = 200_000;
const DEPTH_MAX = 64;
/** Types whose `value` is what the type says, so that nothing needs to be guessed from its spelling. */
const VALUE_TYPES: ReadonlySet<string> = new Set([
  'domain-name',
  'email-addr',
  'ipv4-addr',
  'ipv6-addr',
  'mac-addr',
  'url',
] satisfies ObservableType[]);
/** Recognised in text, and said better by an enricher of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['vulnerability', 'attack-pattern']);

/** Observables in the values of cyber-observable objects, in indicator patterns and in prose, classified. */
export function enrichObservables(object: StixObject, ownNetworks: readonly Network[]): Enrichment[] {
  if (isSco(object.type))
    return stringsOf(object).flatMap((reading) => inObservable(object, reading, ownNetworks));
  const inPattern = textAt(object, 'pattern').flatMap((reading) =>
    inPatternText(object, reading, ownNetworks),
  );
  return [...proseOf(object).flatMap((reading) => observedIn(object, reading, ownNetworks)), ...inPattern];
}

function inObservable(object: StixObject, reading: Reading, ownNetworks: readonly Network[]): Enrichment[] {
  const isTheValue = reading.path.length === 1 && reading.path[0] === 'value' && VALUE_TYPES.has(object.type);
  if (!isTheValue) return observedIn(object, reading, ownNetworks);
  return [declared(object, reading, reading.text, object.type as ObservableType, reading.text, ownNetworks)];
}

/** A pattern that parses says what each value is; one that does not is read as prose. */
function inPatternText(object: StixObject, reading: Reading, ownNetworks: readonly Network[]): Enrichment[] {
  const parsed = parsePattern(reading.text);
  if (!parsed.ok) return observedIn(object, reading, ownNetworks);
  const seen = new Set<string>();
  return parsed.observables.flatMap((comparison) =>
    comparison.values.flatMap((literal): Enrichment[] => {
      const text = withoutQuotes(reading.text.slice(literal.start, literal.end));
      if (typeof literal.value !== 'string' || seen.has(`${comparison.objectType} ${text}`)) return [];
      seen.add(`${comparison.objectType} ${text}`);
      const isDeclared =
        VALUE_TYPES.has(comparison.objectType) &&
        comparison.path.join('.') === 'value' &&
        /^(?:=|IN)$/.test(comparison.operator);
      if (!isDeclared) return observedIn(object, { path: reading.path, text }, ownNetworks);
      return [
        declared(object, reading, text, comparison.objectType as ObservableType, literal.value, ownNetworks),
      ];
    }),
  );
}

function declared(
  object: StixObject,
  reading: Reading,
  text: string,
  type: ObservableType,
  spelled: string,
  ownNetworks: readonly Network[],
): Enrichment {
  const value = viewOf(spelled).text;
  return {
    kind: 'observable',
    value: { type, value, ...classify(type, value, ownNetworks) },
    source: OBSERVABLE_SOURCE,
    inputs: [inputOf(object, reading, text)],
  };
}

function observedIn(object: StixObject, reading: Reading, ownNetworks: readonly Network[]): Enrichment[] {
  const seen = new Set<string>();
  return observablesIn(viewOf(reading.text), reading.text, ownNetworks).flatMap(
    (observable): Enrichment[] => {
      const text = reading.text.slice(observable.start, observable.end);
      const key = `${observable.type} ${text}`;
      if (ELSEWHERE.has(observable.type) || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          kind: 'observable',
          value: valueOf(observable),
          source: OBSERVABLE_SOURCE,
          inputs: [inputOf(object, reading, text)],
        },
      ];
    },
  );
}

function valueOf(observable: Observable): Enrichment['value'] {
  return { type: observable.type, value: observable.value, ...observable.classification };
}

/** Every string of an object but its id, type and references, with its path. */
function stringsOf(object: StixObject): Reading[] {
  const found: Reading[] = [];
  const visit = (value: StixValue | undefined, path: (string | number)[]): void => {
    if (path.length > DEPTH_MAX) return;
    if (typeof value === 'string') {
      found.push({ path, text: value });
      if (found.length > STRINGS_PER_OBJECT_MAX)
        throw new Problem('too-large', `An observable has more than ${STRINGS_PER_OBJECT_MAX} strings.`);
    }
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (isDictionary(value)) {
      for (const [key, item] of Object.entries(value)) if (!isReference(key)) visit(item, [...path, key]);
    }
  };
  for (const [key, value] of Object.entries(object)) {
    if (key !== 'type' && key !== 'id' && !isReference(key)) visit(value, [key]);
  }
  return found;
}

function isReference(key: string): boolean {
  return /_refs?$/.test(key);
}

/** A string literal as it stands between its quotes, escapes and all. */
function withoutQuotes(literal: string): string {
  return literal.startsWith("'") && literal.length > 1 ? literal.slice(1, -1) : literal;
}
