import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { question } from '../data/ask';
import { graphql, type ResultOf } from '../data/graphql';
import { To } from '../frame/link';
import { useFormats } from '../language/format';
import type { Draft } from './draft-memory';
import { incidentIdOf } from './file-format';
import { useWords } from './form';

const KNOWN = graphql(`
  query KnownBefore($incidentId: ID!) {
    submissionOf(incidentId: $incidentId) {
      id
      version
      state
      receivedAt
    }
  }
`);

/** What became of an incident that was submitted before. */
export type Known = NonNullable<ResultOf<typeof KNOWN>['submissionOf']>;

/** The submission of one's own that a file is of already; undefined where it is new, or not known yet. */
export function useKnown(file: Draft['file']): Known | undefined {
  const incidentId = useMemo(() => (file ? incidentIdOf(file.bundle) : undefined), [file]);
  const { data } = useQuery({
    ...question(KNOWN, { incidentId: incidentId ?? '' }),
    enabled: incidentId !== undefined,
    gcTime: 0,
    staleTime: 0,
  });
  return data?.submissionOf ?? undefined;
}

/** Says that an incident is there already, and where: it is amended there, never submitted twice. */
export function KnownBefore({ known }: { readonly known: Known }) {
  const say = useWords();
  const { moment } = useFormats();
  const { id, version, state, receivedAt } = known;
  const isGone = state === 'withdrawn' || state === 'withdrawing';
  return (
    <Alert id="submit-known" tabIndex={-1} mt="sm" role="alert" title={say('known.title')}>
      <Text>{say(isGone ? 'known.withdrawn' : 'known.there', { version, at: moment(receivedAt) })}</Text>
      <Text mt="xs">
        <To to={`/submissions/${id}`}>{say('known.see')}</To>
      </Text>
    </Alert>
  );
}
