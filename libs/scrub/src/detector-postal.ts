import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn, type Cue } from './detector-cue';
import { codedAddresses, isCounted } from './detector-postal-code';
import {
  POST_BOX,
  STREET_AFTER_NAME,
  STREET_BEFORE_NAME,
  STREET_BEFORE_NAME_FR,
  STREET_BEGINNING,
  STREET_ENDING,
  STREET_HYPHENED,
  STREET_WORD_BEFORE_NUMBER,
} from './detector-postal.data';
import { ADDRESS_PARTS, eitherCase } from './detector-postal-parts';
import { toldAddresses } from './detector-postal-told';
import { matchAt } from './match-at';

const { CAPITAL, NAME, NUMBER, NO, AFTER, UNIT, TOWN, TAIL } = ADDRESS_PARTS;

/** `14 Protea Avenue`, `4821 Sycamore Ridge Road`, `1 The Broadway`. */
const NUMBER_FIRST = new RegExp(
  `${NUMBER},? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|The|St|Old|New|Upper|Lower)\\.? ){0,2}(?:${CAPITAL} ){1,4}(?:${STREET_AFTER_NAME})(?![\\p{L}\\p{N}])\\.?(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)(?![\\p{L}]))?${UNIT}${TAIL}`,
  'yu',
);
/** `12 rue de la Paix`, `3 bis, chemin de la Filature`. */
const NUMBER_FIRST_FR = new RegExp(
  `${NUMBER}(?: bis| ter| quater)?,? (?:de la |du |des |de l[’'])?(?:${eitherCase(STREET_BEFORE_NAME_FR)}) ${NAME}${UNIT}${TAIL}`,
  'yu',
);
/** `Flat 3, `, `Unit `, before the number of the house or in its place. */
const UNIT_BEFORE =
  /(?<![\p{L}\p{N}])(?:[Ff]lat|[Uu]nit|[Aa]pt|[Aa]partment|[Ss]uite|[Ff]loor|[Ll]evel|[Rr]oom|[Bb]lock|[Ss]hop|[Oo]ffice|[Pp]lot|[Ll]ot)\.? ?(?:[\dA-Z]{1,5}, ?)?$/u;
/** Words after the name of a street: what stands before them decides. */
const AFTER_NAME = cueOf(STREET_AFTER_NAME);
const BEFORE_AFTER_NAME =
  /(?<![\p{L}\p{N}_.,:/$€£#-])\d{1,5}(?:[-–/]\d{1,5})?[A-Za-z]?,? (?:[^\d\n;:!?()]{0,40}\d{1,2}(?:st|nd|rd|th) )?[^\d\n;:!?()]{0,70}$/u;
const BEFORE_NAME_FR = cueOf(STREET_BEFORE_NAME_FR);
const BEFORE_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}_.,:/$€£#-])${NUMBER},? (?:de la |du |des |de l[’'])?$`,
  'u',
);
const BEFORE_WORD_LENGTH = 24;
const BEFORE_NAME_LENGTH = 80;
/** `Calle Mayor 5`, `rue du Vieux-Moulin 8`, `C/ Mayor, n.º 5`. */
const WORD_FIRST = cueOf(STREET_BEFORE_NAME, '\\p{L}\\p{N}_', '\\uFDD0');
const REST_OF_WORD_FIRST = new RegExp(
  `(?:(?<=[ ./]) ?| )${NAME},? (?:s\\/n|S\\/N|sin número)(?![\\p{L}\\p{N}])${UNIT}${TAIL}|(?<=[ ./]) ?(?:${NAME}|\\d{1,3} ?[A-Z]?(?= (?:#|[Nn]\\.?[oº°])))(?:,? ${NO}|,? ?#)${NUMBER}${AFTER}${UNIT}${TAIL}| (?:${NAME}|\\d{1,3} ?[A-Z]?(?: [Bb]is)?(?: (?:Sur|Norte|Este|Oeste))?(?= (?:#|[Nn](?:o|úm)?\\.? ?[oº°]?))),? (?:${NO}|# ?)${NUMBER}${AFTER}${UNIT}${TAIL}`,
  'yu',
);
/** What stands behind the name of a street that ends in a word for one: `Hafenstraße 5`, `Karlsruher Allee 203`. */
const NUMBER_AND_REST = new RegExp(`${NUMBER}(?: [a-f](?=[,.;)\\n]|$))?${AFTER}${UNIT}${TAIL}`, 'yu');
const WORD_BEFORE = /(?<![\p{L}\p{N}_])[\p{L}\p{M}-]{2,40}\.? (?:N[or][.:]{0,2} )?$/u;
/** `Hafenstraße`, `Karl-Marx-Allee`. */
const ENDS_LIKE_STREET = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}-]{1,30}(?:${STREET_ENDING})|(?:(?:\\p{Lu}[\\p{L}\\p{M}]{1,20}|von|van|der|den|dem|zu|zum|zur|am|an)-){1,4}(?:${STREET_HYPHENED}))$`,
  'u',
);
const IS_STREET = new RegExp(`^(?:${STREET_WORD_BEFORE_NUMBER})$`, 'iu');
const CAPITALS_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${CAPITAL} ){1,3}$`, 'u');
const GERMAN_REST = new RegExp(`${NUMBER},? {0,2}\\n?(?:D-|A-|CH-)?\\d{4,5} ${TOWN}`, 'yu');
const BEGINNING_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${STREET_BEGINNING}) (?:\\p{L}[\\p{L}-]{1,24} ){0,2}\\p{L}[\\p{L}\\p{M}'’.-]{0,30} $`,
  'u',
);
const BOX = cueOf(POST_BOX, '\\p{L}\\p{N}_-', '\\p{L}_');
const REST_OF_BOX = new RegExp(
  ` ?:? ?${NO}(\\d[\\d .-]{0,12}\\d|\\d)(?![\\p{L}\\p{N}]|[.,:/-]\\d)${TAIL}`,
  'iyu',
);
/** Words that number other things as well: with a town behind only. */
const WEAK_BOX =
  /^(?:box|c\.p\.|cs|tsa|bo[iî]te(?! postale)|apartado(?! (?:de|postal))|casilla|bp)(?![\p{L}])/iu;
