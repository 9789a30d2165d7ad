import type { StixValue } from './stix-object';

/** A JSON object inside a STIX document. */
export interface Dictionary {
  readonly [key: string]: StixValue | undefined;
}

/** A value as a dictionary; undefined when it is something else. */
export function dictionaryOf(value: StixValue | undefined): Dictionary | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

/** A value as a list; empty when it is something else. */
export function listOf(value: StixValue | undefined): readonly StixValue[] {
  return Array.isArray(value) ? value : [];
}

/** A value as text; undefined when it is something else. */
export function textOf(value: StixValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A value as a number; undefined when it is something else. */
export function numberOf(value: StixValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The property of a dictionary, its own only: nothing is found on a prototype. */
export function ownProperty(dictionary: Dictionary, key: string): StixValue | undefined {
  return Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
}
