const FOE =
  '(?:thie(?:f|ves)|intruders?|attackers?|gang|crew|extortionists?|robbers?|swindlers?|scammers?|phishers?|spammers?|fraudsters?)';
const PLACE = '(?:servers?|storage(?: space)?|drives?|accounts?|machines?|computers?|hosts?|lockers?|cloud)';
const HOUSE =
  '(?:lines?|makers?|clubs?|bidders?|teams?|houses?|firms?|compan(?:y|ies)|shops?|airlines?|yards?|banks?|breweries|brewery|bakeries|bakery|laborator(?:y|ies)|studios?|producers?|manufacturers?)';

/** P8 and P4 as they are told without their own terms: what belongs to attackers, how it is struck, whom a secret serves. */
export const REPLY_LEXICON = {
  attackerTarget: [
    `${PLACE}(?: \\S+){0,6}? (?:of|used by|rented by|belonging to) the ${FOE}`,
    `${PLACE},?(?: \\S+){0,2}? (?:to|on|from|in) which (?:its|their|his|her|the) (?:\\S+ )?(?:files|data|copies|coins|documents|mail)(?: \\S+)? (?:had been|were|was) (?:\\S+ )?(?:sent|copied|uploaded|stored|taken|moved)`,
    '(?:machines|computers|servers|hosts|addresses) (?:that|which) (?:the )?(?:floods?|attacks?|probes?|spam|traffic|calls)(?: \\S+)? (?:came|come|started|issued) from|(?:machines|computers|servers) from which (?:the )?(?:floods?|probes?|spam|traffic)',
    '(?:probing|scanning|attacking|flooding|spamming) (?:machines?|computers?|servers?|hosts?)',
    '(?:pages?|sites?|shops?) (?:imitating|that imitated|which imitated|pretending|posing)',
    '(?:seller|maker|vendor|supplier|provider)s? of (?:\\S+ ){0,4}?(?:for (?:jealous|suspicious) |to spy on |for watching |that watch)',
  ],
  unconsentedAct: [
    '(?:worked|found|made|forced) (?:its|their|his|her) (?:own )?way (?:in|into|inside)|(?:signed|logged) in there',
    '(?:moved|took|fetched|brought|carried|pulled|transferred) (?:\\S+ ){0,3}?(?:coins|funds|files|data|loot|money|tokens)(?: \\S+){0,6}? (?:back|off|out|to (?:an? |its |their )?(?:address|account|wallet))',
    'until (?:it|they|the \\S+) (?:broke down|collapsed|gave up|froze|crashed|went down|stopped)',
    '(?:invented|made-up|bogus|useless|rubbish) (?:\\S+ )?(?:log-?ins?|data|entries|requests|passwords|orders)',
    '(?:made|makes|making|let)(?: \\S+){0,4}? (?:machines?|computers?|servers?|programs?) (?:crash|freeze|stop|hang)|endless (?:\\S+ )?requests|bring (?:them|it) down|knock(?:ed|ing)? (?:\\S+ )?out',
    'tak(?:e|es|ing) (?:over|control of)|wip(?:e|es)|(?:copies|copied) (?:\\S+ ){0,3}?(?:lists?|victims)',
  ],
  selfHelp: [
    '(?:waiting|wait|waited) for (?:the )?(?:police|authorities|prosecutors|courts?)(?: \\S+){0,3}? (?:would|took|was|had)',
    '(?:no|neither) (?:\\S+ )?(?:authority|court|police|judge|warrant)(?: \\S+){0,3}? (?:been )?(?:asked|involved|informed|consulted|obtained)',
    '(?:do|did|does) it again|ha(?:ve|s|d) it coming|(?:his|her|its|their) (?:\\S+ )?(?:answer|reply|retort|revenge)(?= (?:to|was|for)|[.,;])',
    '(?:weary|sick|tired) of (?:being|the|its|these|those)',
  ],
  retaliation: [
    '(?:engaged|hired|paid|commissioned|contracted|recruited) (?:\\S+ ){0,5}?to (?:knock|bring|freeze|jam|send|disable|attack|flood|take|shut)',
  ],
  vigilante: ['keeper of|somebody unknown|someone unknown|administrator signed'],
  privateActor: ['consultants?|league|publisher|keeper|pensioners?|administrator|exiles|brewer|retailer'],
  retaliator: [
    '(?:disappointed|disgruntled|angry|former|cheated|embittered) (?:\\S+ )?(?:members?|partners?|affiliates?|associates?|insiders?|employees?)|exiles|pensioners?|league|publisher|keepers?|administrators?',
  ],
  gangLeaked: [
    "(?:crew|gang|ring|group)(?:'s?|s')? (?:\\S+ )?(?:conversations|chats|messages|correspondence|logs|nicknames)(?: \\S+){0,12}? (?:public|online|channel|published|posted|leaked)",
  ],
  piracyStruck: [
    '(?:send|sent|sending|flood|jam|freeze|froz|block|attack|disrupt|overload)\\w*(?: \\S+){0,8}? (?:showed|show|shared|share|offered|offer|streamed|stream|hosted) (?:its|their|the) (?:\\S+ )?(?:matches|films|songs|games|shows|races|bouts|concerts|broadcasts|programmes|music|books|series)(?: \\S+)? (?:for nothing|for free|illegally|free of charge|without)',
  ],
  stateEncouraged: [
    '(?:ministry|government|minister|army|president|officials?)(?: \\S+){0,16}? (?:asked|called on|called upon|urged|invited|appealed to|encouraged|summoned) (?:\\S+ ){0,2}?(?:programmers|volunteers|hackers|citizens|specialists|patriots|everyone|anybody|developers|students)',
  ],
  intellectualProperty: [
    '(?:mixing|blending|baking|brewing|firing|tempering|dyeing|dosing) (?:\\S+ )?(?:instructions|ratios|sheets|tables|orders)|process sheets',
    '(?:match|scouting|player|booking|fare|reservation|order|tour) (?:\\S+ )?(?:databases?|pages|figures|books?)',
    '(?:trained |model )weights|(?:training|release|launch|store) (?:plans?|sets?)|(?:language|speech|image|trading) models?',
    '(?:highest|lowest|top|best|last) (?:price|offer|bid)|bid ceilings?',
  ],
  competitiveAim: [
    `another (?:\\S+ ){1,2}?${HOUSE}|the other (?:\\S+ )?${HOUSE}`,
    `(?:changed|changing|moved|moving|went over|switched|transferred|crossed) to (?:an? |the |its )?(?:\\S+ ){0,3}?${HOUSE}`,
    `${HOUSE} (?:that|which) (?:he|she|they) had left`,
    '(?:set|chose|planned|adjusted|priced|fixed) (?:its|their|his|her) (?:own )?(?:\\S+ )?(?:fares|prices|bids?|offers?|products?|tactics) (?:by|with|from|after) (?:it|them|these|those)',
    `(?:opened|founded|set up|started) (?:an? |his |her |their )?(?:own )?(?:\\S+ )?${HOUSE}(?: \\S+){0,2}? (?:with|on|from) (?:them|it|these|those)`,
    '(?:won|outbid)(?: \\S+){0,4}? by a (?:hair|whisker|trifle)',
  ],
  ipCharged: [
    'damages|proceedings|barred (?:him|her|them)|months in prison|await(?:s|ed|ing) trial|suspended sentence|gave (?:him|her|them) (?:\\S+ )?(?:months|years)',
  ],
} as const;
