import { useQuery } from '@tanstack/react-query';
import { question } from '../data/ask';
import { graphql } from '../data/graphql';

const NAME = graphql(`
  query IncidentName($id: ID!) {
    incident(id: $id) {
      name
    }
  }
`);

interface Rendition {
  readonly audience: string;
  readonly status: string;
  readonly incidentId: string;
}

/**
 * What an incident is called in the fullest rendition that is out and that its submitter may read. What was submitted is
 * sealed, so a list does not know it.
 */
export function AskedName({
  renditions,
  fallback,
}: {
  readonly renditions: readonly Rendition[];
  readonly fallback: string;
}) {
  const readable = renditions.filter(
    ({ audience, status }) => status === 'published' && !/^(?:recipient|clients):/.test(audience),
  );
  const id = readable.at(-1)?.incidentId;
  const { data } = useQuery({ ...question(NAME, { id: id ?? '' }), enabled: id !== undefined });
  return <>{data?.incident?.name ?? fallback}</>;
}
