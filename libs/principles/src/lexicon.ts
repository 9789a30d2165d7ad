import { FRAGMENTS_FR } from './fragments-fr.data';
import { FRAGMENTS } from './fragments.data';
import type { Language } from './language';
import { FRENCH_LEXICON } from './lexicon-fr';
import { ATTACK_LEXICON } from './lexicon-attack.data';
import { BROAD_LEXICON } from './lexicon-broad.data';
import { CHAIN_LEXICON } from './lexicon-chain.data';
import { FURTHER_CAUSES_LEXICON } from './lexicon-further-causes.data';
import { FURTHER_HARM_LEXICON } from './lexicon-further-harm.data';
import { FURTHER_HYGIENE_LEXICON } from './lexicon-further-hygiene.data';
import { FURTHER_INTERNET_LEXICON } from './lexicon-further-internet.data';
import { FURTHER_PRODUCTS_LEXICON } from './lexicon-further-products.data';
import { FURTHER_TOOLS_LEXICON } from './lexicon-further-tools.data';
import { HARM_LEXICON } from './lexicon-harm.data';
import { HYGIENE_LEXICON } from './lexicon-hygiene.data';
import { INTERNET_LEXICON } from './lexicon-internet.data';
import { REPLY_LEXICON } from './lexicon-reply.data';
import { MAKERS_LEXICON } from './lexicon-makers.data';
import { NEGLECT_LEXICON } from './lexicon-neglect.data';
import { RETALIATION_LEXICON } from './lexicon-retaliation.data';
import { SECRETS_LEXICON } from './lexicon-secrets.data';
import { STATE_LEXICON } from './lexicon-state.data';
import { SUPPLY_LEXICON } from './lexicon-supply.data';
import { TOLD_LEXICON } from './lexicon-told.data';
import { TOOLS_LEXICON } from './lexicon-tools.data';
import { WIDE_CAUSES_LEXICON } from './lexicon-wide-causes.data';
import { WIDE_HARM_LEXICON } from './lexicon-wide-harm.data';
import { WIDE_STATE_LEXICON } from './lexicon-wide-state.data';

const LEXICON = {
  ...ATTACK_LEXICON,
  ...HARM_LEXICON,
  ...INTERNET_LEXICON,
  ...SECRETS_LEXICON,
  ...RETALIATION_LEXICON,
  ...TOOLS_LEXICON,
  ...SUPPLY_LEXICON,
  ...HYGIENE_LEXICON,
  ...STATE_LEXICON,
  ...TOLD_LEXICON,
} as const;

/** A notion of the codebook that a report may put into many words. */
export type Concept =
  | keyof typeof LEXICON
  | keyof typeof WIDE_HARM_LEXICON
  | keyof typeof WIDE_CAUSES_LEXICON
  | keyof typeof WIDE_STATE_LEXICON
  | keyof typeof FURTHER_INTERNET_LEXICON
  | keyof typeof FURTHER_CAUSES_LEXICON
  | keyof typeof FURTHER_HARM_LEXICON
  | keyof typeof FURTHER_TOOLS_LEXICON
  | keyof typeof FURTHER_HYGIENE_LEXICON
  | keyof typeof BROAD_LEXICON
  | keyof typeof MAKERS_LEXICON;

/** All lexicons; what several say of a concept adds up. */
const LEXICONS: readonly Readonly<Partial<Record<Concept, readonly string[]>>>[] = [
  LEXICON,
  WIDE_HARM_LEXICON,
  WIDE_CAUSES_LEXICON,
  WIDE_STATE_LEXICON,
  FURTHER_CAUSES_LEXICON,
  FURTHER_HARM_LEXICON,
  FURTHER_INTERNET_LEXICON,
  FURTHER_TOOLS_LEXICON,
  FURTHER_HYGIENE_LEXICON,
  FURTHER_PRODUCTS_LEXICON,
  BROAD_LEXICON,
  CHAIN_LEXICON,
  MAKERS_LEXICON,
  NEGLECT_LEXICON,
  REPLY_LEXICON,
];

function wordsOf(concept: Concept): readonly string[] {
  return LEXICONS.flatMap((words) => words[concept] ?? []);
}

/** Every concept that some lexicon has words for. */
export function conceptsRead(): string[] {
  return [...new Set(LEXICONS.flatMap((words) => Object.keys(words)))];
}

/** A gap in a pattern: it crosses no end of sentence and is bounded, so that matching stays linear. */
const GAP = '(?:[^.;:!?]|\\.(?=\\d)){0,48}?(?<!\\w)';

const compiled = new Map<string, RegExp>();

/** What is letter or digit of a word, and the pieces that patterns share, by language. */
const SPELLING = {
  en: { part: '\\w', fragments: FRAGMENTS },
  fr: { part: 'a-zà-öø-ÿœ\\d_', fragments: FRAGMENTS_FR },
} as const;
const NOTHING = /(?!)/g;
const FRENCH: Readonly<Partial<Record<Concept, readonly string[]>>> = FRENCH_LEXICON;

/** The pattern of a concept in a language: whole words, any case. Compiled once; without words it matches nothing. */
export function patternOf(concept: Concept, language: Language = 'en'): RegExp {
  const key = `${language} ${concept}`;
  let pattern = compiled.get(key);
  if (!pattern) {
    const words = language === 'fr' ? (FRENCH[concept] ?? []) : wordsOf(concept);
    pattern = words.length > 0 ? compile(words, language) : NOTHING;
    compiled.set(key, pattern);
  }
  return pattern;
}

function compile(words: readonly string[], language: Language): RegExp {
  const { part, fragments } = SPELLING[language];
  const alternatives = words
    .map((source) => expand(language === 'fr' ? elided(source) : source, fragments))
    .join('|');
  return new RegExp(`(?<![${part}])(?:${alternatives})(?![${part}])`, 'gi');
}

/** In French a word after a run of words may carry an elided one: "couper l'internet". */
function elided(source: string): string {
  return source.replaceAll(/(\(\?: \\S\+\)\{\d,\d+\}\? )(?!\?)/g, "$1(?:[a-zé]{1,2}')?");
}

function expand(source: string, fragments: Readonly<Record<string, string>>): string {
  const filled = source.replace(/\{([a-z]+)\}/gi, (whole, name: string) => fragments[name] ?? whole);
  return `(?:${filled.replaceAll('…', GAP)})`;
}
