import { draft, type Rule } from './draft';
import type { Concept } from './lexicon';
import type { Support } from './evidence';
import type { Certainty } from './finding';
import type { Mention, Reading } from './reading';
import { FLOOD_TECHNIQUES } from './sectors.data';

/** The hygiene gaps that a record may state, with how far each carries. */
const GAPS: readonly {
  readonly concept: Concept;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly confidence: number;
}[] = [
  { concept: 'mfaAbsent', rule: 'p7.no-second-factor', certainty: 'clear', confidence: 0.9 },
  { concept: 'patchMissing', rule: 'p7.patch-missing', certainty: 'clear', confidence: 0.85 },
  { concept: 'weakPassword', rule: 'p7.weak-password', certainty: 'clear', confidence: 0.85 },
  { concept: 'exposedService', rule: 'p7.exposed-service', certainty: 'clear', confidence: 0.8 },
  { concept: 'backupMissing', rule: 'p7.backup-or-segmentation', certainty: 'clear', confidence: 0.85 },
  { concept: 'formerAccess', rule: 'p7.former-access', certainty: 'arguable', confidence: 0.65 },
  { concept: 'outdatedSystems', rule: 'p7.outdated', certainty: 'arguable', confidence: 0.65 },
  { concept: 'securityCriticised', rule: 'p7.security-criticised', certainty: 'arguable', confidence: 0.55 },
  { concept: 'stolenLogin', rule: 'p7.stolen-login', certainty: 'arguable', confidence: 0.5 },
  { concept: 'webFlaw', rule: 'p7.web-flaw', certainty: 'arguable', confidence: 0.5 },
  { concept: 'abusedDevices', rule: 'p7.abused-devices', certainty: 'arguable', confidence: 0.55 },
  { concept: 'mfaAdvised', rule: 'p7.second-factor-advised', certainty: 'arguable', confidence: 0.55 },
  { concept: 'patchRecent', rule: 'p7.patch-recent', certainty: 'arguable', confidence: 0.5 },
];

/** Characters from the way in to the login, and between a lack and the protection that is lacking. */
const WAY_REACH = 40;
const LACK_REACH = 40;

/** What is said of logins that were counted or put up for sale: they are the loot. */
const LOOT =
  /^(?: of)? (?:about |some |over |more than |nearly )?(?:\d[\d.,]*|millions|thousands)\b|^[^.;]{0,40}\b(?:for sale|on offer|were (?:published|posted|dumped|auctioned))\b/i;

/** Without malice, only lost copies count, not networks that were not divided (G1). */
const DIVIDED = /\b(?:separat|segment|segregat|divid|isolat)/i;

/** What G1 leaves: data that lay open by accident, and data lost for want of a copy. */
function isAccidentalExposure(reading: Reading, { concept, sentence }: Mention): boolean {
  if (concept === 'backupMissing') return !DIVIDED.test(sentence.text);
  return reading.states('personalData') || reading.states('dataTaken') || !reading.states('disruption');
}

/** P7: a gap in basic protection, as stated. Accidental exposure counts too (G1). */
export const gapStated: Rule = (reading, gates) =>
  GAPS.flatMap(({ concept, rule, certainty, confidence }) => {
    const needsMalice = concept !== 'exposedService' && concept !== 'backupMissing';
    if (needsMalice && !gates.malicious) return [];
    const gap = victimSide(reading, concept);
    if (gap && !gates.malicious && !isAccidentalExposure(reading, gap)) return [];
    return draft(rule, certainty, confidence, gap);
  });

/** The first stated mention that is not about the criminals' own servers (G6), or excused by another cause. */
function victimSide(reading: Reading, concept: Concept): Mention | undefined {
  if (concept === 'stolenLogin' && (reading.technique('T1566', 'T1598') || reading.states('deception')))
    return undefined;
  const isLoose = concept === 'stolenLogin' || concept === 'abusedDevices';
  if (concept === 'webFlaw' && reading.states('zeroDay')) return undefined;
  return reading
    .stated(concept)
    .find(
      (mention) =>
        reading.statedIn(mention.sentence, 'criminalServers').length === 0 &&
        (!isLoose || isBorneOut(reading, mention)) &&
        !(concept === 'patchMissing' && (isUnfixed(reading, mention) || isSpared(mention))),
    );
}

/** Logins that were the loot are no way in, and devices that were abused are not by that badly kept. */
function isBorneOut(reading: Reading, { concept, sentence, start, end }: Mention): boolean {
  if (concept === 'abusedDevices')
    return reading.states('deviceWeakness') || reading.technique(...FLOOD_TECHNIQUES) !== undefined;
  if (LOOT.test(sentence.text.slice(end)) || isSigningKey(reading, sentence, start, end)) return false;
  if (fact(reading, 'T1078', 'T1133', 'T1021', 'T1199')) return true;
  return reading
    .statedIn(sentence, 'wayIn')
    .some((way) => way.start <= start && start - way.start < WAY_REACH);
}

/** Keys with which a maker signs are its product's weakness, not a login of the victim. */
function isSigningKey(reading: Reading, sentence: Mention['sentence'], start: number, end: number): boolean {
  return reading.statedIn(sentence, 'stolenSigning').some((key) => key.start < end && start < key.end);
}

/** Words that say that no fix existed yet are no missed fix. */
function isUnfixed(reading: Reading, { sentence, start, end }: Mention): boolean {
  return reading.statedIn(sentence, 'zeroDay').some((unknown) => unknown.start < end && start < unknown.end);
}

/** Who had not installed a poisoned release was lucky, not careless. */
const SPARED = /\b(?:spared|unaffected|not affected|not touched|escaped|were safe|remained safe)\b/i;

function isSpared({ sentence }: Mention): boolean {
  return SPARED.test(sentence.text);
}

/** P7: passwords were guessed. */
export const guessing: Rule = (reading) =>
  reading.states('criminalServers') ? [] : draft('p7.guessing', 'clear', 0.8, reading.technique('T1110'));

/** P7: a technique that is in itself a gap: default accounts, logins kept in the open, devices on the Internet. */
export const gapByTechnique: Rule = (reading, gates) => [
  ...draft('p7.default-login', 'clear', 0.8, fact(reading, 'T0812', 'T1078.001')),
  ...(gates.malicious ? draft('p7.exposed-device', 'arguable', 0.6, fact(reading, 'T0883', 'T1133')) : []),
];

function fact(reading: Reading, ...ids: readonly string[]): Support | undefined {
  return reading.facts.techniques.length > 0 ? reading.technique(...ids) : undefined;
}

/** P7: a protection and its lack are told in one sentence, in whatever words. */
export const protectionLacking: Rule = (reading, gates) => {
  const lack = reading
    .stated('deficiency')
    .filter(({ sentence }) => reading.statedIn(sentence, 'criminalServers').length === 0)
    .find(({ sentence, start, end }) =>
      reading
        .statedIn(sentence, 'protectionNoun')
        .some((noun) => noun.start - end < LACK_REACH && start - noun.end < LACK_REACH),
    );
  if (!lack || !gates.malicious) return [];
  return draft('p7.protection-lacking', 'arguable', 0.5, lack);
};

export const P7_RULES: readonly Rule[] = [gapStated, guessing, gapByTechnique, protectionLacking];
