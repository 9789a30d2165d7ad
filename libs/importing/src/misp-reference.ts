import { type MispContext, isDeleted, makingWithin, markingWithin, readTags } from './misp-context';
import type { Source } from './source';

const KNOWN: ReadonlySet<string> = new Set(
  `id uuid timestamp object_id object_uuid event_id source_uuid source_id referenced_uuid referenced_id referenced_type
  relationship_type comment deleted`.split(/\s+/),
);

/** The references from a MISP object to others, once everything is mapped: of what is no STIX object nothing is said. */
export function mapReferences(object: Source, context: MispContext): void {
  const from = object.at('uuid').isAbsent
    ? undefined
    : context.byUuid.get(object.at('uuid').token.toLowerCase());
  for (const reference of object.at('ObjectReference').list()) {
    if (reference.object() === undefined) continue;
    if (isDeleted(reference)) {
      reference.leave('deleted');
      continue;
    }
    reference.knowing(KNOWN);
    const to = context.byUuid.get(reference.at('referenced_uuid').token.toLowerCase());
    const said = reference.at('relationship_type').name()?.toLowerCase().replaceAll(/[_\s]/g, '-') ?? '';
    const type = /^[a-z0-9-]{2,60}$/.test(said) ? said : 'related-to';
    if (from === undefined || to === undefined) reference.leave('no-place');
    else {
      const marking = markingWithin(context.marking, object, readTags(object), context.groups);
      const making = makingWithin(context, reference, marking);
      context.draft.relate(type, from, to, making, reference);
      if (type !== said) reference.at('relationship_type').leave('unreadable-value');
      const comment = reference.at('comment').text();
      if (comment !== undefined) context.notes.write(`${type}: ${comment}`, making, reference);
    }
  }
}
