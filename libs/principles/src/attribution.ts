import type { Mention, Reading } from './reading';

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
  const actors = [...reading.stated('stateActor'), ...reading.stated('stateBlamed')].filter(
    ({ sentence }) => !sentence.field.isTitle,
  );
  const byGovernment = actors.find(
    ({ sentence }) => reading.statedIn(sentence, 'governmentAttributes').length > 0,
  );
  const byOthers =
    actors.find(({ sentence }) => reading.statedIn(sentence, 'vendorAttributes').length > 0) ??
    reading.stated('stateActor').find(({ sentence }) => !sentence.field.isTitle) ??
    actors[0];
  const named = reading.stated('namedGroup').find(({ sentence }) => {
    const told = reading.statedIn(sentence, 'vendorAttributes').length > 0;
    return told && reading.statedIn(sentence, 'selfClaim').length === 0;
  });
  return { byGovernment, byOthers: byOthers ?? named, linked: reading.stated('stateLinked')[0] };
}
