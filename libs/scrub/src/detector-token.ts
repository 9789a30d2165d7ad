import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import { SESSION_NAMES, TOKEN_PATTERNS } from './detector-token.data';
import { matchAt } from './match-at';
import { isNameOfFile } from './value-shape';

const IN_QUERY =
  /[?&;](?:access_token|api_?key|apikey|sig|signature|password|passwd|pwd|secret|client_secret|auth_token|session_?id|x-amz-signature|x-amz-credential|x-amz-security-token|auth|jwt|key|code|state|otp|reset_token|invite_token|sas|token)=([^\s&#"'<>\uFDD0]{4,})/gi;
/** Parameters that are secret only when their value is long: `key=home` says nothing. */
const WEAK_PARAMETER = /^[?&;](?:auth|key|code|state|token)=/i;
const WEAK_VALUE_MIN = 16;
const COOKIE_HEADER = cueOf('cookie', '\\p{L}\\p{N}');
const COLON = /[ \t]{0,2}:[ \t]{0,3}/y;
const COOKIE = /([\w.!#$%&'*+^`|~-]{1,80})=("?)([^\s;,"\uFDD0]{8,4096})\2/y;
const COOKIE_JOINT = /;[ \t]{0,3}/y;
const COOKIES_MAX = 32;
const ATTRIBUTE =
  /^(?:path|domain|expires|max-age|samesite|secure|httponly|lang|locale|theme|version|priority)$/i;
const SESSION = cueOf(SESSION_NAMES, '\\p{L}\\p{N}', '\\uFDD0');
const SESSION_VALUE = /[\w.-]{0,64}(?: ?= ?|: ?|%3D)["']?((?:[a-z]:)?[A-Za-z0-9%+/=._~-]{12,})/y;
/** `token … 577da12b…`: values in a sentence that names what they are. */
const NAMED = cueOf(
  '(?:(?:api|access|session|auth|bearer|refresh|oauth|sas|bot|deploy|csrf|secret|security|service|personal|zugriffs?|zugangs?|sitzungs?)[ -]?)?(?:tokens?|keys?|cookies?|secrets?|jetons?|schlüssel|clés?|claves?|credentials?)',
  '\\p{L}\\p{N}',
  '\\p{L}\\p{N}',
);
const NAMED_VALUE =
  /[^\p{L}\p{N}\n]{1,4}(?:(?:\p{L}[\p{L}’'-]{0,20}|\d{1,3})[^\p{L}\p{N}\n.;]{1,3}){0,6}?["'“«`]?([A-Za-z0-9+/_~.-]{20,512}={0,2})/uy;
/** Right behind a word for nothing else a shorter one is enough: `token tk_44177293Zq`. */
const SHORT_NAMED = cueOf(
  "(?:api|access|session|auth|bearer|refresh|bot|deploy)[ -](?:tokens?|keys?|cookies?|ids?)|(?:zugriffs|zugangs|sitzungs)-?tokens?|sitzungs-?(?:cookie|id)s?|cookies? de (?:sesión|session)|(?:jetons?|tokens?) csrf|csrf tokens?|tokens?|jetons?|clés? (?:d[’']api|api)|(?:claves?|llaves?) (?:de )?(?:la )?api|api-?schlüssel|lizenzschlüssel|licen[cs]e keys?|product keys?|produktschlüssel|clés? (?:de licence|de produit|d[’']activation)|claves? de (?:licencia|producto|activación)|activation keys?|" +
    '(?:heroku|datadog|okta|azure|aws|gcp|slack|github|gitlab|bitbucket|jira|confluence|stripe|twilio|sendgrid|mailgun|mailchimp|openai|anthropic|maps|google|firebase|vault|jenkins|grafana|splunk|elastic|zoom|dropbox|salesforce|hubspot|shopify|paypal|cloudflare|digitalocean|npm|docker|azure devops|telegram|discord|whatsapp|okta|webhook|rest|saas|crm|erp|mdm|edr|siem) (?:keys?|tokens?|secrets?)|personal access tokens?|pat|(?:api|service|machine) credentials?|ssws|otp-?token|sessions?-?tokens?|(?:sitzungs|zugriffs|zugangs)-?(?:schlüssel|kennung)|identifiants? de session|id de (?:session|sesión)|svpncookie|estsauth(?:persistent|light)?|dsid|mrhsession|jsessionid|phpsessid',
  '\\p{L}\\p{N}',
  '\\p{L}\\p{N}',
);
const SHORT_VALUE =
  /(?: (?:had|has|with|hatte|mit|avait|avec|tenía|con)(?: (?:the|den|dem|la|el|un|le))?)?(?: (?:value|Wert|valeur|valor))?(?: (?:de|of|for|du|del|des|d’|für|von|der|zu|zur|zum|la|le|el)(?: [\p{L}.-]{2,20})){0,2}(?: (?:is|was|est|ist|es|lautet|reads))?[ :]{0,2} ?[(["'“„«`]?[ ]?([A-Za-z0-9][A-Za-z0-9_~.-]{7,40})/uy;
/** Links that let in whoever has them. */
const LINK = cueOf(
  '(?:magic|reset|password-?reset|recovery|invit(?:e|ation)|join|login|log-in|sign-in|sharing|share|shared|verification|activation|confirmation|unsubscribe|signed|pre-?signed|sas|one-time|download) (?:links?|urls?)|webhooks?(?: urls?)?|' +
    "liens? (?:magiques?|de (?:réinitialisation|connexion|partage|validation|confirmation|vérification)|d[’'](?:invitation|activation)|signés?)|" +
    'enlaces? (?:mágicos?|de (?:restablecimiento|recuperación|invitación|activación|acceso|verificación|confirmación)|firmados?|para restablecer)|' +
    '(?:einladungs|freigabe|anmelde|reset|aktivierungs|bestätigungs|wiederherstellungs|login|magic|einmal)-?links?|link zum zurücksetzen|magische[rn]? links?',
  '\\p{L}\\p{N}',
);
const ADVERSARY_LINK =
  /(?:phish\w*|malicious|fake|attackers?|malveillante?s?|malicios[oa]s?|bösartige[nrsm]?|fraud\p{L}*|faux|fausse|fals[oa]|gefälscht\p{L}*|hameçonnage)(?![\p{L}])[^.!?\n]{0,40}$/iu;
const LINK_REACH = 60;
/** A part of a link that nobody wrote by hand. */
const LINK_SECRET = /(?=[\w-]{0,80}\d)[A-Za-z0-9_-]{12,}/;
const HEXADECIMAL = /^[0-9a-f]{32,128}$/i;
const VOWELS_ALONE = /^[\p{L}-]+$/u;

/** API keys, access tokens, session cookies and other strings that open doors by being shown. */
export function detectTokens(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return [
    ...TOKEN_PATTERNS.flatMap(([rule, hint, pattern]) =>
      text.includes(hint) ? spansOf(text, pattern, rule) : [],
    ),
    ...(text.includes('=') ? [...inQueries(text), ...cookies(scene)] : []),
    ...sessions(scene),
    ...named(scene),
    ...shortNamed(scene),
    ...quoted(scene),
    ...behindColon(scene),
    ...cookiesOf(scene),
    ...secretLinks(scene),
  ];
}

/** Secrets among the parameters of a URL. */
function inQueries(text: string): Candidate[] {
  return [...text.matchAll(IN_QUERY)].flatMap((match) => {
    const [whole, value = ''] = match;
    const end = match.index + whole.length;
    if (value.length < WEAK_VALUE_MIN && WEAK_PARAMETER.test(whole)) return [];
    return [candidate(end - value.length, end, 'secret-in-url', value)];
  });
}

function sessions(scene: Scene): Candidate[] {
  let floor = 0;
  return cuesIn(scene, SESSION).flatMap((cue) => {
    if (cue.index < floor) return [];
    const match = matchAt(SESSION_VALUE, scene.view.text, cue.index + cue[0].length);
    if (match) floor = match.index + match[0].length;
    const value = match?.[1]?.replace(/\.{1,8}$/, '') ?? '';
    if (!match || value === '' || !/\d/.test(value)) return [];
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return [candidate(start, start + value.length, 'session', value)];
  });
}

/** The values in a `Cookie:` header; what names them stays. */
function cookies(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, COOKIE_HEADER).flatMap((header) => {
    const found: Candidate[] = [];
    const colon = matchAt(COLON, text, header.index + header[0].length);
    if (!colon) return found;
    let at = colon.index + colon[0].length;
    for (let count = 0; count < COOKIES_MAX; count++) {
      COOKIE.lastIndex = at;
      const cookie = COOKIE.exec(text);
      if (!cookie) break;
      const [whole, name = '', quote = '', value = ''] = cookie;
      const start = at + name.length + 1 + quote.length;
      if (!ATTRIBUTE.test(name)) found.push(candidate(start, start + value.length, 'cookie', value));
      COOKIE_JOINT.lastIndex = at + whole.length;
      const joint = COOKIE_JOINT.exec(text);
      if (!joint) break;
      at += whole.length + joint[0].length;
    }
    return found;
  });
}

/** Long values of mixed letters and digits that follow a word for a key or token. */
function named(scene: Scene): Candidate[] {
  const { text } = scene.view;
  return cuesIn(scene, NAMED).flatMap((match) => {
    const after = match.index + match[0].length;
    const found = matchAt(NAMED_VALUE, text, after);
    const value = (found?.[1] ?? '').replace(/[.-]+$/, '');
    if (!found || !isRandom(value) || (HEXADECIMAL.test(value) && isHashed(match[0] + found[0]))) return [];
    const start = after + found[0].length - (found[1] ?? '').length;
    return [candidate(start, start + value.length, 'named-token', value)];
  });
}

function shortNamed(scene: Scene): Candidate[] {
  return cuesIn(scene, SHORT_NAMED).flatMap(({ index, 0: cue }) => {
    const match = matchAt(SHORT_VALUE, scene.view.text, index + cue.length);
    const value = (match?.[1] ?? '').replace(/[._-]+$/, '');
    const digits = value.replace(/\D/g, '').length;
    const letters = value.replace(/[^A-Za-z]/g, '').length;
    const isOther = /^(?:CVE|CWE|KB|RFC|ISO)|\.[a-z]{2,4}$|^v?\d+(?:\.\d+)+/i.test(value);
    if (!match || digits < 3 || letters < 2 || isOther) return [];
    const start = match.index + match[0].lastIndexOf(value);
    return [candidate(start, start + value.length, 'short-token', value)];
  });
}

/** `the secret "Zq8-Lm2_Kx9"`: in quotes right behind what it is. */
const QUOTED_VALUE =
  /(?: \p{Ll}{1,12}){0,3}[ ]?:?[ ]?["“„«`'][ ]?([A-Za-z0-9][A-Za-z0-9_~.+/=-]{5,80})(?=[ ]?["”“»`'])/uy;

function quoted(scene: Scene): Candidate[] {
  return valuesBehind(scene, NAMED, QUOTED_VALUE, (value) => /\d/.test(value) && /[A-Za-z]/.test(value));
}

/** `Sessionstoken aus dem Log: h7Gf5Dd3Sa1`. */
const COLON_VALUE =
  /(?:[ ][\p{L}-]{1,20}){1,6}[ ]?:[ ]{1,2}["“„«`]?([A-Za-z0-9][A-Za-z0-9_~+/=-]{7,80})(?![\p{L}\p{N}@\\]|\.[\p{L}\p{N}])/uy;
const CHANGES_MIN = 4;

function behindColon(scene: Scene): Candidate[] {
  return [NAMED, SHORT_NAMED].flatMap((cue) =>
    valuesBehind(
      scene,
      cue,
      COLON_VALUE,
      (value) =>
        !/^(?:CVE|CWE|KB|RFC|ISO)-?\d/i.test(value) &&
        !HEXADECIMAL.test(value) &&
        (value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) >= CHANGES_MIN,
    ),
  );
}

/** `the cookie MRHSession=ac91b2f7`. */
const COOKIE_WORD = cueOf(
  '(?:session[ -]?|sitzungs-?|auth[ -]?|vpn[ -]?)?cookies?(?: de (?:session|sesión))?|galleta de sesión',
  '\\p{L}\\p{N}',
);
const COOKIE_VALUE = /[ :]{1,2}["“„«`]?[A-Za-z_][\w.-]{1,60}=["']?([A-Za-z0-9%+/=._~-]{6,4096})/uy;

function cookiesOf(scene: Scene): Candidate[] {
  return valuesBehind(scene, COOKIE_WORD, COOKIE_VALUE, (value) => /\d/.test(value));
}

function valuesBehind(
  scene: Scene,
  cue: typeof NAMED,
  pattern: RegExp,
  accepts: (value: string) => boolean,
): Candidate[] {
  return cuesIn(scene, cue).flatMap(({ index, 0: word }) => {
    const match = matchAt(pattern, scene.view.text, index + word.length);
    const value = (match?.[1] ?? '').replace(/[.-]+$/, '');
    if (!match || value === '' || isNameOfFile(value) || !accepts(value)) return [];
    const start = match.index + match[0].lastIndexOf(value);
    return [candidate(start, start + value.length, 'named-token', value)];
  });
}

/** `magic link https://…`: who has the link gets in. */
function secretLinks(scene: Scene): Candidate[] {
  if (!scene.view.text.includes('://')) return [];
  let next = 0;
  return cuesIn(scene, LINK).flatMap(({ index, 0: cue }) => {
    const after = index + cue.length;
    while ((scene.urls[next]?.start ?? Infinity) < after) next++;
    const found = scene.urls[next];
    const url = found && found.start <= after + LINK_REACH ? found : undefined;
    const spelled = url ? scene.view.text.slice(url.start, url.end) : '';
    const isTheirs = ADVERSARY_LINK.test(scene.view.text.slice(Math.max(0, index - LINK_REACH), index));
    const path = spelled.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
    return url && !isTheirs && LINK_SECRET.test(path)
      ? [candidate(url.start, url.end, 'secret-link', spelled)]
      : [];
  });
}

/** Whether hexadecimal digits after these words may be the hash of a file as well. */
function isHashed(words: string): boolean {
  return (
    /(?:^|[\s(])(?:md5|sha-?\d*|hash\w*|empreinte|prüfsumme|checksum|huella|imphash|ssdeep|file|fichier|datei|archivo)(?![\p{L}])/iu.test(
      words,
    ) || !/token|cookie|session|api|secret|jeton|sitzung|bearer|zugriff|zugang/i.test(words)
  );
}

/** Letters of both cases and digits in turn, or hexadecimal ones: no word, name of a file or path. */
function isRandom(value: string): boolean {
  if (
    VOWELS_ALONE.test(value) ||
    value.length < 20 ||
    /\.[a-z]{2,4}$|\.onion(?:\/|$)|^[\d.]+$|[/\\].*[/\\].*[/\\]/.test(value)
  )
    return false;
  if (HEXADECIMAL.test(value)) return true;
  const changes = value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes * 6 >= value.length && /\d/.test(value) && /[a-z]/i.test(value);
}

function spansOf(text: string, pattern: RegExp, rule: string): Candidate[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = match[0].replace(/[.)\]}]+$/, '');
    return candidate(match.index, match.index + value.length, rule, value);
  });
}

function candidate(start: number, end: number, rule: string, key: string): Candidate {
  return { start, end, kind: 'token', rule, key, certainty: 'certain' };
}
