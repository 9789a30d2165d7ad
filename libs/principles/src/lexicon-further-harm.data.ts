/** More ways of saying what the other lexicons say of acts, harm, States and gates. */
export const FURTHER_HARM_LEXICON = {
  lawfulOperation: [
    '(?:with|under|on|by|after|having) (?:the |an? )?(?:permission|approval|authority|leave|orders?|warrants?|consent|authori[sz]ation|backing|blessing|decision|mandate|ruling)s? (?:of|from|by) (?:an? |the )?(?:\\S+ ){0,4}?(?:courts?|judges?|magistrates?|prosecutors?|tribunals?)',
  ],
  prePositioning: [
    '(?:could|would|might) (?:\\S+ )?have (?:\\S+ )?(?:damaged|destroyed|disrupted|shut|switched|cut|sabotaged|crippled|interrupted|turned off|caused|manipulated)(?: \\S+){0,6}? (?:plants?|turbines?|power|supply|electricity|grid|water|gas|pipelines?|trains?|networks?|operations?|services?|outages?|blackouts?)',
    '(?:capab\\w+|capacity|ability|position|enough access|access|means) (?:\\S+ ){0,4}?to (?:\\S+ )?(?:damage|destroy|disrupt|shut|switch|cut|sabotage|cripple|interrupt|turn off|cause|manipulate)',
    '(?:so as|in order|poised|ready|able) to (?:\\S+ )?(?:disrupt|sabotage|cut|shut|switch|cripple)\\w*',
  ],
  electoralTarget: [
    'campaigning|campaigners|electorate|polls?|polling|nominees?|contenders?|presidential (?:hopeful|bid|race|team|contest)|ballots? (?:papers?|boxes?)?|vote[- ]?(?:counting|rigging|tall(?:y|ies))|elector(?:s|al)',
    '(?:election|electoral|campaign|vote|voting|polling|party|referendum) (?:\\S+ )?(?:night|day|eve|data|mail|e-?mails?|software|suppliers?|vendors?|websites?|portal|headquarters|staff|officers?|workers|volunteers|consultants?|strategists?|advis[eo]rs?)',
    '(?:parliamentary|presidential|general|municipal|local|federal|state|regional|european|snap|midterm) (?:elections?|votes?|ballots?|polls?|races?)',
  ],
  electoralMeans: [
    'dump(?:ed|ing)?|disclosed|exposed|bombarded|knocked|offline|disrupt(?:ed|ing)|penetrat\\w+|infiltrat\\w+|guess(?:ed|ing)|forg(?:ed|eries|ing)|hijack\\w*|spied|wip(?:ed|ing)|bogus|fake|false|spoof\\w*',
  ],
  criminalInfrastructure: [
    'back-?door (?:scripts?|programs?|files?)|scripts? that (?:intruders|attackers|hackers|criminals)',
    '(?:booter|stresser|ddos|flooding|attack|phishing|malware|proxy|crypting|carding|drugs?) (?:services?|sites?|platforms?|networks?|shops?|domains?|markets?)',
    'encrypted (?:phones?|chat|messaging|communications?) (?:network|service|platform|company)?',
    'darknet|dark web',
  ],
} as const;
