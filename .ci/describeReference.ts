import { describeApi } from './describeApi.ts';
import { describeIndex } from './describeIndex.ts';
import { describeParts } from './describeParts.ts';
import { describeTokens } from './describeTokens.ts';
import type { ReferencePage } from './markdown.ts';
import { publicPackages } from './publicPackages.ts';
import { readParts } from './readParts.ts';
import { describeTokenFile } from './writeTokens.ts';

/** Every page of `docs` that is made from the code and the other pages, and the tokens as the workspace has them. */
export function describeReference(root: string): readonly ReferencePage[] {
  const shown = readParts(root);
  const api = describeApi(publicPackages(root)).map(({ name, text }) => ({
    path: `reference/api/${name.replace('@credence-ui/', '')}.md`,
    text,
  }));
  return [
    ...api,
    ...describeParts(shown, root),
    describeTokens(shown, root),
    describeIndex(shown, root),
    { path: '../packages/react/src/tokens.json', text: describeTokenFile() },
  ];
}
