import type { Candidate, Scene } from './detector';
import { announcedIn, cueOf, cuesIn, IDLE } from './detector-cue';
import { PASSWORD_PATTERNS } from './detector-password.data';
import { PASSWORD_WORDS } from './detector-token.data';
import { matchAt } from './match-at';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';
import { isJoinedOddly, isNameOfFile } from './value-shape';
import { matchesIn, needing } from './necessary';

const QUOTE = '["\'\u201C\u201E«‹`\u2018]';
const UNQUOTE = '["\'\u201C\u201D»›”’`]';
const VALUE = '[^\\s"\'\u201C\u201D\u201E»«›”’`,;<>&|\\uFDD0]{4,64}';
const SPOKEN = '[^"\'\u201C\u201D\u201E»«›”’`\\n\\uFDD0]{3,64}';

const PASSWORD = cueOf(PASSWORD_WORDS, '\\p{L}\\p{N}', '\\p{L}\\p{N}');
/** `changed the password from Spring-2023 to Summer-2023`. */
const FROM_TO = new RegExp(
  `(?:[ \\t]{1,2}[\\p{L}’'-]{1,20}){0,6}?[ \\t]{1,2}(?:from|de|von|desde)[ \\t]${QUOTE}?(${VALUE})${UNQUOTE}?[ \\t](?:to|à|en|auf|zu|a|por|into|nach)[ \\t]${QUOTE}?(${VALUE})`,
  'yu',
);
/** `the same password, "Winter is late 88"`, `mot de passe du prestataire, « Garrigue-2041-bleue »`. */
const IN_QUOTES = new RegExp(
  `(?:[ \\t]{1,2}[\\p{L}\\p{N}’'-]{1,24}){0,7}?[ \\t]{0,2}[:(,–—-]?[ \\t]{0,2}${QUOTE}[ \u00A0]?(${SPOKEN}?)[ \u00A0]?${UNQUOTE}`,
  'yu',
);
const FURTHER_QUOTED = new RegExp(
  `(?:,|;|/)?[ \\t]{0,2}(?:and|or|then|und|oder|dann|et|ou|puis|y|o|luego)?[ \\t]{0,2}${QUOTE}[ \u00A0]?(${SPOKEN}?)[ \u00A0]?${UNQUOTE}`,
  'yu',
);
const FURTHER_MAX = 6;
/** `mdp admin Pastis13!`, `als Passwort nahm er Fussball2024`. */
const NEAR = new RegExp(
  `(?:[ \\t]{1,2}[\\p{L}’'-]{1,20}){1,4}?[,:]?[ \\t]{1,2}${QUOTE}?(?=\\S{0,40}\\d)(${VALUE})`,
  'yu',
);
/** `operator with operator99 as password`: the user, and the password before the word for it. */
const BEFORE_WORD = new RegExp(
  `(?:(?<![^\\s"'«„“(])([\\p{L}\\p{N}._-]{2,40}) (?:with|and|mit|und|avec|et|con|y|/) )?${QUOTE}?[ \u00A0]?(${VALUE})[ \u00A0]?${UNQUOTE}? (?:as|als|comme|como|for)(?: (?:the|its|their|his|her|a|le|son|su|la|das|sein|ihr))? $`,
  'u',
);
const BEFORE_LENGTH = 120;
/** Looked for first, since most words for a password have no such thing before them. */
const AS_A = /[ ](?:as|als|comme|como|for)(?: \p{L}{1,5})? $/iu;
const AS_A_LENGTH = 16;
/** `the password is swordfish.`, `Mot de passe : Tournesol (…)`, `password (kingfisher)`: one word alone. */
const ALONE = new RegExp(
  `(?:[ \\t]{1,2}[\\p{L}’'-]{1,20}){0,5}?(?:[ \\t]?:|[ \\t]{1,2}(?:is|was|est|était|es|era|ist|war|lautete?))[ \\t]{1,2}${QUOTE}?(\\p{L}[\\p{L}\\p{N}_.-]{3,31})(?=[ \\t]?(?:[,.;(/\\n]|$)| (?:desde|since|seit|depuis|for|pour|para|für|and|et|und|y)(?![\\p{L}]))|[ \\t]{1,2}\\(${QUOTE}?(\\p{L}[\\p{L}\\p{N}_.-]{3,31})${UNQUOTE}?\\)`,
  'yu',
);
/** Words that are said of passwords. */
const SAID_OF_PASSWORDS =
  /^(?:required|optional|mandatory|obligatoire|requis|erforderlich|obligatori[oa]|unknown|inconnu|unbekannt|desconocid[oa]|none|keine?s?|aucun|ningun[oa]|weak|strong|short|long|burnt|blown|toast|dead|gone|lost|leaked|shot|void|moot|stale|spent|sent|kept|set|left|built|caught|known|worthless|useless|compromised|public|out|brûlé|grillé|mort|perdu|caduc|quemada|muerta|perdida|caduca|pública|verbrannt|tot|weg|hinfällig|wertlos|öffentlich|durch|simple|secure|insecure|safe|valid|invalid|correct|incorrect|wrong|default|empty|blank|hidden|same|identical|different|new|old|known|public|private|easy|trivial|guessable|common|unique|plain|plaintext|cleartext|stored|there|here|siehe|see|voir|below|above|unten|oben|faible|fort|forte|simple|vide|identique|périmé|correct[ae]?|débil|fuerte|segur[oa]|vací[oa]|idéntic[oa]|mism[oa]|schwach|stark|leer|gleich|falsch|richtig|bekannt|sicher|unsicher|gültig|ungültig|nicht|never|stolen|enough|policy|reset|hash|hashes|ntlm|rotation|manager|spray|admin-only)$|(?:ed|ée?s?|[ai]d[oa]s?|iert|zt|elt|ert|en|ing|able|ible|bar|lich|ig)$/iu;
