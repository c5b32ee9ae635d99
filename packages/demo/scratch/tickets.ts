import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
const t = JSON.parse(readFileSync('packages/demo/server/inbox/tickets.json','utf8'));
process.stdout.write(execFileSync('node',['packages/demo/scratch/ask.ts',...t.map((x:any)=>x.body)]).toString());
