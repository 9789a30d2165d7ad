import { draft, type Rule } from './draft';
import { nearby } from './operator';
import type { Reading } from './reading';
import { MOBILE_TECHNIQUES } from './sectors.data';

/** P5: intrusion tools sold for use against persons. */
export const spywareSold: Rule = (reading) => {
  const seller = reading.stated('intrusionSeller').find(({ sentence }) => sentence.index < 3);
  const sold = reading
    .stated('commercialSpyware')
    .find(({ scope }) => seller !== undefined || !scope.recounted);
  const used = sold && (nearby(reading, sold, 'watchedPersons') ?? nearby(reading, sold, 'spywareUse'));
  if (used) return draft('p5.commercial-spyware', 'clear', 0.85, sold, used);
  const mobile = reading.technique(...MOBILE_TECHNIQUES);
  return mobile
    ? draft(
        'p5.phone-spyware',
        'arguable',
        0.65,
        mobile,
        reading.facts.malware[0],
        reading.stated('watchedPersons')[0],
      )
    : [];
};

/** P5: attack tools leaked, stolen, published or reused. */
export const toolsLeaked: Rule = (reading) => {
  const leaked = reading.stated('toolsLeaked')[0];
  const reused = leaked && reading.stated('toolsReused')[0];
  return draft('p5.tools-leaked', 'clear', reused ? 0.85 : 0.7, leaked, reused);
};

/** P5: an attack service for rent or sale. */
export const attackForHire: Rule = (reading) =>
  draft('p5.attack-for-hire', 'clear', 0.75, reading.stated('attackForHire')[0]);

/** Characters between a tool and the words for its trade. */
const TRADE_REACH = 60;

/** What was bought or sold, where that was not the tool but something that the tool only stands beside. */
const OTHER_GOODS = /\b(?:address|domain|names?|site|company|firm|shares|list)\b/i;

/** P5: an attack tool, and words that it was sold, rented or bought, close to each other. */
export const toolSold: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const sold = reading
    .stated('toolTraded')
    .filter(({ scope }) => !scope.recounted)
    .flatMap((tool) =>
      reading
        .statedIn(tool.sentence, 'tradeTold')
        .filter((trade) => Math.max(tool.start - trade.end, trade.start - tool.end) <= TRADE_REACH)
        .filter((trade) => !OTHER_GOODS.test(tool.sentence.text.slice(trade.end, tool.start))),
    )[0];
  return draft('p5.tool-sold', tradeCertainty(reading), 0.6, sold);
};

/** Leased to affiliates, or used for extortion: arguable (codebook, P5). Sold otherwise: clear. */
function tradeCertainty(reading: Reading): 'clear' | 'arguable' {
  return reading.states('serviceForCriminals') || reading.technique('T1486') ? 'arguable' : 'clear';
}

/** P5: the malware on record, by its name or as the program that it is, is told of as something sold or rented. */
export const malwareTraded: Rule = (reading, gates) => {
  const names = reading.facts.malware.map(({ value }) => value.toLowerCase());
  if (!gates.malicious || names.length === 0) return [];
  const traded = reading.stated('tradeTold').find(({ sentence, start, end, scope }) => {
    const around = sentence.text.slice(Math.max(0, start - TRADE_REACH), end + TRADE_REACH).toLowerCase();
    const generic = reading
      .statedIn(sentence, 'program')
      .some((mention) => Math.max(mention.start - end, start - mention.end) <= TRADE_REACH / 2);
    return !scope.recounted && (generic || names.some((name) => around.includes(name)));
  });
  return traded
    ? draft('p5.malware-traded', tradeCertainty(reading), 0.55, traded, reading.facts.malware[0])
    : [];
};

/** P5: extortion run as a service, where the record says so (G5). */
export const serviceForCriminals: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const criminal = reading.technique('T1486') !== undefined;
  const service = reading
    .stated('serviceForCriminals')
    .find(
      (mention) => criminal || nearby(reading, mention, 'offender') || nearby(reading, mention, 'encryption'),
    );
  return draft('p5.service-for-criminals', 'arguable', 0.75, service);
};

/** P5: credentials from a stealer or a broker. */
export const stealerCredentials: Rule = (reading) =>
  draft('p5.stealer-credentials', 'arguable', 0.6, reading.stated('stealerCredentials')[0]);

/** P5: a weapon that left its target. */
export const escapedWeapon: Rule = (reading) => {
  const escaped = reading.stated('escapedWeapon')[0] ?? reading.together('selfSpread', 'stateToolMaker')[0];
  const worm = escaped && reading.stated('selfSpread')[0];
  return worm ? draft('p5.escaped-weapon', 'arguable', 0.6, escaped, worm) : [];
};

/** P5: tools and pay handed to volunteers. */
export const toolToVolunteers: Rule = (reading) =>
  draft('p5.tool-to-volunteers', 'arguable', 0.6, reading.stated('toolToVolunteers')[0]);

export const P5_RULES: readonly Rule[] = [
  spywareSold,
  toolsLeaked,
  attackForHire,
  toolSold,
  malwareTraded,
  serviceForCriminals,
  stealerCredentials,
  escapedWeapon,
  toolToVolunteers,
];
