import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { PublicPackage } from './publicPackages.ts';

/** The public surface of a package as a page of Markdown. */
export interface ApiPage {
  readonly name: string;
  readonly text: string;
}

/** Describes what each subpath of the packages exports: every name with its signature or members, in alphabetical order. */
export function describeApi(packages: readonly PublicPackage[]): readonly ApiPage[] {
  const entries = packages.flatMap(entriesOf);
  const program = ts.createProgram(
    entries.map(({ path }) => path),
    options,
  );
  return packages.map(({ name }) => {
    const own = entries.filter((entry) => entry.name === name).reverse();
    const told = new Set<string>();
    const parts = own.map((entry) => describe(entry, program, told)).reverse();
    return { name, text: [`# ${name}`, ...parts].join('\n\n') };
  });
}

interface Entry {
  readonly name: string;
  readonly subpath: string;
  readonly path: string;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  jsx: ts.JsxEmit.ReactJSX,
};

function entriesOf({ name, folder, scripts }: PublicPackage): readonly Entry[] {
  // The shape of a package.json is npm's promise.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  return scripts.map((subpath) => {
    return { name, subpath, path: join(folder, manifest.exports[subpath] ?? '') };
  });
}

/** What an entry exports besides what was told before: the package's own entry comes last and repeats the subpaths. */
function describe({ name, subpath, path }: Entry, program: ts.Program, told: Set<string>): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol)
    throw new Error(`Credence: ${path} exports nothing. Take it out of the exports map.`);
  const lines = exportsOf(symbol, '', checker).filter((line) => !told.has(line));
  for (const line of lines) told.add(line);
  const title = `## ${name}${subpath.slice(1)}`;
  if (lines.length === 0) return `${title}\n\nEverything below.`;
  return `${title}\n\n\`\`\`ts ignore\n${lines.join('\n')}\n\`\`\``;
}

function exportsOf(module: ts.Symbol, prefix: string, checker: ts.TypeChecker): readonly string[] {
  const byName = (one: ts.Symbol, other: ts.Symbol) => (one.name < other.name ? -1 : 1);
  return [...checker.getExportsOfModule(module)].sort(byName).flatMap((each) => {
    const symbol = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
    const name = `${prefix}${each.name}`;
    const [first] = symbol.declarations ?? [];
    if (first && ts.isSourceFile(first)) return exportsOf(symbol, `${name}.`, checker);
    return (symbol.declarations ?? []).map((declaration) => declare(name, declaration, checker));
  });
}

/** One declaration without comments, bodies and initial values, under the name that it is exported by. */
function declare(name: string, declaration: ts.Declaration, checker: ts.TypeChecker): string {
  const type = () => checker.typeToString(checker.getTypeAtLocation(declaration), undefined, flags);
  if (ts.isFunctionDeclaration(declaration)) {
    const signature = checker.getSignatureFromDeclaration(declaration);
    return `function ${name}${signature ? checker.signatureToString(signature, undefined, flags) : '()'};`;
  }
  if (ts.isVariableDeclaration(declaration)) return `const ${name}: ${type()};`;
  if (ts.isClassDeclaration(declaration)) return `class ${name} ${membersOf(declaration, checker)}`;
  const text = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
  return text.replace(/^(?:export |declare )*(\w+) \w+/, `$1 ${name}`);
}

const printer = ts.createPrinter({ removeComments: true });
const flags =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

function membersOf(declaration: ts.ClassDeclaration, checker: ts.TypeChecker): string {
  const members = checker.getPropertiesOfType(checker.getTypeAtLocation(declaration));
  const lines = members.map((member) => {
    const type = checker.getTypeOfSymbolAtLocation(member, declaration);
    return `  ${member.name}: ${checker.typeToString(type, undefined, flags)};`;
  });
  return `{\n${lines.join('\n')}\n}`;
}
