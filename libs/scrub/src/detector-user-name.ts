import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn, type Cue } from './detector-cue';
import { NO_ACCOUNTS } from './detector-user.data';
import { matchAt, matchesAt } from './match-at';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';
import { isNameOfFile } from './value-shape';
import { matchesIn, needing } from './necessary';

/** A name as accounts have it. */
const ANY = '[A-Za-z_][A-Za-z0-9_-]{0,30}(?:[.][A-Za-z0-9_-]{1,30}){0,3}\\$?';
const OPENING = '[ \\t]{1,2}["\'`«“„‘]?[ ]?';

/** What a log, a shell or a sentence says right before the name of who is logged on. */
const LOGGED_ON: readonly (readonly [cue: Cue, rest: RegExp, isSure: boolean])[] = [
  [
    cueOf('accepted|failed|postponed'),
    new RegExp(`[ ][a-z-]{4,24}(?:/pam)? for (?:(?:invalid|illegal) user )?(${ANY})(?= from)`, 'yu'),
    true,
  ],
  [
    cueOf('invalid|illegal|disconnected from|connection closed by|reset by|for'),
    new RegExp(` (?:invalid |authenticating |illegal )?user (${ANY})(?= (?:from )?[\\d\\[:]|\\()`, 'yu'),
    true,
  ],
  [
    cueOf('session (?:opened|closed) for|session'),
    new RegExp(` (?:\\w{1,9} )?(?:of |for )?user (${ANY})`, 'yu'),
    false,
  ],
  [
    cueOf('failed|failure|échec|fallo|fehlgeschlagen|accepted|succès|éxito'),
    new RegExp(
      ` (?:\\p{L}{2,12} )?(?:for|pour|para|für|de) (${ANY})(?= (?:from|depuis|desde|von) [\\d[])`,
      'yu',
    ),
    true,
  ],
  [
    cueOf(
      'belong(?:s|ing|ed)? to|(?:committed|pushed|uploaded|checked in|merged|posted|downloaded) by|author of the commit|commit author|(?:browser store|profile|loot|desktop|session) of|auteur du commit|(?:poussé|validé|déposé|téléversé) par|subid[oa] por|(?:la|lo) subió|autor del commit|(?:eingecheckt|hochgeladen|gepusht) von|gehört',
    ),
    new RegExp(
      `[ ]?:?${OPENING}([a-z][a-z0-9]{3,24}(?:[._-][a-z0-9]{1,20}){0,2})(?![\\p{L}\\p{N}_@(\\\\/=-]|\\.[\\p{L}\\p{N}])`,
      'yu',
    ),
    false,
  ],
  [
    cueOf('session'),
    new RegExp(
      `[ ]?:?${OPENING}((?=[bcdfghjklmnpqrtvwxz][bcdfgjkmnpqstvwxz])[a-z]{5,24})(?![\\p{L}\\p{N}_@(\\\\/=-]|\\.[\\p{L}\\p{N}])`,
      'yu',
    ),
    false,
  ],
  [cueOf('sudo'), new RegExp(`(?:\\[\\d{1,7}\\])?:? {1,12}(${ANY}) ?:(?= )`, 'yu'), true],
  [cueOf('su'), new RegExp(`(?:\\[\\d{1,7}\\])?:? (?:\\(to |-l? ?)(${ANY})`, 'yu'), false],
  [
    cueOf('sudo|ssh|runuser|doas|pkexec'),
    new RegExp(` (?:-[a-zA-Z] ){0,3}(?:-u|-l|--user|--login)[ =](${ANY})`, 'yu'),
    true,
  ],
  [
    cueOf('useradd|usermod|userdel|adduser|deluser|passwd|chage|kinit|gpasswd|chsh'),
    new RegExp(`(?: -{1,2}[a-zA-Z-]{1,12}){0,4}${OPENING}(${ANY})`, 'yu'),
    false,
  ],
  [cueOf('chown'), new RegExp(`(?: -[a-zA-Z]{1,3})?${OPENING}(${ANY})(?=[: .])`, 'yu'), false],
  [
    cueOf(
      '(?:log(?:ged|ging|s)?|sign(?:ed|ing|s)?|auth(?:enticated|enticating|enticates)?|connect(?:ed|ing|s)?)[ -]?(?:in|on)? as|log-?ins? as|log-?ins? (?:by|of|from)|log-?ons? (?:as|by|of)|(?:ssh|rdp|vpn) (?:session|login|logon) (?:as|by|of)|sessions? as|' +
        "(?:angemeldet|eingeloggt|anmeldung|authentifiziert|verbunden) (?:als|unter)|(?:connect|authentifi|identifi)[ée]e?s? (?:comme|sous|en tant que|avec)|en tant que|sous (?:le compte|l[’']identité|l[’']identifiant|le nom)(?: de| d[’'])?|ouvert(?:e|ure)?(?: de session)? (?:par|sous)|" +
        '(?:conectad[oa]|autenticad[oa]|identificad[oa]|iniciad[oa] sesión|inició sesión|iniciaron sesión|sesión|entró|entraron) (?:como|con|de)',
    ),
    new RegExp(
      `(?:[ \\t]{1,2}(?:the|a|local|domain|user|account|le|la|l[’']utilisateur|utilisateur|compte|der|die|das|lokaler?|benutzer|konto|el|la|usuario|cuenta)(?![\\p{L}])){0,4}${OPENING}(${ANY})`,
      'yiu',
    ),
    false,
  ],
];

