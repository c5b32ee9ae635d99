import { expect, it } from 'vitest';
import { residencyProblem } from './residency.ts';

it.each([
  ['', null, null],
  ['', 'eu', null],
  ['EU', 'eu', null],
  ['eu, ch', 'CH', null],
  ['eu', 'us', /keeps data in eu, and this server keeps it in us/],
  ['eu ch', null, /in eu or ch, and nobody has said/],
] as const)('judges a spec for %j on a server in %s', (dataResidency, region, words) => {
  const problem = residencyProblem({ dataResidency }, region);
  if (words === null) expect(problem).toBeNull();
  else expect(problem).toMatch(words);
});
