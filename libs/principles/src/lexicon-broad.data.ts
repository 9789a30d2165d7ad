const PRODUCT =
  '(?:devices?|units?|models?|products?|appliances?|pumps?|meters?|locks?|cameras?|recorders?|routers?|modems?|controllers?|toys?|watches|chargers?|inverters?|terminals?|phones?|handsets?|firmware|boxes)';
const PARTNER =
  '(?:(?:registration|validation|distribution|sales|channel|technology|fulfil?ment|implementation|integration|delivery|support|development|outsourcing|business|franchise|roaming) partners?|sub-?processors?|sub-?suppliers?|sister compan(?:y|ies)|service bureaus?|freelancers?|external (?:\\S+ )?(?:technician|administrator|developer|engineer|consultant|accountant|agency)s?)';
const STRUCK =
  '(?:hacked|entered|broken into|breached|compromised|infected|hit|misused|abused|stolen|phished|encrypted|accessed|taken over|attacked|robbed)';
const COINS = '(?:tokens?|coins?|funds|money|assets|loot|crypto\\w*|wallets?)';
const CRIME =
  '(?:spam(?:mers?)?|junk mail|scams?|scammers?|swindlers?|fraudsters?|phishers?|phishing|thie(?:f|ves)|gangs?|crooks|extortionists?|pirates?|paedophiles?|stalkerware)';

