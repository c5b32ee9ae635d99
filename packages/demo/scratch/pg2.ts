import { PGlite } from '@electric-sql/pglite';
console.log(PGlite.defaultStartParams);
const p = await PGlite.create({ dataDir: process.argv[2], startParams: [...PGlite.defaultStartParams, '-c','shared_buffers=2MB','-c','wal_buffers=64kB'] });
const m=process.memoryUsage(); console.log(Object.fromEntries(Object.entries(m).map(([k,v])=>[k,v/1e6|0])));
console.log((await p.query('show shared_buffers')).rows);
await p.close();
