import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Something technical that a text names: an address, a hash, a vulnerability.' })
export class RecognisedValue {
  @Field({
    description:
      'ipv4-addr, ipv6-addr, mac-addr, domain-name, url, email-addr, autonomous-system, file-hash, file-path, windows-registry-key, cryptocurrency-wallet, vulnerability or attack-pattern.',
  })
  type!: string;
  @Field({ description: 'The value, with defanging undone.' })
  value!: string;
  @Field(() => Int, { description: 'Where it begins in the text, in UTF-16 units.' })
  start!: number;
  @Field(() => Int, { description: 'Where it ends.' })
  end!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'Of a hash its algorithm, of a technique its name, of an address that is not public its scope.',
  })
  remark!: string | null;
}
