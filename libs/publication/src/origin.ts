import { createHash } from 'node:crypto';
import type { StixObject, StixValue } from '@app/stix';
import schema from '../../../schemas/exchange/origin-extension.schema.json';

/** Under this key an incident that came from another server carries its origins (STIX 2.1 section 7.3). */
export const ORIGIN_EXTENSION_ID = 'extension-definition--c9d1a1fb-52f9-4c53-9dc4-2be77f5a40e7';
/** How many names an incident has, and through how many scopes in a row one may have gone. */
export const ORIGIN_LIMITS = { originsMax: 16, scopesMax: 6 } as const;
const SCOPE = /^(public|participants|[0-9a-f]{32})$/;
const DIGEST = /^[0-9a-f]{64}$/;
const DEFINED = '2026-11-22T00:00:00.000Z';

/** A name of an incident at a server before this one. Digests in hex. */
export interface Origin {
  readonly scopes: readonly string[];
  readonly digest: string;
  readonly home: string;
}

/** What defines the extension, by the author of the others. */
export function originDefinition(authorId: string): StixObject {
  return {
    type: 'extension-definition',
    spec_version: '2.1',
    id: ORIGIN_EXTENSION_ID,
    created_by_ref: authorId,
    created: DEFINED,
    modified: DEFINED,
    name: 'Origin of an incident',
    description: 'By which names servers that told of an incident before know it again.',
    schema: JSON.stringify(schema),
    version: '1.0.0',
    extension_types: ['property-extension'],
  };
}

/** The name of an incident at the server that told of it under this id. `home`: scheme, host and port of that server. */
export function ownOrigin(incidentId: string, home: string): Origin {
  const id = incidentId.toLowerCase();
  return {
    scopes: [],
    digest: sha256(`entente-origin\n${id}`),
    home: sha256(`entente-home\n${home}\n${id}`),
  };
}

/**
 * The name under which an incident goes on within a scope. Whoever sees it in two scopes cannot tell by it that it is one;
 * whoever knows the name before can make it again. Within the same scope a name stays as it is.
 */
export function withinScope(origin: Origin, scope: string): Origin {
  if (origin.scopes.at(-1) === scope) return origin;
  return {
    scopes: [...origin.scopes, scope],
    digest: step(scope, origin.digest),
    home: step(scope, origin.home),
  };
}

/** An incident with the names under which it goes on within a scope; as it was where it has none. */
export function withOrigins(incident: StixObject, origins: readonly Origin[], scope: string): StixObject {
  const told = origins
    .map((origin) => withinScope(origin, scope))
    .filter(({ scopes }) => scopes.length <= ORIGIN_LIMITS.scopesMax)
    .sort((a, b) => a.scopes.length - b.scopes.length || (a.digest < b.digest ? -1 : 1))
    .slice(0, ORIGIN_LIMITS.originsMax)
    .map(({ scopes, digest, home }): StixValue => ({ scopes: [...scopes], digest, home }));
  if (told.length === 0) return incident;
  const extensions = (incident['extensions'] ?? {}) as { [id: string]: StixValue };
  const extension = { extension_type: 'property-extension', origins: told };
  return { ...incident, extensions: { ...extensions, [ORIGIN_EXTENSION_ID]: extension } };
}

/** The names that an incident of another server tells; undefined when they cannot be read. Nothing of it is trusted. */
export function toldOrigins(incident: StixObject): readonly Origin[] | undefined {
  const extensions = recordOf(incident['extensions']);
  if (!extensions || !Object.hasOwn(extensions, ORIGIN_EXTENSION_ID)) return [];
  const told = recordOf(extensions[ORIGIN_EXTENSION_ID])?.['origins'];
  if (!Array.isArray(told) || told.length === 0 || told.length > ORIGIN_LIMITS.originsMax) return undefined;
  const origins = told.map(toOrigin);
  return origins.every((origin) => origin !== undefined) ? origins : undefined;
}

function toOrigin(value: StixValue): Origin | undefined {
  const { scopes, digest, home } = recordOf(value) ?? {};
  if (!Array.isArray(scopes) || scopes.length === 0 || scopes.length > ORIGIN_LIMITS.scopesMax)
    return undefined;
  const isScopes = scopes.every(
    (scope, at) => typeof scope === 'string' && SCOPE.test(scope) && scope !== scopes[at - 1],
  );
  if (!isScopes || !isDigest(digest) || !isDigest(home)) return undefined;
  return { scopes: scopes as string[], digest, home };
}

function isDigest(value: StixValue | undefined): value is string {
  return typeof value === 'string' && DIGEST.test(value);
}

function recordOf(value: StixValue | undefined): { readonly [name: string]: StixValue } | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function step(scope: string, digest: string): string {
  return createHash('sha256').update(`${scope}\n`).update(Buffer.from(digest, 'hex')).digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
