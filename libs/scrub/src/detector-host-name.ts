import { cueOf, cuesIn } from './detector-cue';
import type { Scene } from './detector';
import { matchAt } from './match-at';

/** A name that stands for a machine, and where it begins. */
export type FoundHost = readonly [start: number, name: string];

const BEFORE = '\\p{L}\\p{N}_.@\\\\%&#=-';
/** `SRV-SAGE`, `srv-rds-lyon`: what the machine is, then words. */
const LED = cueOf(
  'laptop|desktop|notebook|srv|svr|serv|dc|fs|nas|wks|wkst|ws|pc|nb|lt|lap|vm|hv|esx|esxi|ts|rds|rdsh|ctx|sql|db|app|web|mail|exch|fw|sw|rtr|bkp|prn|bastion|jump|vpn|gw|file|print|backup|dmz|adm|erp|bbdd|lx|kvm|vdi|term|scada|hmi|plc|prx|proxy|ldap|mx',
  BEFORE,
  '\\p{L}\\p{N}.',
);
const LED_REST =
  /([-_][A-Za-z][A-Za-z0-9]{1,14}(?:[-_][A-Za-z0-9]{1,15}){0,4})(?![\p{L}\p{N}_@\\/=(-]|\.\p{L})/uy;
const SURE_IN_SMALL = /^(?:srv|svr|wks|wkst|esx|esxi|bkp|lx|bbdd|rdsh|hv|prn|rtr|prx|nas|nb|ctx)$/;
const SURE_IN_CAPITALS =
  /^(?:LAPTOP|DESKTOP|NOTEBOOK|SRV|SVR|SERV|DC|FS|NAS|WKS|WKST|WS|PC|NB|LT|LAP|VM|HV|ESX|ESXI|TS|RDS|RDSH|CTX|BKP|PRN|BASTION|JUMP|LX|RTR|BBDD|PRX)$/;
const NO_MACHINE =
  /^[-_](?:pcs?|central|publishing|virtualization|based|level|like|side|drive|devices?|box|systems?|servers?|hosted|attached|sync|class|only|specific|style|backed|clients?|share|storage|team|admin|images?|escape|ware|tools?|users?|nutzer|gerät|laufwerk|freigabe|adapter|cable|kabel|adm|rat|shell|proxy|range|key|keys|code|mode|host|hosts|farm|cluster|poste|prod|test|doctor|welt|world|security|tech|soft|net|org|com|fr|de|es|eu|us|uk)(?![A-Za-z])/i;

/** `Nov 14 03:12:44 lx-bast-02 sshd[21877]:`, `… hostname prog[pid]: `. */
const SYSLOG =
  /(?<=(?:(?<![\p{L}])(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|août|ago|sep|sept|oct|okt|nov|dec|déc|dic|dez|ene)[a-zé]{0,6}\.? {1,2}\d{1,2} (?:\d{4} )?|\d{4}-\d\d-\d\dT?[ ]?)\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)? )[A-Za-z][A-Za-z0-9_-]{1,62}(?= [\w./()-]{2,40}(?:\[\d{1,7}\])?: )/giu;
