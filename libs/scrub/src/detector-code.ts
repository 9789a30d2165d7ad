import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn, IDLE } from './detector-cue';
import { matchAt } from './match-at';

/** Codes that open something once or for whoever knows them. */
const CODE = cueOf(
  'code (?:for|of|to) (?:the|her|his|our) (?:safe|vault|door|gate|alarm|locker|front door|server room|car park|garage|building|lift|phone|voicemail)|(?:recovery|device|invit(?:e|ation)|back-?up|one-time|verification|security|reset|unlock|pairing|activation|access|log-?in|mfa|2fa|sms|otp|authenticator|authentication|confirmation|entry|door|gate|alarm|safe|scratch|emergency|(?:four|six|eight|4|6|8)-digit) (?:codes?|pins?|passcodes?|combinations?)|m-?pin|combination|(?:gave|gives|read|told|sent|texted) (?:him |her |them |us )?(?:out )?(?:the|her|his|their|a|my) code|(?:safe|vault|locker|gate|alarm|keypad|padlock) (?:opens? with|code|pin)|digicode|alarm|' +
    "codes? (?:de (?:récupération|secours|vérification|sécurité|validation|déverrouillage|confirmation|la porte|l[’']alarme)|reçus?(?: par (?:sms|texto|téléphone))?|d[’']accès|d[’']activation|sms|à (?:six|6|quatre|4|huit|8) chiffres|du coffre|pin)|codes? (?:du|de la|de l[’'])(?: )?(?:portail|porte|portillon|immeuble|coffre(?:-fort)?|parking|garage|bâtiment|entrée|cadenas|ascenseur|salle|local|badgeuse|boîtier|téléphone|carte|sim|alarme)|celui de l[’']alarme|alarme|combinaison(?: du coffre)?|" +
    '(?:wiederherstellungs|sicherungs|backup|bestätigungs|sicherheits|entsperr|freischalt|aktivierungs|tür|alarm|zugangs|einmal|sms|mfa|notfall)-?codes?|kombination|code (?:der|des|für die|für den|zum|zur) (?:tür|haustür|alarmanlage|tresors?|safes?|garage|tor|einfahrt|schließfachs?)|alarmanlage|(?:safe|tresor)-?(?:kombination|code)|zahlenkombination|' +
    'códigos? (?:de (?:recuperación|respaldo|verificación|seguridad|activación|acceso|desbloqueo|confirmación|la alarma|la puerta|un solo uso|(?:seis|6|cuatro|4) (?:cifras|dígitos))|que (?:le |les )?lleg(?:ó|aba)|recibidos?|sms|pin)|combinación(?: de la caja)?|código (?:del|de la) (?:portal|puerta|garaje|candado|caja|caja fuerte|ascensor|entrada|alarma|tarjeta|teléfono|sala)|alarma|el de la alarma|' +
    'clave de (?:seis|cuatro|ocho) (?:dígitos|cifras)|(?:dictó|dio|leyó|facilitó|entregó|pasó) (?:el|su) código|códigos de un solo uso|codes? secrets?|(?:dicté|donné|communiqué|transmis|lu) (?:le|son|un) code|(?:nannte|gab|diktierte|las) (?:den|ihren|seinen) code|pins?|pin-?codes?|tans?|otps?|puk',
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
/** `of the alarm`, `de la carte SIM`, with what joins it to the code. */
const OF_WHAT =
  /(?:[ ](?:(?:of|for|to|on|from|via|by|de|du|des|pour|para|al|en|por|für|der|zum|zur|vom)(?![\p{L}])|d[’'])(?: ?(?:the|la|le|el|los|las|l[’']|die|das|den|der))?(?: ?[\p{L}’'-]{2,20}){1,2})?[ ]?(?:[:,(=–]|is|was|are|were|est|était|sont|étaient|es|era|son|eran|ist|war|sind|waren|lautete?n?)?(?: (?:le|el|la))?[ ]{1,2}["'«„“(]?[ ]?/iuy;
/** Further off only what a sign or verb leads to. */
const FAR =
  /(?:[^\p{L}\p{N}\n.;!?]{1,3}(?:\p{L}[\p{L}’'-]{0,20}|\d{1,2}[:.h]\d\d)){1,8}?(?:[ ]?[:,(=]|[ ](?:is|was|were|est|était|étaient|es|era|eran|ist|war|waren|lautete?n?))(?: (?:le|el|la))?[ ]{1,2}["'«„“(]?[ ]?/iuy;
/** `ist seit Jahren 2468`. */
const SINCE =
  /[ ](?:is|was|est|était|es|era|ist|war)(?: \p{Ll}{2,9}){1,2}(?: \p{L}{2,9})? (?=\d{4}(?![\p{L}\p{N}.,:/-]| \p{L}))/uy;
/** `Codes :⏎1234-5678`, `the door code. It's C2580Y`, `le pin ? → 8052`, and the next line of a chat. */
const FURTHER_ON =
  /[^\n.;!?:]{0,60}(?::[ ]?\n(?:[-*•] )?|[.?] (?:It[’']s|It is|It was|C[’']est|C[’']était|Es|Era|Das ist|Er lautet|Sie lautet|Er ist) |[ ]?\??[ ]?(?:→|->|=>|–)[ ]|[ ]?\?\n(?:\[[^\]\n]{1,20}\] ?)?[\p{L}\p{N}_.-]{1,24}: )["'«„“]?/iuy;
const VALUE =
  /(?:\p{Ll}{3,12}(?:-\p{Ll}{3,12}){1,4}-\d{1,4}|[A-Z0-9]{3,8}(?:-[A-Z0-9]{3,8}){1,7}|\d{3,4}(?:[ -]\d{3,4}){1,5}|(?=[A-Z]{0,10}\d[A-Z]{0,10}\d)[A-Z0-9]{4,12}|\d{1,2}(?:[ -]\d{1,2}){2}|\d{2}-\d{4}|[A-Za-z0-9]{3,8}(?:-[A-Za-z0-9]{3,8}){1,7}|\d{3,4}[ -]\d{3,4}|\d{4,10}#?)(?![\p{L}\p{N}_@-]|[.,:/]\d)/uy;
const JOINT =
  /[ ]{0,2}(?:,|;|\/|and|or|und|oder|et|ou|y|o)[ ]{1,2}|\n(?:[-*•] )?|[ ](?=\d{4,8}(?![\p{L}\p{N}]))/iuy;
/** What shows or is told six digits that hold for a minute. */
const ONE_TIME = cueOf(
  '(?:six|6|the) (?:digits|numbers|figures)|digits|codes?|tokens?|fob|key ?fob|authenticator|otps?|passcode|which read|that read|which showed|(?:les )?(?:six|6) chiffres|chiffres|jeton|affichait|indiquait|(?:los |las )?(?:seis|6) (?:cifras|dígitos|números)|códigos?|dígitos|mostraba|marcaba|(?:die )?(?:sechs|6) (?:ziffern|zahlen)|ziffern|zahlen|codes|zeigte|anzeigte|lautete',
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
const TO_ONE_TIME =
  /(?:[^\p{L}\p{N}\n.;!?]{1,3}\p{L}[\p{L}’'-]{0,16}){0,6}?[^\p{L}\p{N}\n.;!?]{1,3}(?=\d{3}[ -]\d{3}(?![\p{L}\p{N}_@-]|[ .,:/]\d))/uy;
const SIX_DIGITS = /\d{3}[ -]\d{3}/uy;
const OTHER_CODES =
  /(?:error|exit|status|zip|area|country|sort|source|event|bar|dial(?:l?ing)?|erreur|postal|barres|fehler|postleit|länder|vorwahl|error de|de error|de barras)[ -]?$/iu;
const OTHER_LENGTH = 12;
const NO_CODE =
  /^(?:19|20)\d\d$|^(?:CVE|CWE|GHSA|KB\d|CAPEC|APT|UNC|RFC|ISO)|^\d{4}-\d\d-\d\d$|^\d{1,2}-\d{1,2}-(?:19|20)\d\d$/;
const CODES_MAX = 12;

/** Recovery codes, one-time codes, PINs and combinations, behind a word for one. */
export function toldCodes(scene: Scene): Candidate[] {
  if (scene.words.digitRuns.length === 0) return [];
  const { text } = scene.view;
  let floor = 0;
  const oneTime = cuesIn(scene, ONE_TIME).flatMap(({ index, 0: cue }) => {
    const lead = matchAt(TO_ONE_TIME, text, index + cue.length);
    if (!lead || OTHER_CODES.test(text.slice(Math.max(0, index - OTHER_LENGTH), index))) return [];
    const start = lead.index + lead[0].length;
    return [code(start, matchAt(SIX_DIGITS, text, start)?.[0] ?? '')];
  });
  const announced = cuesIn(scene, CODE).flatMap(({ index, 0: cue }) => {
    if (index < floor) return [];
    const codes = codesFrom(text, index + cue.length);
    floor = codes.at(-1)?.end ?? floor;
    return codes;
  });
  return [...announced, ...oneTime];
}

function code(start: number, spelled: string): Candidate {
  const end = start + spelled.length;
  return { start, end, kind: 'credentials', rule: 'told-code', key: spelled, certainty: 'certain' };
}

function codesFrom(text: string, after: number): Candidate[] {
  for (const between of [IDLE, OF_WHAT, FAR, SINCE, FURTHER_ON]) {
    const lead = matchAt(between, text, after);
    const codes = lead ? listFrom(text, after + lead[0].length) : [];
    if (codes.length > 0) return codes;
  }
  return [];
}

function listFrom(text: string, from: number): Candidate[] {
  const codes: Candidate[] = [];
  let at = from;
  for (let count = 0; count < CODES_MAX; count++) {
    const spelled = matchAt(VALUE, text, at)?.[0];
    if (spelled === undefined || NO_CODE.test(spelled) || !/\d/.test(spelled)) break;
    const end = at + spelled.length;
    codes.push(code(at, spelled));
    const joint = matchAt(JOINT, text, end);
    if (!joint) break;
    at = end + joint[0].length;
  }
  return codes;
}
