import { join } from 'node:path';
import ts from 'typescript';
import type { Snippet } from './snippets.ts';

/** Type-checks each snippet as a module of its own, in one program; gives the messages of each, in order. */
export function compileSnippets(
  snippets: readonly Snippet[],
  root: string,
): readonly (readonly string[])[] {
  // Where every package and what the app uses can be imported by name.
  const folder = join(root, 'packages/demo/snippets');
  const files = new Map(
    snippets.map((snippet, i) => [join(folder, `${i}.${snippet.language}`), snippet.code]),
  );
  const options = readOptions(root);
  const host = hostWith(files, options);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((name) => messagesOf(program, name));
}

/** A host that also knows files that are not on disk. */
function hostWith(
  files: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    fileExists: (name) => files.has(name) || disk.fileExists(name),
    readFile: (name) => files.get(name) ?? disk.readFile(name),
    getSourceFile: (name, target, ...rest) => {
      const code = files.get(name);
      if (code === undefined) return disk.getSourceFile(name, target, ...rest);
      return ts.createSourceFile(name, code, target, true);
    },
  };
}

function readOptions(root: string): ts.CompilerOptions {
  const config = ts.readConfigFile(join(root, 'tsconfig.eslint.json'), (path) =>
    ts.sys.readFile(path),
  );
  const { options } = ts.parseJsonConfigFileContent(
    config.config,
    { ...ts.sys, readDirectory: () => [] },
    root,
  );
  // A snippet shows how to make a value; what is done with it is the reader's.
  const markdown = join(root, 'packages/markdown/src/index.ts');
  const paths = { ...options.paths, '@credence-ui/markdown': [markdown] };
  return { ...options, noUnusedLocals: false, paths };
}

function messagesOf(program: ts.Program, name: string): readonly string[] {
  const source = program.getSourceFile(name);
  const found = [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return found.map((each) => {
    const line = source?.getLineAndCharacterOfPosition(each.start ?? 0).line ?? 0;
    return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(each.messageText, ' ')}`;
  });
}
