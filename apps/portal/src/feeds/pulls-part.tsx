import { Button, Checkbox, NativeSelect, Stack, Text, TextInput, Title as Heading } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { type ResultOf, graphql } from '../data/graphql';
import { Empty, Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';
import { LABELS } from './labels';

const PULLS = graphql(`
  query Pulls {
    pulls {
      id
      url
      state
      stoppedBecause
      caughtUpAt
      failingSince
      lastProblem
      objectsCount
      refusedCount
      takenCount
      ownCount
      duplicateCount
      defaultTlp
      createdAt
    }
  }
`);
const CREATE = graphql(`
  mutation CreatePull($input: PullInput!) {
    createPull(input: $input) {
      id
    }
  }
`);
const REMOVE = graphql(`
  mutation RemovePull($id: ID!) {
    removePull(id: $id)
  }
`);

type Pull = ResultOf<typeof PULLS>['pulls'][number];
const COUNTS = ['objectsCount', 'refusedCount', 'takenCount', 'ownCount', 'duplicateCount'] as const;

/** The collections of other servers that the reader's organisation follows. */
export function PullsPart() {
  const { t } = useTranslation('feeds');
  const { data, error, refetch } = useQuery(question(PULLS, {}));
  const remove = useAct(REMOVE);
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={5} />;
  return (
    <Stack gap="lg">
      <Text className="lead">{t('pulls.lead')}</Text>
      {data.pulls.length === 0 && <Empty>{t('pulls.none')}</Empty>}
      {data.pulls.map((pull) => (
        <article key={pull.id} className="subscription" aria-label={pull.url}>
          <PullFacts pull={pull} />
          <SureButton
            name={t('pulls.remove')}
            of={pull.url}
            question={t('pulls.removeSure')}
            onSure={() => remove.mutate({ id: pull.id })}
          />
        </article>
      ))}
      <Outcome error={remove.error} />
      <NewPull />
    </Stack>
  );
}

function PullFacts({ pull }: { readonly pull: Pull }) {
  const { t } = useTranslation(['feeds', 'acts']);
  const formats = useFormats();
  return (
    <dl className="facts">
      <dt>{t('pulls.from')}</dt>
      <dd>{pull.url}</dd>
      <dt>{t('webhooks.state')}</dt>
      <dd>
        <span className="state" data-good={pull.state === 'active' && !pull.failingSince}>
          {t(pull.state === 'active' ? 'webhooks.active' : 'webhooks.stopped')}
        </span>
        {pull.stoppedBecause && ` · ${t(`pulls.because.${pull.stoppedBecause as 'done'}`)}`}
      </dd>
      <dt>{t('pulls.caughtUp')}</dt>
      <dd>{pull.caughtUpAt ? formats.moment(pull.caughtUpAt) : t('acts:never')}</dd>
      {pull.failingSince && (
        <>
          <dt>{t('webhooks.failing')}</dt>
          <dd>
            {t('pulls.failingSince', {
              at: formats.moment(pull.failingSince),
              problem: t(`pulls.problems.${pull.lastProblem as 'internal'}`, {
                defaultValue: pull.lastProblem ?? '',
              }),
            })}
          </dd>
        </>
      )}
      {COUNTS.map((name) => (
        <div key={name} className="fact">
          <dt>{t(`pulls.${name}`)}</dt>
          <dd>{formats.count(pull[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

function NewPull() {
  const { t } = useTranslation('feeds');
  const create = useAct(CREATE);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(new FormData(event.currentTarget));
    const text = (name: string) => fields.text(name) || null;
    create.mutate({
      input: {
        url: text('url') ?? '',
        collection: text('collection'),
        user: text('user'),
        password: text('user') ? text('secret') : null,
        token: text('user') ? null : text('secret'),
        once: fields.has('once'),
        terms: { defaultTlp: text('tlp') as 'RED' },
      },
    });
  };
  return (
    <form onSubmit={submit} className="form">
      <Stack gap="md" align="flex-start">
        <Heading order={2}>{t('newPull.title')}</Heading>
        <TextInput name="url" type="url" label={t('newPull.url')} placeholder="https://" required w="100%" />
        <TextInput name="collection" label={t('newPull.collection')} w="100%" />
        <TextInput name="user" label={t('newPull.user')} autoComplete="off" w="100%" />
        <TextInput name="secret" type="password" label={t('newPull.secret')} autoComplete="off" w="100%" />
        <NativeSelect
          name="tlp"
          label={t('newPull.tlp')}
          description={t('newPull.tlpHint')}
          data={LABELS.map(({ value, label }) => ({ value, label }))}
        />
        <Checkbox name="once" value="yes" label={t('newPull.once')} />
        <Button type="submit" loading={create.isPending}>
          {t('newPull.make')}
        </Button>
        <Outcome error={create.error} done={create.isSuccess ? t('newPull.done') : undefined} />
      </Stack>
    </form>
  );
}
