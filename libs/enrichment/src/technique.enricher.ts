import type { StixObject } from '@app/stix';
import type { Enrichment } from './enrichment';
import { inputOf, proseOf, referencesOf, type Reading } from './reading';
import { ATTACK_SOURCE, findTechnique, isCapecId } from './technique';

const TECHNIQUE_ID = /(?<![A-Za-z0-9.-])T[01]\d{3}(?:\.\d{3})?(?![A-Za-z0-9])/g;
const CAPEC_SOURCE = 'capec-id/2024';

/** ATT&CK techniques (and CAPEC ids) that an object refers to or that its prose names, with name and tactics. */
export function enrichTechniques(object: StixObject): Enrichment[] {
  const referred = referencesOf(object).flatMap((reference) => reference.read('external_id'));
  return [
    ...referred.flatMap((reading) => [
      ...ofTechnique(object, reading, reading.text),
      ...ofCapec(object, reading),
    ]),
    ...proseOf(object).flatMap((reading) => namedIn(object, reading)),
  ];
}

function namedIn(object: StixObject, reading: Reading): Enrichment[] {
  const ids = new Set([...reading.text.matchAll(TECHNIQUE_ID)].map((match) => match[0]));
  return [...ids].flatMap((id) => ofTechnique(object, reading, id));
}

function ofTechnique(object: StixObject, reading: Reading, id: string): Enrichment[] {
  const technique = findTechnique(id);
  if (!technique) return [];
  const value = {
    id: technique.id,
    name: technique.name,
    domain: technique.domain,
    tactics: [...technique.tactics],
  };
  return [{ kind: 'technique', value, source: ATTACK_SOURCE, inputs: [inputOf(object, reading, id)] }];
}

function ofCapec(object: StixObject, reading: Reading): Enrichment[] {
  if (!isCapecId(reading.text)) return [];
  const value = { id: reading.text.toUpperCase(), domain: 'capec' };
  return [{ kind: 'technique', value, source: CAPEC_SOURCE, inputs: [inputOf(object, reading)] }];
}
