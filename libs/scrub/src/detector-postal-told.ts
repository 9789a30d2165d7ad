import type { Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import { isCounted } from './detector-postal-code';
import { ADDRESS_PARTS } from './detector-postal-parts';
import { matchAt } from './match-at';

/** Where an address stands, and how it is spelled. */
export type ToldAddress = readonly [start: number, spelled: string];

const { CAPITAL, NUMBER, NO, AFTER, UNIT, TAIL, BRITISH_CODE, TOWN } = ADDRESS_PARTS;

/** What is said before somebody's address, in four languages and some more. */
const LIVES = cueOf(
  'address|addresses|lives? at|lived at|living at|resid(?:es|ed|ing) at|home at|domiciled at|registered at|delivered to|deliver to|shipped to|' +
    'adresse|domicile|demeurant(?: au)?|habite|habitant|résidant|réside|domiciliée?|livrée?s? (?:au|à)|' +
    'anschrift|wohnhaft|wohnt|wohnte|gemeldet|lieferadresse|privatadresse|wohnadresse|' +
    'dirección|domicilio|reside en|vive en|vivía en|domiciliad[oa]|con domicilio|vecin[oa] de|indirizzo|residente in|morada|endereço|adres',
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
const WORDS = `${CAPITAL}(?:[ -](?:(?:de|del|la|le|los|du|des|der|den|dem|van|von|af|på|av) )?${CAPITAL}){0,4}`;
const BEHIND_LIVES = new RegExp(
  `[ ]?(?:[:(,][ ]?)?(?:(?:is|was|est|était|es|era|ist|war|lautet|at|au|à|en|in|an|der|unter|son|the) ){0,2}[ ]?((?:${WORDS},? ${NO}${NUMBER}|${NUMBER},? ${WORDS})${AFTER}${UNIT}${TAIL})`,
  'yu',
);
/** `IP address Range 5`: addresses of machines. */
const OF_MACHINES =
  /(?:ip|ipv[46]|e-?mail|mac|web|wallet|bitcoin|btc|xmr|url|memory|return|virtual|physical|base|source|destination|server|http|internet|network|crypto|c2)[ -]$/iu;
const OF_MACHINES_LENGTH = 14;

/** `Straße des 17. Juni 135`, `Platz der Einheit 1`. */
const STREET = cueOf('stra(?:ß|ss)e|platz|allee|weg|ring|ufer', '\\p{L}\\p{N}_-', '\\p{L}\\p{N}_-');
const BEHIND_STREET = new RegExp(
  `[ ](?:des|der|von|am|im|zum|zur|an der|vor dem)[ ](?:\\d{1,2}\\. )?${CAPITAL}(?:[ -]${CAPITAL}){0,2} ${NUMBER}${AFTER}${UNIT}${TAIL}`,
  'yu',
);

/** Post codes that are called so. */
const CODE = cueOf(
  'post ?codes?|postal codes?|zip codes?|eircodes?|plz|postleitzahl(?:en)?|codes? postal|códigos? postal(?:es)?',
);
const BEHIND_CODE = new RegExp(
  `[ ]?:?[ ](?:(?:is|was|est|es|ist|war|of|de|von|lautet) ){0,2}((?:${BRITISH_CODE}|[A-Z]\\d[\\dW] ?[A-Z\\d]{4}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{5}(?:-\\d{3,4})?|\\d{4}(?: ?[A-Z]{2})?|\\d{3} \\d{2}|\\d{2}-\\d{3})(?![\\p{L}\\p{N}]|[.,:-]\\d)(?: ${TOWN})?)`,
  'yu',
);

/** `1-2-3 Shibuya, Shibuya-ku`, `123 Teheran-ro, Gangnam-gu`: parts of a town end so in Japan and Korea. */
const EASTERN =
  /(?<![\p{L}\p{N}_.,:/-])\d{1,4}(?:-chome)?(?:-\d{1,3}){0,3},? \p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+){0,2}(?:, \p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?){0,4}(?:,? \d{3}-\d{4}| \d{5})?(?![\p{L}\p{N}-])/gu;
const EASTERN_HINT = /-(?:ku|gu|ro|gil|daero|chome|machi)(?![\p{L}])/u;

/** Addresses that a word before them tells, whatever their street is called. */
export function toldAddresses(scene: Scene): ToldAddress[] {
  const { text } = scene.view;
  const lives = cuesIn(scene, LIVES).flatMap(({ index, 0: word }): ToldAddress[] => {
    if (OF_MACHINES.test(text.slice(Math.max(0, index - OF_MACHINES_LENGTH), index))) return [];
    const match = matchAt(BEHIND_LIVES, text, index + word.length);
    const spelled = match?.[1] ?? '';
    if (!match || isCounted(spelled)) return [];
    return [[match.index + match[0].length - spelled.length, spelled]];
  });
  const streets = cuesIn(scene, STREET).flatMap(({ index, 0: word }): ToldAddress[] => {
    const rest = /^\p{Lu}/u.test(word) ? matchAt(BEHIND_STREET, text, index + word.length)?.[0] : undefined;
    return rest === undefined ? [] : [[index, word + rest]];
  });
  const codes = cuesIn(scene, CODE).flatMap(({ index, 0: word }): ToldAddress[] => {
    const match = matchAt(BEHIND_CODE, text, index + word.length);
    const spelled = match?.[1] ?? '';
    return match ? [[match.index + match[0].length - spelled.length, spelled]] : [];
  });
  const eastern = EASTERN_HINT.test(text)
    ? [...text.matchAll(EASTERN)].flatMap(({ index, 0: spelled }): ToldAddress[] =>
        EASTERN_HINT.test(spelled) ? [[index, spelled]] : [],
      )
    : [];
  return [...lives, ...streets, ...codes, ...eastern];
}
