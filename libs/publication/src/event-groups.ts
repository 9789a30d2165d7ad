/** That two reports are of one event, or are not, as somebody said for an audience. In the order in which it was said. */
export interface PairWord {
  readonly lineageA: string;
  readonly lineageB: string;
  readonly kind: 'join' | 'refuse' | 'undo';
  readonly fullness: number;
}

/**
 * The event of each report that is joined with another: the name of one of them. Of a pair the last word counts. What
 * a lesser audience joined comes first, so that a fuller one calls that event the same.
 */
export function eventGroups(words: readonly PairWord[]): Map<string, string> {
  const last = new Map<string, PairWord & { order: number }>();
  for (const [order, word] of words.entries())
    last.set(`${word.lineageA} ${word.lineageB}`, { ...word, order });
  const joins = [...last.values()]
    .filter(({ kind }) => kind === 'join')
    .sort((a, b) => a.fullness - b.fullness || a.order - b.order);
  const events = new Map<string, { name: string; members: string[]; order: number }>();
  for (const [order, { lineageA, lineageB }] of joins.entries()) {
    const sides = [lineageA, lineageB].map((each) => events.get(each));
    const [older] = sides.filter((side) => side !== undefined).sort((a, b) => a.order - b.order);
    const members = [lineageA, lineageB].flatMap((each, side) => sides[side]?.members ?? [each]);
    const joined = {
      name: older?.name ?? lineageA,
      members: [...new Set(members)],
      order: older?.order ?? order,
    };
    for (const member of joined.members) events.set(member, joined);
  }
  return new Map([...events].map(([lineage, { name }]) => [lineage, name]));
}
