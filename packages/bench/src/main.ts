import { runConfidence } from './confidence/runConfidence.ts';

const [name, ...args] = process.argv.slice(2);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
if (name === 'confidence') runConfidence(args, say);
else {
  say('Credence: there is no such benchmark. Run `pnpm bench confidence`.');
  process.exitCode = 1;
}
