import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { PRINCIPLE_NAMES } from './review-questions';

interface Said {
  readonly catalogue: string;
  readonly principle: string;
}
interface Stands {
  readonly relation: string | null;
  readonly certainty: string | null;
}

/** How findings are called: by the names of their principles in the language of the page. */
export function useFindingWords() {
  const { t, i18n } = useTranslation(['review', 'values']);
  const language = i18n.language === 'fr' ? 'FR' : 'EN';
  const names = useQuery(question(PRINCIPLE_NAMES, { language })).data;
  const all = [...(names?.paris ?? []), ...(names?.norms ?? [])];
  return {
    /** The principles of a catalogue, to choose from. */
    choices: (catalogue: string) =>
      all
        .filter((each) => each.catalogue === catalogue)
        .map(({ id, label, name }) => ({ value: id, label: t('principle', { label, name }) })),
    principle({ catalogue, principle }: Said): string {
      const found = all.find((each) => each.catalogue === catalogue && each.id === principle);
      return found ? t('principle', found) : `${catalogue} ${principle}`;
    },
    stands: ({ relation, certainty }: Stands): string =>
      [
        relation && t(`values:relations.${relation.toLowerCase() as 'violates'}`),
        certainty && t(`values:certainty.${certainty.toLowerCase() as 'clear'}`),
      ]
        .filter(Boolean)
        .join(', '),
    state: ({ reviewState, disputed }: { reviewState: string; disputed: boolean }): string =>
      t(`values:reviewStates.${disputed ? 'disputed' : (reviewState as 'proposed')}`),
  };
}
