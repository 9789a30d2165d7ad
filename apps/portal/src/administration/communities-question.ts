import { type ResultOf, graphql } from '../data/graphql';

/** Every community, for those who manage them. */
export const COMMUNITIES = graphql(`
  query Communities {
    communities {
      id
      slug
      name
      openHistory
      members
      pseudonyms {
        agreed
        epoch
        changedAt
      }
    }
  }
`);

/** A community, as this page shows it. */
export type CommunityRow = ResultOf<typeof COMMUNITIES>['communities'][number];
