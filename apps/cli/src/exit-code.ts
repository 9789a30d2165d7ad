import type { ProblemCode } from '@app/problem';

/** What a script can tell from how a command ended. */
export const EXIT = { ok: 0, failed: 1, usage: 2, invalid: 3, denied: 4, absent: 5, unavailable: 6 } as const;

const BY_PROBLEM: Partial<Record<ProblemCode, number>> = {
  'invalid-input': EXIT.invalid,
  'invalid-stix': EXIT.invalid,
  'invalid-terms': EXIT.invalid,
  'too-large': EXIT.invalid,
  unauthenticated: EXIT.denied,
  forbidden: EXIT.denied,
  'not-found': EXIT.absent,
  unavailable: EXIT.unavailable,
};

/** The exit code of a problem. */
export function exitCodeOf(code: ProblemCode): number {
  return BY_PROBLEM[code] ?? EXIT.failed;
}
