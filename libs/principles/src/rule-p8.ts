import { draft, type Rule } from './draft';
import { stateAttribution } from './attribution';

/** P8: a non-State actor answers an attack or a crime by acting on systems of others. */
export const hackBack: Rule = (reading) => {
  const court = reading.stated('courtOrderedPrivate')[0];
  const target = reading.stated('attackerTarget')[0];
  const answer = reading.stated('retaliation')[0];
  const act = reading.stated('unconsentedAct')[0];
  if (court && target && act) return draft('p8.court-ordered', 'arguable', 0.6, court, target);
  const encouraged = reading.stated('stateEncouraged')[0];
  if (encouraged && act) return draft('p8.encouraged-volunteers', 'arguable', 0.65, encouraged, act);
  const vigilante = reading.together('attackerTarget', 'unconsentedAct', 'vigilante')[0];
  if (vigilante) return draft('p8.vigilante', 'clear', 0.75, vigilante);
  if (!answer || !act || stateAttribution(reading).byGovernment) return [];
  const central =
    reading
      .stated('retaliation')
      .find(({ sentence }) => reading.statedIn(sentence, 'privateActor').length > 0) ?? answer;
  if (target) return draft('p8.attackers-attacked', 'arguable', 0.6, central, target, act);
  return [];
};

export const P8_RULES: readonly Rule[] = [hackBack];
