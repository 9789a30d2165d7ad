import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** The languages in which principles are given. */
export enum Language {
  EN = 'en',
  FR = 'fr',
}

registerEnumType(Language, { name: 'Language', description: 'A language: English or French.' });

@ObjectType({ description: 'Words of the catalogue as findings have them, and in the language asked.' })
export class CatalogueWord {
  @Field({ description: 'As `elementsMet` and `elementsMissing` of findings name it.' })
  word!: string;
  @Field({ description: 'In the language asked.' })
  text!: string;
}

@ObjectType({ description: 'From a principle of the Paris Call to a norm of the United Nations.' })
export class PrincipleCrossing {
  @Field({ description: 'The catalogue from which it leads.' })
  fromCatalogue!: string;
  @Field({ description: 'The principle from which it leads.' })
  from!: string;
  @Field({ description: 'The catalogue to which it leads.' })
  toCatalogue!: string;
  @Field({ description: 'The norm to which it leads.' })
  to!: string;
  @Field({ description: 'Direct, partial or contextual.' })
  strength!: string;
  @Field(() => [CatalogueWord], { description: 'What a record has to state; none: it always holds.' })
  conditions!: CatalogueWord[];
  @Field({ description: 'Whether the norm is then said to be contravened; that needs a named State.' })
  contravenes!: boolean;
  @Field({ description: 'Why.' })
  rationale!: string;
}

@ObjectType({ description: 'A principle of a catalogue, in its official words, and how it is read.' })
export class Principle {
  @Field({ description: 'The catalogue: `paris-call` or `un-norms`.' })
  catalogue!: string;
  @Field({ description: 'Its number or letter.' })
  id!: string;
  @Field({ description: 'What it is called, such as `principle 1 of the Paris Call`.' })
  label!: string;
  @Field({ description: 'Its short name.' })
  name!: string;
  @Field({ description: 'Its words in the language asked: the official ones where `official` says so.' })
  text!: string;
  @Field({ description: 'Whether `text` is official in that language, or a translation of ours.' })
  official!: boolean;
  @Field({ description: 'Where its words stand.' })
  source!: string;
  @Field({ description: 'Its official words in English.' })
  officialText!: string;
  @Field(() => String, { nullable: true, description: 'How it is read here.' })
  note!: string | null;
  @Field(() => [String], { description: 'How an incident can stand to it.' })
  relations!: string[];
  @Field(() => [CatalogueWord], { description: 'What a record has to state; of a norm, what it can.' })
  elements!: CatalogueWord[];
  @Field(() => [String], { description: 'What makes a finding clear.' })
  clear!: string[];
  @Field(() => [String], { description: 'What makes it arguable.' })
  arguable!: string[];
  @Field(() => [String], { description: 'What is no finding.' })
  excluded!: string[];
  @Field(() => [String], { description: 'What shows respect for it.' })
  positive!: string[];
  @Field(() => [String], { description: 'What is asked before any principle of its catalogue.' })
  gates!: string[];
  @Field(() => [PrincipleCrossing], { description: 'Where it meets the other catalogue, either way.' })
  crossings!: PrincipleCrossing[];
}
