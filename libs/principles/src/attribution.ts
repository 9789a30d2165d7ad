import type { Concept } from './lexicon';
import type { Mention, Reading } from './reading';
import { FLOOD_TECHNIQUES } from './sectors.data';

/** Who is said to have acted for which State, by whom. Each is the mention that says so. */
export interface StateAttribution {
  /** A government, court or international organisation names a State or its organ. */
  readonly byGovernment: Mention | undefined;
  /** Vendors, press or documents name a State. */
  readonly byOthers: Mention | undefined;
  /** A State-linked actor without the State's name. */
  readonly linked: Mention | undefined;
}

/** The attributions to a State that the text makes. A claim by the group itself names no State. */
export function stateAttribution(reading: Reading): StateAttribution {
  const actors = [...reading.stated('stateActor'), ...reading.stated('stateBlamed')].filter((mention) =>
    isActor(reading, mention),
  );
  const groups = reading
    .stated('namedGroup')
    .filter(
      ({ sentence }) => !sentence.field.isTitle && reading.statedIn(sentence, 'selfClaim').length === 0,
    );
  const told = (mentions: readonly Mention[], by: Concept): Mention | undefined =>
    mentions.find(({ sentence }) => reading.statedIn(sentence, by).length > 0);
  return {
    byGovernment: told(actors, 'governmentAttributes'),
    byOthers:
      told(actors, 'vendorAttributes') ??
      actors[0] ??
      told(groups, 'vendorAttributes') ??
      told(groups, 'governmentSays') ??
      (reading.states('offender') || reading.states('selfClaim') || reading.technique(...FLOOD_TECHNIQUES)
        ? undefined
        : groups[0]),
    linked: reading.stated('stateLinked')[0],
  };
}

/** A title names the subject, not the actor; whose tools leak is the one that lost them. */
function isActor(reading: Reading, { sentence }: Mention): boolean {
  return !sentence.field.isTitle && reading.statedIn(sentence, 'toolsLeaked').length === 0;
}
