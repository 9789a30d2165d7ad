/** P7: still more words for gaps in basic protection, and for the signs that keep a rule from guessing. */
export const FURTHER_HYGIENE_LEXICON = {
  deviceWeakness: [
    'insecure|unsecured|unprotected|(?:poorly|badly|weakly|hardly|barely|un)[- ]?(?:protected|secured|guarded|maintained|patched)|vulnerable|exposed',
    '(?:default|factory|weak|preset|standard|unchanged|common|guessable|same|known|fixed) (?:\\S+ ){0,2}?(?:{password})',
    'unpatched|outdated|obsolete|unsupported|not updated|never updated|old|aged|ageing|aging|end[- ]of[- ]life|without (?:updates|password|protection)',
    'open (?:resolvers?|proxies|relays?|ports?|servers?)|left open',
    'tried (?:\\S+ ){0,4}?passwords|passwords? (?:list|guess\\w*)|(?:guess\\w*|default)',
  ],
  wayIn: [
    '(?:logged|signed|got|came|went|let (?:themselves|himself)|entered|entering|entry|enter|broke|break|access(?:ed|ing)?|gain(?:ed|ing)?|reach(?:ed|ing)?|opened|connect(?:ed|ing)|intru\\w+|penetrat\\w+|started|began|used|using|misus(?:ed|ing)|abus(?:ed|ing)|through|via|by way of|by means of|with the help of|thanks to|armed with|possession of)',
  ],
  insider: [
    '(?:engineers?|employees?|managers?|directors?|colleagues?|assistants?|insiders?|staff members?|analysts?|traders?|researchers?|technicians?|salesm[ae]n|designers?)(?: \\S+){0,6}? (?:who|had|himself|herself|mailed|copied|carried|downloaded|took|saved|printed|sent|joined|left|moved|resigned|passed|convicted|arrested|sentenced|used (?:his|her|their) (?:own )?)',
    '(?:his|her|their) (?:own )?(?:employer|job|position|rights|post)|new employer|former employer|insiders?',
  ],
  webFlaw: [
    '{flaw} in (?:an? |the |its |their )?(?:\\S+ ){0,4}?(?:forms?|content[- ]management|publishing (?:system|program)|plug-?ins?|forum software|web ?shops?|shopping cart|search (?:field|box|page)|guest book|booking (?:page|site)|login page|customer (?:portal|area)|online (?:shop|service|form))',
    '(?:typed|entered|sent|slipped|injected|put|pasted) (?:\\S+ ){0,4}?(?:commands?|code|queries|characters|quer(?:y|ies)) (?:into|through|in|via) (?:an? |the |its )?(?:\\S+ ){0,3}?(?:field|form|page|box|address|site|search|url|window)',
    '(?:badly|poorly|carelessly|sloppily|wrongly|weakly) (?:written|programmed|built|made|coded|secured) (?:\\S+ ){0,2}?(?:page|site|website|form|script|portal|shop|program|application)s?',
    '(?:sql|database|code|command|script)[- ]injections?|directory traversal|cross-site scripting|file[- ]upload',
    '(?:web|website|site|page) (?:vulnerabilit(?:y|ies)|weakness(?:es)?|errors?|holes?|flaws?)',
  ],
  patchMissing: [
    '{flaw},?(?: \\S+){0,6}? (?:(?:that|which) )?(?:(?:had|has) been|was|were) (?:\\S+ )?(?:public|known|closed|fixed|patched|corrected|repaired|disclosed|published|described|documented)(?: \\S+){0,5}? (?:before|earlier|since|previous|year|years|months?|weeks?|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\\d{4}))',
    '(?:long[- ]|publicly |widely |well[- ]|already )(?:known|corrected|fixed|patched|closed|public|repaired|documented|solved) (?:\\S+ ){0,3}?{flaw}',
    '{flaw} (?:\\S+ ){0,3}?(?:from|of|dating from|dating back to|known since|public since) (?:the year )?(?:19|20)\\d\\d',
    '(?:old|older|outdated|obsolete|superseded|antiquated) (?:\\S+ ){0,2}?(?:version|release|edition)s? of',
    '(?:servers?|machines|systems|computers|devices|sites|programs?|appliances?|gateways?|firewalls?)(?: \\S+){0,5}? (?:behind (?:on|with)|without the|missing the|lacking the|still without|not yet given|that lacked) (?:\\S+ ){0,3}?{patch}',
    '{patch}(?: \\S+){0,6}? (?:lay|waited|stood|sat|remained|stayed|went|was left|were left|was) (?:\\S+ ){0,2}?(?:unused|uninstalled|ready|untouched|unapplied|undone|pending|neglected|forgotten|ignored)',
    '(?:lapsed|expired|missing|neglected|deferred|skipped|overdue|ignored) (?:\\S+ )?(?:security )?(?:patches|updates|corrections|fixes)',
    '(?:first|earlier|previous|repeated|several|two|three|official|urgent|public) (?:\\S+ )?warnings? (?:\\S+ ){0,6}?(?:not (?:heeded|followed|read|acted)|unheeded|ignored|in vain|without effect)',
    '(?:those|owners|sites|hosts|machines|servers|organi[sz]ations|companies|victims|administrators) (?:that|who|which|whose) (?:\\S+ ){0,2}?(?:not|never|failed|late|slow|neglected|delayed|postponed)(?: \\S+){0,5}? ?(?:updat|patch|install|correct|repair|fix|upgrad|appl|clos)\\w*',
  ],
  exposedService: [
    '(?:found|indexed|listed|visible|reachable|discovered|located|shown) (?:\\S+ ){0,3}?(?:by|through|with|in|via|on|using) (?:an? |the |any )?(?:\\S+ ){0,2}?search engines?',
    '(?:panel|interface|console|screen|controller|pump|plc|device|camera|server|system)s?(?: \\S+){0,6}? (?:could be|can be|was|were) (?:\\S+ )?(?:reached|opened|called up|operated|controlled|found|seen|accessed|viewed) (?:\\S+ ){0,3}?(?:internet|anywhere|outside|anyone|anybody|web|online)',
    '(?:no|without|lacking|lacked|neither) (?:\\S+ )?(?:log-?in|password|check|protection|barrier|authentication|access control|lock|firewall|identification)s? (?:\\S+ )?(?:was|were|at all|whatsoever|needed|required|asked|stood|protected|in front)',
    '(?:wide|freely|completely|entirely|openly) (?:open|accessible|readable|reachable|available|visible) (?:to|on|from|for|over)',
    '(?:wrong|lax|careless|mistaken|incorrect|faulty|missing|loose) (?:\\S+ ){0,2}?(?:settings?|configurations?|permissions?|access rights?|rules?)',
  ],
  weakPassword: [
    '(?:sticky|paper|yellow) notes?(?: \\S+){0,6}? password|passwords? (?:\\S+ ){0,4}?(?:on (?:an? |the )?(?:wall|board|screen|note|paper|television|photo\\w*))',
    '(?:password|log-?in|pin|code)s?(?: \\S+){0,4}? (?:everybody|everyone|all|many|several|dozens|hundreds)(?: \\S+){0,2}? (?:knew|used|shared|had)',
    '(?:same|one) (?:\\S+ ){0,2}?(?:password|log-?in|credentials) (?:as|for|on|in|at) (?:\\S+ ){0,4}?(?:other|another|elsewhere|several|many|all|every|private|personal|account|service|site)s?',
    '(?:password|log-?in|credentials)s?(?: \\S+){0,6}? (?:also|already|earlier|previously) (?:\\S+ ){0,3}?(?:used|leaked|exposed|stolen|published|lost) (?:\\S+ ){0,3}?(?:elsewhere|another|other|earlier|old|breach|leak|site|service|years)',
  ],
  mfaAbsent: [
    '(?:name|account|user ?name|mail|address) and (?:an? |the |one )?passwords? (?:was|were|alone|sufficed|only|enough)',
    '(?:simple|plain|mere|bare|single|ordinary|one) (?:password|log-?in)s? (?:was|were|protected|guarded|opened|let|gave|sufficed|stood)',
  ],
  formerAccess: [
    '(?:had|was|were|been) (?:\\S+ )?(?:dismissed|sacked|fired|laid off|made redundant|let go)(?: \\S+){0,20}? (?:still|account|password|log-?in|access|rights|logged|remote)',
    '(?:account|access|log-?in|password|rights|keys?)s?(?: \\S+){0,4}? (?:nobody|no one|the (?:firm|company|office)) (?:\\S+ ){0,3}?(?:closed|withdrew|withdrawn|revoked|blocked|cancelled|changed|removed)',
  ],
} as const;
