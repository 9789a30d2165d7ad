import { Args, Query, Resolver } from '@nestjs/graphql';
import { catalogue } from '@app/principles';
import { Problem } from '@app/problem';
import { Public } from '../door/door.decorator';
import { Principle } from './principle.graphql';

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
  ): Principle[] {
    const known = CATALOGUES.find((name) => name === id);
    if (!known) throw new Problem('invalid-input', `The catalogues are ${CATALOGUES.join(' and ')}.`);
    return catalogue(known).principles.map((principle) => ({
      catalogue: known,
      id: String(principle.key),
      name: principle.name,
      text: principle.text,
    }));
  }
}
