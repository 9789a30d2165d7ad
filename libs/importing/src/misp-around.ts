import { IMPORT_LIMITS } from './limits';
import { unique } from './loose';
import type { Making } from './draft';
import { PERSONAL_TYPES } from './misp-attribute-types.data';
import {
  type MispContext,
  type ReadTags,
  isDeleted,
  makingWithin,
  markingWithin,
  readTags,
} from './misp-context';
import { mapGalaxies, mapGalaxyTag } from './misp-galaxy';
import { mapSightings } from './misp-sighting';
import type { Source } from './source';
import type { SourceMarking } from './source-markings';

/** Something in an event that others hang things on: an attribute, or an object. */
export interface Around {
  readonly source: Source;
  readonly making: Making;
  readonly marking: SourceMarking;
  readonly tags: ReadTags['others'];
  readonly comment: string | undefined;
  /** What the comment is about, for the line of a note. */
  readonly label: string;
}

/**
 * What hangs on an attribute or object: galaxies, tags, sightings and proposals, and the comment where what came of it
 * (`id`) does not tell it. A comment on what became a line of a note stands in that line.
 */
export function mapAround(around: Around, id: string | undefined, context: MispContext): void {
  const { source, making, marking } = around;
  mapGalaxies(source, context, { making, marking, of: id });
  mapTags(around, id, context);
  mapSightings(source, context, around, id);
  mapProposals(source, context, marking);
  const { comment } = around;
  if (comment === undefined || id === undefined || context.draft.get(id)?.['description'] === comment) return;
  context.notes.write(`${around.label} (${comment})`, making, source);
}

/** Tags that are clusters of galaxies become what they are; the others are labels of what has labels, and else left out. */
export function mapTags(
  { tags, making, marking }: Pick<Around, 'tags' | 'making' | 'marking'>,
  id: string | undefined,
  context: MispContext,
): void {
  const others = tags.filter(({ name, source }) => {
    return !mapGalaxyTag(name, source, context, { making, marking, of: id });
  });
  const object = id === undefined ? undefined : context.draft.get(id);
  if (object === undefined || typeof object['created'] !== 'string') {
    for (const { source } of others) source.leave('no-place');
    return;
  }
  const known = Array.isArray(object['labels']) ? object['labels'] : [];
  const labels = unique([...known, ...others.map(({ name }) => name)]);
  for (const { name, source } of others)
    if (labels.indexOf(name) >= IMPORT_LIMITS.labelsMax) source.leave('over-limit');
  context.draft.change(object.id, { labels: labels.slice(0, IMPORT_LIMITS.labelsMax) });
}

/** Proposals to an event or attribute: claims of others, kept as such. */
export function mapProposals(owner: Source, context: MispContext, outer: SourceMarking): void {
  for (const proposal of owner.at('ShadowAttribute').list()) {
    if (proposal.object() === undefined) continue;
    const marking = markingWithin(outer, proposal, readTags(proposal), context.groups);
    const making = makingWithin(context, proposal, marking);
    const isRemoval = proposal.at('proposal_to_delete').flag() === true;
    const type = proposal.at('type').name() ?? '';
    const value = proposal.at('value').text() ?? '';
    proposal.leave('proposal');
    if (isDeleted(proposal) || PERSONAL_TYPES.has(type) || value === '') continue;
    const words = isRemoval ? 'Proposed to be removed' : 'Proposed';
    context.notes.write(`${words}: ${type}: ${value}`, making, proposal);
  }
}
