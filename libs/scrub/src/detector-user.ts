import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import { ACCOUNT_CUES, LOGIN_CUES, NO_ACCOUNTS, SURNAMES_IN_ACCOUNTS } from './detector-user.data';
import { doers } from './detector-user-done';
import { isOwnName, namedUsers } from './detector-user-name';
import { shapedUsers } from './detector-user-shape';
import { matchAt } from './match-at';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';

const PART = '[^\\\\/\\s"\'<>|:*?,;[\\](){}`\\uFDD0]';
const HOMES =
  'Users|Documents and Settings|home|homes|Utilisateurs|Benutzer|Usuarios|Profiles|Profile|users\\$|home\\$|homes\\$|profiles\\$|UserData\\$|redirect\\$';
const WINDOWS_HOME = new RegExp(
  `(?:(?<=\\\\(?:${HOMES})\\\\{1,2})|(?<=\\b[A-Z]:/(?:Users|Documents and Settings|Utilisateurs|Benutzer|Usuarios)/))(?:${PART}+(?: ${PART}+){0,3}(?=[\\\\/])|${PART}+)`,
  'giu',
);
const UNIX_HOME =
  /(?<=(?<![\p{L}\p{N}._-])(?:\/(?:export|var|mnt|nfs|data|srv|usr|net|Volumes\/[\w-]{1,32}))?\/(?:home|homes|Users|var\/spool\/mail|var\/mail|var\/spool\/cron(?:\/crontabs)?)\/)[^\\/\s"'<>|,;:()[\]{}`\uFDD0]+/gu;
const TILDE_HOME = /(?<=(?<![\p{L}\p{N}._/~-])~)[a-z_][a-z0-9_.-]{1,31}(?=\/)/gu;
/** `CORP\jdoe`: domains in capitals, or any with a word for an account before it. */
const DOMAIN_ACCOUNT =
  /(?<![\p{L}\p{N}\\/:._$%-])(?!HK|NT |BUILTIN|SOFTWARE|SYSTEM|HARDWARE|SECURITY|SAM\\|WINDOWS|PROGRA|USERS|TEMP|APPDATA|WINNT)(?:[A-Z][A-Z0-9-]{1,14}|AzureAD|MicrosoftAccount)\\{1,2}[\p{L}\p{N}][\p{L}\p{N}._$-]{1,63}(?![\p{L}\p{N}_\\/$-])/gu;
const FILE_ENDING =
  /\.(?:exe|dll|sys|bat|cmd|ps1|vbs|js|txt|log|docx?|xlsx?|pdf|zip|iso|lnk|tmp|dat|bin|ini|xml|json|msi|hta|scr)$/i;

const NAME =
  '[\\p{L}\\p{N}_][\\p{L}\\p{N}._$@-]{0,63}|[\\p{L}\\p{N}-]{1,15}\\\\{1,2}[\\p{L}\\p{N}._$-]{1,64}';
const CUED_DOMAIN = '(?:[\\p{L}\\p{N}.-]{1,32}\\\\{1,2})?';
const LOGIN = cueOf(LOGIN_CUES, '\\p{L}\\p{N}-');
/** What befell accounts, between the word for them and the colon. */
const BEFELL =
  '(?:[ \\t](?:affected|compromised|created|disabled|involved|locked|reset|used|touchés|affectés|compromis|concernés|bloqués|créés|utilisés|afectad[oa]s|comprometid[oa]s|bloquead[oa]s|cread[oa]s|usad[oa]s|betroffen|gesperrt|kompromittiert|angelegt)(?![\\p{L}]))?';
/** `login: x`, `user=x`, `username "x"`, `accounts affected: x`: any name may follow. */
const ASSIGNED = new RegExp(
  `${BEFELL}["'\\])]{0,2}[ \\t]{0,3}(?:[:=]|=>)[ \\t]{0,3}["'\`«“„]?[ ]?(${CUED_DOMAIN}(?:${NAME}))`,
  'iuy',
);
const ACCOUNT = cueOf(`${LOGIN_CUES}|${ACCOUNT_CUES}`);
const BESIDE = new RegExp(
  `(?:[ \\t]{1,2}(?:named|name|called|known as|connue? sous le nom de|conocid[oa] como|bekannt als|namens|mit dem namen|nommée?|llamad[oa]|de|du|des|del|von|vom|of|for|is|was|ist|war|est|était|es|era|lautet|the|le|la|el|der|die|das|local|administrator|service|domain|domaine|dominio|domäne|ad|windows|test|d|l)(?![\\p{L}])){0,6}[ \\t]{1,2}(\\(?["'\`«“„‘]?[ ]?)(${CUED_DOMAIN}(?:${NAME}))(["'\`»”“’]?)`,
  'iuy',
);
const ALSO = new RegExp(
  `[ \\t]{0,2}(?:,|/|and|und|et|y|or|oder|ou|o)[ \\t]{1,2}["'\`«“„]?(${CUED_DOMAIN}(?:${NAME}))`,
  'yiu',
);
const SERVICE = cueOf('svc|adm|admin|sa|usr|user|t0|t1|t2', '\\p{L}\\p{N}_.\\\\/@-', '\\p{L}\\p{N}.');
const SERVICE_NAME = /[-_][a-z][a-z0-9]{1,20}(?:[-_.][a-z0-9]{1,20}){0,3}(?![\p{L}\p{N}_\\/@-]|\.\p{L})/uy;
/** `user-data`, `admin-panel` are words. */
const PLAIN_PREFIX = /^(?:user|admin|usr)$/;
const SURNAME = new RegExp(`^[a-z]{1,2}[._-]?(?:${SURNAMES_IN_ACCOUNTS})\\d{0,3}$`);
const IN_COMMAND =
  /\b(?:mysql\w{0,8}|psql|sqlcmd|mongo\w{0,6}|psexec\w{0,4}|ssh|smbclient|crackmapexec|netexec|nxc|evil-winrm|rdesktop|xfreerdp|mariadb|redis-cli|curl|wget)\b[^|;&\n]{0,80}? (?:-[uUl]|--user(?:name)?)[ =]?([A-Za-z_][A-Za-z0-9._\\-]{1,63})/g;
/** `evil-docs.space` is a domain. */
const ZONE =
  /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:com|net|org|info|biz|space|online|site|xyz|top|click|link|shop|store|live|club|icu|ru|cn|io|dev|app|cloud|tech|pro|eu|profile)$/i;
