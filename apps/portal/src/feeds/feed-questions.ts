import { type ResultOf, graphql } from '../data/graphql';

/** The feeds that the reader may read. */
export const FEEDS = graphql(`
  query Feeds {
    collections {
      id
      slug
      title
      description
      audience
      principle
      own
      filter {
        name
        values
      }
    }
  }
`);

/** The webhooks of the reader's organisation. */
export const WEBHOOKS = graphql(`
  query Webhooks {
    webhooks {
      id
      label
      url
      collectionId
      state
      stoppedBecause
      toldTo
      failingSince
      attempts
      lastStatus
      createdAt
    }
  }
`);

export type Feed = ResultOf<typeof FEEDS>['collections'][number];
export type Webhook = ResultOf<typeof WEBHOOKS>['webhooks'][number];
