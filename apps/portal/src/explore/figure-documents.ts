import { graphql } from '../data/graphql';

/** Two values of one dimension in one incident, with how many incidents hold each. */
export const PAIRS = graphql(`
  query ExplorePairs($filter: IncidentFilterInput, $of: Dimension!, $by: [Dimension!]!) {
    single: insightTable(by: $by, filter: $filter) {
      events
      rows {
        values
        events
      }
    }
    coOccurrence(of: $of, filter: $filter) {
      first
      second
      events
    }
  }
`);

/** How long it took from incidents to their first attribution by somebody else. */
export const DELAY = graphql(`
  query ExploreDelay($filter: IncidentFilterInput) {
    attributionDelay(filter: $filter) {
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
  }
`);

/** Sums of a quantity; where rows are periods, what is partial of them and which laws began. */
export const SUMS = graphql(`
  query ExploreSums(
    $filter: IncidentFilterInput
    $kind: String!
    $currency: String
    $by: [Dimension!]!
    $isTime: Boolean!
    $period: Period!
  ) {
    all: insightTable(by: [], filter: $filter) {
      events
    }
    measureSums(kind: $kind, currency: $currency, by: $by, filter: $filter) {
      values
      low
      high
      events
      notRecorded
    }
    times: insightTrend(period: $period, filter: $filter) @include(if: $isTime) {
      periods {
        period
        partial
        regimes {
          id
          from
          where
          title
        }
      }
    }
  }
`);

/** Incidents with the reports and distinct reporters behind them; of periods as above. */
export const COVERAGE = graphql(`
  query ExploreCoverage(
    $filter: IncidentFilterInput
    $by: [Dimension!]!
    $isTime: Boolean!
    $period: Period!
  ) {
    covered: insightTable(by: $by, coverage: true, filter: $filter) {
      events
      rows {
        values
        events
        reports
        reporters
      }
    }
    times: insightTrend(period: $period, filter: $filter) @include(if: $isTime) {
      periods {
        period
        partial
        regimes {
          id
          from
          where
          title
        }
      }
    }
  }
`);
