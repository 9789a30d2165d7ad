import type { Scope } from './scope-flags';

const CLAUSE_BREAK =
  /[;:()]|,? (?:mais|et|tandis que|alors que|bien que|quoique|car|parce que|depuis que|jusqu'à ce que|sauf|afin que|puis) |, (?:qui|dont|où|lequel|laquelle) /gi;
const L = 'a-zà-öø-ÿœ';
const NEGATION_BEFORE = new RegExp(
  `(?<![${L}])(?:n'|(?:ne|pas|jamais|sans|ni|aucune?|nul|nulle|personne|rien|démenti|dément|nié|nie|exclu|exclut|écarté|plutôt que|au lieu de|évit[${L}]*|empêch[${L}]*|déjou[${L}]*|échappé)(?![${L}]))(?: ?[^\\s,]+){0,5} ?$`,
  'i',
);
const NEGATION_AFTER = new RegExp(
  `^[^,;.]{0,24}?(?<![${L}])(?:(?:n'(?:a|ont|était|étaient|avait|avaient|est|sont|y)|ne) [^,;.]{0,24}?(?:pas|jamais|aucune?|rien)|(?:a|ont) été (?:démenti|exclu|écarté|évité)[${L}]*|épargn[${L}]+|intact[${L}]*)(?![${L}])`,
  'i',
);
const DOUBLE_NEGATION =
  /(?:pas seulement|non seulement|sans doute|n'exclut pas|n'a pas exclu|ne que|n'[a-z]+ que)/i;
const HYPOTHESIS_BEFORE = new RegExp(
  `(?<![${L}])(?:pourrai[${L}]+|aurai(?:t|ent)|serai(?:t|ent)|peut-être|si(?![${L}])|s'ils?(?![${L}])|au cas où|éventuel[${L}]*|possible[${L}]*|potentiel[${L}]*|craint|craignai[${L}]+|crainte|risque (?:de|d')|capables? (?:de|d')|permettrai[${L}]+|susceptibles?)(?: ?[^\\s,]+){0,7} ?$`,
  'i',
);
const PLAN_BEFORE = new RegExp(
  `(?<![${L}])(?:prévoy[${L}]+|prévu|projet[${L}]+|prépar[${L}]+|tent(?:é|aient|ait|er|ant|ative)(?: de| d')?|essay[${L}]+|cherch[${L}]+ à|menac[${L}]+ (?:de|d')|voul[${L}]+|compt(?:ait|aient))(?: ?[^\\s,]+){0,6} ?$`,
  'i',
);
const CONTESTED = new RegExp(
  `(?<![${L}])(?:allégu[${L}]*|allégation[${L}]*|prétend[${L}]*|accus[${L}]+|soupçon[${L}]*|présumé[${L}]*|non confirmé[${L}]*|démenti[${L}]*|dément|nie|nié|rumeur[${L}]*|contest[${L}]+|dout[${L}]+|selon|d'après|aucune preuve|apparemment|probablement|vraisemblablement|serai(?:t|ent)|aurai(?:t|ent))(?![${L}])`,
  'i',
);
const RECOUNTED = new RegExp(
  `(?<![${L}])(?:fichiers|documents|courriels|messages|papiers|archives?|dossiers|ils|elles|contenu) (?:montrai|révélai|décrivai|détaillai|évoquai|mentionnai|montr|révèl|décriv|évoqu)[${L}]*(?![${L}])`,
  'i',
);

/** The scope of the part `start..end` of a French sentence. */
export function frenchScopeOf(sentence: string, start: number, end: number): Scope {
  const before = sentence.slice(clauseStart(sentence, start), start);
  const after = sentence.slice(end, end + 60);
  return {
    negated: (NEGATION_BEFORE.test(before) || NEGATION_AFTER.test(after)) && !DOUBLE_NEGATION.test(before),
    hypothetical: HYPOTHESIS_BEFORE.test(before),
    contested: CONTESTED.test(sentence),
    planned: PLAN_BEFORE.test(before),
    recounted: RECOUNTED.test(sentence.slice(Math.max(0, start - 200), start)),
  };
}

function clauseStart(sentence: string, position: number): number {
  const from = Math.max(0, position - 160);
  let last = from;
  for (const match of sentence.slice(from, position).matchAll(CLAUSE_BREAK)) {
    last = from + match.index + match[0].length;
  }
  return last;
}
