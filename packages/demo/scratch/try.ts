import { readFileSync } from 'node:fs';
import { readFolder } from '../server/documents/readFolder.ts';
import { createSearch } from '../server/retrieval/createSearch.ts';
import { extract } from '../server/engine/extractive/createExtractiveEngine.ts';
import { assessAnswer } from '../server/engine/assessAnswer.ts';
const [folder='packages/demo/documents', file='shop', split='dev', verbose=''] = process.argv.slice(2);
const s = createSearch();
for await (const r of readFolder(folder)) if (r.document) s.add(r.document);
const qs = JSON.parse(readFileSync('packages/demo/test/questions/'+file+'.json','utf8')).filter(q=>split==='all'||q.split===split);
const rows = qs.map(q=>{ const a=extract(s,q.question); const r=assessAnswer(a); return {q,a,r, sig:Object.fromEntries(r.signals.map(x=>[x.kind,x.value]))}; });
const ok=rows.filter(x=>x.q.answer);
const correct=ok.filter(x=>x.a.content.includes(x.q.answer)); const first = ok.filter(x=>x.a.citations[0]?.quote.includes(x.q.answer));
console.log('accuracy', correct.length, ok.length, 'first', first.length);
for (const t of [.2,.25,.3,.35,.4,.45,.5,.55,.6]) { const ab=rows.filter(x=>x.r.confidence===null||x.r.confidence<t|| x.r.signals.some(y=>y.kind==='retrieval'&&y.details.question!==null&&y.details.question<.3)); const tp=ab.filter(x=>!x.q.answer).length; const wrongkept=rows.filter(x=>!ab.includes(x)&&x.q.answer&&!x.a.content.includes(x.q.answer)).length; console.log(t,'precision',(tp/ab.length).toFixed(2),'recall',(tp/(rows.length-ok.length)).toFixed(2), 'wrong kept',wrongkept); }
if (verbose) for (const x of rows.toSorted((a,b)=>(a.r.confidence??0)-(b.r.confidence??0))) console.log((x.r.confidence??-1).toFixed(2), x.r.abstain?'A':' ', x.q.answer? (x.a.content.includes(x.q.answer)?'ok ':'BAD'):'U  ', Object.entries(x.sig).map(([k,v])=>k.slice(0,5)+' '+(v===null?'null':v.toFixed(2))).join(' '), x.q.question, (verbose==='2'&&x.q.answer&&!x.a.content.includes(x.q.answer))? '\n      '+x.a.content:'');
