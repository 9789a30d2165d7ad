/** A technique of MITRE ATT&CK by its id and name. */
export type Technique = readonly [id: string, name: string];

/** What varieties and vectors of VERIS actions are in ATT&CK, where one technique says the same; by action, then word. */
export const TECHNIQUES: Readonly<Record<string, Readonly<Record<string, Technique>>>> = {
  hacking: {
    'brute force': ['T1110', 'Brute Force'],
    'offline cracking': ['T1110.002', 'Password Cracking'],
    'use of stolen creds': ['T1078', 'Valid Accounts'],
    'use of backdoor or c2': ['T1071', 'Application Layer Protocol'],
    sqli: ['T1190', 'Exploit Public-Facing Application'],
    rfi: ['T1190', 'Exploit Public-Facing Application'],
    'os commanding': ['T1059', 'Command and Scripting Interpreter'],
    'path traversal': ['T1190', 'Exploit Public-Facing Application'],
    'exploit vuln': ['T1190', 'Exploit Public-Facing Application'],
    'exploit misconfig': ['T1190', 'Exploit Public-Facing Application'],
    dos: ['T1499', 'Endpoint Denial of Service'],
    footprinting: ['T1595', 'Active Scanning'],
    'scan network': ['T1046', 'Network Service Discovery'],
    mitm: ['T1557', 'Adversary-in-the-Middle'],
    aitm: ['T1557', 'Adversary-in-the-Middle'],
    'pass-the-hash': ['T1550.002', 'Pass the Hash'],
    'session replay': ['T1550.004', 'Web Session Cookie'],
    'forced browsing': ['T1190', 'Exploit Public-Facing Application'],
    xss: ['T1189', 'Drive-by Compromise'],
    'profile host': ['T1082', 'System Information Discovery'],
    'hijack execution flow': ['T1574', 'Hijack Execution Flow'],
  },
  malware: {
    ransomware: ['T1486', 'Data Encrypted for Impact'],
    backdoor: ['T1071', 'Application Layer Protocol'],
    'backdoor or c2': ['T1071', 'Application Layer Protocol'],
    c2: ['T1071', 'Application Layer Protocol'],
    'brute force': ['T1110', 'Brute Force'],
    'capture app data': ['T1056', 'Input Capture'],
    'capture stored data': ['T1005', 'Data from Local System'],
    'spyware/keylogger': ['T1056.001', 'Keylogging'],
    'click fraud': ['T1496', 'Resource Hijacking'],
    'cryptocurrency mining': ['T1496', 'Resource Hijacking'],
    'click fraud and cryptocurrency mining': ['T1496', 'Resource Hijacking'],
    'destroy data': ['T1485', 'Data Destruction'],
    'disable controls': ['T1562', 'Impair Defenses'],
    dos: ['T1498', 'Network Denial of Service'],
    downloader: ['T1105', 'Ingress Tool Transfer'],
    'export data': ['T1041', 'Exfiltration Over C2 Channel'],
    'password dumper': ['T1003', 'OS Credential Dumping'],
    'packet sniffer': ['T1040', 'Network Sniffing'],
    'ram scraper': ['T1005', 'Data from Local System'],
    rootkit: ['T1014', 'Rootkit'],
    'scan network': ['T1046', 'Network Service Discovery'],
    'in-memory': ['T1055', 'Process Injection'],
    mitm: ['T1557', 'Adversary-in-the-Middle'],
    aitm: ['T1557', 'Adversary-in-the-Middle'],
    sqli: ['T1190', 'Exploit Public-Facing Application'],
  },
  social: {
    phishing: ['T1566', 'Phishing'],
    pretexting: ['T1656', 'Impersonation'],
    baiting: ['T1091', 'Replication Through Removable Media'],
    'evil twin/portal': ['T1557.004', 'Evil Twin'],
  },
  vector: {
    'email attachment': ['T1566.001', 'Spearphishing Attachment'],
    'email link': ['T1566.002', 'Spearphishing Link'],
    'web drive-by': ['T1189', 'Drive-by Compromise'],
    'web application - drive-by': ['T1189', 'Drive-by Compromise'],
    'removable media': ['T1091', 'Replication Through Removable Media'],
    'software update': ['T1195.002', 'Compromise Software Supply Chain'],
    partner: ['T1199', 'Trusted Relationship'],
    'desktop sharing': ['T1021', 'Remote Services'],
    'desktop sharing software': ['T1219', 'Remote Access Tools'],
    vpn: ['T1133', 'External Remote Services'],
    'command shell': ['T1059', 'Command and Scripting Interpreter'],
  },
};

/** What actions of VERIS are in the words of the incident extension; by action, then word. `*` is any word. */
export const INCIDENT_TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hacking: {
    'brute force': 'brute-force-attempt',
    'use of stolen creds': 'unauthorized-access-system',
    sqli: 'sql-injection',
    dos: 'denial-of-service',
    'exploit vuln': 'exploit',
    xss: 'xss',
    rfi: 'file-inclusion',
    'scan network': 'scan-probe',
    '*': 'unauthorized-access-system',
  },
  malware: {
    ransomware: 'ransomware',
    dos: 'denial-of-service',
    'destroy data': 'destruction',
    worm: 'worm-spreading',
    'export data': 'data-exfiltration',
    '*': 'infected-by-known-malware',
  },
  social: { phishing: 'dissemination-phishing-emails', '*': 'unspecified' },
  misuse: { '*': 'unauthorized-use' },
  physical: { theft: 'equipment-theft', '*': 'unauthorized-access-system' },
  error: {
    loss: 'equipment-loss',
    misconfiguration: 'misconfiguration',
    'publishing error': 'unauthorized-release',
    misdelivery: 'unauthorized-release',
    '*': 'unintentional',
  },
  environmental: { '*': 'natural' },
};

