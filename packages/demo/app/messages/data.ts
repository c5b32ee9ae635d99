import type { Erased, ErasureKind, ExportKind } from '../../shared/erasure.ts';

/** Words of where what was recorded is taken along, or erased. */
export const dataMessages = {
  dataTitle: 'Data',
  dataLead:
    'What was recorded, as files for other tools. Personal data is treated in them as the product spec says.',
  dataExports: {
    events: 'Events',
    labels: 'Labels',
    reviews: 'Reviews',
    audit: 'Audit trail',
    erasures: 'Erasures',
  } satisfies Record<ExportKind, string>,
  dataForms: { csv: 'CSV', jsonl: 'JSONL' },
  dataDownload: (what: string, form: string) => `${what} as ${form}`,
  eraseTitle: 'Erase',
  eraseLead:
    'Everything about an answer goes: its events, its text, its replies and hand-offs, also what still waits for the database. That a ticket was answered stays, without the words.',
  eraseKind: 'What to erase',
  eraseKinds: {
    answer: 'An answer, by its id',
    session: 'A visit, by its session',
    person: 'A person, by name or e-mail address',
  } satisfies Record<ErasureKind, string>,
  eraseHint: {
    answer: 'The exports call it responseId.',
    session:
      'The exports call it sessionId. Answers that it was the first to record something of go, and what it recorded of others.',
    person: 'Answers to tickets from them, and answers where a text names them as written here.',
  } satisfies Record<ErasureKind, string>,
  eraseSubject: 'Which',
  eraseSure: 'It cannot be undone, and I mean it.',
  erase: 'Erase',
  erasing: 'Erasing…',
  erased: (counts: Erased) => {
    const parts = [
      counted(counts.answers, 'answer'),
      counted(counts.events, 'event'),
      counted(counts.replies, 'reply', 'replies'),
      counted(counts.handoffs, 'hand-off'),
      counted(counts.blocked, 'blocked draft'),
    ].filter((part) => part !== null);
    return parts.length === 0 ? 'Nothing was found to erase.' : `Erased: ${parts.join(', ')}.`;
  },
};

function counted(count: number, one: string, many = `${one}s`): string | null {
  if (count === 0) return null;
  return `${String(count)} ${count === 1 ? one : many}`;
}
