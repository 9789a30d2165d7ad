import type { Draft, Making } from './draft';
import type { NoteBook } from './note-book';
import type { Source } from './source';
import {
  type SourceMarking,
  markedAs,
  markingOfDistribution,
  markingOfTag,
  markingRefs,
  partyMarkingRefs,
  stricterOf,
  unreadable,
  UNMARKED,
} from './source-markings';
import { timeAt } from './times';

/** What every part of a MISP event is mapped with. */
export interface MispContext {
  readonly draft: Draft;
  readonly incidentId: string;
  /** When the event was made and last changed, and by whom; without markings. */
  readonly making: Making;
  /** How the event itself is marked: nothing in it is less strict. */
  readonly marking: SourceMarking;
  /** UUIDs of the sharing groups that the terms stand for. */
  readonly groups: ReadonlySet<string>;
  readonly notes: NoteBook;
  /** The STIX object for what has a MISP UUID: attributes and objects. */
  readonly byUuid: Map<string, string>;
  /** Observables by how they are marked and when they were seen, for the observed-data that holds them. */
  readonly sightings: Map<string, SeenTogether>;
}

/** Observables that were seen in the same time and are marked alike. */
export interface SeenTogether {
  readonly making: Making;
  readonly source: Source;
  first: string;
  last: string;
  readonly ids: Set<string>;
}

/** What the tags of something say: how it is marked, and the names of the others. */
export interface ReadTags {
  readonly marking: SourceMarking;
  readonly others: readonly { readonly name: string; readonly source: Source }[];
}

/** What is about a tag and not about what it is put on. */
const KNOWN_OF_TAG: ReadonlySet<string> = new Set(
  `id uuid name colour exportable org_id user_id hide_tag numerical_value is_galaxy is_custom_galaxy local_only local inherited
  count attribute_count favourite tag_id event_id attribute_id object_id event_tag_id attribute_tag_id event_report_id Tag`.split(
    /\s+/,
  ),
);

/** Where tags stand: in the list of their owner, or as older exports have it, each with how it is tied to its owner. */
const TAG_LISTS = ['Tag', 'EventTag', 'AttributeTag'] as const;

/**
 * The tags of an event, object or attribute. Where a tag cannot be read it might have been the one that restricts: then
 * what it stands on is TLP:RED.
 */
export function readTags(owner: Source): ReadTags {
  let marking = UNMARKED;
  const others: { name: string; source: Source }[] = [];
  for (const place of TAG_LISTS.map((name) => owner.at(name)).filter((list) => !list.isAbsent)) {
    if (!place.isList) marking = stricterOf(marking, unreadable(place));
    for (const tag of place.isList ? place.list() : []) {
      tag.knowing(KNOWN_OF_TAG);
      tag.at('Tag').knowing(KNOWN_OF_TAG);
      const named = namedOf(tag);
      const name = typeof named.value === 'string' ? named.name() : undefined;
      const said = name === undefined ? unreadable(named) : markingOfTag(name, named);
      if (said !== undefined) marking = stricterOf(marking, said);
      else others.push({ name: name!, source: named });
    }
  }
  return { marking, others };
}

/** The name of a tag: it is the tag, or stands in it, or in the tag that it is tied to. */
function namedOf(tag: Source): Source {
  if (typeof tag.value === 'string') return tag;
  return tag.at('Tag').isAbsent ? tag.at('name') : tag.at('Tag', 'name');
}

/** How something inside an event is marked: by what it stands in, by its own tags and by its distribution. */
export function markingWithin(
  outer: SourceMarking,
  owner: Source,
  tags: ReadTags,
  groups: ReadonlySet<string>,
): SourceMarking {
  return stricterOf(stricterOf(outer, tags.marking), markingOfDistribution(owner, true, groups));
}

/**
 * The making of something inside an event: made with the event (versions of an object keep `created`, STIX 2.1 section
 * 3.6), last changed when it says so.
 */
export function makingWithin(context: MispContext, owner: Source, marking: SourceMarking): Making {
  const changed = timeAt(owner.at('timestamp'));
  const { created } = context.making;
  const modified = changed !== undefined && changed > created ? changed : created;
  return markedAs({ ...context.making, modified }, markingRefs(marking, context.draft, owner));
}

/** The same for a party: see `partyMarkingRefs`. */
export function partyMaking(
  making: Making,
  context: MispContext,
  marking: SourceMarking,
  owner: Source,
): Making {
  return markedAs(making, partyMarkingRefs(marking, context.draft, owner));
}

/** Whether something was deleted at its source; what says so in no way that can be read was. */
export function isDeleted(owner: Source): boolean {
  const place = owner.at('deleted');
  return !place.isAbsent && place.flag() !== false;
}
