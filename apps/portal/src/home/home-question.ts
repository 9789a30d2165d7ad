import { question } from '../data/ask';
import { graphql, type ResultOf } from '../data/graphql';
import type { Language } from '../language/languages';

const HOME = graphql(`
  query Home($language: Language!, $year: DateTime!) {
    principles(catalogue: "paris-call", language: $language) {
      id
      name
      text
    }
    lately: insightTable(by: [PRINCIPLE], filter: { catalogue: "paris-call", occurredFrom: $year }) {
      events
      rows {
        values
        events
      }
    }
    ever: insightTable(by: [PRINCIPLE], filter: { catalogue: "paris-call" }) {
      events
      rows {
        values
        events
      }
    }
    years: insightTrend(period: YEAR, by: [PRINCIPLE], filter: { catalogue: "paris-call" }) {
      periods {
        period
        partial
        rows {
          values
          events
        }
      }
    }
    places: insightTable(by: [COUNTRY]) {
      events
      rows {
        values
        events
      }
    }
    latest: incidents(first: 6, sort: ADDED_NEWEST) {
      totalCount
      edges {
        node {
          id
          name
          revoked
          demonstration
          occurredAt
          publishedAt
          countries
          sectors
          findings {
            catalogue
            principle
          }
        }
      }
    }
  }
`);

/** All that the first page shows. */
export function homeQuestion(language: Language, year: string) {
  return question(HOME, { language: language === 'fr' ? 'FR' : 'EN', year });
}

/** What it is answered. */
export type HomeAnswer = ResultOf<typeof HOME>;