/** What press, CERTs, indictments and companies say of the principles that are told of in the most ways. */
export const BROAD_LEXICON = {
  // P4: what a rival would pay for, how it leaves, and whom it serves.
  intellectualProperty: [
    '(?:genom(?:e|ic)s?|breeding|selection|germ ?plasm|cultivar|hybrid|enzyme|antibod(?:y|ies)|catalyst|formulation|toxicology|trial|assay) (?:\\S+ )?(?:data|results|files|lines|records|sequences?|dossiers?)',
    '(?:flight[- ]control|avionics|gearbox|hull|hull-form|wind-tunnel|test-?bench|simulation|sensor|radar|propulsion|guidance|welding|casting|coating|moulds?|tooling|press-tool|lens|optics|process|yield|recipe) (?:\\S+ )?(?:data|documentation|parameters?|drawings|results|models?|files|settings|sheets?|specifications?|algorithms?)',
    '(?:design|technical|engineering|development|product|flight|construction|control) (?:\\S+ )?(?:documentation|manuals?|records|know-?how)',
    '(?:cad|cam|bill of materials|parts lists?|firmware sources?|model weights|training data|road ?maps?|release plans?|feature plans?|product line-?up|price lists?|cost sheets?|rate cards?|tariff models?|order books?|client lists?|customer (?:base|book)|supplier (?:prices|terms|contracts))',
    '(?:unsubmitted|sealed|rival|final|draft|confidential) (?:bids?|offers?|tenders?|quotes?|proposals?|price)|(?:bid|pricing|valuation|financial|cost) models?|(?:ceiling|reserve|floor|limit) prices?',
    '(?:legal|negotiating|negotiation|litigation|acquisition|merger|takeover|bidding|pricing|sourcing) (?:\\S+ )?(?:strateg(?:y|ies)|mandate|limits?|plans?|documents?|papers|terms)',
    '(?:what|which|how much|the price)(?: \\S+){0,4}? (?:would|was going to|planned to|intended to) (?:bid|offer|quote|pay|charge)',
    "(?:company|firm|maker|employer|studio|laboratory|institute)(?:'s)? (?:secrets?|crown jewels|inventions?|formulas?|designs?|drawings)",
  ],
  ipTaken: [
    '(?:stag(?:ed|ing)|archiv(?:ed|ing)|pack(?:ed|ing)|compress(?:ed|ing)|kept access|had access|gained access|mirror(?:ed|ing)|synchroni[sz]ed|backed up to|exported|cloned)',
    '(?:commission(?:ed|ing) the theft|order(?:ed|ing) the theft|reappear(?:ed|ing)|turned up|surfaced|present(?:ed|ing)|ended up|found (?:its|their) way)',
  ],
  competitiveAim: [
    '(?:underbid|undercut|outbid|overtak(?:e|ing)|leapfrog|catch(?:ing)? up)\\w*|bid (?:just )?(?:below|under)|by less than (?:one|two|1|2) per ?cent',
    '(?:reappeared|turned up|surfaced|ended up|was found|were found) (?:\\S+ ){0,3}?(?:product|machine|catalogue|patent|offer|brochure|prototype|range)s?(?: \\S+)? (?:of|from|at|by)',
    '(?:other|opposing|competing|another) (?:side|bidder|party|yard|club|team|house|shop|lab|studio)(?: (?:of|in) (?:the|a) (?:dispute|tender|bid|auction|deal|contest))?',
    '(?:support|benefit|favour|service|interests?) of (?:\\S+ ){0,2}?{state} (?:industry|compan(?:y|ies)|firms?|makers?|manufacturers?|enterprises?|champions?|economy)',
    '(?:economic|industrial|technological|five-year|modernisation|self-sufficiency) (?:plans?|goals?|priorit(?:y|ies)|development plan|strategy) of',
    '(?:set up|founded|started|opened|launched|joined|gone to|moved to|hired by) (?:\\S+ ){0,3}?(?:competing|rival|own|similar) (?:\\S+ )?(?:business|company|firm|shop|lab|studio|start-?up|maker)',
  ],
  stateLinked: [
    '(?:in support of|on behalf of|in the service of|in the interests? of|aligned with|in line with|serving|to serve|working for|close to) (?:the )?{state}(?: \\S+)? (?:industry|interests?|government|military|army|intelligence|services?|state|aims|goals|objectives|priorities|leadership)',
  ],
  stateActor: [
    '(?:indictment|complaint|charge sheet|court papers?|prosecutors?|jury|jurors)(?: \\S+){0,4}? (?:names?|named|accus\\w+|charg\\w+|list(?:s|ed)|identif\\w+)(?: \\S+){0,6}? (?:of|from|with|in|for) (?:the )?{state}(?: \\S+){0,2}? (?:bureau|intelligence|army|ministry|military|services?|guards?|navy|security|government)',
    '{state} (?:reconnaissance|political|public security|state security|military|general staff) (?:\\S+ )?(?:bureau|directorate|department|ministry|unit|academy)',
  ],
  // P6: whoever stands in somebody else's chain, and what is wrong with a product as it leaves its maker.
  supplierRoute: [
    '(?:at|inside|within) the (?:\\S+ ){0,2}?(?:provider|processor|platform|host|supplier|vendor|integrator)(?: \\S+){0,3}? (?:intruders|attackers|hackers|thieves|criminals|they|somebody)(?: \\S+){0,2}? (?:looked|reached|read|copied|obtained|took|entered|changed|opened|used|saw)',
    '(?:company|firm|maker|business|start-up|subsidiary) (?:that|which) (?:suppl(?:y|ies|ied)|makes|made|sells|sold|builds|built|provides|provided|develops|developed) (?:\\S+ ){0,5}?(?:software|systems?|books|machines|equipment|services?|programs?|platforms?|tools?|terminals|devices|apps?|cards)(?= (?:to|for|used|of|and|with|was|had)|[.,;])',
    "in the (?:company|firm|supplier|vendor|provider|contractor|maker)(?:'s|s') name",
    '(?:databases?|accounts?|tenants?|tables?|data|environments?|instances?) (?:at|with|in|on|of) (?:the |an? |its |their )?cloud (?:\\S+ )?(?:provider|warehouse|service|platform|company|host)',
    '(?:our|its|the|an?|their) outsourced (?:\\S+ ){0,2}?(?:desk|team|centres?|centers?|operations?|support|department|accounting|payroll|services?)',
    `(?:through|via|from|at|into|of|by|inside) (?:an? |the |its |our |their |one )?(?:\\S+ ){0,2}?${PARTNER}`,
    `${PARTNER},?(?: of ours)?(?: \\S+){0,8}? (?:was|were|been|had been|is) (?:\\S+ )?${STRUCK}`,
    `gained access to (?:an? |the |one of |our |its )*(?:\\S+ )?${PARTNER}`,
    '(?:remote-support|remote-access|remote-management|deployment|management|monitoring|update|administration) (?:tool|console|platform|software|server|account)(?: \\S+){0,5}? of (?:the |an? )?(?:firm|company|provider|contractor|supplier)',
    '(?:firm|company|provider|house|business) (?:which|that|who) (?:looks? after|looked after|runs?|ran|services?|serviced|maintains?|maintained|administers?|administered|hosts?|hosted|manages?|managed|processes|processed|prints?|printed|handles?|handled) (?:\\S+ ){0,3}?(?:computers|networks?|systems|servers|it|data|payroll|bookings|records|sites?|mail|cards|tickets|cameras|terminals|software|claims|results|accounts)',
    '(?:every|all|each|several|many|dozens|hundreds|thousands|\\d[\\d,]*) (?:of (?:its|their|the) )?(?:\\S+ )?(?:customers?|clients?|tenants?|subscribers?|practices|hospitals|councils|schools|shops|dealers)(?: at once| of (?:the|an?|its) (?:\\S+ ){0,2}?(?:firm|company|provider|supplier|vendor|host|platform|programme?|product|software|service))',
    '(?:common|same|one|single|shared) (?:\\S+ )?(?:supplier|vendor|provider|contractor|processor|platform|host|software house|data cent(?:re|er))',
  ],
  supplyChain: [
    '(?:build|update|release|signing|distribution|download|package|code) (?:servers?|services?|systems?|infrastructure|repositor(?:y|ies)|pipelines?|channels?|accounts?)(?: \\S+){0,6}? (?:altered|changed|entered|hijacked|taken over|subverted|delivered|served|pushed|sent out|tampered)',
    '(?:validly|properly|correctly|genuinely|officially) signed (?:\\S+ ){0,3}?(?:updates?|packages?|installers?|versions?|drivers?|program|software|librar(?:y|ies)|with|that|which|and)',
    '(?:additional|extra|second|hidden|foreign|unknown|malicious) (?:librar(?:y|ies)|modules?|components?|functions?|payloads?)(?: \\S+){0,6}? (?:package|update|installer|release|version|build|program|app|image)',
    '(?:package|update|installer|release|version|build|program|app|image)s? (?:\\S+ ){0,4}?with (?:an? )?(?:additional|extra|hidden|unknown|foreign|second) (?:librar(?:y|ies)|modules?|components?|functions?|payloads?|code)',
  ],
  subverted: [
    'pre-?(?:installed|loaded)(?: \\S+){0,14}? (?:copied|sent|collected|uploaded|transmitted|recorded|install(?:ed)? programs?|malware|back-?door|spy\\w*)',
    '(?:firmware|chips?|phones?|handsets?|tablets?|boxes|drives?|sticks?|devices?)(?: \\S+){0,8}? (?:came|sold|delivered|shipped|left the (?:factory|plant|works)) (?:\\S+ )?(?:with (?:an? )?(?:hidden|malicious|secret|back-?door|spying|spyware|malware|trojan)|infected)',
  ],
  insecureDesign: [
    `${PRODUCT}(?: \\S+){0,6}? (?:did not|do not|does not|never|cannot|could not) (?:check|verify|authenticate|validate|ask|encrypt|be (?:changed|updated|patched|repaired|fixed))`,
    `(?:one|a|the same|a single|an identical|one and the same) (?:\\S+ ){0,3}?(?:key|password|code|secret|certificate|account|login|pin)(?: \\S+){0,8}? (?:every|all|each) (?:\\S+ ){0,2}?(?:${PRODUCT}|of them|sold|made|built|customers?)`,
    '(?:key|password|code|secret|certificate|account|login|pin)(?: \\S+){0,5}? (?:burn(?:ed|t)|built|baked|wired|etched|embedded|soldered|compiled) in(?:to)?',
    '(?:accepts?|accepted|obeys?|obeyed|takes?|took|executes?|executed) (?:\\S+ ){0,4}?(?:from|of|by) (?:anyone|anybody|whoever|any (?:sender|transmitter|device|phone|computer|caller))',
    'without (?:any )?proof of (?:origin|identity|sender)|no proof of (?:origin|identity|sender)',
    '(?:account|password|key|code|login|pin)(?: \\S+){0,3}? (?:which|that|and) (?:the |its |their )?(?:\\S+ )?(?:cannot|could not|can not|may not|no one can|nobody could)(?: \\S+){0,3}? (?:chang|remov|switch|disabl|replac|delet|turn)\\w*',
    '(?:owner|user|customer|buyer|hospital|operator)s? (?:cannot|could not|can not) (?:change|remove|switch off|disable|replace|turn off)',
    '(?:fixed|built-in|undocumented|hidden|secret|hard-?coded) (?:\\S+ )?(?:accounts?|back-?doors?|keys?|maintenance access|support account)',
  ],
  zeroDay: [
    '(?:unpatched|unfixed|unknown|undisclosed|new|novel),? (?:and )?(?:previously|hitherto|until then|so far|then|still) (?:unknown|undisclosed|unfixed|unreported|secret) (?:\\S+ ){0,2}?(?:{flaw}|faults?)',
    '(?:{flaw}|faults?) (?:\\S+ ){0,6}?(?:corrected|fixed|closed|patched|repaired) (?:\\S+ ){0,5}?(?:after (?:being|it was|they were|the maker was|learning|having been)|once) (?:told|informed|warned|notified|alerted|reported)?',
    '(?:opening|viewing|receiving|previewing) (?:the |a |an |it|such )?(?:\\S+ )?(?:mail|message|page|file|image|call|attachment)?s? ?(?:sufficed|was enough|alone|infected)',
  ],
  endOfLife: [
    '(?:programs?|software|servers?|versions?|systems?|products?|applications?)(?: \\S+){0,4}? (?:obsolete|past (?:its|their) (?:life|support)|no longer (?:made|sold|serviced|maintained))|(?:old|legacy) (?:programs?|systems|applications|software)(?: \\S+){0,3}? (?:could not|cannot) (?:be )?(?:rebuilt|restored|reinstalled|moved|updated|patched)',
    '(?:discontinued|retired|abandoned|unsupported|superseded|orphaned) (?:\\S+ )?(?:products?|models?|devices?|routers?|cameras?|software|versions?|appliances?|firmware|programs?|series)',
    '(?:maker|vendor|manufacturer|producer|supplier)(?: \\S+){0,4}? (?:no longer|had stopped|had ceased|stopped|ceased|ended|has ended|had ended) (?:\\S+ )?(?:support\\w*|updat\\w*|fix\\w*|patch\\w*|maintain\\w*|suppl\\w*|sell\\w*|produc\\w*|correct\\w*)',
  ],
  // P7: gaps that are stated as such.
  exposedService: [
    '(?:sites?|pages?|portals?|forms?|interfaces?|apis?|systems?|servers?|services?|applications?|shops?)(?: \\S+){0,4}? (?:did not|failed to|never|does not) (?:check|verify|authenticate|validate)',
    '(?:chang(?:ed|ing|e)|alter(?:ed|ing)|count(?:ed|ing) up|increment(?:ed|ing)|vary(?:ing)?|guess(?:ed|ing)) (?:\\S+ ){0,2}?(?:parameters?|identifiers?|record numbers?|customer numbers?|web address(?:es)?|links?|urls?)',
    'without (?:an? |any |even a )?firewalls?|(?:control|log-?in|management|operator) (?:page|panel|screen|interface)s?(?: \\S+){0,4}? (?:on|to|from|over) the (?:open |public )?internet',
    '(?:reachable|accessible|visible|open|exposed|answering|listening) (?:\\S+ ){0,2}?(?:over|via|through|on|by) (?:telnet|ssh|ftp|rdp|vnc|smb|the default port|port \\d+)',
  ],
  weakPassword: [
    "{password}(?: \\S+){0,10}? (?:chosen|set|picked)(?: \\S+){0,4}?: (?:the |his |her |its )?(?:name|year|word|street|date|number)|{password}[^.;]{0,40}? (?:the name of|the year of|the company's name|the town's name|his birthday|her birthday)",
    '(?:single|one|common|shared|joint|collective) (?:\\S+ )?(?:password|login|account|code|pin|key) for (?:all|every|each|its|their|the whole|everyone|several)',
    '(?:one|a|the same|a single) (?:\\S+ ){0,2}?(?:key|password|code|secret|account|login|pin)(?: \\S+){0,6}? (?:every|all|each) (?:\\S+ )?(?:units?|devices?|models?|pumps?|cameras?|recorders?|boxes|sold|machines|routers)',
  ],
  patchMissing: [
    '{flaw},?(?: \\S+){0,2}? (?:fixed|patched|corrected|closed|repaired|mended)(?: \\S+){0,4}? (?:fortnight|weeks?|months?|days?) (?:earlier|before|previously)',
    '(?:published|issued|available|offered|released|known) (?:corrections?|remed(?:y|ies)|repairs?)|(?:stayed|remained|left|went|still) (?:\\S+ )?(?:uncorrected|unfixed|unrepaired|open|unpatched|vulnerable) (?:for|until|after|despite)',
  ],
  stolenLogin: [
    '(?:with|using|through|via|by|on) (?:an? |the |one )?(?:\\S+ )?(?:session )?(?:tokens?|cookies?) (?:of|from|taken|stolen|belonging|copied)|stolen (?:\\S+ )?(?:session|token|cookie)s?',
    "(?:engineer|administrator|employee|technician|operator|dispatcher|doctor|official|manager|officer|clerk)(?:'s|s') stolen (?:\\S+ )?(?:account|login|password|credentials|laptop|key|card)s?",
  ],
  // P8: self-help in its many dresses.
  selfHelp: [
    '(?:active|offensive|assertive|aggressive) (?:defen[cs]e|recovery|response|protection|counter-?measures?|anti-?theft|retrieval)',
    '(?:tired|fed up|sick|weary|exasperated|angry|angered|annoyed|enraged|furious|frustrated)(?: \\S+)? (?:of|with|by|at|over|about|because)',
    '(?:police|authorities|investigators|prosecutors|nobody|no one|the state)(?: \\S+){0,2}? (?:had |have )?(?:ignored|did nothing|done nothing|refused|declined|would not|had no time|were too slow|could not help|showed no interest|shelved|dropped)',
    '(?:declared|stated|avowed|admitted|professed|self-declared) (?:aim|goal|purpose|mission|intention|motive)(?: \\S+)? (?:of|was|to|is)',
    '(?:turn(?:ed|ing|s)?|sent|fir(?:ed|ing)|direct(?:ed|ing)|threw|hurl(?:ed|ing))(?: \\S+){0,7}? back (?:on|at|against|to|upon) (?:the |its |their |his )?(?:\\S+ )?(?:caller|sender|attackers?|source|origin|thie(?:f|ves)|senders|scammers?|criminals?|intruders?|spammers?)',
    '(?:erased?|eras(?:ed|ing)|delet(?:ed|ing)|wip(?:ed|ing)|remov(?:ed|ing)|pulled back|retriev(?:ed|ing)|reclaim(?:ed|ing)?|recover(?:ed|ing)?|took back|win back)(?: \\S+){0,4}? (?:data|files|copies|coins|tokens|funds|documents|loot|property|records)',
    '(?:send|issue|serve)(?:s|d)? (?:\\S+ )?notices(?: \\S+){0,14}? (?:ignored|unanswered|overload|flood)',
  ],
  attackerTarget: [
    `${COINS}(?: \\S+){0,6}? (?:stolen|looted|robbed|taken|drained)|(?:stolen|looted|robbed|drained) (?:\\S+ )?${COINS}`,
    `(?:sites?|pages?|shops?|servers?|numbers?|callers?)(?: \\S+)? (?:advertised|promoted|named|linked) (?:by|in|through) (?:\\S+ )?${CRIME}`,
    "(?:stranger|thief|intruder|culprit|perpetrator|attacker|caller|swindler|scammer|spammer|fraudster|extortionist)(?:'s|s')? (?:\\S+ )?(?:computers?|machines?|servers?|devices?|laptops?|phones?|sites?|network|cameras|systems?)",
    '(?:machines?|servers?|computers?|hosts?|accounts?|storage)(?: \\S+){0,3}? (?:to|on|from) which (?:the )?(?:\\S+ )?(?:thieves|intruders|attackers|hackers|gang|criminals|culprits|data|loot|files|floods?|attacks?)(?: \\S+){0,5}? (?:sent|sending|sending files|copied|uploaded|stored|came|went|attacked|flooded|kept)',
    '(?:fake|bogus|sham|phoney|fraudulent) (?:\\S+ )?(?:callers?|call cent(?:re|er)s?|shops?|support|repair|help-?desks?|banks?|helplines?|brokers?)',
    '(?:such|those|these|insecure|badly (?:made|secured)|unprotected) (?:boxes|gadgets|devices|cameras|recorders|routers|things)',
  ],
  unconsentedAct: [
    '(?:alter(?:ed|ing)|chang(?:ed|ing)|rewr(?:ote|iting|itten)|moved) (?:the |its |their )?(?:\\S+ )?(?:contracts?|wallets?|code|settings|passwords?|balances?)',
    'counter-?exploit\\w*|exploit(?:ed|ing)?|reclaim(?:ed|ing)?|(?:overwrites|wipes|erases|bricks|destroys|disables|deletes|floods|enters|overloads)|lock (?:the|its|their) (?:disk|computer|files|machine)|photograph(?:ed)? the (?:user|thief|intruder)|list (?:\\S+ ){0,2}?contents|steady stream of requests|logged in(?:to| to)',
    'no longer (?:start|work|boot|respond|answer)s?',
  ],
  retaliator: [
    '(?:an? |the |one )?(?:\\S+ ){0,2}?(?:consultanc(?:y|ies)|consultants?|start-?ups?|portals?|incident responders?|responders|service providers?|agenc(?:y|ies)|exchanges?|game[- ]service|hobby|video channel|youtuber|streamer|podcasters?|blogger|landlord|shop ?owner|gamer)',
  ],
  vigilante: [
    'authors?|youtubers?|streamers?|bloggers?|video channel|gamers?|hobbyists?|pensioner|blogger|(?:game[- ]service|server|site) (?:operator|owner)|landlord',
  ],
  privateActor: [
    'consultanc(?:y|ies)|start-?up|portal|agency|responders?|author|youtuber|streamer|blogger|gamer|service provider|studio|exchange',
  ],
  stateEncouraged: [
    '(?:at|on|following|answering|after) the (?:call|urging|request|invitation|suggestion|appeal|behest|encouragement) of (?:an? |the |its |their |that )?(?:\\S+ ){0,2}?(?:ministr(?:y|ies)|minister|government|president|army|authorities|state|security service|officials)',
    "(?:ministry|government|state|army|security service|minister|president)(?:'s)?(?: \\S+){0,3}? (?:channel|list|forum|chat|app|programme?|call|campaign|appeal|site)(?: \\S+){0,6}? (?:direct|tells?|told|hand|giv|task|coordinat|instruct|assign|suppl|provid|steer|point|recruit|invit|ask)\\w*(?: \\S+){0,3}? (?:volunteers?|supporters|followers|citizens|hackers|members|sympathi[sz]ers)",
    '(?:volunteers?|hacktivists?|citizens|hackers|sympathi[sz]ers|irregulars)(?: \\S+){0,8}? (?:ministry|government|army|state|security service|official)(?: \\S+){0,3}? (?:list|targets?|call|channel|praise[ds]?|approval|blessing|tasks?|orders?|coordinat\\w+|encourag\\w+|support)',
    '(?:ministry|government|state|army|president|officials?|authorities)(?: \\S+){0,4}? (?:praised|applauded|welcomed|endorsed|rewarded|tolerated|thanked|cheered|decorated)(?: \\S+){0,4}? (?:volunteers?|hackers|hacktivists?|group|attackers|patriots|activists)',
  ],
  toolToVolunteers: [
    '(?:hand|giv|suppl|provid|offer|distribut|issu|equip|send|publish|post)\\w* (?:\\S+ ){0,2}?(?:volunteers?|supporters|followers|sympathi[sz]ers|members|citizens|subscribers|participants)(?: \\S+){0,5}? (?:tools?|programs?|software|apps?|scripts?|kits?)',
    '(?:tools?|programs?|software|apps?|scripts?|kits?)(?: \\S+){0,6}? (?:for|to|among|by|with) (?:its |their |the |all )?(?:\\S+ )?(?:volunteers?|supporters|followers|sympathi[sz]ers|subscribers)',
    '(?:payments?|points?|scores?|prizes?|rewards?|rankings?|bount(?:y|ies))(?: \\S+){0,5}? (?:volunteers?|participants|scores|targets|attacks|attackers|floods|most active)',
  ],
  // Gates and harm.
  research: [
    'sinkhol\\w+|registered (?:it|them|the (?:\\S+ )?(?:domain|name|address))|(?:domain|name)s?(?: \\S+){0,3}? (?:had|has|have) (?:lapsed|expired|run out)|(?:expired|lapsed|unregistered|unclaimed) (?:domain|name)s?',
    '(?:students?|researchers?|engineers?|analysts?|specialists?|hobbyists?)(?: \\S+){0,4}? (?:showed|demonstrated|reported|discovered|found)(?: \\S+){0,24}? (?:told|informed|reported|notified|thanked|bount(?:y|ies)|before publishing|then published)',
  ],
  notExploited: [
    'nothing was (?:sent|changed|altered|removed|taken|published|copied|installed|damaged)|(?:show(?:ed|s)?|found|saw|revealed) no (?:other |further |sign of |trace of )?(?:use|abuse|misuse|exploitation|entry|access)|only on (?:its|their|his|her) own|(?:own|borrowed|test) (?:cars?|devices?|accounts?|machines?|phones?)',
  ],
  cableSuspicion: [
    '(?:nobody|no one|hardly anyone|few|none) (?:\\S+ )?(?:believ\\w+|thought|spoke of|called it)(?: \\S+){0,3}? (?:accident|coincidence|chance)',
    '(?:intent|cause|motive|accident)(?: \\S+){0,3}? (?:disputed|unclear|contested|doubtful|in doubt|not established|open)',
    '(?:carrier|vessel|ship|tanker|freighter|trawler|barge)(?: \\S+){0,5}? (?:passed over|crossed|dragg\\w+|loiter\\w+|lingered|slowed|circled|switched off)',
  ],
  cableHarm: ['fail(?:ed|ing|ure)|broke|gave out|went dead|parted|interrupted|out of (?:service|action)'],
  serviceForCriminals: [
    '(?:leased|rented|franchised|hired|licen[cs]ed) (?:\\S+ ){0,2}?(?:program|ransomware|encryptor|locker|code|malware|kit|platform|encryption)',
    '(?:offers?|offered|lends?|gives?|supplies|licen[cs]es) (?:its|their|the) (?:\\S+ )?(?:program|tool|software|code|encryptor|locker|platform)s? to (?:partners|others|affiliates|anyone|criminals|other gangs)',
  ],
  toldEncryption: [
    '(?:encrypt|scrambl|lock)(?:ed|ing)(?: \\S+){0,4}? (?:hypervisors?|virtual machines?|screens?|stations|terminals|workstations?|laptops?|registers?|records|controllers?|storage|desktops?|mailboxes)',
  ],
  toldProcess: [
    '(?:tripp(?:ed|ing)|reprogram\\w*|rewrote|halt(?:ed|ing)|stopp(?:ed|ing))…(?:controllers?|shut-?downs?|breakers?|pumps?|turbines?|trains?|centrifuges?|furnaces?|safety systems?|conveyors?|cranes?)',
    '(?:tanks?|reservoirs?|basins?|trains?|pumps?|turbines?|sluices?|conveyors?|cranes?)(?: \\S+){0,3}? (?:overflow(?:ed|ing)?|ran over|flooded over|halted|ran dry|spun|emptied)',
  ],
  toldHealthcare: [
    '(?:dental|medical|general|group|family|eye|veterinary|doctors?) (?:\\S+ )?(?:practices?|surger(?:y|ies)|offices?)|dentists?|x-?ray|appointments? (?:was|were|had)|care homes?|nursing homes?|midwi(?:fe|ves)|infusion pumps?|blood (?:bank|donors?|tests?)|vaccinations?|physicians?|practitioners?',
  ],
} as const;
