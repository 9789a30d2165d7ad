/** A language that the rules read. */
export type Language = 'en' | 'fr';

const READ_MAX = 8_000;
/** So many small words of the other language, and so much more than of its own, before a sentence counts as the other. */
const STRANGE_MIN = 3;
const STRANGE_RATIO = 3;
const FRENCH =
  /(?<![a-zà-öø-ÿœA-Z\d_])(?:le|la|les|des|du|un|une|et|dans|par|pour|que|qui|est|ont|été|sur|avec|aux|au|ce|cette|ses|leurs?|il|elle|ils|elles|pas|avait|avaient|était|étaient|de|d'|l'|s'|n'|qu')(?=[ ']|[^a-zà-öø-ÿœ\d_]|$)/g;
const ENGLISH =
  /(?<![\w])(?:the|of|and|to|in|was|were|had|has|have|that|with|for|its|their|by|from|which|who|an|is|are|not|on|at|it|they|after|this|been|said)(?![\w])/g;

function smallWords(text: string): Record<Language, number> {
  const read = text.slice(0, READ_MAX).replace(/[\u2018\u2019]/g, "'");
  return { en: [...read.matchAll(ENGLISH)].length, fr: [...read.matchAll(FRENCH)].length };
}

/** The language of a record's texts together, by their small words; English where these do not tell. */
export function languageOf(texts: readonly string[]): Language {
  const { en, fr } = smallWords(texts.join(' '));
  return fr > en ? 'fr' : 'en';
}

/** The language of one sentence: that of its record, unless its small words are clearly another's. */
export function sentenceLanguage(sentence: string, likely: Language): Language {
  const words = smallWords(sentence);
  const other = likely === 'en' ? 'fr' : 'en';
  const isStrange = words[other] >= STRANGE_MIN && words[other] >= STRANGE_RATIO * words[likely];
  return isStrange ? other : likely;
}
