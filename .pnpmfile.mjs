const notPublished = ['scripts', 'devDependencies'];

/** A published package goes without what builds and tests it. */
export const hooks = {
  beforePacking: (manifest) =>
    Object.fromEntries(Object.entries(manifest).filter(([name]) => !notPublished.includes(name))),
};
