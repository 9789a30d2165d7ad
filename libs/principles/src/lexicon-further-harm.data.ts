/** More ways of saying what the other lexicons say of acts, harm, States and gates. */
export const FURTHER_HARM_LEXICON = {
  lawfulOperation: [
    "(?:obtain(?:ed|ing)?|got|won|secur(?:ed|ing)|receiv(?:ed|ing)|had) (?:the |an? )?(?:\\S+ )?(?:prosecutors?|judges?|courts?|magistrates?)(?:'s?|s')? (?:consent|permission|approval|order|warrant|authori[sz]ation|leave)",
    '(?:with|under|on|by|after|having) (?:the |an? )?(?:permission|approval|authority|leave|orders?|warrants?|consent|authori[sz]ation|backing|blessing|decision|mandate|ruling)s? (?:of|from|by) (?:an? |the )?(?:\\S+ ){0,4}?(?:courts?|judges?|magistrates?|prosecutors?|tribunals?)',
  ],
  research: [
    'invit(?:ed|es|ing) (?:the public|hackers|experts|specialists|anyone|everyone|the world|researchers)(?: \\S+){0,12}? (?:break|attack|hack|test|try|probe|examine)',
    '(?:inform(?:ed|ing)|told|notif(?:ied|ying)|alerted|warned) (?:the )?(?:operator|maker|vendor|manufacturer|company|owner|developer|authority)s?(?: \\S+){0,3}? (?:before|first|beforehand|in advance|months earlier|privately)',
    '(?:studied|examined|reviewed|analysed|analyzed|audited) the (?:published|public|open|source) (?:\\S+ )?code|(?:public|open) (?:intrusion|penetration|security) (?:test|trial)|hacking contest|cryptographers?',
  ],
  stateLinked: [
    '(?:means|methods|resources|hand|hallmarks?|work|level|skills?|marks?) (?:to be |were |was |as |is )?(?:those |that )?of (?:an? )?(?:foreign |hostile )?(?:state|government|intelligence service)(?! (?:owned|court|bank|university))',
    '(?:some|another|which|a foreign|a hostile) (?:government|state|service) (?:stood|was|is|were|had been|lay) behind',
    '(?:tolerated|steered|directed|protected|sheltered|run|guided|controlled|financed|paid)(?: or \\S+)? by (?:his|her|its|their|the) (?:\\S+ )?(?:security services?|government|state|intelligence (?:service|agency)|army|secret service|regime)',
  ],
  exercise: [
    '(?:as|was|were|been|only|merely|just|be|part of) (?:an? )?(?:\\S+ ){0,2}?(?:exercise|drill|simulation|rehearsal|training|mock attack)',
    '(?:phishing|security|readiness|awareness|stress|penetration) (?:test|exercise|drill|simulation)s?',
    '(?:exercise|drill|simulation|test) (?:to|meant to|designed to|intended to) (?:test|train|check|probe|measure|examine)',
    'false alarm|to test (?:its|their|the) (?:staff|employees|volunteers|defences|readiness|vigilance)',
  ],
  maliceSign: [
    'vandal\\w*|arson\\w*|saw(?:ed|n) through|slash(?:ed|ing)|(?:unknown|unidentified) (?:people|persons?|men|hands|parties)',
    '(?:prosecutors?|police|investigators|security service) (?:\\S+ )?(?:opened|launched|began|started) (?:an? )?(?:\\S+ )?(?:case|investigation|inquiry|probe)(?: \\S+){0,4}? (?:for|into|over|of) (?:\\S+ )?(?:sabotage|damage|intrusion|hacking|espionage|attack|theft|extortion)',
  ],
  cableCore: [
    '(?:fibre|fiber|glass-fibre|backbone|long-distance|trunk|optical|data|telecom\\w*|communication|internet) (?:\\S+ )?(?:bundles?|links?|lines?|routes?|connections?|strands?)',
    'cables?(?: \\S+){0,8}? (?:join|connect|link|serve|carry|between|under|off)',
    '(?:cable )?ducts?|(?:both|two|three|four) (?:cables|lines)',
  ],
  disruption: [
    '(?:return(?:ed|ing)?|came back|resum(?:ed|ing)|restor(?:ed|ing)|work(?:ed|ing)? again|reopen(?:ed|ing))(?: \\S+){0,3}? only|only (?:\\S+ ){0,3}?(?:returned|came back|resumed|restored)',
    '(?:stall(?:ed|ing)|buckled|faltered|seized up|ground to a halt|timed out|resolved (?:slowly|not at all)|slow or no|no longer answered|stopped answering)',
  ],
  noAttack: [
    '(?:concluded|established|found|determined|agreed|decided)(?: \\S+){0,6}? (?:fishing (?:boats?|vessels?|gear|nets?)|trawlers?|accident\\w*|negligence|natural causes?|wear and tear|a mistake|human error)',
    '(?:point(?:ed|s|ing)? to|show(?:ed|s|ing)?|reveal(?:ed|s|ing)?|found|saw|see|suggest(?:ed|s|ing)?|indicat(?:ed|es|ing)) no (?:\\S+ )?(?:attack|cyber-?attack|intrusion|hack\\w*|break-?in|sabotage|foul play|malice|manipulation|interference|outside hand)',
    '(?:sabotage|(?:cyber-?)?attack|hack(?:ing)?|hackers|intrusion|foul play|malice|manipulation)(?: \\S+){0,4}? (?:was|were|had been|is|been) (?:\\S+ )?(?:dismissed|ruled out|excluded|discounted|rejected|discarded|disproved|unfounded|not involved|not the cause)',
    '(?:regarded|judged|considered|put|ascribed|attributed|treated)(?: \\S+){0,6}? (?:as|to) (?:an? |the )?(?:\\S+ )?(?:slip|mistake|error|accident|mishap|blunder|oversight|coincidence|misconfiguration|typo|carelessness)',
    '(?:dismiss(?:ed|es)|rul(?:ed|es|ing) out|exclud(?:ed|es)|discount(?:ed|s)|rejected)(?: \\S+){0,5}? (?:sabotage|cyber-?attack|attack|hack(?:ing|ers)?|intrusion|foul play|malice)',
    'not (?:hackers|an attack|sabotage|a cyber-?attack)|neither (?:hackers|an attack|sabotage)|had nothing to do with (?:hackers|an attack|a cyber-?attack)',
  ],
  accident: [
    'slips?|slip-?ups?|blunders?|oversights?|mishaps?|fat[- ]finger\\w*|miskeyed|mistyp\\w+|mix-?ups?|bungl\\w+|unforeseen|teething|overwhelmed by (?:demand|interest|visitors|callers)',
    '(?:came|arrived|called|logged on|applied|rushed|turned up|queued)(?: \\S+){0,3}? (?:at once|at the same time|simultaneously|all together)',
    '(?:engineers?|technicians?|operators?|staff|administrators?|contractors?|employees?|workers?)(?: \\S+){0,8}? (?:had (?:altered|changed|replaced|removed|deleted|forgotten|installed|set|configured|overlooked|unplugged|cut)|(?:forgot|overlooked|mistyped|misread|unplugged|deleted|misjudged))',
    '(?:tripped|tripping|short[- ]circuit\\w*|surge|lightning|burst pipe|rodents?|squirrels?|birds?|digger|excavator|anchor|roadworks?|construction work)',
  ],
  criminalServers: [
    '(?:servers?|sites?|pages?|panels?|infrastructure|computers?|accounts?|logs?)(?: and \\S+)? (?:of|used by|run by|belonging to) (?:an? |the )?(?:\\S+ ){0,3}?(?:crew|spies|spying \\S+|espionage \\S+|hackers?|intruders?)',
    "(?:crew|spies|intruders|hackers|attackers)(?:'s?|s') (?:own )?(?:\\S+ )?(?:servers?|logs?|panels?|infrastructure|computers?|sites?)",
  ],
  shutdown: [
    '(?:internet|mobile data|broadband|connections?|connectivity|online services?|messaging|social (?:media|networks)|networks?|web|lines|signal)(?: \\S+){0,5}? (?:vanished|disappeared|went dark|went dead|was gone|were gone|fell silent|throttled|slowed to|unavailable|unreachable|barred|restricted|jammed|filtered)',
    '(?:darkness|blackout|disconnection|severing|black-out|curfew)(?: \\S+){0,4}? (?:internet|online|networks?|mobile|web|digital)',
    '(?:security|national|state|government|trusted) ?"?(?:\\S+ )?certificate',
    '(?:open|read|decrypt|unlock|inspect|intercept)\\w* (?:\\S+ )?(?:encrypted|secure|protected) (?:connections?|traffic|pages|communications?)',
  ],
  governmentOrder: [
    '(?:ordered|instructed|told|directed|compelled|forced|required|obliged)(?: \\S+){0,4}? by (?:the |an? )?(?:\\S+ ){0,3}?(?:ministers?|ministry|government|regulator|authorit\\w+|army|junta|president|state|security)',
    '(?:imposed on (?:them|it|operators|providers)|at the (?:behest|request|insistence|instruction) of (?:the )?(?:\\S+ )?(?:government|authorit\\w+|ministry|regulator|army|state)|(?:instructions?|directives?|demands?) (?:from|of) (?:the )?(?:\\S+ )?(?:government|authorit\\w+|ministry|regulator|army|state))',
    '(?:allow(?:ed|ing)|let|enabled|permit(?:ted|ting)) (?:the )?(?:state|government|authorities|services|security) to',
    '(?:government|authorities|president|minister|ministry|regime|junta|army) (?:said|admitted|confirmed|explained|announced|defended|justified)(?: \\S+){0,6}? (?:acted|measure|step|shutdown|blackout|cut|test|necessary|order)',
  ],
  certificateCore: [
    '(?:minted|issued|issu\\w+|forged|obtained|withdrew|revoked|distrusted|mis-?issued)(?: \\S+){0,5}? certificates?',
    'certificates? (?:in|for|under) the names? of|certificates?(?: \\S+){0,4}? (?:signed|minted|issued|withdrawn|revoked|distrusted)',
  ],
  dnsCore: [
    '(?:company|service|provider|firm|operator|body) (?:that|which) (?:translates?|resolves?|looks? up|answers?|manages?|administers?|keeps?|runs?) (?:\\S+ ){0,4}?(?:names?|domains?|addresses|zones?)',
  ],
  routingCore: [
    '(?:on the wire|on the way|in transit|in passing|along the path|midway|at the border)(?=[^.]{0,80}(?:traffic|replac|inject|chang|alter|rewrit|tamper|filter|script))',
    '(?:replac|inject|chang|alter|rewrit|tamper)\\w*(?: \\S+){0,8}? (?:on the wire|on the way|in transit|in passing|along the path|midway|at the border)',
  ],
  watchedPersons: [
    '(?:human[- ])?rights (?:campaigners?|advocates?|monitors?|organi[sz]ations?)|campaigners|anti-(?:war|government|corruption) (?:campaigners?|activists?|protesters?)|imams?|priests?|poets?|writers?|publishers?|whistle-?blowers?|protest leaders?',
  ],
  interbank: [
    '(?:orders?|messages?|transfers?|instructions|payments?)(?: \\S+){0,18}? (?:interbank|swift|central bank|real-?time gross|payment switch|clearing house)',
  ],
  selfClaim: [
    'boast(?:ed|s|ing)|bragg(?:ed|ing)|gloat(?:ed|ing)|crowed|took (?:the )?credit|said (?:it|they) had done|admirers? of|supporters? of',
  ],
  commercialSpyware: [
    '(?:stalk\\w+|covert|hidden|secret|monitoring|tracking|spying|parental) (?:\\S+ )?(?:apps?|software|programs?)',
    '(?:apps?|programs?|software|products?)(?: \\S+){0,16}? (?:in secret|secretly|unnoticed|covertly|jealous|spouses?|partners?)(?=[^.]{0,80}(?:phone|handset|messages|read|watch|follow|listen|photos|position))',
  ],
  spywareUse: ['handsets?|spouses?|partners?|child(?:ren)?|employees'],
  stateActor: [
    '(?:work(?:s|ed|ing)?|act(?:s|ed|ing)?|spy(?:ing)?|operat(?:es|ed|ing)) (?:for|on behalf of|in the service of|under) (?:the )?{state}(?: (?:state|government|army|services?|intelligence|leadership))?',
  ],
  stateBlamed: [
    'regard(?:s|ed|ing)?(?: \\S+){0,4}? as (?:\\S+ ){0,3}?{state}|no doubt(?: \\S+){0,10}? {state}',
    "(?:sent|threw|ejected|expelled|ordered|turned)(?: \\S+)? {state}(?:'s|s')? (?:\\S+ )?(?:diplomats?|embassy|ambassador|envoys?|officers?|staff|charg\\S*)(?: \\S+){0,2}? (?:home|out|away|packing|to leave)?",
    "{state}(?:'s|s') hand|the hand of {state}|fingerprints of {state}|{state}(?:'s|s') fingerprints",
    "{state}(?:'s|s')? (?:government|state|services?|leadership|regime|military|army|intelligence) (?:stood|was|were|is|had been|lay) (?:\\S+ )?(?:behind|responsible|to blame|the author)",
    '(?:called|held|declared|said|concluded|made clear)(?: \\S+){0,5}? {state} (?:was |were |is )?(?:responsible|behind|guilty|to blame|accountable)',
  ],
  attackForHire: [
    '(?:anyone|anybody|everyone|customers|users|clients|buyers|people)(?: \\S+){0,3}? (?:could|can|may|might) (?:order|buy|rent|book|hire|commission|purchase)(?: \\S+){0,4}? (?:floods?|attacks?|traffic|access|malware|hacks?|time|addresses)',
    '(?:sold|rented|leased|hired out|let) (?:the )?(?:use|time|capacity|access|seats?|slots?)(?: \\S+){0,6}? (?:by the|to|on|for)',
    '(?:paid|hired|engaged|commissioned|retained|contracted)(?: \\S+){0,12}? (?:to|for|who|and) (?:\\S+ ){0,3}?(?:attack|flood|hack|overload|knock|take down|cripple|bring down|swamp|bombard|disrupt|break into|aimed|unleash)\\w*',
    '(?:dollars|euros|pounds|roubles|rubles|yuan|money|fee|sum|bitcoins?)(?: \\S+){0,3}? (?:a|per|each|every) (?:month|week|day|hour|attack|job|target)',
    '(?:phishing|hacking|spying|intrusion|flooding|attack|mail-phishing) (?:shop|business|service|agency|outfit|company)(?: \\S+){0,4}? (?:for|to|with) (?:paying )?(?:customers|clients|anyone)',
  ],
  serviceForCriminals: [
    '(?:took|takes?|taking|kept|keeps?|received?|receives|got|gets|earn(?:ed|s)?|collect(?:ed|s)?|pocket(?:ed|s)?|claim(?:ed|s)?) (?:an? |its |their |the )?(?:\\S+ )?(?:cut|share|percentage|commission|slice|part|tenth|fifth|quarter|third)(?: \\S+){0,6}? (?:partners?|affiliates?|ransoms?|proceeds|payments?|customers|takings|loot|users?|profits?)',
    '(?:partners?|affiliates?|associates?|subcontractors?|tenants|licensees) (?:using|who use[ds]?|that use[ds]?|with access to|renting|who rent(?:ed)?|of) (?:the |its |their )?(?:\\S+ )?(?:program|software|tool|code|platform|locker|ransomware|service)',
  ],
  toolsLeaked: [
    '(?:source|code|builder|kit|toolkit|generator|program)(?:,? \\S+){0,9}? (?:circulat\\w*|surfaced|turned up|appeared|made the rounds|spread)(?: \\S+){0,5}? (?:boards?|forums?|hosts?|online|internet|markets?|channels?|underground)',
    '(?:seized|hijacked|borrow(?:s|ed|ing)|took over|taken over|stole|stolen|appropriated|captured|commandeered|repurposed|inherited)(?: \\S+){0,5}? (?:tools?|implants?|malware|exploits?|code|programs?)(?: \\S+){0,4}? (?:of|from|belonging to) (?:an? |the |another )?(?:\\S+ ){0,3}?(?:group|outfit|crew|team|service|spies|agency|gang|state)',
    '(?:kits?|builders?|code|source|tools?|programs?|toolkits?|generators?) (?:that|which) (?:had )?(?:been )?(?:leaked|escaped|got out|was published|were published|was posted|became public)',
    '(?:assembled|built|made|compiled|derived|generated|created|cobbled) (?:\\S+ ){0,2}?(?:with|from|out of|on) (?:the |an? )?(?:\\S+ ){0,3}?(?:kit|builder|code|source|toolkit|generator)(?: \\S+){0,3}? (?:leaked|published|stolen|made public|posted|that leaked)',
    '(?:put|posted|published|released|uploaded|placed|dropped) (?:the |its |his |her |their )?(?:\\S+ ){0,2}?(?:code|source|program|exploit|tool|builder)s?(?: \\S+){0,4}? (?:on|onto|to) (?:an? |the )?(?:\\S+ )?(?:forum|internet|web|public|repository|site|channel)',
    '(?:source|code)(?: \\S+)? of the (?:\\S+ )?(?:encryption|extortion|locking|spying|attack) (?:program|software|tool)(?: itself)?',
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
    '(?:remote-access |banking )?trojans?|remote-access tools|malware (?:famil(?:y|ies)|operators?|domains?)',
  ],
} as const;
