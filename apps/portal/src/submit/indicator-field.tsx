import { Checkbox, List, Radio, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Radio.css';
import { useEffect, useState } from 'react';
import { ask, sendOverHttp } from '../data/ask';
import { graphql } from '../data/graphql';
import { Failed } from '../frame/states';
import { useField, useForm, useWords } from './form';
import { Marked } from './form-fields';
import { observedOf } from './indicator-values';
import { REPORT_LIMITS, type Value, valueKey } from './report';

const RECOGNISED = graphql(`
  query RecognisedValues($text: String!) {
    recognisedValues(text: $text) {
      type
      value
      start
      end
      remark
    }
  }
`);
const PAUSE_MS = 500;

/** A text as it was pasted, and what of it was recognised: each can be left out. */
export function IndicatorField() {
  const say = useWords();
  const { report } = useForm();
  const { value, set, error, id } = useField('indicators.text');
  const { isAsking, failure } = useRecognised(value);
  const { values } = report.indicators;
  return (
    <>
      <Textarea
        id={id}
        label={say('field.indicators.text.label')}
        description={say('field.indicators.text.hint')}
        rows={6}
        className="submit-code"
        spellCheck={false}
        value={value}
        error={error}
        onChange={(event) => set(event.currentTarget.value)}
      />
      {failure !== undefined && <Failed error={failure} />}
      <Text role="status" aria-live="polite" size="sm">
        {isAsking
          ? say('indicators.asking')
          : value.trim() === ''
            ? ''
            : say('indicators.found', { count: unique(values).length })}
      </Text>
      {values.length > 0 && <Recognised values={unique(values)} />}
      {values.length > 0 && <Meaning />}
    </>
  );
}

function unique(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [valueKey(value), value])).values()];
}

/** Asks what a text names once its writer pauses. */
function useRecognised(text: string): { readonly isAsking: boolean; readonly failure: unknown } {
  const { report, set } = useForm();
  const [asked, setAsked] = useState(() => (report.indicators.values.length > 0 ? text : ''));
  const [failure, setFailure] = useState<unknown>();
  const isTooLong = text.length > REPORT_LIMITS.indicatorsLengthMax;
  useEffect(() => {
    if (text === asked || isTooLong) return undefined;
    if (text.trim() === '') {
      setAsked(text);
      set('indicators.values', []);
      return undefined;
    }
    const timer = setTimeout(() => {
      ask(sendOverHttp, RECOGNISED, { text }).then(
        ({ recognisedValues }) => {
          set('indicators.values', recognisedValues);
          setFailure(undefined);
          setAsked(text);
        },
        (error: unknown) => {
          setFailure(error);
          setAsked(text);
        },
      );
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, asked, isTooLong, set]);
  return { isAsking: text !== asked && !isTooLong, failure };
}

function Recognised({ values }: { readonly values: readonly Value[] }) {
  const say = useWords();
  const { value: excluded, set } = useField<readonly string[]>('indicators.excluded');
  return (
    <fieldset className="submit-item">
      <legend>{say('indicators.legend')}</legend>
      <List listStyleType="none" className="submit-values">
        {values.map((value) => (
          <List.Item key={valueKey(value)}>
            <Checkbox
              checked={!excluded.includes(valueKey(value))}
              onChange={(event) =>
                set(
                  event.currentTarget.checked
                    ? excluded.filter((key) => key !== valueKey(value))
                    : [...excluded, valueKey(value)],
                )
              }
              label={<code>{value.value}</code>}
              description={describe(say, value)}
            />
          </List.Item>
        ))}
      </List>
    </fieldset>
  );
}

function describe(say: ReturnType<typeof useWords>, value: Value): string {
  const kind = say(`observable.${value.type}`);
  const remark =
    value.remark === null ? '' : ` · ${say(`remark.${value.remark}`, { defaultValue: value.remark })}`;
  const isKnown = value.type === 'vulnerability' || value.type === 'attack-pattern';
  return `${kind}${remark}${isKnown || observedOf(value) ? '' : ` · ${say('indicators.noteOnly')}`}`;
}

function Meaning() {
  const say = useWords();
  const { value, set } = useField<boolean>('indicators.malicious');
  return (
    <div className="submit-pair">
      <Radio.Group
        label={say('field.indicators.malicious.label')}
        value={value ? 'yes' : 'no'}
        onChange={(chosen) => set(chosen === 'yes')}
      >
        <Radio value="yes" label={say('choice.malicious.yes')} mt={6} />
        <Radio value="no" label={say('choice.malicious.no')} mt={6} />
      </Radio.Group>
      <Marked path="indicators.tlp" />
    </div>
  );
}
