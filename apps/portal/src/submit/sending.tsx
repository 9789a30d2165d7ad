import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Refusal, sendOverHttp } from '../data/ask';
import { To } from '../frame/link';
import { Failed, Loading } from '../frame/states';
import type { Draft } from './draft-memory';
import { useWords } from './form';
import { type Progress, sendReport } from './send';

/** While a report is on its way, and when it has arrived: what is done, step by step. */
export function Sending({
  draft,
  bundle,
  forget,
  refuse,
  back,
}: {
  readonly draft: Draft;
  readonly bundle: string;
  readonly forget: () => void;
  readonly refuse: (error: Refusal) => void;
  readonly back: () => void;
}) {
  const say = useWords();
  const { progress, id, error, start } = useSending(draft, bundle, forget, refuse);
  if (error !== undefined)
    return (
      <Stack align="flex-start">
        <Failed error={error} again={start} />
        {id === undefined && (
          <Button variant="subtle" onClick={back}>
            {say('step.back')}
          </Button>
        )}
      </Stack>
    );
  return (
    <Stack role="status" aria-live="polite">
      <Text fw={600}>{say(`send.progress.${progress}`)}</Text>
      {progress !== 'done' && progress !== 'failed' && <Loading lines={2} />}
      {progress === 'done' && <Alert title={say('send.done')}>{say('send.doneHint')}</Alert>}
      {id !== undefined && (
        <Group>
          <To to={`/submissions/${id}`}>{say('send.see')}</To>
        </Group>
      )}
    </Stack>
  );
}

function useSending(draft: Draft, bundle: string, forget: () => void, refuse: (error: Refusal) => void) {
  const [progress, setProgress] = useState<Progress>('sending');
  const [id, setId] = useState<string>();
  const [error, setError] = useState<unknown>();
  const isStarted = useRef(false);
  const run = (known: string | undefined): void => {
    setError(undefined);
    const { terms, masks } = draft;
    sendReport(sendOverHttp, { bundle, terms, masks, id: known }, (told, at) => {
      setProgress(told);
      if (at !== undefined) setId(at);
      if (told === 'done') forget();
    }).catch((problem: unknown) => {
      if (problem instanceof Refusal && problem.issues.length > 0) refuse(problem);
      else setError(problem);
    });
  };
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    run(undefined);
  });
  return { progress, id, error, start: () => run(id) };
}
