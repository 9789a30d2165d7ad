/** Whom private retaliation is aimed at: attackers, criminals, sellers of intrusion. `{hostile}` in patterns. */
const HOSTILE =
  "(?:(?:\\S+ ){0,3}?(?:(?:ransomware|extortion|criminal|hacker|hacking|malware|scam|fraud|phishing|stealer|cyber ?crime|spam|spyware|stalkerware|surveillance|espionage|troll|hack-for-hire|child-abuse|terrorist|extremist|(?:spy|spying|monitoring|stalking) (?:apps?|programs?|software)) (?:groups?|gangs?|crews?|operators?|operations?|services?|sites?|pages?|servers?|infrastructure|panels?|cent(?:re|er)s?|rings?|networks?|forums?|markets?|compan(?:y|ies)|vendors?|makers?|firms?|sellers?|suppliers?|factory|farms?|brands?|accounts?)|(?:leak|extortion) (?:sites?|pages?|blog)|fraudulent (?:\\S+ ){0,3}?(?:cent(?:re|er)s?|sites?|shops?|compan(?:y|ies))|(?:vendors?|makers?|sellers?|suppliers?) of (?:\\S+ ){0,3}?(?:spyware|stalkerware|surveillance|programs? that|apps? that|repression|intrusion|malware|spying)|gangs?|crews?|extortionists?|attackers?|hackers?|intruders?|burglars?|thie(?:f|ves)|scammers?|fraudsters?|swindlers?|spammers?|spies|botnets?|perpetrators?|culprits?|offenders?|criminals?|crooks|blackmailers?|tormentors?|aggressors?))(?:'s?|s')?";

const STRIKE =
  '(?:br(?:eaks?) into|hacks|enters|floods|wipes|erases|deletes|leaks|publishes|dumps|exposes|disables|destroys|attacks|overloads|knocks|empties|defaces|sabotages|takes (?:over|down)|br(?:oke|eak|eaking|oken) into|(?:got|get|getting|made (?:its|his|her|their) way) (?:in|into|inside)|hack(?:ed|ing)?(?: into)?|enter(?:ed|ing)?|penetrat(?:ed|ing)|infiltrat(?:ed|ing)|attack(?:ed|ing)?|flood(?:ed|ing)?|overload(?:ed|ing)?|overwhelm(?:ed|ing)?|swamp(?:ed|ing)?|knock(?:ed|ing)?|(?:took|taking|take) (?:over|down|offline|control of)|wip(?:ed|ing)|eras(?:ed|ing)|delet(?:ed|ing)|encrypt(?:ed|ing)|destroy(?:ed|ing)|defac(?:ed|ing)|leak(?:ed|ing)|publish(?:ed|ing)|dump(?:ed|ing)|doxx?(?:ed|ing)|empt(?:ied|ying)|drain(?:ed|ing)|hijack(?:ed|ing)|replac(?:ed|ing)|sabotag(?:ed|ing)|disabl(?:ed|ing)|shut(?:ting)? down|access(?:ed|ing)|(?:gain|got|obtain|had|win|won)(?:ed|ing|s)? (?:\\S+ )?access to|poison(?:ed|ing)|disrupt(?:ed|ing)?|expos(?:ed|ing)|unmask(?:ed|ing)|identif(?:ied|ying)|crippl(?:ed|ing)|brick(?:ed|ing)|plant(?:ed|ing)|str(?:uck|ikes?|iking) (?:back )?(?:at|against)|hit(?:ting)? (?:back )?(?:at|against)?|turn(?:ed|ing) (?:\\S+ ){0,3}?against|(?:put|putting|posted|posting) (?:\\S+ ){0,3}?(?:online|on the internet)|s(?:tole|tealing|iphoned))';

/** The words of a direct object: nothing that begins another clause, names an agent or an aim. */
const OBJECT =
  '(?: (?!(?:by|and|or|when|after|as|while|before|but|because|that|which|who|with|for|where|until|since|was|were|had|has|so|if|though|whose)\\b)[^\\s.;:,()]+){0,9}?';

