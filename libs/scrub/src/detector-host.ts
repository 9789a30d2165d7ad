import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import { namedHosts, networkHosts } from './detector-host-name';
import { calledHosts, hostsOfParts, isOddlyJoined } from './detector-host-parts';
import { HOST_CUES, HOST_ROLES, NAME_OF_HOST, NO_HOSTS, STRONG_ROLES } from './detector-host.data';
import { isOwnName } from './detector-user-name';
import { matchAt } from './match-at';
import { matchesIn, needing } from './necessary';

/** Names in zones that only an organisation itself resolves; default names that Windows gives; hosts of network shares. */
const INTERNAL_ZONE =
  /\.(?:localdomain|local|internal|interno|intern|interne|intranet|intra|corp|corporate|lan|loc|home\.arpa|home|priv|private|privat|dmz|domain|workgroup|ad\.local|cluster\.local)(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}]|\()/giu;
const LABEL_UNIT = /[\p{L}\p{N}_-]/u;
const LABELS_MAX = 9;
const HOST_LENGTH_MAX = 253;
const DEFAULT_PREFIX = cueOf('desktop|laptop|win|ec2amaz', 'A-Za-z0-9-');
const DEFAULT_NAME =
  /(?:DESKTOP-[A-Z0-9]{7}|LAPTOP-[A-Z0-9]{7,8}|WIN-[A-Z0-9]{11}|EC2AMAZ-[A-Z0-9]{7})(?![A-Za-z0-9])/iy;
/** Things that people number as well. */
const DEPARTMENT =
  /^(?:CAM|LAB|NODE|CLIENT|EMPFANG|LAGER|KASSE|CAJA|SALA|AULA|WARD|HALLE|STATION|SALES|FINANCE|WERKSTATT|BUREAU|BUERO|LABOR|GATE|PRAXIS|ATELIER)$/;
const STRONG_ENDING = new RegExp(`(?:${[...STRONG_ROLES].join('|')})$`);
/** `SRVFICH01`. */
const STRONG_BEGINNING = /^(?:SRV|SVR|WKS|ESX|BKP|NB|FS|DC)[A-Z]{2,10}$/;
const SHARE_HOST =
  /(?<=(?<![\p{L}\p{N}\\:])(?:\\\\){1,2})(?!\d{1,3}\.|\.|\?)[\p{L}\p{N}][\p{L}\p{N}_-]{1,62}(?=\\[\p{L}\p{N}]|(?<=[\p{L}][\p{L}_-]*[\d-][\p{L}\p{N}_-]*)(?![\p{L}\p{N}_\\.-]))/gu;
const FILE_LIKE =
  /^(?:usr|etc|config|settings|env|appsettings|docker-compose|this|self|super|com|org|java|sun|std)\.(?:local|internal|private|home|domain|intern|loc)$|^\.env/i;
