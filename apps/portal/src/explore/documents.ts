import { graphql } from '../data/graphql';

/** A matrix with its margins: each event is once in a margin and once in the whole, as the api counts. */
export const MATRIX = graphql(`
  query ExploreMatrix(
    $filter: IncidentFilterInput
    $cells: [Dimension!]!
    $rows: [Dimension!]!
    $columns: [Dimension!]!
  ) {
    cells: insightTable(by: $cells, filter: $filter) {
      events
      rows {
        values
        events
      }
    }
    rows: insightTable(by: $rows, filter: $filter) {
      rows {
        values
        events
      }
    }
    columns: insightTable(by: $columns, filter: $filter) {
      rows {
        values
        events
      }
    }
  }
`);

/** A matrix with an axis of periods: they come without gaps, with what is partial and which laws began. */
export const MATRIX_OVER_TIME = graphql(`
  query ExploreMatrixOverTime(
    $filter: IncidentFilterInput
    $cells: [Dimension!]!
    $others: [Dimension!]!
    $period: Period!
  ) {
    cells: insightTable(by: $cells, filter: $filter) {
      events
      rows {
        values
        events
      }
    }
    others: insightTable(by: $others, filter: $filter) {
      rows {
        values
        events
      }
    }
    times: insightTrend(period: $period, filter: $filter) {
      periods {
        period
        partial
        regimes {
          id
          from
          where
          title
        }
        rows {
          events
        }
      }
      notRecorded {
        events
      }
    }
  }
`);

/** Incidents by the country that was hit. */
export const MAP = graphql(`
  query ExploreMap($filter: IncidentFilterInput) {
    insightTable(by: [COUNTRY], filter: $filter) {
      events
      rows {
        values
        events
      }
    }
  }
`);

/** Incidents over time. */
export const TIMELINE = graphql(`
  query ExploreTimeline($filter: IncidentFilterInput, $period: Period!) {
    all: insightTable(by: [], filter: $filter) {
      events
    }
    insightTrend(period: $period, filter: $filter) {
      periods {
        period
        from
        to
        partial
        regimes {
          id
          from
          where
          title
        }
        rows {
          events
        }
      }
      notRecorded {
        events
      }
    }
  }
`);

/** A page of incidents. */
export const LIST = graphql(`
  query ExploreList($filter: IncidentFilterInput, $sort: IncidentSortOrder!, $first: Int!, $after: String) {
    incidents(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          audience
          revoked
          name
          occurredAt
          publishedAt
          demonstration
          sectors
          countries
          findings {
            catalogue
            principle
            relation
            certainty
          }
        }
      }
    }
  }
`);

/** Keeps a table as it is now. */
export const FREEZE = graphql(`
  mutation ExploreFreeze(
    $by: [Dimension!]!
    $of: FigureInput
    $filter: IncidentFilterInput
    $reach: Reach!
    $label: String
  ) {
    freezeQuery(by: $by, of: $of, filter: $filter, reach: $reach, label: $label)
  }
`);
