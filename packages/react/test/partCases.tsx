import { createHandoff, followHandoff } from '@credence-ui/core/fallback';
import type { Citation as Source } from '@credence-ui/core/response';
import type { ReactElement } from 'react';
import { Actions } from '../src/actions/index.ts';
import { Answer, useAnswerReading } from '../src/answer/index.ts';
import { Calibration } from '../src/calibration/index.ts';
import { Citation } from '../src/citation/index.ts';
import { CitationEntriesContext, CitationScopeContext } from '../src/citation/CitationScope.ts';
import { Confidence } from '../src/confidence/index.ts';
import { Disclosure } from '../src/disclosure/index.ts';
import { Draft } from '../src/draft/index.ts';
import { Fallback } from '../src/fallback/index.ts';
import { Feedback } from '../src/feedback/index.ts';
import { ResponseCard } from '../src/card/index.ts';
import { createPopoverStore } from '../src/internals/popoverStore.ts';
import { labelledAnswers } from './labelledAnswers.ts';
import { draftCases } from './draftCases.tsx';
import type { Cases } from './draftCases.tsx';
import { samples } from './samples.ts';
import { withUndo } from './withUndo.tsx';

/** Every part of every concept, by the name that a product writes. */
export const allParts: readonly string[] = Object.entries({
  Actions,
  Answer,
  Calibration,
  Citation,
  Confidence,
  Disclosure,
  Draft,
  Fallback,
  Feedback,
}).flatMap(([concept, parts]) => Object.keys(parts).map((part) => `${concept}.${part}`));

/** What each part needs in order to show its element, with a class on it. The parts of a concept share their surroundings. */
export const partCases: Readonly<Record<string, (className: string) => ReactElement>> = {
  ...actionsCases(),
  ...answerCases(),
  ...calibrationCases(),
  ...citationCases(),
  ...confidenceCases(),
  ...disclosureCases(),
  ...draftCases(),
  ...fallbackCases(),
  ...feedbackCases(),
  ResponseCard: (className) => <ResponseCard response={samples.medium} className={className} />,
};

function actionsCases(): Cases {
  const nothing = () => undefined;
  return {
    'Actions.Copy': (className) => <Actions.Copy content="Words" className={className} />,
    'Actions.Regenerate': (className) => (
      <Actions.Regenerate onRegenerate={nothing} className={className} />
    ),
    'Actions.Suggestions': (className) => (
      <Actions.Suggestions actions={['Send']} onAction={nothing} className={className} />
    ),
  };
}

function ReadAnswer({ className }: { readonly className: string }) {
  const { answer } = useAnswerReading({ content: 'Words' });
  return <Answer.View answer={answer} className={className} />;
}

function answerCases(): Cases {
  const placed = { start: 0, open: false, nested: false };
  const pieces = [{ kind: 'text', start: 0, text: 'Words' }] as const;
  const items = [{ start: 0, checked: null, pieces, blocks: [] }];
  const table = { align: [null], header: { start: 0, cells: [pieces] }, rows: [] };
  const link = { start: 0, href: 'https://kb.example.com/a', title: null };
  return {
    'Answer.Text': (className) => <Answer.Text content="Words" className={className} />,
    'Answer.View': (className) => <ReadAnswer className={className} />,
    'Answer.Paragraph': (className) => (
      <Answer.Paragraph block={{ ...placed, kind: 'paragraph', pieces }} className={className} />
    ),
    'Answer.Heading': (className) => (
      <Answer.Heading
        block={{ ...placed, kind: 'heading', level: 2, pieces }}
        className={className}
      />
    ),
    'Answer.List': (className) => (
      <Answer.List
        block={{ ...placed, kind: 'list', dir: 'ltr', first: 3, items }}
        className={className}
      />
    ),
    'Answer.Table': (className) => (
      <Answer.Table block={{ ...placed, kind: 'table', ...table }} className={className} />
    ),
    'Answer.Code': (className) => (
      <Answer.Code
        block={{ ...placed, kind: 'code', text: 'a = 1', language: 'js' }}
        className={className}
      />
    ),
    'Answer.Link': (className) => (
      <Answer.Link piece={{ ...link, kind: 'link', pieces }} className={className} />
    ),
    'Answer.Image': (className) => (
      <Answer.Image
        piece={{
          kind: 'image',
          start: 0,
          src: 'https://kb.example.com/a.png',
          alt: 'Map',
          inLink: false,
        }}
        className={className}
      />
    ),
  };
}

function calibrationCases(): Cases {
  const labelled = labelledAnswers(400);
  return {
    'Calibration.Diagram': (className) => (
      <Calibration.Diagram {...labelled} className={className} />
    ),
    'Calibration.RiskCoverage': (className) => (
      <Calibration.RiskCoverage {...labelled} className={className} />
    ),
    'Calibration.Thresholds': (className) => (
      <Calibration.Thresholds {...labelled} className={className} />
    ),
  };
}

