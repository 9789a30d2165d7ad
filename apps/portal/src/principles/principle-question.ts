import { question } from '../data/ask';
import { graphql, type ResultOf } from '../data/graphql';
import type { Language } from '../language/languages';

const PRINCIPLES = graphql(`
  query Principles($language: Language!) {
    paris: principles(catalogue: "paris-call", language: $language) {
      id
      name
      text
      official
      officialText
    }
    norms: principles(catalogue: "un-norms", language: $language) {
      id
      name
      text
      official
      officialText
    }
    ofParis: insightTable(by: [PRINCIPLE], filter: { catalogue: "paris-call" }) {
      events
      rows {
        values
        events
      }
    }
    ofNorms: insightTable(by: [PRINCIPLE], filter: { catalogue: "un-norms" }) {
      events
      rows {
        values
        events
      }
    }
  }
`);

const PRINCIPLE = graphql(`
  query PrinciplePage(
    $catalogue: String!
    $id: String!
    $language: Language!
    $filter: IncidentFilterInput!
  ) {
    principles(catalogue: $catalogue, id: $id, language: $language) {
      catalogue
      id
      label
      name
      text
      official
      source
      officialText
      note
      elements {
        word
        text
      }
      clear
      arguable
      excluded
      positive
      gates
      crossings {
        fromCatalogue
        from
        toCatalogue
        to
        strength
        conditions {
          word
          text
        }
        contravenes
        rationale
      }
    }
    insightTrend(period: YEAR, filter: $filter) {
      periods {
        period
        partial
        rows {
          values
          events
        }
      }
    }
    sectors: insightTable(by: [SECTOR], filter: $filter) {
      events
      rows {
        values
        events
      }
    }
    regions: insightTable(by: [REGION], filter: $filter) {
      events
      rows {
        values
        events
      }
    }
    certainties: insightTable(by: [CERTAINTY], filter: $filter) {
      rows {
        values
        events
      }
    }
    incidents(first: 12, sort: DATE_NEWEST, filter: $filter) {
      totalCount
      edges {
        node {
          id
          name
          occurredAt
          revoked
          demonstration
          countries
          sectors
          findings {
            catalogue
            principle
            relation
            certainty
            evidence {
              pointer
              start
              end
              text
            }
          }
        }
      }
    }
  }
`);

/** Which principles there are: nothing is asked for an address that names none of them. */
const KEYS: Readonly<Record<string, RegExp>> = { 'paris-call': /^[1-9]$/, 'un-norms': /^[a-k]$/ };

/** Whether an address names a principle. */
export function isPrinciple(catalogue = '', id = ''): boolean {
  return Object.hasOwn(KEYS, catalogue) && KEYS[catalogue]!.test(id);
}

/** The principles and norms, each with how many incidents in sight touch it. */
export function principlesQuestion(language: Language) {
  return question(PRINCIPLES, { language: codeOf(language) });
}

/** All about one principle. */
export function principleQuestion(catalogue: string, id: string, language: Language) {
  const filter = { catalogue, principle: id };
  return question(PRINCIPLE, { catalogue, id, language: codeOf(language), filter });
}

function codeOf(language: Language): 'EN' | 'FR' {
  return language === 'fr' ? 'FR' : 'EN';
}

type Answer = ResultOf<typeof PRINCIPLE>;

/** A principle with all by which it is read. */
export type Principle = Answer['principles'][number];
/** What the page of a principle is answered. */
export type PrincipleAnswer = Answer;
/** What the page of all principles is answered. */
export type PrinciplesAnswer = ResultOf<typeof PRINCIPLES>;
