import { join } from 'node:path';

/** The check builds a copy within the repository, whose installed packages it shares. */
export default { turbopack: { root: join(import.meta.dirname, '../../..') } };
