import { WORD } from './tagger-lexicon';
import type { Token } from './tagger-tokens';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What stands between what a house is and where it is or what it is called after; a second word may follow. */
const PLACING = setOf('am an im zur zum auf unter vor beim bei ob vorm hinterm');
const ARTICLES = setOf('der dem den die das');
const SITES = setOf(
  'post sonne krone linde linden lowen adler hirsch hirschen ochsen baren stern park wald garten dorf anker rossle lamm engel muhle brucke ' +
    'kirche schloss rathaus markt bahnhof see fluss berg tor turm ring anger dom hafen ufer weiher teich bach brunnen platz kreuz hirten ' +
    'kastanie eiche buche rose rosen traube kanal deich strand wiese aue hang hugel burg ecke eck tal feld quelle insel elefanten mohren ' +
    'stadttor stadtpark kurpark stadtwald hauptbahnhof marktplatz goldenen roten weissen schwarzen alten neuen heiligen guten grunen blauen',
);
const SITE_ENDING =
  /(?:platz|park|bach|tor|berg|see|markt|hof|garten|wald|ring|brucke|muhle|anger|weg|strasse|allee|gasse|feld|tal|ufer|graben|wiese|wiesen|turm|kirche|dom|hain|eck|stein|burg|brunnen|aue|teich|hang|damm|deich|steig|kamp|horn|winkel|mark)$/;

/**
 * The last token of where a German house is, right after what it is: `Apotheke am Lindenplatz`, `Hotel zur Post`,
 * `Pflegeheim an der Aue`. Undefined where no place stands there: `Klinik am Montag`.
 */
export function siteAfter(tokens: readonly Token[], to: number): number | undefined {
  const head = tokens[to];
  const placing = tokens[to + 1];
  if (!head?.isGerman || (head.bits & WORD.HEAD) === 0 || !isSmall(placing) || !PLACING.has(placing.key))
    return undefined;
  let at = to + 2;
  if (isSmall(tokens[at]) && ARTICLES.has(tokens[at]?.key ?? '')) at++;
  const target = tokens[at];
  if (!target?.isCapital || target.gap !== ' ' || target.isTechnical || !isSite(target)) return undefined;
  const next = tokens[at + 1];
  const isTwofold = /(?:en|e)$/.test(target.key) && next?.gap === ' ' && isSite(next) && next.isCapital;
  return isTwofold ? at + 1 : at;
}

function isSmall(token: Token | undefined): token is Token {
  return token?.isCapital === false && token.gap === ' ';
}

function isSite({ key, keep }: Token): boolean {
  return keep !== 'name' && keep !== 'vendor' && (SITES.has(key) || SITE_ENDING.test(key));
}
