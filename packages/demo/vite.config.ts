import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['COPILOT_SERVER'] ?? 'http://127.0.0.1:4173';

/** Builds the page into `dist`; in development `/api` goes to a copilot server that runs beside it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  server: { proxy: { '/api': server } },
});
