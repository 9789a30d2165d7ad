import type { StixObject, StixValue } from './stix-object';

/**
 * The canonical JSON text of a value (JCS, RFC 8785): keys in the order of their UTF-16 units, no spaces, numbers
 * and strings as ECMAScript prints them. The value is JSON with well-formed strings, as `parseBundle` leaves it.
 */
export function canonicalJson(value: StixValue | StixObject): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