/** `the passphrase is correct horse battery staple`. */
const PHRASE = cueOf(
  'pass ?phrases?|(?:safe|secret|two-word|three-word) phrases?|safe ?words?|ouvre-toi|frase de recuperación|phrase (?:de récupération|de passe|secrète)|frase de (?:contraseña|paso)|frase secreta|(?:seed|recovery|secret|backup) (?:phrases?|words)|mots de récupération|palabras (?:semilla|de recuperación)|frase semilla|wiederherstellungswörter|mnemonic|passwortsatz|passphrasen?',
  '\\p{L}\\p{N}',
  '\\p{L}\\p{N}',
);
const WORDS =
  /(?:[ \t]{1,2}[\p{L}’'-]{1,20}){0,5}?(?:[ \t]{1,2}(?:is|was|were|are|being|est|était|sont|étaient|es|era|son|eran|ist|war|sind|waren|lauten|lautete?|(?:begins?|starts?|began|started) with|commen[cç]\w+ par|empiezan? (?:por|con)|empezaban? (?:por|con)|beginn\w+ mit)(?![\p{L}])|[ \t]?:):?[ \t]{1,2}(?!(?:not|never|still|also|too|very|so|in|on|at|the|a|an|known|stored|written|pas|encore|toujours|en|dans|la|le|une?|no|aún|muy|nicht|noch|auch|zu|im|in|auf|ein|eine)[ \t])((?:[\p{L}\p{N}]{2,16}[ -]){2,23}[\p{L}\p{N}]{2,16})(?=[.,;:)\n]|$)/iuy;
/** Four words at least, or a capital at the last one. */
const LINKED_SURE = /^(?:[^-_.+]+[-_.+]){3,}|^(?:\p{Ll}+[-_.+]){2,}\p{Lu}\p{Ll}{3,}$/u;
/** `Sa passphrase PGP ? « le héron dort »`. */
const QUOTED_PHRASE = /[^\n!"“„«»]{0,60}?["“„«][ \u00A0]?([^"“”„«»\n\uFDD0]{3,200}?)[ \u00A0]?["”“»]/uy;
const LINKED = /["'«„“]?[ \t]{1,2}["'«„“]?([\p{L}\p{N}]{2,20}(?:[-_.+][\p{L}\p{N}]{2,20}){2,9})/uy;

/** `seed phrase "river lamp orbit …"`. */
const QUOTED_WORDS = new RegExp(
  `[ \\t]{0,2}:?[ \\t]{0,2}${QUOTE}((?:\\p{L}{2,12} ){7,23}\\p{L}{2,12})${UNQUOTE}`,
  'yu',
);
const PASS = cueOf('pass');
/** The secret that one-time codes are made of (RFC 4648 base32). */
const SEED = cueOf(
  '(?:totp|otp|mfa|2fa)[ -]?(?:seed|secret|key)s?|(?:secret|graine|semilla|clave|clé|geheimnis|schlüssel) (?:totp|mfa|otp|2fa)',
);
const SEED_VALUE =
  /(?: (?:is|was|est|es|ist|war))?[ :(]{1,3}["'«„“]?([A-Z2-7]{12,64}|[A-Z2-7]{4}(?:[ -][A-Z2-7]{4}){2,15})(?![\p{L}\p{N}])/uy;
/** What is done to a password, with the new one behind: `reset it to Welcome123`. */
const SET = cueOf(
  'resets?|resetting|sets?|chang(?:ed?|es|ing)|rotated|guess(?:ed|es|ing)?|cracked|tr(?:y|ied|ies)|spray(?:ed|ing|s)?|sprühten|pulvérisé|probaron|probando|typed?|types|entered|enters|used|uses|using|still|reused|assigned|' +
    'réinitialisée?|remise?|mise?|changée?|modifiée?|saisie?|tapée?|essayée?|devinée?|utilisée?|zurückgesetzt|zurück|geändert|gesetzt|eingegeben|ausprobiert|erraten|benutzt|verwendet|' +
    'restablec(?:ió|ido|ida)|restablecieron|cambi(?:ó|ado|ada)|cambiaron|pus(?:o|ieron)|prob(?:ó|aron)|adivin(?:ó|aron|ado)|tecle(?:ó|ado)|usó|usaban|usaba|escribió|with|mit|avec|con|celui|celle|that of|el del?|la del?|das des|das der|das vom',
);
const SET_REST =
  /(?:[ \t]{1,2}\p{L}[\p{L}’'-]{0,19}){0,5}?[ \t]{1,2}["'«„“`]?[ ]?((?=[^\s]{0,40}\d)[\p{L}\p{N}][^\s"'“”„»«›”’`,;:<>&|()/\\@[\]\uFDD0]{4,40})/uy;
const FURTHER_MADE = new RegExp(
  `${UNQUOTE}?[ \\t]{0,2}(?:,|;|/|and|or|then|und|oder|dann|et|ou|puis|y|o|luego)[ \\t]{1,2}(?:and |or |und |et |y )?${QUOTE}?(${VALUE})`,
  'yu',
);
/** A word, a number and perhaps a sign, as people make passwords. */
const MADE =
  /^(?:\p{Lu}\p{Ll}{3,20}[-_.@#]?\d{2,4}[!#$%&*?]{0,3}|\p{L}{3,20}\d{1,4}[!#$%&*?]{1,3}|(?=.*\p{L})(?=.*\d)\S{4,24}[!#$%*?]|(?=.*\p{Ll})(?=.*\p{Lu})(?=.*\d)(?=.*[!#$%&*?+=_]).{8,40})$/u;
const PRODUCT =
  /^(?:windows|win|office|server|exchange|sharepoint|log|python|java|ubuntu|debian|centos|fedora|sha|base|smb|tls|ssl|net|sql|oracle|cve|apt|unc|fin|storm|http|utf|iso|rfc|word|excel|outlook|chrome|firefox|android|iphone|ios|macos|version|build|patch|lockbit|conti|revil|akira|medusa|event|team|stage|level|phase|day|tier|type|class|group|port|vlan|node|host|client|ipv|wpa|ntlm|kerberos|rc|md|aes|rsa|x)[-_.]?\d/iu;

/** One-time codes and PINs: digits alone. */
const PIN = cueOf(
  "pin|pins|pin ?codes?|passcodes?|meeting (?:codes?|passcodes?)|code pin|codes? (?:d[’']accès|secret|de sécurité|de vérification|de validation|sms)|(?:one-time|verification|authenticator|authentication|2fa|mfa|sms|security|access|door|alarm|unlock|voicemail|otp|login)[ -](?:codes?|pins?)|otp|tan|m?tan|einmalcode|sms-code|bestätigungscode|zugangscode|türcode|pincode|pin-nummer|código (?:pin|sms|de (?:verificación|acceso|seguridad)|de un solo uso)",
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
/** A year is a PIN where it is said to be one. */
const IS_SAID =
  /(?:pins?|codes?|tan|otp|nummer)(?: ?[:=–—-]| (?:is|was|est|était|es|era|ist|war|lautete?))[ ]{1,2}["'«„“]?$/iu;
const PIN_VALUE = /["'«„“]?\d(?:[ -]?\d){3,7}(?![\p{L}\p{N}_-]|[.,:/]\d)/uy;

/** What somebody is asked to make sure who it is. */
const QUESTION = cueOf(
  "maiden name|first (?:pet|car|school|job|teacher|concert)|pet[’']s name|security questions?|secret questions?|(?:question|questions) (?:secrètes?|de sécurité)|pregunta(?:s)? (?:secretas?|de seguridad)|sicherheitsfragen?|geheimfragen?|answer(?:s|ed)?(?: on file)?|mädchenname|nom de jeune fille|nombre de (?:su|tu) (?:abuela|mascota|madre)|première école|premier animal|erstes haustier",
  '\\p{L}\\p{N}',
);
const ANSWER =
  /[^\n]{0,80}?(?:(?<![\p{L}])(?:answer(?: on file)?|réponse|respuesta|antwort)[ ]?:[ ]{1,2}["'«„“]?[ ]?([^\n.,;"'»”“]{2,40})|(?<![\p{L}])(?:answered|replied|contestó|respondió|a répondu|antwortete)[ ]["'«„“][ ]?([^\n"'»”“]{2,40})|["”»] \(([^\n()]{2,40})\))/iuy;
/** Twelve words and more that make no sentence, behind a sign. */
const WORD_LIST = needing(
  /[:«"“„][ \n]{0,2}\p{Ll}{3,10}[ ,]{1,2}\p{Ll}{3,10}[ ,]{1,2}\p{Ll}{3,10}[ ,]/u,
  /(?<=[:«"“„][ \n]{0,2})(?:\p{Ll}{3,10}[ ,]{1,2}){11,23}\p{Ll}{3,10}(?=[ ]?[.»"”\n]|$)/gu,
);

/** Passwords that a sentence tells without a sign of assignment, and users with theirs in one argument. */
export function toldPasswords(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return [
    ...cuesIn(scene, PASSWORD).flatMap(({ index, 0: cue }) => besidePassword(text, index + cue.length)),
    ...cuesIn(scene, PASSWORD).flatMap(({ index, 0: cue }) => [
      ...beforeWord(text, index),
      ...aloneBehind(text, cue, index + cue.length),
      ...valuesOf(matchAt(LINKED, text, index + cue.length)).filter(({ key }) => LINKED_SURE.test(key)),
    ]),
    ...answers(scene),
    ...wordLists(text),
    ...cuesIn(scene, PASS).flatMap(({ index, 0: cue }) =>
      aloneBehind(text, cue, index + cue.length).filter(({ start }) =>
        /: ?$/.test(text.slice(start - 2, start)),
      ),
    ),
    ...cuesIn(scene, SEED).flatMap(({ index, 0: cue }) =>
      valuesOf(matchAt(SEED_VALUE, text, index + cue.length)),
    ),
    ...cuesIn(scene, PHRASE).flatMap(({ index, 0: cue }) =>
      [WORDS, LINKED, QUOTED_WORDS, QUOTED_PHRASE].flatMap((pattern) =>
        valuesOf(matchAt(pattern, text, index + cue.length)),
      ),
    ),
    ...cuesIn(scene, SET).flatMap(({ index, 0: cue }) => {
      const [value] = valuesOf(matchAt(SET_REST, text, index + cue.length));
      return value && isMade(value.key) ? [value, ...furtherMade(text, value.end)] : [];
    }),
    ...announcedIn(scene, { cue: PIN, between: IDLE, value: PIN_VALUE }).flatMap(
      ({ start, end, value: [pin] }) =>
        /^(?:19|20)\d\d$/.test(pin) && !IS_SAID.test(text.slice(Math.max(0, start - 24), start))
          ? []
          : [secret(start, end, pin)],
    ),
    ...PASSWORD_PATTERNS.flatMap(([hint, pattern]) =>
      text.includes(hint)
        ? matchesIn(pattern, text).map(({ index, 0: value }) => secret(index, index + value.length, value))
        : [],
    ),
  ];
}

/** Answers to the questions by which somebody is known. */
function answers(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, QUESTION).flatMap(({ index }) => {
    const match = matchAt(ANSWER, text, index);
    const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    if (!match || value === '' || value.includes('\uFDD0')) return [];
    const start = match.index + match[0].lastIndexOf(value);
    return [secret(start, start + value.length, value)];
  });
}

/** The words that a wallet or key is restored from. */
function wordLists(text: string): Candidate[] {
  return matchesIn(WORD_LIST, text).flatMap(({ index, 0: words }) => {
    const isSentence = words.split(/[ ,]+/).some((word) => (bitsOf(foldWord(word)) & WORD.FUNCTION) !== 0);
    return isSentence ? [] : [secret(index, index + words.length, words)];
  });
}

function besidePassword(text: string, after: number): Candidate[] {
  const changed = valuesOf(matchAt(FROM_TO, text, after)).filter(({ key }) => /[\d!#$%&*?_]/.test(key));
  const near = valuesOf(matchAt(NEAR, text, after)).filter(({ key }) => isNearMade(key));
  if (near.length > 0)
    return [...near, ...furtherMade(text, near.at(-1)?.end ?? after, isNearMade), ...changed];
  const quoted = matchAt(IN_QUOTES, text, after);
  if (!quoted || !isSecretPhrase(quoted[1] ?? '', quoted[0])) return changed;
  const found = [...changed, ...valuesOf(quoted)];
  let at = quoted.index + quoted[0].length;
  for (let count = 0; count < FURTHER_MAX; count++) {
    const more = matchAt(FURTHER_QUOTED, text, at);
    if (!more || !isSecretPhrase(more[1] ?? '', more[0])) break;
    found.push(...valuesOf(more));
    at = more.index + more[0].length;
  }
  return found;
}

/** A password, and perhaps its user, before the word that says so. */
function beforeWord(text: string, wordStart: number): Candidate[] {
  if (!AS_A.test(text.slice(Math.max(0, wordStart - AS_A_LENGTH), wordStart))) return [];
  const from = Math.max(0, wordStart - BEFORE_LENGTH);
  const match = BEFORE_WORD.exec(text.slice(from, wordStart));
  const value = match?.[2] ?? '';
  if (!match || !(/\d/.test(value) || isJoinedOddly(value)) || !/\p{L}/u.test(value) || PRODUCT.test(value))
    return [];
  const start = from + match.index + match[0].lastIndexOf(value);
  const found = [secret(start, start + value.length, value)];
  const user = match[1] ?? '';
  const userStart = from + match.index;
  if (user !== '')
    found.push({
      ...secret(userStart, userStart + user.length, user),
      kind: 'user',
      rule: 'user-of-password',
    });
  return found;
}

/** A word that is a password because nothing else is said. */
function aloneBehind(text: string, cue: string, after: number): Candidate[] {
  const match = /^(?:pin|key|passes)/iu.test(cue) ? null : matchAt(ALONE, text, after);
  const value = (match?.[1] ?? match?.[2] ?? '').replace(/[-.]+$/, '');
  if (!match || value === '' || SAID_OF_PASSWORDS.test(value) || isPlainWord(value, match)) return [];
  if (/^clave$/iu.test(cue) && !/[-_.\d]/.test(value)) return [];
  const start = match.index + match[0].lastIndexOf(value);
  return [secret(start, start + value.length, value)];
}

/** Behind a verb a word of the dictionaries says something of the password. */
function isPlainWord(value: string, match: RegExpExecArray): boolean {
  const isSaid =
    /[ \t]{1,2}(?:is|was|est|était|es|era|ist|war)[ \t]/.test(match[0]) || match[2] !== undefined;
  return isSaid && (bitsOf(foldWord(value)) & WORD.COMMON) !== 0;
}

function furtherMade(text: string, from: number, accepts: (value: string) => boolean = isMade): Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  for (let count = 0; count < FURTHER_MAX; count++) {
    const [value] = valuesOf(matchAt(FURTHER_MADE, text, at));
    if (!value || !accepts(value.key)) break;
    found.push(value);
    at = value.end;
  }
  return found;
}

/** In quotes a password may be words, but few; one word that stands further off must look like a password. */
function isSecretPhrase(value: string, whole: string): boolean {
  const words = value.trim().split(/\s+/).length;
  if (words > 7 || /\[\w+-\d+\]|^\*+$|^\.+$|@\S+\.\p{L}{2}|:\/\//u.test(value)) return false;
  return /[\d!#$%&*?_+=]/.test(value) || /^[^\p{L},]{0,4}$/u.test(whole.slice(0, whole.lastIndexOf(value)));
}

/** Right behind a word for a password, letters and then a digit are enough. */
function isNearMade(value: string): boolean {
  const bare = value.replace(/[.)]+$/, '');
  const isWordAndNumber =
    /^\p{L}{4,20}[-_.@#]?\d{1,4}[!#$%&*?]{0,3}$/u.test(bare) && !/^\p{Lu}+\d/u.test(bare);
  return isMade(value) || (isWordAndNumber && !PRODUCT.test(bare));
}

function isMade(value: string): boolean {
  const bare = value.replace(/[.)]+$/, '');
  return MADE.test(bare) && !PRODUCT.test(bare) && !/^[A-Z]+-?\d+$|^\d+[%!?]?$|\d{4}-\d\d-\d\d/.test(bare);
}

function valuesOf(match: RegExpExecArray | null): Candidate[] {
  if (!match || isNameOfFile(match.at(-1)?.replace(/[.)]+$/, '') ?? '')) return [];
  let from = 0;
  return match.slice(1).flatMap((value) => {
    const start = match.length === 2 ? match[0].lastIndexOf(value) : match[0].indexOf(value, from);
    from = start + value.length;
    const bare = value.replace(/[.)\]}]+$/, '');
    return bare === '' ? [] : [secret(match.index + start, match.index + start + bare.length, bare)];
  });
}

function secret(start: number, end: number, key: string): Candidate {
  return { start, end, kind: 'credentials', rule: 'told-password', key, certainty: 'certain' };
}
