import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import { NO_ACCOUNTS } from './detector-user.data';
import { isOwnName } from './detector-user-name';
import { matchAt } from './match-at';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';
import { isNameOfFile } from './value-shape';
import { matchesIn, needing } from './necessary';

/** A word in small letters with a number at its end: the places of digits are looked at. */
const NUMBERED =
  /(?<![\p{L}\p{N}._@\\/%:+~$&?#=-])([a-z]{3,20})(\d{1,4})(?![\p{L}\p{N}_@\\/(=%-]|\.[\p{L}\p{N}])/uy;
const IN_NAME = /[a-z]/;
const NAME_LENGTH_MAX = 20;
/** Who shares an account with whoever comes next: `azubi5`, `stagiaire2`. */
const ROLE =
  /^(?:azubi|praktikant(?:in)?|werkstudent|aushilfe|zivi|bufdi|pfleger|schueler|lehrer|gast|benutzer|nutzer|mitarbeiter|empfang|verkauf|vertrieb|trainee|apprentice|intern|temp|nurse|doctor|student|pupil|teacher|clerk|cashier|operator|reception|guest|user|staff|helpdesk|volunteer|driver|stagiaire|apprenti|interimaire|infirmiere?|eleve|prof|caissiere?|vendeur|accueil|utilisateur|invite|compta|secretariat|becari[oa]|practicante|enfermer[oa]|alumn[oa]|profesor|cajer[oa]|vendedor|recepcion|usuario|invitado|operador|auxiliar|prestataire|presta)$/;
/** By whom something was done, or as whom. */
const AS = cueOf(
  'as|by|als|von|durch|comme|par|como|por|via|under|unter|sous|bajo',
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
const AS_REST =
  /[ ]["'`“„«]?[ ]?([a-z]{2,16}[._-][a-z]{2,16}\d{1,4}|[a-z]{2,16}\d{1,3}[._-][a-z]{2,16})(?![\p{L}\p{N}_@\\/(=-]|\.[\p{L}\p{N}])/uy;
/** Fields that are told in words: `account equals gbouchard2`. */
const FIELD = cueOf(
  'account|user|username|user name|login|logon|uid|samaccountname|src_user|compte|utilisateur|identifiant|usuario|cuenta|konto|benutzer|anmeldename',
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
const FIELD_REST =
  /[ ](?:equals|equal to|is equal to|contains|matches|matching|set to|égale?|égal à|vaut|contient|igual a|es igual a|contiene|vale|gleich|ist gleich|enthält|lautet)[ ]["'`“„«]?([\p{L}_][\p{L}\p{N}._$-]{1,31})/uy;
/** Mailboxes that a team shares, named for what they are for. */
const MAILBOX = cueOf(
  '(?:shared |team |group |functional )?(?:mailbox|inbox)|(?:sammel|funktions|gruppen|team|info|abteilungs)-?postfach|postfach|(?:la )?(?:boîte|bal)(?: (?:aux lettres|mail|partagée|générique|fonctionnelle|commune))?|(?:el )?buzón(?: (?:compartido|genérico|de correo|común))?',
  '\\p{L}\\p{N}_-',
);
const MAILBOX_REST =
  /[ ]["'`“„«]?[ ]?([a-z][a-z0-9]{1,20}(?:[-_.][a-z0-9]{1,20}){1,3})(?![\p{L}\p{N}_@\\/(=-]|\.[\p{L}\p{N}])/uy;
/** Who connected, by a name with a `_` in it. */
const SESSION = cueOf(
  'connexions?|sessions?|log-?ins?|logons?|anmeldung(?:en)?|zugriffe?|sesi(?:ón|ones)|conexi(?:ón|ones)|accesos?|accès|ouverture de session|inicio de sesión',
  '\\p{L}\\p{N}_-',
);
const SESSION_REST =
  /[ ](?:de|du compte|of|by|from|as|par|von|durch|als|por|como|with|mit|avec|con|für|for)[ ]["'`“„«]?((?=[a-z0-9]{1,20}_)[a-z][a-z0-9_]{2,31})(?![\p{L}\p{N}@\\/(=.-])/uy;
/** `Anmeldung durch oezdemirf`. */
const SESSION_OF =
  /[ ](?:of|by|von|durch|par|por)[ ]["'`“„«]?([a-z]{5,20})(?![\p{L}\p{N}_@\\/(=-]|\.[\p{L}\p{N}])/uy;
/** The password of an account that every machine has: with its password it is an account like any other. */
const OF_PASSWORD = cueOf(
  'passwords?|pw|pwd|passwort|kennwort|mots? de passe|mdp|contraseñas?|clave',
  '\\p{L}\\p{N}',
  '\\p{L}\\p{N}',
);
const USUAL =
  /[ ](?:of|for|de|du compte|pour|del usuario|para|von|für|des kontos|des benutzers)[ ]["'`“„«]?(root|sa|admin|administrator|administrateur|administrador|sysadmin|postgres|pi|ubnt|oracle|enable)(?![\p{L}\p{N}_@-])/uy;
/** `dsouza.r`: a surname, then an initial. */
const TURNED = needing(
  /\.[a-z](?![A-Za-z0-9_@\\/(=:-])/,
  /(?<![\p{L}\p{N}._@\\/%:+~$&?#=-])([a-z]{4,20})\.[a-z](?![\p{L}\p{N}_@\\/(=:-]|\.[\p{L}\p{N}_])/gu,
);

/** `User=sa;Password=`, `net user helpdsk$`, `-u .\localadm`. */
const SPELLED: readonly (readonly [hint: string, pattern: RegExp])[] = [
  [
    ';',
    /(?<=(?:^|[;\s"'])(?:User(?: ?Id| ?Name)?|UID)=)[^;=\s"']{2,40}(?=;[^\n]{0,120}?(?:Password|PWD)=)/giu,
  ],
  [
    ';',
    /(?<=(?:Password|PWD)=[^;\s]{1,60};(?:[^;\n]{1,60};){0,4}?(?:User(?: ?Id| ?Name)?|UID)=)[^;=\s"']{2,40}/giu,
  ],
  [
    '>',
    /(?<=<(?:user(?:name)?|login|account|benutzer(?:name)?|utilisateur|usuario|uid)>)[^<\s]{2,40}(?=<)/giu,
  ],
  [
    "'",
    /(?<=(?:authentication (?:of|for)|authenticated|identity|peer|eap-?id|login for|session for) ')[^'\s@]{2,40}(?=')/giu,
  ],
  [
    'net ',
    needing(
      /net {1,4}user /iu,
      /(?<=(?<![\p{L}\p{N}])net {1,4}user {1,4})[\p{L}_][\p{L}\p{N}._$-]{1,31}(?= |$)/giu,
    ),
  ],
  [
    'net ',
    needing(
      /net {1,4}(?:local)?group /iu,
      /(?<=(?<![\p{L}\p{N}])net {1,4}(?:local)?group {1,4}(?:"[^"\n]{1,40}"|[\p{L}-]{2,30}) {1,4})[\p{L}_][\p{L}\p{N}._$-]{1,31}(?= )/giu,
    ),
  ],
  [
    '.\\',
    /(?<=(?:-u|\/u(?:ser)?:?|--?user(?:name)?|runas|account|konto|compte|cuenta|user|as|als)[ :="']{1,3})\.\\[\p{L}_][\p{L}\p{N}._$-]{1,31}/giu,
  ],
];

/** Accounts by what their names are made of, and by fields, boxes and commands that hold one. */
export function shapedUsers(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const behind = (cue: typeof AS, rest: RegExp, accepts: (name: string) => boolean): Candidate[] =>
    cuesIn(scene, cue).flatMap(({ index, 0: word }) => {
      const match = matchAt(rest, text, index + word.length);
      const name = (match?.[1] ?? '').replace(/[.-]+$/, '');
      return match && name !== '' && !isNameOfFile(name) && accepts(name)
        ? [user(match.index + match[0].lastIndexOf(name), name)]
        : [];
    });
  return [
    ...numbered(scene),
    ...behind(AS, AS_REST, (name) => !isOfMachine(name)),
    ...behind(FIELD, FIELD_REST, (name) => !NO_ACCOUNTS.test(name) && isOwnName(name.toLowerCase())),
    ...behind(MAILBOX, MAILBOX_REST, (name) => !isOfMachine(name)),
    ...behind(SESSION, SESSION_REST, (name) => !isOfMachine(name)),
    ...behind(SESSION, SESSION_OF, (name) => bitsOf(foldWord(name)) === 0 && isOwnName(name)),
    ...behind(OF_PASSWORD, USUAL, () => true),
    ...(text.includes('.') ? turned(text) : []),
    ...SPELLED.flatMap(([hint, pattern]) =>
      text.includes(hint)
        ? matchesIn(pattern, text).flatMap(({ index, 0: name }) =>
            /^(?:Administrators?|Guests?|Users|Admin|\/\w+)$/i.test(name) ? [] : [user(index, name)],
          )
        : [],
    ),
  ];
}

/** `mdupuis2`: an initial or two, a surname and a number. */
function numbered({ view: { text }, digitRuns }: Scene): Candidate[] {
  return digitRuns.flatMap((run): Candidate[] => {
    let start = run;
    while (start > 0 && run - start < NAME_LENGTH_MAX && IN_NAME.test(text.charAt(start - 1))) start--;
    if (run - start < 3) return [];
    const match = matchAt(NUMBERED, text, start);
    const stem = match?.[1] ?? '';
    return match && (ROLE.test(stem) || isInitialAndSurname(stem)) ? [user(start, match[0])] : [];
  });
}

function isInitialAndSurname(stem: string): boolean {
  if (stem.length < 5 || (bitsOf(stem) & WORD.COMMON) !== 0) return false;
  return [1, 2].some((initials) => {
    const surname = stem.slice(initials);
    const bits = surname.length >= 4 ? bitsOf(surname) : 0;
    return (bits & WORD.SURNAME) !== 0 && (bits & WORD.COMMON) === 0;
  });
}

function turned(text: string): Candidate[] {
  return matchesIn(TURNED, text).flatMap(({ index, 0: name, 1: surname = '' }) => {
    const bits = bitsOf(foldWord(surname));
    return (bits & WORD.SURNAME) !== 0 && (bits & WORD.COMMON) === 0 ? [user(index, name)] : [];
  });
}

/** `web-front2`, `srv-db01` are machines, `step-by2` is none of both. */
function isOfMachine(name: string): boolean {
  return /^(?:srv|svr|web|db|app|node|host|dc|fs|nas|vm|esx|port|vlan|ipv|tls|sha|version|page|part|part[._-]|step|stage|level|tier|type|phase)[._-]?/.test(
    name,
  );
}

function user(start: number, name: string): Candidate {
  const end = start + name.length;
  return { start, end, kind: 'user', rule: 'account-name', key: name.toLowerCase(), certainty: 'likely' };
}
