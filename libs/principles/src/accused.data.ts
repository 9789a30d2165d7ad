/** Who an attribution points at, by kind. */
export type AccusedKind = 'state' | 'state-affiliated' | 'criminal' | 'hacktivist' | 'individual' | 'unknown';

/** Organs by which a State acts, known by their own names, with their State; matched as written. */
export const KNOWN_ORGANS: readonly { readonly country: string; readonly pattern: string }[] = [
  { country: 'RU', pattern: 'GRU|SVR|FSB|GU' },
  { country: 'CN', pattern: "MSS|PLA|People's Liberation Army|Ministry of State Security" },
  { country: 'IR', pattern: 'IRGC|Revolutionary Guards?(?: Corps)?|Gardiens de la r[ée]volution' },
  { country: 'KP', pattern: 'Reconnaissance General Bureau|RGB' },
  { country: 'GB', pattern: 'GCHQ' },
  { country: 'US', pattern: 'NSA|CIA|Cyber Command' },
  { country: 'IL', pattern: 'Mossad|Unit 8200' },
];

/** A word that may stand between a State's name and a noun that belongs to it: no verb in the past, no small word. */
export const LINK_WORD =
  '(?! (?:\\p{L}{2,}ed|said|says|sent|saw|told|held|gave|took|was|were|is|are|had|has|have|did|a|an|the|and|or|of|to|by|in|on|at|for|from|with|that|who|which|its|their|a|ont|est|par|de|du|des|la|le|les|et|dans|pour)(?![\\p{L}]))(?: [\\p{L}-]+)';

/** After the name of a State: words that make it the State itself. */
export const STATE_ORGAN =
  "(?:'s|s')?(?:{link}){0,2}? ?(?:governments?|state(?![- ](?:linked|backed|sponsored))|military|army|navy|intelligence|secret services?|security (?:services?|ministry|bureau)|ministr(?:y|ies)|cyber command|spies|spy|agents|officers|soldiers|services|service|agenc(?:y|ies)|operations?|renseignements?|arm[ée]e|services? secrets?|[ée]tat)";
/** After the name of a State: words that say somebody serves it. */
export const STATE_TIE =
  "[- ](?:\\w+ )?(?:state[- ])?(?:linked|backed|sponsored|aligned|affiliated|directed|nexus|supported|controlled|run)|(?:'s)? (?:state[- ](?:linked|backed|sponsored)|espionage|apt|nexus|link|links|connection|proxy|proxies)";
/** Before the name of a State: words that say somebody serves it. */
export const TIE_BEFORE =
  '(?:linked?|tied|ties|links?|close|nexus|connected|loyal|aligned|belonging|li[ée]e?s?|proches?) (?:to|with|[àa]|avec|de)(?: \\S+){0,2} ?$|(?:sponsored|backed|supported|directed|hired|controlled|command[ée]e?s?|soutenue?s?|parrain[ée]e?s?) (?:by|par)(?: \\S+){0,2} ?$|(?:on behalf of|working for|acting for|serving|pour le compte de|au service de)(?: \\S+){0,2} ?$';
/** After the name of a State: people and groups that are not the State. */
export const NATIONALS = {
  individual:
    '(?:{link}){0,2} (?:students?|men|man|wom[ae]n|citizens?|nationals?|teenagers?|engineers?|hacker(?!s)|individuals?|persons?|employees?|developer|ressortissants?|hommes?|femmes?|citoyens?|[ée]tudiante?s?)',
  criminal:
    '(?:-speaking)?(?:{link}){0,2} (?:criminals?|gangs?|crime|cyber ?criminals?|extortionists?|fraudsters?|thieves|criminels?|ran[çc]onneurs?)',
  hacktivist:
    '(?:{link}){0,2} (?:hacktivists?|activists?|volunteers?|nationalists?|patriots?|hacktivistes?|activistes?|volontaires?)',
  unknown:
    '(?:-speaking)?(?:{link}){0,3}? (?:groups?|hackers|hacking team|crews?|actors?|intruders|attackers|teams?|groupes?|pirates?|attaquants?)',
} as const;
/** Those accused without the name of a State. */
export const ACCUSED_NOUNS: readonly { readonly kind: AccusedKind; readonly pattern: string }[] = [
  {
    kind: 'state',
    pattern:
      '(?:a|another|one|foreign|hostile|un|une) (?:foreign |hostile )?(?:states?|governments?|state actor|military|power|[ée]tat|gouvernement|puissance)(?! of emergency)|state (?:actors?|hackers)',
  },
  {
    kind: 'state-affiliated',
    pattern:
      '(?:state|government|nation[- ]state)[- ](?:linked|backed|sponsored|affiliated|aligned)|espionage (?:group|actor|team)|li[ée]e?s? [àa] un [ée]tat',
  },
  {
    kind: 'criminal',
    pattern:
      '(?:criminals?|(?:ransomware |extortion |criminal |crime )?gangs?|crime (?:group|syndicate|ring)|ring|extortionists?|fraudsters?|thieves|cyber ?criminals?|ransomware group|affiliates?|criminels?|bande|ran[çc]onneurs?|cybercriminels?)',
  },
  {
    kind: 'hacktivist',
    pattern:
      '(?:hacktivists?|activists?|volunteers?|collective|hacktivistes?|militants?|collectif|volontaires?)',
  },
  {
    kind: 'individual',
    pattern:
      '(?:former |young |two |three |four |five |eight |twelve |several )*(?:men|man|wom[ae]n|persons?|students?|teenagers?|youths?|suspects?|members|officers?|employees?|insiders?|engineers?|contractors?|developers?|hommes?|femmes?|suspects?|[ée]tudiante?s?|adolescents?|membres|employ[ée]e?s?)',
  },
];
