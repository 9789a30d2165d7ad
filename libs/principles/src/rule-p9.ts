import { draft, type Rule } from './draft';
import { stateAttribution } from './attribution';
import {
  CIVIL_SECTORS,
  DENIAL_TECHNIQUES,
  FLOOD_TECHNIQUES,
  MOBILE_TECHNIQUES,
  PROCESS_TECHNIQUES,
  STATE_TARGETS,
} from './sectors.data';
import { criticalOperator, nearby } from './operator';
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

/** P9: a State is not named as the actor, and the circumstances are those of States in conflict, or of spies on persons. */
export const stateSuspected: Rule = (reading, gates) => {
  if (!gates.malicious || reading.states('offender') || reading.states('retaliation')) return [];
  const floodOnly =
    reading.technique(...FLOOD_TECHNIQUES) !== undefined &&
    reading.technique(...DENIAL_TECHNIQUES) === undefined;
  const target = floodOnly ? undefined : reading.sector(STATE_TARGETS);
  const conflict = reading.stated('conflict')[0];
  const spied = reading.states('officials') ? reading.stated('spying')[0] : undefined;
  const watched = reading.sector(CIVIL_SECTORS) && reading.stated('watchedPersons')[0];
  const means = watched && nearby(reading, watched, 'surveillance');
  return [
    ...draft('p9.group-name', 'arguable', 0.6, reading.stated('groupName')[0]),
    ...(conflict && target ? draft('p9.in-conflict', 'arguable', 0.5, conflict, target) : []),
    ...(spied && target
      ? draft('p9.officials-spied-on', 'arguable', 0.5, spied, reading.stated('officials')[0])
      : []),
    ...draft('p9.persons-watched', 'arguable', 0.5, means && watched, means),
  ];
};

export const P9_RULES: readonly Rule[] = [stateConduct, ownState, stateSuspected];
