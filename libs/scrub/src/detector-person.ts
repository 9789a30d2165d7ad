import type { Candidate, Detector, Scene } from './detector';
import { COMMON_WORDS, PERSON_TITLES } from './name-everyday.data';
import { foldLetters } from './name-fold';
import { NameIndex } from './name-index';
import { partsOf } from './name-parts';
import { fullNamesOf, personIn, type PersonName } from './name-person';
import { stemsOf } from './name-remainder';
import { standsAlone } from './name-surname';
import type { Party } from './scrub-context';

/** A person among the hidden parties. */
interface HiddenPerson {
  readonly name: PersonName;
  readonly party: string;
}

const TITLE_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PERSON_TITLES})\\.?\\s{1,3}$`, 'iu');
const TITLE_LENGTH_MAX = 16;
const MIDDLE_NAMES = /^(?:\s{1,3}\p{Lu}[\p{L}\p{M}'’-]{0,20}\.?){1,2}\s{1,3}$/u;
const MIDDLE_LENGTH_MAX = 48;
const ALONE_LETTERS_MIN = 3;

/**
 * Persons among the hidden parties by their surname: after a title, after the given name with others in between,
 * and alone; one that is an everyday word, alone only where the full name stands in the same text or where no other word
 * of its spelling would stand. With a capital only.
 */
export function hiddenPersonDetector(parties: readonly Party[], keys: readonly string[]): Detector {
  const persons = parties.flatMap((party, number) =>
    party.names
      .flatMap((name) => [name, ...partsOf(name)])
      .flatMap((name) => personIn(name) ?? [])
      .map((name): HiddenPerson => ({ name, party: keys[number] ?? '' })),
  );
  if (persons.length === 0) return () => [];
  const surnames = indexBy(persons, ({ name }) => [name.surname, ...stemsOf(name.surname)]);
  const givenNames = indexBy(persons, ({ name }) => [name.given]);
  const fullNames = indexBy(persons, ({ name }) => [
    [name.given, ...name.middle, name.surname].join(' '),
    ...fullNamesOf(name),
  ]);
  return (scene) => {
    const found = surnames
      .find(scene.view, scene.stream)
      .filter(({ start }) => /\p{Lu}/u.test(scene.view.text.charAt(start)));
    if (found.length === 0) return [];
    const givenAt = startsByEnd(givenNames.find(scene.view, scene.stream));
    const present = new Set(fullNames.find(scene.view, scene.stream).flatMap(({ value }) => value));
    return found.flatMap(({ start, end, value }): Candidate[] => {
      const first = startOfFullName(scene, start, givenAt, value);
      if (first !== undefined) return [candidate(first, end, value)];
      const { text } = scene.view;
      const isTitled = TITLE_BEFORE.test(text.slice(Math.max(0, start - TITLE_LENGTH_MAX), start));
      const isAlone =
        canStandAlone(text.slice(start, end)) &&
        value.some((person) => present.has(person) || standsAlone(person.name, text, start, end));
      return isTitled || isAlone ? [candidate(start, end, value)] : [];
    });
  };
}

type People = readonly HiddenPerson[];

/** Finds persons by some spelling; those with the same one together. */
function indexBy(persons: People, spellings: (person: HiddenPerson) => readonly string[]): NameIndex<People> {
  const bySpelling = new Map<string, { name: string; value: HiddenPerson[] }>();
  for (const person of persons) {
    for (const name of new Set(spellings(person))) {
      const entry = bySpelling.get(foldLetters(name));
      if (entry) entry.value.push(person);
      else bySpelling.set(foldLetters(name), { name, value: [person] });
    }
  }
  return new NameIndex<People>([...bySpelling.values()]);
}

function startsByEnd(
  matches: readonly { start: number; end: number; value: People }[],
): ReadonlyMap<number, { start: number; value: People }> {
  return new Map(matches.map(({ start, end, value }) => [end, { start, value }]));
}

/** Where a full name with other names in between begins that ends in the surname there. */
function startOfFullName(
  { view: { text } }: Scene,
  surnameStart: number,
  givenAt: ReadonlyMap<number, { start: number; value: People }>,
  people: People,
): number | undefined {
  if (givenAt.size === 0) return undefined;
  for (let end = surnameStart - 1; end >= Math.max(1, surnameStart - MIDDLE_LENGTH_MAX); end--) {
    const given = givenAt.get(end);
    if (!given?.value.some((person) => people.includes(person))) continue;
    if (MIDDLE_NAMES.test(text.slice(end, surnameStart))) return given.start;
  }
  return undefined;
}

function canStandAlone(surname: string): boolean {
  return foldLetters(surname).length >= ALONE_LETTERS_MIN && !COMMON_WORDS.has(surname.toLowerCase());
}

function candidate(start: number, end: number, people: People): Candidate {
  const key = people[0]?.party ?? '';
  return { start, end, kind: 'party', rule: 'hidden-person', key, certainty: 'certain' };
}
