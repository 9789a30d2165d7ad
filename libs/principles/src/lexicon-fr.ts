import { ATTACK_LEXICON_FR } from './lexicon-attack-fr.data';
import { HARM_LEXICON_FR } from './lexicon-harm-fr.data';
import { HYGIENE_LEXICON_FR } from './lexicon-hygiene-fr.data';
import { INTERNET_LEXICON_FR } from './lexicon-internet-fr.data';
import { RETALIATION_LEXICON_FR } from './lexicon-retaliation-fr.data';
import { SECRETS_LEXICON_FR } from './lexicon-secrets-fr.data';
import { STATE_LEXICON_FR } from './lexicon-state-fr.data';
import { SUPPLY_LEXICON_FR } from './lexicon-supply-fr.data';
import { TOLD_LEXICON_FR, WIDE_LEXICON_FR } from './lexicon-told-fr.data';
import { TOOLS_LEXICON_FR } from './lexicon-tools-fr.data';

/** The French words of the concepts. A concept without any is silent in French. */
export const FRENCH_LEXICON = {
  ...ATTACK_LEXICON_FR,
  ...HARM_LEXICON_FR,
  ...INTERNET_LEXICON_FR,
  ...SECRETS_LEXICON_FR,
  ...RETALIATION_LEXICON_FR,
  ...TOOLS_LEXICON_FR,
  ...SUPPLY_LEXICON_FR,
  ...HYGIENE_LEXICON_FR,
  ...STATE_LEXICON_FR,
  ...TOLD_LEXICON_FR,
  ...WIDE_LEXICON_FR,
} as const;
