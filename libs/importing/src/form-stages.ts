import { STAGES } from './deadlines';
import type { Source } from './source';
import { timeAt } from './times';

/** The stages that tell of one incident, in the order in which they were submitted. */
export class FormStages {
  constructor(private readonly places: readonly Source[]) {}

  /** The first of them: what does not change. */
  get first(): Source {
    return this.places[0]!;
  }

  /** What the latest stage says that says anything. */
  last(...path: readonly string[]): Source {
    const said = this.places.map((place) => place.at(...path)).filter((place) => !place.isAbsent);
    return said.at(-1) ?? this.places.at(-1)!.at(...path);
  }

  /** The same, of what is an object there; what is none is left out. */
  lastOf(...path: readonly string[]): Source {
    const objects = this.every(...path).filter((place) => place.object() !== undefined);
    return objects.at(-1) ?? this.places.at(-1)!.at(...path);
  }

  /** What the latest stage says that can be read. */
  say<T>(read: (place: Source) => T | undefined, ...path: readonly string[]): T | undefined {
    return this.every(...path)
      .map(read)
      .findLast((value) => value !== undefined);
  }

  /** What every stage says, in their order. */
  every(...path: readonly string[]): Source[] {
    return this.places.map((place) => place.at(...path)).filter((place) => !place.isAbsent);
  }

  /** The items of a list of every stage. */
  items(...path: readonly string[]): Source[] {
    return this.every(...path).flatMap((place) => place.oneOrList());
  }

  /** The stages themselves: regime, stage and when each was submitted. A stage that is not known is left out. */
  told(): {
    readonly regime: string;
    readonly stage: string;
    readonly at: string | undefined;
    readonly place: Source;
  }[] {
    return this.places.flatMap((place) => {
      const regime = regimeOf(place);
      const stage = stageOf(place);
      return regime === undefined || stage === undefined
        ? []
        : [{ regime, stage, at: timeAt(place.at('submitted_at')), place }];
    });
  }
}

/** The regime of a stage; undefined where it is not known. */
export function regimeOf(place: Source): string | undefined {
  return place.at('regime').word({ nis2: 'nis2', circia: 'circia' });
}

/** The stage, as the regime names it; undefined where it has no such stage. */
export function stageOf(place: Source): string | undefined {
  const stages = STAGES[regimeOf(place) ?? ''] ?? [];
  return place.at('stage').word(Object.fromEntries(stages.map((stage) => [stage, stage])));
}
