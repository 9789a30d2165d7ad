import { createTheme, type MantineColorsTuple, type MantineColorSchemeManager } from '@mantine/core';
import './mantine-styles';
import './frame.css';

/** From pale to deep; white text on the eighth and ninth, and they on white, pass WCAG 2.2 AA. */
const ACCORD: MantineColorsTuple = [
  '#eaf4f6',
  '#d5e6ea',
  '#a8cdd6',
  '#77b2c1',
  '#4f9cb0',
  '#368ea5',
  '#27839c',
  '#136f87',
  '#0b5a6f',
  '#064555',
];

/** How everything looks. */
export const THEME = createTheme({
  colors: { accord: ACCORD },
  primaryColor: 'accord',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Code", "DejaVu Sans Mono", Menlo, monospace',
  headings: {
    fontFamily: 'ui-serif, Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif',
    fontWeight: '600',
  },
});

/** Light, dark, or as the reader's system has it. */
export type Scheme = 'light' | 'dark' | 'auto';

const COOKIE = 'entente-theme';
const YEAR_SECONDS = 31_536_000;

/** Keeps the choice in a cookie, so that the api renders the page in it. */
export const schemeKeeper: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set(scheme) {
    document.cookie = `${COOKIE}=${scheme}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    document.documentElement.dataset['theme'] = scheme;
  },
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
