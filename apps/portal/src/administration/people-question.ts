import { type ResultOf, graphql } from '../data/graphql';

/** The people of the reader's own organisation. */
export const PEOPLE = graphql(`
  query People {
    people {
      id
      name
      permissions
      invitedBy
      invitedAt
      redeemBefore
      redeemedAt
      expiresAt
      sessionCount
    }
  }
`);

export type PersonRow = ResultOf<typeof PEOPLE>['people'][number];
