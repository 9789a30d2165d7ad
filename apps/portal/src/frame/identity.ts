import { useQuery } from '@tanstack/react-query';
import { question } from '../data/ask';
import { graphql, type ResultOf } from '../data/graphql';

const ME = graphql(`
  query Me {
    me {
      kind
      permissions
      participant {
        slug
        name
        kind
      }
      communities {
        slug
        name
      }
    }
  }
`);

/** Who is reading, as the api says. */
export type Identity = ResultOf<typeof ME>['me'];

/** Asked for every page. */
export const identityQuestion = question(ME, {});

/** Who is reading; undefined until that is known. */
export function useIdentity(): Identity | undefined {
  return useQuery(identityQuestion).data?.me;
}
