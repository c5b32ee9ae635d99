import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { LazyNote } from '../src/answer/ClaimNote.tsx';
import { LazyAfterVote } from '../src/card/CardSections.tsx';
import { LazyPassage } from '../src/citation/CitationList.tsx';
import { LazyPreview } from '../src/citation/CitationPreview.tsx';
import { LazyTip } from '../src/confidence/ConfidenceHint.tsx';
import { LazyReasons } from '../src/confidence/ConfidenceReasons.tsx';
import { LazyHunks } from '../src/draft/DraftChanges.tsx';
import { LazyMirror } from '../src/draft/DraftEditor.tsx';
import { LazyMarkList } from '../src/draft/DraftMarks.tsx';
import { LazyMerge } from '../src/draft/DraftNewer.tsx';
import { LazyOffer } from '../src/draft/DraftRestore.tsx';
import { LazyEntries } from '../src/draft/DraftSend.tsx';
import { forgetDrafts } from '../src/draft/useAnswerDraft.ts';
import { LazyDialog } from '../src/provider/LinkInterstitial.tsx';

// Tests of what is opened do not wait for its code.
beforeAll(() =>
  Promise.all(
    [
      LazyAfterVote,
      LazyDialog,
      LazyEntries,
      LazyHunks,
      LazyMarkList,
      LazyMerge,
      LazyMirror,
      LazyNote,
      LazyOffer,
      LazyPassage,
      LazyPreview,
      LazyReasons,
      LazyTip,
    ].map(({ load }) => load()),
  ),
);
afterEach(cleanup);
afterEach(forgetDrafts);
