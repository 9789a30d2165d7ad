import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a finding rests in the rendition that you see.' })
export class Evidence {
  @Field(() => ID, { description: 'The STIX id of the object.' })
  objectId!: string;
  @Field({ description: 'JSON pointer (RFC 6901) from the root of the rendition.' })
  pointer!: string;
  @Field(() => Int, { nullable: true, description: 'Start of the span, in UTF-16 code units.' })
  start?: number;
  @Field(() => Int, { nullable: true, description: 'End of the span (exclusive), in UTF-16 code units.' })
  end?: number;
  @Field({ description: 'The words themselves, at most 300 characters.' })
  text!: string;
}
