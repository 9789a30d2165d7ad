import { type ResultOf, graphql } from '../data/graphql';

/** A frozen question with its answer, and the answer of today. */
export const FROZEN = graphql(`
  query FrozenTable($id: ID!) {
    frozenQuery(id: $id) {
      id
      label
      audience
      catalogue
      catalogueVersion
      changed
      counted
      currency
      figure
      filter
      kind
      frozenAt
      salt
      sha256
      withdrawnCount
      answer {
        by
        events
        rows {
          values
          events
        }
        pairs {
          first
          second
          events
        }
        delay {
          events
          notRecorded
          datedBefore
          medianDays
          quartileDays
          distribution {
            fromDays
            toDays
            events
          }
        }
        sums {
          values
          low
          high
          events
          notRecorded
        }
      }
      current {
        by
        events
        rows {
          values
          events
        }
        pairs {
          first
          second
          events
        }
        delay {
          events
          notRecorded
          datedBefore
          medianDays
          quartileDays
          distribution {
            fromDays
            toDays
            events
          }
        }
        sums {
          values
          low
          high
          events
          notRecorded
        }
      }
    }
  }
`);

/** A frozen question that this viewer may read. */
export type FrozenFound = NonNullable<ResultOf<typeof FROZEN>['frozenQuery']>;
