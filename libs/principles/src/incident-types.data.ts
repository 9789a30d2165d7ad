/** What kind of event an incident is, after the wording of public trackers and of the incident core extension. */
export type IncidentType =
  | 'data-theft'
  | 'leak'
  | 'espionage'
  | 'disruption'
  | 'ransomware'
  | 'wiper'
  | 'defacement'
  | 'ddos'
  | 'supply-chain'
  | 'fraud'
  | 'hijacking'
  | 'sabotage';

/** Values of `incident_types` (event-type-ov) and what they say of the kind. */
export const DECLARED_TYPES: Readonly<Record<string, IncidentType>> = {
  'data-exfiltration': 'data-theft',
  'data-theft': 'data-theft',
  'information-theft': 'data-theft',
  'data-breach': 'data-theft',
  'data-leak': 'leak',
  'information-leakage': 'leak',
  doxing: 'leak',
  espionage: 'espionage',
  spyware: 'espionage',
  ransomware: 'ransomware',
  'data-destruction': 'wiper',
  'data-encrypted-for-impact': 'ransomware',
  wiper: 'wiper',
  defacement: 'defacement',
  'denial-of-service': 'ddos',
  ddos: 'ddos',
  'dos-ddos': 'ddos',
  'supply-chain-compromise': 'supply-chain',
  'supply-chain': 'supply-chain',
  'supply-chain-customer': 'supply-chain',
  'supply-chain-vendor': 'supply-chain',
  phishing: 'fraud',
  fraud: 'fraud',
  scam: 'fraud',
  'domain-hijacking': 'hijacking',
  'dns-hijacking': 'hijacking',
  'routing-hijack': 'hijacking',
  sabotage: 'sabotage',
  outage: 'disruption',
  'system-outage': 'disruption',
  'service-disruption': 'disruption',
};

/** ATT&CK techniques (with their sub-techniques) that say the kind. */
export const TECHNIQUE_TYPES: Readonly<Record<string, IncidentType>> = {
  T1486: 'ransomware',
  T1485: 'wiper',
  T1561: 'wiper',
  T1491: 'defacement',
  T1498: 'ddos',
  T1499: 'ddos',
  T1195: 'supply-chain',
  T1041: 'data-theft',
  T1567: 'data-theft',
  T1048: 'data-theft',
  T1530: 'data-theft',
  T1213: 'data-theft',
  T1114: 'espionage',
  T1123: 'espionage',
  T1125: 'espionage',
  T1429: 'espionage',
  T1657: 'fraud',
  T0831: 'sabotage',
  T0879: 'sabotage',
  T0855: 'sabotage',
};

