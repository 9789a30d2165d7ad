import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Codebook, codebookOf } from '@app/documents';
import { Problem } from '@app/problem';
import { Public } from '../door/door.decorator';
import { Principle, Language } from './principle.graphql';

const CATALOGUES = ['paris-call', 'un-norms'] as const;

/** The door to the catalogues. */
@Resolver(() => Principle)
export class PrincipleResolver {
  @Query(() => [Principle], { description: 'The principles of a catalogue.' })
  @Public()
  principles(
    @Args('catalogue', {
      type: () => String,
      defaultValue: 'paris-call',
      description: '`paris-call` or `un-norms`.',
    })
    id: string,
    @Args('language', { type: () => Language, defaultValue: Language.EN, description: 'In which language.' })
    language: Language = Language.EN,
    @Args('id', { type: () => String, nullable: true, description: 'One alone: its number or letter.' })
    principle?: string | null,
  ): Principle[] {
    const known = CATALOGUES.find((name) => name === id);
    if (!known) throw new Problem('invalid-input', `The catalogues are ${CATALOGUES.join(' and ')}.`);
    return codebookOf(language, known)
      .filter((each) => principle === undefined || principle === null || each.id === principle)
      .map(presentPrinciple);
  }
}

function presentPrinciple(read: Codebook): Principle {
  const { relations, elements, clear, arguable, excluded, positive, gates, crossings } = read;
  return {
    ...read,
    relations: [...relations],
    elements: [...elements],
    clear: [...clear],
    arguable: [...arguable],
    excluded: [...excluded],
    positive: [...positive],
    gates: [...gates],
    crossings: crossings.map((crossing) => ({ ...crossing, conditions: [...crossing.conditions] })),
  };
}
