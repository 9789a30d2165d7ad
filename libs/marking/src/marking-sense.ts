import type { SelectorPath, StixObject, StixValue } from '@app/stix';
import { CLOSED_WORDS, IEP_EXTENSION_ID, PAP_EXTENSION_ID } from './marking-sense.data';
import type { Tlp } from './tlp';
import { TLP_LABELS } from './tlp';
import { TLP_EXTENSION_ID } from './tlp-markings.data';

/** What a marking-definition that is no published TLP marking says, as far as this platform obeys it. */
export interface MarkingSense {
  /** `unknown`: it cannot be understood, and what carries it is RED. */
  readonly kind: 'statement' | 'pap' | 'iep' | 'unknown';
  /** What it marks is not less strict than this; it permits nothing. */
  readonly limit?: Tlp;
  /** Whether whoever provided what it marks must not be named (IEP `provider_attribution`: `must-not`). */
  readonly hidesProvider: boolean;
}

type Dictionary = { readonly [name: string]: StixValue };

const UNKNOWN: MarkingSense = { kind: 'unknown', limit: 'RED', hidesProvider: true };
/** A statement that is a TLP label in words: it was meant to restrict, and is no published marking. */
const LABEL_IN_WORDS = /^\W*tlp\W*(?:v?2(?:\.0)?\W*)?(?:white|clear|green|amber|red)\b[\s\S]{0,20}$/i;

/**
 * What a marking-definition says. It is understood when it is a statement, or carries a PAP or IEP 2.0 extension
 * whose closed words are of its vocabulary. Validity periods of an IEP are not looked at: there is no clock here, and
 * a policy that is out of date restricts no less than one that is not.
 */
export function senseOf(definition: StixObject): MarkingSense {
  if (claimsTlp(definition)) return UNKNOWN;
  const extensions = dictionaryAt(definition, 'extensions') ?? {};
  const iep = dictionaryAt(extensions, IEP_EXTENSION_ID);
  const pap = dictionaryAt(extensions, PAP_EXTENSION_ID);
  if (iep) return hasClosedWords(IEP_EXTENSION_ID, iep) ? iepSense(iep) : UNKNOWN;
  if (pap) {
    const isUnderstood = hasClosedWords(PAP_EXTENSION_ID, pap) && Object.hasOwn(pap, 'pap');
    return isUnderstood ? { kind: 'pap', hidesProvider: false } : UNKNOWN;
  }
  const isStatement = definition['definition_type'] === 'statement' && statementOf(definition) !== undefined;
  return isStatement ? { kind: 'statement', hidesProvider: false } : UNKNOWN;
}

/**
 * Whether a place in a PAP or IEP marking holds its closed words, or leads to them. They are no content of their own:
 * where nobody marked the marking, they go with what it marks, whatever the default of the sharing terms.
 */
export function isClosedWord(path: SelectorPath): boolean {
  const [first, extension = '', name] = path;
  if (path.length <= 1)
    return first === undefined || ['type', 'spec_version', 'extensions'].includes(String(first));
  const words = Object.hasOwn(CLOSED_WORDS, extension) ? CLOSED_WORDS[extension] : undefined;
  if (first !== 'extensions' || words === undefined || path.length > 3) return false;
  return name === undefined || (typeof name === 'string' && Object.hasOwn(words, name));
}

function iepSense(iep: Dictionary): MarkingSense {
  const word = iep['tlp'];
  const label = typeof word === 'string' ? word.toUpperCase() : undefined;
  const limit = label === 'WHITE' ? 'CLEAR' : TLP_LABELS.find((known) => known === label);
  const hidesProvider = iep['provider_attribution'] === 'must-not';
  return limit === undefined ? { kind: 'iep', hidesProvider } : { kind: 'iep', hidesProvider, limit };
}

function hasClosedWords(extensionId: string, content: Dictionary): boolean {
  return Object.entries(CLOSED_WORDS[extensionId] ?? {}).every(([name, words]) => {
    const word = Object.hasOwn(content, name) ? content[name] : undefined;
    return word === undefined || (typeof word === 'string' && words.includes(word));
  });
}

/** Whether a marking-definition under an id of its own pretends to be TLP. Its word is not taken. */
function claimsTlp(definition: StixObject): boolean {
  if (definition['definition_type'] === 'tlp') return true;
  if (Object.hasOwn(dictionaryAt(definition, 'extensions') ?? {}, TLP_EXTENSION_ID)) return true;
  return [definition['name'], statementOf(definition)].some(
    (text) => typeof text === 'string' && LABEL_IN_WORDS.test(text),
  );
}

function statementOf(definition: StixObject): string | undefined {
  const statement = dictionaryAt(definition, 'definition')?.['statement'];
  return typeof statement === 'string' ? statement : undefined;
}

function dictionaryAt(holder: Dictionary | StixObject, name: string): Dictionary | undefined {
  const value = Object.hasOwn(holder, name) ? (holder as Dictionary)[name] : undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
