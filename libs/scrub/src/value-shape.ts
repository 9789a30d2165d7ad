import { bitsOf, foldWord, WORD } from './tagger-lexicon';

/**
 * What a value looks like by itself: `none` is a word, a number or something that explains itself; `made` a word with
 * digits, as people make passwords; `strong` mixed as only secrets are; `random` so mixed that nobody wrote it by hand.
 */
export type ValueShape = 'none' | 'made' | 'strong' | 'random';

const LENGTH_MIN = 6;
const RANDOM_LENGTH_MIN = 24;
const STRONG_LENGTH_MIN = 8;
/** One change of the kind of sign for so many signs at most. */
const SIGNS_FOR_A_CHANGE_MAX = 4;
const CHANGES_STRONG_MIN = 4;

/** Identifiers, versions, dates, names of files, programs, standards and machines. */
const EXPLAINED = [
  /^(?:CVE|CWE|CAPEC|GHSA|KB|MS\d\d|RFC|ISO|IEC|IEEE|NIST|BSI|CERT|TLP|APT|UNC|FIN|TA|UAC|UTA|ITG|Storm|DEV|INC|CHG|TKT|RITM|REQ|SRQ|BTC|XMR|ETH)[-_#:]?\d/i,
  /^(?:T\d{4}|TA\d{4}|[SGCM]\d{4}|DS\d{4})(?:\.\d{3})?$/,
  /^v?\d+(?:[.,:]\d+)+[\p{L}\d.+-]{0,12}$/iu,
  /^\d{4}-\d\d-\d\d|^\d\d[./-]\d\d[./-]\d{2,4}|^\d{1,2}[:h]\d\d/,
  /^[\d.,]+\s?[\p{L}%€$£°]{1,5}$/u,
  /^[$€£#~≈<>+±-]?[\d.,/:x×-]+[%€$£°]?$/u,
  /\.(?:[a-z]{2,12}|7z|mp[34])$|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/iu,
  /[\\/]|:\/\/|::|^\w+\(/,
  /^\p{Lu}{1,12}[-_]?\d{1,6}$/u,
  /^(?:T[1-9A-HJ-NP-Za-km-z]{33}|(?:addr1|ltc1|cosmos1|bnb1|tb1|bc1)[a-z0-9]{30,}|[EU]Q[\w-]{46}|r[1-9A-HJ-NP-Za-km-z]{32,34})$/,
  /^(?:AES|RSA|DES|SHA|MD|RC|HS|RS|ES|ECDSA|ECDHE|ED|X|CHACHA|SALSA|CURVE|SECP|BASE|UTF|TLS|SSL|SMB|NTLM|IPV|WPA|HTTP|WIN|WINDOWS|OFFICE|SERVER|EXCHANGE|SHAREPOINT|LOG|PYTHON|PHP|NODE|JAVA|JDK|LOCKBIT|ARM|AMD|UBUNTU|DEBIAN|CENTOS|POWERSHELL|MICROSOFT|OUTLOOK|FORTIOS|ESXI|VSPHERE|IOS|MACOS|ANDROID|OAUTH|SAML|SQL|S7|COVID|EVENT|NET)[-_]?v?\d[\w.-]*$/i,
  /^(?:sha|md)-?\d{1,3}[:=]/i,
];
/** `9fKd02LmQe.7hTz`: no name of a domain or file is so mixed. */
const DOTTED_MIX =
  /^(?=[^.]{0,64}\p{Ll})(?=[^.]{0,64}\p{Lu})(?=[^.]{0,64}\d)[\p{L}\d]{8,64}\.[\p{L}\d]{4,64}$/u;
const FILE =
  /\.(?:exe|dll|sys|bat|cmd|ps1|vbs|js|txt|log|docx?|xlsx?|xlsm|docm|pptx?|pdf|zip|rar|7z|gz|tgz|tar|iso|img|vhdx?|lnk|url|tmp|dat|bin|ini|xml|json|ya?ml|conf|cfg|msi|hta|scr|csv|sql|bak|html?|php|aspx?|jsp|py|sh|pst|eml|msg|jar|apk|svg|png|jpe?g|gif|ics|one|cab|chm|wsf|kdbx|pem|key|pfx|db)$/i;
/** `node-7`, `srv-db2`, `step-3`: what else words and numbers name. */
const OTHERWISE_NUMBERED =
  /^(?:srv|svr|dc|fs|nas|wks|ws|pc|vm|esx|sql|db|web|app|mail|node|host|server|client|vlan|port|eth|sda|bond|step|stage|phase|tier|level|room|row|rack|line|zone|unit|site|day|week|part|item|page|ipv|utf|sha|md|aes|rsa|base|log|win|ubuntu|debian|python|java|tls|ssl|smb|http|rc|ps|mp|usb|cat|gen|rev|ver|version|build|release|patch|kb|cve|apt|unc|fin|ta)[-_.]?\d|[-_.](?:srv|svr|dc|fs|nas|wks|pc|vm|esx|sql|db|web|app|gw|fw|sw|plc|hmi|host|node|server|v)\d{0,3}$/i;
const HASH_LENGTHS: ReadonlySet<number> = new Set([32, 40, 48, 56, 64, 96, 128]);
const HEXADECIMAL = /^(?:0x)?[0-9a-f]+$/i;
const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
/** `Tereré2015`, `Crevette-Bleue74`, `pasty2019`, `Summer-2024!`. */
const MADE =
  /^(?:\p{L}{3,24}[-_.@#+]?){1,4}\d{1,6}[!#$%&*?@]{0,3}$|^\d{1,4}(?:[-_.@#+]?\p{L}{4,24}){1,4}[!#$%&*?@]{0,3}$/u;
/** `Gr4nite&Moss`: a digit or sign inside a word. */
const LEET = /\p{Ll}\d+\p{Ll}{2}|^\d\p{Ll}{3}/u;
/** `Huckleberry!Trail`, `drei.alte.Zinnsoldaten`: words run together as nobody writes them. */
const JOINED =
  /^\p{L}{3,}(?:[!$#%*^~+=?]\p{L}{3,})+\d{0,4}[!?]?$|^(?!com|org|net|io|java|sun|android|microsoft|www)\p{Ll}{3,}(?:\.\p{Ll}{3,})+\.\p{Lu}\p{Ll}{3,}$/u;
/** `9QXT-44LM-PW0B-ZK71`. */
const GROUPED = /^[A-Za-z0-9]{3,8}(?:-[A-Za-z0-9]{3,8}){2,7}$/;
const MIXED_GROUP = /(?:^|-)(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]+(?=-|$)/g;

/** What a value looks like, without the signs of the sentence around it. */
export function shapeOf(value: string): ValueShape {
  if (value.length >= STRONG_LENGTH_MIN && JOINED.test(value)) return 'strong';
  if (value.length < LENGTH_MIN || !/[\p{L}]/u.test(value) || isExplained(value)) return 'none';
  if (isHashLike(value)) return 'none';
  if (isGroupedKey(value)) return 'strong';
  const changes = changesOf(value);
  if (isRandom(value, changes)) return 'random';
  const hasDigit = /\d/.test(value);
  const hasSign = /[!#$%&*?@+=^~]/.test(value.slice(1));
  const cases = Number(/\p{Ll}/u.test(value)) + Number(/\p{Lu}/u.test(value));
  const isLong = value.length >= STRONG_LENGTH_MIN;
  if (isLong && hasDigit && hasSign && !/^[\w.+-]+@[\w.-]+$/.test(value)) return 'strong';
  if (MADE.test(value)) return /\p{L}[-_.@#+]\p{L}/u.test(value) && cases === 2 && isLong ? 'strong' : 'made';
  if (isLong && hasDigit && (changes >= CHANGES_STRONG_MIN || (LEET.test(value) && cases === 2)))
    return 'strong';
  return 'none';
}

/** Words with a number that people make passwords of, and no name of a machine, product or version. */
export function isWordMade(value: string): boolean {
  return MADE.test(value) && !isExplained(value) && !OTHERWISE_NUMBERED.test(value);
}

/** `kestrel-rw`: a hyphen between a word and letters that are none. */
export function isJoinedOddly(secret: string): boolean {
  const parts = /^\p{Ll}{3,16}(?:-\p{Ll}{1,16}){1,3}$/u.test(secret) ? secret.split('-') : [];
  if (parts.length === 3 && /^(?:and|y|und|et|aux|con|mit|avec|n)$/.test(parts[1] ?? '')) return true;
  return parts.length > 1 && !isSpoken(secret) && parts.some((part) => !isSpoken(part));
}

function isSpoken(word: string): boolean {
  return (bitsOf(foldWord(word)) & WORD.COMMON) !== 0 || /(?:ed|ing|ly|able|based|e[rs]|less)$/.test(word);
}

/** Whether a value is the name of a file. */
export function isNameOfFile(value: string): boolean {
  return FILE.test(value);
}

/** Whether digits of a hash, or of an identifier that programs make, which say nothing without a word beside them. */
export function isHashLike(value: string): boolean {
  return (
    UUID.test(value) || (HEXADECIMAL.test(value) && (HASH_LENGTHS.has(value.length) || value.length < 12))
  );
}

function isExplained(value: string): boolean {
  if (value.includes('.') && DOTTED_MIX.test(value) && changesOf(value) >= CHANGES_STRONG_MIN) return false;
  return EXPLAINED.some((pattern) => pattern.test(value));
}

/** Groups of capitals and digits: two of them at least mixed, or all but one. */
function isGroupedKey(value: string): boolean {
  if (!GROUPED.test(value)) return false;
  const groups = value.split('-');
  const mixed = value.match(MIXED_GROUP)?.length ?? 0;
  const isEven = groups.every(({ length }) => length === groups[0]?.length);
  const isMany = isEven && groups.length >= 3 && /\d/.test(value) && /[A-Z]/.test(value);
  return mixed >= 2 || (mixed >= 1 && isEven) || isMany;
}

function isRandom(value: string, changes: number): boolean {
  return (
    value.length >= RANDOM_LENGTH_MIN &&
    /^[A-Za-z0-9_+=~-]+$/.test(value) &&
    /\d/.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    changes * SIGNS_FOR_A_CHANGE_MAX >= value.length
  );
}

/** How often the kind of sign changes: small letter, capital (but after a small one), digit. */
function changesOf(value: string): number {
  return value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
}
