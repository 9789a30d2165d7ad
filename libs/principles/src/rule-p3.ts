import { draft, type Rule } from './draft';
import { stateAttribution } from './attribution';
import { ELECTORAL_SECTORS } from './sectors.data';

/** A party is an electoral target only where a vote is in view. */
const VOTE =
  /[eé]lect|\bvot|scrutin|suffrage|\burne|dépouill|campagne|référend|second tour|ballot|campaign|candidat|referend|\bpoll|caucus|run-?off|second round|tally|primar/i;

/** P3: an electoral target met cyber means. Clear with a foreign actor named by an authority, arguable otherwise. */
export const electionTouched: Rule = (reading, gates) => {
  if (!gates.malicious) return [];
  const sector = reading.sector(ELECTORAL_SECTORS);
  const targets = reading.stated('electoralTarget').filter(({ sentence }) => VOTE.test(sentence.text));
  const target =
    targets.find(({ sentence }) => reading.statedIn(sentence, 'electoralMeans').length > 0) ??
    (sector && targets[0]);
  const central =
    sector ?? (reading.facts.sectors.length === 0 && targets.length > 1 ? targets[0] : undefined);
  const scam = reading.technique('T1657') ?? reading.stated('scam')[0];
  const technical = reading.facts.techniques[0];
  const body = reading.facts.sectors.find(({ value }) => value === 'elections');
  const means = reading.stated('electoralMeans')[0] ?? reading.facts.techniques[0];
  if (!target && !scam && technical && body)
    return draft('p3.election-body', 'arguable', 0.6, body, technical);
  if (!target || !central || scam || !means) return [];
  const { byGovernment } = stateAttribution(reading);
  if (byGovernment) return draft('p3.foreign-interference', 'clear', 0.85, target, sector, byGovernment);
  return draft('p3.election-touched', 'arguable', 0.65, target, sector, means);
};

export const P3_RULES: readonly Rule[] = [electionTouched];
