/** Who stands between a maker and those who use what it makes. */
const HOUSE =
  '(?:compan(?:y|ies)|firms?|groups?|offices?|bureaus?|partners?|processors?|houses?|subsidiar(?:y|ies)|platforms?|cent(?:re|er)s?|business(?:es)?|agenc(?:y|ies)|contractors?|operators?|makers?|suppliers?|providers?|vendors?|publishers?)';
/** A house that serves others for pay. */
const SERVANT =
  '(?:compan(?:y|ies)|firms?|groups?|bureaus?|partners?|processors?|houses?|platforms?|business(?:es)?|contractors?|suppliers?|providers?|vendors?)';
/** What such a house does for others, not for itself. */
const SERVED =
  '(?:statements|letters|invoices|bills|bank cards|tickets|tills?|payslips|salaries|pensions|wages|benefits|case files|reservations?|bookings?|payments|claims|prescriptions|timetables|badges|payrolls?|text messages|(?:reservation|booking|till|payroll|billing|ticketing|boarding|check-in|hospital|school|library|payment|dispatch|permit)[- ](?:systems?|software|services?|platforms?))';
const VICTIMS =
  '(?:clinics|hospitals|councils|municipalities|towns|cit(?:y|ies)|schools|universities|districts|banks|insurers|airlines|airports|shops|retailers|dealers|pharmacies|practices|law firms|solicitors|hauliers|ministries|agencies|authorities|carriers|hotels|charities|employers|companies|firms|organisations|organizations|customers|clients|merchants|utilities|exchanges|dentists|courts)';
const STRUCK =
  '(?:encrypted|struck|hit|attacked|hacked|breached|compromised|entered|penetrated|infected|broken into|crippled|paralysed|paralyzed|robbed|disabled|shut down)';
const SOLD =
  '(?:software|programs?|programmes?|systems?|platforms?|products?|apps?|tools?|terminals?|wallets?|appliances?|services?|telematics|kits?)';
const CODE =
  '(?:updates?|installers?|packages?|releases?|builds?|plug-?ins?|extensions?|librar(?:y|ies)|modules?|versions?|firmware|utilit(?:y|ies)|programs?|programmes?|software|kits?|drivers?|apps?|images?)';
const HARM =
  '(?:copied|stole|drained|swapped|siphoned|opened|carried|installed|sent|erased|encrypted|mined|delivered|fetched|read|collected|redirected|emptied|spied)';
const MAKER = '(?:makers?|vendors?|manufacturers?|producers?|suppliers?|developers?|publishers?|authors?)';
const FAULT = '(?:{flaw}|faults?)';
const FAULTY = '(?:{flaw}|faults?|models?|appliances?|gateways?|product)';

