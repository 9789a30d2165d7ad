import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A principle of a catalogue, in its official words.' })
export class Principle {
  @Field({ description: 'The catalogue: `paris-call` or `un-norms`.' })
  catalogue!: string;
  @Field({ description: 'Its number or letter.' })
  id!: string;
  @Field({ description: 'Its short name.' })
  name!: string;
  @Field({ description: 'Its official words.' })
  text!: string;
}
