import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies the address of the view: whoever opens it asks the same, and is answered by what they may see. */
export function ShareAddress() {
  const { t } = useTranslation('explore');
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setTold(t('share.copied'));
    } catch {
      setTold(t('share.byHand'));
    }
  };
  return (
    <>
      <button type="button" className="tool" onClick={() => void copy()}>
        {t('share.copy')}
      </button>
      <span role="status" className="chart-told">
        {told}
      </span>
    </>
  );
}
