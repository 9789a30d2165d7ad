import { stateAttribution } from './attribution';
import { draft, type Rule } from './draft';
import { nearby } from './operator';

/** P4: intellectual property was taken, for a competitor or by an actor who steals for an economy. */
export const propertyTaken: Rule = (reading, gates) => {
  const stolen = reading
    .stated('intellectualProperty')
    .find((property) => nearby(reading, property, 'ipTaken') !== undefined);
  if (!gates.malicious || !stolen || reading.technique('T1486')) return [];
  const aim = reading.stated('competitiveAim')[0];
  const charged = reading.stated('ipCharged')[0];
  const extortion = reading.stated('extortionLeak')[0];
  const { byGovernment, byOthers, linked } = stateAttribution(reading);
  const spies = byGovernment ?? byOthers ?? linked ?? reading.stated('economicSpies')[0];
  if (aim && charged) return draft('p4.competitive-theft', 'clear', 0.8, stolen, aim, charged);
  if (aim && !extortion) return draft('p4.competitor-named', 'arguable', 0.65, stolen, aim);
  if (spies && !extortion) return draft('p4.economic-spies', 'arguable', 0.5, stolen, spies);
  return [];
};

export const P4_RULES: readonly Rule[] = [propertyTaken];
