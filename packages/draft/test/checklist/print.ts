// Prints the rates of each kind on both halves: `node packages/draft/test/checklist/print.ts`, with `misses` also the words.
import { checklist } from '@credence-ui/draft/checklist';
import { halves, measure } from './rates.ts';

const kinds = ['date', 'number', 'commitment', 'name', 'identifier', 'link', 'email'] as const;

for (const [half, sentences] of Object.entries(halves))
  for (const kind of kinds) {
    const rates = measure(sentences, kind, (text, locale) => checklist(text, { locale }));
    const { recall, precision, marked, missed, wrong } = rates;
    console.log(half, kind, marked, recall.toFixed(2), precision.toFixed(2));
    if (process.argv.includes('misses'))
      console.log(
        missed
          .map((one) => `  missed ${one}`)
          .concat(wrong.map((one) => `  wrong ${one}`))
          .join('\n'),
      );
  }
