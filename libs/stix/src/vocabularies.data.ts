/** A vocabulary: `open` ones may be extended (another value is worth a warning), `closed` ones may not. */
export interface Vocabulary {
  readonly kind: 'open' | 'closed';
  readonly values: ReadonlySet<string>;
}

function open(values: string): Vocabulary {
  return { kind: 'open', values: new Set(values.trim().split(/\s+/)) };
}

function closed(values: string): Vocabulary {
  return { kind: 'closed', values: new Set(values.trim().split(/\s+/)) };
}

/** The vocabularies of STIX 2.1 section 10 and of the Incident Core Extension, by name. */
export const VOCABULARIES = {
  'account-type-ov': open(
    'facebook ldap nis openid radius skype tacacs twitter unix windows-local windows-domain',
  ),
  'attack-motivation-ov': open(
    `accidental coercion dominance ideology notoriety organizational-gain personal-gain personal-satisfaction
    revenge unpredictable`,
  ),
  'attack-resource-level-ov': open('individual club contest team organization government'),
  'encryption-algorithm-enum': closed('AES-256-GCM ChaCha20-Poly1305 mime-type-indicated'),
  'extension-type-enum': closed('new-sdo new-sco new-sro property-extension toplevel-property-extension'),
  'grouping-context-ov': open('suspicious-activity malware-analysis unspecified'),
  'hash-algorithm-ov': open('MD5 SHA-1 SHA-256 SHA-512 SHA3-256 SHA3-512 SSDEEP TLSH'),
  'identity-class-ov': open('individual group system organization class unknown'),
  'implementation-language-ov': open(
    `applescript bash c c++ c# go java javascript lua objective-c perl php powershell python ruby scala swift
    typescript visual-basic x86-32 x86-64`,
  ),
  'indicator-type-ov': open(
    'anomalous-activity anonymization benign compromised malicious-activity attribution unknown',
  ),
  'industry-sector-ov': open(
    `agriculture aerospace automotive chemical commercial communications construction defense education energy
    entertainment financial-services government emergency-services government-national government-regional
    government-local government-public-services healthcare hospitality-leisure infrastructure dams nuclear water
    insurance manufacturing mining non-profit pharmaceuticals retail technology telecommunications transportation
    utilities`,
  ),
  'infrastructure-type-ov': open(
    `amplification anonymization botnet command-and-control control-system exfiltration firewall
    hosting-malware hosting-target-lists phishing reconnaissance routers-switches staging workstation unknown`,
  ),
  'malware-result-ov': open('malicious suspicious benign unknown'),
  'malware-capabilities-ov': open(
    `accesses-remote-machines anti-debugging anti-disassembly anti-emulation anti-memory-forensics anti-sandbox
    anti-vm captures-input-peripherals captures-output-peripherals captures-system-state-data
    cleans-traces-of-infection commits-fraud communicates-with-c2 compromises-data-availability
    compromises-data-integrity compromises-system-availability controls-local-machine
    degrades-security-software degrades-system-updates determines-c2-server emails-spam escalates-privileges
    evades-av exfiltrates-data fingerprints-host hides-artifacts hides-executing-code infects-files
    infects-remote-machines installs-other-components persists-after-system-reboot prevents-artifact-access
    prevents-artifact-deletion probes-network-environment self-modifies steals-authentication-credentials
    violates-system-operational-integrity`,
  ),
  'malware-type-ov': open(
    `adware backdoor bot bootkit ddos downloader dropper exploit-kit keylogger ransomware
    remote-access-trojan resource-exploitation rogue-security-software rootkit screen-capture spyware trojan
    unknown virus webshell wiper worm`,
  ),
  'network-socket-address-family-enum': closed(
    'AF_UNSPEC AF_INET AF_IPX AF_APPLETALK AF_NETBIOS AF_INET6 AF_IRDA AF_BTH',
  ),
  'network-socket-type-enum': closed('SOCK_STREAM SOCK_DGRAM SOCK_RAW SOCK_RDM SOCK_SEQPACKET'),
  'opinion-enum': closed('strongly-disagree disagree neutral agree strongly-agree'),
  'pattern-type-ov': open('stix pcre sigma snort suricata yara'),
  'processor-architecture-ov': open('alpha arm ia-64 mips powerpc sparc x86 x86-64'),
  'region-ov': open(
    `africa eastern-africa middle-africa northern-africa southern-africa western-africa americas
    latin-america-caribbean south-america caribbean central-america northern-america asia central-asia
    eastern-asia southern-asia south-eastern-asia western-asia europe eastern-europe northern-europe
    southern-europe western-europe oceania antarctica australia-new-zealand melanesia micronesia polynesia`,
  ),
  'report-type-ov': open(
    `attack-pattern campaign identity indicator intrusion-set malware observed-data threat-actor threat-report
    tool vulnerability`,
  ),
  'threat-actor-type-ov': open(
    `activist competitor crime-syndicate criminal hacker insider-accidental insider-disgruntled nation-state
    sensationalist spy terrorist unknown`,
  ),
  'threat-actor-role-ov': open(
    `agent director independent infrastructure-architect infrastructure-operator malware-author sponsor`,
  ),
  'threat-actor-sophistication-ov': open('none minimal intermediate advanced expert innovator strategic'),
  'tool-type-ov': open(
    `denial-of-service exploitation information-gathering network-capture credential-exploitation
    remote-access vulnerability-scanning unknown`,
  ),
  'windows-integrity-level-enum': closed('low medium high system'),
  'windows-pebinary-type-ov': open('dll exe sys'),
  'windows-registry-datatype-enum': closed(
    `REG_NONE REG_SZ REG_EXPAND_SZ REG_BINARY REG_DWORD REG_DWORD_BIG_ENDIAN REG_DWORD_LITTLE_ENDIAN REG_LINK
    REG_MULTI_SZ REG_RESOURCE_LIST REG_FULL_RESOURCE_DESCRIPTION REG_RESOURCE_REQUIREMENTS_LIST REG_QWORD
    REG_INVALID_TYPE`,
  ),
  'windows-service-start-type-enum': closed(
    `SERVICE_AUTO_START SERVICE_BOOT_START SERVICE_DEMAND_START SERVICE_DISABLED SERVICE_SYSTEM_ALERT`,
  ),
  'windows-service-type-enum': closed(
    `SERVICE_KERNEL_DRIVER SERVICE_FILE_SYSTEM_DRIVER SERVICE_WIN32_OWN_PROCESS SERVICE_WIN32_SHARE_PROCESS`,
  ),
  'windows-service-status-enum': closed(
    `SERVICE_CONTINUE_PENDING SERVICE_PAUSE_PENDING SERVICE_PAUSED SERVICE_RUNNING SERVICE_START_PENDING
    SERVICE_STOP_PENDING SERVICE_STOPPED`,
  ),
  'incident-determination-enum': closed('blocked confirmed failed-attempt false-positive suspected'),
  'incident-investigation-status-ov': open('closed new open'),
  'detection-methods-ov': open(
    `automated-tool commercial-solution external-notification human-review message-from-attacker
    proprietary-solution propriety-solution system-outage user-reporting`,
  ),
  'recoverability-enum': closed('extended not-applicable not-recoverable regular supplemented'),
  'timestamp-fidelity-enum': closed('day hour minute month second year'),
  'event-status-enum': closed('ongoing occurred not-occurred pending undetermined'),
  'task-outcome-enum': closed('cancelled failed ongoing pending successful unknown'),
  'state-change-type-ov': open('caused contributed-to input mitigated output resolved'),
  'confidentiality-loss-enum': closed('confirmed-loss contained exploited-loss none suspected-loss'),
  'external-impact-ov': open(
    `economic emergency-services foreign-relations national-security public-confidence public-health
    public-safety`,
  ),
  'integrity-alteration-enum': closed(
    `potential-destruction potential-modification partial-destruction partial-modification full-destruction
    full-modification none`,
  ),
  'economic-impact-ov': open(
    `asset-and-fraud brand-damage business-disruption competitive-advantage legal-and-regulatory
    operating-costs ransom-demand ransom-payment response-and-recovery uncategorized`,
  ),
  'physical-impact-enum': closed('damaged-functional damaged-nonfunctional destruction none unknown'),
  'traceability-enum': closed('accountability-lost partial-accountability provable-accountability'),
  'information-type-ov': open(
    `classified-material communication credentials-admin credentials-user financial legal payment phi pii
    proprietary system`,
  ),
  'asset-type-ov': open(
    `building-doors building-windows buildings computers-mobile computers-personal computers-server environment
    ics-actuator ics-engineering-workstation ics-historian ics-hmi ics-other ics-plc ics-safety-system
    ics-sensor inventory network-device private-infrastructure public-infrastructure security-containers
    vehicles`,
  ),
  'entity-type-ov': open(
    `computers-mobile computers-personal computers-server customer customer-individual customer-organization
    domain-controller employee group ics-actuator ics-engineering-workstation ics-historian ics-hmi ics-other
    ics-plc ics-safety-system ics-sensor individual network-device organization system vehicles`,
  ),
  'event-type-ov': open(
    `aggregation-information-phishing-schemes benign blocked brute-force-attempt c&c-server-hosting
    compromised-system confirmed connection-malware-port connection-malware-system content-forbidden-by-law
    control-system-bypass copyrighted-content data-exfiltration deferred deletion-information
    denial-of-service destruction dictionary-attack-attempt discarded disruption-data-transmission
    dissemination-malware-email dissemination-phishing-emails dns-cache-poisoning
    dns-local-resolver-hijacking dns-rebinding dns-server-compromise dns-spoofing-registered
    dns-spoofing-unregistered dns-stub-resolver-hijacking dns-zone-transfer domain-name-compromise duplicate
    email-flooding equipment-loss equipment-theft exploit exploit-attempt
    exploit-framework-exhausting-resources exploit-tool-exhausting-resources failed file-inclusion
    file-inclusion-attempt hosting-malware-webpage hosting-phishing-sites illegitimate-use-name
    illegitimate-use-resources infected-by-known-malware insufficient-data known-malware lame-delegations
    major misconfiguration modification-information natural negotiation network-scanning no-apt packet-flood
    password-cracking-attempt policy-violation ransomware ransomware-payment refuted scan-probe
    silently-discarded spam sql-injection sql-injection-attempt successful supply-chain-customer
    supply-chain-vendor system-probe theft-access-credentials unattributed unauthorized-access-information
    unauthorized-access-system unauthorized-equipment unauthorized-release unauthorized-use undetermined
    unintentional unknown-apt unspecified vandalism wiretapping worm-spreading xss xss-attempt`,
  ),
  'task-type-ov': open(
    `administrative attribution containment declared detected eradication escalated exercised-control
    external-intelligence external-outreach external-support implemented-control investigation negotiation
    playbook-execution playbook-step-execution ransom-payment recovery reported routine-updates
    victim-notification`,
  ),
} as const satisfies Record<string, Vocabulary>;

