import type { SourcePassage } from '../../retrieval/passage.ts';

/** The instructions and the numbered passages for one question. */
export function writePrompt(
  instructions: string,
  question: string,
  passages: readonly SourcePassage[],
): Prompt {
  const listed = passages.map(
    (passage, index) => `[${index + 1}] ${placeOf(passage)}\n${passage.text}`,
  );
  return {
    instructions,
    prompt: `Passages:\n\n${listed.join('\n\n') || 'None was found.'}\n\nCustomer's message:\n\n${question}`,
  };
}

export interface Prompt {
  readonly instructions: string;
  readonly prompt: string;
}

function placeOf({ source, page, heading }: SourcePassage): string {
  return heading === null ? `${source}, page ${page}` : `${source}, page ${page}, "${heading}"`;
}