const NAME_LENGTH_MAX = 64;
/** Two consonants that begin no word in the languages that we read, as in `jdoe`. */
const ONSET =
  /^(?!bl|br|ch|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kl|kn|kr|ll|ph|pl|pn|pr|ps|pf|rh|sc|sh|sk|sl|sm|sn|sp|sq|sr|st|sv|sw|th|tr|ts|tw|vr|wh|wr|zw|sz)[bcdfghjklmnpqrstvwxz]{2}/;

/** User names: in home directories, of accounts in a Windows domain, and behind words for an account. */
export function detectUsers(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const inPaths = [
    ...(text.includes('\\') || text.includes(':/') ? wholes(text, WINDOWS_HOME, 'user-in-path') : []),
    ...(text.includes('/') ? wholes(text, UNIX_HOME, 'user-in-path') : []),
    ...(text.includes('~') ? wholes(text, TILDE_HOME, 'user-in-path') : []),
  ];
  const inDomains = text.includes('\\') ? wholes(text, DOMAIN_ACCOUNT, 'domain-account') : [];
  const inCommands = / -[uUl] ?|--user/.test(text) ? argued(text) : [];
  return [
    ...inPaths,
    ...inDomains,
    ...inCommands,
    ...services(scene),
    ...assigned(scene),
    ...beside(scene),
    ...namedUsers(scene),
    ...shapedUsers(scene),
    ...doers(scene),
  ];
}

/** Users among the arguments of a command. */
function argued(text: string): Candidate[] {
  return [...text.matchAll(IN_COMMAND)].flatMap((match) => {
    const name = match[1] ?? '';
    return named(match.index + match[0].length - name.length, name, 'user-in-command');
  });
}

/** `svc_backup`, `adm-mueller`, in small letters. */
function services(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, SERVICE).flatMap(({ index, 0: prefix }) => {
    const rest = prefix === prefix.toLowerCase() ? matchAt(SERVICE_NAME, text, index + prefix.length) : null;
    if (!rest || (PLAIN_PREFIX.test(prefix) && !isOwnName(rest[0].slice(1)))) return [];
    return named(index, prefix + rest[0], 'service-account');
  });
}

function assigned(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, LOGIN).flatMap((cue) => {
    const match = matchAt(ASSIGNED, text, cue.index + cue[0].length);
    const name = match?.[1] ?? '';
    if (!match) return [];
    const end = match.index + match[0].length;
    return [...named(end - name.length, name, 'announced-user'), ...further(text, end)];
  });
}