/** Ends of words that are streets with a town behind, and other things without. */
const WEAK_ENDING =
  /(?:hof|berg|plan|grund|tor|park|ring|weg|garten|pad|tie|wall|markt|gate|kai|winkel|pfad|steig|rain|allé|leite|anger|graben|promenade|brücke|siedlung|stiege|kamp|platz|plads) \d/iu;
const STRONG_STREET =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|damm|ufer|chaussee|straat|laan|gracht|gatan|vägen|vej|gade|markt|ring) \d/iu;
const NO_STREET =
  /^(?:Fortschritt|Anhang|Vertrag|Zeitplan|Projekt|Netzwerk|Notfallplan|Aktionsplan|Umzug|Lehrgang|Formel|Server|Knoten|Ring|Token|Phase|Level|Port|Route|Autobahn|Bundesstra(?:ß|ss)e|Landstra(?:ß|ss)e|Interstate|Highway)(?![\p{Ll}])/u;
/** What may stand behind a town: `Cedex 05`, `(MI)`, `, CDMX`. */
const BEHIND_TOWN =
  /(?<=[Cc](?:EDEX|edex)) \d{1,2}(?![\p{L}\p{N}])| \([A-Z]{2}\)|,? (?:CDMX|CABA|D\.F\.)(?![\p{L}])/uy;
const CODE_IN_TAIL = /\d{4,}|[A-Z]\d[A-Z]? ?\d[A-Z]/u;

/** Postal addresses: streets with a number, and boxes at post offices, with the post code and town behind them. */
export function detectPostalAddresses(scene: Scene): Candidate[] {
  if (scene.words.digitRuns.length === 0) return [];
  const { text } = scene.view;
  const found = [
    ...codedAddresses(scene).map(([start, end]) => candidate(start, text.slice(start, end))),
    ...toldAddresses(scene).map(([start, spelled]) => candidate(start, spelled)),
    ...numbersFirst(scene, AFTER_NAME, BEFORE_AFTER_NAME, BEFORE_NAME_LENGTH, NUMBER_FIRST),
    ...numbersFirst(scene, BEFORE_NAME_FR, BEFORE_WORD, BEFORE_WORD_LENGTH, NUMBER_FIRST_FR),
    ...wordsFirst(scene, WORD_FIRST, REST_OF_WORD_FIRST, () => true),
    ...wordsFirst(scene, BOX, REST_OF_BOX, isBox),
    ...numbersLast(scene),
  ];
  return found.map((address) => {
    const more = matchAt(BEHIND_TOWN, text, address.end)?.[0] ?? '';
    return { ...address, end: address.end + more.length };
  });
}

