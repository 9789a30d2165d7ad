import { checkRules } from './rules';
import type { Issue } from './issue';
import { isSco } from './stix-types';
import type { StixObject, StixValue } from './stix-object';

/** Properties of an object in a test of the rules. */
export type Properties = Record<string, StixValue>;

const TIME = '2020-01-01T00:00:00.000Z';

/** An identifier with a UUIDv4 that shows a number. */
export function idOf(type: string, number = 1): string {
  return `${type}--${String(number).padStart(8, '0')}-1111-4111-8111-111111111111`;
}

/** An object for a test of the rules: with what its class requires, and these properties. */
export function objectOf(type: string, properties: Properties = {}): StixObject {
  const times = type === 'marking-definition' ? { created: TIME } : { created: TIME, modified: TIME };
  const base = isSco(type) ? {} : { spec_version: '2.1', ...times };
  return { type, id: idOf(type), ...base, ...properties };
}

/** The errors of the rules over these objects, as `code pointer`. */
export function errorsOf(objects: readonly StixObject[]): string[] {
  return texts(checkRules({ type: 'bundle', id: idOf('bundle'), objects }).errors);
}

/** The warnings of the rules over these objects, as `code pointer`. */
export function warningsOf(objects: readonly StixObject[]): string[] {
  return texts(checkRules({ type: 'bundle', id: idOf('bundle'), objects }).warnings);
}

function texts(issues: readonly Issue[]): string[] {
  return issues.map(({ code, pointer }) => `${code} ${pointer}`);
}
