import { draft, type Rule } from './draft';
import type { Concept } from './lexicon';
import { nearby } from './operator';
import { CARRIER_SECTORS, DENIAL_TECHNIQUES, INTERNET_SECTORS } from './sectors.data';

const CORE: readonly Concept[] = ['dnsCore', 'routingCore', 'certificateCore'];

/** P2: a core function of the Internet (naming, routing, trust) was attacked. */
export const coreAttacked: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const sector = reading.sector(INTERNET_SECTORS);
  const mentioned = sector && CORE.flatMap((core) => reading.stated(core))[0];
  const attacked = CORE.flatMap((core) =>
    reading.together(core, 'coreAttackEffect').flatMap((mention) => {
      const effect = reading.statedIn(mention.sentence, 'coreAttackEffect')[0];
      if (sector) return draft('p2.core-attacked', 'clear', 0.85, mention, effect, sector);
      return draft('p2.core-touched', 'arguable', 0.5, mention, effect);
    }),
  );
  return attacked.length > 0
    ? attacked
    : draft('p2.core-mentioned', 'arguable', 0.5, mentioned, mentioned && reading.facts.techniques[0]);
};

/** A body that disconnects itself cuts nobody else. */
const OWN_NETWORK =
  /\b(?:its|their) (?:own )?(?:\S+ )?(?:networks?|servers?|systems?)\b|\b(?:son|leur|ses|leurs) (?:propres? )?(?:réseaux?|serveurs?|systèmes?)\b/i;

/** P2: a government cut or intercepted its own networks. */
export const governmentShutdown: Rule = (reading) => {
  const cut = reading
    .together('shutdown', 'governmentOrder')
    .find(({ sentence }) => !OWN_NETWORK.test(sentence.text));
  return draft('p2.government-shutdown', 'arguable', 0.75, cut);
};

/** P2: a national carrier, a backbone or a satellite access network was taken down. */
export const carrierDown: Rule = (reading, gates) => {
  const carrier = reading.sector(CARRIER_SECTORS);
  if (!gates.malicious || !carrier) return [];
  const backbone = reading.stated('backbone')[0];
  const lost = backbone && nearby(reading, backbone, 'disruption');
  const means = reading.technique(...DENIAL_TECHNIQUES, 'T1498', 'T1499') ?? reading.stated('destruction')[0];
  return lost && means ? draft('p2.carrier-down', 'arguable', 0.6, backbone, lost, means) : [];
};

/** P2: a cable was damaged and intent is suspected. */
export const cableDamaged: Rule = (reading, gates) => {
  if (!gates.malicious && !reading.states('maliciousAct')) return [];
  const cable = reading.sector(INTERNET_SECTORS) && reading.together('cableCore', 'coreAttackEffect')[0];
  return draft('p2.cable-damaged', 'arguable', 0.6, cable, cable && reading.stated('maliciousAct')[0]);
};

export const P2_RULES: readonly Rule[] = [coreAttacked, governmentShutdown, carrierDown, cableDamaged];