/** `FS-PAR-02`, `DC01`, `srv-web-3`: letters with digits behind, in parts. */
const SPELLED =
  /(?<![\p{L}\p{N}_.@\\/%&#=-])(?:[A-Za-z][A-Za-z0-9]{0,14}(?:[-_][A-Za-z0-9]{1,15}){1,5}(?![\p{L}\p{N}_@\\/=(-]|\.\p{L})|[A-Za-z]{2,15}\d{1,4}(?![\p{L}\p{N}_@\\/=(-]|\.[\p{L}\d]))/uy;
const IN_NAME = /[A-Za-z0-9_-]/;
const SPELLED_LENGTH_MAX = 40;
const YEAR = /^(?:19|20)\d\d$/;
const PARTS = /[A-Za-z]+|\d+/g;
const MACHINE = cueOf(HOST_CUES, '\\p{L}\\p{N}_-', '\\p{L}\\p{N}_-');
const NAMED = new RegExp(
  `(?:[ \\t]{0,2}[:=(][ \\t]{0,2}|[ \\t]{1,2})(?:(?:named|name|called|is|was|namens|mit dem namen|nommée?|appelée?|dénommée?|llamad[oa]|denominad[oa]|ist|est|es)[ \\t]{1,2}){0,2}["'\`«“„]?[ ]?([\\p{L}][\\p{L}\\p{N}_-]{2,30}(?:\\.[\\p{L}\\p{N}-]{1,30}){0,4})`,
  'iuy',
);
const ACRONYM =
  /^(?:SMTP|HTTPS?|VPN|SQL|RDP|SSH|FTP|SFTP|DNS|DHCP|NAS|LDAP|IIS|ESXI?|AIX|UNIX|LINUX|MACOS|WINDOWS|VMWARE|CITRIX|EXCHANGE|WEB|MAIL|C2|CNC|OT|IT|ICS|SCADA|ERP|SAP|NTP|PROXY|DMZ|IOT|WSUS|SCCM|HMI|PLC|API|AD|IPMI|VOIP|IMAP|POP3|NFS|SMB|GPO|UEFI|BIOS|EDR|SIEM|LAN|WAN|HVAC|CCTV|NVR|MDM|XDR|IDS|IPS|BTC|XMR)\d?$/;

/** `DC=corp,DC=local` (RFC 4514). */
const DIRECTORY = /(?<![\p{L}\p{N}])DC=[\p{L}\p{N}_-]{1,63}(?:,DC=[\p{L}\p{N}_-]{1,63}){1,6}/giu;
/** `serveur « mercure »`. */
const IS_QUOTED = /["'`«„“][ ]?$/u;
const UNQUOTED = /^[ ]?["'`»”“’]/u;
const FURTHER_MAX = 8;
const ALSO =
  /["'`»”]?[ \t]{0,2}(?:,|;|\/|and|und|et|y|or|oder|ou|o)[ \t]{1,2}(?:(?:and|und|et|y) )?["'`«„“]?([A-Z][A-Z0-9]{1,14}[-_][A-Z0-9][A-Z0-9_-]{1,20})(?![\p{L}\p{N}_@\\/=(-]|\.\p{L})/uy;
const KIND_BEHIND = needing(
  /-(?:PC|NB|SRV|SVR|LAPTOP|NOTEBOOK|SERVER|WKS|WS|DC|NAS|IMAC|MBP|DESKTOP|LT)(?![\p{L}\p{N}_])/u,
  /(?<![\p{L}\p{N}_.@\\/%&#=-])([A-Z][A-Z0-9]{2,14}(?:-[A-Z0-9]{2,12})?)-(?:PC|NB|SRV|SVR|LAPTOP|NOTEBOOK|SERVER|WKS|WS|DC|NAS|IMAC|MBP|DESKTOP|LT)(?![\p{L}\p{N}_@\\/=(-]|\.\p{L})/gu,
);
const NO_STEM =
  /^(?:ANTI|NON|MULTI|MINI|TABLET|THIN|ALL|FILE|WEB|MAIL|DB|APP|PROXY|HOME|ALL-IN|READ|RW|CLIENT|SQL|VPN|DNS|DHCP|PRINT|ZERO|CROSS|USER|WINDOWS|LINUX)$/;

/** Host names of internal networks. */
export function detectInternalHosts(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const inDirectory = /DC=/i.test(text)
    ? [...text.matchAll(DIRECTORY)].map(({ index, 0: name }) => candidate(index, name))
    : [];
  const zoned = text.includes('.')
    ? [...text.matchAll(INTERNAL_ZONE)].flatMap((match) => hostBefore(text, match))
    : [];
  const shares = text.includes('\\\\') ? spansOf(text, SHARE_HOST) : [];
  const isOther = (name: string): boolean => NO_HOSTS.test(name) || ACRONYM.test(name);
  return [
    ...zoned,
    ...inDirectory,
    ...defaultNames(scene),
    ...shares,
    ...spelled(scene),
    ...cued(scene),
    ...(text.includes('-') ? withKindBehind(text) : []),
    ...[...namedHosts(scene, isOther), ...hostsOfParts(text, isOther), ...calledHosts(scene)]
      .filter(([start]) => !isModel(text, start))
      .map(([start, name]) => candidate(start, name)),
    ...networkHosts(text, isHostName).map(([start, name]) => ({
      ...candidate(start, name),
      certainty: 'certain' as const,
    })),
  ];
}

function defaultNames(scene: Scene): Candidate[] {
  return cuesIn(scene, DEFAULT_PREFIX).flatMap(({ index }) => {
    const name = matchAt(DEFAULT_NAME, scene.view.text, index)?.[0];
    return name === undefined ? [] : [candidate(index, name)];
  });
}

/** The labels before an internal zone. */
function hostBefore(text: string, zone: RegExpExecArray): Candidate[] {
  const lowest = Math.max(0, zone.index - HOST_LENGTH_MAX);
  let start = zone.index;
  for (let labels = 1; start > lowest && labels <= LABELS_MAX; start--) {
    const unit = text.charAt(start - 1);
    if (unit === '.' && start < zone.index && text.charAt(start) !== '.') labels++;
    else if (!LABEL_UNIT.test(unit)) break;
  }
  while (start < zone.index && text.charAt(start) === '.') start++;
  const host = text.slice(start, zone.index + zone[0].length);
  return start < zone.index && !FILE_LIKE.test(host) ? [candidate(start, host)] : [];
}

/** Names that are put together as administrators do: the tokens around digits. */
function spelled({ view: { text }, words }: Scene): Candidate[] {
  const found: Candidate[] = [];
  let floor = 0;
  for (const run of words.digitRuns) {
    if (run < floor) continue;
    let start = run;
    while (start > floor && run - start < SPELLED_LENGTH_MAX && IN_NAME.test(text.charAt(start - 1))) start--;
    const name = start < run ? matchAt(SPELLED, text, start)?.[0] : undefined;
    if (name === undefined) continue;
    floor = start + name.length;
    if (isHostName(name) && !isModel(text, start)) found.push(candidate(start, name));
  }
  return found;
}

/** What makes numbered things and not machines of one's own: `QNAP TS-453`, `Synology DS920`. */
const MAKER_BEFORE =
  /(?<![\p{L}])(?:QNAP|Synology|Cisco|HPE?|Dell|Lenovo|Fujitsu|Zyxel|ZyXEL|Netgear|NETGEAR|D-Link|TP-Link|MikroTik|Ubiquiti|Juniper|Aruba|Siemens|Schneider|Moxa|Hikvision|Dahua|Axis|Brother|Canon|Epson|Kyocera|Ricoh|Xerox|Lexmark|Samsung|Asus|ASUS|Acer|Buffalo|Western Digital|WatchGuard|SonicWall|Fortinet|Sophos|DrayTek|LANCOM|AVM|Yealink|Grandstream|Mitel|Avaya|Huawei|ZTE|Nokia|Ericsson|model|modell|modèle|modelo)[ ]$/iu;
const MAKER_LENGTH = 18;

function isModel(text: string, start: number): boolean {
  return MAKER_BEFORE.test(text.slice(Math.max(0, start - MAKER_LENGTH), start));
}

/** A part for the role and a number, either in capitals or in small letters throughout. */
function isHostName(name: string): boolean {
  if (name.length > SPELLED_LENGTH_MAX || NO_HOSTS.test(name) || !/\d/.test(name)) return false;
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return false;
  const parts = name.toUpperCase().match(PARTS) ?? [];
  const numbers = parts.filter((part) => /\d/.test(part));
  const words = parts.filter((part) => !/\d/.test(part));
  if (numbers.some((part) => YEAR.test(part) || part.length > 5)) return false;
  const role = words.find(
    (word) =>
      HOST_ROLES.has(word) || STRONG_ENDING.test(word) || (STRONG_BEGINNING.test(word) && isPadded(numbers)),
  );
  if (role === undefined) return isSited(name);
  if (DEPARTMENT.test(role) && !isPadded(numbers)) return false;
  if (/[-_]/.test(name))
    return words.length > 1 || STRONG_ROLES.has(role) || isPadded(numbers) || name === name.toUpperCase();
  return STRONG_ROLES.has(role) || isPadded(numbers);
}

/** `TPE-CAD-114`: parts in capitals for place and purpose, and a number. */
function isSited(name: string): boolean {
  return (
    /^[A-Z]{2,12}[-_](?:[A-Z0-9]{2,12}[-_]){1,3}\d{1,4}$/.test(name) && /[A-Z]{2,}[-_].*[A-Z]{2,}/.test(name)
  );
}

/** `01`, `12`: people write versions and counts with one digit. */
function isPadded(numbers: readonly string[]): boolean {
  return numbers.some((part) => part.length >= 2);
}

/** What a word for a machine announces. */
function cued(scene: Scene): Candidate[] {
  return cuesIn(scene, MACHINE).flatMap((cue) => {
    const match = matchAt(NAMED, scene.view.text, cue.index + cue[0].length);
    if (!match) return [];
    const [whole, spelled = ''] = match;
    const name = spelled.replace(/[-_.]+$/, '');
    const end = match.index + whole.length;
    const isQuoted =
      IS_QUOTED.test(whole.slice(0, whole.length - spelled.length)) &&
      UNQUOTED.test(scene.view.text.slice(end, end + 2)) &&
      !name.includes('.') &&
      name === name.toLowerCase();
    if (NO_HOSTS.test(name) || ACRONYM.test(name) || !(isQuoted || isNamedHost(name, cue[0], whole)))
      return [];
    const start = match.index + whole.length - spelled.length;
    return [candidate(start, name), ...further(scene.view.text, start + name.length)];
  });
}

/** Machines that are listed after the first. */
function further(text: string, from: number): Candidate[] {
  const found: Candidate[] = [];
  let at = from;
  for (let count = 0; count < FURTHER_MAX; count++) {
    const match = matchAt(ALSO, text, at);
    const name = match?.[1] ?? '';
    if (!match || NO_HOSTS.test(name) || ACRONYM.test(name)) break;
    found.push(candidate(at + match[0].length - name.length, name));
    at += match[0].length;
  }
  return found;
}

/** `RECEPTION-PC`. */
function withKindBehind(text: string): Candidate[] {
  return matchesIn(KIND_BEHIND, text).flatMap(({ index, 0: name, 1: stem = '' }) =>
    NO_HOSTS.test(name) || NO_STEM.test(stem) ? [] : [candidate(index, name)],
  );
}

function isNamedHost(name: string, cue: string, whole: string): boolean {
  if (/^[\p{L}-]+(?:\.\p{L}[\p{L}\p{N}-]*)+$/u.test(name)) return false;
  const isNamed = NAME_OF_HOST.test(cue) && /[:=]/.test(whole);
  if (isNamed)
    return !/^(?:none|unknown|null|and|und|et|y|the|NT|BUILTIN|WORKGROUP|Window|Font)$/i.test(name);
  if (/[:=]/.test(whole) && /^\p{Lu}{4,15}$/u.test(name) && isOwnName(name.toLowerCase())) return true;
  if (name.includes('.')) return false;
  const isOneCase = name === name.toUpperCase() || name === name.toLowerCase();
  if (/\d/.test(name)) return isOneCase && /[A-Za-z]{2}/.test(name) && !/\d{5}/.test(name);
  if (/^[a-z]{2,}-[a-z-]{2,}$/.test(name)) return isOddlyJoined(name);
  return name === name.toUpperCase() && /[A-Z]{2}[A-Z]*[-_][A-Z]/.test(name);
}

function spansOf(text: string, pattern: RegExp): Candidate[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    /^localhost$/i.test(match[0]) ? [] : [candidate(match.index, match[0])],
  );
}

function candidate(start: number, host: string): Candidate {
  const end = start + host.length;
  return { start, end, kind: 'host', rule: 'internal-host', key: host.toLowerCase(), certainty: 'likely' };
}