/** What data of VERIS are in the words of the incident extension. */
export const INFORMATION_TYPE: Readonly<Record<string, string>> = {
  credentials: 'credentials-user',
  'api key': 'credentials-user',
  'session key': 'credentials-user',
  'digital certificate': 'credentials-user',
  'multi-factor credential': 'credentials-user',
  bank: 'financial',
  'virtual currency': 'financial',
  payment: 'payment',
  medical: 'phi',
  personal: 'pii',
  'sensitive personal': 'pii',
  internal: 'proprietary',
  secrets: 'proprietary',
  'source code': 'proprietary',
  copyrighted: 'proprietary',
  classified: 'classified-material',
  system: 'system',
};

/** What assets of VERIS are in the words of the incident extension: by the letter, and exactly where a word says more. */
export const ENTITY_TYPE: Readonly<Record<string, string>> = {
  s: 'computers-server',
  n: 'network-device',
  u: 'computers-personal',
  t: 'system',
  m: 'system',
  p: 'employee',
  e: 'system',
  'u - mobile phone': 'computers-mobile',
  'u - tablet': 'computers-mobile',
  'u - smartwatch or other wearable': 'computers-mobile',
  's - scada or ics': 'ics-other',
  's - ics': 'ics-other',
  'n - plc': 'ics-plc',
  'n - hmi': 'ics-hmi',
  's - directory': 'domain-controller',
  's - dcs': 'ics-other',
  'p - customer': 'customer-individual',
  'p - former employee': 'individual',
  'p - partner': 'individual',
  'e - telematics': 'vehicles',
  'm - payment card': 'system',
};

/** Assets of VERIS that stand for others: databases add them beside the one that is meant, which is then counted alone. */
export const PARTS_OF_ASSET: Readonly<Record<string, readonly string[]>> = {
  'u - desktop or laptop': ['u - desktop', 'u - laptop'],
  'u - mobile phone or tablet': ['u - mobile phone', 'u - tablet'],
  'p - end-user or employee': ['p - end-user', 'p - employee'],
};

/** Who acts, in the words of STIX. */
export const ACTOR_TYPE: Readonly<Record<string, string>> = {
  activist: 'activist',
  competitor: 'competitor',
  'organized crime': 'crime-syndicate',
  'former employee': 'insider-disgruntled',
  'nation-state': 'nation-state',
  'state-affiliated': 'nation-state',
  'state-sponsored': 'nation-state',
  terrorist: 'terrorist',
  customer: 'unknown',
  acquaintance: 'unknown',
  unaffiliated: 'hacker',
  'auditor/pen tester': 'hacker',
  'force majeure': 'unknown',
  other: 'unknown',
};

/** Why they act, in the words of STIX. */
export const MOTIVE: Readonly<Record<string, string>> = {
  convenience: 'personal-satisfaction',
  espionage: 'organizational-gain',
  fear: 'coercion',
  financial: 'personal-gain',
  fun: 'personal-satisfaction',
  grudge: 'revenge',
  ideology: 'ideology',
  secondary: 'organizational-gain',
};

/** How it was found, in the words of the incident extension; by who found it, then word. `*` is any word. From inside, a word that is not here tells no way. */
export const DETECTION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  external: { 'actor disclosure': 'message-from-attacker', '*': 'external-notification' },
  internal: {
    'it review': 'human-review',
    'log review': 'human-review',
    'financial audit': 'human-review',
    'it audit': 'human-review',
    'fraud detection': 'automated-tool',
    antivirus: 'automated-tool',
    nids: 'automated-tool',
    hids: 'automated-tool',
    'data loss prevention': 'automated-tool',
    'infrastructure monitoring': 'automated-tool',
    'security alarm': 'automated-tool',
    'reported by employee': 'user-reporting',
    'reported by user': 'user-reporting',
  },
  partner: { 'monitoring service': 'commercial-solution', '*': 'external-notification' },
};

/** Losses of VERIS in the words of the incident extension. */
export const LOSS: Readonly<Record<string, string>> = {
  'asset and fraud': 'asset-and-fraud',
  'brand damage': 'brand-damage',
  'business disruption': 'business-disruption',
  'competitive advantage': 'competitive-advantage',
  'legal and regulatory': 'legal-and-regulatory',
  'operating costs': 'operating-costs',
  'response and recovery': 'response-and-recovery',
  other: 'uncategorized',
};

/** The scale of an overall rating, as the appendix of the incident extension has it. */
export const CRITICALITY: Readonly<Record<string, number>> = {
  insignificant: 10,
  distracting: 35,
  painful: 60,
  damaging: 80,
  catastrophic: 95,
};