function citationCases(): Cases {
  const citation: Source = { id: '1', source: 'policy.pdf', anchor: 'marker' };
  const citations = [citation, { ...citation, id: '2' }, { ...citation, id: '3' }];
  return {
    'Citation.Marker': (className) => <Citation.Marker citation={citation} className={className} />,
    'Citation.List': (className) => <Citation.List citations={citations} className={className} />,
    'Citation.Item': (className) => (
      <ol>
        <Citation.Item citation={citation} number={1} className={className} />
      </ol>
    ),
    'Citation.Panel': (className) => <Citation.Panel list={{ citations }} className={className} />,
    'Citation.Group': (className) =>
      inScope(citations, <Citation.Group citationIds={['1', '2', '3']} className={className} />),
    'Citation.Preview': (className) =>
      inScope(citations, <Citation.Preview className={className} />),
  };
}

function inScope(citations: readonly Source[], part: ReactElement): ReactElement {
  const popover = createPopoverStore();
  popover.open({ key: 'citation:1', anchor: document.body, pinned: true });
  const entries = new Map(
    citations.map((citation, at) => [citation.id, { citation, number: at + 1, cited: true }]),
  );
  const scope = { popover, previewId: 'p', onOpenSource: undefined, onSourceOpened: undefined };
  return (
    <CitationScopeContext.Provider value={scope}>
      <CitationEntriesContext.Provider value={entries}>{part}</CitationEntriesContext.Provider>
    </CitationScopeContext.Provider>
  );
}

function confidenceCases(): Cases {
  const within = (part: ReactElement) => (
    <Confidence.Root response={samples.medium}>{part}</Confidence.Root>
  );
  return {
    'Confidence.Root': (className) => <Confidence.Root confidence={0.7} className={className} />,
    'Confidence.Icon': (className) => within(<Confidence.Icon className={className} />),
    'Confidence.Label': (className) => within(<Confidence.Label className={className} />),
    'Confidence.Meter': (className) =>
      within(<Confidence.Meter uncalibrated className={className} />),
    'Confidence.Disclaimer': (className) => within(<Confidence.Disclaimer className={className} />),
    'Confidence.Hint': (className) => within(<Confidence.Hint className={className} />),
    'Confidence.Line': (className) => <Confidence.Line confidence={0.7} className={className} />,
    'Confidence.Reasons': (className) => within(<Confidence.Reasons className={className} />),
  };
}

function disclosureCases(): Cases {
  const within = (part: ReactElement) => <Disclosure.Root defaultOpen>{part}</Disclosure.Root>;
  return {
    'Disclosure.Root': (className) => (
      <Disclosure.Root className={className}>Words</Disclosure.Root>
    ),
    'Disclosure.Summary': (className) =>
      within(<Disclosure.Summary className={className}>Short</Disclosure.Summary>),
    'Disclosure.Details': (className) =>
      within(<Disclosure.Details className={className}>Long</Disclosure.Details>),
  };
}

function fallbackCases(): Cases {
  const status = { state: 'queued', position: 3, waitMinutes: 7 } as const;
  const poll = (ticket: string) => Promise.resolve({ ticket, sequence: 1, status });
  const signal = AbortSignal.abort();
  const followed = followHandoff('t', { poll, status, withdraw: poll, signal });
  const transport = () => Promise.resolve({ position: 3, waitMinutes: 7 });
  const outcome = { kind: 'error', reason: 'outage' } as const;
  const within = (part: ReactElement) => (
    <Fallback.Root outcome={outcome} handoff={createHandoff({ transport })}>
      {part}
    </Fallback.Root>
  );
  return {
    'Fallback.Root': (className) => <Fallback.Root outcome={outcome} className={className} />,
    'Fallback.Message': (className) => within(<Fallback.Message className={className} />),
    'Fallback.Notice': (className) => <Fallback.Notice from="backup" className={className} />,
    'Fallback.Action': (className) =>
      within(<Fallback.Action action="retry" className={className} />),
    'Fallback.Handoff': (className) => within(<Fallback.Handoff className={className} />),
    'Fallback.Escalate': (className) => within(<Fallback.Escalate className={className} />),
    'Fallback.Progress': (className) => (
      <Fallback.Progress followed={followed} className={className} />
    ),
  };
}

function feedbackCases(): Cases {
  const within = (part: ReactElement) => <Feedback.Root defaultVote="down">{part}</Feedback.Root>;
  return {
    'Feedback.Root': (className) => <Feedback.Root className={className} />,
    'Feedback.Vote': (className) => within(<Feedback.Vote value="up" className={className} />),
    'Feedback.Reasons': (className) => within(<Feedback.Reasons className={className} />),
    'Feedback.Comment': (className) => within(<Feedback.Comment className={className} />),
    'Feedback.Consent': (className) => withUndo(<Feedback.Consent className={className} />),
    'Feedback.Undo': (className) => withUndo(<Feedback.Undo className={className} />),
    'Feedback.Status': (className) => within(<Feedback.Status className={className} />),
  };
}