/** Words that say the kind, in English and French; any case. */
export const SPOKEN_TYPES: readonly { readonly type: IncidentType; readonly pattern: string }[] = [
  {
    type: 'ransomware',
    pattern:
      'ransom(?:ware)?|(?:extortion|locking|encryption) (?:software|code|program(?:me)?|malware)|extortionists? encrypted|ran[çc]on(?:giciels?|logiciels?)?|logiciels? de ran[çc]on',
  },
  {
    type: 'wiper',
    pattern:
      'wip(?:ed|er|ing)|eras(?:ed|ing)|(?:destroyed|overwr(?:ote|itten|iting)) (?:\\S+ ){0,4}?(?:data|servers?|computers|disks?|software|files|firmware|systems)|disk-wiping|efface(?:ur|ment|[ée]e?s?)|d[ée]trui(?:t|te|tes|ts|sant) (?:\\S+ ){0,4}?(?:donn[ée]es|serveurs|disques|fichiers)',
  },
  {
    type: 'defacement',
    pattern:
      'defac(?:ed|ement|ing)|(?:page|pages|sites?|websites?|home ?page)(?: \\S+){0,8}? (?:was|were) replaced|replaced (?:the )?(?:\\S+ ){0,3}?(?:pages?|home ?page)|d[ée]figur(?:[ée]e?s?|ation)|d[ée]facement|remplac[ée]e? par (?:un|une) (?:message|image)',
  },
  {
    type: 'ddos',
    pattern:
      'ddos|floods? (?:of|against|on)|flood(?:ed|ing)|denial[- ]of[- ]service|overload(?:ed|ing)|connections a second|requests a second|d[ée]ni de service|satur(?:[ée]e?s?|ation)|requ[êe]tes par seconde',
  },
  {
    type: 'espionage',
    pattern:
      'spy(?:ing|ware)?|spied|espionage|surveillance|eavesdrop\\w*|intercept(?:ed|ion|ing)|watched webcams|recorded keystrokes|listen(?:ed|ing)? (?:in|to)|read (?:the )?(?:mail|e-?mails?|messages)|espionn(?:age|[ée]e?s?)|logiciels? espions?|surveill[ée]e?s?|[ée]cout(?:e|es|[ée]e?s?)|interceptions?',
  },
  {
    type: 'leak',
    pattern:
      'leak(?:ed|ing|s)?|(?:published|posted|dumped|circulated|appeared) (?:\\S+ ){0,6}?(?:online|on (?:a|the|its) (?:\\S+ )?(?:site|website|forum|channel|internet|web))|hack-and-leak|doxx?ing|released (?:\\S+ ){0,4}?(?:files|documents|mails?|records)|fuit[ée]e?s?|fuites?|divulgu[ée]e?s?|publi[ée]e?s? (?:en ligne|sur (?:un|le|internet))|mis(?:e|es)? en ligne',
  },
  {
    type: 'data-theft',
    pattern:
      '(?:data|records?|details|files|documents|mails?|designs?|papers|numbers|source code|identities|certificates)(?: \\S+){0,12}? (?:was|were|had been|been) (?:\\S+ )?(?:taken|stolen|copied|downloaded|exfiltrated|sold|accessed)|(?:stole|copied|took|stolen|downloaded|exfiltrated|taking|copying|stealing|collect(?:ed)?)(?: \\S+){0,8}? (?:data|records?|details|files|documents|mails?|designs?|papers|numbers|gigabytes|terabytes|source code|certificates|databases?)|theft of (?:\\S+ ){0,5}?(?:data|records?|files|designs?|secrets|technology|documents)|(?:donn[ée]es|dossiers|fichiers|documents|courriels|plans)(?: \\S+){0,10}? (?:vol[ée]|copi[ée]|d[ée]rob[ée]|exfiltr[ée]|t[ée]l[ée]charg[ée])e?s?|(?:vol[ée]|copi[ée]|d[ée]rob[ée]|exfiltr[ée])(?: \\S+){0,8}? (?:donn[ée]es|dossiers|fichiers|documents|courriels|plans)|vol (?:de|des) (?:donn[ée]es|dossiers|fichiers|secrets)',
  },
  {
    type: 'supply-chain',
    pattern:
      "supply[- ]chain|(?:updates?|releases?|packages?|installers?|librar(?:y|ies)|scripts?)(?: \\S+){0,6}? (?:carried|contained|with) (?:an? )?(?:hidden )?(?:back-?door|malicious)|(?:poisoned|tampered|trojani[sz]ed|backdoored) (?:\\S+ ){0,3}?(?:updates?|releases?|packages?|installers?|librar(?:y|ies)|versions?)|cha[îi]ne d'approvisionnement|mises? [àa] jour (?:\\S+ ){0,3}?(?:pi[ée]g[ée]e|empoisonn[ée]e|compromise|contenait|contenaient)s?",
  },
  {
    type: 'fraud',
    pattern:
      'fraud(?:ulent|sters?)?|impostors?|confidence trick|scam(?:mers?)?|wire(?:d)? (?:\\S+ ){0,5}?(?:dollars|euros|million)|diverted payments?|fraudul\\w+|escroc(?:s|querie)?|arnaque\\w*|virements? frauduleux',
  },
  {
    type: 'hijacking',
    pattern:
      'hijack(?:ed|ing)? (?:\\S+ ){0,3}?(?:domains?|routes?|prefix(?:es)?|address(?:es)?|traffic|records|dns)|(?:domain|dns|route|bgp|prefix)[- ]hijack\\w*|changed the records|false certificates?|unauthori[sz]ed certificates?|d[ée]tourn(?:[ée]e?s?|ement) (?:\\S+ ){0,3}?(?:trafic|domaines?|routes?|adresses)',
  },
  {
    type: 'sabotage',
    pattern:
      'sabotag\\w+|open(?:ed)? breakers|(?:valves?|pumps?|breakers|controllers?|centrifuges|turbines|furnace)(?: \\S+){0,6}? (?:opened|closed|reprogrammed|manipulated|damaged|switched|took over|shut)|took over (?:\\S+ ){0,3}?controllers|physical(?:ly)? damage\\w*|sabot[ée]e?s?|automates? (?:\\S+ ){0,3}?(?:manipul[ée]|reprogramm[ée])\\w*',
  },
];

