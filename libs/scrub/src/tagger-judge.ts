import type { Chain } from './tagger-chain';
import { WORD } from './tagger-lexicon';
import {
  endOfNumbered,
  endWithNumber,
  isOfAuthority,
  isOperation,
  isPaired,
  isProgram,
} from './tagger-named';
import { hasPersonCue, isQualified, isSignature, isUnknown, type Surroundings } from './tagger-person-cue';
import type { Token } from './tagger-tokens';

/** What a chain is taken for; `kept` is explained and stays. */
export type Verdict = 'person' | 'organisation' | 'kept' | 'unknown' | 'ordinary';

/** A chain with its verdict; `words` are those of the name alone. */
export interface Judged {
  readonly verdict: Verdict;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
}

const PERSONAL = WORD.GIVEN | WORD.SURNAME;
const ALONE_LENGTH_MIN = 3;
const NAMED_WORDS_MIN = 3;
const NAMING_WORDS: ReadonlySet<string> = new Set(
  'called named namens nomme nommee llamado llamada denominada at bei chez'.split(' '),
);
const PLACING_WORDS: ReadonlySet<string> = new Set(['in', 'nach', 'near', 'en', 'à']);
const ORGANISATION_TAILS_ALONE: ReadonlySet<string> = new Set(
  (
    'hospital hospitals clinic infirmary pharmacy university college school academy bank insurance airlines airways brewery bakery ' +
    'foundation museum orchestra church holdings dairy vineyards farms hotel foods'
  ).split(' '),
);

/** What is named otherwise than a house is: `a scheduled task named UpdateCheck`. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'task service process file key value folder directory module function class variable account host table script driver thread pipe mutex program ' +
    'tache fichier processus dossier compte cle tarea archivo proceso carpeta cuenta clave servicio aufgabe datei dienst prozess ordner konto'
  ).split(' '),
);
const GENERIC: ReadonlySet<string> = new Set(
  (
    'national general regional central federal local international public private state global main new old group corporate commercial ' +
    'online digital mobile virtual internal external remote daily annual'
  ).split(' '),
);

const PRODUCT_TAILS: ReadonlySet<string> = new Set(
  (
    'software systems solutions technologies technology tech networks network security cloud data analytics services service studio studios ' +
    'store hosting media games gaming power capital labs works mail drive office exchange'
  ).split(' '),
);

/** Decides what a chain is, by its words and what stands beside it. */
export function judge(chain: Chain, around: Surroundings): Judged {
  const whole = stripped(chain, around);
  const words = whole.words;
  const first = words[0];
  if (!first) return of(chain, 'ordinary');
  if (first.keep === 'vendor' && words.length === 1) return of(whole, 'kept');
  if (whole.hasLegalForm) return of(whole, 'organisation');
  if (isProgram(whole, around)) return of(whole, 'kept');
  if (isAuthority(whole, around) || isOperation(words)) return of(whole, 'kept');
  if (first.keep === 'vendor' && !isStrongTail(words) && !isNoProduct(whole)) return of(whole, 'kept');
  if (isOfAuthority(whole, around)) return of(whole, 'ordinary');
  const numbered = endOfNumbered(whole, around);
  if (numbered !== undefined) return { ...of(whole, 'organisation'), end: numbered };
  if (isHeaded(whole, around) || isTailed(whole, around)) return of(whole, 'organisation');
  const person = personIn(whole, around);
  if (person) return person;
  if (words.every(({ keep }) => keep !== undefined)) return of(whole, 'kept');
  if (isIntroduced(whole, around)) return { ...of(whole, 'organisation'), end: endWithNumber(whole, around) };
  if (isPaired(whole)) return of(whole, 'organisation');
  const unknown = words.filter((word) => isUnknown(word));
  if (words.length > 1 && unknown.length > 0 && isLongEnough(whole, unknown, around))
    return of(whole, 'organisation');
  if (isNamedByCapitals(whole, around)) return of(whole, 'organisation');
  return of(whole, unknown.length > 0 ? 'unknown' : 'ordinary');
}

function of(chain: Chain, verdict: Verdict): Judged {
  return { verdict, start: chain.words[0]?.start ?? chain.end, end: chain.end, words: chain.words };
}

