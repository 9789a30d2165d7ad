import type { GivenStretch } from './given-stretch';

/** Stretches whose line this process knows to be kept; of more, the one that was given longest ago is forgotten. */
const KNOWN_MAX = 20_000;

/** How often a stretch was given whose line is kept already. */
export interface Repeat {
  readonly stretch: GivenStretch;
  readonly times: number;
}

/** Counts what is given again, until it is added to its line: the line itself was kept before the first was given. */
export class RepeatedStretches {
  private readonly known = new Map<string, string | null>();
  private counts = new Map<string, { stretch: GivenStretch; times: number }>();

  constructor(private readonly knownMax = KNOWN_MAX) {}

  /** Remembers that a line is kept, with the head that it names. */
  remember(stretch: GivenStretch): void {
    const name = nameOf(stretch);
    this.known.delete(name);
    this.known.set(name, stretch.headAt);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= this.knownMax) break;
      this.known.delete(oldest);
    }
  }

  /** Counts a stretch, if its line is kept and would say nothing else; else it has to be written. */
  count(stretch: GivenStretch): boolean {
    const name = nameOf(stretch);
    const headAt = this.known.get(name);
    // Heads in their one form, of equal length, sort as text; `-infinity` comes before all of them, as in the database.
    if (headAt === undefined || (headAt ?? '') > (stretch.headAt ?? '')) return false;
    const counted = this.counts.get(name);
    if (counted) counted.times += 1;
    else this.counts.set(name, { stretch, times: 1 });
    return true;
  }

  /** What was counted since this was asked the last time. */
  take(): Repeat[] {
    const taken = [...this.counts.values()];
    this.counts = new Map();
    return taken;
  }
}

function nameOf({ participantId, collectionId, channel, first, last }: GivenStretch): string {
  return [participantId, collectionId, channel, first, last].join(' ');
}