/** Ways in that P6 tells apart. */
export type EntryClass = 'update' | 'msp' | 'dependency' | 'zero-day';

/** Words for the ways in, in English and French; any case. Zero-days are read by the concept `zeroDay`. */
export const SPOKEN_ENTRIES: readonly { readonly entry: EntryClass; readonly pattern: string }[] = [
  {
    entry: 'update',
    pattern:
      '(?:updates?|installers?|releases?|builds?|firmware)(?: \\S+){0,8}? (?:carried|contained|delivered|spread|pushed|tampered|poisoned|backdoored|trojani[sz]ed|altered|hijacked|with a (?:hidden )?back-?door)|(?:tampered|poisoned|backdoored|trojani[sz]ed|malicious|manipulated|rogue|fake) (?:\\S+ ){0,3}?(?:updates?|installers?|releases?|builds?|versions?)|(?:through|via|by|using) (?:an? |the |its )?(?:\\S+ ){0,3}?updates?|update (?:servers?|mechanism|channel)|mises? [àa] jour (?:\\S+ ){0,4}?(?:pi[ée]g|empoisonn|compromis|contena|alt[ée]r|diffus)\\w*|(?:par|via) une mise [àa] jour',
  },
  {
    entry: 'dependency',
    pattern:
      '(?:packages?|librar(?:y|ies)|dependenc(?:y|ies)|open-source (?:project|component|software|program)s?|components?|scripts?|plug-?ins?|modules?)(?: \\S+){0,8}? (?:carried|contained|tampered|poisoned|backdoored|trojani[sz]ed|altered|hijacked|overwr\\w+|malicious|injected)|(?:tampered|poisoned|backdoored|trojani[sz]ed|malicious|hijacked|rogue) (?:\\S+ ){0,3}?(?:packages?|librar(?:y|ies)|dependenc(?:y|ies)|components?|scripts?|plug-?ins?|modules?)|(?:maintainer|keeper|author) of (?:an? |the )?(?:\\S+ ){0,3}?(?:packages?|librar(?:y|ies)|projects?|modules?|components?)|(?:serves?|served|serving) (?:\\S+ )?scripts|(?:paquets?|biblioth[èe]ques?|d[ée]pendances?|modules?)(?: \\S+){0,6}? (?:pi[ée]g|empoisonn|compromis|alt[ée]r|contena)\\w*',
  },
  {
    entry: 'msp',
    pattern:
      "managed[- ]service(?:s)?(?: providers?)?|msps?|(?:through|via|by way of|from|at|of) (?:an? |the |its |their )?(?:\\S+ ){0,4}?(?:service providers?|hosting (?:company|firm|provider)|it (?:provider|firm|company|contractor|services)|contractors?|outsourcers?|suppliers?|remote-support company)|remote[- ](?:management|monitoring|support) (?:tool|product|software|company|platform)s?|stolen from (?:an? |the )?(?:\\S+ )?(?:contractor|supplier|provider|vendor)|prestataires?|infog[ée]r(?:ant|ance)s?|sous-traitants?|fournisseurs? (?:de services|informatiques?|d'h[ée]bergement)|h[ée]bergeurs?",
  },
];

/** What an incident did to people, beyond their data. */
export type HumanConsequence = 'death' | 'injury' | 'diverted-care' | 'benefits-unpaid';

