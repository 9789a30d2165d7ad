import { Badge, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Refusal, question } from '../data/ask';
import { Failed, Loading } from '../frame/states';
import type { Draft } from './draft-memory';
import { useWords } from './form';
import { MaskTool } from './mask-tool';
import { Preview } from './preview';
import { PREVIEW } from './preview-question';
import { Sending } from './sending';
import { termsInput } from './terms';

/** What each audience would get, more masks, and the button that submits. */
export function PreviewStep({
  draft,
  bundle,
  change,
  refuse,
  forget,
}: {
  readonly draft: Draft;
  readonly bundle: string;
  readonly change: (next: Partial<Draft>) => void;
  readonly refuse: (error: Refusal) => void;
  readonly forget: () => void;
}) {
  const say = useWords();
  const [selected, setSelected] = useState('');
  const [isSending, setSending] = useState(false);
  // Kept for as long as it is looked at: it holds the whole of the report.
  const asked = useQuery({
    ...question(PREVIEW, { bundle, terms: termsInput(draft.terms) }),
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  const error = asked.error;
  useEffect(() => {
    if (error instanceof Refusal && (error.issues.length > 0 || error.code === 'invalid-terms'))
      refuse(error);
  }, [error, refuse]);
  if (isSending)
    return (
      <Sending draft={draft} bundle={bundle} forget={forget} refuse={refuse} back={() => setSending(false)} />
    );
  if (error) return <Failed error={error} again={() => void asked.refetch()} />;
  if (!asked.data)
    return (
      <>
        <Text>{say('preview.making')}</Text>
        <Loading />
      </>
    );
  return (
    <>
      <Text mb="md">{say('preview.intro')}</Text>
      <MaskTool
        text={selected}
        setText={setSelected}
        add={(mask) => change({ masks: [...draft.masks.filter(({ text }) => text !== mask.text), mask] })}
      />
      <Chosen draft={draft} change={change} />
      <Preview
        audiences={asked.data.previewSubmission.audiences}
        masks={draft.masks}
        onSelect={setSelected}
      />
      <div className="submit-final">
        <Text>{say(draft.masks.length > 0 ? 'send.withMasks' : 'send.explained')}</Text>
        <Button size="md" onClick={() => setSending(true)}>
          {say('send.submit')}
        </Button>
      </div>
    </>
  );
}

function Chosen({
  draft,
  change,
}: {
  readonly draft: Draft;
  readonly change: (next: Partial<Draft>) => void;
}) {
  const say = useWords();
  if (draft.masks.length === 0) return null;
  return (
    <Group component="ul" gap="xs" className="mask-list" aria-label={say('mask.list')}>
      {draft.masks.map((mask) => (
        <li key={mask.text}>
          <Badge variant="default" tt="none" size="lg">
            {mask.text}
          </Badge>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-label={say('mask.removeOne', { text: mask.text })}
            onClick={() => change({ masks: draft.masks.filter(({ text }) => text !== mask.text) })}
          >
            {say('mask.remove')}
          </Button>
        </li>
      ))}
    </Group>
  );
}
