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

/** Answers the gates for a reading. G5 and G6 are kept by the rules themselves. */
export function gatesOf(reading: Reading): Gates {
  return {
    malicious: isMalicious(reading),
    lawful: isLawful(reading),
    research: isResearch(reading),
    unproven: isUnproven(reading),
  };
}

/** Structured techniques and malware are a record of malice; words alone are, unless the text itself denies it. */
function isMalicious(reading: Reading): boolean {
  if (hasTechnicalRecord(reading)) return true;
  const acts = reading.stated('maliciousAct').length;
  if (reading.all('noAttack').length > 0) return false;
  return acts > 0 && acts >= 2 * reading.stated('accident').length;
}

function hasTechnicalRecord({ facts }: Reading): boolean {
  return facts.techniques.length > 0 || facts.malware.length > 0;
}

function isLawful(reading: Reading): boolean {
  if (hasTechnicalRecord(reading)) return false;
  return reading
    .together('lawfulOperation', 'criminalInfrastructure')
    .some(({ sentence }) => sentence.index < LEAD_SENTENCES);
}

function isResearch(reading: Reading): boolean {
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
