import { WORD } from './tagger-lexicon';
import type { Judged } from './tagger-judge';
import type { Token } from './tagger-tokens';

const PART_LENGTH_MIN = 3;
const ACRONYM_LENGTH_MAX = 8;
const ACRONYM_OPENS =
  /^[ \u00a0]?[([](?:(?:hereinafter|hereafter|henceforth|also|formerly|the|aka|abbreviated|or|ci-après|ci-apres|dénommée?|désormais|dite?|soit|sigle|en adelante|en lo sucesivo|siglas?|im Folgenden|nachfolgend|nachstehend|fortan|kurz|auch|abgekürzt|la|le|el|los|die|der|das|as|known|called|referred to|genannt)[:,]? ?){0,5}["“„«»'‘]?[ \u00a0]?$|^, ?["“„«] ?$/iu;
const ACRONYM_GAP_MAX = 60;
const ACRONYM_CLOSES = /^[ \u00a0]?["”“»'’]?[)\]]|^[ \u00a0]?["”“»]/;
const INITIALS_MAX = 5;

/** The names that a text has given so far, so that a part of one is known for it again. */
export class NameMemory {
  private readonly parts = new Map<string, { key: string; verdict: 'person' | 'organisation' }>();
  private readonly acronyms = new Map<string, string>();
  private readonly initials = new Map<string, string>();
  private readonly pairs = new Map<string, string>();

  /** Whether there is nothing to know again. */
  get isEmpty(): boolean {
    return this.parts.size === 0 && this.acronyms.size === 0 && this.pairs.size === 0;
  }

  /** The same key for the same name, whatever part of it stands there. */
  keyOf({ words, verdict }: Judged): string {
    const whole = words.map(({ key }) => key).join(' ');
    const known = words.length === 1 ? this.parts.get(whole)?.key : undefined;
    if (known !== undefined) return known;
    if (verdict === 'person') this.learnPerson(words, whole);
    else if (verdict === 'organisation') this.learnOrganisation(words, whole);
    return whole;
  }

  /** Notes an acronym that is introduced right after an organisation; returns the token of it. */
  learnAcronym(key: string, end: number, next: Token | undefined, text: string): Token | undefined {
    if (!next || !next.isUpper || next.text.length > ACRONYM_LENGTH_MAX || next.keep !== undefined)
      return undefined;
    if (next.start - end > ACRONYM_GAP_MAX || !ACRONYM_OPENS.test(text.slice(end, next.start)))
      return undefined;
    if (!ACRONYM_CLOSES.test(text.slice(next.end, next.end + 3))) return undefined;
    this.acronyms.set(next.key, key);
    return next;
  }

  /** What a single word stands for that has been named in full. */
  known(token: Token): { key: string; verdict: 'person' | 'organisation' } | undefined {
    if (token.isUpper) {
      const acronym = this.acronyms.get(token.key);
      if (acronym !== undefined) return { key: acronym, verdict: 'organisation' };
      const person =
        /\./.test(token.text) || token.text.length > 2 ? this.initials.get(token.key) : undefined;
      if (person !== undefined && token.keep === undefined) return { key: person, verdict: 'person' };
    }
    if (!token.isCapital || token.keep === 'name' || token.keep === 'vendor') return undefined;
    return (
      this.parts.get(token.key) ??
      (token.isGerman && token.key.endsWith('s') ? this.parts.get(token.key.slice(0, -1)) : undefined)
    );
  }

  /** What two words stand for that begin a longer name of an organisation: `Castle View` of `Castle View Academy`. */
  knownPair(token: Token, next: Token | undefined): { key: string; end: number } | undefined {
    if (this.pairs.size === 0 || next?.gap !== ' ' || !next.isCapital) return undefined;
    const key = this.pairs.get(`${token.key} ${next.key}`);
    return key === undefined ? undefined : { key, end: next.end };
  }

  private learnPerson(words: readonly Token[], key: string): void {
    for (const word of words) {
      if (word.text.length < PART_LENGTH_MIN || (word.bits & WORD.FUNCTION) !== 0) continue;
      const isOrdinary = (word.bits & WORD.COMMON) !== 0 && (word.bits & (WORD.GIVEN | WORD.SURNAME)) === 0;
      if (isOrdinary && !word.key.includes('-')) continue;
      for (const part of [word.key, word.key.replace(/s$/, '')])
        if (!this.parts.has(part)) this.parts.set(part, { key, verdict: 'person' });
    }
    if (words.length < 2 || words.length > INITIALS_MAX) return;
    const initials = words.map((word) => word.key.charAt(0)).join('');
    if (!this.initials.has(initials)) this.initials.set(initials, key);
  }

  private learnOrganisation(words: readonly Token[], key: string): void {
    this.learnPair(words, key);
    const own = words.filter(
      ({ bits, keep }) =>
        (bits & (WORD.COMMON | WORD.HEAD | WORD.TAIL | WORD.INTRO)) === 0 && keep === undefined,
    );
    const parts = own.filter(({ bits, isUpper }, at) => at === 0 || (bits === 0 && !isUpper));
    for (const part of parts)
      if (part.text.length >= PART_LENGTH_MIN && !this.parts.has(part.key))
        this.parts.set(part.key, { key, verdict: 'organisation' });
  }

  private learnPair([first, second, third]: readonly Token[], key: string): void {
    if (!first || !second || !third || first.isGerman || second.gap !== ' ') return;
    if (
      first.keep !== undefined ||
      (first.bits & (WORD.HEAD | WORD.INTRO | WORD.FUNCTION | WORD.INNER)) !== 0
    )
      return;
    this.pairs.set(`${first.key} ${second.key}`, key);
  }
}
