import { THRESHOLDS } from './catalogue';
import { draft, type Rule } from './draft';
import type { Quantity } from './quantity-read';
import type { Mention, Reading } from './reading';
import { nearby } from './operator';

const { clearSensitive, clearProtected, arguableContact, arguableSensitive } = THRESHOLDS.persons;

/** P1: personal data of many persons, or of protected ones, was taken or published (codebook, thresholds). */
export const personalDataTaken: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  return reading.stated('dataTaken').flatMap((taken) => {
    if (reading.statedIn(taken.sentence, 'criminalServers').length > 0) return [];
    const people = peopleNear(reading, taken);
    const sensitive = nearby(reading, taken, 'personalData');
    const guarded = nearby(reading, taken, 'protectedPersons');
    if (!people) return [];
    if (people.value >= clearSensitive && sensitive)
      return draft('p1.personal-data', 'clear', 0.85, taken, people, sensitive);
    if (people.value >= clearProtected && guarded)
      return draft('p1.protected-persons', 'clear', 0.8, taken, people, guarded);
    if (people.value >= arguableContact && people.unit === 'people' && isOfPersons(reading, taken))
      return draft('p1.contact-data', 'arguable', 0.65, taken, people);
    if (people.value >= arguableSensitive && sensitive)
      return draft('p1.personal-data-part', 'arguable', 0.65, taken, people, sensitive);
    return [];
  });
};

/** Words for what is kept of persons; without them a count of persons beside a taking says little. */
const KEPT =
  /\b(?:data|records?|details|accounts|names|addresses|numbers|passwords|e-?mails?|profiles?|files|databases?|contacts?|log-?ins?|credentials|donn[eé]es|coordonn[eé]es|comptes|noms|adresses|num[eé]ros|fichiers?|courriels?)\b/i;

/** Whether what was taken is about persons, and not coins or a program. */
function isOfPersons(reading: Reading, taken: Mention): boolean {
  if (reading.technique('T1657') || reading.sector(new Set(['cryptocurrency']))) return false;
  return KEPT.test(taken.sentence.text) || nearby(reading, taken, 'personalData') !== undefined;
}

/** The largest count of persons or of their records in the sentence of a mention or next to it. */
function peopleNear(reading: Reading, { sentence }: Mention): Quantity | undefined {
  return reading.quantities
    .filter(
      (quantity) =>
        (quantity.unit === 'people' || quantity.unit === 'records') &&
        Math.abs(quantity.sentence - sentence.index) <= 1,
    )
    .sort((a, b) => b.value - a.value || a.start - b.start)[0];
}

/** P1: a register of a whole population was taken, or sensitive data of an essential operator's customers published. */
export const registerTaken: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const whole = reading.stated('wholeState')[0];
  const taken = whole && reading.stated('dataTaken')[0];
  return [...draft('p1.whole-register', 'arguable', 0.6, taken, taken && whole)];
};

/** P1: named or threatened persons: their records were published and they were threatened or harmed. */
export const personsThreatened: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const harm = reading.stated('personHarm')[0] ?? reading.all('personHarm')[0];
  const data = reading.together('dataTaken', 'personalData')[0];
  return harm && data ? draft('p1.persons-threatened', 'arguable', 0.5, harm, data) : [];
};

export const P1_DATA_RULES: readonly Rule[] = [personalDataTaken, registerTaken, personsThreatened];
