import type { LabelledFile } from './readLabelled.ts';

const example = 'Write one answer a line, such as 0.9,1 or {"score": 0.9, "label": 1}.';

/** What was read from a file and what was not, with what to do about it. */
export function labelledSummary({ labels, unread, firstUnread, outside }: LabelledFile): string {
  if (labels.length + unread + outside === 0) return `The file holds no lines. ${example}`;
  const read = labels.length === 0 ? 'No labels read.' : `${counted(labels.length, 'label')} read.`;
  const lines =
    firstUnread &&
    `${counted(unread, 'line')} not understood, the first is line ${firstUnread.line}: “${shortened(firstUnread.text)}”. ${example}`;
  const scores =
    outside > 0 &&
    `${counted(outside, 'score')} left out: a score is a number from 0 to 1; divide percentages by 100.`;
  return [read, lines, scores].filter(Boolean).join(' ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function shortened(text: string): string {
  const shown = text.replace(/[\p{Cc}\ufffd]+/gu, '·');
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
