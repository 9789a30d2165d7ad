import './submissions.css';
import { Alert, Button, Text, Title as Heading } from '@mantine/core';
import { Suspense, lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../data/ask';
import { To } from '../frame/link';
import { useIsLive, useLiveQuery } from '../frame/live';
import type { Where } from '../frame/page';
import { usePlace } from '../frame/place';
import { Failed, Loading, NotThere } from '../frame/states';
import { Title } from '../frame/told';
import { Deliveries } from './deliveries';
import { History, Renditions, Warnings } from './details';
import { AskedName } from './incident-name';
import { State, isMoving } from './state';
import { Allowed } from '../workspace/allowed';
import { type Submission, type SubmissionAnswer, submissionQuestion } from './submission-question';
import { Threads } from './threads';
import { Withdrawal } from './withdrawal';

const Masking = lazy(() => import('./masking').then(({ Masking }) => ({ default: Masking })));
const Amendment = lazy(() => import('./amendment').then(({ Amendment }) => ({ default: Amendment })));

/** It can be changed, or is just being made anew: what somebody has open and writes in stays open meanwhile. */
const STANDING: ReadonlySet<string> = new Set(['published', 'remaking']);
/** How often a submission that moves is asked for where nothing tells of it. */
const POLL_MS = 1_500;

/** Asked before the page is sent. */
export const questions = ({ params }: Where) => [submissionQuestion(params['id'] ?? '')];

/** One submission: where it stands, who received it, and what can be done about it. */
export function Page() {
  return <Allowed to={['submission:read']}>{() => <Asked />}</Allowed>;
}

function Asked() {
  const { id = '' } = usePlace('/submissions/:id').params;
  const isLive = useIsLive();
  const { data, error, refetch } = useLiveQuery(
    {
      ...submissionQuestion(id),
      refetchInterval: ({ state: { data } }: { state: { data?: SubmissionAnswer | undefined } }) =>
        !isLive && data && isMoving(data.submission.state) ? POLL_MS : false,
    },
    { list: 'submissions' },
  );
  if (error instanceof Refusal && ['not-found', 'invalid-input'].includes(error.code)) return <NotThere />;
  if (error) return <Failed error={error} again={() => void refetch()} />;
  return data ? <Shown submission={data.submission} /> : <Loading />;
}

function Shown({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation('submissions');
  const { id, state, renditions, version } = submission;
  const held = renditions.filter(({ status }) => status === 'held').length;
  const unnamed = t('unnamed', { id: id.slice(0, 8) });
  return (
    <>
      <Title>{unnamed}</Title>
      <Text>
        <To to="/submissions">{t('title')}</To>
      </Text>
      <Heading order={1}>
        <AskedName renditions={renditions} fallback={unnamed} />
      </Heading>
      <Text role="status" aria-live="polite" className="submission-state">
        <State state={state} held={held} /> · {t('version', { version })}
      </Text>
      {submission.failure !== null && (
        <Alert color="red" title={t('failed')}>
          {submission.failure}
        </Alert>
      )}
      <div className="submission-parts">
        <Renditions submission={submission} />
        {STANDING.has(state) && <Openable name="masking" Part={Masking} submission={submission} />}
        <Deliveries deliveries={submission.deliveries} state={state} />
        <Threads id={id} />
        {(STANDING.has(state) || state === 'failed') && (
          <Openable name="amendment" Part={Amendment} submission={submission} />
        )}
        <Warnings warnings={submission.warnings} />
        <History history={submission.history} />
        {!['withdrawn', 'withdrawing', 'superseded'].includes(state) && <Withdrawal id={id} />}
      </div>
    </>
  );
}

/** A part that is asked for: it makes a worker unseal what was submitted. */
function Openable({
  name,
  Part,
  submission,
}: {
  readonly name: 'masking' | 'amendment';
  readonly Part: typeof Masking;
  readonly submission: Submission;
}) {
  const { t } = useTranslation('submissions');
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <h2>{t(`${name}.title`)}</h2>
      <Text>{t(`${name}.hint`)}</Text>
      <Button variant="default" mt="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? `${name}.close` : `${name}.open`)}
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <Part submission={submission} />
        </Suspense>
      )}
    </section>
  );
}
