import { THRESHOLDS } from './catalogue';
import { draft, type Rule } from './draft';
import type { Support } from './evidence';
import type { Quantity } from './quantity-read';
import { criticalOperator, nearby } from './operator';
import type { Mention, Reading } from './reading';
import {
  CIVIL_SECTORS,
  CONDITIONAL_SECTORS,
  DENIAL_TECHNIQUES,
  DESTRUCTIVE_TECHNIQUES,
  FLOOD_TECHNIQUES,
  MAKER_SECTORS,
  MOBILE_TECHNIQUES,
  PROCESS_TECHNIQUES,
} from './sectors.data';

const DAY_HOURS = THRESHOLDS.outageHours.clear;
const { clear: HOSTS_CLEAR, arguable: HOSTS_ARGUABLE } = THRESHOLDS.hosts;

/** P1: an essential service is lost. Clear from a day on, or sooner with nation-wide or safety effect. */
export const serviceLost: Rule = (reading, gates) => {
  const operator = criticalOperator(reading) ?? reading.sector(CONDITIONAL_SECTORS);
  if (!gates.malicious || !operator) return [];
  const isImpact =
    reading.facts.techniques.length === 0 ||
    reading.technique(...DENIAL_TECHNIQUES, ...PROCESS_TECHNIQUES, ...FLOOD_TECHNIQUES) !== undefined;
  return losses(reading).flatMap((loss) => {
    const lasting = longLoss(reading, loss);
    const wide = nearby(reading, loss, 'wideReach');
    if (lasting) return draft('p1.service-lost', 'clear', 0.9, loss, lasting, operator);
    if (wide) return draft('p1.service-lost-wide', 'clear', 0.85, loss, wide, operator);
    return isImpact ? draft('p1.service-lost-brief', 'arguable', 0.65, loss, operator) : [];
  });
};

/** Stated losses of service, without those of public pages alone. */
function losses(reading: Reading): readonly Mention[] {
  const denial = reading.technique(...DENIAL_TECHNIQUES, ...PROCESS_TECHNIQUES);
  const floodOnly = !denial && reading.technique(...FLOOD_TECHNIQUES) !== undefined;
  return reading.stated('disruption').filter((loss) => {
    const service =
      nearby(reading, loss, 'essentialOperations', 0) ?? nearby(reading, loss, 'essentialService', 0);
    const pages = nearby(reading, loss, 'webOnly', 0);
    if (pages && (floodOnly || !service)) return false;
    return service !== undefined || denial !== undefined;
  });
}

/** A duration of at least a day in the sentence of a loss or the one after it. */
function longLoss(reading: Reading, loss: Mention): Support | undefined {
  return reading.quantities.find(({ unit, value, sentence }) => {
    const distance = sentence - loss.sentence.index;
    return unit === 'hours' && value >= DAY_HOURS && value < 8760 && (distance === 0 || distance === 1);
  });
}

/** P1: data or machines of an essential operator were destroyed, or its office systems encrypted. */
export const operatorHit: Rule = (reading, gates) => {
  const operator = criticalOperator(reading);
  if (!gates.malicious || !operator || reading.states('criminalServers')) return [];
  const destroyed = reading.technique(...DESTRUCTIVE_TECHNIQUES);
  const encrypted = reading.technique('T1486') ?? reading.stated('encryption')[0];
  return [
    ...(destroyed
      ? draft('p1.operator-destroyed', 'clear', 0.85, destroyed, reading.stated('destruction')[0], operator)
      : []),
    ...(encrypted ? draft('p1.operator-office-it', 'arguable', 0.6, encrypted, operator) : []),
  ];
};

/** P1: a physical process was manipulated. Contested reports stay arguable. */
export const processManipulated: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const technique = reading.technique(...PROCESS_TECHNIQUES);
  const told = reading.together('physicalProcess', 'maliciousAct')[0] ?? reading.stated('physicalProcess')[0];
  const doubted = reading.all('contestedClaim').length > 0;
  if (technique)
    return draft(
      'p1.process-manipulated',
      doubted ? 'arguable' : 'clear',
      doubted ? 0.6 : 0.9,
      technique,
      told,
    );
  const operator = criticalOperator(reading);
  const damaged = operator ? reading.together('physicalProcess', 'destruction')[0] : undefined;
  return draft('p1.process-damaged', 'arguable', 0.6, damaged, damaged && operator);
};

/** P1: persons watched because of what they do: journalists, lawyers, defenders, opposition. */
export const personsWatched: Rule = (reading, gates) => {
  if (!gates.malicious && !reading.states('surveillance')) return [];
  const mobile = reading.technique(...MOBILE_TECHNIQUES);
  const known = reading.stated('watchedPersons')[0] ?? reading.sector(CIVIL_SECTORS);
  if (mobile && known) return draft('p1.phones-watched', 'clear', 0.85, known, mobile);
  return reading
    .stated('watchedPersons')
    .filter(({ scope }) => !scope.recounted)
    .flatMap((person) => {
      const means = nearby(reading, person, 'surveillance');
      if (!means) return [];
      const certain = nearby(reading, person, 'surveillance', 0) !== undefined;
      return draft('p1.persons-watched', certain ? 'clear' : 'arguable', certain ? 0.8 : 0.6, person, means);
    });
};

