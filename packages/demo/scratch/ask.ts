import { readFolder } from '../server/documents/readFolder.ts';
import { createSearch } from '../server/retrieval/createSearch.ts';
import { extract } from '../server/engine/extractive/createExtractiveEngine.ts';
import { assessAnswer } from '../server/engine/assessAnswer.ts';
const s = createSearch();
for await (const r of readFolder('packages/demo/documents')) if (r.document) s.add(r.document);
for (const q of process.argv.slice(2)) { const a = extract(s,q); const r = assessAnswer(a);
 console.log('\n##',q); console.log(a.content); console.log(a.citations.map(c=>c.source+':'+c.page).join(', ')); console.log('SAMPLES',a.evidence.samples); console.log(r.confidence, Object.fromEntries(r.signals.map(x=>[x.kind,x.value]))); }
