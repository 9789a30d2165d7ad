/** A generator of pseudo-random numbers (mulberry32): all that a bundle is made of follows from the seed. */
export class Dice {
  constructor(private state: number) {}

  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  happens(inTen: number): boolean {
    return this.below(10) < inTen;
  }
}

/** Letters only, so that no detector takes it for a number, a token or an address. */
export function word(number: number): string {
  return String(number)
    .split('')
    .map((digit) => 'bcdfghjklm'.charAt(Number(digit)))
    .join('');
}