/** Words for human consequences, in English and French; any case. */
export const SPOKEN_CONSEQUENCES: readonly {
  readonly consequence: HumanConsequence;
  readonly pattern: string;
}[] = [
  {
    consequence: 'death',
    pattern:
      "(?:(?:patients?|wom[ae]n|m[ae]n|persons?|people|child(?:ren)?|baby|newborn|residents?|someone)(?: \\S+){0,12}? died|deaths? of (?:an? |the )?(?:patient|woman|man|person|people|child|newborn)|(?:contributed|led) to (?:an? |the |at least \\w+ )?(?:\\S+ )?deaths?|was killed|were killed|(?:patiente?s?|femme|homme|personne|enfant|nouveau-n[ée])(?: \\S+){0,10}? (?:est |sont )?(?:mort|d[ée]c[ée]d[ée])e?s?|d[ée]c[èe]s d(?:'|e |u )(?:un |une |la |le )?(?:patient|femme|homme|personne|enfant|nouveau-n[ée])\\w*)",
  },
  {
    consequence: 'injury',
    pattern:
      '(?:people|persons?|patients?|workers?|residents?) (?:\\S+ ){0,3}?(?:injured|hurt|harmed|poisoned)|drug errors?|wrong (?:dose|medication|blood)s?|suicides?|(?:personnes?|patients?) (?:\\S+ ){0,3}?bless[ée]e?s?|erreurs? de m[ée]dicaments?',
  },
  {
    consequence: 'diverted-care',
    pattern:
      '(?:ambulances?|patients?|emergenc(?:y|ies)|acute cases)(?: \\S+){0,8}? (?:diverted|redirected|turned away|re-?routed|sent (?:elsewhere|to (?:other|neighbouring|distant|farther)\\S*)|taken elsewhere|driven to|transferred|moved to)|(?:surger(?:y|ies)|operations|appointments|treatments?|chemotherapy|procedures|births?|tests?|transfusions?|consultations)(?: \\S+){0,6}? (?:postponed|cancelled|canceled|delayed|put off|called off)|(?:postponed|cancelled|canceled|delayed|put off) (?:\\S+ ){0,5}?(?:surger(?:y|ies)|operations|appointments|treatments?|chemotherapy|procedures|tests)|emergency (?:department|room)s? (?:\\S+ )?(?:closed|shut)|(?:ambulances?|patients?|urgences)(?: \\S+){0,8}? (?:d[ée]tourn|redirig|r[ée]orient|transf[ée]r|d[ée]rout|envoy)[ée]e?s?|(?:op[ée]rations|interventions|rendez-vous|traitements|consultations|examens)(?: \\S+){0,6}? (?:report|annul|retard|d[ée]programm)[ée]e?s?',
  },
  {
    consequence: 'benefits-unpaid',
    pattern:
      "(?:benefits?|pensions?|salar(?:y|ies)|wages|allowances?|welfare|social (?:payments?|benefits|aid)|unemployment (?:money|payments?|benefits|claims)|student aid|subsid(?:y|ies))(?: \\S+){0,8}? (?:unpaid|not (?:be )?paid|delayed|stopped|suspended|late|could not be paid|went unpaid|missed)|(?:clinics|pharmacies|doctors|employees|staff|pensioners|recipients)(?: \\S+){0,4}? (?:went )?unpaid|(?:could not|unable to|failed to) (?:pay|disburse) (?:\\S+ ){0,3}?(?:benefits?|pensions?|salar(?:y|ies)|wages|allowances?)|(?:allocations?|pensions?|salaires?|aides?|prestations?|retraites?)(?: \\S+){0,8}? (?:impay[ée]|non vers[ée]|suspendu|retard[ée]|n'ont pas [ée]t[ée] vers[ée])e?s?",
  },
];

/** Makers of intrusion tools, by what they are called: a name in capitals beside such words. */
export const TOOL_VENDOR =
  '(?:spyware|surveillance|intrusion|forensic|phone-hacking|interception|hack-for-hire|mercenary)(?:[- ](?:software|technology|tool))? (?:vendor|firm|company|maker|seller|supplier|group)|logiciels? espions?|(?:soci[ée]t[ée]|entreprise|[ée]diteur) (?:de surveillance|de logiciels? espions?)';