/** Small words before an account that does something, or by which something was done. */
const BY = cueOf(
  'as|by|of|with|from|via|user|account|login|under|through|for|to|als|von|durch|mit|unter|für|über|an|konto|benutzer|comme|par|avec|de|sous|pour|à|compte|utilisateur|como|por|con|bajo|para|usuario|cuenta|desde',
);
const ROLE_NAME = new RegExp(
  `${OPENING}((?!(?:non|super|co|ex|sub|global|local|domain|cloud|enterprise|all|full|semi|multi|tenant|site|sys|system|self|end|power|third|cross|per)[-_])[a-z][a-z0-9]{1,20}(?:[-_.][a-z0-9]{1,20}){0,2}(?:[-_](?:admin|adm|svc|rw|ro|dba|ext|usr|bkp|sa)|_(?:taller|app|user|bot|ops|sync|agent|batch|job|reader|writer|owner|deploy|deployer|backup|runner|service|operator|support|read|write|prod|test|api|db|web|sql|ftp|ldap))\\d{0,3})(?![\\p{L}\\p{N}_@(\\\\/-]|\\.[\\p{L}\\p{N}])`,
  'yu',
);
/** Kinds of people and programs before the name of one: `ext-dmarchal`. */
const LED = cueOf(
  'ext|extern|externe|presta|prestataire|gmsa|contractor|stagiaire|azubi|becario|interim|praktikant|partner|vendor',
  '\\p{L}\\p{N}_.\\\\/@-',
  '\\p{L}\\p{N}.',
);
const LED_REST = /[-_.]([a-z][a-z0-9]{2,24})(?![\p{L}\p{N}_\\/@(-]|\.\p{L})/uy;

/** `t.okonjo`, `marta.wolny`. */
const DOTTED =
  /(?<![\p{L}\p{N}._@\\/%:+~$&?#-])([a-z]{1,16})\.([a-z]{3,24})(?:\d{1,4})?(?![\p{L}\p{N}_@\\/(=:-]|\.[\p{L}\p{N}_])/uy;
const FIRST_LENGTH_MAX = 16;
const FILE_OR_ZONE =
  /^(?:exe|dll|sys|bat|cmd|ps1|vbs|js|txt|log|docx?|xlsx?|pptx?|pdf|zip|rar|iso|img|lnk|tmp|dat|bin|ini|xml|json|yml|yaml|toml|conf|cfg|msi|hta|scr|out|elf|php|aspx?|jsp|html?|css|png|jpe?g|gif|svg|csv|sql|bak|old|pst|ost|eml|msg|jar|war|class|apk|ipa|deb|rpm|tar|tgz|com|net|org|info|biz|gov|edu|mil|local|lan|corp|internal|intern|service|socket|timer|target|example|test|invalid|onion)$/;
/** `Desmond Achterberg (dachterberg)`. */
const IN_BRACKETS = /[([<„«"`] ?([a-z][a-z0-9._-]{2,31})(?= ?[)\]>“»"`])/g;
const PERSON_BEFORE = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}\p{M}’'-]{2,30}),? ?$/u;
const PERSON_LENGTH_MAX = 34;

/** `-rw-r--r-- 1 owner group`, `name:x:1001:1001:`, `name pts/0`, `name@host:~$`. */
const SPELLED: readonly (readonly [hint: string, pattern: RegExp])[] = [
  [
    'rw',
    /(?<=(?<![\p{L}\p{N}-])[dl-][r-][w-][xsS-][r-][w-][xsS-][r-][w-][xtT-][+.@]? {1,4}\d{1,5} {1,4})[A-Za-z_][\w.-]{0,31}/gu,
  ],
  [
    ':',
    needing(
      /:(?:x|\*|!{1,2}|\$[156y]\$[^:\s]{4,160}):\d{0,6}:/,
      /(?<![\p{L}\p{N}._\\/:-])[a-z_][\w.-]{1,31}(?=:(?:x|\*|!{1,2}|\$[156y]\$[^:\s]{4,160}):\d{0,6}:\d{0,6})/gu,
    ),
  ],
  ['pts/', /(?<![\p{L}\p{N}._\\/=:-])[a-z_][\w.-]{1,31}(?= {1,14}pts\/\d)/gu],
  [
    '@',
    needing(
      /@[A-Za-z][\w.-]{1,62}(?::[~/][^\s$#]{0,80}| [~/\w.-]{1,40}\])[$#]/,
      /(?<![\p{L}\p{N}._\\/:-])[a-z_][\w.-]{1,31}(?=@[A-Za-z][\w.-]{1,62}(?::[~/][^\s$#]{0,80}| [~/\w.-]{1,40}\])[$#])/gu,
    ),
  ],
  [
    '\\',
    /(?<=[ "'«„“(:=])(?=[a-z][a-z0-9-]{1,14}\\)(?<=(?<![\p{L}\p{N}])(?:whoami|runas|logged|as|als|comme|como|account|konto|compte|cuenta|user|usuario|benutzer|utilisateur)(?![\p{L}])[^\n.;!?]{0,24}[ "'«„“(:=])[a-z][a-z0-9-]{1,14}\\{1,2}[a-z][\w.-]{1,30}(?![\\/\w$])/giu,
  ],
  ['=', /(?<=(?<![\p{L}\p{N}])(?:cn|uid)=)[^,=\n"'\uFDD0]{2,64}(?=,(?:ou|cn|dc|o)=)/giu],
  ['id=', /(?<=(?<![\p{L}])(?:uid|gid|euid)=\d{1,10}\()[a-z_][\w.-]{1,31}(?=\))/gu],
  ['USER=', /(?<=(?<![\p{L}\p{N}_])(?:USER|LOGNAME|USERNAME|SUDO_USER)=)[A-Za-z_][\w.-]{1,31}/gu],
];

/** Accounts that log lines, shells and the shape of their names tell. */
export function namedUsers(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const after = LOGGED_ON.flatMap(([cue, rest, isSure]) =>
    behind(scene, cue, rest, (name) => isSure || isOwnName(name)),
  );
  const led = cuesIn(scene, LED).flatMap(({ index, 0: prefix }) => {
    const rest = prefix === prefix.toLowerCase() ? matchAt(LED_REST, text, index + prefix.length) : null;
    return rest && isOwnName(rest[1] ?? '') ? [user(index, prefix + rest[0], 'certain')] : [];
  });
  const spelled = SPELLED.flatMap(([hint, pattern]) =>
    text.includes(hint)
      ? matchesIn(pattern, text).flatMap(({ index, 0: name }) =>
          NO_ACCOUNTS.test(name) ? [] : [user(index, name, 'certain')],
        )
      : [],
  );
  return [
    ...after,
    ...behind(scene, BY, ROLE_NAME, () => true),
    ...led,
    ...suffixed(text),
    ...loggedOn(text),
    ...spelled,
    ...dotted(text),
    ...besidePersons(text),
  ];
}

/** `jdupree logged in`. */
const LOGGED =
  /(?<![\p{L}\p{N}_.\\/@'’-])([a-z][a-z0-9._-]{2,31}) (?:logged|signed) (?:in|on|off|out)(?![\p{L}])/gu;

function loggedOn(text: string): Candidate[] {
  if (!/ (?:logg|sign)ed (?:in|o)/.test(text)) return [];
  return [...text.matchAll(LOGGED)].flatMap(({ index, 1: name = '' }) =>
    isOwnName(name) && !NO_ACCOUNTS.test(name) ? [user(index, name, 'certain')] : [],
  );
}

/** `jdoe_adm`. */
const SUFFIXED =
  /(?<![\p{L}\p{N}_.\\/@-])([a-z][a-z0-9]{2,20})[._-](?:adm|admin|da|t0|t1|priv|su)(?![\p{L}\p{N}_\\/@-]|\.\p{L})/gu;

function suffixed(text: string): Candidate[] {
  if (!/[._-](?:adm|da|t[01]|priv|su)/.test(text)) return [];
  return [...text.matchAll(SUFFIXED)].flatMap(({ index, 0: name, 1: stem = '' }) =>
    isOwnName(stem) ? [user(index, name, 'certain')] : [],
  );
}

/** Whether a word in a sentence about accounts is none of a dictionary. */
export function isOwnName(word: string): boolean {
  if (LED_WORD.test(word)) return false;
  if (/[\d_]/.test(word) || /[a-z][.-][a-z]/.test(word)) return true;
  if (!/^[a-z]{3,32}$/.test(word)) return false;
  if (INFLECTED.test(word) || COMPOUNDED.test(word)) return IN_GERMAN.test(word);
  const bits = bitsOf(foldWord(word));
  return (bits & ~(WORD.GIVEN | WORD.SURNAME | WORD.SHAPED)) === 0 || IN_GERMAN.test(word);
}

/** `super-administrator`, `co-owner`: a word with a syllable before it. */
const LED_WORD =
  /^(?:super|co|non|sub|ex|pre|post|multi|semi|vice|over|under|self|inter|intra|anti|third|end|power|high|low|re|un)-[a-z]{3,}$/;

/** Endings of words, in four languages. */
const INFLECTED =
  /(?:[ts]ion(?:s|es|al)?|ments?|ness|ings?|[ai]ble|ship|[ae]nce|ity|[^aeiou]ed|less|ised|ized|teurs?|trices?|mientos?|ad[oa]s?|id[oa]s?|lich|isch|haft|iert|ierte[nrsm]?|ende[nrsm]?|ung(?:en)?|keit|heit)$/;
/** What follows a word for an account in words of the trade. */
const COMPOUNDED =
  /^(?:takeovers?|lockouts?|logouts?|rollouts?|logins?|logons?|creds?|perms?|quotas?|config|metadata|mailbox|tokens?|timeouts?|backend|frontend|endpoints?|workflow|helpdesk|intranet)$/;

/** German nouns have a capital in sentences: in small letters they are names. */
const IN_GERMAN =
  /^(?:\p{Ll}{2,20}(?:ung|heit|keit|schaft)|empfang|lager|werkstatt|kasse|praxis|einkauf|verkauf|vertrieb|technik|labor)$/u;

function behind(scene: Scene, cue: Cue, rest: RegExp, accepts: (name: string) => boolean): Candidate[] {
  return cuesIn(scene, cue).flatMap(({ index, 0: word }) => {
    const match = matchAt(rest, scene.view.text, index + word.length);
    const name = match?.[1] ?? '';
    if (!match || NO_ACCOUNTS.test(name) || isNameOfFile(name) || !accepts(name.replace(/[.-]+$/, '')))
      return [];
    return [user(match.index + match[0].lastIndexOf(name), name, 'certain')];
  });
}

function dotted(text: string): Candidate[] {
  const matches = matchesAt(DOTTED, text, beforeDots(text));
  return matches.flatMap(({ index, 0: name, 1: first = '', 2: last = '' }) => {
    if (FILE_OR_ZONE.test(last)) return [];
    const given = bitsOf(first);
    const surname = bitsOf(last);
    const isInitial = first.length === 1 || (first.length === 2 && (given & WORD.COMMON) === 0);
    const isGiven = (given & WORD.GIVEN) !== 0 && (given & WORD.COMMON) === 0;
    const isWord = (surname & WORD.COMMON) !== 0 && (surname & WORD.SURNAME) === 0;
    return (isInitial || isGiven) && !isWord ? [user(index, name, 'likely')] : [];
  });
}

/** Where the word in small letters begins that stands before a dot, for every dot. */
function beforeDots(text: string): number[] {
  const places: number[] = [];
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    let start = dot;
    while (start > 0 && dot - start < FIRST_LENGTH_MAX && isSmallLetter(text.charCodeAt(start - 1))) start--;
    if (start < dot) places.push(start);
  }
  return places;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** What stands in brackets behind a name and is made of it. */
function besidePersons(text: string): Candidate[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap(({ index, 0: whole, 1: name = '' }) => {
    const before = text.slice(Math.max(0, index - PERSON_LENGTH_MAX - 1), index);
    const person = PERSON_BEFORE.exec(before)?.[1];
    if (person === undefined) return [];
    const folded = foldWord(person).replaceAll('-', '');
    const letters = name.replace(/[^a-z]/g, '');
    const isMade = letters !== folded && letters.includes(folded.slice(0, 5)) && folded.length >= 4;
    return isMade || (letters !== folded && folded.startsWith(letters.slice(1)) && letters.length >= 5)
      ? [user(index + whole.length - name.length, name, 'certain')]
      : [];
  });
}

function user(start: number, name: string, certainty: Candidate['certainty']): Candidate {
  const end = start + name.replace(/[.-]+$/, '').length;
  return { start, end, kind: 'user', rule: 'account-name', key: name.toLowerCase(), certainty };
}
