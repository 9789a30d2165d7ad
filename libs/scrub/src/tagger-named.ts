import type { Chain } from './tagger-chain';
import { WORD } from './tagger-lexicon';
import { ORGANISATION_WORDS } from './tagger-organisation.data';
import { isUnknown, type Surroundings } from './tagger-person-cue';
import type { Token } from './tagger-tokens';

const NUMBERED: ReadonlySet<string> = new Set(ORGANISATION_WORDS.numbered.split(' '));
const NAME_NUMBER = /^\d{2,4}$/;
/** In small letters before a place: what stays whatever the place is called. */
const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  (
    'mairie ayuntamiento alcaldia municipalidad prefecture prefectura council commune ville ciudad city town borough county village police policia polizei ' +
    'tribunal court juzgado gobierno gouvernement government ministere ministerio ministry gendarmerie parquet fiscalia gemeinde stadt landkreis maire alcalde ' +
    'mayor burgermeister gobernador prefet rathaus diputacion cabildo consejeria embassy embajada ambassade'
  ).split(' '),
);

/** `la mairie de Quimperlé`: the place of an authority. */
export function isOfAuthority({ words, from, title }: Chain, { tokens }: Surroundings): boolean {
  if (words.length > 2 || title !== 'none' || tokens[from]?.isStart === true) return false;
  const of = tokens[from - 1];
  const body = tokens[from - 2];
  if (!of || !body || body.isCapital || of.isCapital) return false;
  const isJoined = /^(?:of|de|du|del|von|der)$/.test(of.key) || /^ d['’]$/.test(tokens[from]?.gap ?? '');
  return isJoined && PUBLIC_BODIES.has(body.key);
}

/** The end of a name that a number belongs to: `Pharmacie 2000`, `Studio 54 Fitness`, `Farmacia Central 24`. */
export function endOfNumbered({ words, to, end }: Chain, { tokens }: Surroundings): number | undefined {
  const after = tokens[to + 1];
  const first = words[0];
  if (!first || ![first, words.at(-1)].some((word) => word !== undefined && NUMBERED.has(word.key)))
    return undefined;
  if (after?.isNumber === true && after.gap === ' ' && NAME_NUMBER.test(after.text) && !after.isTechnical)
    return Math.max(end, after.end);
  const inside = words.length > 1 ? tokens[first.index + 1] : undefined;
  return inside?.isNumber === true && NUMBERED.has(first.key) ? end : undefined;
}

/** The end of a name that is introduced as one, with a number: `la société Bâti Pro 31`. */
export function endWithNumber({ to, end }: Chain, { tokens, isGerman }: Surroundings): number {
  const after = tokens[to + 1];
  const isOne = after?.isNumber === true && after.gap === ' ' && /^\d{2}$/.test(after.text);
  return isOne && !isGerman && !after.isTechnical ? Math.max(end, after.end) : end;
}

/** `Bell & Orchard`. */
export function isPaired({ words }: Chain): boolean {
  if (!words.some(({ gap }, at) => at > 0 && /^ ?(?:&|&amp;|\+) ?$/.test(gap))) return false;
  const isOrdinary = words.some(
    ({ keep, bits, text }) =>
      keep !== undefined || text.length < 2 || (bits & (WORD.INNER | WORD.ROLE | WORD.FUNCTION)) !== 0,
  );
  return (
    !isOrdinary &&
    words.some((word) => isUnknown(word) || (word.bits & (WORD.GIVEN | WORD.SURNAME | WORD.SHAPED)) !== 0)
  );
}

/** `Operation Payback`: what attackers and those who hunt them call what they do. */
export function isOperation([first]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    (first.key === 'operation' || first.key === 'operacion' || first.key === 'opération')
  );
}
