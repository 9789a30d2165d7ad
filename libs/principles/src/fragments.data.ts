const GOVERNMENT_BODY =
  '(?:military|foreign|civilian|signals|army|naval|defen[cs]e|state|domestic|national|interior|federal)?[- ]?(?:intelligence|secret service|spy agency|security (?:service|bureau|ministry|agency|services)|espionage service)';

/**
 * Pieces that several patterns share, written `{name}` there. A gap is written `…`: up to 48 characters that
 * end no sentence. `{state}` stands for the signs that `normalise` puts in place of a State's name.
 */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  state: '[¤¦]+(?![¤¦])',
  mfa: '(?:(?:multi|two|dual|second|2)[- ]?(?:factor|step)s?(?: (?:log-?ins?|sign-?ins?|authentication|verification|checks?|access|protection|codes?))?|(?:multi|two|dual|second|2)[- ]?(?:stage|tier)s? (?:log-?ins?|sign-?ins?|authentication|verification|checks?|access|codes?)|2fa|mfa|strong (?:authentication|sign-?in|log-?in)|one-time (?:codes?|passwords?)|(?:second|extra) (?:log-?in |sign-?in )?(?:steps?|checks?|proofs?|codes?|verification|confirmation|barrier|factors?)|(?:additional|further) (?:(?:log-?in |sign-?in )?(?:checks?|codes?|barrier|factors?)|(?:log-?in |sign-?in )(?:steps?|proofs?|verification|confirmation)|verification)|authenticator(?: app)?|hardware keys?|confirmation by (?:phone|text|telephone))',
  patch:
    '(?:patch(?:es)?|fix(?:es)?|updates?|security updates?|corrections?|upgrades?|repairs?|remed(?:y|ies)|hotfix(?:es)?)',
  flaw: '(?:flaws?|vulnerabilit(?:y|ies)|holes?|bugs?|weakness(?:es)?|gaps?|defects?|errors?|exploits?|security gaps?|loopholes?)',
  password:
    '(?:pass(?:words?|codes?|phrases?)|credentials?|log-?ins?|sign-?ins?|log-?in (?:details|data)|pins?|access (?:codes?|keys?|data)|secret keys?|community strings?)',
  store:
    '(?:databases?|servers?|buckets?|storage|interfaces?|apis?|ports?|gateways?|folders?|director(?:y|ies)|clusters?|repositor(?:y|ies)|back-?ups?|portals?|consoles?|dashboards?|endpoints?|search index|remote[- ]desktop|rdp|vpn|terminal|controllers?|plcs?|systems?|devices?|machines?|files?|websites?|apps?)',
  supplier:
    '(?:contractors?|sub-?contractors?|suppliers?|vendors?|(?:managed |it |internet |cloud |hosting |payroll |software |service |third-party |outside |billing |maintenance |communications |support |help-desk |development |web |e-?mail |identity |transcription |laboratory |pathology |boarding |check-in |ticket(?:ing)? |booking |visa |parking |printing |pension |loyalty |delivery |translation |recruitment |marketing |advertising |analytics |mailing |collections? |claims |data[- ]?(?:cent(?:re|er) |processing ))+(?:service )?(?:providers?|firms?|compan(?:y|ies)|processors?|partners?|house|maker|developer|consultanc(?:y|ies))|hosters?|hosting (?:firm|company|provider)|(?:outsourc(?:er|ers|ing)|engineering consultancy|consultanc(?:y|ies)|law firm|auditor)(?: partner| firm)?|third part(?:y|ies)|third-party|(?:system )?integrators?|resellers?|service compan(?:y|ies)|service bureau|msps?|managed[- ]service|data processors?|claims processors?|call[- ]cent(?:re|er) (?:partner|provider|firm|contractor))',
  body: GOVERNMENT_BODY,
  authority:
    '(?:governments?|authorit(?:y|ies)|ministr(?:y|ies)|ministers?|presidents?|prime ministers?|chancellors?|white house|eu|european union|nato|g7|five eyes|fbi|cia|nsa|cisa|justice department|department of justice|state department|treasury|homeland[- ]security|prosecutors?|courts?|judges?|indictments?|parliament|congress|senate|officials?|security services?|intelligence (?:services?|director|chief|agencies|agency|community)|cyber[- ]security (?:agency|centre|center)|agencies|police|(?:public )?inquiry|allies|partners|council|[¤¦]+|kyiv|canberra|tallinn|seoul|berlin|paris|prague|warsaw|tirana|tokyo|copenhagen|the hague|ottawa|brussels)',
  vendor:
    '(?:vendors?|researchers?|security (?:firms?|compan(?:y|ies)|vendors?|researchers?|specialists?)|analysts?|specialists?|experts?|newspapers?|reporters?|journalists?|press|media|reports?|maker|makers|documents|archive|leaked (?:documents|files)|rights groups?|ngos?|a lab|laborator(?:y|ies)|investigators?|investigation|compan(?:y|ies)|firms?|sources)',
  data: '(?:data|records?|details|files|documents|information|papers|numbers|histories|archives?|profiles?|forms|entries|claims|cards|logs|chats|contracts|letters|photographs|pictures|recordings|desires|payments|identities|transcripts|certificates|applications|messages|mailboxes|fingerprints|notes|images|copies|names|addresses|e-?mails?|passports?|scans|images|photos|notes|accounts?|databases?|registers?|dossiers?)',
  taken:
    '(?:copied|copy(?:ing)?|steal(?:ing)?|take|leak|publish|download|stole|stolen|took|taken|taking|theft|thieves|leak(?:ed|s|ing)?|published|post(?:ed|ing)|dump(?:ed|ing)?|expos(?:ed|ing|ure)|obtained|downloaded|exfiltrat\\w+|sold|offer(?:ed|ing)|auction(?:ed)?|accessed|reached|read|scraped|harvested|collected|siphoned|compromised|disclosed|breach(?:ed)?|released|handed over|lay open|were open|show(?:ed|n|ing)|visible|displayed|retriev(?:ed|able)|look(?:ed)? up|left (?:the|its|an?)|fell into|in the hands of|for sale|on sale|got hold of|carried off|lifted|swiped|emptied|passed|put online|appeared (?:online|on)|circulated|gained|extracted|affected|concern(?:ed|ing))',
};
