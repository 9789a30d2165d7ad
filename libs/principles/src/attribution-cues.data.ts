/** In what form a claim of attribution is made. */
export type ClaimForm = 'statement' | 'indictment' | 'sanction' | 'report' | 'technical' | 'conviction';

/** How a verb stands to its speaker: the speaker before it, or after it, or not said. */
export type Voice = 'active' | 'passive';

export interface AttributionCue {
  readonly form: ClaimForm;
  readonly voice: Voice;
  /** Speech that attributes only where the rest of the sentence says who was responsible. */
  readonly needsBlame?: boolean;
  readonly pattern: string;
}

/** Words that attribute, in English and French; any case. Passives stand first: they hold the actives' words. */
export const ATTRIBUTION_CUES: readonly AttributionCue[] = [
  {
    form: 'conviction',
    voice: 'passive',
    pattern:
      '(?:was|were|been|later|had been) (?:\\w+ )?(?:convicted|sentenced|found guilty)|pleaded guilty|(?:a|ont) [ée]t[ée] condamn[ée]e?s? (?:[àa]|pour)',
  },
  {
    form: 'indictment',
    voice: 'passive',
    pattern:
      '(?:was|were|been|are) (?:\\w+ )?(?:indicted|charged)(?! with (?:interest|fees))|(?:a|ont) [ée]t[ée] (?:inculp[ée]|mis(?:e|es)? en examen|poursuivi)e?s?',
  },
  {
    form: 'sanction',
    voice: 'passive',
    pattern:
      '(?:was|were|been) (?:\\w+ )?(?:sanctioned|placed under sanctions)|(?:a|ont) [ée]t[ée] (?:sanctionn[ée]e?s?|plac[ée]e?s? sous sanctions)',
  },
  {
    form: 'statement',
    voice: 'passive',
    pattern:
      "(?:was|were|been|is|are) (?:\\w+ )?(?:attributed|blamed|linked|tied|traced|ascribed|accused|named|suspected|held responsible|laid at)|according to|d'apr[èe]s|selon|(?:a|ont) [ée]t[ée] (?:\\w+ )?(?:attribu[ée]|imput[ée]|accus[ée]|d[ée]sign[ée]|rattach[ée])e?s?",
  },
  {
    form: 'indictment',
    voice: 'active',
    pattern:
      "(?:charged|indicted|(?:issued|obtained|secured) (?:an? )?(?:international |european )?arrest warrants?(?: for| against)?|filed charges|brought charges|unsealed (?:an indictment|charges)|a inculp[ée]|ont inculp[ée]|a mis en examen|(?:a|ont) (?:[ée]mis|obtenu|d[ée]livr[ée]) (?:un|des) mandats? d'arr[êe]t)",
  },
  {
    form: 'sanction',
    voice: 'active',
    pattern:
      '(?:sanctioned|(?:imposed|announced|adopted|put|placed) (?:\\w+ )?sanctions|(?:a|ont) sanctionn[ée]|(?:a|ont) (?:impos[ée]|annonc[ée]|adopt[ée]|pris) (?:des|de nouvelles) sanctions)',
  },
  {
    form: 'conviction',
    voice: 'active',
    pattern: '(?:convicted|sentenced|found guilty)',
  },
  {
    form: 'statement',
    voice: 'active',
    pattern:
      '(?:(?:has |had |have |later |publicly |formally |jointly )*(?:blam(?:ed|es|ing)|accus(?:ed|es|ing)|attribut(?:ed|es|ing)|ascribed|denounced|condemned|held)|(?:linked|tied|traced|connected)(?= (?:it|them|him|the|this|that|these|control|its|their|some|much|\\w+ to))|(?:has |had |later )*suspect(?:ed|s)|listed|counted|point(?:ed|s|ing) (?:the finger )?(?:to|at|towards)|laid (?:it|the (?:attack|blame)) (?:at|on|with)|named|(?:a|ont) (?:publiquement |formellement )?(?:attribu[ée]|accus[ée]|imput[ée]|d[ée]nonc[ée]|condamn[ée]|d[ée]sign[ée]|mis en cause|rattach[ée]|reli[ée]))',
  },
  {
    form: 'statement',
    voice: 'active',
    needsBlame: true,
    pattern:
      '(?:said|says|saying|told|concluded|assessed|announced|stated|declared|determined|established|confirmed|found|argued|believed?|considered|saw|noted|identified|describ(?:ed|e)|showed|called (?:it|the|this)|was certain|were certain|was convinced|(?:a|ont) (?:d[ée]clar[ée]|affirm[ée]|conclu|estim[ée]|annonc[ée]|confirm[ée]|[ée]tabli|indiqu[ée]|identifi[ée]|soup[çc]onn[ée])|soup[çc]onnent)',
  },
];

