import { spanIn, type TextView } from '@app/enrichment';

const ADVERSARY =
  '(?:(?:spear-?)?phish\\w*|hameçonnage|malspam|malicious|malveillante?s?|maliciosos?|bösartige[nrsm]?|betrügerische[nrsm]?|fraudulent\\w*|fraudsters?|scammers?|impost(?:o|eu)rs?|impostor(?:es)?|defraudador(?:es)?|fraudulent[oa]s?|frauduleu\\w+|fraudeurs?|spoofed|fake|bogus|rogue|extort\\w*|ransom\\w*|rançon\\w*|maîtres? chanteurs?|rescate|lösegeld\\w*|erpress\\w*|attackers?|attaquants?|atacantes?|angreifern?s?|threat actors?|actors?|gang|criminals?|crooks?|hackers?|pirates?|täter\\w*|betrüger\\w*|estafador(?:es)?|extorsion\\w*|extorsionador(?:es)?|chantage|escrocs?|delincuentes|ciberdelincuentes|scam\\w*|lure|köder\\w*|negotiat\\w*|affiliates?)';
/** What is said of an adversary's mailbox right before it; not where a mail went to. */
const OF_ADVERSARY = new RegExp(
  `${ADVERSARY}(?![\\p{L}])[^.!?\\n]{0,80}(?:from|senders?|via|von|absender|adressen?|adresses?|address(?:es)?|mailbox(?:es)?|accounts?|de|desde|depuis|contact|contacto|kontakt|remitentes?|expéditeurs?|direcci(?:ón|ones)|écrire à|escribir a|write to|written to|reach(?:ed)? (?:them )?(?:at|on)|mail to|e-?mails?|courriels?|correos?|nachrichten)[ :]{1,2}["'<(«„“]?[ ]?(?:mailto:)?$|` +
    `(?:absender|senders?|expéditeurs?|remitentes?)(?![\\p{L}])[^.!?\\n:]{0,40}${ADVERSARY}[\\p{L}-]{0,20} ?: ?$|` +
    '(?:iocs?|indicators?|indicateurs?|indicador(?:es)?|indikator(?:en)?|block(?:list|ed)?|bloquer|bloquear|sperrliste)(?![\\p{L}])(?:[ /-](?:of compromise|de compromission|de compromiso|e-?mails?|senders?|address(?:es)?|the))*[ :]{1,3}$',
  'iu',
);
const OF_VICTIM =
  /(?:(?<!set )\bto|\ban|\bà|\ba|\bal|against|gegen|contre|contra|received by|reached|targeted|targeting|empfänger|destinataire|destinatario|victim's?|cc|bcc|forwarded)[ :]{1,3}["'<(]?$/iu;
const TO_ADVERSARY = /(?:write to|written to|écrire à|escribir a|mail to|contact)[ :]{1,2}["'<(]?$/iu;
/** Where an adversary sends what it takes. */
const STOLEN_TO =
  /(?:exfiltrat\w*|exfiltr\p{L}*|stolen|volée?s?|robad[oa]s?|gestohlene\w*|erbeutete\w*)(?![\p{L}])[^.!?\n]{0,60}(?:to|vers|à|a|hacia|an)[ :]{1,2}["'<(]?$/iu;
/** A mailbox that somebody lost to an adversary is still theirs. */
const TAKEN =
  /(?:compromised|hacked|hijacked|taken[- ]over|legitimate|genuine|compromise|compromis\w*|piratée?s?|détournée?s?|légitimes?|comprometid[oa]s?|pirateada?s?|legítim[oa]s?|kompromittierte\w*|gehackte\w*|gekaperte\w*|übernommene\w*|echte[nrsm]?|spoofed (?:address|sender))(?![\p{L}])[^.!?\n]{0,50}$/iu;
/** What is said of it right behind: `x@y, set up by the attackers`; `x@y, a look-alike`. */
const OF_ADVERSARY_BEHIND = new RegExp(
  `^["'>»”)]{0,2},? [^.!?\\n]{0,40}(?:(?:adresse|domaine|dominio|dirección|address|domain|mailbox|buzón|boîte|adresse|postfach) (?:des?|del?|du|of|der|des) (?:the |los |las |les |la |el )?|(?:which |that )?belongs? to (?:the |an? )?)${ADVERSARY}(?![\\p{L}])|` +
    `^["'>»”)]{0,2},? [^.!?\\n]{0,40}(?:controlled|operated|registered|created|set up|owned|used|belong\\w*|contrôlée?|créée?|utilisée?|controlad[oa]|cread[oa]|usad[oa]|utilizad[oa]|kontrolliert\\w*|angelegt\\w*|genutzt\\w*) (?:by|to|par|à|por|a|von)(?: (?:the|an?|les?|l[’']|los?|el|un|den|der|dem))? ?${ADVERSARY}|` +
    `^["'>»”)]{0,2},? ?[(–—-]?[^.!?\\n]{0,24}?(?:usurp(?:e|ait|ant)|impersonat(?:es|ing)|imitat(?:es|ing)|imit(?:e|ait|ant|aba|ando)|look-?alike|typosquat\\w*|suplant(?:a|aba|ando|ó)|se fait passer|se faisant passer|se hac(?:e|ía) pasar|gibt sich|gab sich|posing|pretending|purporting)(?![\\p{L}])`,
  'iu',
);
/** `x@y, an address controlled by the attacker`; in a record too, where what it is said of stands in another field. */
const MADE_BEHIND = new RegExp(
  `^["'>»”)]{0,2},? ?["'«„“(]?(?:[\\p{L}_-]{1,20}["']?: ?["']?)?(?:(?:an?|the|une?|la|le|un|una|eine[nrms]?|ein|die|das|der) )?(?:[\\p{L}-]{1,16} ){0,2}(?:address|mailbox|account|adresse|boîte|compte|dirección|buzón|cuenta|postfach|konto|mailkonto|relay|drop)(?: (?:that (?:is|was) |which (?:is|was) )?(?:controlled|operated|registered|created|set up|owned|used|contrôlée?|créée?|controlad[oa]|cread[oa]|kontrolliert|angelegt) (?:by|par|por|von)| (?:des?|du|of|der|del?|vom|von))(?: (?:the|an?|les?|l[’']|la|los?|el|un|den|der|dem|des))? ?${ADVERSARY}`,
  'iu',
);
/** What a ransom note says before where to write. */
const RANSOM_NOTE =
  /(?:decrypt|restore|recover|unlock|get back|entschlüssel|wiederherstell|déchiffr|récupér|restaur|descifr|recuper|desencript)\p{L}*(?![\p{L}])[^.!?\n]{0,30}(?:your|vos|votre|sus|tus|su|ihre?|eure) (?:files?|data|network|systems?|fichiers|données|réseau|archivos|datos|red|dateien|daten)(?![\p{L}])[^!?\n]{0,60}(?:write|contact|mail|reach|écri|contact|escrib|schreib|kontakt|melde)\p{L}*(?: (?:us|to|at|nous|à|nos|a|uns|an|sie|sich|bei|unter))*[ :]{1,2}["'<]?$/iu;
/** The fields of a mail's head that say whom it is from. */
const HEADER =
  /(?:^|\n|[;|,] ?|: )(?:from|reply-to|return-path|sender|envelope-from|mail ?from|x-sender|de|von|antwort an|répondre à|responder a)\s?:[^\n@]{0,80}$/iu;
const SENDER_THEIRS = new RegExp(
  `(?:headers?|en-têtes?|cabeceras?|kopfzeilen|sender|expéditeur|remitente|absender|message|mail|courriel|correo|infrastructure|infraestructura|infrastruktur|domain|domaine|dominio)(?![\\p{L}])[^.!?\\n]{0,30}(?:belongs? to|is|are|was|est|sont|était|es|son|era|ist|war|appartien\\w+ (?:à|au)|pertenecen? a|gehör\\w+)(?: \\p{L}{4,14})?(?: (?:the|an?|les?|l[’']|la|los?|el|un|den|der|dem|ein|à|au|al|du|des|del|de))* ?${ADVERSARY}`,
  'iu',
);
const SENDER_LENGTH = 240;

/** Whether the text says behind a mail's head that whoever it is from is an adversary. */
function isSenderTheirs(text: string, end: number): boolean {
  return SENDER_THEIRS.test(text.slice(end, end + SENDER_LENGTH));
}

/** `The extortionists are at x@y`, in German with the verb behind. */
const REACHED = new RegExp(`${ADVERSARY}(?![\\p{L}])[^.!?\\n]{0,40} unter ["'„]?$`, 'iu');
const REACHED_BEHIND = /^["'“]? (?:zu )?erreich/iu;
const BEHIND_LENGTH = 100;
/** What stands before the sender of a mail. */
const SENT_BY =
  /(?<![\p{L}])(?:from|sender|by|via|von|absender|durch|de|desde|depuis|par|por|remitente|expéditeur)[ :]{1,2}["'<(]?$/iu;
/** What joins a further mailbox to the one before it. */
const JOINT =
  /^["'>»”)]?[ ]?(?:,|;|\/|and|und|sowie|et|y|e|or|oder|ou|o|then|puis|dann)(?: (?:from|von|de|desde|and|et|und|y))?[ ]?["'<(«„“]?$/iu;
const JOINT_LENGTH_MAX = 12;
/** What says right before a domain that it is an adversary's. */
const DOMAIN_OF_ADVERSARY =
  /(?:c2|c&c|phishing|hameçonnage|malicious|malveillante?s?|malicios[oa]s?|bösartige[nrsm]?|fraudulent|frauduleux|look-?alike|typosquatted|block(?:ed)?|bloquer|bloquear|blockier\w*|beacon\w*|registered|enregistré|registró|registrierte[nrsm]?)(?![\p{L}])(?:[ :]{1,2}(?:the|to|at|on|from|server|domain|domaine|dominio|site|host|le|la|el|die|der|das|to|vers|an))*[ :]{1,2}["'«„“(]?$/iu;
const CONTEXT_LENGTH = 130;
/** So many mentions of a domain are looked at. */
const MENTIONS_MAX = 8;

interface Mailbox {
  readonly start: number;
  readonly end: number;
}

/** Those of the mailboxes that the text gives to an adversary: indicators. Places are units of the view. */
export function adversaryMailboxes<T extends Mailbox>(view: TextView, mailboxes: readonly T[]): Set<T> {
  const theirs = new Set<T>();
  let before: T | undefined;
  for (const mailbox of [...mailboxes].sort((one, other) => one.start - other.start)) {
    const isFurther = before !== undefined && isJoined(view.text, before.end, mailbox.start);
    if (isFurther || isOfAdversary(view, mailbox)) {
      theirs.add(mailbox);
      before = mailbox;
    }
  }
  return theirs;
}

function isJoined(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= JOINT_LENGTH_MAX && JOINT.test(text.slice(end, start));
}

function isOfAdversary(view: TextView, { start, end }: Mailbox): boolean {
  const { text } = view;
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  if (isSpelledOut(view, start, end, before)) return true;
  if (TAKEN.test(before)) return false;
  if (STOLEN_TO.test(before) || RANSOM_NOTE.test(before)) return true;
  const behind = text.slice(end, end + BEHIND_LENGTH);
  if (MADE_BEHIND.test(behind) || (HEADER.test(before) && isSenderTheirs(text, end))) return true;
  if (OF_VICTIM.test(before) && !TO_ADVERSARY.test(before)) return false;
  return (
    OF_ADVERSARY.test(before) ||
    OF_ADVERSARY_BEHIND.test(behind) ||
    (REACHED_BEHIND.test(behind) && REACHED.test(before)) ||
    isOfAdversaryDomain(text, start, end)
  );
}

/** A sender that is spelled so that nobody follows it, `x@evil[.]com`, is an indicator. */
function isSpelledOut(view: TextView, start: number, end: number, before: string): boolean {
  const span = spanIn(view, start, end);
  const at = view.text.indexOf('@', start);
  const isWritten = at >= 0 && at < end && view.starts[at + 1] === (view.starts[at] ?? 0) + 1;
  return isWritten && span.end - span.start > end - start && SENT_BY.test(before);
}

/** Whether the text says elsewhere that the domain of the mailbox is an adversary's. */
function isOfAdversaryDomain(text: string, start: number, end: number): boolean {
  const domain = text.slice(text.lastIndexOf('@', end - 1) + 1, end);
  if (domain.length < 4 || domain.length > end - start) return false;
  let at = -1;
  for (let count = 0; count < MENTIONS_MAX; count++) {
    at = text.indexOf(domain, at + 1);
    if (at < 0) return false;
    const isMailbox = at > start && at < end;
    if (!isMailbox && DOMAIN_OF_ADVERSARY.test(text.slice(Math.max(0, at - CONTEXT_LENGTH), at))) return true;
  }
  return false;
}
