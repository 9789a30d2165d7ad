import { question } from '../data/ask';
import { graphql, type ResultOf } from '../data/graphql';
import type { Language } from '../language/languages';

const INCIDENT = graphql(`
  query IncidentPage($id: ID!, $language: Language!) {
    incident(id: $id) {
      id
      audience
      revoked
      demonstration
      name
      description
      occurredAt
      publishedAt
      modified
      sha256
      stix
      facets {
        facet
        value
      }
      findings {
        id
        catalogue
        catalogueVersion
        principle
        relation
        certainty
        confidence
        reviewState
        disputed
        awaitsSecond
        rule
        elementsMet {
          element
        }
        elementsMissing
        evidence {
          pointer
          start
          end
          text
        }
      }
      attributionClaims {
        byName
        byKind
        byCountry
        toName
        toKind
        toCountry
        form
        basis
        madeOn
        normInvoked
        state
        evidence {
          pointer
          start
          end
          text
        }
      }
      responses {
        kind
        byName
        country
        madeOn
        evidence {
          pointer
          start
          end
          text
        }
      }
      measures {
        kind
        low
        high
        money
        currency
        evidence {
          pointer
          start
          end
          text
        }
      }
    }
    review: incidentReview(id: $id) {
      findings {
        catalogue
        principle
        reviewState
        disputed
      }
      acts {
        id
        kind
        catalogue
        principle
        relation
        certainty
        reason
        reader
        mine
        superseded
        audienceKind
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
    }
    paris: principles(catalogue: "paris-call", language: $language) {
      catalogue
      id
      label
      name
      elements {
        word
        text
      }
    }
    norms: principles(catalogue: "un-norms", language: $language) {
      catalogue
      id
      label
      name
      elements {
        word
        text
      }
    }
  }
`);

/** Everything that the page of an incident shows. */
export function incidentQuestion(id: string, language: Language) {
  return question(INCIDENT, { id, language: language === 'fr' ? 'FR' : 'EN' });
}

type Answer = ResultOf<typeof INCIDENT>;

/** What the page of an incident is answered. */
export type IncidentAnswer = Answer;

/** An incident as its page has it. */
export type Incident = NonNullable<Answer['incident']>;
/** A finding of it. */
export type Finding = Incident['findings'][number];
/** What people made of it, as far as the reader may see it. */
export type Review = NonNullable<Answer['review']>;
/** A principle as findings name it. */
export type Named = Answer['paris'][number];
/** Where something rests. */
export type Evidence = Finding['evidence'][number];
