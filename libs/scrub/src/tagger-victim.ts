import { WORD } from './tagger-lexicon';
import type { Token } from './tagger-tokens';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What is done to somebody. */
const ATTACKS = setOf(
  'attack attacks breach breaches incident intrusion hack compromise raid outage cyberattack cyber-attack ransomware-attack ' +
    'attaque attaques cyberattaque intrusion piratage incident compromission ' +
    'ataque ataques ciberataque ciberincidente incidente intrusion brecha ' +
    'angriff angriffe cyberangriff cyberattacke attacke hackerangriff sicherheitsvorfall vorfall einbruch',
);
const UPON = setOf('on against at of contre sur chez de du des visant contra a al en del auf gegen bei beim');
const ARTICLES = setOf('the le la les el los las der die das den dem des');
const AUXILIARIES = setOf('was were has had been is got wurde war ist a ete est fue ha sido era');
/** What happened to somebody, after a word as `was`. */
const SUFFERED = setOf(
  'hit attacked breached struck compromised targeted encrypted affected hacked paralysed closed offline down forced extorted victimised ' +
    'touche touchee attaque attaquee pirate piratee victime paralyse paralysee vise visee frappe frappee chiffre ferme contraint ' +
    'atacado atacada victima afectado afectada cifrado comprometido comprometida golpeado paralizado blanco ' +
    'angegriffen betroffen gehackt lahmgelegt verschlusselt kompromittiert getroffen offline erpresst refuse paye perdu subi porte retabli ' +
    'pagado perdido sufrido denunciado',
);
/** What those do to whom something was done, and seldom an authority. */
const ENDURES = setOf(
  'paid refused lost shut closed restored rebuilt suffered resumed reopened disconnected switched hired employs postponed cancelled ' +
    'paie refuse paye ferme subit reporte annule debranche ' +
    'pago perdio sufrio cerro restablecio desconecto denuncio suspendio cancelo ' +
    'meldete zahlte verlor schloss erlitt trennte verschob sagte beauftragte',
);
const REACH = 4;

/** `the attack on UKB`, `contre le CHU`, `victim: HZD`. */
export function isTarget(word: Token, tokens: readonly Token[]): boolean {
  let at = word.index - 1;
  if (!isSide(tokens[at], word)) return false;
  if (ARTICLES.has(tokens[at]?.key ?? '')) at--;
  const upon = tokens[at];
  const attack = tokens[at - 1];
  return upon !== undefined && attack !== undefined && UPON.has(upon.key) && ATTACKS.has(attack.key);
}

/** `UKB was hit`, `Le CHU a refusé`, `Das UKB meldete`. */
export function isSufferer(word: Token, tokens: readonly Token[]): boolean {
  const after = tokens[word.index + 1];
  if (after?.gap !== ' ' || after.isCapital) return false;
  if (ENDURES.has(after.key)) return true;
  if (!AUXILIARIES.has(after.key)) return false;
  for (let at = after.index + 1; at <= after.index + REACH; at++) {
    const token = tokens[at];
    if (!token || token.isStart || !/^ $/.test(token.gap)) return false;
    if (SUFFERED.has(token.key)) return true;
    if ((token.bits & WORD.ROLE) !== 0) return false;
  }
  return false;
}

function isSide(before: Token | undefined, word: Token): boolean {
  return before !== undefined && /^ ["“„«‹'‘]? ?$/.test(word.gap);
}