/** The name of a vocabulary, as the standard writes it. */
export type VocabularyName = keyof typeof VOCABULARIES;

const ACTOR = {
  resource_level: 'attack-resource-level-ov',
  primary_motivation: 'attack-motivation-ov',
  secondary_motivations: 'attack-motivation-ov',
} as const;
const FIDELITY = {
  start_time_fidelity: 'timestamp-fidelity-enum',
  end_time_fidelity: 'timestamp-fidelity-enum',
} as const;
const STATE_CHANGES = { 'changed_objects.*.state_change_type': 'state-change-type-ov' } as const;

/**
 * Which property takes its value, or each of its items, from which vocabulary. A dotted key descends into
 * dictionaries, `*` into the items of a list, and a final `#` into the keys of a dictionary.
 */
export const VOCABULARY_OF_PROPERTY: {
  readonly [type: string]: { readonly [path: string]: VocabularyName };
} = {
  artifact: { encryption_algorithm: 'encryption-algorithm-enum', 'hashes.#': 'hash-algorithm-ov' },
  'extension-definition': { extension_types: 'extension-type-enum' },
  event: { status: 'event-status-enum', event_types: 'event-type-ov', ...FIDELITY, ...STATE_CHANGES },
  file: {
    'hashes.#': 'hash-algorithm-ov',
    'extensions.windows-pebinary-ext.pe_type': 'windows-pebinary-type-ov',
  },
  grouping: { context: 'grouping-context-ov' },
  identity: { identity_class: 'identity-class-ov', sectors: 'industry-sector-ov' },
  impact: {
    recoverability: 'recoverability-enum',
    ...FIDELITY,
    'impacted_entity_counts.#': 'entity-type-ov',
    'extensions.confidentiality-ext.loss_type': 'confidentiality-loss-enum',
    'extensions.confidentiality-ext.information_type': 'information-type-ov',
    'extensions.external-ext.impact_type': 'external-impact-ov',
    'extensions.integrity-ext.alteration': 'integrity-alteration-enum',
    'extensions.integrity-ext.information_type': 'information-type-ov',
    'extensions.economic-ext.variety': 'economic-impact-ov',
    'extensions.monetary-ext.variety': 'economic-impact-ov',
    'extensions.physical-ext.impact_type': 'physical-impact-enum',
    'extensions.physical-ext.asset_type': 'asset-type-ov',
    'extensions.traceability-ext.traceability_impact': 'traceability-enum',
  },
  incident: {
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.determination':
      'incident-determination-enum',
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.investigation_status':
      'incident-investigation-status-ov',
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.detection_methods':
      'detection-methods-ov',
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.incident_types': 'event-type-ov',
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.recoverability':
      'recoverability-enum',
    'extensions.extension-definition--ef765651-680c-498d-9894-99799f2fa126.impacted_entity_counts.#':
      'entity-type-ov',
  },
  indicator: { indicator_types: 'indicator-type-ov', pattern_type: 'pattern-type-ov' },
  infrastructure: { infrastructure_types: 'infrastructure-type-ov' },
  'intrusion-set': ACTOR,
  location: { region: 'region-ov' },
  malware: {
    malware_types: 'malware-type-ov',
    architecture_execution_envs: 'processor-architecture-ov',
    implementation_languages: 'implementation-language-ov',
    capabilities: 'malware-capabilities-ov',
  },
  'malware-analysis': { result: 'malware-result-ov' },
  'network-traffic': {
    'extensions.socket-ext.address_family': 'network-socket-address-family-enum',
    'extensions.socket-ext.socket_type': 'network-socket-type-enum',
  },
  opinion: { opinion: 'opinion-enum' },
  process: {
    'extensions.windows-process-ext.integrity_level': 'windows-integrity-level-enum',
    'extensions.windows-service-ext.start_type': 'windows-service-start-type-enum',
    'extensions.windows-service-ext.service_type': 'windows-service-type-enum',
    'extensions.windows-service-ext.service_status': 'windows-service-status-enum',
  },
  report: { report_types: 'report-type-ov' },
  task: {
    outcome: 'task-outcome-enum',
    task_types: 'task-type-ov',
    ...FIDELITY,
    ...STATE_CHANGES,
    'affected_entity_counts.#': 'entity-type-ov',
  },
  'threat-actor': {
    ...ACTOR,
    threat_actor_types: 'threat-actor-type-ov',
    roles: 'threat-actor-role-ov',
    sophistication: 'threat-actor-sophistication-ov',
    personal_motivations: 'attack-motivation-ov',
  },
  tool: { tool_types: 'tool-type-ov' },
  'user-account': { account_type: 'account-type-ov' },
  'windows-registry-key': { 'values.*.data_type': 'windows-registry-datatype-enum' },
  'x509-certificate': { 'hashes.#': 'hash-algorithm-ov' },
};
