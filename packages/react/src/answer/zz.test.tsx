import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { it } from 'vitest';
import { AnswerText } from './AnswerText.tsx';
const read = (f: string) => JSON.parse(readFileSync('/work/shared/corpus/' + f, 'utf8'));
const seqs: Record<string, (x: number) => string> = {
  'indent-list': (x) => ' '.repeat(2 * x) + '* a\n', 'backtick-ramp': (x) => 'e' + '`'.repeat(x),
  'ref-many': (x) => `[x${x}]: /url\n\n[x${x}]\n\n`, 'cite-many': (x) => `f [${x}] `, 'footnote-many': (x) => `[^${x}]\n\n[^${x}]: n\n\n`,
};
it('pathological', () => {
  const rows: string[] = [];
  for (const c of read('pathological.json').cases) {
    let text = '';
    for (const part of c.parts) {
      if (typeof part === 'string') text += part;
      else if (part.seq) { const out: string[] = []; const f = seqs[part.seq]; if (!f) { console.log('seq', part.seq); continue; } for (let x = 0; x < part.n; x++) out.push(f(x)); text += out.join(''); }
      else text += part.s.repeat(part.n ?? 1);
    }
    for (const streaming of [false, true]) {
      const t = performance.now(); let err = '';
      try { renderToString(<AnswerText content={text} streaming={streaming} citations={[{ id: '1', source: 'a', anchor: 'marker' }]} />); } catch (e) { err = (e as Error).message.slice(0, 100); }
      const ms = performance.now() - t;
      if (ms > 700 || err) rows.push(`${c.name} ${text.length} ${streaming} ${ms.toFixed(0)} ${err}`);
    }
  }
  console.log(rows.join('\n'));
}, 600000);
