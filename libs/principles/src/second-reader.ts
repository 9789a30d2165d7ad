import { CATALOGUE_IDS, catalogue } from './catalogue';

/** A finding as far as a catalogue asks for a second reader by it. */
export interface ReadFinding {
  readonly catalogue: string;
  readonly principle: string;
  readonly relation: string;
  readonly certainty: string;
}

/** Whether a catalogue wants two readers before such a finding is decided. A catalogue that is not known wants none. */
export function asksForSecondReader(finding: ReadFinding): boolean {
  const id = CATALOGUE_IDS.find((known) => known === finding.catalogue);
  const cases = (id && catalogue(id).secondReader) ?? [];
  return cases.some(
    ({ principle, relation, certainty }) =>
      [undefined, finding.principle].includes(principle === undefined ? undefined : String(principle)) &&
      [undefined, finding.relation].includes(relation) &&
      [undefined, finding.certainty].includes(certainty),
  );
}
