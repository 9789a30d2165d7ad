import { UNIT_WORDS } from './detector-postal.data';

/** The words of an alternation with a small or a capital first letter. */
export function eitherCase(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const CAPITAL = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}|\\d{1,2}(?:st|nd|rd|th))";
/** Small words inside the name of a street. */
const LINK =
  "(?:de|du|des|la|le|les|los|las|del|el|da|do|dos|das|di|della|delle|dei|degli|al|aux?|à|en|et|y|e|of|the|and|lès|sur|sous|sainte?|san|santa|[dl][’'])";
const NAME = `(?:${LINK}[ ]?){0,3}${CAPITAL}(?: (?:${LINK} ?){0,3}${CAPITAL}){0,5}`;
const NUMBER =
  '\\d{1,5}(?:-?[A-Za-z](?![\\p{L}\\p{N}])| [A-Z](?![\\p{L}\\p{N}]))?(?: ?[-–/] ?(?:\\d{1,5}[A-Za-z]?|[A-Z](?![\\p{L}\\p{N}]))){0,2}(?: (?:bis|ter|quater)(?![\\p{L}]))?';
const NO =
  '(?:[nN]\\.?[º°o]\\.? ?|[nN]úm\\.? ?|[nN]um\\.? ?|[nN]r\\.? ?|#|[nN]º\\.? ?|numéro |número |д\\. ?)?';

/** `, 3.º B`, `, Apt. 6`, `, 4th floor`, `, Haus C`. */
const UNIT =
  '(?:,? (?:\\d{1,3}(?:\\.?[ºª°]|st|nd|rd|th|e|er|ème)\\.?(?: ?[A-Z](?![\\p{L}\\p{N}])| (?:floor|étage|etage|piso|planta|(?:izq|dcha|drcha)\\w{0,6}\\.?))?|' +
  `(?:bajos?|baixos|entlo\\.?|entresuelo|ático|rdc|RDC|EG|DG|OG)(?![\\p{L}\\p{N}])|(?:${eitherCase(UNIT_WORDS)})\\.?[ ]?#?[\\p{Lu}\\d][\\p{L}\\d-]{0,5}|#\\d{1,5}[A-Z]?)){0,3}`;
const PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}";
const TOWN = `${PLACE_WORD}(?: (?:(?:am|an|der|im|bei|ob|in|sur|lès|les|le|la|en|sous|de|del|di|da|do|upon|on|under|y|aux?|saint|a\\.?|[dl][’'])[ ]?){0,3}${PLACE_WORD}){0,3}`;
const BRITISH_CODE = '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] ?[A-Z\\d]{4})(?![\\p{L}\\p{N}])';
const CODE_BEFORE_TOWN =
  '(?:[A-Z]{1,3}-)?(?:\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{4,8}|\\d{4} [A-Z]{2})(?![\\p{L}\\p{N}])';
/** Small words that a sentence goes on with behind a town. */
const THEN =
  'instead|and|or|in|on|but|where|which|who|to|at|since|from|for|is|was|et|ou|où|qui|mais|depuis|est|y|o|donde|que|pero|desde|es|und|oder|wo|aber|seit|mit|with|by|ist|war';
/** Post code and town, in their orders: `48161 Münster`, `Dayton, OH 45424`, `Aberdare CF44 7XY`, `Bendigo VIC 3550`. */
const TAIL =
  `(?:(?:,|;| -| –|\\n|,\\n)? {0,2}(?:${TOWN}, {0,2}){0,2}(?:` +
  `${CODE_BEFORE_TOWN}(?:,? ${TOWN})?(?: cedex(?: \\d{1,2})?)?(?: \\([\\p{L} ]{2,24}\\))?|` +
  `(?:${TOWN},? )?(?:[A-Z]{2,3} \\d{4,5}(?:-\\d{4})?|[A-Z]{2} [A-Z]\\d[A-Z] ?\\d[A-Z]\\d|${BRITISH_CODE}|[A-Z]\\d[A-Z] \\d[A-Z]\\d)|` +
  `${TOWN} (?:\\d{4,6})(?![\\p{L}\\p{N}]))|, ${TOWN}(?=[,.;)\\]\\n]|$| (?:${THEN})(?![\\p{L}])))?`;

const AFTER = '(?![\\p{L}\\p{N}]|[.,:/]\\d|%)';

/** The parts that addresses are put together from, as sources of expressions with the `u` flag. */
export const ADDRESS_PARTS = { CAPITAL, NAME, NUMBER, NO, AFTER, UNIT, TOWN, TAIL, BRITISH_CODE } as const;
