const MAKER =
  '(?:makers?|vendors?|manufacturers?|producers?|suppliers?|developers?|publishers?|compan(?:y|ies)|firms?|authors?)';
const PRODUCT =
  '(?:gateways?|firewalls?|appliances?|routers?|servers?|programs?|software|products?|tools?|mail (?:servers?|clients?|programs?)|browsers?|phones?|operating systems?|vpns?|plug-?ins?|consoles?|wallets?|devices?|controllers?|platforms?|file[- ]transfer \\S+)';

/** P6: still more words for flaws that nobody had fixed, for products and for who supplies them. */
export const FURTHER_PRODUCTS_LEXICON = {
  zeroDay: [
    `(?:{flaw}|faults?),?(?: \\S+){0,8}? (?:that|which|of which) (?:its |the |their )?(?:\\S+ )?${MAKER} (?:\\S+ ){0,2}?(?:discovered|learnt of|learned of|found|noticed|announced|disclosed|reported|made public|became aware of) (?:\\S+ ){0,2}?(?:only )?(?:\\S+ )?(?:hours|days|later|afterwards|after)`,
    '(?:flaws?|holes?|faults?|gaps?|weakness(?:es)?|vulnerabilit(?:y|ies)|bugs?|errors?) (?:that )?(?:nobody|no one|none) (?:\\S+ ){0,2}?(?:reported|known|seen|noticed|found|heard)',
    '(?:faults?|gaps?),?(?: \\S+){0,4}? (?:unknown|undisclosed|unpublished|not yet (?:known|public|fixed|closed))',
    '(?:then|still|previously|hitherto|until then|so far|as yet|completely|publicly)[- ](?:unknown|undisclosed|unpublished|unreported|unfixed|unpatched|undocumented) (?:\\S+ ){0,3}?(?:{flaw}|faults?|exploits?|way|trick|method)',
    '(?:{flaw}|faults?) (?:\\S+ ){0,3}?(?:then|still|previously|until then|so far|as yet) (?:unknown|undisclosed|unpublished|unfixed|unpatched|secret)',
    `(?:before|until|by the time) (?:an? |the |its |any )?(?:\\S+ )?${MAKER} (?:\\S+ ){0,2}?(?:could|had|was|were|knew|noticed|closed|repaired|corrected|released|published|issued)(?=[^.;]{0,60}(?:{patch}|{flaw}|it|them|aware))`,
    `${MAKER} (?:\\S+ )?(?:corrected|closed|fixed|repaired|patched) (?:it|them|the (?:flaw|hole|fault|gap|error)) (?:\\S+ ){0,3}?(?:later|after|afterwards|only|weeks|days)`,
    `(?:unknown|new|novel|secret) (?:flaws?|holes?|faults?|gaps?|exploits?|weakness(?:es)?) in (?:an? |the |its |their )?(?:\\S+ ){0,4}?${PRODUCT}`,
  ],
  insecureDesign: [
    '(?:open|unprotected|exposed|unsecured|reachable) (?:\\S+ ){0,2}?(?:maintenance|management|service|debug\\w*|configuration) (?:ports?|interfaces?|access|connections?)(?= (?:of|in|on) (?:\\S+ ){0,4}?(?:routers?|modems?|cameras?|recorders?|boxes|devices?|models?))',
    '(?:routers?|modems?|cameras?|recorders?|boxes|devices?|meters?|watches|locks?|chargers?|inverters?)(?: \\S+){0,4}? (?:of|from|made by|supplied by|handed out by|given out by|delivered by) (?:an? |one |the |its |their )?(?:\\S+ )?(?:makers?|manufacturers?|providers?|carriers?|suppliers?|model|brand|series)(?: \\S+){0,10}? (?:{flaw}|faults?|{password}|unencrypted|unprotected|open port)',
    '(?:{flaw}|faults?) in (?:the |its |their |an? )?(?:\\S+ ){0,2}?(?:firmware|maintenance (?:protocol|interface)|protocol|standard|chips?|chipsets?|design)',
    '(?:built|shipped|delivered|sold|designed|made|left the factory|came) without (?:\\S+ ){0,2}?(?:passwords?|encryption|authentication|protection|security|checks?|updates?|signatures?|locks?)',
    '(?:ship(?:ped|ping|s)?|sold|delivered|supplied|came) with (?:an? |the |one |known |its )?(?:\\S+ ){0,3}?(?:passwords?|back-?doors?|accounts?|log-?ins?|keys?|flaws?|malware|codes?)',
    'by design',
    '(?:anyone|anybody|whoever)(?: \\S+){0,6}? (?:could|can) (?:\\S+ ){0,2}?(?:send|give|issue|transmit|imitate|forge|replay) (?:\\S+ ){0,3}?(?:commands?|signals?|orders?|messages?|tones?)',
  ],
} as const;
