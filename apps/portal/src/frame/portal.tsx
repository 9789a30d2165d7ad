import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Frame } from './frame';
import { OriginProvider } from './origin';
import { NewsDesk } from './news';
import { Outlet } from './outlet';
import { THEME, type Scheme, schemeKeeper } from './look';
import { type Told, ToldProvider } from './told';

/** What both the api and a browser give to the portal. */
export interface PortalProps {
  readonly words: i18n;
  readonly queries: QueryClient;
  readonly scheme: Scheme;
  readonly nonce: string;
  readonly origin: string;
  readonly told?: Told;
}

/** The whole portal, inside a router. */
export function Portal({ words, queries, scheme, nonce, origin, told }: PortalProps) {
  return (
    <ToldProvider value={told}>
      <OriginProvider value={origin}>
        <I18nextProvider i18n={words}>
          <QueryClientProvider client={queries}>
            <MantineProvider
              theme={THEME}
              defaultColorScheme={scheme}
              colorSchemeManager={schemeKeeper}
              getStyleNonce={() => nonce}
            >
              <NewsDesk>
                <Frame>
                  <Outlet />
                </Frame>
              </NewsDesk>
            </MantineProvider>
          </QueryClientProvider>
        </I18nextProvider>
      </OriginProvider>
    </ToldProvider>
  );
}
