import { type Origin, withinScope } from '@app/publication';

/** Names told through other scopes that one run compares, and that one pull may bring in all: each costs a look at all. */
export const MATCH_LIMITS = { pathsPerRunMax: 16, pathsPerPullMax: 64 } as const;

/** Scopes as one text. */
export function pathOf({ scopes }: Pick<Origin, 'scopes'>): string {
  return scopes.join(' ');
}

/** The scopes that follow on the first ones; undefined where the second do not begin with the first. */
export function restOf(first: readonly string[], second: readonly string[]): string[] | undefined {
  return first.every((scope, at) => second[at] === scope) ? second.slice(first.length) : undefined;
}

/** An origin after further scopes. */
export function after(origin: Origin, scopes: readonly string[]): Origin {
  return scopes.reduce(withinScope, origin);
}

/** Whether two names are names of one incident: where one went the way of the other and further, the same comes of it. */
export function isSameOrigin(a: Origin, b: Origin): boolean {
  const [aFirst, bFirst] = [restOf(a.scopes, b.scopes), restOf(b.scopes, a.scopes)];
  if (aFirst) return after(a, aFirst).digest === b.digest;
  return bFirst !== undefined && after(b, bFirst).digest === a.digest;
}

/** Whether a name tells of the server that the other was taken from, by the address that it was taken from. */
export function isOfHome(claim: Origin, own: Origin): boolean {
  const rest = restOf(own.scopes, claim.scopes);
  return rest !== undefined && after(own, rest).home === claim.home;
}

/** What SQL makes of a digest in an expression after as many scopes as there are, given from parameter `first` on. */
export function afterInSql(digest: string, scopes: readonly string[], first: number): string {
  return scopes.reduce(
    (inner, _, at) => `sha256(convert_to($${first + at} || E'\\n', 'UTF8') || ${inner})`,
    digest,
  );
}
