import { foldLetters } from './name-fold';
import { coreOf } from './name-parts';

/** What names of one party have in common: its letters without case, accents, legal forms, articles and spaces. */
export function nameKey(name: string): string {
  return foldLetters(coreOf(name)) || foldLetters(name) || name.normalize('NFKC').trim();
}
