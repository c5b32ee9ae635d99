import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';

export default {
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': join(import.meta.dirname, 'src') } },
  logLevel: 'warn',
};
