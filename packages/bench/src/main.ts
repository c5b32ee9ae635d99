import { benchDemo } from './demo/benchDemo.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = { demo: benchDemo };

const [name = ''] = process.argv.slice(2);
const bench = benches[name];
if (bench) await bench();
else {
  const known = Object.keys(benches).join(', ');
  console.error(`Credence: there is no benchmark "${name}". Run pnpm bench with one of: ${known}.`);
  process.exitCode = 1;
}
