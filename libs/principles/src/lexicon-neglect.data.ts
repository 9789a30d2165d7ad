/** P7 as it is told without its own terms: what was left undone, whose logins wandered, what a supervisor ordered. */
export const NEGLECT_LEXICON = {
  abusedDevices: [
    '(?:recorders?|cameras?|doorbells?|routers?|modems?|televisions?|printers|thermostats?|set-top boxes|baby monitors?|household (?:devices|things)|connected (?:devices|things))(?: \\S+){0,8}? (?:taken over|hijacked|commandeered|hacked|enslaved|infected)',
  ],
  stolenLogin: [
    '(?:session |log-?in )?(?:cookies?|tokens?|passwords?|log-?ins?)(?: (?:that|which))?(?: \\S+){0,5}? (?:stealer|malware|trojan|thief|thieves|infostealer)(?: \\S+){0,2}? (?:lifted|taken|stolen|copied|captured|harvested|collected)',
  ],
  formerAccess: [
    '(?:passwords?|log-?ins?|accounts?)(?: \\S+){0,6}? (?:brought (?:along|with)|kept from|remembered from|from (?:his|her|their) (?:former|old|previous) (?:job|employer|time|post))',
  ],
  mfaAdvised: [
    '(?:ordered|told|required|obliged|instructed|directed|made)(?: \\S+){0,4}? to (?:\\S+ ){0,6}?(?:confirm|verif|secur|protect)\\w*(?: \\S+){0,3}? (?:second|further|another|additional) (?:device|channel|code|step|factor|signature)',
  ],
  weakPassword: [
    '(?:kept|stored|saved|held) (?:the |its |their |all )?(?:\\S+ )?{password} (?:readable|legible|in the clear|unencrypted|unhashed|in readable form)',
    '(?:passwords?|codes?|pins?|log-?ins?)(?: \\S+){0,2}? written (?:down )?(?:on|under|behind|beside)',
    '(?:found|discovered|read|took|picked up) (?:the |its |their |his )?(?:\\S+ )?(?:keys?|tokens?|passwords?|secrets?|log-?ins?) in (?:an? |the |its |his |their )?(?:\\S+ )?(?:notes?|program|code|wiki|chat|spreadsheet|table|script|installer|image|repository|handbook)',
    '(?:keys?|secrets?|passwords?|tokens?) (?:lay|lie|sat|stood|was hidden|were hidden) in (?:an? |the |its |their )?(?:\\S+ )?(?:notes?|program|code|app|wiki|script|installer|image|table)',
    '(?:keys?|passwords?|credentials|log-?ins?)(?: \\S+){0,6}? (?:also|likewise|too) (?:\\S+ )?(?:in use|used|valid|stored|kept) (?:on|for|in|at) (?:an? |the )?(?:\\S+ )?(?:test|other|second|private|old|development)',
  ],
  patchMissing: [
    '(?:gateways?|servers?|software|systems?|firewalls?|programs?|appliances?)(?: \\S+)? (?:was|were|stood|ran) (?:one|two|three|four|five|several|many|\\d+) (?:\\S+ )?(?:versions?|releases?) (?:behind|old)',
    '(?:maker|vendor|producer|publisher|manufacturer|supplier)s? had (?:\\S+ )?(?:closed|fixed|mended|corrected|repaired|patched|plugged) (?:the |this |that )?(?:\\S+ )?(?:{flaw}|it)\\b(?! (?:\\S+ )?(?:days?|hours) later)',
    '(?:told|asked|urged|ordered|instructed) (?:\\S+ ){0,4}?to (?:close|fix|patch|repair|correct|mend) (?:\\S+ ){0,4}?(?:weeks?|months?|years?) (?:before|earlier)',
  ],
  backupMissing: [
    '(?:office|plant|production|business|control|guest|corporate|administrative)(?: networks?)? and (?:the )?(?:\\S+ )?(?:networks?|systems) (?:were|was|formed) (?:one|the same|a single|joined)',
    '(?:absence|lack|want) of (?:\\S+ ){0,4}?(?:divided|separate|separated|segmented|segregated) (?:networks?|systems)',
    '(?:walk|walked|move|moved|spread|pass|passed|run|ran|go|went|jump|jumped|travel|travelled)(?: \\S+){0,10}? (?:unhindered|unchecked|without (?:hindrance|barriers?|obstacles?))',
    'nothing (?:stopped|held|stood between|separated|divided|kept)(?: \\S+){0,3}? (?:it|them|between|from|the)',
    '(?:had|were|was) not (?:\\S+ )?(?:split|parted|kept apart|walled off)',
  ],
  securityCriticised: [
    '(?:nobody|no one) (?:had |was |ever )?(?:\\S+ )?(?:looked at|looking at|read|answered|checked|watched|followed up)(?: \\S+)? (?:alarms?|alerts?|warnings?|logs?|signals?)',
    '(?:antivirus|protection|firewall|monitoring|logging)(?: \\S+)? (?:had been |was |were )(?:switched|turned) off (?:to save|for (?:speed|convenience|months|years|good)|by (?:staff|an administrator|the owner))',
  ],
  outdatedSystems: [
    '(?:put off|postponed|delayed|deferred|shelved) (?:replacing|renewing|updating|modernising|modernizing|the (?:replacement|renewal|modernisation))',
  ],
  exposedService: [
    '(?:address|link|database|files?|page|folder|records)(?: \\S+){0,4}? (?:could be|was|were) (?:opened|read|seen|called up|viewed|downloaded) by (?:anyone|anybody|whoever)',
    '(?:remote[- ](?:desktop|access|maintenance)|control panel|interface)(?: \\S+){0,2}? (?:could be reached|was reachable|stood open|was open)(?: \\S+){0,2}? (?:from anywhere|from the (?:internet|net|web)|to (?:anyone|everyone|the world))',
    '(?:anyone|anybody|whoever) (?:who )?(?:counted|changed|altered|raised|typed)(?: \\S+){0,8}? (?:saw|got|could (?:see|read|open|fetch)|read)',
    '(?:storage|bucket|folder|share|database|cloud|container)(?: \\S+){0,4}? (?:switched|set|changed|flipped|turned) to (?:"?public|open|everyone|all)',
  ],
  criminalServers: [
    "(?:gang|crew|ring|swindlers?|phishers?|botnet)(?:'s?|s')? (?:itself |themselves )?(?:\\S+ )?(?:left|forgot|protected|secured|chose)(?: \\S+){0,2}? (?:its|their)",
    "(?:gang|crew|ring|botnet)(?:'s?|s') (?:\\S+ )?(?:administrators?|operators?|log-?ins?|passwords?)",
    '(?:(?:control|admin|log-?in) )(?:page|panel) (?:of|used by) (?:an? |the )?(?:\\S+ ){0,2}?(?:ring|crew|gang|botnet)|because its control (?:page|panel)',
    'because (?:its|their) (?:control|admin) (?:page|panel)',
  ],
} as const;
