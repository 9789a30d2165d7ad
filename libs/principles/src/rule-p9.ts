import { draft, type Rule } from './draft';
import { stateAttribution } from './attribution';
import { DENIAL_TECHNIQUES, MOBILE_TECHNIQUES, PROCESS_TECHNIQUES } from './sectors.data';
import { criticalOperator } from './operator';
import { governmentShutdown } from './rule-p2';

/** P9: conduct attributed to a State. Clear when a government does so and a norm is broken or invoked. */
export const stateConduct: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const { byGovernment, byOthers, linked } = stateAttribution(reading);
  const contested = reading.all('contestedClaim')[0];
  const breach =
    reading.technique(...DENIAL_TECHNIQUES, ...PROCESS_TECHNIQUES, 'T1195') ??
    reading.stated('normLanguage')[0] ??
    reading.stated('destruction')[0];
  if (byGovernment && breach && !contested)
    return draft('p9.attributed', 'clear', 0.85, byGovernment, breach, criticalOperator(reading));
  if (byGovernment) return draft('p9.attributed-contested', 'arguable', 0.7, byGovernment, contested);
  if (byOthers) return draft('p9.attributed-by-others', 'arguable', 0.65, byOthers);
  return draft('p9.state-linked', 'arguable', 0.6, linked);
};

/** P9: a State acts on its own networks or people (norm e). */
export const ownState: Rule = (reading, gates) => {
  const volunteers = reading.stated('stateEncouraged')[0];
  const cut = governmentShutdown(reading, gates)[0];
  const watched =
    reading.together('watchedPersons', 'governmentClient')[0] ??
    reading.stated('watchedPersons').find(({ scope }) => !scope.recounted);
  const tool = reading.technique(...MOBILE_TECHNIQUES) ?? reading.stated('commercialSpyware')[0];
  return [
    ...(gates.malicious ? draft('p9.state-encouraged', 'arguable', 0.65, volunteers) : []),
    ...draft('p9.own-shutdown', 'arguable', 0.75, cut?.supports[0]),
    ...(watched && tool ? draft('p9.own-surveillance', 'arguable', 0.6, watched) : []),
  ];
};

export const P9_RULES: readonly Rule[] = [stateConduct, ownState];
