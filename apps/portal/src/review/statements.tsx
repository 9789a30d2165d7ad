import { NativeSelect, Stack, Text, Title as Heading } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../data/graphql';
import { Empty } from '../frame/states';
import { useFormats } from '../language/format';
import type { Fields } from '../workspace/fields';
import { Outcome } from '../workspace/outcome';
import { SureButton } from '../workspace/sure-button';
import { useAct } from '../workspace/use-act';
import { OpenedForm, Written } from './opened-form';
import type { Review } from './review-questions';

const FILE = graphql(`
  mutation FileStatement($incident: ID!, $form: StatementForm!, $text: String!) {
    fileStatement(incident: $incident, form: $form, text: $text)
  }
`);
const REVISE = graphql(`
  mutation ReviseStatement($statement: ID!, $form: StatementForm!, $text: String!) {
    reviseStatement(statement: $statement, form: $form, text: $text)
  }
`);
const WITHDRAW = graphql(`
  mutation WithdrawStatement($statement: ID!) {
    withdrawStatement(statement: $statement)
  }
`);
const FORMS = ['RESPONSE', 'DENIAL', 'ACCEPTANCE', 'CORRECTION'] as const;
const TEXT_LENGTH_MAX = 5_000;

type Statement = Review['statements'][number];

interface Props {
  readonly incident: string;
  readonly statements: readonly Statement[];
  readonly mayFile: boolean;
  /** The name of the reader's organisation. */
  readonly own: string | undefined;
}

/** What participants say of an incident in their own name. */
export function Statements({ incident, statements, mayFile, own }: Props) {
  const { t } = useTranslation('review');
  const withdraw = useAct(WITHDRAW);
  return (
    <section aria-labelledby="statements">
      <Heading order={3} id="statements" mb="sm">
        {t('statements.title')}
      </Heading>
      {statements.length === 0 && <Empty>{t('statements.none')}</Empty>}
      <Stack gap="md">
        {statements.map((statement) => (
          <div key={statement.id}>
            <StatementView statement={statement} />
            {mayFile && statement.author === own && <ReviseForm statement={statement} />}
            {mayFile && statement.author === own && !statement.withdrawn && (
              <SureButton
                name={t('statements.withdraw')}
                question={t('statements.sure')}
                onSure={() => withdraw.mutate({ statement: statement.id })}
              />
            )}
          </div>
        ))}
      </Stack>
      <Outcome error={withdraw.error} />
      {mayFile && <FileForm incident={incident} />}
    </section>
  );
}

function StatementView({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation(['review', 'values']);
  const formats = useFormats();
  const { author, authorKind, authorCountry, withdrawn, versions } = statement;
  const kind = t(`values:kinds.${authorKind as 'cert'}`);
  const country = authorCountry ? formats.country(authorCountry) : '';
  return (
    <>
      <Text fw={600}>{[author, kind, country].filter(Boolean).join(', ')}</Text>
      {withdrawn && <Text>{t('statements.withdrawn')}</Text>}
      {versions.map(({ version, form, text, at }) => (
        <div key={version}>
          <Text>{text}</Text>
          <Text size="sm" c="dimmed">
            {t(`statements.forms.${form}`)} · {formats.moment(at)}
          </Text>
        </div>
      ))}
    </>
  );
}

function FileForm({ incident }: { readonly incident: string }) {
  const { t } = useTranslation('review');
  const file = useAct(FILE);
  return (
    <OpenedForm
      title={t('statements.file')}
      send={t('statements.send')}
      done={t('statements.done')}
      act={file}
      onSend={(fields) => file.mutate({ incident, ...said(fields) })}
    >
      <Text size="sm">{t('statements.hint')}</Text>
      <StatementFields />
    </OpenedForm>
  );
}

/** A later version of one's own statement: what was said before stays beside it. */
function ReviseForm({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation('review');
  const revise = useAct(REVISE);
  const last = statement.versions.at(-1);
  const [shown, setShown] = useState(last);
  if (last && last !== shown) setShown(last);
  const [isOpen, setOpen] = useState(false);
  // Taken back meanwhile: who is writing keeps what they wrote, and is told so when they send it.
  if (statement.withdrawn && !isOpen) return null;
  return (
    <OpenedForm
      title={t('statements.revise')}
      send={t('statements.sendLater')}
      done={t('statements.revised')}
      act={revise}
      onSend={(fields) => revise.mutate({ statement: statement.id, ...said(fields) })}
      onToggle={setOpen}
    >
      <Text size="sm">{t('statements.reviseHint')}</Text>
      <StatementFields key={shown?.version} last={shown} />
    </OpenedForm>
  );
}

function StatementFields({ last }: { readonly last?: Statement['versions'][number] | undefined }) {
  const { t } = useTranslation('review');
  return (
    <>
      <NativeSelect
        name="form"
        label={t('statements.form')}
        {...(last ? { defaultValue: last.form } : {})}
        data={FORMS.map((value) => ({ value, label: t(`statements.forms.${value}`) }))}
      />
      <Written
        name="text"
        label={t('statements.text')}
        rows={4}
        lengthMax={TEXT_LENGTH_MAX}
        {...(last ? { written: last.text } : {})}
      />
    </>
  );
}

function said({ text }: Fields) {
  return { form: text('form') as (typeof FORMS)[number], text: text('text') };
}
