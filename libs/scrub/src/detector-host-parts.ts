import type { Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import type { FoundHost } from './detector-host-name';
import { HOST_ROLES, NAMES_OF_HOSTS } from './detector-host.data';
import { isOwnName } from './detector-user-name';
import { matchAt } from './match-at';
import { bitsOf, foldWord, WORD } from './tagger-lexicon';

/** Parts of names that only machines have. */
const SURE_PARTS: ReadonlySet<string> = new Set(
  (
    'rt ts cam pc vm hist fileserver printserver mailserver webserver dbserver appserver tabl srv svr serv dc fs nas wks wkst ws nb esx esxi hv rds rdsh ctx sw fw gw rtr bkp prn plc hmi rtu pve ipmi ilo idrac prx wsus sccm nvr pbx bdd bbdd adfs addc rodc mssql pgsql ' +
    'ged bd fic fich hyp mta dms wws bde pdt uat prd tst acct mgt sauv mess dru buch bbd pbs xen vcsa filer ' +
    'filesrv printsrv websrv mailsrv appsrv sqlsrv dbsrv vcenter hyperv'
  ).split(' '),
);
/** Parts that are words of the trade as well. */
const LIKELY_PARTS: ReadonlySet<string> = new Set(
  (
    'web app db sql mail print file backup scada hist historian jump bastion proxy pc vm ts mx vpn ldap erp crm term vdi jenkins prod preprod stg staging dev dmz mgmt adm exch sap ' +
    'hana pacs ris his lis mes opc eng ews ops ot bms hyperviseur serveur servidor server rechner poste portable laptop kasse caisse caja tpv pos kiosk terminal term borne imp impr imprimante drucker ' +
    'impresora scan scanner cam nvr lab labo labor archiv archive sauvegarde respaldo fichiers ficheros dateien compta conta buchhaltung nomina nominas paie lohn rh hr nodo noeud ' +
    'accueil empfang recepcion reception taller werkstatt atelier lager almacen magasin bureau buero oficina aula sala salle pi ap ad siem mon zabbix'
  ).split(' '),
);
/** What makes words with one of those parts: `server-side`, `web-based`. */
const WORD_PARTS: ReadonlySet<string> = new Set(
  (
    'based level like side drive device devices box system systems host hosted hosting attached sync class only specific style backed client clients share shares storage team image images escape ware tool ' +
    'tools user users driven ready facing aware enabled less free wide to as a the of by in on off up out and or for with in-between end time line site page pages service services security mode code key keys ' +
    'gateway admin administrator engineering management access control controlled controller panel data base server servers software hardware network networks traffic account accounts address policy shell ' +
    'cluster farm range cable adapter rat trojan malware phishing campaign vishing skimmer lifter borne scraping app apps form forms cam jacking bomb bombing order exchange dump dumps style zone zones ' +
    'gerät laufwerk freigabe nutzer seite seitig basiert system dienst welt konto zugang raum tisch leiter ' +
    'fi cost priced end ends stop per non anti multi mini micro cross self'
  ).split(' '),
);
/** The token around a hyphen: two parts or more, in one case. */
const JOINED =
  /(?<![\p{L}\p{N}_.@\\/%&#=$~+-])(?:[a-z][a-z0-9]{1,15}(?:-[a-z0-9]{1,15}){1,4}|[A-Z][A-Z0-9]{1,15}(?:-[A-Z0-9]{1,15}){1,4})(?![\p{L}\p{N}_@\\/=(&%-]|\.[\p{L}\p{N}])/uy;
const PARTS_LENGTH_MAX = 40;
const IN_NAME = /[A-Za-z0-9-]/;
const NUMBER = /^[a-z]{0,12}\d{1,4}$/;

/** Names of machines that are put together from what they are for and where: `fs-kiruna`, `SQL-ERP-PROD`, `pc-labo-chimie`. */
export function hostsOfParts(text: string, isOther: (name: string) => boolean): FoundHost[] {
  const found: FoundHost[] = [];
  let floor = 0;
  for (let hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
    if (hyphen < floor) continue;
    let start = hyphen;
    while (start > floor && hyphen - start < PARTS_LENGTH_MAX && IN_NAME.test(text.charAt(start - 1)))
      start--;
    const name = start < hyphen ? matchAt(JOINED, text, start)?.[0] : undefined;
    if (name === undefined) continue;
    floor = start + name.length;
    if (VERSION_BEHIND.test(text.slice(floor, floor + 4)) || isOther(name)) continue;
    if (isMadeOfParts(name) || (isPlaced(text, start) && isOfMachine(name))) found.push([start, name]);
  }
  return found;
}

/** Where something ran, came from or went to. */
const PLACED =
  /(?<![\p{L}\p{N}])(?:on|onto|from|to|into|via|at|auf|von|vom|an|nach|über|aus|sur|depuis|vers|à|desde|en|hacia|contra|server|servers|host|hosts|rechner|serveur|servidor|equipo|poste|terminalserver|fileserver|dateiserver|node|machine|maschine)[ ]["'„“«]?$/iu;
const PLACED_LENGTH = 18;
/** `node-fetch 2.6` is a program. */
const VERSION_BEHIND = /^ v?\d/;

function isPlaced(text: string, start: number): boolean {
  return PLACED.test(text.slice(Math.max(0, start - PLACED_LENGTH), start));
}

/** Where a machine is placed: a part that only machines have, or three parts of which one is no word. */
function isOfMachine(name: string): boolean {
  const parts = name.toLowerCase().split('-');
  if (name !== name.toLowerCase() || parts.some((part) => WORD_PARTS.has(part))) return false;
  const isShort = (part: string): boolean => /^[a-z]{2,4}$/.test(part) && (bitsOf(part) & WORD.COMMON) === 0;
  if (SURE_PARTS.has(parts[0] ?? '')) return (parts[1] ?? '').length > 2;
  return parts.length > 2 && isShort(parts[0] ?? '');
}

function isMadeOfParts(name: string): boolean {
  const parts = name.toLowerCase().split('-');
  const isCapital = name === name.toUpperCase();
  if (parts.some((part) => WORD_PARTS.has(part))) return false;
  const stems = parts.map((part) => part.replace(/\d{1,3}$/, ''));
  const sure = stems.filter((stem) => SURE_PARTS.has(stem)).length;
  const likely = stems.filter(
    (stem) => LIKELY_PARTS.has(stem) || (isCapital && HOST_ROLES.has(stem.toUpperCase())),
  ).length;
  const own = parts.filter((part) => isOwnPart(part)).length;
  if (sure > 0) return sure > 1 || likely > 0 || own > 0 || parts.length > 2;
  if (isCapital)
    return (likely > 1 && (parts.length > 2 || own > 0)) || (likely === 1 && own === 1 && SYSTEM.test(name));
  return likely > 0 && (own > 0 || (likely > 1 && parts.length > 2));
}

/** `ERP-ZGZ`: a system and a place. */
const SYSTEM =
  /^(?:ERP|CRM|FILE|PRINT|TS|SAP|MES|WMS|HIST|BACKUP|VPN|EXCH|TERM|CTX|NAVISION|DMS|KASSE|LAGER|BUERO|POSTE|CAJA|TPV|TAB|PC)-[A-Z]{3,8}$|^[A-Z]{3,5}-(?:ERP|CRM|FS|DC|TS|MES|WMS|VPN|BKP|NAS|SQL|FILE|PRINT)$/;

/** `mta-zb`, behind a word for a machine: one part at least is no word, and none makes words. */
export function isOddlyJoined(name: string): boolean {
  const parts = name.split('-');
  if (parts.some((part) => WORD_PARTS.has(part))) return false;
  return parts.some((part) => SURE_PARTS.has(part) || LIKELY_PARTS.has(part) || isOwnPart(part));
}

/** A place, a letter or a number, and no word of a sentence. */
function isOwnPart(part: string): boolean {
  if (NUMBER.test(part) || part.length === 1) return true;
  return /^[a-z]{3,15}$/.test(part) && (bitsOf(foldWord(part)) & WORD.COMMON) === 0;
}

/** `, das alle nur dickerchen nennen`. */
const CALLED_AT_END =
  /,? (?:den|die|das|dem|der) (?:\p{Ll}{2,9} ){0,4}["„«]?(\p{L}[\p{L}\p{N}_-]{2,24})["“»]? (?:nennen|nennt|genannt wird|heißt|getauft haben)(?![\p{L}])/uy;
/** `ip-10-3-7-219`, as clouds name machines by their addresses. */
const BY_ADDRESS = /(?<![\p{L}\p{N}_.@/-])ip(?:-\d{1,3}){4}(?![\p{L}\p{N}_-]|\.\p{L})/gu;
/** `Janes-Surface`, `MBP-von-Jana`: whose it is, and what. */
const OWNED =
  /(?<![\p{L}\p{N}_.@/-])\p{Lu}[\p{L}\p{N}]{1,15}(?:-[\p{L}\p{N}]{1,15}){0,2}-(?:Surface|MacBook|iMac|iPad|iPhone|Laptop|Notebook|PC|Desktop|MBP|MBA|Galaxy|ThinkPad|NAS)(?:-(?:Pro|Air|Mini|\d{1,2}))?(?![\p{L}\p{N}_@/-])|(?<![\p{L}\p{N}_.@/-])(?:MacBook|iMac|iPad|iPhone|MBP|PC|Laptop)-(?:von|de|of|di|du)-\p{Lu}\p{L}{1,15}(?![\p{L}\p{N}_-])/gu;

const OWNED_HINT =
  /-(?:Surface|MacBook|iMac|iPad|iPhone|Laptop|Notebook|PC|Desktop|MB[PA]|Galaxy|ThinkPad|NAS)|-(?:von|de|of|di|du)-|ip-\d/;

/** What the name of a machine follows that is a word like any other. */
const CALLED = cueOf(
  '(?:(?:file|print|mail|web|backup|jump|build|test|database|db|application|terminal|proxy) ?)?(?:servers?|hosts?|machine|box|workstation|laptop|appliance|jump ?box|jump ?host|node|controller|hypervisor|printer|switch|firewall|router)|' +
    'serveurs?(?: de (?:fichiers|messagerie|sauvegarde|impression|test))?|machine|poste|hôte|ordinateur|portable|nœud|hyperviseur|imprimante|automate|servidor(?: de (?:ficheros|archivos|correo|copias|impresión|pruebas))?|equipo|máquina|ordenador|portátil|nodo|impresora|' +
    '(?:datei|druck|mail|web|backup|test|sprung|terminal|datenbank)?-?server|rechner|maschine|kiste|laptop|knoten|drucker|steuerung',
  '\\p{L}\\p{N}_-',
  '\\p{L}\\p{N}_-',
);
/** `, which people here call gutenberg`, `, nommé hydra`, `namens merkur`. */
const CALLED_REST =
  /,?(?: (?:that|which|who|everyone|everybody|people|we|they|all|qu[’']on|que|qui|tout le monde|on|todos|llaman|la gente|den|die|das|alle|wir|man))?(?: (?:nur|bloß|meist|intern|people|everyone|everybody|we|they|here|locally|ici|aquí|hier|all|alle|wir|man|in-house|tout le monde|todos)){0,3} (?:named|called|nicknamed|dubbed|call|calls|known as|named after|nommée?|appelée?|surnommée?|baptisée?|dénommée?|appelle|appellent|llamad[oa]|bautizad[oa]|apodad[oa]|llaman|llamamos|denominad[oa]|namens|genannt|getauft|nennen|nennt|mit (?:dem )?namen|heißt(?: bei uns| hier| intern| nur| einfach| schlicht){0,3}|se llama|s[’']appelle|is called|lleva el nombre de|porte le nom de) ["'`“„«]?[ ]?([\p{L}][\p{L}\p{N}_-]{2,24})(?![\p{L}\p{N}@\\/(]|\.\p{L})/uy;
/** `server hydra was`, `Rechner merkur,`: right behind, and no word behind it that it belongs to. */
const CALLED_BESIDE =
  /[ ]["'`“„«]?[ ]?([a-z][a-z0-9]{3,20}(?:-[a-z0-9]{1,12}){0,2})(?=["'`”»]?(?:[,.;:)]|$| (?:is|was|has|had|and|or|at|on|in|to|from|by|with|under|over|via|when|while|after|before|which|that|est|était|a|avait|et|ou|à|au|sur|dans|de|du|par|avec|sous|qui|es|era|fue|ha|había|y|o|en|con|por|desde|que|ist|war|hat|hatte|und|oder|an|auf|im|mit|von|unter|über|aus|der|die|das|wurde|stand|lief)(?![\p{L}])))/uy;

/** `the box hydra`, `domain controller (polaris)`, `hosts hera, apollo and ares`: names that machines have everywhere. */
const OFTEN = new RegExp(`[ ][("'\`“„«]?[ ]?(${NAMES_OF_HOSTS})(?![\\p{L}\\p{N}_@\\\\/=-]|\\.\\p{L})`, 'yu');
const OFTEN_ALSO = new RegExp(
  `["'\`”»]?(?:,|,? (?:and|und|et|y|or|oder|ou|o)) ["'\`“„«]?(${NAMES_OF_HOSTS})(?![\\p{L}\\p{N}_@\\\\/=-]|\\.\\p{L})`,
  'yu',
);
const OFTEN_MAX = 8;

function oftenCalled(text: string, from: number): FoundHost[] {
  const found: FoundHost[] = [];
  let match = matchAt(OFTEN, text, from);
  while (match && found.length < OFTEN_MAX) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    found.push([end - name.length, name]);
    match = matchAt(OFTEN_ALSO, text, end);
  }
  return found;
}

/** `mysql -h bd-padron`, `Enter-PSSession hyperv-b`, `ping praxis`. */
const IN_COMMAND =
  /(?<=(?<![\p{L}\p{N}_-])(?:(?:mysql\w{0,4}|psql|mongo|redis-cli|sqlcmd|mariadb|ldapsearch|smbclient|evil-winrm|netexec|nxc) (?:[^\s|;&]{1,40} ){0,4}(?:-h|-S|-i|--host|-H)[ =]?|-ComputerName |Enter-PSSession (?:-ComputerName )?|ping (?:-\w \d{0,4} ?)?|nslookup |telnet |mstsc \/v:|\/node:|ssh (?:-\w \S{1,20} )?(?:[\w.-]{1,32}@)?|scp \S{1,60} (?:[\w.-]{1,32}@)?))[A-Za-z][A-Za-z0-9_-]{2,30}(?=[ :;|'"\n]|$)/gu;

/** Machines that have a word for a name, behind what says so. */
export function calledHosts(scene: Scene): FoundHost[] {
  const { text } = scene.view;
  const inCommands =
    / -[hSiH][ =]|--host|PSSession|ComputerName|ping |lookup |ssh |telnet |node:|scp |mstsc/.test(text)
      ? [...text.matchAll(IN_COMMAND)].flatMap(({ index, 0: name }): FoundHost[] =>
          isNameOf(name.toLowerCase(), false) ? [[index, name]] : [],
        )
      : [];
  const called = cuesIn(scene, CALLED).flatMap(({ index, 0: cue }): FoundHost[] => {
    const after = index + cue.length;
    const often = oftenCalled(text, after);
    if (often.length > 0) return often;
    const named = matchAt(CALLED_REST, text, after);
    const match = named ?? matchAt(CALLED_AT_END, text, after) ?? matchAt(CALLED_BESIDE, text, after);
    const name = match?.[1] ?? '';
    if (!match || !isNameOf(name, named !== null)) return [];
    return [[match.index + match[0].lastIndexOf(name), name]];
  });
  const spelled = OWNED_HINT.test(text)
    ? [BY_ADDRESS, OWNED].flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ index, 0: name }): FoundHost => [index, name]),
      )
    : [];
  return [...inCommands, ...called, ...spelled];
}

function isNameOf(name: string, isCalled: boolean): boolean {
  if (!isCalled)
    return (
      isOwnName(name) &&
      !isPlural(name) &&
      !/\d{5}|^v\d|(?:time|ware|name|log|logs|side|room|farm|config|setup|path|port|pool|tab|key)$/.test(name)
    );
  return (bitsOf(foldWord(name)) & (WORD.COMMON | WORD.FUNCTION)) === 0;
}

/** `server halls`: things with machines, and no machine. */
function isPlural(name: string): boolean {
  return name.endsWith('s') && (bitsOf(name.slice(0, -1)) & (WORD.COMMON | WORD.SURNAME)) !== 0;
}
