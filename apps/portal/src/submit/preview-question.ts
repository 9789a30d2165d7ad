import { graphql, type ResultOf } from '../data/graphql';

/** What each audience would get, beside what was submitted. */
export const PREVIEW = graphql(`
  query PreviewSubmission($id: ID, $bundle: String, $terms: SharingTermsInput) {
    previewSubmission(id: $id, bundle: $bundle, terms: $terms) {
      audiences {
        audience
        name
        ceiling
        outcome
        objects {
          objectId
          original
          rendition
        }
        findings {
          catalogue
          principle
          relation
          certainty
          confidence
          rule
          evidence {
            text
          }
        }
        changes {
          objectId
          pointer
          start
          end
          action
          rule
          reason
          marking
          words
        }
        residue {
          objectId
          pointer
          start
          end
          text
        }
      }
    }
  }
`);

/** What one audience would get. */
export type AudiencePreview = ResultOf<typeof PREVIEW>['previewSubmission']['audiences'][number];
