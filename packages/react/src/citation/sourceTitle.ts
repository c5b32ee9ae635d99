import { visibleText } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import type { CitationMessages } from '../provider/messages/citation.ts';

/** A citation's title without characters that hide or reorder it; never empty. */
export function sourceTitle(citation: Citation, messages: CitationMessages): string {
  return visibleText(citation.source).trim() || messages.citationUntitled;
}
