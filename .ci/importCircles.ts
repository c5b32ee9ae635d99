import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Who imports whom, by path. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The relative imports of scripts, of types too, but for those that wait until they are called. */
export function readImports(root: string, paths: readonly string[]): ImportGraph {
  return new Map(
    paths.map((path) => {
      const { statements } = ts.createSourceFile(
        path,
        readFileSync(join(root, path), 'utf8'),
        ts.ScriptTarget.Latest,
      );
      return [path, statements.flatMap((statement) => targetOf(statement, path))];
    }),
  );
}

function targetOf(statement: ts.Statement, path: string): readonly string[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const { moduleSpecifier: from } = statement;
  if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
  return [join(dirname(path), from.text)];
}

/** One circle for each file at which a walk along the imports comes back to itself, as `a.ts > b.ts > a.ts`. */
export function circlesIn(graph: ImportGraph): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path].join(' > '));
    if (at >= 0 || done.has(path)) return;
    way.push(path);
    for (const next of graph.get(path) ?? []) walk(next);
    way.pop();
    done.add(path);
  };
  for (const path of graph.keys()) walk(path);
  return circles;
}
