import type { Block } from '../block/block.ts';
import { blockOf } from '../block/buildBlock.ts';
import { closeBelow } from '../block/closeNode.ts';
import { readLine } from '../block/readLine.ts';
import { adoptBuilt, restoreCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { growthOf, shownEnd } from './growth.ts';
import { isHeldBack } from './holdBack.ts';
import { updateLabels } from './relabel.ts';
import type { Scan } from './scan.ts';

/** Reads the lines that came, for good where they are whole, and builds what changed. */
export function advance(scan: Scan, content: string, done: boolean): void {
  const { state, reading } = scan;
  state.source = reading.source = content;
  let dropped = scan.checkpoint ? restoreCheckpoint(state, scan.checkpoint) : [];
  const read = (from: number, to: number): number => {
    const looked = readLine(state, from, to);
    adoptBuilt(state.root, dropped);
    dropped = [];
    return looked;
  };
  if (commitLines(scan, content, done, read) || !scan.checkpoint) {
    scan.checkpoint = saveCheckpoint(state);
  }
  const end = done ? content.length : wholeEnd(content);
  if (end > scan.committed && (done || !isHeldBack(state, content.slice(scan.committed, end)))) {
    reading.charactersRead += read(scan.committed, end) - scan.committed + 1;
  }
  if (done) closeBelow(state, state.root);
  reading.unfinished = done ? Infinity : scan.committed;
  build(scan, content);
}

const lineEnd = /\r\n?|\n/g;

/** Reads the lines that are whole. True when there were any. */
function commitLines(
  scan: Scan,
  content: string,
  done: boolean,
  read: (from: number, to: number) => number,
): boolean {
  const before = scan.committed;
  lineEnd.lastIndex = Math.max(scan.searched, scan.committed);
  scan.reading.charactersRead += content.length - lineEnd.lastIndex;
  for (let found = lineEnd.exec(content); found; found = lineEnd.exec(content)) {
    const end = found.index + found[0].length;
    // Half of a `\r\n`, perhaps.
    if (found[0] === '\r' && end === content.length && !done) break;
    scan.reading.charactersRead += found.index - scan.committed;
    read(scan.committed, found.index);
    scan.committed = end;
  }
  scan.searched = content.endsWith('\r') ? content.length - 1 : content.length;
  return scan.committed > before;
}

/** Where the text ends without half a character or half a line end. */
function wholeEnd(content: string): number {
  return /[\ud800-\udbff\r]/.test(content.charAt(content.length - 1))
    ? content.length - 1
    : content.length;
}

function build(scan: Scan, content: string): void {
  const { state, reading, scanned } = scan;
  if (updateLabels(scan)) {
    scan.closed = [];
    scan.closedNodes = 0;
  }
  keepClosed(scan);
  const blocks = [...scan.closed, ...blocksFrom(scan, scan.closedNodes)];
  for (const label of reading.asked) scan.asked.add(label);
  reading.asked = [];
  const last = state.root.children.at(-1);
  const isOpen = last !== undefined && (last.open || last.end > reading.unfinished);
  const open = isOpen && blocks.length > 0 && last.built.block === blocks.at(-1);
  const { charactersRead } = reading;
  const same = open === scanned.open && isSameList(blocks, scanned.blocks);
  scan.scanned = same
    ? { ...scanned, charactersRead }
    : { content, blocks, open, growth: '', epoch: scanned.epoch, charactersRead };
  scan.kind = open ? growthOf(state.root, reading) : null;
  scan.grownFrom = shownEnd(scan.kind, content);
}

function isSameList(one: readonly Block[], other: readonly Block[]): boolean {
  return one.length === other.length && one.every((block, at) => block === other[at]);
}

/** Keeps what is shown of the nodes that were closed by whole lines. */
function keepClosed(scan: Scan): void {
  const { children } = scan.state.root;
  const firstOpen = scan.checkpoint?.nodes[1]?.node;
  const count = scan.checkpoint?.nodes[0]?.children ?? 0;
  const closed = firstOpen ? count - 1 : count;
  for (; scan.closedNodes < closed; scan.closedNodes++) {
    const node = children[scan.closedNodes];
    const block = node ? blockOf(scan.reading, node) : null;
    // What stands at the outermost level is neither a row nor an item.
    if (block) scan.closed.push(block as Block);
  }
}

function blocksFrom({ state, reading }: Scan, from: number): readonly Block[] {
  return state.root.children
    .slice(from)
    .flatMap((node) => (blockOf(reading, node) as Block | null) ?? []);
}