/** P6: makers, providers and what they hand on, as reports tell of them without the terms of the trade. */
export const MAKERS_LEXICON = {
  supplierStruck: [
    `${HOUSE} whose (?:\\S+ ){0,2}?${SOLD}(?: \\S+){0,4}? (?:use|used|uses|rely|relied|rent|share|shared|depend|depended|run|serve|serves|served)(?=[ ,])`,
    `${SERVANT} (?:that|which|who) (?:\\S+ )?(?:runs?|ran|prints?|printed|produc(?:es?|ed)|installs?|installed|pays?|paid|administers?|administered|services?|serviced|manages?|managed|provides?|provided|supplies|supplied|handles?|handled|forwards?|forwarded|process(?:es|ed)?|bills?|billed|collects?|collected|sends?|maintains?|maintained|sells?|sold) (?:\\S+ ){0,3}?${SERVED}`,
    `${HOUSE} (?:that|which|who) (?:\\S+ ){0,5}?(?:for|to) (?:\\S+ ){0,3}?${VICTIMS}(?: \\S+){0,6}? (?:was|were|had been|been) (?:\\S+ )?${STRUCK}`,
    `(?:provider|operator|supplier|maker|vendor|publisher|seller) of (?:\\S+ ){1,5}?(?:to|for) (?:\\S+ ){0,3}?${VICTIMS},?(?: \\S+){0,3}? (?:was|were|had been) (?:\\S+ )?${STRUCK}`,
    `(?:because|when|after|since|as|through which|by which) (?:the |their |its |an? |one )?(?:\\S+ ){0,3}?(?:provider|processor|clearing house|(?:common|shared|joint|municipal|regional) data cent(?:re|er)|supplier|vendor|contractor|service company|software house)(?: (?:that|which|through which|on which|of the|for the|to which)(?: \\S+){1,12}?|,? an? [^,.;]{3,40},?)? (?:was|were|had been) (?:\\S+ )?${STRUCK}`,
    `(?:data cent(?:re|er)|cent(?:re|er)|provider|platform|clearing house|service|processor) (?:that|which) (?:\\S+ )?serves? (?:them|all|most|many|some|several|the|dozens|hundreds|thousands|\\d)`,
    `(?:sent|pushed|handed|delivered|distributed|spread|passed)(?: \\S+){0,3}? (?:to (?:them|its customers|its clients|customers|clients) )?(?:by|through|with|via) the (?:very |same |provider's |firm's |company's )?(?:\\S+ )?(?:tool|product|software|program|system|console)(?: (?:that|which) (?:was|were)| of the)`,
    '(?:by way of|through|via|at|from|into) (?:an? |one |the |its |their )?(?:\\S+ ){0,2}?(?:firm|company|contractor|house|business|bureau) (?:that|which|who) (?:\\S+ )?(?:installs?|produces?|prints?|fits?|repairs?|services|maintains?|translates?|archives?|shreds?|cleans?) ',
    '(?:platform|service|system|cloud|provider|warehouse|tool) (?:on|in|at|with|to) which (?:the |its |many |several |most )?(?:\\S+ ){1,3}?(?:keeps?|kept|stores?|stored|holds?|held|sends?|sent|runs?|ran|had entrusted|entrusts?|outsourced)',
    '(?:it|data centre|data center|systems?|network|computers|site|mail|records)(?: \\S+){0,2}? (?:is|are|was|were) (?:run|managed|kept|operated|hosted|looked after|maintained|administered|serviced) by (?:an? |one |its )?(?:\\S+ ){0,2}?(?:contractor|company|firm|provider|subsidiary|supplier|host)',
    '(?:an? |the |their |its )?(?:\\S+ )?(?:pathology|blood-testing|laboratory|catering|logistics|transport|cleaning|diagnostics|imaging|software|outsourcing|technology|it|delivery|ticketing|payment|printing) partner of',
    '(?:service desk|help desk|helpdesk|support desk|call cent(?:re|er)|administrators?|engineers?|technicians?) of (?:an? |the |its |their )?(?:\\S+ )?(?:outsourcing|service|it|software|cloud|support) (?:partner|provider|company|firm|supplier)',
    `(?:provider|host|supplier|hoster|operator)'s (?:customers|clients|tenants) (?:\\S+ ){0,2}?(?:lost|could not|had|were|stood|went|kept)`,
    `(?:began|started|originated|came|happened|took place) (?:at|with|in) (?:the |its |their )?(?:maker|supplier|vendor|developer|provider|publisher|processor|printer)s? of`,
    '(?:logins?|log-ins?|accounts?|credentials|passwords?|data|mails?|messages) of (?:\\d[\\d,]*|dozens|hundreds|thousands|all|many|several|most)(?: of)? (?:its |their )?(?:\\S+ )?(?:clients|customers|tenants)',
  ],
  subverted: [
    `(?:changed|altered|swapped|replaced|exchanged|manipulated|tampered with|doctored) (?:the |an? |its )?(?:\\S+ )?(?:installers?|downloads?|updates?|packages?|releases?|builds?)(?: \\S+){0,3}? on`,
    `(?:chang(?:e|ed|ing)|alter(?:ed|ing)?|control(?:led)?|manipulat(?:e|ed|ing)|decid(?:e|ed)) what (?:it|the (?:\\S+ ){0,2}?(?:server|maker|publisher|vendor)|the (?:company|firm)) (?:\\S+ )?(?:sent|shipped|delivered|served|distributed|published|sends|ships)`,
    `(?:official|own|genuine|maker's|vendor's|publisher's) (?:\\S+ )?(?:site|website|page|server|servers|store)(?: \\S+)? (?:offered|served|delivered|handed out|gave out|distributed|spread)(?: \\S+){0,12}? (?:back-?door|malware|trojan|malicious|infected|stealer|miner|spyware)`,
    `${CODE}(?: \\S+){0,8}? (?:bore|bearing|carried|carrying|with|had) (?:the |its |an? )?(?:\\S+ ){0,2}?(?:valid|genuine|proper|own|correct|maker's|vendor's|publisher's|real) (?:\\S+ )?(?:signature|certificate|seal)`,
    `(?:signed|sealed) (?:by|with the (?:signature|key|certificate) of) (?:the |its )?(?:\\S+ )?${MAKER}`,
    `(?:built|compiled|slipped|worked|inserted|put|placed|smuggled|hid)(?: \\S+){0,2}? (?:an? |the )?(?:\\S+ )?(?:trap|back-?door|implant|trojan|malicious code|logic bomb) (?:in|into|inside|during) (?:\\S+ ){0,4}?(?:librar(?:y|ies)|program|product|compilation|build|release|module|software|update|firmware|code)`,
    `(?:back-?door|implant|malicious code|trojan)(?: \\S+){0,6}?,? (?:built|compiled|inserted|slipped|added)(?: \\S+)? (?:in|into|during) (?:the |its )?(?:\\S+ )?(?:compilation|build\\w*|production|development|compiling|release)`,
    `(?:program|programme|software|product|tool|utility)(?: \\S+){0,6}? carried an? (?:\\S+ )?(?:back-?door|implant|trojan)`,
    `(?:new|next|latest|altered|false|fake|another) (?:releases?|versions?)(?: \\S+){0,12}? (?:drain|swap|steal|stole|siphon|empti|copied|redirect|erase|mine)\\w*`,
    `${CODE},?(?: \\S+){0,10}? (?:was|were|had been) (?:\\S+ )?(?:replaced|exchanged|swapped)(?: \\S+){0,5}? by (?:one|ones|another|a version|versions) (?:that|which) (?:\\S+ )?${HARM}`,
    '(?:extensions?|add-?ons?|plug-?ins?|apps?|librar(?:y|ies)|domains?|projects?),?(?: \\S+){0,4}? (?:was|were|had been) (?:sold|bought|handed over|transferred)[^.;]{0,12}? (?:and|after which|to) (?:its |the |an? )?(?:\\S+ )?(?:new|next|later) owner',
    '(?:spread\\w*|worm)(?: \\S+){0,5}? (?:through|in|across|over|within) (?:an? |the )?(?:\\S+ ){0,2}?(?:registr(?:y|ies)|repositor(?:y|ies)|index|marketplace|store) (?:of|for) (?:\\S+ )?(?:packages|extensions|plug-?ins|modules|code|images|apps|models)',
    '(?:sent|served|delivered|pushed|given) (?:\\S+ ){0,2}?(?:false|forged|rogue|manipulated) updates?',
    '(?:second|extra|additional|hidden|undeclared|further) (?:\\S+ )?(?:radio|chip|modem|transmitter|antenna|board|microphone|account|function)s?(?: \\S+){0,6}? (?:that|which) (?:no|was in no|were in no|stood in no|was not in) (?:\\S+ )?(?:documents?|documentation|manuals?|drawings?|plans?)',
    `(?:left|given|kept|built|reserved) (?:itself|himself|themselves) (?:an? |the )?(?:\\S+ )?(?:hidden|secret|back) ?-?(?:\\S+ )?(?:way in|door|access|entrance|account|entry)`,
    '(?:opened|intercepted|diverted) (?:\\S+ ){0,2}?(?:parcels|shipments|consignments|deliveries|packages)(?: \\S+){0,16}? (?:fitted|implant\\w*|beacons?|altered|firmware|sealed|resealed|changed)',
  ],
  zeroDay: [
    `${FAULT}(?: \\S+){0,3}? (?:that |which )?(?:nobody|no one|none) (?:but (?:it|them|they|him|the (?:gang|group|attackers|spies)) )?(?:\\S+ )?(?:had|knew|has)`,
    `${FAULTY}(?: \\S+){0,9}? (?:weeks|months|days|years|a year|a month|a week|hours) before (?:\\S+ ){0,2}?(?:anyone|anybody|it was|it became|it noticed|(?:the |its )?${MAKER}|the (?:company|firm|world|public)|the (?:flaw|fault|hole) was|they were (?:known|noticed|announced))`,
    `(?:weeks|months|days|years) before (?:the|its|their) ${MAKER} (?:\\S+ )?(?:noticed|knew|learnt|learned|discovered|found out|became aware)`,
    `(?:did not|had not|failed to|only) (?:notice|learn|discover|find|realise|noticed|learnt|learned|discovered)(?: \\S+){0,4}? (?:flaw|fault|hole|gap|weakness|vulnerability|bug)s?(?: \\S+){0,2}? (?:had been|was being|was|were|were being|being) (?:\\S+ )?(?:used|exploited|abused)`,
    `${FAULT} (?:that |which )?(?:the |its |their )?(?:\\S+ )?${MAKER} (?:had|has|could|did) not (?:yet )?(?:\\S+ )?(?:correct\\w*|fix\\w*|patch\\w*|clos\\w*|know\\w*|repair\\w*|notic\\w*|publish\\w*)`,
    `${FAULT} (?:that |which )?(?:was|were) (?:then|at the time|still|so far|as yet) (?:new|secret|open|unknown|unfixed|uncorrected)`,
    `${FAULT} (?:chained|combined|linked) (?:together|into)(?=[^.;]{0,120} (?:weeks|months|days|before))`,
    '(?:corrections|fixes|patches|updates) (?:came|followed|arrived|were promised|were announced)(?: \\S+){0,2}? (?:in steps|only later|only weeks later|weeks later|later|afterwards|by stages|from the end of)',
    `(?:told|asked|advised|urged|ordered) (?:\\S+ ){0,3}?to (?:replace|unplug|disconnect|switch off|switch|throw away) (?:the |their |every |all |its )?(?:\\S+ )?(?:hardware|appliances?|boxes|products?|gateways?|theirs)`,
  ],
  insecureDesign: [
    '(?:with|by) which (?:it|they|the (?:boxes|devices|units|models|cameras|routers|recorders|controllers|meters)|such (?:units|devices|boxes)) (?:is|are|was|were|came|come|left|leaves?) (?:delivered|shipped|sold|supplied|made|out of|from|the (?:factory|works|plant))',
    '(?:accounts?|log-?ins?|passwords?|keys?|codes?)(?: \\S+){0,8}?,? the same (?:on|in|for) (?:all|every|each|any)(?: of them)?',
    "(?:account|login|log-in|access|password|door|key) (?:for|of) (?:its|the maker's|the supplier's) own (?:\\S+ )?(?:technicians|engineers|staff|service|support|use|maintenance)",
    '(?:knows?|knew|has|have|had|offers?|offered|uses?|used|contains?) (?:neither|no) (?:encryption|authentication|proof|password|signature|check)(?: (?:n?or) (?:\\S+ ){0,2}?(?:encryption|authentication|proof|password|signature|check)\\w*)?',
    '(?:because|as|since) (?:the|its|their) (?:\\S+ )?(?:server|app|service|box|device|watch|lock|camera|protocol|controller|modem) (?:did not|does not|never|failed to) (?:check|ask|verify)\\w*',
    '(?:watch(?:es)?|toys?|dolls?|locks?|cameras?|cars?|monitors?|apps?|devices?|speakers?|scooters?|chargers?|pumps?|trackers?|doorbells?) (?:that )?(?:let|lets|allowed|allows|permitted) (?:strangers|anyone|anybody|outsiders|whoever)',
  ],
  endOfLife: [
    '(?:gone|went|fallen|ran|run) out of (?:support|maintenance|service)',
    `(?:${MAKER}|compan(?:y|ies)|firms?)(?: \\S+){0,2}? (?:had |have |has )?(?:ceased|stopped|ended|no longer)(?: to)? (?:offer|issue|provid|publish|deliver|mak|suppl|correct|maintain)\\w* (?:\\S+ ){0,2}?(?:corrections?|updates?|patches|fixes|support|maintenance|them)`,
    '(?:still|which|that|all) (?:\\S+ )?(?:ran|run|used|depended on|operated) (?:with |on )?(?:\\S+ )?windows (?:xp|7|2000|2003|2008|nt|95|98)',
    '(?:models?|devices?|routers?|versions?|products?) (?:for which|to which) (?:\\S+ ){0,3}?(?:no longer|had ceased|have ceased|had stopped|stopped|ceased|ended)',
  ],
  stolenSigning: [
    '(?:certificates?|keys?) (?:stolen|taken|copied|borrowed|bought) from (?:an? |the |its |another )?(?:\\S+ ){0,3}?(?:makers?|manufacturers?|compan(?:y|ies)|firms?|publishers?|vendors?|developers?|studio)',
    '(?:signed|bore|carried|wore|sealed)(?: \\S+){0,4}? (?:stolen|genuine|valid|misused|real) (?:\\S+ )?(?:certificates?|signatures?|keys?)',
  ],
  // P7: what was left open, and what a product's own code gives away.
  weakPassword: [
    '(?:passwords?|keys?|credentials|log-?ins?|secrets?|tokens?)(?: \\S+){0,3}? (?:found|discovered|read|stood|lay|stored|kept|left|hidden|visible) in (?:the |its |their |an? )?(?:\\S+ )?(?:app|code|program|firmware|web page|page source|script|repository|public repository)',
    '(?:name and password|passwords?|credentials|log-?in)(?: \\S+){0,6}? (?:on|open on|openly on|found on) the (?:net|internet|web)',
    '(?:tried|trying|tested|guessed) (?:\\S+ ){0,2}?passwords? (?:after \\S+ )?until',
  ],
  webFlaw: [
    '(?:faulty|leaky|badly written|badly programmed|insecure|unchecked) (?:\\S+ )?(?:form|input field|search field|search box|script|page)s?(?: \\S+)? (?:on|of|in) (?:its|the|their|an?)',
  ],
  formerAccess: [
    "(?:former|ex-?|dismissed|departed) ?(?:employee|worker|contractor|colleague|staff member|administrator|developer)(?:'s|s')? (?:\\S+ ){0,2}?(?:account|session|access|login|log-in|credentials|rights|key)",
    '(?:former|dismissed|departed) (?:employee|worker|contractor|administrator|developer)(?: \\S+){0,8}? (?:still|had not been|was never) (?:\\S+ )?(?:had|held|valid|active|revoked|withdrawn|blocked|removed|worked)',
  ],
  // Gates and harm.
  noAttack: [
    '(?:no one|nobody) (?:\\S+ )?(?:acted|did (?:it|so|this)|intended|had acted)(?: \\S+)?(?: on purpose| deliberately| intentionally| with intent)',
  ],
  disruption: [
    '(?:lost|losing|loss of) (?:sight|view|visibility|control|contact|touch)(?: \\S+)? (?:of|over|with)',
    '(?:trouble|difficult(?:y|ies)|problems) (?:in |with )?(?:logging in|reaching|using|paying|calling|withdrawing|opening|booking)',
  ],
  stateEncouraged: [
    '(?:ministers?|ministry|government|president|officials|army)(?: \\S+){0,16}? (?:asked|called (?:on|for|upon)|urged|invited|appealed to)(?: \\S+){0,3}? (?:talents?|experts|engineers|enthusiasts|developers|sympathi[sz]ers|everyone|anyone)(?: \\S+){0,12}? (?:join|attack|help|strike|take part|enlist|fight)',
    '(?:army|corps|legion|force|band) of (?:\\S+ )?(?:volunteers?|volunteer hackers)',
  ],
} as const;
