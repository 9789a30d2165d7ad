import { useTranslation } from 'react-i18next';
import type { PreviewedChange } from './preview-rows';
import { tlpOfName } from './terms';

type Explained = Pick<PreviewedChange, 'action' | 'rule' | 'reason' | 'marking' | 'pointer' | 'words'>;

/** Which words under `explained.why` say why a rule of redaction changed something. */
export const WHY_BY_RULE: Readonly<Record<string, string>> = {
  marking: 'marking',
  'hidden-party': 'hidden-party',
  private: 'hidden-party',
  identifying: 'identifying',
  secret: 'secret',
  address: 'looks-for',
  coordinates: 'coordinates',
  time: 'to-month',
  fidelity: 'fidelity',
  count: 'count',
  generalised: 'generalised',
  pseudonym: 'pseudonym',
  'extra-mask': 'extra-mask',
  incomplete: 'incomplete',
  depends: 'part-incomplete',
  untied: 'untied',
  unnamed: 'unnamed',
  contents: 'contents',
  consistency: 'consistency',
  provider: 'provider',
  ref: 'ref',
  id: 'id',
};

/** Where one rule has several reasons: those besides the first, as the api gives them. */
export const WHY_BY_REASON: Readonly<Record<string, string>> = {
  'not released to this audience': 'not-released',
  'looks for what this audience may not have': 'looks-for',
  'never released': 'never',
  'to the day': 'to-day',
  'means nothing without what is absent': 'part-incomplete',
  'a marking that is not in this rendition': 'marking-ref',
};

/** What was masked, and by which detector: `email found by email`, `party found by hidden-name by-sound`. */
const FOUND = /^([a-z-]+) found by ([a-z-]+)(?: ([a-z-]+))?$/;

/** Asks for words by their key; undefined where there are none. */
export type FindWords = (key: string, filled?: Readonly<Record<string, string>>) => string | undefined;

/**
 * Why something is not seen as it was submitted, in the language of `find`; as the api says it where the rule is one that
 * has no words here.
 */
export function explanationOf(change: Explained, find: FindWords): string {
  const what = find(`what.${change.pointer === '' && change.action === 'absent' ? 'whole' : change.action}`);
  const found = change.action === 'masked' ? FOUND.exec(change.reason) : null;
  const why = found ? foundWords(found, find) : whyWords(change, find);
  return (what && why && find('sentence', { what, why })) ?? change.words;
}

function foundWords([, kind = '', detector = '', reading]: RegExpExecArray, find: FindWords) {
  const what = find(`kind.${kind}`);
  const how = find(`how.${reading ?? detector}`);
  return what && how ? find('foundHow', { kind: what, how }) : what;
}

function whyWords({ rule, reason, marking }: Explained, find: FindWords): string | undefined {
  const key = keyIn(WHY_BY_REASON, reason) ?? keyIn(WHY_BY_RULE, rule);
  return key && find(`why.${key}`, { marking: marking ? tlpOfName(marking as 'CLEAR') : '' });
}

function keyIn(keys: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}

/** Explains changes in the language of the page. */
export function useExplanations(): (change: Explained) => string {
  const { t, i18n } = useTranslation('submit');
  const say = t as unknown as (key: string, filled?: object) => string;
  return (change) =>
    explanationOf(change, (key, filled) =>
      i18n.exists(`submit:explained.${key}`) ? say(`explained.${key}`, filled) : undefined,
    );
}
