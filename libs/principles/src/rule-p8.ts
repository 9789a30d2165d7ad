import { draft, type Rule } from './draft';
import { stateAttribution } from './attribution';
import type { Concept } from './lexicon';
import { nearby } from './operator';
import type { Mention, Reading } from './reading';

/** What follows a deed told in the passive: who did it. */
const AGENT = /^(?: [^\s]+){0,3} by\b/i;

/** P8: a non-State actor answers an attack or a crime by acting on systems of others. */
export const hackBack: Rule = (reading) => {
  const court = reading.stated('courtOrderedPrivate')[0];
  const target = reading.stated('attackerTarget')[0];
  const answer = reading.stated('retaliation')[0] ?? reading.stated('selfHelp')[0];
  const act = reading.stated('unconsentedAct')[0];
  if (court && target && act) return draft('p8.court-ordered', 'arguable', 0.6, court, target);
  const encouraged = reading.stated('stateEncouraged')[0];
  if (encouraged && act) return draft('p8.encouraged-volunteers', 'arguable', 0.65, encouraged, act);
  const vigilante = reading
    .together('attackerTarget', 'unconsentedAct', 'vigilante')
    .find((foe) => isStruck(reading, foe));
  if (vigilante) return draft('p8.vigilante', 'clear', 0.75, vigilante);
  if (!answer || !act || stateAttribution(reading).byGovernment) return [];
  const central =
    reading
      .stated('retaliation')
      .find(({ sentence }) => reading.statedIn(sentence, 'privateActor').length > 0) ?? answer;
  if (target) return draft('p8.attackers-attacked', 'arguable', 0.6, central, target, act);
  return [];
};

/** Whether an act of the sentence falls on a foe, and not the foe's own or an officer's: who acts is named first. */
function isStruck(reading: Reading, { sentence, end }: Mention): boolean {
  const officer = reading.statedIn(sentence, 'lawAgency')[0];
  return reading
    .statedIn(sentence, 'unconsentedAct')
    .some(
      (act) =>
        (act.start < end || AGENT.test(sentence.text.slice(act.end))) &&
        (officer === undefined || officer.start > act.start),
    );
}

/** Concepts that tell why attackers were struck, or that a lone avenger did it. */
const MOTIVES: readonly Concept[] = ['retaliation', 'avenger', 'punishment', 'selfHelp'];

/** The first place outside a title where a private party, not police or court, does what a concept says. */
function privateAct(reading: Reading, concept: Concept): Mention | undefined {
  return reading
    .stated(concept)
    .find(
      (mention) =>
        !mention.sentence.field.isTitle &&
        reading.statedIn(mention.sentence, 'lawAgency').length === 0 &&
        nearby(reading, mention, 'retaliator') !== undefined,
    );
}

/** P8: attackers, criminals or sellers of intrusion were struck by a private party, with a motive or as a vigilante. */
export const attackersStruck: Rule = (reading) => {
  if (stateAttribution(reading).byGovernment) return [];
  const struck = privateAct(reading, 'attackersStruck');
  const motive =
    struck && MOTIVES.map((concept) => nearby(reading, struck, concept, 2)).find((one) => one !== undefined);
  const back = privateAct(reading, 'struckBack');
  const foe = back && (nearby(reading, back, 'attackerTarget', 2) ?? nearby(reading, back, 'offender', 2));
  return [
    ...draft('p8.struck-back', 'arguable', 0.55, foe && back, foe),
    ...draft('p8.attackers-struck', 'arguable', 0.6, motive && struck, motive),
    ...draft('p8.victim-struck-back', 'arguable', 0.6, privateAct(reading, 'victimStruckBack')),
    ...draft('p8.traced-back', 'arguable', 0.6, privateAct(reading, 'tracedBack')),
  ];
};

/** In "overwhelmed by a botnet" the attackers strike and are not struck. */
const STRUCK_BY = /\b(?:by|from)\b/i;

/** P8: the title says that attackers or criminals were struck, and the text that a private party did it. */
export const struckByTitle: Rule = (reading) => {
  if (stateAttribution(reading).byGovernment || reading.states('lawfulOperation')) return [];
  const title = reading
    .stated('attackersStruck')
    .find(
      ({ sentence, start, end }) =>
        sentence.field.isTitle &&
        reading.statedIn(sentence, 'lawAgency').length === 0 &&
        !STRUCK_BY.test(sentence.text.slice(start, end)),
    );
  const outsideTitle = (concept: Concept) =>
    reading.stated(concept).find(({ sentence }) => !sentence.field.isTitle);
  const act = title && outsideTitle('unconsentedAct');
  const party = act && (outsideTitle('retaliator') ?? outsideTitle('vigilante'));
  return draft('p8.struck-by-title', 'arguable', 0.55, party && act, party, title);
};

/** P8: devices of others were changed unasked, for their good or the good of others. */
export const devicesTreated: Rule = (reading) => {
  const treated = privateAct(reading, 'deviceVigilante');
  return draft('p8.devices-treated', 'arguable', 0.6, treated, treated && reading.stated('vigilante')[0]);
};

/** P8: what a gang or spies say among themselves was published by an adversary. */
export const attackersExposed: Rule = (reading) => {
  const leaked = privateAct(reading, 'gangLeaked');
  const gang = leaked && nearby(reading, leaked, 'attackerTarget');
  return draft('p8.attackers-exposed', 'arguable', 0.6, gang && leaked, gang);
};

/** P8: sites with copies were attacked on behalf of those who own the rights. */
export const piracyStruck: Rule = (reading) =>
  draft('p8.piracy-struck', 'arguable', 0.6, privateAct(reading, 'piracyStruck'));

/** P8: lone avengers acted against outlaws, or say themselves that nobody had asked them to. */
export const actedUnasked: Rule = (reading) => {
  const unasked = privateAct(reading, 'unsanctioned');
  const outlaws = reading.stated('outlawed').find((mention) => nearby(reading, mention, 'avenger', 2));
  const avenger = unasked && nearby(reading, unasked, 'avenger', 3);
  const act = reading.stated('unconsentedAct')[0];
  return [
    ...draft('p8.acted-unasked', 'arguable', 0.55, act && avenger && unasked, avenger),
    ...draft('p8.outlaws-struck', 'arguable', 0.55, act && unasked && outlaws, unasked),
  ];
};

/** P8: a private group answers a hack by a hack. */
export const hackAnswered: Rule = (reading) => {
  const answer = privateAct(reading, 'hackAnswered');
  if (!answer || stateAttribution(reading).byGovernment) return [];
  return draft('p8.hack-answered', 'arguable', 0.55, answer, reading.stated('unconsentedAct')[0]);
};

/** P8: private groups answer an attack of a State by acts against it. */
export const aggressionAnswered: Rule = (reading) => {
  const answer = privateAct(reading, 'aggressionAnswered');
  const act = answer && nearby(reading, answer, 'unconsentedAct');
  if (!act || stateAttribution(reading).byGovernment) return [];
  return draft('p8.aggression-answered', 'arguable', 0.55, answer, act);
};

export const P8_RULES: readonly Rule[] = [
  hackBack,
  attackersStruck,
  struckByTitle,
  devicesTreated,
  attackersExposed,
  piracyStruck,
  actedUnasked,
  hackAnswered,
  aggressionAnswered,
];
