import { Button, Checkbox, NativeSelect, Stack, Text, Title as Heading } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { question } from '../data/ask';
import { type ResultOf, graphql } from '../data/graphql';
import type { Identity } from '../frame/identity';
import { Failed, Loading } from '../frame/states';
import { useFormats } from '../language/format';
import { may } from '../workspace/allowed';
import { Copyable } from '../frame/copyable';
import { fieldsOf } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { useAct } from '../workspace/use-act';
import { LABELS, type Label } from './labels';

const TERMS = graphql(`
  query InboxTerms {
    inboxTerms {
      defaultTlp
      floorTlp
      audiences
      nameVictim
      nameReporter
      publicRelease
      setAt
    }
  }
`);
const SET = graphql(`
  mutation SetInboxTerms($terms: SharingTermsInput!) {
    setInboxTerms(terms: $terms) {
      setAt
    }
  }
`);

type Terms = ResultOf<typeof TERMS>['inboxTerms'];

/** Where programs of the reader's organisation post incidents, and under which terms these are shared. */
export function InboxPart({ me }: { readonly me: Identity }) {
  const { t } = useTranslation('feeds');
  const { data, error, refetch } = useQuery(question(TERMS, {}));
  const origin = typeof location === 'undefined' ? '' : location.origin;
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading lines={5} />;
  return (
    <Stack gap="lg">
      <Text className="lead">{t('inbox.lead')}</Text>
      <Copyable text={postCommand(origin)} label={t('inbox.command')} />
      <TermsFacts terms={data.inboxTerms} />
      {may(me, 'submission:release') && <TermsForm terms={data.inboxTerms} me={me} />}
    </Stack>
  );
}

function postCommand(origin: string): string {
  return (
    `curl --user "any:$ENTENTE_KEY" --header 'Content-Type: application/taxii+json;version=2.1' \\\n` +
    `  --data @envelope.json '${origin}/taxii2/api/collections/inbox/objects/'`
  );
}

function TermsFacts({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation(['feeds', 'acts']);
  const formats = useFormats();
  const label = (tlp: string) => LABELS.find(({ value }) => value === tlp)?.label ?? tlp;
  const yes = (is: boolean) => t(is ? 'acts:yes' : 'acts:no');
  return (
    <section aria-labelledby="inbox-terms">
      <Heading order={2} id="inbox-terms" mb="sm">
        {t('inbox.terms')}
      </Heading>
      <dl className="facts">
        <dt>{t('inbox.defaultTlp')}</dt>
        <dd>{label(terms.defaultTlp)}</dd>
        <dt>{t('inbox.floorTlp')}</dt>
        <dd>{label(terms.floorTlp)}</dd>
        <dt>{t('inbox.audiences')}</dt>
        <dd>{terms.audiences.join(', ') || t('inbox.nobodyMore')}</dd>
        <dt>{t('inbox.nameVictim')}</dt>
        <dd>{yes(terms.nameVictim)}</dd>
        <dt>{t('inbox.nameReporter')}</dt>
        <dd>{yes(terms.nameReporter)}</dd>
        <dt>{t('inbox.publicRelease')}</dt>
        <dd>{t(`inbox.releases.${terms.publicRelease}`)}</dd>
        <dt>{t('inbox.setAt')}</dt>
        <dd>{terms.setAt ? formats.moment(terms.setAt) : t('inbox.neverSet')}</dd>
      </dl>
    </section>
  );
}

function TermsForm({ terms, me }: { readonly terms: Terms; readonly me: Identity }) {
  const { t } = useTranslation('feeds');
  const set = useAct(SET);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = fieldsOf(new FormData(event.currentTarget));
    set.mutate({
      terms: {
        defaultTlp: fields.text('defaultTlp') as Label,
        floorTlp: fields.text('floorTlp') as Label,
        communities: fields.all('community'),
        nameVictim: fields.has('nameVictim'),
        nameReporter: fields.has('nameReporter'),
        publicRelease: fields.has('atOnce') ? 'AT_ONCE' : 'ON_RELEASE',
      },
    });
  };
  return (
    <form onSubmit={submit} className="form" key={terms.setAt ?? ''}>
      <Stack gap="md" align="flex-start">
        <Heading order={2}>{t('inbox.change')}</Heading>
        <NativeSelect
          name="defaultTlp"
          label={t('inbox.defaultTlp')}
          defaultValue={terms.defaultTlp}
          data={[...LABELS]}
        />
        <NativeSelect
          name="floorTlp"
          label={t('inbox.floorTlp')}
          defaultValue={terms.floorTlp}
          data={[...LABELS]}
        />
        {me.communities.map(({ slug, name }) => (
          <Checkbox
            key={slug}
            name="community"
            value={slug}
            label={t('inbox.shareWith', { name })}
            defaultChecked={terms.audiences.includes(`community:${slug}`)}
          />
        ))}
        <Checkbox name="nameVictim" label={t('inbox.nameVictim')} defaultChecked={terms.nameVictim} />
        <Checkbox name="nameReporter" label={t('inbox.nameReporter')} defaultChecked={terms.nameReporter} />
        <Checkbox
          name="atOnce"
          label={t('inbox.atOnce')}
          defaultChecked={terms.publicRelease === 'AT_ONCE'}
        />
        <Button type="submit" loading={set.isPending}>
          {t('inbox.save')}
        </Button>
        <Outcome error={set.error} done={set.isSuccess ? t('inbox.saved') : undefined} />
      </Stack>
    </form>
  );
}
