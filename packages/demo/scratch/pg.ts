import { PGlite } from '@electric-sql/pglite';
const t=performance.now();
console.log(process.memoryUsage().rss/1e6);
const p = await PGlite.create({ dataDir: '/tmp/pgx' , ...(process.argv[2]? JSON.parse(process.argv[2]):{})});
console.log(performance.now()-t, process.memoryUsage());
await p.query('select 1'); await p.close(); console.log(performance.now()-t,process.memoryUsage().rss/1e6);
