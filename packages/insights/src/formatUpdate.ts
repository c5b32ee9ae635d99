/** How an update is passed on. */
export type UpdateFormat = 'text' | 'markdown' | 'slack';

/**
 * An update of `stakeholderUpdate` for where it is posted: as it is, as Markdown, or as the JSON of a Slack message with blocks. The
 * words are the same in each; what could be a mark or a mention is text.
 */
export function formatUpdate(update: string, format: UpdateFormat): string {
  switch (format) {
    case 'text':
      return update;
    case 'markdown':
      return update.split('\n').map(toMarkdown).join('\n');
    case 'slack':
      return JSON.stringify(toSlack(update), null, 2);
    default:
      return format satisfies never;
  }
}

/** A line in capitals with a colon, and what follows it. */
const title = /^([A-Z][A-Z ]*):(.*)$/;

function toMarkdown(line: string, at: number): string {
  const [, name, rest = ''] = title.exec(line) ?? [];
  if (name === undefined)
    return line.startsWith('- ') ? `- ${escapeMarkdown(line.slice(2))}` : escapeMarkdown(line);
  return at === 0 ? `# ${name}:${escapeMarkdown(rest)}` : `**${name}:**${escapeMarkdown(rest)}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

function toSlack(update: string): object {
  const [first = '', ...paragraphs] = update.split('\n\n');
  const header = { type: 'plain_text', text: first.slice(0, 150) };
  return {
    // What a notification shows is read as marks too.
    text: toMrkdwn(first),
    blocks: [
      { type: 'header', text: header },
      ...paragraphs.map((paragraph) => ({
        type: 'section',
        text: { type: 'mrkdwn', text: paragraph.split('\n').map(toMrkdwn).join('\n') },
      })),
    ],
  };
}

function toMrkdwn(line: string): string {
  const safe = line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return safe.replace(title, '*$1:*$2').replace(/^- /, '• ');
}
