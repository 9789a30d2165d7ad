import { Button, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, question, sendOverHttp } from '../data/ask';
import { graphql, type ResultOf } from '../data/graphql';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';

const THREADS = graphql(`
  query RelayThreads {
    relayThreads {
      id
      role
      kind
      submissionId
      openedAt
      closedAt
      messages {
        mine
        text
        signedBy
        sentAt
      }
    }
  }
`);
const REPLY = graphql(`
  mutation Reply($thread: ID!, $text: String!, $signed: Boolean!) {
    replyInRelayThread(thread: $thread, text: $text, signed: $signed) {
      id
    }
  }
`);
const CLOSE = graphql(`
  mutation CloseThread($thread: ID!) {
    closeRelayThread(thread: $thread) {
      id
    }
  }
`);
type Thread = ResultOf<typeof THREADS>['relayThreads'][number];

const asked = question(THREADS, {});
const LENGTH_MAX = 4000;

/** What readers ask about the incident, and the answers. Neither side learns who the other is, unless they say so. */
export function Threads({ id }: { readonly id: string }) {
  const { t } = useTranslation('submissions');
  const { data, error, refetch } = useQuery(asked);
  const own = data?.relayThreads.filter(({ submissionId }) => submissionId === id) ?? [];
  return (
    <section>
      <h2>{t('threads.title')}</h2>
      <Text>{t('threads.hint')}</Text>
      {error && <Failed error={error} again={() => void refetch()} />}
      {!error && !data && <Loading lines={2} />}
      {data && own.length === 0 && <Empty>{t('threads.none')}</Empty>}
      <Stack>
        {own.map((thread) => (
          <OneThread key={thread.id} thread={thread} />
        ))}
      </Stack>
    </section>
  );
}

function OneThread({ thread }: { readonly thread: Thread }) {
  const { t } = useTranslation('submissions');
  const { moment } = useFormats();
  return (
    <article className="thread" aria-label={t(`threadKind.${thread.kind}`)}>
      <h3>{t(`threadKind.${thread.kind}`)}</h3>
      <ol>
        {thread.messages.map(({ mine, text, signedBy, sentAt }) => (
          <li key={`${sentAt} ${text}`} className={mine ? 'thread-mine' : undefined}>
            <Text size="sm" c="dimmed">
              {mine ? t('threads.you') : (signedBy ?? t('threads.reader'))} · {moment(sentAt)}
            </Text>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {thread.closedAt === null ? (
        <Answer thread={thread} />
      ) : (
        <Text c="dimmed">{t('threads.closed', { at: moment(thread.closedAt) })}</Text>
      )}
    </article>
  );
}

function Answer({ thread }: { readonly thread: Thread }) {
  const { t } = useTranslation('submissions');
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [signed, setSigned] = useState(false);
  const onSuccess = () => queries.invalidateQueries({ queryKey: asked.queryKey });
  const replying = useMutation({
    mutationFn: () => ask(sendOverHttp, REPLY, { thread: thread.id, text: text.trim(), signed }),
    onSuccess: () => {
      setText('');
      return onSuccess();
    },
  });
  const closing = useMutation({
    mutationFn: () => ask(sendOverHttp, CLOSE, { thread: thread.id }),
    onSuccess,
  });
  const error = replying.error ?? closing.error;
  return (
    <Stack gap="sm" align="flex-start">
      <Textarea
        w="100%"
        label={t('threads.answer')}
        value={text}
        maxLength={LENGTH_MAX}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        label={t('threads.sign')}
        checked={signed}
        onChange={(event) => setSigned(event.currentTarget.checked)}
      />
      <div>
        <Button
          size="sm"
          disabled={text.trim() === ''}
          loading={replying.isPending}
          onClick={() => replying.mutate()}
        >
          {t('threads.send')}
        </Button>{' '}
        <Button variant="subtle" size="sm" loading={closing.isPending} onClick={() => closing.mutate()}>
          {t('threads.close')}
        </Button>
      </div>
      {error && (
        <Failed error={error} again={() => (replying.error ? replying.mutate() : closing.mutate())} />
      )}
    </Stack>
  );
}
