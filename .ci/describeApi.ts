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
    compilerOptions,
  );
  return packages.map(({ name, folder }) => {
    const own = entries.filter((entry) => entry.name === name).reverse();
    const told = new Set<string>();
    const parts = own.map((entry) => describe(entry, program, told)).reverse();
    const mentioned = mentionedIn(own, join(folder, 'src'), program).filter(
      (line) => !told.has(line),
    );
    if (mentioned.length > 0) parts.push(`## Mentioned, not exported\n\n${fenced(mentioned)}`);
    return { name, text: [`# ${name}`, ...parts].join('\n\n') };
  });
}

interface Entry {
  readonly name: string;
  readonly subpath: string;
  readonly path: string;
}

/** How the sources are read for what is told of them. */
export const compilerOptions: ts.CompilerOptions = {
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
  return `${title}\n\n${fenced(lines)}`;
}

function fenced(lines: readonly string[]): string {
  return `\`\`\`ts ignore\n${lines.join('\n')}\n\`\`\``;
}

/** Types of the package that its exports are made of, near or far, told under their own names. */
function mentionedIn(
  entries: readonly Entry[],
  folder: string,
  program: ts.Program,
): readonly string[] {
  const checker = program.getTypeChecker();
  const met = new Set<ts.Declaration>();
  const lines = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    if (ts.isIdentifier(node) && isTypeName(node)) meet(resolve(node, checker));
    ts.forEachChild(node, visit);
  };
  const meet = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      if (met.has(declaration) || !isNamedType(declaration)) continue;
      if (!declaration.getSourceFile().fileName.startsWith(folder)) continue;
      met.add(declaration);
      lines.add(declare(symbol?.name ?? '', declaration, checker));
      visit(declaration);
    }
  };
  for (const { path } of entries) {
    const source = program.getSourceFile(path);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (symbol) for (const declaration of declarationsOf(symbol, checker)) visit(declaration);
  }
  return [...lines].sort();
}

function declarationsOf(module: ts.Symbol, checker: ts.TypeChecker): readonly ts.Declaration[] {
  return checker.getExportsOfModule(module).flatMap((each) => {
    const symbol = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
    const [first] = symbol.declarations ?? [];
    if (first && ts.isSourceFile(first)) return declarationsOf(symbol, checker);
    return symbol.declarations ?? [];
  });
}

function isTypeName({ parent }: ts.Identifier): boolean {
  return (
    ts.isTypeReferenceNode(parent) ||
    ts.isExpressionWithTypeArguments(parent) ||
    ts.isTypeQueryNode(parent)
  );
}

function resolve(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A type with a name of its own: no parameter, and none within a part's namespace, which is told with the part. */
function isNamedType(declaration: ts.Declaration): boolean {
  const isType = ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);
  return isType && ts.isSourceFile(declaration.parent);
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
