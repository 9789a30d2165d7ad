import { catalogue } from './catalogue';
import { evidenceOf, type Support } from './evidence';
import type { Evidence } from './finding';
import type { Concept } from './lexicon';
import type { Reading } from './reading';

/** The gates of the codebook, answered before any principle is tested. */
export interface Gates {
  /** G1: a malicious or unauthorised act is on record. */
  readonly malicious: boolean;
  /** G2: the act is a lawful one against criminal infrastructure. */
  readonly lawful: boolean;
  /** G3: good-faith research, a test or a disclosure, with no abuse on record. */
  readonly research: boolean;
  /** G4: an allegation that no competent body accepted. */
  readonly unproven: boolean;
}

/** Sentences that carry the subject of a report: its title and the first two of its text. */
const LEAD_SENTENCES = 3;

/** Whose act a lawful operation is. */
const OFFICERS = /\b(?:police|fbi|europol|interpol|prosecutors?|officers|agents|gendarmes?|crime agency)\b/i;

/** What nobody suffers or does by chance: each tells of intent where nobody is called an attacker. */
const INTENDED: readonly Concept[] = [
  'attackerTarget',
  'commercialSpyware',
  'competitiveAim',
  'deception',
  'destruction',
  'encryption',
  'formerAccess',
  'patchMissing',
  'retaliation',
  'selfSpread',
  'stateBlamed',
  'stolenLogin',
  'subverted',
  'supplyChain',
  'surveillance',
  'zeroDay',
];

/** Answers the gates for a reading. G5 and G6 are kept by the rules themselves. */
export function gatesOf(reading: Reading): Gates {
  return {
    malicious: isMalicious(reading),
    lawful: isLawful(reading),
    research: isResearch(reading),
    unproven: isUnproven(reading),
  };
}

/**
 * Structured techniques and malware are a record of malice; words for it are, and acts that nobody does by chance,
 * unless the text itself denies it or tells of accidents half as often.
 */
function isMalicious(reading: Reading): boolean {
  if (hasTechnicalRecord(reading)) return true;
  const signs = reading.stated('maliciousAct').length + reading.stated('maliceSign').length;
  if (reading.all('noAttack').length > 0) return false;
  const accidents = reading.stated('accident').length;
  const intended = INTENDED.filter((concept) => reading.states(concept)).length;
  return signs + intended > 0 && signs + intended >= 2 * accidents;
}

function hasTechnicalRecord({ facts }: Reading): boolean {
  return facts.techniques.length > 0 || facts.malware.length > 0;
}

function isLawful(reading: Reading): boolean {
  const acts = reading.together('lawfulOperation', 'criminalInfrastructure');
  if (!hasTechnicalRecord(reading)) return acts.some(({ sentence }) => sentence.index < LEAD_SENTENCES);
  return acts.some(({ sentence }) => sentence.index < 2 && OFFICERS.test(sentence.text));
}

function isResearch(reading: Reading): boolean {
  if (!hasTechnicalRecord(reading) && reading.states('exercise')) return true;
  const leads = reading.stated('research').some(({ sentence }) => sentence.index < LEAD_SENTENCES);
  return (
    leads &&
    (reading.all('notExploited').length > 0 ||
      (!hasTechnicalRecord(reading) && reading.stated('research').length > 1))
  );
}

function isUnproven(reading: Reading): boolean {
  if (hasTechnicalRecord(reading)) return false;
  const titled = reading.all('claimTitle').some(({ sentence }) => sentence.field.isTitle);
  return (
    titled ||
    (reading.all('unproven').length > 0 &&
      reading.stated('maliciousAct').every(({ scope }) => scope.contested))
  );
}

/** How a gate of the catalogue was answered for a record, in plain words, with what speaks for the answer. */
export interface GateAnswer {
  readonly id: string;
  readonly words: string;
  readonly evidence: readonly Evidence[];
}

interface Answer {
  readonly words: string;
  readonly supports: readonly (Support | undefined)[];
}

/** Every gate of the Paris Call catalogue with its answer, in the catalogue's order. */
export function answersOf(reading: Reading): GateAnswer[] {
  const answers = answersByGate(reading, gatesOf(reading));
  return (catalogue('paris-call').gates ?? []).map(({ id }) => {
    const { words, supports } = answers[id.slice(0, 2)] ?? { words: 'is not answered', supports: [] };
    const present = supports.filter((support) => support !== undefined);
    return { id, words, evidence: evidenceOf(reading, present) };
  });
}

function answersByGate(reading: Reading, gates: Gates): Readonly<Record<string, Answer>> {
  const { techniques, malware } = reading.facts;
  return {
    G1: gates.malicious
      ? {
          words: 'a malicious or unauthorised act is on record',
          supports: [reading.stated('maliciousAct')[0] ?? techniques[0] ?? malware[0]],
        }
      : {
          words: 'no malicious act is on record, so only hygiene and lifecycle security can be engaged',
          supports: [reading.all('noAttack')[0] ?? reading.stated('accident')[0]],
        },
    G2: gates.lawful
      ? {
          words: 'the act is one of police or court, so no principle',
          supports: [reading.stated('lawfulOperation')[0]],
        }
      : { words: 'the act is not one of police or court', supports: [] },
    G3: gates.research
      ? { words: 'good-faith research, so no principle', supports: [reading.stated('research')[0]] }
      : { words: 'no research in good faith', supports: [] },
    G4: gates.unproven
      ? {
          words: 'an allegation that nobody competent accepted, so no principle',
          supports: [reading.all('unproven')[0] ?? reading.all('claimTitle')[0]],
        }
      : { words: 'not a bare allegation', supports: [] },
    G5: { words: 'only what is stated counts: what is negated, possible or planned does not', supports: [] },
    G6: {
      words: reading.states('criminalServers')
        ? 'weaknesses of the criminals’ own servers are left out'
        : 'no weakness of criminals’ own servers is told',
      supports: [reading.stated('criminalServers')[0]],
    },
  };
}
