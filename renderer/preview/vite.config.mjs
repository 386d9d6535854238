import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';

/** `npx vite --config renderer/preview/vite.config.mjs`, then open /preview/?scene=unknown&theme=dark */
export default {
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [react()],
  server: { host: '127.0.0.1', fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
};
