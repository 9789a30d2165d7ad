/** Bodies that depend on somebody else's service. */
const DEPENDANTS =
  '(?:hospitals?|clinics?|practices|pharmac(?:y|ies)|laborator(?:y|ies)|banks?|lenders|insurers|brokers|dealers(?:hips)?|councils?|municipalit(?:y|ies)|towns|cities|counties|districts|schools?|universit(?:y|ies)|colleges|charit(?:y|ies)|churches|airlines?|airports?|carriers|utilit(?:y|ies)|agenc(?:y|ies)|ministr(?:y|ies)|departments|authorit(?:y|ies)|governments?|employers|compan(?:y|ies)|firms|businesses|retailers|shops|stores|supermarkets|restaurants|hotels|law firms|accountants|publishers|funds|schemes|organi[sz]ations|institutions|bodies|operators|manufacturers|car ?makers|trusts|parishes|offices|clients|tenants|subscribers)';

/** A party that works for others, in more words than `{supplier}` has. */
const PROVIDER =
  '(?:provider|supplier|vendor|contractor|subcontractor|processor|administrator|outsourcer|integrator|reseller|laboratory|platform|software house|software maker|publisher|developer|host|hoster|operator|bureau|clearing house|data cent(?:re|er)|computing cent(?:re|er)|service cent(?:re|er)|cooperative|agency|start-up|house|group|company|firm|business|subsidiary|maker|specialist|centre|center)';

const STRUCK =
  '(?:encrypted|struck|hit|attacked|hacked|breached|compromised|entered|penetrated|infected|broken into|crippled|paralysed|paralyzed|brought down|knocked out|extorted|robbed|disabled|taken offline|locked)';

