/** What a State did about an incident. */
export type ResponseKind =
  | 'statement'
  | 'sanction'
  | 'indictment'
  | 'expulsion'
  | 'takedown'
  | 'assistance-requested'
  | 'assistance-offered'
  | 'assistance-given';

export interface ResponseCue {
  readonly kind: ResponseKind;
  readonly voice: 'active' | 'passive';
  readonly pattern: string;
}

/** Words for acts of States, in English and French; any case. Statements, sanctions and indictments are read with the claims. */
export const RESPONSE_CUES: readonly ResponseCue[] = [
  {
    kind: 'expulsion',
    voice: 'active',
    pattern:
      'expelled|recalled (?:its|their|the) ambassadors?|(?:broke|severed|cut) (?:off )?(?:all )?(?:diplomatic )?(?:relations|ties)|declared (?:\\S+ ){0,6}?persona(?:e)? non gratae?|closed (?:its|the|their) (?:embassy|consulate)s?|(?:a|ont) (?:expuls[ée]|rappel[ée] (?:son|leur)s? ambassadeurs?|rompu (?:les|ses|leurs) relations)',
  },
  {
    kind: 'expulsion',
    voice: 'passive',
    pattern:
      '(?:diplomats?|ambassadors?|officers|diplomates?|ambassadeurs?)(?: \\S+){0,5}? (?:(?:was|were|been) (?:\\w+ )?(?:expelled|recalled)|(?:a|ont) [ée]t[ée] (?:expuls[ée]|rappel[ée])e?s?)',
  },
  {
    kind: 'statement',
    voice: 'active',
    pattern:
      '(?:summoned|called in) (?:the |its |their )?(?:\\S+ )?(?:ambassador|charg[ée] d.affaires|envoy)|protested|(?:a|ont) convoqu[ée] l.ambassadeur|condemned|(?:a|ont) condamn[ée] (?!à|pour)',
  },
  {
    kind: 'takedown',
    voice: 'active',
    pattern:
      '(?:seized|took down|dismantled|disrupted|shut down|took over|took control of|sinkholed|raided)(?: \\S+){0,6}? (?:servers?|infrastructure|botnets?|domains?|networks?|(?:leak )?sites?|panels?|machines|platform|market(?:place)?)|(?:a|ont) (?:saisi|d[ée]mantel[ée]|neutralis[ée]|mis hors ligne)(?: \\S+){0,6}? (?:serveurs?|infrastructures?|botnets?|domaines?|r[ée]seaux?|sites?)',
  },
  {
    kind: 'takedown',
    voice: 'passive',
    pattern:
      '(?:servers?|infrastructure|botnets?|domains?|sites?|platform)(?: \\S+){0,4}? (?:was|were|been) (?:\\w+ )?(?:seized|taken down|dismantled|sinkholed)|(?:serveurs?|infrastructures?|botnets?|domaines?|sites?)(?: \\S+){0,4}? (?:a|ont) [ée]t[ée] (?:saisi|d[ée]mantel[ée]|neutralis[ée])e?s?',
  },
  {
    kind: 'assistance-given',
    voice: 'active',
    pattern:
      '(?:sent|lent|deployed|dispatched|provided|gave) (?:\\S+ ){0,4}?(?:experts?|teams?|specialists?|assistance|help|support|aid)|helped (?:\\S+ ){0,5}?(?:recover|restore|investigate|rebuild|respond|contain)|assisted(?! by)|(?:a|ont) (?:envoy[ée]|d[ée]p[êe]ch[ée]|fourni|pr[êe]t[ée]) (?:\\S+ ){0,4}?(?:[ld].)?(?:experts?|[ée]quipes?|aide|assistance|soutien|sp[ée]cialistes?)',
  },
  {
    kind: 'assistance-given',
    voice: 'passive',
    pattern:
      "(?:with|received|accepted) (?:the )?(?:help|assistance|support|aid)(?= (?:of|from|by))|(?:assisted|helped|supported) by|(?:experts?|teams?|specialists?) (?:came|arrived|sent)(?= (?:\\S+ ){0,2}?(?:from|by))|avec l'aide(?= (?:de|du|des))|aid[ée]e?s? par|appuy[ée]e?s? par",
  },
  {
    kind: 'assistance-offered',
    voice: 'active',
    pattern:
      '(?:offered|pledged|promised) (?:\\S+ ){0,4}?(?:experts?|teams?|specialists?|assistance|help|support|aid)|(?:a|ont) (?:offert|propos[ée]|promis) (?:\\S+ ){0,4}?(?:[ld].)?(?:experts?|aide|assistance|soutien|[ée]quipes?)',
  },
  {
    kind: 'assistance-requested',
    voice: 'active',
    pattern:
      '(?:request(?:ed|s)?|asked for|sought|appealed for|called for|called in|(?:asked|called on|appealed to|turned to) (?:\\S+ ){0,5}? for) (?:\\S+ ){0,4}?(?:assistance|help|support|aid|experts?)|(?:a|ont) (?:demand[ée]|sollicit[ée]|requis) (?:\\S+ ){0,4}?(?:[ld].)?(?:aide|assistance|soutien|appui)|(?:a|ont) fait appel [àa]',
  },
];