/** What must follow a verb of speech for it to attribute. */
export const BLAME =
  '(?:responsib(?:le|ility)|(?:was|were|is|are|stood|being) behind|behind (?:it|the|this)|author(?:s)? of|(?:the )?work of|had (?:\\w+ )?(?:prepared|planned|ordered|directed|carried out|conducted|launched|stolen|entered|broken|hacked|attacked|interfered|acted)|acted (?:for|on)|acting (?:for|on)|on behalf of|directed by|ordered by|state[- ](?:sponsored|linked|backed)|nexus|hand of|involved|part of a|carried out by|conducted by|linked to|tied to|came from|\\p{L}+ link|(?:interfered|hacked|attacked|targeted|tried|sought)|group|unit|military intelligence|officers|actors?|responsables?|derri[èe]re|[œo]uvre d|men[ée]e? par|conduite? par|command[ée]e?|li[ée]e?s? [àa]|ing[ée]r[ée]|tent[ée])';

/** The accused says no. */
export const DENIAL =
  '(?:denied|denies|rejected|rejects|dismissed|disputed) (?:any |all |the |these |such |having |being |it|involvement|responsibility|that)?(?:\\w+ )?(?:role|involvement|responsibility|part|accusations?|allegations?|charges?|claims?|knowledge|link|it)?|(?:a|ont) (?:d[ée]menti|ni[ée]|rejet[ée]|contest[ée])|nie(?:nt)? (?:toute|avoir|les)|d[ée]ment(?:ent)? (?:toute|avoir|les)|denied by|d[ée]menti par';

/** Somebody else than the accused doubts the claim, or its author does. */
export const DISPUTE =
  '(?:contested|disputed|doubt(?:ed|s|ful)?|questioned|unproven|not (?:proven|confirmed|independently (?:confirmed|verified))|no independent (?:confirmation|evidence)|without (?:showing |giving |offering )?(?:evidence|proof)|inconclusive(?:ly)?|low confidence|little confidence|could (?:not|later not) (?:be )?confirm(?:ed)?|later could not confirm|origin (?:is |was |remained )?(?:unclear|disputed)|never (?:officially )?(?:confirmed|acknowledged|proven)|not conclusively|false flag|other (?:analysts|researchers|experts) (?:disagreed|saw|pointed)|contest[ée]e?s?|mis en doute|non (?:confirm[ée]|prouv[ée])e?s?|sans preuves?|faible confiance|peu concluant)';

/** The author of the claim takes it back. */
export const WITHDRAWAL =
  "(?:withdr[ae]w|withdrawn|retracted|took back|dropped|corrected) (?:the |its |their |his |that |this )?(?:\\w+ )?(?:accusation|attribution|claim|charges?|statement|allegation|indictment|report|blame)s?|(?:accusation|attribution|claim|charges?|allegation|indictment)s? (?:was|were) (?:later )?(?:withdrawn|retracted|dropped)|(?:a|ont) retir[ée] (?:son|ses|leurs?|l'|les) ?(?:accusations?|attribution|plainte|d[ée]claration)";

/** The record says that rules of States' conduct were invoked. */
export const NORM_WORDS =
  '(?:norms?(?: of)?|international law|sovereign(?:ty)?|un charter|charter of the united nations|responsible (?:state )?behaviou?r|irresponsibl[ey]|unacceptable|reckless(?:ly)?|condemn(?:ed|s|ing|ation)?|rules[- ]based|violation of|normes?|droit international|souverainet[ée]|charte des nations unies|comportement responsable|irresponsables?|inacceptables?|condamn(?:e|ent|[ée]|ation))';

/** On what a claim rests, by the words beside it. */
export const BASES = {
  admission:
    '(?<!(?:never|not|neither|nobody|no|jamais) (?:\\S+ ){0,3})(?:admitted|confessed|pleaded guilty|acknowledged|a reconnu|ont reconnu|a avou[ée])',
  documents:
    '(?:leaked (?:\\w+ )?(?:documents|files|report|papers|archive)|documents?|archive|invoices|files (?:show|describ)|documents? divulgu[ée]s?)',
  technical:
    "(?:code|malware|forensic|infrastructure|server|indicators?|traffic|tools?|address(?:es)?|certificate|overlap|technical|analys(?:is|ed)|traced|l'analyse|technique|serveurs?|infrastructure|logiciel)",
  judicial:
    '(?:indict|charge|court|convict|sentenc|plead|trial|prosecut|judicial|arrest warrant|inculp|tribunal|parquet|proc[èe]s|mandat)',
  intelligence:
    '(?:(?<!(?:military|foreign) )intelligence|secret service|spy|security service|counter-?intelligence|renseignement)',
} as const;
