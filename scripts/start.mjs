// Starts the hub from a fresh clone: `npm start`. With `--watch` it starts again after every change: `npm run dev`.
import { environmentForHub, install, nest, nodeForHub, prepare, refuseOldNode, run } from './prepare.mjs';

const watch = process.argv.includes('--watch');
const rest = process.argv.slice(2).filter((argument) => argument !== '--watch');

if (watch) {
  refuseOldNode();
  await install();
  // Without a shell in between, the next start waits until the old process has freed the port.
  const args = [nest(), 'start', '--watch', '--no-shell', '--', ...rest];
  process.exit(await run(process.execPath, args, { env: { DRAIN_SECONDS: '0', ...process.env } }));
}
await prepare();
const args = [...nodeForHub, 'dist/src/main.js', ...rest];
process.exit(await run(process.execPath, args, { env: { ...environmentForHub, ...process.env } }));
