/** What a supplier sells to others. */
const PRODUCT =
  '(?:software|programs?|programmes?|systems?|platforms?|services?|portals?|products?|apps?|tools?)';
const HOUSE =
  '(?:company|firm|printer|bureau|house|agency|office|service|start-?up|business|centre|center|provider)';
const MAKER = '(?:makers?|vendors?|producers?|publishers?|developers?|manufacturers?|suppliers?)';
const STRUCK =
  '(?:encrypted|struck|hit|attacked|hacked|breached|compromised|entered|penetrated|infected|broken into|crippled|paralysed|paralyzed|robbed|disabled|locked)';
const ATTACK =
  '(?:attacks?|attackers|exploitation|abuse|thefts?|thieves|intrusions?|intruders|break-ins?|spies|victims?)';

/** P6 as it is told without its own terms: who works for whom, how a maker learns of a flaw, what a thing lacks as it is sold. */
export const CHAIN_LEXICON = {
  zeroDay: [
    '(?:emergency|hurried|hasty|out-of-band|unscheduled) (?:\\S+ )?{patch}',
    '(?:rushed|hurried|raced)(?: \\S+){0,2}? (?:out|to) (?:\\S+ ){0,3}?{patch}',
    `${ATTACK}(?: \\S+){0,6}? (?:began|begun|started|ran|took place|lasted)(?: \\S+){0,6}? (?:before|ahead of|prior to) (?:\\S+ ){0,4}?(?:{patch}|${MAKER}|disclosure)`,
    '(?:days|weeks|months|hours) (?:ahead of|prior to) (?:\\S+ ){0,4}?{patch}',
    '{flaw}(?: \\S+){0,8}? (?:already|actively|was being|were being) (?:\\S+ )?(?:used|exploited|abused)',
    'exploit(?:ed|ation) in the wild|used in the wild',
    `${MAKER} (?:\\S+ )?(?:learn(?:t|ed)|heard|knew|became aware|found out|was told)(?: \\S+){0,5}? (?:from|through|by|after|when) (?:\\S+ ){0,2}?${ATTACK}`,
    '(?:exploits?|{flaw}) (?:\\S+ ){0,2}?(?:for|against) which (?:\\S+ ){0,2}?(?:no|nobody|none|neither)',
    `{patch}(?: \\S+){0,4}? (?:after|once|when) (?:the )?(?:first |earliest )?(?:attacks|thefts|victims|break-ins|intrusions)`,
    '(?:calls?|messages?|mails?|pictures?)(?: \\S+){0,4}? (?:never|not) (?:\\S+ )?(?:picked up|answered|opened|accepted|touched)',
  ],
  supplierRoute: [
    'sign-?ins?(?: \\S+){0,4}? (?:of|from|at) (?:an? |the |its )?(?:\\S+ ){0,3}?{supplier}',
    `${PRODUCT} (?:that|which) (?:the |all |most |many |its )?(?:\\S+ ){0,3}?(?:rents?|leases?|licen[cs]es?|shares?|rely|relies|depends?|subscribes?|have in common)(?= )`,
    `(?:used|ran|relied on|were customers of|shared|employed|had bought|depended on) (?:the same|one common|a common|one and the same) (?:\\S+ ){0,3}?(?:${PRODUCT}|provider|supplier)`,
    `(?:maker|producer|publisher|operator|provider|supplier|vendor) of (?:the |an? |their |its )?(?:\\S+ ){0,4}?${PRODUCT}(?: \\S+)? (?:was|had been|were) (?:\\S+ )?${STRUCK}`,
    `(?:at|from|through|by|via|with) (?:an? |one |the )?(?:\\S+ ){0,2}?${HOUSE} (?:that|which) (?:\\S+ )?(?:runs?|ran|prints?|makes?|keeps?|stores?|handles?|processes|services|hosts?|manages?|archives?|scans?|delivers?|supplies|bills|books) (?:its|their|the (?:ministry|bank|hospital|council|school|airline|company|police)'s)`,
    '(?:works? out|worked out|calculates?|reckons?|computes?|handles?|processes|prepares?|administers?) (?:the )?(?:wages|salaries|pay|payrolls?|pensions|bills|claims|tax returns|benefits) (?:for|of)',
    '(?:access|connection|line|log-?in|account)s?(?: \\S+){0,5}? (?:support|maintenance|service|help) (?:crew|staff|team|people|technicians|engineers)(?: \\S+)? (?:keeps?|uses?|had|has|kept|used)',
    `(?:signed|logged) in as the (?:\\S+ )?${HOUSE} (?:that|which)`,
    '(?:its|their) (?:customers|clients|users),? (?:mostly|mainly|chiefly|largely|most of them)|told its (?:customers|clients|tenants) that (?:all )?(?:their|some of their|the)',
    '(?:assistant|add-?on|integration|connector|chat-?bot|widget|tool)s?(?: \\S+){0,6}? (?:plugs?|plugged|hooks?|hooked|connects?|connected|linked) (?:\\S+ )?(?:into|to)',
    '(?:cloud|web|mail|server)[- ]host(?:er|ing company)?(?: \\S+){0,9}? (?:customers|clients|tenants)',
    '(?:cloud|servers?|store|storage|database) of (?:an? |the |its )?(?:\\S+ )?(?:transcription|translation|payroll|billing|survey|printing|mailing|booking|analytics|consent|marketing|scheduling|records) (?:service|firm|company|agency|platform)',
    '(?:its|their|our) (?:\\S+ )?partners? (?:lost|leaked|was|were|had)(?: \\S+){0,2}? (?:card|data|records|files|entered|hacked|robbed|breached|encrypted)',
    `(?:failed|stopped|stood still|went down|were down|unusable) (?:\\S+ ){0,3}?(?:after|because|when|as) (?:\\S+ ){0,4}?(?:entered|attacked|encrypted|hacked|robbed) (?:its|their) ${MAKER}`,
    `(?:at|through|from|via) (?:its|their|his|her) (?:\\S+ )?(?:internet|mail|hosting|cloud) (?:provider|host|company)`,
  ],
  supplyChain: ['(?:build|building|compiling|packaging) (?:\\S+ )?(?:room|workshop|farm)'],
  subverted: [
    'account (?:at|on|in|with) (?:the |an? )?(?:\\S+ )?(?:package|plug-in|extension|software) (?:registry|store|index|repository|archive)',
    '(?:keeper|maintainer|co-?maintainer|contributor|caretaker)s?(?: \\S+){0,12}? (?:won|gained|earned)(?: \\S+)? trust',
    '(?:add-?on|extension|plug-?in|app|script|library|module)(?: \\S+){0,14}? sold it to|sold (?:the|his|her|their) (?:\\S+ )?(?:add-?on|extension|plug-?in|app|script|library|module)',
    '(?:next|new|latest|following) (?:release|version|update),?(?: \\S+){0,10}? (?:read|copied|sent|stole|opened|collected|siphoned|watched|logged|mined)',
    '(?:chips?|modems?|transmitters?|boards?|components?)(?: \\S+){0,4}? (?:appears?|stood|stands|was|were|is) (?:in|on) no (?:drawing|plan|manual|list|document)',
    '(?:extra|undeclared|unlisted|unexplained) (?:\\S+ )?(?:chips?|modems?|transmitters?|radios?|boards?|components?)',
    `(?:${PRODUCT}) (?:that|which) (?:\\S+ ){0,6}?(?:has|have|had|must|is obliged|are obliged|required) to (?:be )?install(?:ed)?`,
  ],
  insecureDesign: [
    "(?:maker|vendor|producer|manufacturer|supplier)'s (?:own |standard )?(?:sign-?ins?|log-?ins?|passwords?|codes?)|(?:passwords?|codes?|log-?ins?|sign-?ins?) (?:that |which )?(?:it|they) (?:had been |was |were )?(?:delivered|shipped|sold|supplied) with",
    '(?:takes?|took|obeys?|obeyed|accepts?|accepted|follows?|executes?|acts? on) (?:\\S+ ){0,2}?(?:orders?|commands?|messages?|signals?|updates?) (?:\\S+ )?(?:from|of|sent by|by) (?:any|anyone|anybody|whoever|every)',
    '(?:trusts?|trusted|believes?|believed)(?: \\S+){0,5}? (?:each other|one another|by default|blindly|without question|any (?:message|sender|operator|caller))',
    '(?:left|leaves?|came from|comes? from|come out of) (?:the|its|their) (?:works|factory|plant|box|assembly line) with (?:\\S+ ){0,5}?(?:codes?|keys?|passwords?|pins?|log-?ins?)',
    '(?:one|a single|the same)(?: and the same)? (?:\\S+ )?(?:code|key|password|pin|log-?in) (?:opens?|opened|fits?|fitted|works? (?:in|for|on)|unlocks?|unlocked) (?:\\S+ )?(?:every|all|each|any)',
    '(?:codes?|keys?|passwords?|pins?)(?: \\S+){0,5}? (?:cannot|could not|can not) be (?:altered|changed|replaced)',
    '(?:asks?|asked|demands?|demanded|wants?|wanted) (?:for )?no (?:proof|identification|key|code)',
  ],
  endOfLife: [
    `${MAKER}(?: \\S+){0,4}? (?:went|gone) (?:bankrupt|under|out of business)|(?:bankrupt|defunct|dissolved|vanished) ${MAKER}`,
    '{patch} (?:had |have |has )?(?:stopped|ceased|ended|dried up)|no (?:caretaker|maintainer|support|keeper)(?: \\S+)? since',
  ],
  defectiveRelease: [
    '(?:signature|definition|pattern|configuration|content|rule) (?:file|update|set)s?(?: \\S+){0,14}? (?:deleted?|quarantin\\w+|crash\\w*|mistook|stopped|blocked|disabled|took)',
    '(?:withdrew|recalled|called back) (?:the |its )?(?:\\S+ )?(?:file|update|release|version|firmware|signature)',
  ],
} as const;
