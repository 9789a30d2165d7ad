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

const PROGRAM_BEFORE: ReadonlySet<string> = new Set(
  (
    'tool tools utility utilities software program programme plugin plug-in app apps scanner console framework library package firmware outil outils utilitaire logiciel logiciels application programme ' +
    'extension herramienta herramientas utilidad programa aplicacion complemento werkzeug werkzeuge programm anwendung erweiterung'
  ).split(' '),
);
const PROGRAM_AFTER: ReadonlySet<string> = new Set(
  'tool tools utility plugin plug-in app scanner console firmware installer extension exploit toolkit framework'.split(
    ' ',
  ),
);

/** Between what runs and its name. */
const CALLED: ReadonlySet<string> = new Set(
  'called named dubbed nomme nommee appele appelee baptise baptisee llamado llamada denominado denominada namens genannt'.split(
    ' ',
  ),
);

/** `FTK Imager 4.7.1`, `the tool Fast Reverse Proxy`, `a tool called Lazy Grabber`, `the Lazy Grabber tool`: something that runs. */
export function isProgram({ words, from, to, title }: Chain, { tokens }: Surroundings): boolean {
  const others = WORD.TAIL | WORD.HEAD | WORD.GIVEN | WORD.SURNAME | WORD.SHAPED;
  if (title !== 'none' || words.some(({ bits }) => (bits & others) !== 0)) return false;
  const after = tokens[to + 1];
  const further = tokens[to + 2];
  const isVersion =
    after?.isNumber === true && after.gap === ' ' && further?.isNumber === true && further.gap === '.';
  if (isVersion) return true;
  if (words.length > 1 && after?.gap === ' ' && !after.isCapital && PROGRAM_AFTER.has(after.key)) return true;
  const said = tokens[from - 1];
  const before = said && CALLED.has(said.key) ? tokens[from - 2] : said;
  return before !== undefined && /^ ["“„«]?$/.test(tokens[from]?.gap ?? '') && PROGRAM_BEFORE.has(before.key);
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
