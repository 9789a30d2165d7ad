/** Who speaks in a claim or an answer, by kind. `state` is a State by its name alone; `self` the actor itself. */
export type ClaimantKind =
  | 'state'
  | 'state-body'
  | 'international-organisation'
  | 'court'
  | 'company'
  | 'ngo'
  | 'media'
  | 'self'
  | 'other';

/** Public authorities that are known by their own names, with their State; matched as written. */
export const KNOWN_BODIES: readonly { readonly country: string; readonly pattern: string }[] = [
  {
    country: 'US',
    pattern:
      'FBI|CISA|NSA|CIA|Justice Department|Department of Justice|State Department|Treasury(?: Department)?|Department of the Treasury|Homeland Security|White House|Congress|Senate(?: committee)?|Pentagon|Director of National Intelligence',
  },
  { country: 'GB', pattern: 'NCSC|GCHQ|Foreign Office|FCDO|Downing Street' },
  { country: 'FR', pattern: "ANSSI|DGSI|DGSE|COMCYBER|Quai d'Orsay|[ÉE]lys[ée]e" },
  { country: 'DE', pattern: 'BSI|BKA|BfV' },
  { country: 'UA', pattern: 'SBU|CERT-UA' },
  { country: 'CA', pattern: 'CSE|Communications Security Establishment|RCMP' },
  { country: 'AU', pattern: 'ASD|ACSC|Australian Federal Police' },
  { country: 'NO', pattern: 'PST' },
  { country: 'CN', pattern: 'CVERC' },
];

/** Organisations of States. */
export const INTERNATIONAL =
  'European Union|EU|European Council|European Commission|NATO|(?:United Nations|UN)(?: (?:Panel of Experts|Security Council))?|Security Council|G7|OSCE|African Union|ASEAN|Europol|Interpol|Union europ[ée]enne|UE|OTAN|Nations unies|ONU|Conseil europ[ée]en|Panel of Experts';

/** Common nouns of those who speak, by kind, in English and French; any case. */
export const SPEAKERS: readonly { readonly kind: ClaimantKind; readonly pattern: string }[] = [
  {
    kind: 'court',
    pattern:
      "(?:judicial|parliamentary|public) (?:report|inquiry|committee|commission)|inquiry|(?:high |supreme |federal |district |constitutional |criminal )?courts?|judges?|jur(?:y|ies)|tribun(?:al|aux)|cour(?: d'appel| supr[êe]me)?|juges?|magistrats?",
  },
  {
    kind: 'state-body',
    pattern:
      "(?:deputy |vice[- ])?(?:prime ministers?|premiers?|presidents?|chancellors?)|(?:deputy )?(?:(?:foreign|interior|defen[cs]e|security|justice|digital|home|state|health) (?:and \\w+ )?)?(?:ministr(?:y|ies)|ministers?|secretar(?:y|ies))(?: of (?:foreign affairs|the interior|defen[cs]e|justice|state|health))?|governments?|(?:state|federal|public|military)? ?prosecutors?|authorities|police(?: force)?s?|(?:senior |public )?officials?|parliament(?:ary (?:committee|inquiry))?|(?:(?:national|military|state|domestic|foreign|homeland) )?(?:security|intelligence|secret|spy|counter-?intelligence)(?: and \\w+)? (?:services?|agenc(?:y|ies)|director(?:ate)?|chief|bureau|council|community|staff)|intelligence(?: community)?|(?:national |federal )?(?:cyber[- ]?security|data[- ]protection) (?:agenc(?:y|ies)|cent(?:re|er)|authority|office)|regulators?|(?:national |federal )?(?:computer )?(?:emergency|incident) response (?:team|cent(?:re|er))|embassy|diplomats|investigators?|indictments?|sanctions monitors|joint (?:advisory|statement)|advisory|departments?|gouvernements?|minist[èe]res?|ministres?|premier ministre|pr[ée]sidente?s?|chanceli[èe]re?|parquet|procureure?s?|autorit[ée]s|services? (?:de |d')?(?:renseignements?|s[ée]curit[ée]|secrets?)|polic(?:e|iers)|gendarmerie|diplomatie|agence nationale|responsables|enqu[êe]teurs",
  },
  {
    kind: 'ngo',
    pattern:
      '(?:human[- ])?rights (?:groups?|organi[sz]ations?|defenders)|ngos?|(?:digital|internet)[- ]rights (?:groups?|organi[sz]ations?)|Amnesty International|Citizen Lab|civil[- ]society (?:groups?|organi[sz]ations?|labs?)|foundations?|universit(?:y|ies)|academics|laboratoire|organisations? de d[ée]fense des droits|ong|associations?',
  },
  {
    kind: 'company',
    pattern:
      '(?:(?:security|threat[- ]intelligence|cyber[- ]?security|forensic|antivirus) )?(?:vendors?|compan(?:y|ies)|firms?|researchers?|analysts?|specialists?|experts?|labs?|laborator(?:y|ies))|makers?|providers?|chercheurs?|analystes?|sp[ée]cialistes?|[ée]diteurs?|entreprises?(?: de (?:cyber)?s[ée]curit[ée])?|soci[ée]t[ée]s?(?: de (?:cyber)?s[ée]curit[ée])?',
  },
  {
    kind: 'media',
    pattern:
      'newspapers?|reporters?|journalists?|press(?: reports?)?|media(?: reports?)?|broadcasters?|news (?:agency|agencies|site)|leaked (?:documents|files|papers)|(?:The |the )?(?:Washington Post|New York Times|Guardian|Wall Street Journal|Reuters|AFP|Agence France-Presse|Associated Press)|presse|m[ée]dias?|journalistes?|journa(?:l|ux)|documents? divulgu[ée]s?',
  },
];

/** Words by which an actor speaks for itself. */
export const SELF_CLAIM =
  '(?:took|taken|claim(?:ed|ing|s)?|assumed) (?:the |public )?(?:responsibility|credit)|claimed (?:it|the (?:attack|intrusion|theft|breach|leak|operation|hack)|to have|that (?:it|they) had)|(?:was|were) claimed by|claimed by|boasted|said (?:that )?(?:it|they|he|she) (?:had )?(?:acted|done it|did it|carried out|broke|broken|erased|hacked|destroyed|stole|stolen|copied|spent|encrypted|entered)|a (?:revendiqu[ée]|assur[ée] avoir)|ont (?:revendiqu[ée]|assur[ée] avoir)|revendiqu[ée]e?s? par';
