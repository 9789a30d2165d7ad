import { draft, type Draft, type Rule } from './draft';
import type { Support } from './evidence';
import type { Concept } from './lexicon';
import { criticalOperator } from './operator';
import type { Reading } from './reading';
import { CONDITIONAL_SECTORS, DENIAL_TECHNIQUES, FLOOD_TECHNIQUES, PROCESS_TECHNIQUES } from './sectors.data';
import { signsOf, type Signs } from './signs';
import { WEIGHTS } from './weighing.data';

/** From these shares on, principle by principle, it is said although no other rule says so. */
const SAID_FROM: Readonly<Record<number, number>> = { 1: 0.65, 3: 0.6, 6: 0.6, 7: 0.55, 9: 0.5 };
const USUALLY_SAID_FROM = 0.5;
/** Below this share a rule of wide words is not heard alone. */
const HEARD_FROM = 0.25;
/** Below this share no rule is heard alone, whatever its words; but for principle 8, which the weights know badly. */
const HEARD_ALONE_FROM = 0.12;
const RARE = 8;
/** Rules whose words fit many records: they are heard alone where the whole record does not speak against them. */
const WIDE_RULES: ReadonlySet<string> = new Set([
  'p4.competitor-named',
  'p5.stealer-credentials',
  'p6.phone-exploit',
  'p6.supplier-told',
  'p7.abused-devices',
  'p7.protection-lacking',
  'p7.stolen-login',
  'p7.web-flaw',
  'p9.own-surveillance',
  'p9.state-linked',
]);
const PLACES_MAX = 6;
const SERVICE_HARMS: readonly Concept[] = [
  'disruption',
  'encryption',
  'destruction',
  'prePositioning',
  'coreNetworkAccess',
  'physicalProcess',
];
const GAPS: readonly Concept[] = [
  'mfaAbsent',
  'patchMissing',
  'weakPassword',
  'exposedService',
  'backupMissing',
  'formerAccess',
  'outdatedSystems',
  'securityCriticised',
  'mfaAdvised',
  'patchRecent',
];
const PERSON_HARMS: readonly Concept[] = ['watchedPersons', 'protectedPersons', 'personHarm'];
const COUNTED: ReadonlySet<string> = new Set(['people', 'records', 'machines', 'organisations']);
const MANY = 10_000;
const RIVALS =
  /\brival (?:gangs?|crews?|groups?)\b|\banother gang\b|\bfeud\b|\b(?:bande|gang) rivale?\b|\bone (?:gang|crew|ring)\b[^.;]{0,60}\banother\b/i;
const PRINCIPLES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const HUNDREDTH = 0.01;

/**
 * Every principle, arguable at most: the signs of the whole record are weighed together, each by how often incidents
 * that show it engaged the principle. What several weak signs tell, no single rule can.
 */
export const weighed: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const signs = signsOf(reading);
  return PRINCIPLES.flatMap((principle) => {
    const share = shareOf(signs, principle);
    if (share < (SAID_FROM[principle] ?? USUALLY_SAID_FROM) || isExcluded(reading, principle)) return [];
    return draft(`p${principle}.weighed`, 'arguable', share, ...speaking(signs, principle));
  });
};

/** The drafts without those that stand alone and against the weight of the record; wide rules need more of it. */
export function heard(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const needed = new Map(drafts.map(({ principle }) => [principle, shareNeeded(drafts, principle)]));
  if ([...needed.values()].every((share) => share === 0)) return [...drafts];
  const signs = signsOf(reading);
  return drafts.filter(({ principle }) => shareOf(signs, principle) >= (needed.get(principle) ?? 0));
}

/** The share of the record's signs that the rules for a principle need beside them. */
function shareNeeded(drafts: readonly Draft[], principle: number): number {
  const rules = new Set(drafts.filter((draft) => draft.principle === principle).map(({ rule }) => rule));
  if ([...rules].every((rule) => WIDE_RULES.has(rule))) return HEARD_FROM;
  return rules.size === 1 && principle !== RARE ? HEARD_ALONE_FROM : 0;
}

/** What the codebook excludes in so many words: by principle. */
function isExcluded(reading: Reading, principle: number): boolean {
  if (principle === 1) return !isHarm(reading);
  if (principle === 3) return reading.technique('T1657') !== undefined || reading.states('scam');
  if (principle === 6) return reading.states('criminalServers');
  if (principle === 7) return reading.states('criminalServers') || isOtherWayIn(reading);
  return principle === 8 && reading.sentences.some(({ text }) => RIVALS.test(text));
}

/** Deceit or a flaw without remedy as the way in, and no gap told: neither is one of hygiene. */
function isOtherWayIn(reading: Reading): boolean {
  const deceit = reading.technique('T1566', 'T1598') !== undefined || reading.states('deception');
  return (deceit || reading.states('zeroDay')) && !GAPS.some((concept) => reading.states(concept));
}

/** Not pages flooded or defaced alone, nor fraud alone, nor espionage on files, nor a shop whose office stood still. */
function isHarm(reading: Reading): boolean {
  const denied = reading.technique(...DENIAL_TECHNIQUES, ...PROCESS_TECHNIQUES) !== undefined;
  if (!denied && reading.technique(...FLOOD_TECHNIQUES) !== undefined) return false;
  const essential = criticalOperator(reading) ?? reading.sector(CONDITIONAL_SECTORS);
  if (essential && (denied || SERVICE_HARMS.some((concept) => reading.states(concept)))) return true;
  if (reading.technique('T1657') !== undefined) return false;
  const many = reading.quantities.some(({ unit, value }) => COUNTED.has(unit) && value >= MANY);
  return many || PERSON_HARMS.some((concept) => reading.states(concept));
}

/** How likely the signs of a reading make a principle, 0 to 1. */
function shareOf(signs: Signs, principle: number): number {
  const sum = ['always', ...signs.keys()].reduce((total, sign) => total + weightOf(sign, principle), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What speaks most for a principle, best first. */
function speaking(signs: Signs, principle: number): Support[] {
  return [...signs]
    .map(([sign, support]) => ({ support, weight: weightOf(sign, principle) }))
    .filter(({ support, weight }) => support !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, PLACES_MAX)
    .flatMap(({ support }) => (support ? [support] : []));
}

function weightOf(sign: string, principle: number): number {
  return (Object.hasOwn(WEIGHTS, sign) ? (WEIGHTS[sign]?.[principle - 1] ?? 0) : 0) * HUNDREDTH;
}