/** P8: private parties that strike at attackers, at criminals, at sellers of intrusion, or at a State that attacked. */
export const RETALIATION_LEXICON = {
  attackersStruck: [
    `${STRIKE}${OBJECT} ${HOSTILE}`,
    `${HOSTILE}(?: (?!(?:by|and|when|after|as|while|before|but|which|who|had|stolen|encrypted|taken)\\b)[^\\s.;:,()]+){0,5}? (?:(?:was|were|been|being|is|are) (?:\\S+ )?(?:hacked|breached|broken into|flooded|knocked|defaced|erased|disrupted|sabotaged|infiltrated|overloaded|doxx?ed|unmasked|bombarded|swamped)|(?:went|fell|go) (?:offline|dark|down|silent))`,
    `${HOSTILE}[^.;]{0,70}\\b(?:their|its) (?:\\S+ )?(?:pages?|sites?|blog|servers?|portal|forum) (?:(?:was|were|had been) (?:\\S+ )?(?:swamped|flooded|bombarded|overloaded|knocked|hacked|defaced|erased|entered)|(?:went|fell) (?:offline|dark|down|silent))`,
    '(?:leak|extortion|criminal|name-and-shame) (?:sites?|pages?|portal|blog|servers?)(?: \\S+){0,8}? (?:flood|offline|unreachable|overloaded|bombarded|ddos|denial)\\w*',
  ],
  victimStruckBack: [
    "(?:their|the (?:intruders|attackers|hackers|thieves|criminals|gang|extortionists|group)(?:'s?|s')?) (?:own )?(?:machines?|servers?|computers?|virtual machine|systems?|infrastructure|storage|copy)(?: \\S+){0,8}? (?:(?:was|were|been) (?:\\S+ )?(?:encrypted|entered|erased|wiped|hacked|attacked|accessed|deleted)|(?:entered|encrypted|hacked|broken into|accessed) by)",
    '(?:compan(?:y|ies)|firm|victim|studio|bank|vendor|maker|designer|engineers|staff|owner|provider)(?: (?!(?:by|which|who|after)\\b)\\S+){0,4}? (?:entered|hacked|attacked|broken into|got into|gained access to|flooded|encrypted|infiltrated|struck|erased|wiped|infected)(?: \\S+){0,2}? (?:their|its attackers|the intruders|the hackers|the attackers|the thieves)(?: \\S+){0,3}? (?:machines?|servers?|computers?|systems?|files|copy|copies|data|network|tools?)?',
  ],
  tracedBack: [
    '(?:hopp|follow|work|trac|track|mov|climb)\\w*(?: \\S+){0,6}? back (?:through|to|via|along|up)(?: \\S+){0,3}? (?:servers?|computers?|machines?|relays?|routers?|network|trail)',
    '(?:entered|accessed|broke into|hacked(?: into)?|got into|gained access to|took over|emptied) (?:the |their |its |an? )?(?:\\S+ )?(?:servers?|computers?|machines?|panels?|databases?)(?: \\S+)? (?:behind (?:it|them|the)|of the (?:extortion\\w*|ransom\\w*|gang|crew|attackers|scammers|thieves))',
    "(?:engineers?|staff|specialists?|compan(?:y|ies)|firm|team|employees|technicians)(?:'s)?(?: \\S+){0,4}? (?:secretly |covertly |quietly |themselves )?(?:got|broke|hacked|crept|logged|went) into (?:an? |the |one )(?:\\S+ )?(?:servers?|computers?|machines?|host|network) (?:in|abroad|used|from|behind|where|that|of the (?:attackers|intruders|hackers|thieves))",
    '(?:traced|tracked|followed)(?: \\S+){0,8}? (?:to|back to) (?:an? |the |one |its |their )?(?:\\S+ ){0,3}?(?:servers?|computers?|machines?|hosts?|networks?|sources?|account)[^.;]{0,60}?\\b(?:got into|entered|broke into|accessed|gained access|hacked|looked inside|copied|deleted|photographed|wiped|switched on)',
    '(?:entered|accessed|broke into|hacked into|got into|gained access to) (?:an? |the |one )?(?:\\S+ ){0,3}?(?:servers?|computers?|machines?|network)(?: \\S+){0,3}? (?:used by|behind|from which|that had|where)(?: \\S+){0,6}? (?:attack\\w*|theft|intru\\w+|stolen|thieves|hackers|break-in|flood\\w*|loot)',
  ],
  deviceVigilante: [
    "(?:strangers'?|other people'?s|others'|somebody else's|foreign|third-party) (?:\\S+ )?(?:routers?|devices?|computers?|machines?|cameras?|servers?|modems?)[^.;]{0,90}?\\b(?:clos|patch|fix|clean|add|updat|repair|protect|secur|block|immuni)\\w*",
    '(?:clos|patch|fix|clean|updat|repair|protect|secur|block|immuni)\\w*(?: \\S+){0,6}? (?:strangers\\S*|other people\\S*|others\\S*) (?:\\S+ )?(?:routers?|devices?|computers?|machines?|cameras?|servers?|modems?)',
    '(?:program|worm|code|virus|script)(?: \\S+){0,14}? (?:delet|remov|kill|uninstall|erase)\\w*(?: \\S+){0,6}?,? (?:and )?(?:fetch|install|download|appl|load)\\w*(?: \\S+){0,3}? (?:correction|patch|fix|update|repair)',
    '(?:devices?|routers?|cameras?|recorders?|things|modems?|boxes|gadgets|appliances|machines|servers|installations)(?: \\S+){0,6}? (?:was|were|been) (?:\\S+ )?(?:bricked|disabled|corrupted|destroyed|ruined|closed|patched|secured|cleaned|protected|repaired|immuni[sz]ed|put out of action|wiped|overwritten)[^.;]{0,90}?\\b(?:before|so that|to (?:keep|stop|prevent|protect|save)|without (?:asking|permission|consent|the owners?|their)|unasked|owners|for (?:their|its) own good|botnets?|other malware)',
    '(?:brick|disabl|corrupt|destroy|ruin|damag|clos|block|patch|secur|clean|disinfect|protect|repair|lock|immuni[sz]|vaccinat|shield|remov|overwr|wip)\\w*(?: (?!by\\b)\\S+){0,8}? (?:devices?|routers?|cameras?|recorders?|things|modems?|boxes|gadgets|appliances|ports?|machines|servers|installations|malware|worms?|bots?|miners?)[^.;]{0,90}?\\b(?:before|so that|to (?:keep|stop|prevent|protect|save)|instead of|without (?:asking|permission|consent|the owners?|their)|unasked|owners|vigilant\\w+|gr[ea]y hat|white hat|white knight|well-meaning|good samaritan|for (?:their|its) own good|botnets?|other malware|rival|competing)',
    '(?:good|benign|well-meaning|helpful|protective|vigilante|friendly|benevolent|anti-?\\w+) (?:worm|virus|malware|botnet|hacker|intruder|code)',
    '(?:gr[ea]y|white)[- ]hat (?:hacker|worm|vigilante|malware)?',
  ],
  gangLeaked: [
    '(?:hand(?:ed|ing)? out|gave away|giv(?:e|ing) away|spread(?:ing)?|distribut\\w+|(?:began|started) to post|leak\\w*|publish\\w*|post\\w*|releas\\w+|dump\\w*)(?: (?!by\\b)\\S+){0,9}? (?:source|tools?|programs?|code|scripts?|implants?)(?: code)?(?: \\S+){0,6}? of (?:the |an? )?(?:\\S+ ){0,4}?(?:crew|group|gang|spies|team|unit|hackers)',
    '(?:photographs?|pictures|names|identities|addresses|phone numbers) of (?:\\S+ ){0,3}?(?:members|operators|hackers|officers|leaders|developers|spies|agents)',
    '(?:leak(?:ed|s|ing)?|publish(?:ed|ing)|post(?:ed|ing)|put|releas(?:ed|ing)|dump(?:ed|ing)|expos(?:ed|ing)|disclos(?:ed|ing)|copied|handed)(?: (?!by\\b)\\S+){0,9}? (?:internal (?:\\S+ )?(?:chats?|messages?|conversations?|communications?|logs?|documents)|(?:chat|jabber|conversation|message) (?:logs?|messages|records|histor(?:y|ies))|private (?:chats?|messages)|(?:names|identities|photographs|addresses|real names) of (?:\\S+ ){0,3}?(?:members|operators|hackers|officers|leaders|developers|spies)|tools of (?:\\S+ ){0,6}?(?:group|spies|hackers|team|unit))',
    '(?:internal|private) (?:\\S+ )?(?:chats?|messages?|conversations?|communications?|logs?)(?: \\S+){0,6}? (?:were|was|been|being) (?:\\S+ )?(?:leaked|published|posted|put online|released|made public|dumped)',
  ],
  aggressionAnswered: [
    '(?:in (?:response|answer|retaliation|reprisal|protest|revenge|return|reaction)|out of (?:anger|protest|solidarity)|retaliat\\w+|revenge|aveng\\w+|punish\\w*|protest(?:s|ed|ing)?|answer(?:ed|ing)?|because of|opposed to|reaction|condemn\\w*|anger)(?: (?!against (?:the )?(?:removal|support|sanctions))\\S+){0,6}? (?:invasion|war|(?:military|armed|air|missile|cyber-?|earlier|previous|its|their|the) ?(?:attacks?|assault|strikes?|offensive|operation|aggression)|bombing|bombardment|shelling|occupation|annexation|aggression|killings?|airstrikes?|earlier (?:hack|intrusion)s?)',
    '(?:declared|announced|proclaimed|waged) (?:an? )?(?:cyber-? ?)?war (?:on|against)',
  ],
  hackAnswered: [
    '(?:pay-?back|retaliat\\w+|reveng\\w+|aveng\\w+|reprisals?|answer(?:ed|ing)?(?! (?:for|to|the (?:phone|name|quer)))|respon(?:se|ding|ded)|reply|replied|tit[- ]for[- ]tat|hit back|struck back|getting even|retribution)(?:,? \\S+){0,9}? (?:hack\\w*|attack\\w*|hijack\\w*|intru\\w+|defac\\w+|breach\\w*|thefts?|stole\\w*|leak\\w*|break-?ins?|flood\\w*|raid\\w*|sabotage\\w*|overload\\w*|knock\\w*|robb\\w*|spam\\w*)',
  ],
  struckBack: [
    '(?:str(?:uck|ikes?|iking)|hit(?:s|ting)?|fought|fights?|fighting|hack(?:ed|s|ing)?|attack(?:ed|ing)|fired|shot)[- ]back|counter-?(?:attack|hack|strik|struck|offensive|intrusion)\\w*|turned the tables|own medicine|hack-?back',
  ],
  unsanctioned: [
    '(?:as|called|considered|deemed|branded|held|judged) (?:an? |it )?(?:\\S+ )?(?:unlawful|illegal)',
    'not (?:strictly |quite |entirely )?legal|(?:on|in) the wrong side of the law|broke the law (?:himself|herself|itself|themselves)',
    '(?:may|might|could|would) (?:well |itself )?be (?:against the law|illegal|unlawful|a crime|punishable)',
    '(?:asked|consulted|told|informed) (?:neither|nobody|no one|no court|no judge)|(?:neither|nobody|no one|no court|no judge|no authority)(?: \\S+){0,4}? (?:asked|consulted|ordered|authori[sz]ed|commissioned|sent him|allowed)',
    '(?:police|authorities|courts?|owners?)(?: \\S+){0,3}? (?:had|were|was) not (?:been )?(?:consulted|asked|told|informed|involved)',
    '(?:without asking|uninvited|unasked|unbidden|unsolicited|without being asked)',
    '(?:acting|acted|worked|working|did it|does it) (?:\\S+ )?on (?:his|her|its|their) own (?:account|initiative|authority|behalf)?|of (?:his|her|its|their) own accord|off (?:his|her|its|their) own bat',
    '(?:no|without) (?:\\S+ )?(?:mandate|warrant|court order|legal authority|lawful authority|right to do so)',
  ],
  outlawed: [
    'child[- ]?(?:abuse|porn\\w*)|paedophil\\w*|pedophil\\w*|abuse (?:pictures|images|material)|illegal content|extremis\\w+|terroris\\w+|jihadis\\w+|drug (?:market|shop)s?|dark(?:net|[- ]web) market\\w*|swindl\\w+|scam\\w*|fraudsters?|con ?men|tricksters?|animal abuse|neo-?nazi\\w*|racist\\w*|spam\\w*|junk mail',
  ],
  retaliator: [
    '(?:circle|band|club|squad|brigade|legion|league|cell|movement|network of (?:activists|volunteers))|using the (?:name|label|handle|alias)|an? \\S+ (?:circle|group|collective|outfit)',
    'vigilantes?',
    'hacktivists?',
    '(?:anti-\\S+ |exiled |opposition |pro-\\S+ |self-described )?(?:activists?|partisans?|dissidents?|volunteers?|patriots?|enthusiasts|hobbyists?|amateurs?|students?|teenagers?|citizens|exiles)',
    '(?:exiled|self-described|independent|private|anonymous|former|retired|ethical|benevolent) (?:\\S+ )?(?:specialists?|experts?|hackers?|programmers?|researchers?|engineers?|person|individual|group|members?)',
    '(?:an? |the )?(?:unknown|unnamed|unidentified|anonymous|mysterious) (?:\\S+ )?(?:person|persons|people|party|parties|individual|hackers?|group|actor|intruder|insider)',
    '(?:somebody|someone|an individual|a person|a man|a woman|persons?|people|individuals?|two men|a group|groups?|a collective|collective|a persona)',
    'calling (?:himself|herself|itself|themselves)|calls? (?:himself|herself|itself|themselves)|self-styled|named itself|under the (?:name|pseudonym|alias|handle)|pseudonym',
    '(?:former )?(?:helpers?|associates?|accomplices?)|defectors?|insiders?|whistle-?blowers?|researchers?|programmers?|maintainers?|authors?|journalists?|broadcaster|television|youtubers?|podcaster',
    '(?:the |an? |its |their )?(?:\\S+ )?(?:victims?|compan(?:y|ies)|firms?|studios?|banks?|engineers|providers?|record labels?|music (?:industry|associations?)|rights holders?|casino|exchange|contractors?|business(?:es|man)?|shopkeeper|entrepreneur)',
    'scam-?(?:hunters?|baiters?|busters?)|bounty hunters?|digilantes?',
  ],
  avenger: [
    'vigilantes?|digilantes?|hacktivists?|hacktivist',
    '(?:activists?|partisans?|dissidents?|volunteers?|patriots?|hobbyists?|amateurs?|exiles)',
    '(?:unknown|unnamed|unidentified|anonymous|mysterious) (?:\\S+ )?(?:person|persons|people|party|parties|individuals?|hackers?|group|actor|intruder|insider)',
    '(?:somebody|someone|an individual|a person)',
    '(?:call(?:s|ing|ed)?|styl(?:es?|ing|ed)|nam(?:es?|ing|ed)) (?:himself|herself|itself|themselves)|self-styled|under the (?:pseudonym|alias|handle)|pseudonym',
    'scam-?(?:hunters?|baiters?|busters?)|bounty hunters?',
    '(?:handed|passed|gave|sent|turned)(?: \\S+){0,5}? to (?:the )?(?:police|authorities|investigators|victims)',
  ],
  punishment: [
    '(?:delet|eras|remov|destroy)\\w*(?: \\S+){0,3}? (?:what (?:they|it|he)|(?:the |its |their )?(?:\\S+ )?(?:data|files|copies|loot))',
    '(?:blam(?:ed|ing)|accus(?:ed|ing)|suspect(?:ed|ing)|held)(?: \\S+){0,3}? (?:victim|compan(?:y|ies)|firm|maker|bank|studio)',
    '(?:sided|siding|sympathi[sz]ed|sympathy|support\\w*|allegiance|loyal\\w*)(?: \\S+){0,3}? (?:with|for|to|of) (?:the )?(?:\\S+ )?(?:invaders?|invasion|war|{state}|aggressor|regime|government|kremlin)',
    '(?:criminals?|attackers?|scammers?|gangs?|thieves|hackers|compan(?:y|ies)|vendors?|sellers?|makers?|those|people|they|who|he|she)(?: \\S+){0,8}? (?:should|must|will|would|may|do|does|could) (?:not|never|no longer)(?: \\S+){0,3}? (?:feel|get away|sleep|profit|be (?:safe|spared|tolerated)|go unpunished|hide|survive)',
    'deserv(?:e|es|ed|ing)',
    'teach(?:ing)?(?: \\S+){0,3}? a lesson|lesson to|pay the price|pay for (?:it|what|their)|own medicine|taste of|settle (?:the |a )?scores?|get even|even the score|an eye for an eye',
    'justice|injustice|immoral|unethical|parasites?|scum|disgust\\w*|contempt|mock(?:ed|ing|ery)|taunt(?:ed|ing)|insult(?:s|ed|ing)?|humiliat\\w+|ridicul\\w+',
    '(?:decryption |free )?keys (?:\\S+ ){0,4}?(?:victims|free)|(?:free|help|save|protect|warn|compensate)(?:d|ing)? (?:\\S+ ){0,2}?(?:victims|users|owners|customers)',
    '(?:to|order to|so as to) (?:stop|end|hinder|hamper|prevent|punish|expose|shame|drive|deter|disrupt|sabotage|fight|harm|hurt|weaken|avenge|embarrass) (?:\\S+ ){0,5}?(?:gangs?|attackers?|criminals?|scam\\w*|fraud\\w*|theft|thieves|hackers?|abuse|spying|surveillance|repression|trade|business|company|group|botnet|malware|crime)',
    'on (?:its|his|her|their) own (?:initiative|authority|account)|without (?:police|a warrant|any authority|authori[sz]ation|asking the (?:police|authorities))|no (?:warrant|court|authority|judge)|police (?:had|were) not|not (?:a |the )?police',
  ],
  lawAgency: [
    '(?:police|fbi|europol|interpol|eurojust|prosecutors?|gendarmes?|gendarmerie|law[- ]enforcement|crime agenc(?:y|ies)|investigators|authorities|federal agents?|agents|officers|secret service|cyber command|justice department|courts?|judges?|warrants?|court order|injunction|army|military|intelligence (?:service|agency)|security service|ministry)',
  ],
  piracyStruck: [
    '(?:flood|overload|attack|swamp|bombard|disrupt|knock|take down|taking down|took down|block|sabotag|poison|den(?:y|ied) service|hack)\\w*(?: \\S+){0,10}? (?:torrent|pirat\\w+|file-?shar\\w+|unlicen[cs]ed|illegal (?:copies|downloads?|streams?)|unauthori[sz]ed (?:copies|downloads?|streams?)|cheat\\w*|copyright|bootleg\\w*|crack(?:ed|s)? (?:copies|versions|software)|warez|streaming sites?)',
  ],
} as const;
