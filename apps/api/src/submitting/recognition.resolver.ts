import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Observable, findObservables } from '@app/enrichment';
import { Problem } from '@app/problem';
import { RequirePermission } from '../door/door.decorator';
import { RecognisedValue } from './recognition.graphql';

/** What one text may have at most, and how much of what it names is told. */
export const RECOGNITION_LIMITS = { textLengthMax: 100_000, valuesMax: 1_000 } as const;

/** The door for what a text names. It keeps nothing and knows nothing but the text. */
@Resolver(() => RecognisedValue)
export class RecognitionResolver {
  @Query(() => [RecognisedValue], {
    description:
      'Addresses, domains, hashes, vulnerabilities and techniques that a text names, defanged or not, in order of place; a thousand at most. Nothing of it is kept.',
  })
  @RequirePermission('submission:create')
  recognisedValues(
    @Args('text', { description: 'The text, up to 100,000 UTF-16 units.' }) text: string,
  ): RecognisedValue[] {
    if (text.length > RECOGNITION_LIMITS.textLengthMax)
      throw new Problem('too-large', `A text has at most ${RECOGNITION_LIMITS.textLengthMax} characters.`);
    return findObservables(text).slice(0, RECOGNITION_LIMITS.valuesMax).map(present);
  }
}

function present({ type, value, start, end, classification }: Observable): RecognisedValue {
  const { algorithm, name, scope } = classification;
  const remark = [algorithm, name, scope === 'public' ? undefined : scope].find(
    (each): each is string => typeof each === 'string',
  );
  return { type, value, start, end, remark: remark ?? null };
}
