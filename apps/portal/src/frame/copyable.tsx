import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './copyable.css';

interface Props {
  /** What it is, for whoever cannot see where it stands. */
  readonly label: string;
  readonly text: string;
  /** Whether it is words rather than a command. */
  readonly prose?: boolean;
}

/** A text to be copied. Without scripts it can be selected as any other. */
export function Copyable({ label, text, prose = false }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState<'copied' | 'failed'>();
  const copy = () => {
    // Where the page came without TLS, browsers give no clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return setState('failed');
    clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <div className="copyable">
      <pre
        className={prose ? 'copyable-text copyable-prose' : 'copyable-text'}
        tabIndex={0}
        role="group"
        aria-label={label}
      >
        {prose ? <span>{text}</span> : <code>{text}</code>}
      </pre>
      <div className="copyable-tools">
        <button
          type="button"
          className="copyable-button"
          onClick={copy}
          aria-label={`${t('copy.do')}: ${label}`}
        >
          {t('copy.do')}
        </button>
        <span role="status" className="copyable-state">
          {state ? t(`copy.${state}`) : ''}
        </span>
      </div>
    </div>
  );
}
