import { draft, type Rule } from './draft';
import type { Gates } from './gates';
import type { Concept } from './lexicon';
import { nearby } from './operator';
import type { Mention, Reading } from './reading';
import { CARRIER_SECTORS, DENIAL_TECHNIQUES, INTERNET_SECTORS } from './sectors.data';

const CORE: readonly Concept[] = ['dnsCore', 'routingCore', 'certificateCore'];
const EFFECTS: readonly Concept[] = ['coreAttackEffect', 'coreHit'];

/** P2: a core function of the Internet (naming, routing, trust) was attacked. */
export const coreAttacked: Rule = (reading, gates) => {
  if (!gates.malicious || isOneDomain(reading)) return [];
  const sector = reading.sector(INTERNET_SECTORS);
  const cores = CORE.flatMap((core) => reading.stated(core));
  const attacked = cores.flatMap((mention) => {
    const [told, hit] = EFFECTS.map((effect) => reading.statedIn(mention.sentence, effect)[0]);
    if (!sector) return told ? draft('p2.core-touched', 'arguable', 0.5, mention, told) : [];
    const effect = told ?? hit;
    return effect ? draft('p2.core-attacked', 'clear', 0.85, mention, effect, sector) : [];
  });
  const mentioned = sector && cores[0];
  return attacked.length > 0
    ? attacked
    : draft('p2.core-mentioned', 'arguable', 0.5, mentioned, mentioned && reading.facts.techniques[0]);
};

/** What a registrar keeps for one holder of a name. */
const HOLDERS_ENTRY =
  /^(?:registrars?|dns (?:records?|entries|settings)|domain (?:records?|entries|settings))$/i;

/** One holder's name, taken at its registrar: no core function (a single domain). */
function isOneDomain(reading: Reading): boolean {
  const cores = CORE.flatMap((core) => reading.stated(core));
  const isEntry = ({ sentence, start, end }: Mention) => HOLDERS_ENTRY.test(sentence.text.slice(start, end));
  return cores.length > 0 && cores.every(isEntry) && !reading.states('manyDomains');
}

/** A body that disconnects itself cuts nobody else. */
const OWN_NETWORK =
  /\b(?:its|their) (?:own )?(?:\S+ )?(?:networks?|servers?|systems?)\b|\b(?:son|leur|ses|leurs) (?:propres? )?(?:réseaux?|serveurs?|systèmes?)\b/i;

/** P2: a government, or who acts as one, cut or intercepted its own networks. */
export const governmentShutdown: Rule = (reading) => {
  const cut = reading
    .together('shutdown', 'governmentOrder')
    .find(({ sentence }) => !OWN_NETWORK.test(sentence.text));
  return draft('p2.government-shutdown', 'arguable', 0.75, cut);
};

/** P2: the same, told in whatever words, of a carrier: who rules, access, and its end. */
export const accessCutByRulers: Rule = (reading) => {
  const carrier = reading.sector(CARRIER_SECTORS);
  const cut = reading
    .stated('cutVerb')
    .find(
      (mention) =>
        !OWN_NETWORK.test(mention.sentence.text) &&
        nearby(reading, mention, 'accessNoun') &&
        nearby(reading, mention, 'ruler'),
    );
  if (!carrier || !cut || reading.facts.malware.length > 0) return [];
  if (reading.states('accident') || reading.states('naturalCause')) return [];
  return draft('p2.access-cut', 'arguable', 0.55, cut, nearby(reading, cut, 'ruler'));
};

/** Techniques against what is available or true of a core service. */
const CORE_TECHNIQUES = [...DENIAL_TECHNIQUES, 'T1498', 'T1557', 'T1565', 'T1584', 'T1588.004'] as const;

/** P2: a body of the Internet's core was struck, or traffic changed on its way through a carrier. */
export const infrastructureStruck: Rule = (reading, gates) => {
  if (!gates.malicious || reading.facts.techniques.length === 0 || isOneDomain(reading)) return [];
  const core = reading.sector(INTERNET_SECTORS);
  const struck = core && reading.technique(...CORE_TECHNIQUES);
  if (struck) return draft('p2.infrastructure-struck', 'arguable', 0.6, core, struck);
  const carrier = reading.sector(CARRIER_SECTORS);
  const inPath = carrier && reading.technique('T1557');
  if (inPath) return draft('p2.in-path', 'arguable', 0.55, carrier, inPath);
  const flooded = carrier && reading.states('disruption') && reading.technique('T1498');
  return flooded ? draft('p2.carrier-flooded', 'arguable', 0.5, carrier, flooded) : [];
};

/** P2: encrypted pages were opened on the way, on the networks of a country. */
export const interceptedInPath: Rule = (reading, gates) => {
  const certificate = reading.stated('interceptionCertificate')[0];
  if (!certificate || !isMeant(reading, gates, certificate)) return [];
  const network = nearby(reading, certificate, 'nationalNetwork');
  return network ? draft('p2.intercepted', 'arguable', 0.6, certificate, network) : [];
};

function isMeant(reading: Reading, gates: Gates, mention: Mention): boolean {
  return gates.malicious || reading.statedIn(mention.sentence, 'governmentOrder').length > 0;
}

/** Ransomware (T1486) takes a carrier's offices, not its network. */
const CARRIER_TECHNIQUES = [...DENIAL_TECHNIQUES.filter((id) => id !== 'T1486'), 'T1498', 'T1499'];

/** P2: a national carrier, a backbone or a satellite access network was taken down. */
export const carrierDown: Rule = (reading, gates) => {
  const carrier = reading.sector(CARRIER_SECTORS);
  if (!gates.malicious || !carrier) return [];
  const means = reading.technique(...CARRIER_TECHNIQUES) ?? reading.stated('destruction')[0];
  if (!means) return [];
  return reading.stated('backbone').flatMap((backbone) => {
    const lost = nearby(reading, backbone, 'disruption');
    return lost ? draft('p2.carrier-down', 'arguable', 0.6, backbone, lost, means) : [];
  });
};

/** P2: a cable was damaged and intent is suspected. */
export const cableDamaged: Rule = (reading) => {
  if (!reading.sector(INTERNET_SECTORS) && !reading.sector(CARRIER_SECTORS)) return [];
  const harmed = ['coreAttackEffect', 'cableHarm'] as const;
  const cable = reading
    .stated('cableCore')
    .find((mention) => harmed.some((harm) => nearby(reading, mention, harm)));
  const signs: readonly Concept[] = reading.states('naturalCause')
    ? ['cableSuspicion']
    : ['cableSuspicion', 'maliciousAct'];
  const suspicion = signs.flatMap((sign) => reading.all(sign)).find(({ scope }) => !scope.negated);
  return cable && suspicion ? draft('p2.cable-damaged', 'arguable', 0.6, cable, suspicion) : [];
};

export const P2_RULES: readonly Rule[] = [
  coreAttacked,
  infrastructureStruck,
  governmentShutdown,
  accessCutByRulers,
  interceptedInPath,
  carrierDown,
  cableDamaged,
];
