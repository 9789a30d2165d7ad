import { FRAGMENTS } from './fragments.data';
import { ATTACK_LEXICON } from './lexicon-attack.data';
import { HARM_LEXICON } from './lexicon-harm.data';
import { HYGIENE_LEXICON } from './lexicon-hygiene.data';
import { INTERNET_LEXICON } from './lexicon-internet.data';
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
  ...TOOLS_LEXICON,
  ...SUPPLY_LEXICON,
  ...HYGIENE_LEXICON,
  ...STATE_LEXICON,
  ...TOLD_LEXICON,
} as const;

/** A notion of the codebook that a report may put into many words. */
export type Concept =
  | keyof typeof LEXICON
  | 'maliceSign'
  | 'protectionNoun'
  | 'deficiency'
  | 'conflict'
  | 'groupName'
  | 'spying'
  | 'officials';

/** More words for concepts, beside those of the first lexicons. */
const WIDER: Readonly<Partial<Record<Concept, readonly string[]>>> = {
  ...WIDE_HARM_LEXICON,
  ...WIDE_CAUSES_LEXICON,
  ...WIDE_STATE_LEXICON,
};

function wordsOf(concept: Concept): readonly string[] {
  const words: Readonly<Partial<Record<Concept, readonly string[]>>> = LEXICON;
  return [...(words[concept] ?? []), ...(WIDER[concept] ?? [])];
}

/** A gap in a pattern: it crosses no end of sentence and is bounded, so that matching stays linear. */
const GAP = '(?:[^.;:!?]|\\.(?=\\d)){0,48}?(?<!\\w)';

const compiled = new Map<Concept, RegExp>();

/** The pattern of a concept: whole words, any case. Compiled once. */
export function patternOf(concept: Concept): RegExp {
  let pattern = compiled.get(concept);
  if (!pattern) {
    const alternatives = wordsOf(concept).map(expand).join('|');
    pattern = new RegExp(`(?<![\\w])(?:${alternatives})(?![\\w])`, 'gi');
    compiled.set(concept, pattern);
  }
  return pattern;
}

function expand(source: string): string {
  const filled = source.replace(/\{([a-z]+)\}/gi, (whole, name: string) => FRAGMENTS[name] ?? whole);
  return `(?:${filled.replaceAll('…', GAP)})`;
}
