import { join } from 'node:path';
import ts from 'typescript';
import { compilerOptions } from './describeApi.ts';

/** A part, or a component that stands by itself, as its types and comments tell of it. */
export interface Part {
  /** As a product writes it: `Confidence.Root`. */
  readonly name: string;
  /** Folder of its concept: `confidence`. */
  readonly concept: string;
  readonly text: string;
  /** The element that it renders; `null` where it renders none of its own. */
  readonly element: string | null;
  readonly props: readonly Member[];
  readonly state: readonly Member[];
  /** Values of `data-credence` that its own code sets. */
  readonly hooks: readonly string[];
  /** What its keys do, a sentence each. */
  readonly keyboard: readonly string[];
  /** JSX that shows it; empty where there is none. */
  readonly example: string;
}

/** A prop, or a key of a part's state. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly required: boolean;
  /** As its comment says; empty where there is none. */
  readonly initial: string;
}

/** A word of `messages`: its English, or the signature of the function that makes it. */
export interface Word {
  readonly name: string;
  readonly english: string;
}

/** What the react package shows: parts of every namespace, components, and words. */
export interface Shown {
  readonly parts: readonly Part[];
  readonly words: readonly Word[];
}

/** Reads the parts that the react package exports, by its types. */
export function readParts(root: string): Shown {
  const entry = join(root, 'packages/react/src/index.ts');
  const program = ts.createProgram([entry], compilerOptions);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`Credence: ${entry} exports nothing. Give it its exports.`);
  const exported = checker.getExportsOfModule(module).map((each) => aliased(each, checker));
  return {
    parts: exported.flatMap(([name, symbol]) => partsOf(name, symbol, checker)),
    words: exported.flatMap(([name, symbol]) =>
      name === 'defaultMessages' ? wordsOf(symbol, checker) : [],
    ),
  };
}

/** What a part leaves untold; empty where nothing is missing. */
export function findGaps({ text, example, props, state }: Part): readonly string[] {
  const untold = [...props, ...state].filter((member) => member.text === '');
  return [
    ...(text === '' ? ['a sentence'] : []),
    ...(example === '' ? ['@example'] : []),
    ...untold.map(({ name }) => `the text of ${name}`),
  ];
}

function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): readonly [string, ts.Symbol] {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return [symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol];
}

/** The parts of a namespace, or the component itself. */
function partsOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): readonly Part[] {
  const [first] = symbol.declarations ?? [];
  if (first && ts.isSourceFile(first)) {
    return checker
      .getExportsOfModule(symbol)
      .map((each) => aliased(each, checker))
      .flatMap(([own, part]) => partsOf(`${name}.${own}`, part, checker));
  }
  const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
  if (!isValue || !/^[A-Z]/.test(name) || !first) return [];
  return [describePart(name, symbol, first, checker)];
}

function describePart(
  name: string,
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
): Part {
  const props = symbol.exports?.get(ts.escapeLeadingUnderscores('Props'));
  const state = symbol.exports?.get(ts.escapeLeadingUnderscores('State'));
  const tags = symbol.getJsDocTags(checker);
  const tagged = (tag: string) =>
    tags.filter((each) => each.name === tag).map((each) => ts.displayPartsToString(each.text));
  const said = props?.declarations?.map((each) => each.getText()).join('\n') ?? '';
  return {
    name,
    concept: declaration.getSourceFile().fileName.split('/').at(-2) ?? '',
    text: textOf(symbol, checker),
    element: /PartProps<'(\w+)'/.exec(said)?.[1] ?? null,
    props: membersOf(props, checker),
    state: membersOf(state, checker),
    hooks: hooksIn(declaration.getText()),
    keyboard: tagged('keyboard').map((line) => line.replace(/\s+/g, ' ')),
    example: tagged('example')[0] ?? '',
  };
}

/** The members that are told with their own type: none of the DOM's, and none that every part has. */
function membersOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): readonly Member[] {
  if (!symbol) return [];
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return checker.getPropertiesOfType(type).flatMap((member) => {
    const declaration = member.declarations?.find(isOwn);
    if (!declaration) return [];
    const tag = member.getJsDocTags(checker).find(({ name }) => name === 'default');
    return [
      {
        name: member.name,
        type: typeOf(member, declaration, checker),
        text: textOf(member, checker),
        required: (member.flags & ts.SymbolFlags.Optional) === 0,
        initial: ts.displayPartsToString(tag?.text).replace(/\s+/g, ' '),
      },
    ];
  });
}

function isOwn(declaration: ts.Declaration): boolean {
  return !/node_modules|internals\/renderPart/.test(declaration.getSourceFile().fileName);
}

/** Literals are listed; every other type is told as it is written. */
function typeOf(member: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): string {
  const type = checker.getTypeOfSymbol(member);
  const all = (type.isUnion() ? type.types : [type]).filter(
    (each) => !(each.flags & undefinedFlag),
  );
  if (all.some((each) => each.isStringLiteral()) && all.every(isLiteral)) {
    const values = all.map((each) => (each.isStringLiteral() ? `'${each.value}'` : 'null'));
    // The order of a union's members depends on what else was read before.
    return values.sort().join(' | ');
  }
  const written = ts.isPropertySignature(declaration) ? declaration.type?.getText() : undefined;
  const text = written ?? checker.typeToString(type, undefined, flags);
  return text
    .replace(/\s+/g, ' ')
    .replace(/ \| undefined$/, '')
    .replace(/^\((\(.*)\)$/, '$1')
    .replace(/^\| /, '');
}

const flags = ts.TypeFormatFlags.NoTruncation;
const undefinedFlag = ts.TypeFlags.Undefined;

function isLiteral(type: ts.Type): boolean {
  return type.isStringLiteral() || (type.flags & ts.TypeFlags.Null) !== 0;
}

function textOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
}

function hooksIn(code: string): readonly string[] {
  const found = code.matchAll(/['"]?data-credence['"]?[:=] ?['"]([\w -]+)['"]/g);
  return [...new Set([...found].flatMap(([, value = '']) => value.split(' ')))];
}

function wordsOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly Word[] {
  return checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol)).map((word) => {
    const type = checker.getTypeOfSymbol(word);
    if (type.isStringLiteral()) return { name: word.name, english: `“${type.value}”` };
    const made = word.declarations?.find(ts.isPropertyAssignment)?.initializer;
    if (!made || !ts.isArrowFunction(made))
      return { name: word.name, english: 'a word by each key' };
    const given = made.parameters.map((each) => each.getText().replace(/\s+/g, ' ')).join(', ');
    return { name: word.name, english: `\`(${given}) => string\`` };
  });
}
