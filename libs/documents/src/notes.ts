import type { Note, Run, Text } from './document';
import type { Locale } from './language';
import { type Material, type MaterialEvidence, languageOf, nameOf } from './material';
import { type Words, wordIn } from './words';

/** Gives each piece of evidence one number, in the order in which it is first cited. */
export class Notes {
  private readonly numbers = new Map<string, number>();
  private readonly notes: Note[] = [];

  /** At most `max` notes are printed; what is cited beyond is given no number. */
  constructor(
    private readonly words: Words,
    private readonly locale: Locale,
    private readonly max: number,
  ) {}

  /** References to pieces of evidence, each once. */
  cite(material: Material, evidence: readonly MaterialEvidence[]): Text {
    const numbers = evidence.map((each) => this.numberOf(material, each)).filter((number) => number > 0);
    return [...new Set(numbers)].sort((a, b) => a - b).map((note): Run => ({ text: String(note), note }));
  }

  /** All notes so far. */
  all(): readonly Note[] {
    return this.notes;
  }

  /** Where it stands, in words: what kind of object that is, and its name where that is not what is quoted. The incident needs none. */
  private whereOf(material: Material, objectId: string, pointer: string): string {
    if (objectId === material.id) return '';
    const kind = wordIn(this.words.objects, objectId.split('--')[0] ?? '');
    const name = pointer.endsWith('/name') ? undefined : nameOf(material, objectId);
    return name === undefined ? kind : this.words.objectNamed(kind, name);
  }

  private numberOf(material: Material, evidence: MaterialEvidence): number {
    const { objectId, pointer, start = 0, end = start + evidence.text.length, text } = evidence;
    const key = JSON.stringify([objectId, pointer, start, end]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.notes.length >= this.max) return 0;
    const number = this.notes.length + 1;
    this.numbers.set(key, number);
    const language = languageOf(material, objectId);
    this.notes.push({
      number,
      quote: [{ text, style: 'quote', ...(language ? { language } : {}) }],
      place: this.words.place(
        this.whereOf(material, objectId, pointer),
        objectId,
        pointer,
        this.locale.number(start),
        this.locale.number(end),
      ),
    });
    return number;
  }
}