/** More ways of saying what the other lexicons say of causes: suppliers, products, secrets, gaps. */
export const FURTHER_CAUSES_LEXICON = {
  supplierRoute: [
    `${PROVIDER} (?:that|which) (?:links?|linked|connects?|connected|joins?|joined|interconnects?|clears?|cleared|settles?|settled|routes?|routed|switches)`,
    // Many bodies suffered because one provider was struck.
    `(?:\\d[\\d,.]*|hundreds|thousands|dozens|scores|many|several|most|all|a third|half|numerous|various)(?: of)?(?: the)?(?: \\S+){0,4}? ${DEPENDANTS}[^.;]{0,120}?\\b(?:because|as|after|since|when|once|while) (?:an? |the |their |its |one )?(?:\\S+ ){0,6}?${PROVIDER}[^.;]{0,90}?\\b(?:was|were|been|had) (?:\\S+ ){0,2}?${STRUCK}`,
    // A provider for others was struck.
    `(?:as|because|after|when|since|once) (?:an? |the |their |its |one )?(?:\\S+ ){0,4}?(?:provider|supplier|vendor|contractor|subcontractor|processor|laboratory|software house|bureau|host|hoster|platform|reseller|integrator)(?: \\S+)? (?:that|which|who|of) (?:\\S+ ){1,8}?(?:was|were|had been) (?:\\S+ )?${STRUCK}`,
    `${PROVIDER},? (?:that|which|who) (?:\\S+ ){0,7}?(?:for|to|of|with) (?:\\S+ ){0,4}?${DEPENDANTS}`,
    `${PROVIDER} (?:for|to|of|serving|used by|relied on by|shared by|working for) (?:\\S+ ){0,4}?(?:\\d[\\d,.]*|hundreds|thousands|dozens|scores|many|several|most|all|other|various|numerous) (?:\\S+ ){0,3}?${DEPENDANTS}`,
    `(?:on|in|through|with|at) whose (?:\\S+ )?(?:clouds?|platforms?|servers?|systems?|software|programs?|networks?|data cent(?:re|er)s?|machines|computers|service|tools?|equipment)`,
    `(?:clients|tenants|customers|users|subscribers)(?:,| \\()? (?:among (?:them|which|whom)|including|includ(?:e|ed)|such as|like|ranging) (?:\\S+ ){0,8}?${DEPENDANTS}`,
    `(?:its|their|the (?:company|firm|provider|host|vendor|platform)'s) (?:\\S+ )?(?:clients|tenants)\\b(?! data)`,
    `(?:serves?|served|serving|supplies|supplied|hosts?|hosted|runs? (?:\\S+ ){0,4}?for|provides? (?:\\S+ ){0,5}?(?:to|for)) (?:\\S+ ){0,2}?(?:\\d[\\d,.]*|hundreds|thousands|dozens|scores|many|several|most|a third|half|about|some|more than|over) (?:\\S+ ){0,4}?${DEPENDANTS}`,
    `${DEPENDANTS} (?:that|which|who) (?:\\S+ )?(?:use|used|rely on|relied on|depend on|depended on|run on|ran on|share|shared|outsourced|bought|had bought|subscribed)`,
    '(?:used|relied upon|shared|run|licen[cs]ed|installed|adopted) by (?:\\S+ ){0,2}?(?:hundreds|thousands|dozens|scores|many|most|several|tens|\\d[\\d,.]*)(?: of)?',
    '(?:external|outside|third-party|outsourced|contracted) (?:\\S+ ){0,2}?(?:providers?|suppliers?|vendors?|firms?|compan(?:y|ies)|contractors?|services?|processors?|platforms?|tools?|software|applications?|administrators?|helpdesk|laborator(?:y|ies))',
    '(?:outsourc(?:ed|ing)|contracted out|subcontracted|farmed out)',
    '(?:trusted|standing|privileged|permanent|remote|maintenance|administrative) (?:\\S+ )?(?:connections?|access|links?|accounts?) (?:of|from|to|into|with|between) (?:\\S+ ){0,4}?(?:suppliers?|clients?|customers?|partners?|vendors?|providers?|contractors?|subsidiar(?:y|ies)|integrators?)',
    '(?:moved|moving|worked|working|hopped|jumped|pivoted|spread|went|passed|crossed|stepped)(?: (?:its|their|his) way)? (?:on )?(?:from|via|through|between) (?:\\S+ ){0,5}?(?:providers?|suppliers?|vendors?|contractors?|subsidiar(?:y|ies)|partners?|hosts?)(?: \\S+){0,4}? (?:to|into) (?:\\S+ ){0,4}?(?:clients?|customers?|tenants?|networks?|systems?|government|banks?|compan(?:y|ies))',
    '(?:integration|chatbot|connector|plug-in|add-on|app|tool|service)s? (?:of|from|by|made by|offered by|connected to|linked to) (?:an? )?(?:\\S+ ){0,3}?(?:third party|vendor|supplier|provider|start-up|partner|outside|another company)',
  ],
  supplyChain: [
    '(?:altered|changed|manipulated|modified|doctored|tampered with|replaced|swapped|edited|trojani[sz]ed|poisoned|infected) (?:\\S+ ){0,4}?(?:scripts?|installers?|releases?|updates?|builds?|packages?|images?|binaries|executables?|libraries|library|modules?|plug-?ins?|extensions?|firmware|compilers?|downloads?)',
    '(?:compile|compilation|build|release|packaging|signing|publishing|deployment) (?:steps?|pipelines?|process(?:es)?|systems?|servers?|environments?|machines?|chain|workflow)',
    '(?:typosquat\\w*|dependency confusion|look-?alike packages?|malicious (?:packages?|commits?|pull requests?|dependenc\\w+))',
    '(?:websites?|pages?|sites?|download (?:areas?|servers?)) of (?:\\S+ ){0,4}?(?:makers?|vendors?|suppliers?|manufacturers?|developers?)[^.;]{0,60}?\\b(?:infected|doctored|trojan\\w*|altered|booby-trapped|replaced|malicious)',
    '(?:doctored|booby-trapped|trojani[sz]ed|infected|replaced|altered|malicious) (?:\\S+ )?(?:downloads?|installers?|updates?|files|programs?)(?: \\S+){0,5}? (?:on|from|at|of) (?:\\S+ ){0,4}?(?:makers?|vendors?|suppliers?|manufacturers?|developers?)',
  ],
  subverted: [
    '(?:compile|compilation|build|release|packaging|signing) (?:steps?|pipelines?|process(?:es)?|systems?|servers?|environments?|machines?|chain)(?: \\S+){0,5}? (?:changed|altered|manipulated|tampered|entered|compromised|subverted|penetrated|infected)',
    '(?:customers|users|clients|companies|organisations|organizations)(?: \\S+){0,4}? (?:received|installed|downloaded|got|were sent|fetched) (?:an? |the )?(?:\\S+ ){0,3}?(?:trojani[sz]ed|tampered|manipulated|altered|doctored|poisoned|infected|malicious|backdoored|rigged)',
    '(?:altered|changed|manipulated|modified|doctored|tampered with|replaced|swapped|edited) (?:\\S+ ){0,4}?(?:upload|update|installation|download|deployment|checkout|payment|loader|tracking|analytics) (?:scripts?|files?|code|programs?|tools?|mechanism)',
    '(?:automatic|regular|routine|ordinary|official|signed) (?:\\S+ )?update (?:tool|program|service|function|channel|mechanism)(?: \\S+){0,8}? (?:delivered|sent|spread|pushed|distributed|carried|installed)',
    '(?:installer|update|release|version|package|library|module|extension|plug-in|app|firmware|image)s?(?: \\S+){0,12}? (?:that|which) (?:\\S+ )?(?:emptied|stole|sent|copied|collected|siphoned|opened|read|wiped|mined|harvested|uploaded)',
    '(?:maintainer|contributor|volunteer|developer|author|newcomer|stranger)s?(?: \\S+){0,14}? (?:added|inserted|slipped|hid|planted|smuggled|built|pushed|committed|injected) (?:\\S+ ){0,4}?(?:code|back-?door|malware|function|payload|files?)',
  ],
  phoneFlaw: [
    'exploits?|{flaw}|without (?:any |a )?(?:click|touch|tap|interaction)\\w*|(?:zero|no|one)-?click|patch(?:ed|es)?|updated? (?:its|the) (?:system|software)|closed the hole',
  ],
  endOfLife: [
    '(?:not|no longer|stopped|ceased|ended)(?: \\S+){0,3}? (?:supporting|supported|maintaining|maintained|made|producing|produced|updating|patching|serviced)',
    'support (?:had |has |for \\S+ (?:\\S+ )?(?:had |has )?)?(?:ended|expired|ceased|stopped|run out|lapsed)',
    '(?:out-of-support|unsupported|end-of-sale|aged|ageing|aging|retired|abandoned) (?:\\S+ ){0,2}?(?:routers?|devices?|appliances?|products?|models?|firmware|gateways?|cameras?|firewalls?|plug-?ins?)',
    '(?:gets?|got|getting|received?|receives|receiving) no (?:more |further |new |longer )?(?:\\S+ )?(?:fixes|updates|patches|corrections|support)',
    '(?:obsolete|legacy) (?:\\S+ )?(?:product|appliance|router|device|model|gateway|firewall)s?',
    'end of (?:their|its|the) (?:service |support |product )?(?:life|support)',
  ],
  zeroDay: [
    '(?:undocumented|unknown|undiscovered|unpublished|unpatched at the time|then-unknown|new|novel|fresh|never seen) (?:\\S+ ){0,3}?(?:{flaw}|bypass(?:es)?)(?=[^.;]{0,60}(?:before|weeks|days|months|unknown|maker|vendor|fix|patch|zero|exploit))',
    '{flaw},?(?: \\S+){0,6}? (?:that|which|of which) (?:\\S+ ){0,3}?(?:did not know|was not aware|were not aware|had not noticed|knew nothing|had no knowledge|unaware)',
    '(?:maker|vendor|company|developer|manufacturer|producer|supplier|publisher|microsoft|apple|google|cisco)s? (?:\\S+ )?(?:did not (?:yet )?know|was (?:not )?(?:un)?aware|knew nothing|had no knowledge|had not (?:yet )?(?:known|noticed|fixed|patched))',
    '(?:days|weeks|hours|months) before (?:\\S+ ){0,4}?(?:makers?|vendors?|producers?|suppliers?|developers?|company|corrected|correction|fix|patch|update)',
    '(?:whether|even if|although|even when) (?:they were |it was |fully )?(?:patched|updated|up to date)(?: or not)?',
    '(?:a|the) (?:fix|patch|correction|update|repair|remedy) (?:\\S+ )?(?:followed|came|appeared|arrived|was delivered|was published|was issued|was released) (?:\\S+ ){0,3}?(?:later|after|afterwards|days|weeks|months)',
    '(?:could|did) not (?:yet )?be (?:fixed|patched|repaired|closed)',
  ],
  defectiveRelease: [
    '(?:releases?|versions?|firmware|products?|packages?|update|program)(?: \\S+){0,12}? (?:had |has |was |were )?(?:expired|run out|ran out|lapsed|faulty|defective|broken|corrupted)',
    '(?:certificates?|licen[cs]es?|keys?) (?:built|contained|embedded|included|shipped|baked) (?:in|into|with)(?: \\S+){0,12}? (?:expired|run out|ran out|lapsed)',
  ],
  intellectualProperty: [
    '(?:sales|product|support|customer|artist|price|project|design|engineering|development|strategy|planning) (?:and \\S+ )?(?:pages?|material|files|dashboards?|manuals?|folders?|boards?|libraries|software)',
    '(?:patches|programs|software) and (?:manuals?|documentation)|unpublished (?:\\S+ )?(?:pages?|data|plans?|figures|designs?|results)',
    '(?:load|seat|passenger|traffic|booking|occupancy|sales|production|yield|capacity|order|route) (?:figures?|data|factors?|numbers|statistics|plans?)',
    '(?:confidential|internal|commercial|secret|proprietary|sensitive|protected|technical|industrial) (?:\\S+ )?(?:business|commercial|company|product|technical|engineering|sales|research|design|development|pricing|marketing|strategy) (?:\\S+ )?(?:documents?|files|data|plans?|dashboards?|reports?|analyses|drawings|figures|information|papers|secrets?)',
    '(?:scouting|player|draft|training|tactical|telemetry|race) (?:\\S+ )?(?:reports?|data(?:bases?)?|notes|evaluations?|analyses)',
    '(?:business|company|industrial|commercial|corporate|technological|technology|manufacturing|engineering|production) secrets?',
    '(?:sales|pricing|price|cost|margin|customer|client|supplier|ticketing|order) (?:and \\S+ )?(?:figures|data|plans?|information|lists?|calculations?|databases?|models?|dashboards?)',
    '(?:trading|search|ranking|control|guidance|steering|navigation|compression|recognition) (?:\\S+ )?(?:algorithms?|code|models?|strateg(?:y|ies)|software)',
    '(?:seeds?|strains?|pigments?|alloys?|coatings?|compounds?|molecules?|masks?|wafers?|chips?|turbines?|engines?|reactors?|batter(?:y|ies)|robots?|drones?|sensors?|lasers?|solar cells?|semiconductors?) (?:\\S+ )?(?:designs?|recipes?|formulas?|data|plans?|drawings|technology|samples?|secrets?|production|manufactur\\w+)',
    '(?:designs?|plans|drawings|recipes?|formulas?|data|details|secrets?|technology|specifications) (?:of|for|on|about|behind) (?:\\S+ ){0,3}?(?:seeds?|strains?|pigments?|alloys?|coatings?|compounds?|vaccines?|drugs?|chips?|turbines?|engines?|reactors?|batter(?:y|ies)|robots?|drones?|aircraft|jets?|ships?|submarines?|missiles?|satellites?|rockets?|vehicles?|cars|semiconductors?|solar)',
    '(?:exploration|drilling|reservoir|oil-?field|mining|survey|bid(?:ding)?|tender|merger|acquisition|negotiation) (?:\\S+ )?(?:data|plans?|files|maps?|results|information|documents|strateg(?:y|ies)|papers|prices)',
    '(?:inventions?|blueprints?|master plans?|process engineering|lab(?:oratory)? (?:books?|records)|experimental|trial data|development (?:work|plans?|data|files))',
  ],
  ipTaken: [
    '(?:vacuum(?:ed|ing)?|hoover(?:ed|ing)?|check(?:ed|ing)|study(?:ing)?|studied|peek(?:ed|ing)|spy(?:ing)? on|rummag(?:ed|ing)|dip(?:ped|ping) into|log(?:ged|ging) (?:in|into))',
    '(?:quer(?:ied|ying)|scrap(?:ed|ing)|drew|drawn|pulled|retriev(?:ed|ing)|look(?:ed|ing|s)? (?:into|up|at)|sent out|carried out)',
    '(?:looking|look|looked|hunt(?:ed|ing)?|search(?:ed|ing)?|fish(?:ed|ing)|trawl\\w+|comb\\w+) (?:for|through)',
    '(?:were|was|been) (?:\\S+ )?after',
    'interest(?:ed)? in',
    '(?:hand(?:ed|ing)? over|pull(?:ed|ing)|gather(?:ed|ing)|extract(?:ed|ing)|captur(?:ed|ing)|leak(?:ed|ing) to|suck(?:ed|ing)|spirit(?:ed|ing)|lift(?:ed|ing)|made off|got hold of|help(?:ed|ing) (?:himself|herself|itself|themselves)|sav(?:ed|ing)|forward(?:ed|ing)|print(?:ed|ing)|photograph(?:ed|ing)|view(?:ed|ing)|consult(?:ed|ing)|monitor(?:ed|ing))',
  ],
  competitiveAim: [
    "(?:old|former|previous|last) (?:firm|company|employer|club|team|house)(?:'s)?",
    'choke (?:off )?(?:the|its|a)|(?:rival|competing) (?:vendor|provider|seller|service|shop)|cheap(?:er)? (?:maintenance|copies|version|imitation)|win(?:ning)? (?:its|their|over|away) (?:\\S+ )?(?:customers|clients)',
    '(?:gone|went|going|come|crossed|walked) over to',
    'us(?:ed|ing)(?: \\S+){0,6}? (?:for|to) (?:plan|planning|set|setting|design|designing|price|pricing|improv\\w+|develop\\w*|build\\w*)(?: \\S+){0,3}? own',
    '(?:one|an?|the) (?:\\S+ ){0,2}?(?:club|team|company|firm|maker|producer|manufacturer|bank|airline|university|shop|platform|start-up)[^.;]{0,70}?\\b(?:of|from|at|against) another\\b',
    '(?:rival|competing|competitor|opposing|opponent)(?: \\S+)? (?:club|team|firm|company|maker|bank|airline|start-up|business|platform|product|manufacturer|producer|bidder|offer)',
    '(?:chang(?:ed|ing)|switch(?:ed|ing)|mov(?:ed|ing)|defect(?:ed|ing)|jump(?:ed|ing)|transfer(?:red|ring)) (?:clubs?|teams?|employers?|compan(?:y|ies)|firms?|jobs?|sides?|to (?:an? |the )?(?:competitor|rival))',
    '(?:us(?:ed|eful|ing)|valuable|helpful|benefit\\w*|serv(?:ed|ing)|pass(?:ed|ing)|giv(?:en|ing)|hand(?:ed|ing)|suppl(?:ied|ying)|deliver(?:ed|ing)) (?:\\S+ ){0,4}?(?:to|for|by) (?:\\S+ ){0,4}?(?:state-owned|state|domestic|local|national|rival|competing|foreign|home) (?:\\S+ )?(?:rivals?|compan(?:y|ies)|firms?|enterprises?|industr(?:y|ies)|makers?|manufacturers?|producers?|competitors?|suppliers?)',
    '(?:to|would|could) (?:choke off|undercut|outbid|overtake|catch up|leapfrog|win|lure|poach|copy|clone|imitate|replicate|rebuild|reproduce|start|found|launch|build|set up|develop|produce)(?: \\S+){0,5}? (?:rivals?|competitors?|clients|customers|compan(?:y|ies)|firms?|business|product|products|own|market|factory|plant|industry|version|copies)',
    '(?:ran|run|installed|appeared|turned up|used|built|found)(?: \\S+){0,4}? in (?:its|his|their) own (?:\\S+ )?(?:machines?|products?|turbines?|devices?|cars?|aircraft|phones?|software|systems?)',
    'commercial(?:ly)? (?:gain|advantage|benefit|espionage|motive\\w*|purposes?|interests?|useful)',
  ],
  outdatedSystems: [
    'unsupported (?:operating )?(?:system|version|software|windows|program)s?',
    '(?:decades?|years?)-old (?:\\S+ )?(?:machines?|equipment|computers|servers|infrastructure|technology|applications?)',
  ],
  patchMissing: [
    '(?:old|known|older|public|published|documented|disclosed), (?:\\S+ ){0,2}?{flaw}',
    '(?:old|older|known|public|already (?:corrected|fixed|patched|closed)|long-(?:known|fixed|patched|corrected)|previously (?:fixed|patched|corrected)|earlier) (?:\\S+ ){0,2}?(?:{flaw}|bypass(?:es)?)',
    '(?:for|to) which (?:an? |the )?(?:correction|fix|patch|update|remedy|repair|advisory|warning)(?: \\S+){0,4}? (?:out|available|published|issued|released|existed|offered|been)',
    '(?:owners|operators|administrators|customers|organisations|organizations|victims|companies|users|many|most|some|others|hospitals|councils)(?: \\S+){0,3}? (?:had|have|did)(?: still)? not (?:yet )?(?:cleaned|updated|patched|installed|acted|applied|followed|replaced|fixed|upgraded|closed)',
    '(?:slow|late|tardy|delay(?:ed)?|negligent|lax)(?: \\S+){0,2}? (?:patching|updating|updates|to patch|to update|in patching|in applying|in installing|to install|to apply)',
    '(?:overdue|pending|outstanding|skipped|deferred|postponed|neglected|forgotten) (?:\\S+ )?(?:{patch}|patching|updating|maintenance)',
  ],
  mfaAbsent: [
    '(?:not|never|without being|nowhere) (?:\\S+ ){0,2}?(?:protected|guarded|secured|covered|backed|shielded|safeguarded) (?:by|with) (?:\\S+ ){0,2}?{mfa}',
    '(?:a|one|single|stolen|bought|guessed|plain|simple|mere|lone) password (?:was|had been|is) (?:all|enough|sufficient|everything)',
    '(?:no|without|lacking|lacked) (?:\\S+ )?(?:(?:second|extra) (?:\\S+ )?(?:confirmation|factor|proof|check|code|hurdle|barrier|verification|step|safeguard|token|password)|(?:additional|further) (?:\\S+ )?(?:factor|check|code|hurdle|barrier|safeguard|token|password))',
    '(?:second|additional|extra|further) (?:confirmation|factor|proof|code|token|verification|step)s? (?:was|were|had|is) (?:not|never|neither|nowhere|only)',
  ],
  weakPassword: [
    '(?:passwords?|logins?|credentials?|codes?|pins?)(?: \\S+){0,4}? (?:used|reused|shared|identical|the same) (?:everywhere|across|for (?:several|many|all|other|every|years)|by (?:all|everyone|everybody|several|many|staff)|elsewhere|on (?:several|many|other|every))',
    '(?:kept|went on|continued|still) (?:using|used|logging in with|working with) (?:\\S+ ){0,5}?(?:old|same|former|variant|previous|original|default)(?: \\S+){0,3}? passwords?',
    '(?:shared|share|sharing) (?:\\S+ ){0,2}?(?:one|a|the same|a single|the) (?:\\S+ )?(?:password|login|account|code|pin)',
    '(?:well-known|known|unchanged|published|documented|listed|standard|stock|out-of-the-box|manufacturer|vendor-supplied|pre-set|printed) (?:\\S+ )?(?:factory |default |maker )?(?<!source )(?:logins?|passwords?|(?:access |entry |unlock )codes?|credentials?|pins?|accounts?)',
  ],
} as const;
