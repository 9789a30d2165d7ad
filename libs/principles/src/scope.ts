import type { Language } from './language';
import type { Scope } from './scope-flags';
import { frenchScopeOf } from './scope-fr';

const CLAUSE_BREAK =
  /[;:()]|,? (?:but|and|while|although|though|whereas|yet|because|since|until|unless|so that) |, (?:and|who|which|where) /gi;
const NEGATION_BEFORE =
  /\b(?:no|not|never|without|neither|nor|none of|nobody|denied|denies|rul(?:ed|ing) out|cannot|rather than|instead of|no longer any|apart from|except for|avoid(?:ed|ing)?|prevent(?:ed|ing)?|thwart(?:ed|ing)?|foiled|averted|n't)(?: [^\s,]+){0,5} ?$/i;
const NEGATION_AFTER =
  /^[^,;.]{0,24}?\b(?:(?:was|were|is|are|did|had|has|have) (?:not|never)|did not occur|kept running|remained unaffected|was ruled out|(?:was|were) denied|had not occurred|unaffected|untouched|unharmed)\b/i;
const DOUBLE_NEGATION = /\b(?:not only|no doubt|could not (?:rule out|exclude)|not (?:just|merely))\b/i;
const HYPOTHESIS_BEFORE =
  /\b(?:could(?! not)|might|may(?! \d)|would(?: have)?|if|in case|perhaps|potential(?:ly)?|possib(?:le|ly)|whether|feared|fears?|risk of|able to|capable of|meant to|enough to)(?: [^\s,]+){0,7} ?$/i;
const PLAN_BEFORE =
  /\b(?:plan(?:ned|ning|s)?|intend(?:ed|ing)?|prepar(?:ed|ing)|attempt(?:ed|ing|s)?|tr(?:ied|ying)|aim(?:ed|ing)?|threaten(?:ed|ing)?|wanted|sought) (?:to|at)(?: [^\s,]+){0,6} ?$/i;
const CONTESTED =
  /\b(?:alleg\w+|claim(?:s|ed|ing)?|accus\w+|suspect(?:ed|s)|reportedly|unconfirmed|unverified|denied|denies|rumou?r\w*|disputed|contested|doubt\w*|according to|sources? (?:said|spoke)|not (?:confirmed|verified|proven)|no evidence|believed|thought to|said to|apparently|presumably|probably)\b/i;

const RECOUNTED =
  /\b(?:files?|documents|mails?|e-?mails|papers|chats|leaks?|archives?|records|messages|they|it|contents?) (?:showed|showing|revealed|revealing|described|describing|disclosed|exposing|detailed|told of|spoke of|mentioned|listed)\b/i;

/** The scope of the part `start..end` of a sentence. */
export function scopeOf(sentence: string, start: number, end: number, language: Language = 'en'): Scope {
  if (language === 'fr') return frenchScopeOf(sentence, start, end);
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

/** Where the clause that holds `position` begins; looks back at most 160 characters. */
export function clauseStart(sentence: string, position: number): number {
  const from = Math.max(0, position - 160);
  let last = from;
  for (const match of sentence.slice(from, position).matchAll(CLAUSE_BREAK)) {
    last = from + match.index + match[0].length;
  }
  return last;
}
