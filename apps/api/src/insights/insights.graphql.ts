import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DIMENSIONS,
  type Dimension as DimensionName,
  FROZEN_FIGURES,
  type FrozenFigureName,
  PERIODS,
  type Period as PeriodName,
} from '@app/insights';

/** The names of an enumeration, as GraphQL spells them. */
function namesOf<T extends string>(values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase().replaceAll('-', '_'), value]));
}

/** What a table is counted by, by its name in the schema. */
export const Dimension = namesOf<DimensionName>(DIMENSIONS);
registerEnumType(Dimension, {
  name: 'Dimension',
  description: 'What a table is counted by. The value `not-recorded` stands for what is not recorded.',
});

/** The length of a period, by its name in the schema. */
export const Period = namesOf<PeriodName>(PERIODS);
registerEnumType(Period, { name: 'Period', description: 'The length of a period.' });

@ObjectType({ description: 'One cell of a table.' })
export class InsightRow {
  @Field(() => [String], { description: 'The value of each dimension, in the order asked.' })
  values!: string[];
  @Field(() => Int, { description: 'How many events that you may see have them all.' })
  events!: number;
  @Field(() => Int, { nullable: true, description: 'How many reports stand behind them; with `coverage`.' })
  reports!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many distinct reporters; with `coverage`. Null where they are fewer than three.',
  })
  reporters!: number | null;
}

@ObjectType({
  description:
    'A table of counts over what you may see. An event with two values of a dimension is in two rows, and once in `events`.',
})
export class InsightAnswer {
  @Field(() => [Dimension], { description: 'The dimensions, in the order asked.' })
  by!: DimensionName[];
  @Field(() => [InsightRow], { description: 'The cells that are not empty, in the order of their values.' })
  rows!: InsightRow[];
  @Field(() => Int, { description: 'How many events in all, each once.' })
  events!: number;
}

@ObjectType({ description: 'A law under which incidents began to be reported.' })
export class Regime {
  @Field({ description: 'Its short name.' })
  id!: string;
  @Field({ description: 'The first day on which it applied.' })
  from!: string;
  @Field({ description: 'Where: EU, or ISO 3166-1 alpha-2.' })
  where!: string;
  @Field({ description: 'What it is.' })
  title!: string;
}

@ObjectType({ description: 'One period of a trend. Counts reflect reporting, not attacks.' })
export class InsightPeriod {
  @Field({ description: 'Such as 2026-03, 2026-Q1 or 2026.' })
  period!: string;
  @Field({ description: 'Its first day.' })
  from!: string;
  @Field({ description: 'The first day after it.' })
  to!: string;
  @Field({ description: 'Whether it is not over, or your filter cuts into it.' })
  partial!: boolean;
  @Field(() => [Regime], { description: 'Laws under which reporting began within it.' })
  regimes!: Regime[];
  @Field(() => [InsightRow], { description: 'Its cells; none where no event is known.' })
  rows!: InsightRow[];
}

@ObjectType({ description: 'Counts over time, without gaps from the first period to the last.' })
export class InsightTrend {
  @Field(() => [InsightPeriod], { description: 'The periods, oldest first.' })
  periods!: InsightPeriod[];
  @Field(() => [InsightRow], { description: 'What has no date on record.' })
  notRecorded!: InsightRow[];
}

@ObjectType({ description: 'Two values of a dimension in one event.' })
export class InsightPair {
  @Field({ description: 'One value.' })
  first!: string;
  @Field({ description: 'The other.' })
  second!: string;
  @Field(() => Int, { description: 'How many events have both.' })
  events!: number;
}

@ObjectType({ description: 'How many events took so long.' })
export class DelayStep {
  @Field(() => Int, { description: 'From so many days.' })
  fromDays!: number;
  @Field(() => Int, { nullable: true, description: 'To fewer than these; null: open.' })
  toDays!: number | null;
  @Field(() => Int, { description: 'How many events.' })
  events!: number;
}

@ObjectType({ description: 'How long it took from an event to its first attribution by somebody else.' })
export class AttributionDelay {
  @Field(() => Int, { description: 'Events with both dates.' })
  events!: number;
  @Field(() => Int, { description: 'Events of which one of the dates is not recorded.' })
  notRecorded!: number;
  @Field(() => Int, {
    description: 'Events whose attribution is dated before them, by a year or month alone.',
  })
  datedBefore!: number;
  @Field(() => Float, { nullable: true, description: 'The median, in days.' })
  medianDays!: number | null;
  @Field(() => [Float], { nullable: true, description: 'The lower and the upper quartile, in days.' })
  quartileDays!: number[] | null;
  @Field(() => [DelayStep], { description: 'How many took how long.' })
  distribution!: DelayStep[];
}

