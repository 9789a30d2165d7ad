import { type ResultOf, graphql } from '../data/graphql';

/** A page of incidents with their findings: the queue. */
export const QUEUE = graphql(`
  query ReviewQueue($first: Int!, $after: String) {
    incidents(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          audience
          findings {
            id
            catalogue
            principle
            relation
            certainty
            reviewState
            disputed
            awaitsSecond
          }
        }
      }
    }
  }
`);

/** One incident as the reader sees it, and what people made of it. */
export const ONE = graphql(`
  query ReviewOne($id: ID!) {
    incident(id: $id) {
      id
      name
      audience
      demonstration
      stix
      findings {
        id
        evidence {
          pointer
          start
          end
          text
        }
        elementsMet {
          element
        }
        elementsMissing
      }
    }
    incidentReview(id: $id) {
      incidentId
      findings {
        id
        catalogue
        principle
        relation
        certainty
        proposedRelation
        proposedCertainty
        reviewState
        disputed
        awaitsSecond
        rule
      }
      acts {
        id
        kind
        catalogue
        principle
        relation
        certainty
        evidence {
          text
        }
        reason
        reader
        mine
        superseded
        audienceKind
        carriedDown {
          to
          reason
          at
        }
        at
      }
      statements {
        id
        author
        authorKind
        authorCountry
        audience
        withdrawn
        versions {
          version
          form
          text
          at
        }
      }
      agreement {
        alpha
        units
        readers
      }
    }
  }
`);

/** What a finding is about, in words. */
export const PRINCIPLE_NAMES = graphql(`
  query PrincipleNames($language: Language!) {
    paris: principles(catalogue: "paris-call", language: $language) {
      catalogue
      id
      label
      name
    }
    norms: principles(catalogue: "un-norms", language: $language) {
      catalogue
      id
      label
      name
    }
  }
`);

export type QueueIncident = ResultOf<typeof QUEUE>['incidents']['edges'][number]['node'];
export type QueueFinding = QueueIncident['findings'][number];
export type Review = NonNullable<ResultOf<typeof ONE>['incidentReview']>;
export type ReviewedFinding = Review['findings'][number];
export type Act = Review['acts'][number];
export type ReviewedIncident = NonNullable<ResultOf<typeof ONE>['incident']>;

/** One line of the queue: a finding with the incident that it is of. */
export interface QueueItem {
  readonly finding: QueueFinding;
  readonly incident: Pick<QueueIncident, 'id' | 'name' | 'audience'>;
}
