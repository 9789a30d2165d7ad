/**
 * What becomes of a single value that the audience's marking admits. (What it does not admit is absent, whatever
 * the rule.) "Careful" means: below AMBER, and no marking of its own says that the audience may have it.
 *
 * | rule | becomes |
 * |---|---|
 * | keep | itself: closed vocabularies, numbers, booleans, hexadecimal |
 * | term | itself; absent when it names a hidden party, below AMBER also when it holds a secret (open vocabularies) |
 * | code | itself; absent when it names a hidden party (identifiers whose digits are no secret) |
 * | name | itself, with hidden parties masked; technical secrets too when careful |
 * | text | itself, with hidden parties and personal and technical secrets masked |
 * | link | itself; absent when anything in it would be masked |
 * | named | as text; as secret or identifying when the name beside it says that it is that |
 * | pattern | itself; absent when it names a hidden party or looks for what its property would not show |
 * | observable | itself; absent when it names a hidden party |
 * | address | itself; absent when it names a hidden party or lies in a private network |
 * | moment | itself: times of adversaries and of artefacts |
 * | time | times of the incident: to the day for participants and to the month for the public, when careful |
 * | fidelity | how exact the time beside it is; coarser when that was generalised |
 * | label | the audience's label, in the words of IEP |
 * | count | the lower bound of its decade when careful |
 * | coordinates | absent below AMBER, always |
 * | identifying | absent when careful, otherwise as text |
 * | bytes | absent when careful, otherwise itself; absent when it names a hidden party, encoded or not |
 * | secret | absent below RED, otherwise as text |
 * | external-id | itself when its source is public, otherwise as identifying |
 * | ref | the id of the referenced object in this rendition; absent when that is not in it |
 * | contents | translations of what is shown in full (language-content) |
 * | id, author, markings, language-markings | set anew: minted id, the platform, the audience's marking, `lang` markings |
 * | stamped | left to the publisher |
 * | absent | never leaves |
 */
export type LeafRule =
  | 'keep'
  | 'term'
  | 'code'
  | 'name'
  | 'text'
  | 'link'
  | 'named'
  | 'pattern'
  | 'observable'
  | 'address'
  | 'moment'
  | 'time'
  | 'fidelity'
  | 'label'
  | 'count'
  | 'coordinates'
  | 'identifying'
  | 'bytes'
  | 'secret'
  | 'external-id'
  | 'ref'
  | 'contents'
  | 'id'
  | 'author'
  | 'markings'
  | 'language-markings'
  | 'stamped'
  | 'absent';

/** Each item by the rule; items that are absent leave no gap; an empty list is absent. */
export interface ListRule {
  readonly list: Rule;
}

/** Each value by the rule, through nested lists and dictionaries. `hash` keys are those of hashing-algorithm-ov. */
export interface DictionaryRule {
  readonly dictionary: LeafRule;
  readonly keys: 'any' | 'hash';
}

/** A closed object: what it does not name is absent. */
export interface ObjectRule<Property extends string = string> {
  readonly properties: { readonly [P in Property]: Rule };
  /** Without any of these the whole is absent. */
  readonly required?: readonly Property[];
  /** Without at least one of these groups the whole is absent. */
  readonly oneOf?: readonly (readonly Property[])[];
  /** A property that means nothing, or is not valid, without others. */
  readonly depends?: { readonly [P in Property]?: readonly Property[] };
}

export type Rule = LeafRule | ListRule | DictionaryRule | ObjectRule;