function beside(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, ACCOUNT).flatMap((cue) => {
    const match = matchAt(BESIDE, text, cue.index + cue[0].length);
    if (!match) return [];
    const [whole, opening = '', name = '', closing = ''] = match;
    const start = match.index + whole.length - closing.length - name.length;
    const isQuoted = /["'`«“„‘]/.test(opening) && closing !== '';
    const isSure =
      isQuoted ||
      (IS_NUMBERED.test(cue[0]) && /^\p{L}{1,3}\d{4,8}$/u.test(name)) ||
      WITH_PASSWORD.test(text.slice(start + name.length, start + name.length + 40));
    if (!isSure && (!looksLikeAccount(name) || (/^como$/i.test(cue[0]) && !/[\d_.]/.test(name)))) return [];
    return [...named(start, name, 'announced-user'), ...further(text, start + name.length + closing.length)];
  });
}

/** `User-ID U441772`. */
const IS_NUMBERED = /ids?$|kennung$/i;
/** `usuario recepcion y clave …`: who has a password is an account. */
const WITH_PASSWORD =
  /^["'`»”’]? ?(?:,|\/|and|y|et|und|with|mit|con|avec) (?:the |le |la |das |dem )?(?:password|pw|pwd|passwort|kennwort|mot de passe|mdp|contraseña|clave)(?![\p{L}])/iu;
const FURTHER_MAX = 5;

/** Accounts that are listed after the first. */
function further(text: string, from: number): Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  for (let count = 0; count < FURTHER_MAX; count++) {
    const match = matchAt(ALSO, text, at);
    const name = match?.[1] ?? '';
    if (!match || !looksLikeAccount(name)) break;
    found.push(...named(at + match[0].length - name.length, name, 'announced-user'));
    at += match[0].length;
  }
  return found;
}

/** Whether a word in a sentence is the name of an account: a digit or sign in it, or letters that no word begins with. */
function looksLikeAccount(spelled: string): boolean {
  const name = spelled.replace(/[.'’-]+$/, '');
  if (name.length < 3 || /^\d+$|^\d+[%.,:]|^[vV]?\d+(?:\.\d+)+$|^(?:CVE|CWE|T\d{4}|APT|UNC|KB)\b/i.test(name))
    return false;
  if (name.includes('\\')) return true;
  if (/^\p{Lu}\p{Ll}{2,}\p{Lu}$|^(?:svc|adm|srv|usr)\p{Lu}/u.test(name)) return true;
  if (/^\p{Lu}{5,}$/u.test(name)) return SURNAME.test(name.toLowerCase());
  if (/^\p{Lu}\p{Ll}+[._]\p{Lu}\p{Ll}+$/u.test(name))
    return (bitsOf(foldWord(name.split(/[._]/, 1)[0] ?? '')) & WORD.GIVEN) !== 0;
  if (/^\p{Lu}/u.test(name)) return /[\d_]/.test(name) && !/^\p{Lu}+-?\d+$/u.test(name);
  if (/[\d_]/.test(name) || /\p{L}[.]\p{L}/u.test(name)) return !FILE_ENDING.test(name);
  if (/^(?:svc|adm|sa|usr|srv|admin)-/.test(name)) return true;
  return ONSET.test(name) || SURNAME.test(name) || (name.length >= 5 && isOwnName(name));
}

function wholes(text: string, pattern: RegExp, rule: string): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) => named(match.index, match[0], rule));
}

function named(start: number, spelled: string, rule: string): Candidate[] {
  const name = spelled.slice(0, NAME_LENGTH_MAX * 2).replace(/[.!?'’-]+$/, '');
  const bare = name.slice(name.lastIndexOf('\\') + 1);
  const isPlain = NO_ACCOUNTS.test(bare) && !isOfDomain(name, bare);
  if (
    /^\d{0,5}$|^S-1-\d/.test(bare) ||
    isPlain ||
    FILE_ENDING.test(bare) ||
    ZONE.test(bare) ||
    name.includes('@')
  )
    return [];
  return [
    { start, end: start + name.length, kind: 'user', rule, key: name.toLowerCase(), certainty: 'certain' },
  ];
}

/** `NORTE\\Administrator` tells the domain. */
function isOfDomain(name: string, bare: string): boolean {
  const domain = name.slice(0, name.indexOf('\\'));
  return (
    name.includes('\\') &&
    /^(?:admin\w*|guest|gast|invité|krbtgt|root|jenkins|postgres|git)$/i.test(bare) &&
    /^[\p{L}\p{N}-]{3,15}$/u.test(domain) &&
    !/^(?:AUTHORITY|AUTORITE|AUTORITÄT|DOMAIN|DOMÄNE|DOMAINE|DOMINIO|CORP|WORKGROUP|LOCALHOST|BUILTIN|HOST|COMPUTER|CONTOSO|AZUREAD|ADMIN\w*|USERS?)$/i.test(
      domain,
    )
  );
}
