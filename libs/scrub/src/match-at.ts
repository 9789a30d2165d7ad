/** What a sticky pattern matches at a place. */
export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** What a sticky pattern matches at some of the places given in order; no two overlap. */
export function matchesAt(pattern: RegExp, text: string, places: Iterable<number>): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let floor = 0;
  for (const place of places) {
    if (place < floor) continue;
    const match = matchAt(pattern, text, place);
    if (!match || match[0] === '') continue;
    found.push(match);
    floor = place + match[0].length;
  }
  return found;
}

/** The places, each moved back over as many of these signs as stand right before it, at most two. */
export function withSigns(text: string, places: readonly number[], signs: string): number[] {
  return places.map((place) => {
    let start = place;
    while (start > 0 && place - start < 2 && signs.includes(text.charAt(start - 1))) start--;
    return start;
  });
}
