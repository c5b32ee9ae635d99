import { benchAnswer } from './answer/benchAnswer.ts';
import { benchChanges } from './changes/benchChanges.ts';
import { runConfidence } from './confidence/runConfidence.ts';
import { benchDemo } from './demo/benchDemo.ts';
import { benchDrafts } from './drafts/benchDrafts.ts';
import { benchExperiments } from './experiments/benchExperiments.ts';
import { benchRelay } from './relay/benchRelay.ts';
import { benchSql } from './sql/benchSql.ts';

const [name = '', ...args] = process.argv.slice(2);
const benches: Readonly<Record<string, () => Promise<void> | void>> = {
  answer: benchAnswer,
  changes: benchChanges,
  confidence: () => runConfidence(args, (line) => console.log(line)),
  demo: benchDemo,
  drafts: benchDrafts,
  experiments: benchExperiments,
  relay: benchRelay,
  sql: benchSql,
};

const bench = benches[name];
if (bench) await bench();
else {
  const known = Object.keys(benches).join(', ');
  console.error(`Credence: there is no benchmark "${name}". Run pnpm bench with one of: ${known}.`);
  process.exitCode = 1;
}
