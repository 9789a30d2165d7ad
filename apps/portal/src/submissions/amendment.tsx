import '../submit/submit.css';
import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Refusal, question, sendOverHttp } from '../data/ask';
import { graphql } from '../data/graphql';
import { focusSoon } from '../frame/focus-soon';
import { Failed, Loading } from '../frame/states';
import { reportOf } from '../submit/bundle-report';
import { withValue } from '../submit/field-path';
import { FormStep } from '../submit/form-step';
import type { Report } from '../submit/report';
import { bundleOf, fieldAt } from '../submit/report-bundle';
import { mistakesIn } from '../submit/report-check';
import { amend } from '../submit/send';
import { lackIn } from '../submit/terms';
import { TermsStep } from '../submit/terms-step';
import { useWarningBeforeLeaving } from '../submit/use-draft';
import { termsShared } from './terms-told';
import type { Submission } from './submission-question';

const BUNDLE = graphql(`
  query SubmittedBundle($id: ID!) {
    submission(id: $id) {
      bundle
    }
  }
`);

/** A later version: in the form where the form made the first one, else as JSON. */
export function Amendment({ submission }: { readonly submission: Submission }) {
  const { id } = submission;
  const asked = useQuery({
    ...question(BUNDLE, { id }),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
  });
  if (asked.error) return <Failed error={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data) return <Loading />;
  return <Editor submission={submission} bundle={asked.data.submission.bundle} />;
}

function Editor({ submission, bundle }: { readonly submission: Submission; readonly bundle: string }) {
  const { t } = useTranslation('submissions');
  const [report, setReport] = useState(() => reportOf(JSON.parse(bundle)));
  const [text, setText] = useState(() => JSON.stringify(JSON.parse(bundle), null, 2));
  const [terms, setTerms] = useState(() => termsShared(submission.terms));
  const [isChecked, setChecked] = useState(false);
  const [isDirty, setDirty] = useState(false);
  const mistakes = useMemo(() => (report ? mistakesIn(report, new Date()) : new Map()), [report]);
  const navigate = useNavigate();
  const later = (): string =>
    report
      ? JSON.stringify(bundleOf({ ...report, modified: new Date().toISOString() }).bundle)
      : JSON.stringify(JSON.parse(text));
  const amending = useMutation({
    mutationFn: () => amend(sendOverHttp, submission.id, later(), terms),
    onSuccess: (id) => {
      setDirty(false);
      return navigate(`/submissions/${id}`);
    },
    onError: () => setChecked(true),
  });
  useWarningBeforeLeaving(isDirty);
  const refusal = amending.error instanceof Refusal ? amending.error : undefined;
  return (
    <Stack mt="md">
      {report ? (
        <FormStep
          report={report}
          set={(path, value) => {
            setDirty(true);
            setReport((before) => before && withValue(before, path, value));
          }}
          mistakes={mistakes}
          refused={refusedIn(report, refusal)}
          isChecked={isChecked}
        />
      ) : (
        <AsJson text={text} setText={setText} refusal={refusal} />
      )}
      <h3>{t('amendment.terms')}</h3>
      {termsShared(submission.terms).holdAll && <Text>{t('amendment.waits')}</Text>}
      <TermsStep terms={terms} change={setTerms} isChecked={isChecked} />
      {amending.error && !(refusal && refusal.issues.length > 0) && (
        <Failed error={amending.error} again={() => amending.reset()} />
      )}
      <div>
        <Button
          loading={amending.isPending}
          onClick={() => {
            setChecked(true);
            if (!report && !isJson(text)) focusSoon('amendment-bundle');
            else if (mistakes.size === 0 && !lackIn(terms)) amending.mutate();
            else focusSoon(mistakes.size > 0 ? 'submit-mistakes' : 'submit-lack');
          }}
        >
          {t('amendment.do')}
        </Button>
      </div>
    </Stack>
  );
}

function refusedIn(report: Report, refusal: Refusal | undefined): Map<string, string> {
  const { places } = bundleOf(report);
  return new Map(
    (refusal?.issues ?? []).map(({ pointer, message }) => [fieldAt(places, pointer) ?? 'title', message]),
  );
}

function AsJson({
  text,
  setText,
  refusal,
}: {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly refusal: Refusal | undefined;
}) {
  const { t } = useTranslation('submissions');
  return (
    <>
      <Text>{t('amendment.json')}</Text>
      <Textarea
        id="amendment-bundle"
        label={t('amendment.bundle')}
        className="submit-code"
        rows={18}
        spellCheck={false}
        value={text}
        error={isJson(text) ? undefined : t('amendment.notJson')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {refusal && refusal.issues.length > 0 && (
        <Alert color="red" role="alert" title={refusal.message}>
          <ul>
            {refusal.issues.map(({ pointer, message }) => (
              <li key={`${pointer} ${message}`}>
                <code>{pointer}</code> {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
