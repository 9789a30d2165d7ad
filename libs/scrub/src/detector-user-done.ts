import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn, type Cue } from './detector-cue';
import { NO_ACCOUNTS, SURNAMES_IN_ACCOUNTS } from './detector-user.data';
import { isOwnName } from './detector-user-name';
import { matchAt } from './match-at';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';
import { KEPT } from './tagger-word';

const QUOTED = '["\'`“„«]?[ ]?';
const END = '(?![\\p{L}\\p{N}_@\\\\/(=-]|[.:][\\p{L}\\p{N}])';
const NAME = `([a-z]{5,20}|[a-z]{3,14}-[a-z])${END}`;

/** Small words before somebody: what follows must be made as accounts are, an initial and a surname. */
const BY = cueOf(
  'by|of|for|to|as|from|user|users|with|par|pour|de|à|sous|chez|por|para|von|durch|für|an|als|bei|nutzer|benutzer|usuario|utilisateur|account|konto|compte|cuenta|accounts|konten|comptes|cuentas|login|via|and|und|et|y',
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
const BY_REST = new RegExp(`,?[ ]${QUOTED}${NAME}`, 'yu');

/** Something that somebody did at a machine, before who it was; no program is told so. */
const DONE = cueOf(
  '(?:commits?|pushe?s?|uploads?|log-?ins?|changes?|requests?|edits?|merges?|logons?|sign-?ins?|sessions?) by|(?:owned|created|modified|edited|opened|closed|approved|submitted|requested|signed|enrolled|last (?:used|edited|modified|changed|accessed)|(?:account|laptop|machine|workstation|session|mailbox|desktop|profile) used) by|' +
    '(?:owner|author|assignee|requester|last user|logged-?on user|besitzer|eigentümer|ersteller|bearbeiter|bearbeitet von|erstellt von|propriétaire|auteur|créé par|modifié par|propietario|autor|creado por|modificado por)[ ]?:|' +
    '(?:session|connexion) (?:ouverte|initiée|lancée) par|(?:ouverte?|créée?|modifiée?|validée?|approuvée?|signée?|soumise?) par|' +
    'sesión (?:iniciada|abierta) (?:por|con)|(?:abiert[oa]|cread[oa]|modificad[oa]|firmad[oa]|aprobad[oa]|solicitad[oa]) por|' +
    '(?:angemeldet|eingeloggt) (?:war|ist|bleibt|blieb)|(?:geöffnet|erstellt|geändert|freigegeben|signiert|beantragt) von',
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}',
);
const DONE_REST = new RegExp(
  `[ ](?:the |user |der |nutzer |benutzer |l[’']utilisateur |el usuario )?${QUOTED}${NAME}`,
  'yu',
);
/** Two or three consonants that begin no word of the four languages, and no program: `kthompson`, `rcastaneda`. */
const ODD_ONSET =
  /^(?!b[lr]|c[hlrnz]|d[jrw]|f[jlr]|g[hlnr]|k[hlnr]|l[l]|m[cs]|n[gt]|p[fhlnrs]|q|r[hs]|s[chklmnpqrtvwz]|t[hrsw]|v[lrsm]|w[hmrs]|x|z[hsw])[bcdfghjklmnpqrstvwxz]{2}/;

/** `rpatel's mailbox`. */
const THEIRS =
  /(?<![\p{L}\p{N}_.@\\/%:+~$&?#='’-])([a-z]{5,20})(?=['’]s (?:(?:AD|VPN|domain|user|work|old|own|Windows|mail|e-mail|home) )?(?:mailbox|inbox|account|session|laptop|workstation|profile|password|credentials|creds|desktop|machine|login|logon|PC|token|endpoint|MFA|badge|share|folder|device))/gu;
/** An initial before one of the surnames that are words as well: `bwhite`. */
const OFTEN = new RegExp(`^[a-z](?:${SURNAMES_IN_ACCOUNTS})$`);

/** Accounts by who did something, where the name is made of a person's: `used by tnguyen`, `sesión iniciada por rcastaneda`. */
export function doers(scene: Scene): Candidate[] {
  return [
    ...theirs(scene.view.text),
    ...behind(scene, BY, BY_REST, isInitialAndSurname),
    ...behind(
      scene,
      DONE,
      DONE_REST,
      (name) => isInitialAndSurname(name) || isGivenAndInitial(name) || isUnknown(name),
    ),
  ];
}

function behind(scene: Scene, cue: Cue, rest: RegExp, accepts: (name: string) => boolean): Candidate[] {
  return cuesIn(scene, cue).flatMap(({ index, 0: word }) => {
    const match = matchAt(rest, scene.view.text, index + word.length);
    const name = match?.[1] ?? '';
    if (!match || NO_ACCOUNTS.test(name) || KEPT.has(name) || !accepts(name)) return [];
    const start = match.index + match[0].length - name.length;
    return [
      { start, end: start + name.length, kind: 'user', rule: 'account-name', key: name, certainty: 'likely' },
    ];
  });
}

function theirs(text: string): Candidate[] {
  if (!/[a-z]['’]s /.test(text)) return [];
  return [...text.matchAll(THEIRS)].flatMap(({ index, 0: name }): Candidate[] =>
    (isInitialAndSurname(name) || isUnknown(name)) && !KEPT.has(name)
      ? [
          {
            start: index,
            end: index + name.length,
            kind: 'user',
            rule: 'account-name',
            key: name,
            certainty: 'likely',
          },
        ]
      : [],
  );
}

const INITIALS_MAX = 2;
const SURNAME_LENGTH_MIN = 4;

/** `mroussel`: an initial, rarely two, before a surname; together no word. */
function isInitialAndSurname(name: string): boolean {
  if (!isOwnName(name) || (bitsOf(name) & ~WORD.SHAPED) !== 0) return false;
  if (OFTEN.test(name) && ODD_ONSET.test(name)) return true;
  for (let initials = 1; initials <= INITIALS_MAX; initials++) {
    const surname = name.slice(initials);
    if (surname.length < SURNAME_LENGTH_MIN) return false;
    const bits = bitsOf(surname);
    const isSurname = (bits & WORD.SURNAME) !== 0 && (bits & WORD.COMMON) === 0;
    if (isSurname && (initials === 1 || !/[aeiou]/.test(name.slice(0, initials)))) return true;
  }
  return false;
}

/** `octavia-l`. */
function isGivenAndInitial(name: string): boolean {
  const [given = '', initial] = name.split('-');
  return initial?.length === 1 && (bitsOf(foldWord(given)) & WORD.GIVEN) !== 0;
}

function isUnknown(name: string): boolean {
  return ODD_ONSET.test(name) && (bitsOf(name) & ~WORD.SHAPED) === 0 && isOwnName(name);
}
