/**
 * Why something of a document did not map, or maps otherwise than it stands there. The words hold nothing of the
 * document: where it is says the pointer, and the submitter has the document.
 */
const REASONS = {
  'not-an-incident': 'There is no incident here that could be read.',
  'wrong-type': 'This is not of the type that the format has here.',
  'unreadable-value': 'The value does not have the form that its kind has.',
  'unknown-field': 'The mapping has no place for this field.',
  'no-place': 'STIX has no place for this.',
  'kept-as-note': 'STIX has no place for this kind of value; it is kept in a note.',
  'personal-data': 'Data of persons are not taken over.',
  deleted: 'It was deleted at its source.',
  proposal: 'It was proposed and not accepted; it is kept in a note.',
  'attachment-left-out':
    'The attached file is over the limit or is no Base64; what describes it is taken over.',
  'over-limit': 'It is over a limit.',
  'text-cut': 'The text is over the limit and was cut.',
  'characters-removed': 'It held characters that STIX does not allow; they were removed.',
  'marking-unreadable': 'What is said here about sharing cannot be read: what it covers is marked TLP:RED.',
  'own-organisation-only': 'It is for its own organisation only: what it covers is marked TLP:RED.',
  'sharing-group':
    'It is for a sharing group that the terms do not stand for: what it covers is marked TLP:RED.',
  'time-unreal': 'There is no such day or time, or the end is before the start.',
  'date-missing': 'There is no date; the time of the import stands for it.',
  'id-missing': 'There is no identifier of its own; one is made from the content.',
  'id-repeated': 'Another object has this identifier; one of its own is made from its place.',
  'not-valid-stix': 'What would come of it is not valid STIX.',
  'earlier-stage-unreadable': 'What an earlier stage said could not be read; this stage stands alone.',
} as const;

export type LeftOutCode = keyof typeof REASONS;

/** One thing that did not map: where in the document (RFC 6901), a stable code, and why. */
export interface LeftOut {
  readonly pointer: string;
  readonly code: LeftOutCode;
  readonly message: string;
}

/** What did not map, up to a number; the rest is counted. */
export class LeftOutList {
  private readonly kept = new Map<string, LeftOut>();
  private total = 0;

  constructor(private readonly max: number) {}

  /** Lists one thing, each once. */
  add(pointer: string, code: LeftOutCode): void {
    const key = `${code} ${pointer}`;
    if (this.kept.has(key)) return;
    this.total += 1;
    if (this.kept.size < this.max) this.kept.set(key, { pointer, code, message: REASONS[code] });
  }

  /** What is listed. */
  toArray(): LeftOut[] {
    return [...this.kept.values()];
  }

  /** How many there are, listed or not. */
  get count(): number {
    return this.total;
  }
}
