import { useQueryClient } from '@tanstack/react-query';
import { question } from '../data/ask';
import { graphql, type ResultOf } from '../data/graphql';

const SUBMISSION = graphql(`
  query Submission($id: ID!) {
    submission(id: $id) {
      id
      state
      failure
      version
      sizeBytes
      sha256
      receivedAt
      warnings {
        code
        pointer
        message
      }
      history {
        state
        at
        reason
      }
      renditions {
        audience
        status
        incidentId
        publishedAt
      }
      terms {
        defaultTlp
        audiences
        waiting
        nameVictim
        nameReporter
        pseudonyms
      }
      deliveries {
        named {
          participant
          audience
          channel
          version
          revoked
          firstAt
          lastAt
          times
        }
        counted {
          audience
          readers
          revoked
          times
        }
      }
    }
  }
`);

/** A submission as its page asks for it. */
export const submissionQuestion = (id: string) => question(SUBMISSION, { id });

/** What the page of a submission is answered. */
export type SubmissionAnswer = ResultOf<typeof SUBMISSION>;
/** A submission of one's own. */
export type Submission = SubmissionAnswer['submission'];

/** Asks again for a submission after something was done about it. */
export function useAskAgain(id: string): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: submissionQuestion(id).queryKey });
}