/** `//FILER-9/scans`, as clients of shares are called. */
const SHARE = /(?<=(?:^|[\s'"`(=])\/\/)[A-Za-z][A-Za-z0-9_-]{1,30}(?=\/[\p{L}\p{N}$_-]+)/gu;
/** `active on XR-REPORTING`. */
const ON = cueOf(
  'on|onto|to|from|into|against|auf|an|von|nach|gegen|sur|depuis|vers|en|a|desde|hacia|contra',
  '\\p{L}\\p{N}-',
  '\\p{L}\\p{N}-',
);
const IN_CAPITALS =
  /[ ]["'`«„“]?([A-Z][A-Z0-9]{1,14}(?:[-_][A-Z0-9]{1,15}){1,4})(?![\p{L}\p{N}_@\\/=(-]|\.\p{L})/uy;
const WORKING =
  /(?:active|log(?:ged|ging|s)?[ -]?(?:in|on|off)?|session|connect\w*|rdp|ssh|smb|psexec|winrm|beacon\w*|agent|angemeldet|anmeldung|verbunden|verbindung|gestartet|ausgeführt|installiert|connecté\w*|ouvert\w*|exécut\w*|déploy\w*|conect\w*|sesión|ejecut\w*|pivot\w*|mov(?:ed|ing)|lateral\w*|landed|ran|execut\w*|deployed|encrypted|copied|kopiert|copi[ée]\w*)(?![\p{L}])[^.;!?\n]{0,40}$/iu;
const WORKING_LENGTH = 60;
/** `prx-dmz-1.corp.example.net`: a machine by its name inside a network by its label. */
const IN_NETWORK =
  /(?<![\p{L}\p{N}_.@-])([A-Za-z][A-Za-z0-9-]{1,40})\.(?:[A-Za-z0-9-]{1,30}\.){0,2}(?:corp|ad|int|internal|intern|intra|intranet|lan|local|interno|interna|interne|mgmt|mgt|priv|prv|dmz|office|hq|prod|infra|ot|adm)\.(?:[A-Za-z0-9-]{2,40}\.){1,3}[A-Za-z]{2,12}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/gu;

/** Labels that nobody outside has; attackers write `corp` and `int` into theirs. */
const INNER_LABEL = /\.(?:intra|intranet|intern|interno|interna|interne|internal|lan|local|mgmt)\./i;
/** What inner networks serve under its own name. */
const SERVICE =
  /^(?:jump|api|vpn|wiki|git|gitlab|jira|mail|portal|intranet|sso|auth|ldap|ad|dc|files?|share|nas|erp|crm|hr|backup|monitor|grafana|kibana|jenkins|vault|nexus|proxy|citrix|remote|bastion|guac|admin|apps?|db|sql|docs|print|rds|owa|sap|hub|gateway|gw|help|helpdesk|tickets?|time|payroll|registry|build|ci|logs?|siem|pam|mdm)\d{0,2}$/i;

/** Machines by the word that their name begins with, by log lines and by what is done on them. `isHostName` judges names that have a number. */
export function namedHosts(scene: Scene, isOther: (name: string) => boolean): FoundHost[] {
  const { text } = scene.view;
  const led = cuesIn(scene, LED).flatMap(({ index, 0: role }): FoundHost[] => {
    const rest = matchAt(LED_REST, text, index + role.length)?.[1];
    if (rest === undefined || NO_MACHINE.test(rest) || isOther(role + rest)) return [];
    const isSmall = SURE_IN_SMALL.test(role) && rest === rest.toLowerCase();
    const isCapital = SURE_IN_CAPITALS.test(role) && rest === rest.toUpperCase();
    return isSmall || isCapital ? [[index, role + rest]] : [];
  });
  const on = cuesIn(scene, ON).flatMap(({ index, 0: word }): FoundHost[] => {
    const match = matchAt(IN_CAPITALS, text, index + word.length);
    const name = match?.[1] ?? '';
    const before = text.slice(Math.max(0, index - WORKING_LENGTH), index);
    if (!match || name.length < 5 || isOther(name) || !WORKING.test(before)) return [];
    return [[match.index + match[0].length - name.length, name]];
  });
  return [
    ...led,
    ...on,
    ...(/:\d\d(?:Z|[+-]\d\d:?\d\d)? /.test(text) || text.includes(']: ') ? found(text, SYSLOG) : []),
    ...(text.includes('//') ? found(text, SHARE) : []),
  ];
}

/** Full names of machines under a label that only inner networks have; the zone itself may be public. */
export function networkHosts(text: string, isHost: (name: string) => boolean): FoundHost[] {
  if (!text.includes('.')) return [];
  return [...text.matchAll(IN_NETWORK)].flatMap(({ index, 0: whole, 1: first = '' }): FoundHost[] =>
    isHost(first) || (SERVICE.test(first) && INNER_LABEL.test(whole)) ? [[index, whole]] : [],
  );
}

function found(text: string, pattern: RegExp): FoundHost[] {
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => [index, name]);
}
