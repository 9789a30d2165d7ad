import { visitProperty } from './property-path';
import type { Rule } from './rule';
import { VOCABULARIES, VOCABULARY_OF_PROPERTY, type Vocabulary } from './vocabularies.data';

interface VocabularyProperty {
  readonly steps: readonly string[];
  readonly vocabulary: Vocabulary;
}

const PROPERTIES_OF_TYPE: ReadonlyMap<string, readonly VocabularyProperty[]> = new Map(
  Object.entries(VOCABULARY_OF_PROPERTY).map(([type, names]) => [
    type,
    Object.entries(names).map(([path, name]) => ({ steps: path.split('.'), vocabulary: VOCABULARIES[name] })),
  ]),
);

/** Values of closed vocabularies are on the list; those of open ones should be (STIX 2.1 section 10). */
export const checkVocabularies: Rule = (object, report) => {
  for (const { steps, vocabulary } of PROPERTIES_OF_TYPE.get(object.type) ?? []) {
    visitProperty(object, steps, (value, path) => {
      if (typeof value !== 'string' || vocabulary.values.has(value)) return;
      if (vocabulary.kind === 'closed') {
        report.error(
          'vocabulary-closed',
          path,
          'This value is not in the closed vocabulary of its property.',
        );
      } else {
        report.warn(
          'vocabulary-open',
          path,
          'This value is not in the suggested vocabulary of its property.',
        );
      }
    });
  }
};