/** P1: payment infrastructure between banks was subverted. */
export const interbankSubverted: Rule = (reading, gates) => {
  if (!gates.malicious || !criticalOperator(reading)) return [];
  const order =
    reading.together('interbank', 'maliciousAct')[0] ??
    (reading.facts.techniques.length > 0 && reading.technique('T1565', 'T1657')
      ? reading.stated('interbank')[0]
      : undefined);
  return order
    ? draft('p1.interbank', 'clear', 0.7, order, reading.sector(new Set(['financial-services'])))
    : [];
};

/** P1: code that spreads by itself, or compromise of organisations in great number. */
export const indiscriminate: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const harm =
    reading.stated('destruction')[0] ?? reading.stated('encryption')[0] ?? reading.stated('disruption')[0];
  const spread = reading.stated('selfSpread')[0];
  const many = reading.quantities.filter(({ unit }) => unit === 'organisations' || unit === 'machines');
  const ruined = reading.technique(...DESTRUCTIVE_TECHNIQUES, 'T1486');
  const hosts = many.find(({ value }) => value >= HOSTS_CLEAR);
  const exposed = reading.quantities.find((quantity) => isCarried(reading, quantity));
  const chain = reading.technique('T1195') ?? reading.together('supplyChain', 'maliciousAct')[0];
  const organisations = many.find(
    (quantity) =>
      quantity.value >= (quantity.unit === 'organisations' ? HOSTS_ARGUABLE : HOSTS_CLEAR) &&
      !isUserBase(reading, quantity),
  );
  const massWay =
    reading.technique('T1195') ?? reading.stated('zeroDay')[0] ?? reading.stated('supplyChain')[0];
  return [
    ...(spread && harm && reading.together('selfSpread', 'maliciousAct').length > 0 && hosts
      ? draft('p1.uncontrolled-spread', 'clear', 0.8, spread, harm, hosts)
      : []),
    ...(hosts && harm && (ruined ?? criticalOperator(reading))
      ? draft('p1.many-hosts', 'clear', 0.7, hosts, harm)
      : []),
    ...(exposed && chain ? draft('p1.exposed-through-supply-chain', 'arguable', 0.6, chain, exposed) : []),
    ...(organisations && massWay
      ? draft('p1.many-organisations', 'arguable', 0.6, organisations, massWay)
      : []),
  ];
};

/** Whether a count of at least ten thousand says who received something, not how many use a product. */
function isCarried(reading: Reading, quantity: Quantity): boolean {
  const counts =
    quantity.unit === 'people' || quantity.unit === 'machines' || quantity.unit === 'organisations';
  return counts && quantity.value >= HOSTS_CLEAR && !isUserBase(reading, quantity);
}

/** "used by 600,000 companies" counts the users of a product, not the affected. */
function isUserBase(reading: Reading, { sentence, start }: Quantity): boolean {
  const before = reading.sentences[sentence]?.text.slice(Math.max(0, start - 32), start) ?? '';
  return /\b(?:used by|users|serv(?:es|ing|ed)|sold to|popular with|utilisée?s? par|utilisateurs|vendue?s? à)\b/i.test(
    before,
  );
}

/** P1: hidden presence in an essential operator's core, without effect so far. */
export const prePositioned: Rule = (reading, gates) => {
  const operator = criticalOperator(reading);
  if (!gates.malicious || !operator) return [];
  const stay = reading.stated('prePositioning')[0] ?? reading.all('prePositioning')[0];
  const carrier = reading.sector(new Set(['telecommunications']));
  const core =
    carrier && reading.stated('coreNetworkAccess').length > 1
      ? reading.stated('coreNetworkAccess')[0]
      : undefined;
  const attributed = reading.states('governmentAttributes') && reading.states('stateActor');
  return [
    ...draft(
      'p1.pre-positioned',
      attributed ? 'clear' : 'arguable',
      attributed ? 0.75 : 0.55,
      stay,
      stay && operator,
    ),
    ...draft('p1.carrier-core', 'arguable', 0.55, core, core && carrier),
  ];
};

/** P1: production or trade of a large company stands still for days. */
export const economyHit: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const denial = reading.technique(...DENIAL_TECHNIQUES) ?? reading.stated('encryption')[0];
  const still = reading.together('disruption', 'productionLoss').find((loss) => longLoss(reading, loss));
  if (!denial || !still) return [];
  const wide = reading.stated('economyWide')[0];
  if (wide) return draft('p1.economy-wide', 'arguable', 0.6, still, wide);
  const maker = reading.sector(MAKER_SECTORS);
  return maker ? draft('p1.production-lost', 'arguable', 0.5, still, denial, maker) : [];
};

export const P1_SERVICE_RULES: readonly Rule[] = [
  serviceLost,
  operatorHit,
  processManipulated,
  personsWatched,
  interbankSubverted,
  indiscriminate,
  prePositioned,
  economyHit,
];
