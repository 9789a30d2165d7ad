import type { Judged } from './tagger-judge';
import { WORD } from './tagger-lexicon';
import { hasMaskBefore, type Token } from './tagger-tokens';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BY = setOf('by from par por von vom durch to for with via and et y und de a an pour para');
/** Right before who did it, or after it and a word as `by`. */
const DONE = setOf(
  'reported report reports closed opened written sent signed called call ticket mail e-mail email message note logged raised asked approved ' +
    'assigned escalated handled found noticed noted verified checked forwarded received submitted confirmed contact contacted owner ' +
    'signale signalee signales repris reprise ferme fermee envoye envoyee transmis valide validee recu ouvert ouverte traite traitee ecrit redige ' +
    'courriel ticket message appel compte confie constate releve ' +
    'informo informado informada cerro cerrado cerrada abrio abierto abierta envio enviado enviada aviso avisado reportado reportada detecto ' +
    'detectado escrito firmado correo mensaje llamada llamo recibido comunicado comunico atendio atendido escribio confirmo reviso revisado ' +
    'gemeldet bearbeitet geschlossen geoffnet geschickt gesendet geprueft gepruft unterschrieben erstellt ubernommen entdeckt eingereicht ' +
    'pregunten avisen llamen llamad appelez demandez bitte voir avisad avisar preguntar pregunta ask ping see frag frage demander demande meldung anruf nachricht mail aufgenommen weitergeleitet angelegt',
);
const ENDINGS = setOf(
  'thx thanks cheers regards best merci cordialement cdlt bises gracias saludos saludo abrazo danke gruss gruesse grusse lg vg mfg ciao',
);
const PARTICLES = setOf('de la del da dos van von der den el al bin ben di le du y e');
const NAME_WORDS_MAX = 4;
const LENGTH_MIN = 3;
const NOT_NAMED = WORD.FUNCTION | WORD.VERB | WORD.ROLE | WORD.TITLE | WORD.HEAD | WORD.TAIL | WORD.LABEL;

/**
 * Names of persons that are written in small letters, where something says that a person comes: `reported by maria
 * lopez`, `Owner: tom hargreaves`, `p. whitlock`. Linear.
 */
export function lowerNames(tokens: readonly Token[]): Judged[] {
  const found: Judged[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const words = nameAt(tokens, at);
    const first = words?.[0];
    const last = words?.at(-1);
    if (!words || !first || !last) continue;
    found.push({ verdict: 'person', start: first.start, end: last.end, words });
    at = last.index;
  }
  return found;
}

function nameAt(tokens: readonly Token[], at: number): Token[] | undefined {
  const first = tokens[at];
  if (!first || !isSmall(first) || hasMaskBefore(first)) return undefined;
  if (isSigned(first, tokens)) return [first];
  if (first.isStart) return undefined;
  const isInitial = first.text.length === 1;
  const isGiven = (first.bits & WORD.GIVEN) !== 0;
  if (!isInitial && (first.bits & (NOT_NAMED | WORD.PARTICLE)) !== 0 && !isGiven) return undefined;
  if (!isInitial && !isGiven && (first.bits & WORD.COMMON) !== 0) return undefined;
  const words = wordsFrom(tokens, first);
  const last = words.at(-1);
  if (!last || words.length < 2 || tokens[last.index + 1]?.isTechnical === true) return undefined;
  const hasSurname = words.slice(1).some(({ bits }) => isSurname(bits));
  if (isInitial)
    return (hasSurname || last.text.length > LENGTH_MIN) && isAnnounced(first, tokens) ? words : undefined;
  if (isGiven && (first.bits & WORD.COMMON) === 0 && hasSurname) return words;
  if (isSurname(first.bits) && words.slice(1).some(({ bits }) => (bits & WORD.GIVEN) !== 0)) return words;
  if (hasSurname && first.bits === 0 && BY.has(tokens[at - 1]?.key ?? '') && first.gap === ' ') return words;
  return (isGiven || hasSurname) && isAnnounced(first, tokens) ? words : undefined;
}

/** `thx, tunde`: a given name alone at the end of a line, after what letters end with. */
function isSigned({ bits, gap, index }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if ((bits & (WORD.GIVEN | WORD.COMMON)) !== WORD.GIVEN || !before || !/^(?:, |,?\s*\n\s*)$/.test(gap))
    return false;
  return ENDINGS.has(before.key) && (after === undefined || /\n/.test(after.gap));
}

/** The first word, and the words in small letters after it that may be a surname. */
function wordsFrom(tokens: readonly Token[], first: Token): Token[] {
  const words = [first];
  const isSure = (first.bits & (WORD.GIVEN | WORD.COMMON)) === WORD.GIVEN && isAnnounced(first, tokens);
  let next = first.index + 1;
  const gap = first.text.length === 1 ? /^\.? $/ : /^ $/;
  while (words.length < NAME_WORDS_MAX) {
    let at = next;
    while (at < next + 2 && PARTICLES.has(tokens[at]?.key ?? '') && tokens[at]?.gap === ' ') at++;
    const token = tokens[at];
    const fits = token && isSmall(token) && (words.length === 1 ? gap : /^ $/).test(tokens[next]?.gap ?? '');
    if (
      !fits ||
      (at > next && token.gap !== ' ') ||
      !(isNameLike(token) || (isSure && isOrdinarySurname(token)))
    )
      break;
    words.push(token);
    next = at + 1;
  }
  return words;
}

function isOrdinarySurname({ bits, text }: Token): boolean {
  return text.length >= LENGTH_MIN && (bits & WORD.SURNAME) !== 0 && (bits & NOT_NAMED) === 0;
}

function isNameLike({ bits, text }: Token): boolean {
  if (text.length < LENGTH_MIN || (bits & (WORD.COMMON | NOT_NAMED)) !== 0) return false;
  return true;
}

const isSurname = (bits: number): boolean => (bits & (WORD.SURNAME | WORD.SHAPED)) !== 0;

function isSmall({ isCapital, isTechnical, isNumber, script, text, keep }: Token): boolean {
  return !isCapital && !isTechnical && !isNumber && script === 'latin' && text !== '' && keep === undefined;
}

/** Whether what stands before says that somebody is named: `reported by`, `cerró`, `Owner:`, a comma after a name so announced. */
function isAnnounced({ index, gap }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  if (/^\s?:\s{1,3}$/.test(gap)) return true;
  if (gap !== ' ') return /^(?:, | \()$/.test(gap) && isAfterName(index - 1, tokens);
  if (DONE.has(before.key) || (before.bits & WORD.ROLE) !== 0) return true;
  const earlier = tokens[index - 2];
  return BY.has(before.key) && before.gap === ' ' && earlier !== undefined && DONE.has(earlier.key);
}

function isAfterName(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at];
  return before !== undefined && isSmall(before) && isNameLike(before) && tokens[at - 1]?.text.length === 1;
}
