import { hydrate, type DehydratedState } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { rememberRendered } from './data/asked-at';
import { Portal } from './frame/portal';
import { prepare } from './frame/outlet';
import { pageAt } from './frame/pages';
import { newQueryClient } from './frame/query-client';
import type { Scheme } from './frame/look';
import { LANGUAGES, languageOfPath } from './language/languages';
import { translator } from './language/translate';

await start();

async function start(): Promise<void> {
  const { language, rest } = languageOfPath(location.pathname);
  const words = await translator(language);
  await prepare(pageAt(rest).entry, words);
  const queries = newQueryClient();
  const given = document.getElementById('answers');
  const answers = JSON.parse(given?.textContent ?? '{}') as DehydratedState;
  // Nothing of what is withdrawn later stays in the page.
  given?.remove();
  rememberRendered(answers);
  hydrate(queries, answers);
  hydrateRoot(
    document.getElementById('portal')!,
    <StrictMode>
      <BrowserRouter basename={LANGUAGES[language].prefix || '/'}>
        <Portal
          words={words}
          queries={queries}
          scheme={(document.documentElement.dataset['theme'] ?? 'auto') as Scheme}
          origin={publicOrigin()}
          nonce={document.querySelector('script')?.nonce ?? ''}
        />
      </BrowserRouter>
    </StrictMode>,
  );
}

/** The address under which the instance is reached, as the api says: what is cited has to be the same for everybody. */
function publicOrigin(): string {
  const alternate = document.querySelector<HTMLLinkElement>('link[rel="alternate"]');
  return new URL(alternate?.href ?? location.href).origin;
}