@ObjectType({ description: 'A quantity summed over events. What is open or not recorded is not in the sum.' })
export class MeasureSum {
  @Field(() => [String], { description: 'The value of each dimension, in the order asked.' })
  values!: string[];
  @Field(() => Float, {
    nullable: true,
    description: 'The sum of the lower ends; null where none is recorded.',
  })
  low!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'The sum of the upper ends; null where none is recorded.',
  })
  high!: number | null;
  @Field(() => Int, { description: 'Events for which the quantity is recorded.' })
  events!: number;
  @Field(() => Int, { description: 'Events for which it is not.' })
  notRecorded!: number;
}

/** How far a frozen question looks, by its name in the schema. */
export const Reach = { PUBLIC: 'public', PARTICIPANTS: 'participants', OWN: 'own' } as const;
registerEnumType(Reach, {
  name: 'Reach',
  description:
    'How far a frozen question looks: as the public, and everybody may read it; as any participant, and they may; with all that you see, and you alone may.',
});

/** What can be frozen, by its name in the schema. */
export const Figure = namesOf<FrozenFigureName>(FROZEN_FIGURES);
registerEnumType(Figure, { name: 'Figure', description: 'What can be frozen: the query of that name.' });

@InputType({ description: 'What a frozen question asks of its incidents, where it does not count them.' })
export class FigureInput {
  @Field(() => Figure, {
    description: 'Which query. Pairs take one dimension, the time to attribution none.',
  })
  figure!: FrozenFigureName;
  @Field(() => String, { nullable: true, description: 'Of sums, and of these alone: which quantity.' })
  kind?: string | null;
  @Field(() => String, { nullable: true, description: 'Of sums of money: ISO 4217.' })
  currency?: string | null;
}

@ObjectType({ description: 'The answer of a frozen question: cells of counts, or the part of its figure.' })
export class FrozenTable extends InsightAnswer {
  @Field(() => [InsightPair], { nullable: true, description: 'Of pairs, most often first; else null.' })
  pairs!: InsightPair[] | null;
  @Field(() => AttributionDelay, { nullable: true, description: 'Of the time to attribution; else null.' })
  delay!: AttributionDelay | null;
  @Field(() => [MeasureSum], { nullable: true, description: 'Of sums; else null.' })
  sums!: MeasureSum[] | null;
}

@ObjectType({ description: 'Where a feed stood.' })
export class FrozenPosition {
  @Field({ description: 'The slug of the feed.' })
  collection!: string;
  @Field({ description: 'The cursor after its last entry.' })
  cursor!: string;
}

@ObjectType({
  description:
    'A question with its answer of one moment, at a permanent address: to be cited, and asked again.',
})
export class FrozenAnswer {
  @Field(() => ID, { description: 'Its permanent id.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What its asker calls it; null once the answer is erased.',
  })
  label!: string | null;
  @Field({ description: 'Who may read it: public, participants, or recipient (whoever froze it).' })
  audience!: string;
  @Field(() => Figure, { description: 'What was asked of these incidents.' })
  figure!: FrozenFigureName;
  @Field(() => String, { nullable: true, description: 'Of sums: which quantity.' })
  kind!: string | null;
  @Field(() => String, { nullable: true, description: 'Of sums of money: its currency.' })
  currency!: string | null;
  @Field({ description: 'The filter, as JSON.' })
  filter!: string;
  @Field({ description: 'The catalogue by which findings were counted.' })
  catalogue!: string;
  @Field({ description: 'Its version at that moment.' })
  catalogueVersion!: string;
  @Field(() => [FrozenPosition], { description: 'Where the feeds that it read stood.' })
  positions!: FrozenPosition[];
  @Field(() => Date, { description: 'When it was frozen.' })
  frozenAt!: Date;
  @Field({ description: 'SHA-256 of the salt and the answer as JSON, in hexadecimal.' })
  sha256!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What stands before the answer in its hash; null once the answer is erased.',
  })
  salt!: string | null;
  @Field(() => FrozenTable, {
    nullable: true,
    description: 'The answer of that moment; null once an incident that it counted was withdrawn.',
  })
  answer!: FrozenTable | null;
  @Field(() => [ID], {
    description: 'What it counted and still stands, the latest first: STIX ids, at most 1000.',
  })
  incidents!: string[];
  @Field(() => Int, { description: 'How many incidents it counted, withdrawn ones included.' })
  counted!: number;
  @Field(() => [ID], {
    description:
      'What it counted and is withdrawn since: STIX ids of tombstones. None where it has a filter: that would tell of it.',
  })
  withdrawn!: string[];
  @Field(() => Int, { description: 'How many of what it counted are withdrawn since.' })
  withdrawnCount!: number;
  @Field(() => FrozenTable, { description: 'The same question, asked now.' })
  current!: FrozenTable;
  @Field({ description: 'Whether it is answered otherwise now, or was erased.' })
  changed!: boolean;
}
