import './submit.css';
import { Alert, Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Refusal } from '../data/ask';
import { focusSoon } from '../frame/focus-soon';
import { DraftState, Drafts } from './drafts';
import { FileStep } from './file-step';
import { FormStep } from './form-step';
import { useWords } from './form';
import { useKnown } from './known-before';
import { PreviewStep } from './preview-step';
import { bundleOf, fieldAt } from './report-bundle';
import { mistakesIn } from './report-check';
import { lackIn } from './terms';
import { TermsStep } from './terms-step';
import { useDraft } from './use-draft';

const STEPS = ['report', 'terms', 'preview'] as const;
type Step = (typeof STEPS)[number];

/** From a blank form, or a file, to an incident that is submitted: what, with whom, and what each of them will see. */
export function Workbench() {
  const say = useWords();
  const state = useDraft();
  const { draft, change } = state;
  const [step, setStep] = useState<Step>('report');
  const [isChecked, setChecked] = useState(false);
  const [areTermsChecked, setTermsChecked] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const known = useKnown(draft.file);
  const built = useMemo(() => bundleOf(draft.report), [draft.report]);
  const mistakes = useMemo(() => mistakesIn(draft.report, new Date()), [draft.report]);
  const refused = useMemo(() => placed(refusal, built.places), [refusal, built.places]);
  const show = (next: Step, focused: string): void => {
    setStep(next);
    focusSoon(focused);
  };
  const go = (next: Step): void => {
    if (next !== 'report' && draft.file && known) return show('report', 'submit-known');
    if (next !== 'report' && !draft.file && mistakes.size > 0) {
      setChecked(true);
      return show('report', 'submit-mistakes');
    }
    if (next === 'preview' && lackIn(draft.terms)) {
      setTermsChecked(true);
      return show('terms', 'submit-lack');
    }
    return show(next, 'submit-step');
  };
  const refuse = (error: Refusal): void => {
    setRefusal(error);
    setChecked(true);
    setStep(error.code === 'invalid-terms' || error.issues.length === 0 ? 'terms' : 'report');
  };
  return (
    <div className="workbench">
      <Steps step={step} go={go} />
      <DraftState keeping={state.keeping} />
      {state.keeping === 'nothing' && step === 'report' && <Drafts open={state.open} />}
      <h2 id="submit-step" tabIndex={-1} className="submit-step-title">
        {say(`step.${step}.title`)}
      </h2>
      {step === 'report' && (
        <>
          <FileStep
            file={draft.file}
            known={known}
            take={(file) => change({ file })}
            issues={draft.file ? (refusal?.issues ?? []) : []}
          />
          {!draft.file && (
            <FormStep
              report={draft.report}
              set={state.set}
              mistakes={mistakes}
              refused={refused}
              isChecked={isChecked}
            />
          )}
        </>
      )}
      {step === 'terms' && (
        <>
          {refusal && (
            <Alert color="red" role="alert" mb="md" title={refusal.message}>
              {refusal.issues.map(({ pointer, message }) => (
                <Text key={`${pointer} ${message}`}>{message}</Text>
              ))}
            </Alert>
          )}
          <TermsStep
            terms={draft.terms}
            isChecked={areTermsChecked}
            change={(terms) => {
              setRefusal(undefined);
              change({ terms });
            }}
          />
        </>
      )}
      {step === 'preview' && (
        <PreviewStep
          draft={draft}
          bundle={draft.file?.bundle ?? JSON.stringify(built.bundle)}
          change={change}
          refuse={refuse}
          forget={state.forget}
        />
      )}
      <Turns step={step} go={go} />
    </div>
  );
}

/** What the api found wrong, at the fields that it comes from. */
function placed(refusal: Refusal | undefined, places: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pointer, message } of refusal?.issues ?? []) {
    const field = fieldAt(places, pointer) ?? 'title';
    if (!found.has(field)) found.set(field, message);
  }
  return found;
}

function Steps({ step, go }: { readonly step: Step; readonly go: (step: Step) => void }) {
  const say = useWords();
  return (
    <nav aria-label={say('step.label')}>
      <ol className="submit-steps">
        {STEPS.map((each) => (
          <li key={each}>
            <button type="button" aria-current={each === step ? 'step' : undefined} onClick={() => go(each)}>
              {say(`step.${each}.name`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Turns({ step, go }: { readonly step: Step; readonly go: (step: Step) => void }) {
  const say = useWords();
  const at = STEPS.indexOf(step);
  const previous = STEPS[at - 1];
  const next = STEPS[at + 1];
  return (
    <Group justify="space-between" mt="xl">
      {previous ? (
        <Button variant="default" onClick={() => go(previous)}>
          {say('step.back')}
        </Button>
      ) : (
        <span />
      )}
      {next && <Button onClick={() => go(next)}>{say(`step.${next}.go`)}</Button>}
    </Group>
  );
}
