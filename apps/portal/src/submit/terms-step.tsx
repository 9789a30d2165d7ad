import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Radio.css';
import { Alert, Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useIdentity } from '../frame/identity';
import { TLP_LABELS } from './choices.data';
import { fieldId, useWords } from './form';
import { type Share, type Terms, lackIn, sharesOf, termsWith } from './terms';

interface TermsProps {
  readonly terms: Terms;
  readonly change: (terms: Terms) => void;
  readonly error?: string | undefined;
  /** Whether somebody has tried to go on: before that nothing is called wrong. */
  readonly isChecked?: boolean;
}

/** With whom a report is shared, in plain words, and what follows from each choice. */
export function TermsStep({ terms, change, error, isChecked = false }: TermsProps) {
  const say = useWords();
  const communities = useIdentity()?.communities ?? [];
  const lack = isChecked ? lackIn(terms) : undefined;
  const chosen = { open: null, nobody: 'nobody', readers: terms.defaultTlp } as const;
  return (
    <div className="submit-terms">
      <Stack gap="lg">
        {lack && (
          <Alert id="submit-lack" tabIndex={-1} color="red" role="alert" title={say(`terms.lack.${lack}`)}>
            {say(`terms.lackHint.${lack}`)}
          </Alert>
        )}
        <Radio.Group
          label={say('terms.who')}
          description={say('terms.whoHint')}
          value={chosen[terms.choice]}
          onChange={(value) => change(termsWith(terms, value))}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="nobody" label={say('terms.nobody')} description={say('terms.nobodyHint')} />
            {TLP_LABELS.map((label) => (
              <Radio
                key={label}
                value={label}
                label={say(`terms.label.${label}`)}
                description={`TLP:${label}`}
              />
            ))}
          </Stack>
        </Radio.Group>
        {terms.choice === 'readers' && communities.length > 0 && (
          <Checkbox.Group
            label={say('terms.communities')}
            description={say('terms.communitiesHint')}
            value={[...terms.communities]}
            onChange={(chosen: string[]) => change({ ...terms, communities: chosen })}
          >
            <Stack gap="xs" mt="xs">
              {communities.map(({ slug, name }) => (
                <Checkbox key={slug} value={slug} label={name} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {terms.choice === 'readers' && (
          <>
            <Recipients terms={terms} change={change} error={error} />
            <Flags terms={terms} change={change} />
          </>
        )}
      </Stack>
      <Consequences terms={terms} />
    </div>
  );
}

function Recipients({ terms, change, error }: TermsProps) {
  const say = useWords();
  const [text, setText] = useState(terms.recipients.join(', '));
  return (
    <TextInput
      id={fieldId('terms.recipients')}
      label={say('terms.recipients')}
      description={say('terms.recipientsHint')}
      value={text}
      error={error}
      autoComplete="off"
      onChange={(event) => {
        setText(event.currentTarget.value);
        change({ ...terms, recipients: event.currentTarget.value.split(/[\s,;]+/).filter(Boolean) });
      }}
    />
  );
}

function Flags({ terms, change }: TermsProps) {
  const say = useWords();
  const flag = (name: 'nameVictim' | 'nameReporter' | 'pseudonyms' | 'publicAtOnce' | 'holdAll') => (
    <Checkbox
      checked={terms[name]}
      label={say(`terms.${name}`)}
      onChange={(event) => change({ ...terms, [name]: event.currentTarget.checked })}
    />
  );
  return (
    <>
      <fieldset className="submit-item">
        <legend>{say('terms.names')}</legend>
        {flag('nameVictim')}
        {flag('nameReporter')}
        {terms.communities.length > 0 && flag('pseudonyms')}
      </fieldset>
      <fieldset className="submit-item">
        <legend>{say('terms.when')}</legend>
        {flag('publicAtOnce')}
        {flag('holdAll')}
      </fieldset>
    </>
  );
}

/** Who gets what under these terms: changes as one chooses, and is told to who hears the page. */
function Consequences({ terms }: { readonly terms: Terms }) {
  const say = useWords();
  const communities = useIdentity()?.communities ?? [];
  const nameOf = (slug: string) => communities.find((each) => each.slug === slug)?.name ?? slug;
  return (
    <section className="submit-consequences" aria-labelledby="consequences">
      <h3 id="consequences">{say('terms.consequences')}</h3>
      <ul aria-live="polite">
        {terms.choice !== 'readers' && <li>{say(`terms.follows.${terms.choice}`)}</li>}
        {terms.choice === 'readers' && (
          <>
            {sharesOf(terms, nameOf).map((share) => (
              <li key={share.audience}>{sentenceOf(say, share)}</li>
            ))}
            <li>{say(terms.nameVictim ? 'terms.victimNamed' : 'terms.victimHidden')}</li>
            <li>{say(terms.nameReporter ? 'terms.reporterNamed' : 'terms.reporterHidden')}</li>
          </>
        )}
      </ul>
    </section>
  );
}

function sentenceOf(say: ReturnType<typeof useWords>, { audience, names, gets, when }: Share): string {
  const who = { names: names.join(', ') };
  if (gets === 'marked-lower') return say(`terms.share.${audience}.nothing`, who);
  return `${say(`terms.share.${audience}.everything`, who)} ${say(`terms.whenShared.${when}`)}`;
}
