import { TACTICS } from './tactics.data';
import { ENTERPRISE_TECHNIQUES, type TechniqueRow } from './techniques-enterprise.data';
import { ICS_TECHNIQUES } from './techniques-ics.data';
import { MOBILE_TECHNIQUES } from './techniques-mobile.data';

/** An ATT&CK technique or sub-technique. */
export interface Technique {
  /** e.g. `T1566.001` */
  readonly id: string;
  readonly name: string;
  readonly domain: 'enterprise' | 'ics' | 'mobile';
  /** In the spelling of `kill_chain_phases`, e.g. `initial-access`. */
  readonly tactics: readonly string[];
}

/** The version of ATT&CK that the tables transcribe. */
export const ATTACK_SOURCE = 'mitre-attack/17';

const TECHNIQUES = new Map<string, Technique>([
  ...expand('enterprise', ENTERPRISE_TECHNIQUES),
  ...expand('mobile', MOBILE_TECHNIQUES),
  ...expand('ics', ICS_TECHNIQUES),
]);

/** The names of all techniques and sub-techniques, each once. */
export function techniqueNames(): string[] {
  return [...new Set([...TECHNIQUES.values()].map(({ name }) => name))];
}

/** How many techniques and sub-techniques are known. */
export const TECHNIQUE_COUNT = TECHNIQUES.size;

/** The technique with that external id (`T1566`, `T1566.001`, `T0831`), whatever its case; undefined when not in the tables. */
export function findTechnique(id: string): Technique | undefined {
  return TECHNIQUES.get(id.toUpperCase());
}

/** Whether a text is spelled like an ATT&CK technique id, known or not. */
export function isTechniqueId(id: string): boolean {
  return /^T(?:0[89]|1\d)\d\d(?:\.\d{3})?$/i.test(id);
}

/** Whether a text is spelled like a CAPEC id, e.g. `CAPEC-163`. */
export function isCapecId(id: string): boolean {
  return /^CAPEC-[1-9]\d{0,3}$/i.test(id);
}

function expand(domain: Technique['domain'], rows: readonly TechniqueRow[]): [string, Technique][] {
  return rows.flatMap(([id, name, initials, ...subTechniques]) => {
    const tactics = initials.split(' ').flatMap((initial) => TACTICS[initial] ?? []);
    const parent: [string, Technique] = [id, { id, name, domain, tactics }];
    const children = subTechniques.map((subName, index): [string, Technique] => {
      const subId = `${id}.${String(index + 1).padStart(3, '0')}`;
      return [subId, { id: subId, name: `${name}: ${subName}`, domain, tactics }];
    });
    return [parent, ...children.filter(([, child]) => !child.name.endsWith(': '))];
  });
}