/** Without ordinary words at its beginning that have their capital from the sentence, from German, or from a role. */
function stripped(chain: Chain, { isGerman }: Surroundings): Chain {
  let { words } = chain;
  if (chain.title === 'courtesy') return chain;
  const hasTail = isTail(words);
  while (words.length > 1) {
    const [first, second] = words;
    if (!first || !second || !mayDrop(first, second, isGerman, hasTail || chain.hasLegalForm)) break;
    words = words.slice(1);
  }
  return { ...chain, words, from: words[0]?.index ?? chain.from };
}

function mayDrop(first: Token, second: Token, isGerman: boolean, isOrganisation: boolean): boolean {
  const isHouse = isIntro(first) && (second.bits & WORD.HEAD) !== 0;
  if (((first.bits & WORD.COMMON) === 0 && !isHouse) || first.keep !== undefined) return false;
  if ((first.bits & WORD.HEAD) !== 0) return false;
  if ((first.bits & WORD.FUNCTION) !== 0 && first.isStart) return true;
  if ((first.bits & WORD.ROLE) !== 0) return !isOrganisation || (second.bits & WORD.GIVEN) !== 0;
  if (isGerman) return isIntro(first) || (!isOrganisation && (first.bits & PERSONAL) === 0);
  return first.isStart && !isOrganisation && (first.bits & PERSONAL) === 0 && isPersonal(second);
}

const isIntro = ({ bits }: Token): boolean => (bits & WORD.INTRO) !== 0;
const isPersonal = ({ bits, keep }: Token): boolean =>
  keep !== 'vendor' && (bits & (PERSONAL | WORD.SHAPED)) !== 0;

/** A word that is a name and nothing else that we know. */
function isPlainName({ bits, keep, isUpper, text }: Token): boolean {
  return (
    keep === undefined &&
    (bits & (PERSONAL | WORD.SHAPED)) !== 0 &&
    (bits & (WORD.COMMON | WORD.TAIL | WORD.HEAD | WORD.AUTHORITY | WORD.FUNCTION)) === 0 &&
    !(isUpper && text.length < 4)
  );
}

function isTail(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && (last.bits & WORD.TAIL) !== 0;
}

function isStrongTail(words: readonly Token[]): boolean {
  return isTail(words) && ORGANISATION_TAILS_ALONE.has(words.at(-1)?.key ?? '');
}

/** `Juniper Creek Veterinary Supply`: an ordinary word that is a vendor's name too, and a trade that is not IT. */
function isNoProduct({ words }: Pick<Chain, 'words'>): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length < 3 || !isTail(words) || PRODUCT_TAILS.has(last.key)) return false;
  return (first.bits & (WORD.COMMON | WORD.GIVEN | WORD.SURNAME)) !== 0;
}

function isAuthority({ words, from, to }: Chain, { tokens, isGerman }: Surroundings): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return false;
  if ((last.bits & WORD.AUTHORITY) !== 0 && (last.bits & WORD.TAIL) === 0) return true;
  if ((first.bits & WORD.AUTHORITY) === 0 || isTail(words)) return false;
  const second = tokens[from + 1];
  return to > from && (isGerman || second?.isCapital === false || words.length > 1);
}

/** `Hospital San Lucas`, `Clinique des Trois Fontaines`, `Spedition Lohmüller`. */
function isHeaded({ words, from, to }: Chain, { tokens, isGerman }: Surroundings): boolean {
  const [first, second] = words;
  if (!first || (first.bits & WORD.HEAD) === 0 || first.keep === 'vendor') return false;
  if ((first.bits & PERSONAL) !== 0 && (first.bits & WORD.COMMON) === 0) return false;
  if (!second) return false;
  if ((first.bits & WORD.INNER) !== 0 && !words.slice(1).some((word) => isNameLike(word))) return false;
  if (isGerman)
    return (
      words.slice(1).some((word) => isNameLike(word) || isCoined(word)) || (words.length > 2 && isTail(words))
    );
  if (second.keep === 'name') return false;
  const isJoined = tokens[from + 1] !== second && to > from;
  const own = words.slice(1).filter(({ bits }) => (bits & (WORD.INNER | WORD.FUNCTION)) === 0);
  return (
    own.length > 0 && (!first.isStart || isJoined || own.some((word) => isNameLike(word)) || own.length > 1)
  );
}

