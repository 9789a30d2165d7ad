const RANK = { CLEAR: 0, GREEN: 1, AMBER: 2, 'AMBER+STRICT': 3, RED: 4 } as const;

/** A TLP 2.0 label (FIRST, August 2022), without the `TLP:` prefix. */
export type Tlp = keyof typeof RANK;

/** All labels, from the widest audience to the narrowest. */
export const TLP_LABELS = Object.keys(RANK) as readonly Tlp[];

/** Whether a value marked `level` may reach an audience up to `ceiling`. An unknown level compares as false. */
export function isAtMost(level: Tlp, ceiling: Tlp): boolean {
  return RANK[level] <= RANK[ceiling];
}

/** The stricter of two labels. An unknown label counts as RED. */
export function strictest(a: Tlp, b: Tlp): Tlp {
  if (!Object.hasOwn(RANK, a) || !Object.hasOwn(RANK, b)) return 'RED';
  return RANK[a] >= RANK[b] ? a : b;
}
