import { defineConfig } from 'vite';

/** Marks for frameworks that render elsewhere; nothing here does. */
const isMarkOfOthers = ({ code }) => code === 'MODULE_LEVEL_DIRECTIVE';

const onwarn = (warning, warn) => {
  if (!isMarkOfOthers(warning)) warn(warning);
};

/** Two builds of the same pages: what browsers load, and what the api renders them with. */
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: isSsrBuild
    ? {
        outDir: '../../dist/portal/server',
        emptyOutDir: true,
        target: 'node20',
        rollupOptions: {
          onwarn,
          output: { format: 'cjs', entryFileNames: 'server.js', codeSplitting: false },
        },
      }
    : {
        outDir: '../../dist/portal/client',
        emptyOutDir: true,
        manifest: true,
        target: 'baseline-widely-available',
        assetsInlineLimit: 0,
        rollupOptions: { onwarn, input: { client: 'src/client.tsx', theme: 'src/theme-before-paint.ts' } },
      },
  ssr: { noExternal: true },
}));
