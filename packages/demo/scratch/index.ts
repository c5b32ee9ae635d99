import { mkdtemp, writeFile } from 'node:fs/promises';
import { createLibrary } from '../server/documents/createLibrary.ts';
const folder = '/tmp/thousand';
const { mkdir, readFile, readdir } = await import('node:fs/promises');
await mkdir(folder,{recursive:true});
if ((await readdir(folder)).length<1000) {
 let seed=1; const rnd=()=>{ seed = (seed*1103515245+12345) & 0x7fffffff; return seed/0x7fffffff; };
 const vocab = Array.from({length:20000},(_, i)=>{ let w=''; let n=i+27; while(n>0){ w+=('bcdfglmnprstv'[n%13] ?? '')+('aeiou'[Math.floor(n/13)%5]); n=Math.floor(n/65);} return w; });
 const word=()=>vocab[Math.min(19999, Math.floor(Math.pow(rnd(),3)*20000))];
 for (let d=0; d<1000; d++){ let t='# Document '+d+' '+word()+'\n\n'; while(t.length<10_000){ t+='## '+word()+' '+word()+'\n\n'; for(let p=0;p<3;p++){ for(let s=0;s<4;s++){ const n=8+Math.floor(rnd()*14); const ws=Array.from({length:n},word); const x=ws.join(' '); t+=x[0].toUpperCase()+x.slice(1)+'. '; } t+='\n\n'; } } await writeFile(folder+'/doc'+d+'.md', t); }
}
const t=performance.now(); const lib = await createLibrary(folder);
console.log('ms', performance.now()-t, 'passages', lib.search.size(), 'rss', process.memoryUsage().rss/1e6, 'heap', process.memoryUsage().heapUsed/1e6, 'max', process.resourceUsage().maxRSS/1e3);
const q=performance.now(); const {extract}=await import('../server/engine/extractive/createExtractiveEngine.ts'); extract(lib.search,'What is the '+'baba coda fega window refund dodo?'); console.log('query', performance.now()-q);
globalThis.gc?.(); console.log('rss after gc', process.memoryUsage().rss/1e6, process.memoryUsage().heapUsed/1e6);