/** Streets with the number before the name: looked for where a word for a street has a number before it. */
function numbersFirst(
  scene: Scene,
  cue: Cue,
  before: RegExp,
  beforeLength: number,
  whole: RegExp,
): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, cue).flatMap(({ index }) => {
    const from = Math.max(0, index - beforeLength);
    const number = before.exec(text.slice(from, index));
    if (!number) return [];
    const spelled = matchAt(whole, text, from + number.index)?.[0];
    const end = from + number.index + (spelled?.length ?? 0);
    if (spelled === undefined || end <= index || isYear(spelled)) return [];
    const start = from + number.index;
    const unit = UNIT_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
    return [candidate(start - unit.length, unit + spelled)];
  });
}

/** `2024 Supreme Court` is a year and a court. */
function isYear(spelled: string): boolean {
  return (
    /^(?:19|20)\d\d (?!.*(?:Street|Road|Avenue|Lane|Drive|Boulevard|rue|avenue|boulevard))/.test(spelled) &&
    !CODE_IN_TAIL.test(spelled.slice(4))
  );
}

function wordsFirst(
  scene: Scene,
  cue: Cue,
  rest: RegExp,
  accepts: (spelled: string) => boolean,
): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, cue).flatMap(({ index, 0: word }) => {
    const match = matchAt(rest, text, index + word.length);
    const spelled = match && word + match[0];
    return spelled && accepts(spelled) ? [candidate(index, spelled)] : [];
  });
}

/** Streets whose number follows a word that is or ends like a word for a street. */
function numbersLast({ view: { text }, numberStarts }: Scene): Candidate[] {
  return numberStarts.flatMap((start) => {
    if (text.charAt(start - 1) !== ' ') return [];
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 42), start))?.[0];
    if (word === undefined) return [];
    const name = word.replace(/ (?:N[or][.:]{0,2} )?$/, '');
    const wordStart = start - word.length;
    const capitals =
      CAPITALS_BEFORE.exec(text.slice(Math.max(0, wordStart - BEFORE_NAME_LENGTH), wordStart))?.[0] ?? '';
    const isWord = IS_STREET.test(name) && capitals !== '';
    if (isWord || ENDS_LIKE_STREET.test(name)) {
      const rest = matchAt(NUMBER_AND_REST, text, start)?.[0];
      const spelled = rest && (isWord || /(?:er|e|es)\s$/.test(capitals) ? capitals : '') + word + rest;
      if (spelled && (isWord ? !NO_STREET.test(spelled) : isStreet(word + (rest ?? ''))))
        return [candidate(start + (rest?.length ?? 0) - spelled.length, spelled)];
    }
    return begun(text, start);
  });
}

/** `Am Alten Hafen 3, 24103 Kiel`. */
function begun(text: string, start: number): Candidate[] {
  const rest = matchAt(GERMAN_REST, text, start)?.[0];
  if (rest === undefined || isCounted(rest)) return [];
  const before = BEGINNING_BEFORE.exec(text.slice(Math.max(0, start - BEFORE_NAME_LENGTH), start))?.[0];
  return before === undefined ? [] : [candidate(start - before.length, before + rest)];
}

function isBox(spelled: string): boolean {
  return !WEAK_BOX.test(spelled) || CODE_IN_TAIL.test(spelled.replace(/^\D+\d+/, ''));
}

function isStreet(spelled: string): boolean {
  if (NO_STREET.test(spelled)) return false;
  if (STRONG_STREET.test(spelled)) return true;
  return !WEAK_ENDING.test(spelled) || CODE_IN_TAIL.test(spelled.replace(/^\D+\d+/, ''));
}

function candidate(start: number, spelled: string): Candidate {
  const key = spelled
    .toLowerCase()
    .replace(/[\s,;]+/g, ' ')
    .trim();
  return {
    start,
    end: start + spelled.trimEnd().length,
    kind: 'postal-address',
    rule: 'postal-address',
    key,
    certainty: 'likely',
  };
}