/** Two words run together that no dictionary has as one. */
function isCoined({ bits, keep }: Token): boolean {
  return keep === undefined && (bits & WORD.COMPOUND) !== 0;
}

function isNameLike(word: Token): boolean {
  return isUnknown(word) || isPersonal(word) || word.keep === 'place';
}

/** `Thornwick General Hospital`, `Northern Lights Aquaculture`. */
function isTailed({ words, title }: Chain, { isGerman, isHeading }: Surroundings): boolean {
  if (!isTail(words) || title === 'courtesy') return false;
  const before = words.slice(0, -1);
  if (before.some(({ keep }) => keep === 'vendor')) return isStrongTail(words) || isNoProduct({ words });
  if (before.every(({ keep, bits }) => keep === 'place' || (bits & WORD.INNER) !== 0))
    return isStrongTail(words);
  const last = words.at(-1);
  if (last && (last.bits & WORD.SURNAME) !== 0 && before.every((word) => isGivenOnly(word))) return false;
  if (
    isGerman &&
    last &&
    (last.bits & WORD.COMMON) !== 0 &&
    !before.some((word) => isUnknown(word) || isPlainName(word))
  )
    return false;
  if (before.some((word) => isUnknown(word) || isPlainName(word) || word.keep === 'place')) return true;
  if (isGerman || isHeading) return false;
  const own = before.filter(
    ({ bits, key }) => (bits & (WORD.INNER | WORD.FUNCTION)) === 0 && !GENERIC.has(key),
  );
  return own.length >= 2 || (own.length === 1 && isStrongTail(words));
}

/** `Diane Lane`: given names before a surname that is a trade too. */
const isGivenOnly = ({ bits, keep }: Token): boolean =>
  keep === undefined && (bits & (WORD.GIVEN | WORD.COMMON)) === WORD.GIVEN;

/** The person that a chain names; in a chain that ends otherwise, the part that is a person. */
function personIn(chain: Chain, around: Surroundings): Judged | undefined {
  const { words, title } = chain;
  const [first, second] = words;
  if (!first) return undefined;
  if (title === 'courtesy' && first.keep === undefined && !isRole(first))
    return isTitleAlone(words) ? undefined : of(chain, 'person');
  if (title === 'some' && (isPersonal(first) || isUnknown(first))) return of(chain, 'person');
  if (words.length === 1 || !second)
    return isPersonAlone(first, chain, around) ? of(chain, 'person') : undefined;
  if (words.some(({ keep, text }) => keep === 'name' || /\p{N}/u.test(text))) return undefined;
  if (first.keep === 'vendor') return undefined;
  const names = words.filter((word) => isPlainName(word) && word.keep === undefined);
  const initials = words.filter(({ text }) => text.length === 1);
  if (
    initials.length > 0 &&
    initials.length < words.length &&
    words.every((word) => word.text.length === 1 || isPersonal(word) || isUnknown(word))
  )
    return words.at(-1)?.text.length === 1 && names.length === 0 ? undefined : of(chain, 'person');
  if (
    names.some(({ bits }) => (bits & WORD.GIVEN) !== 0) &&
    (isPersonal(second) || isUnknown(second) || (first.bits & WORD.GIVEN) !== 0)
  )
    return isOrdinaryPair(words, around) ? undefined : of(chain, 'person');
  if (names.length > 0 && words.every((word) => isPersonal(word) || isUnknown(word)))
    return of(chain, 'person');
  if (
    names.length === 0 &&
    words.every((word) => isPersonal(word) && word.keep !== 'vendor') &&
    words.some(({ keep }) => keep === undefined) &&
    (first.bits & WORD.GIVEN) !== 0
  )
    return around.isGerman && first.isStart ? undefined : of(chain, 'person');
  if (words.every((word) => isUnknown(word))) return of(chain, 'person');
  return undefined;
}

/** `Frau Dr.` before a mask. */
const isTitleAlone = ([first, second]: readonly Token[]): boolean =>
  second === undefined &&
  first !== undefined &&
  (first.bits & WORD.COURTESY) !== 0 &&
  (first.bits & PERSONAL) === 0;

const isRole = ({ bits }: Token): boolean =>
  (bits & (WORD.ROLE | WORD.INNER)) !== 0 && (bits & PERSONAL) === 0;

