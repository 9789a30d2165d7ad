import { Alert, Anchor } from '@mantine/core';
import { type Form, FormProvider, fieldId, useWords } from './form';
import { FormSections, SECTIONS } from './form-sections';

/** The form with its outline, and, once the reporter tried to go on, everything that is not right yet. */
export function FormStep(form: Form) {
  return (
    <FormProvider value={form}>
      <div className="submit-form">
        <Outline {...form} />
        <div className="submit-fields">
          <Summary {...form} />
          <FormSections />
        </div>
      </div>
    </FormProvider>
  );
}

/** Which section a field stands in. */
const SECTION_OF: Readonly<Record<string, (typeof SECTIONS)[number]>> = {
  title: 'what',
  description: 'what',
  kinds: 'what',
  began: 'when',
  detected: 'when',
  ended: 'when',
  victims: 'who',
  impact: 'impact',
  response: 'impact',
  how: 'how',
  malware: 'how',
  claims: 'how',
  indicators: 'indicators',
  evidence: 'evidence',
  references: 'evidence',
};

function Outline({ mistakes, isChecked }: Form) {
  const say = useWords();
  const wrong = new Set([...mistakes.keys()].map((field) => SECTION_OF[field.split('.')[0] ?? '']));
  return (
    <nav aria-label={say('outline')} className="submit-outline">
      <ol>
        {SECTIONS.map((name) => (
          <li key={name}>
            <a href={`#section-${name}`}>
              {say(`section.${name}.title`)}
              {isChecked && wrong.has(name) && <span className="submit-wrong"> {say('outlineWrong')}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Summary({ mistakes, refused, isChecked }: Form) {
  const say = useWords();
  const all = [
    ...[...mistakes].map(([field, mistake]) => [field, say(`mistake.${mistake}`)] as const),
    ...[...refused].filter(([field]) => !mistakes.has(field)),
  ];
  if (!isChecked || all.length === 0) return null;
  return (
    <Alert
      id="submit-mistakes"
      tabIndex={-1}
      role="alert"
      color="red"
      title={say('mistakes', { count: all.length })}
    >
      <ul>
        {all.map(([field, words]) => (
          <li key={field}>
            <Anchor
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(field))?.focus();
              }}
            >
              {labelOf(say, field)}
            </Anchor>
            : {words}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** What a field is called: those of lists without their number. */
function labelOf(say: ReturnType<typeof useWords>, field: string): string {
  const name = field.replace(/\.\d+(?=\.|$)/g, '');
  return say(`field.${name}.label`, { defaultValue: say(`section.${SECTION_OF[name] ?? 'what'}.title`) });
}
