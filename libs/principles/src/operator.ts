import type { Support } from './evidence';
import type { Concept } from './lexicon';
import type { Mention, Reading } from './reading';
import { CRITICAL_SECTORS } from './sectors.data';

/** Who is affected, where that is an operator of an essential service. Without structured sectors the text is asked. */
export function criticalOperator(reading: Reading): Support | undefined {
  const sector = reading.sector(CRITICAL_SECTORS);
  return sector ?? (reading.facts.sectors.length > 0 ? undefined : reading.stated('essentialService')[0]);
}

/** A stated mention of a concept within `reach` sentences. */
export function nearby(reading: Reading, mention: Mention, concept: Concept, reach = 1): Mention | undefined {
  return reading
    .stated(concept)
    .find(({ sentence }) => Math.abs(sentence.index - mention.sentence.index) <= reach);
}