/** One name and an ordinary noun of German: `Anna Server`. */
function isOrdinaryPair(words: readonly Token[], { isGerman }: Surroundings): boolean {
  const second = words[1];
  return (
    isGerman &&
    words.length === 2 &&
    second !== undefined &&
    (second.bits & WORD.COMMON) !== 0 &&
    (second.bits & WORD.COMPOUND) === 0 &&
    !isPersonal(second)
  );
}

function isPersonAlone(word: Token, { from, to }: Chain, around: Surroundings): boolean {
  if (!word.isStart && PLACING_WORDS.has(around.tokens[from - 1]?.text ?? '')) return false;
  if (isSignature(from, word, around.tokens)) return (word.bits & WORD.GIVEN) !== 0 || isUnknown(word);
  if (word.keep !== undefined || word.text.length < ALONE_LENGTH_MIN) return false;
  if ((word.bits & (WORD.HEAD | WORD.TAIL | WORD.AUTHORITY | WORD.TITLE)) !== 0 && !isPersonal(word))
    return false;
  if (isPlainName(word) && !word.isUpper && (word.bits & PERSONAL) !== 0) return true;
  if (isPlainName(word) && !word.isUpper && !isQualified(around.tokens[to + 1])) return true;
  const isCandidate = isUnknown(word) || (isPersonal(word) && (word.bits & WORD.FUNCTION) === 0);
  return isCandidate && !word.isUpper && hasPersonCue(from, to, word, around);
}

const INTRO_GAP = /^ ["“„«»‹'‘]? ?$/;

/** `l'association Les Amis …`: an article that is a part of the name. */
function isArticle(token: Token | undefined): boolean {
  return token?.isCapital === true && !token.isStart && /^(?:les?|la|el|l[oa]s|the)$/.test(token.key);
}

/** `the company Blue Heron`, `l'hôpital Saint-Luc`. */
function isIntroduced({ from, words }: Chain, { tokens, isGerman }: Surroundings): boolean {
  let at = from - 1;
  const own = tokens[from];
  if (!own || !INTRO_GAP.test(own.gap)) return false;
  if (isArticle(tokens[at]) && words.length > 1) at--;
  if (((tokens[at]?.bits ?? 0) & WORD.ADJECTIVE) !== 0) at--;
  const before = tokens[from - 1];
  if (before && NAMING_WORDS.has(before.key) && !before.isCapital && words.every((word) => isUnknown(word)))
    return !THINGS.has(tokens[from - 2]?.key ?? '');
  if (before?.key === 'chez' && (words.length > 1 || words.some((word) => isUnknown(word)))) return true;
  const intro = tokens[at];
  if (
    !intro ||
    (intro.bits & (WORD.INTRO | WORD.HEAD)) === 0 ||
    (intro.isCapital && !isGerman && !intro.isStart)
  )
    return false;
  if (intro.keep !== undefined || words.some(({ keep }) => keep === 'name' || keep === 'vendor'))
    return false;
  return isGerman
    ? words.some((word) => isUnknown(word))
    : words.length > 1 || words.some((word) => isUnknown(word));
}

/** Ordinary words that have capitals inside a sentence of a language without them: `Volta Ridge Cocoa Exchange`. */
function isNamedByCapitals({ words, from, to }: Chain, { isGerman, isHeading }: Surroundings): boolean {
  if (isGerman || isHeading || words.length < NAMED_WORDS_MIN || to - from + 1 !== words.length) return false;
  if (words[0]?.isStart === true || words.some(({ keep, isUpper }) => isUpper || keep === 'vendor'))
    return false;
  return words.every(({ bits }) => (bits & (WORD.INNER | WORD.ROLE | WORD.FUNCTION | WORD.TITLE)) === 0);
}

function isLongEnough(
  { words }: Chain,
  unknown: readonly Token[],
  { isGerman, isHeading }: Surroundings,
): boolean {
  if (words.some(({ keep }) => keep === 'vendor')) return false;
  if (!isGerman) return !isHeading || unknown.length > 1;
  return (
    words.length - unknown.length ===
    words.filter(({ keep, bits }) => keep === 'place' || (bits & PERSONAL) !== 0).length
  );
}
