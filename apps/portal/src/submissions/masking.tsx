import '../submit/submit.css';
import { Button, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, question, sendOverHttp } from '../data/ask';
import { graphql } from '../data/graphql';
import { Failed, Loading } from '../frame/states';
import { MaskTool } from '../submit/mask-tool';
import { type ChosenMask, Preview } from '../submit/preview';
import { PREVIEW } from '../submit/preview-question';
import { atRest, mask } from '../submit/send';
import { nameOfTlp, tlpOfName } from '../submit/terms';
import { Lift, type Lowering } from './lift';
import { type Submission, useAskAgain } from './submission-question';

const ADJUSTMENTS = graphql(`
  query Adjustments($id: ID!) {
    extraMasks(id: $id) {
      id
      text
      level
    }
    loweredMarkings(id: $id) {
      id
      objectId
      pointer
      level
      reason
      holds
    }
  }
`);
const UNMASK = graphql(`
  mutation UnmaskText($id: ID!, $maskId: ID!) {
    unmaskText(id: $id, maskId: $maskId) {
      id
    }
  }
`);
const LOWER = graphql(`
  mutation LowerMarking($id: ID!, $objectId: ID!, $pointer: String!, $level: Tlp!, $reason: String!) {
    lowerMarking(id: $id, objectId: $objectId, pointer: $pointer, level: $level, reason: $reason) {
      id
    }
  }
`);

/** What each reader sees of a submission as it stands, what is masked besides, and ways to mask more or show more. */
export function Masking({ submission }: { readonly submission: Submission }) {
  const { id } = submission;
  const [selected, setSelected] = useState('');
  const preview = useQuery({ ...question(PREVIEW, { id }), gcTime: 0, retry: false });
  const acts = useActs(id);
  return (
    <Stack mt="md">
      <MaskTool text={selected} setText={setSelected} add={acts.mask.mutate} isBusy={acts.mask.isPending} />
      {acts.error && <Failed error={acts.error} again={acts.reset} />}
      <Adjustments id={id} unmask={acts.unmask.mutate} isBusy={acts.unmask.isPending} />
      {preview.error && <Failed error={preview.error} again={() => void preview.refetch()} />}
      {!preview.data && !preview.error && <Loading />}
      {preview.data && (
        <Preview
          audiences={preview.data.previewSubmission.audiences}
          onSelect={setSelected}
          liftOf={(change) => (
            <Lift
              change={change}
              audiences={preview.data.previewSubmission.audiences}
              lower={acts.lower.mutate}
              isBusy={acts.lower.isPending}
            />
          )}
        />
      )}
    </Stack>
  );
}

function useActs(id: string) {
  const queries = useQueryClient();
  const askAgain = useAskAgain(id);
  const settled = async (): Promise<void> => {
    await atRest(sendOverHttp, id);
    await Promise.all([
      queries.invalidateQueries({ queryKey: question(PREVIEW, { id }).queryKey }),
      queries.invalidateQueries({ queryKey: question(ADJUSTMENTS, { id }).queryKey }),
      askAgain(),
    ]);
  };
  const masking = useMutation({
    mutationFn: (chosen: ChosenMask) => mask(sendOverHttp, id, chosen),
    onSuccess: settled,
  });
  const unmasking = useMutation({
    mutationFn: (maskId: string) => ask(sendOverHttp, UNMASK, { id, maskId }),
    onSuccess: settled,
  });
  const lowering = useMutation({
    mutationFn: ({ level, ...rest }: Lowering) =>
      ask(sendOverHttp, LOWER, { id, level: nameOfTlp(level), ...rest }),
    onSuccess: settled,
  });
  return {
    mask: masking,
    unmask: unmasking,
    lower: lowering,
    error: masking.error ?? unmasking.error ?? lowering.error,
    reset: () => [masking, unmasking, lowering].forEach((each) => each.reset()),
  };
}

function Adjustments({
  id,
  unmask,
  isBusy,
}: {
  readonly id: string;
  readonly unmask: (maskId: string) => void;
  readonly isBusy: boolean;
}) {
  const { t } = useTranslation('submissions');
  const { data } = useQuery({ ...question(ADJUSTMENTS, { id }), gcTime: 0 });
  if (!data || (data.extraMasks.length === 0 && data.loweredMarkings.length === 0)) return null;
  return (
    <div>
      <h3>{t('masks.title')}</h3>
      <ul className="renditions">
        {data.extraMasks.map(({ id: maskId, text, level }) => (
          <li key={maskId}>
            <strong>{text}</strong>
            <span>{t('masks.below', { tlp: tlpOfName(level) })}</span>
            <Button
              variant="subtle"
              size="compact-sm"
              loading={isBusy}
              aria-label={t('masks.removeOne', { text })}
              onClick={() => unmask(maskId)}
            >
              {t('masks.remove')}
            </Button>
          </li>
        ))}
        {data.loweredMarkings.map(({ id: act, pointer, level, reason, holds }) => (
          <li key={act}>
            <span>
              {t(holds ? 'masks.lowered' : 'masks.loweredNoMore', {
                place: pointer || '/',
                tlp: tlpOfName(level),
              })}{' '}
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
