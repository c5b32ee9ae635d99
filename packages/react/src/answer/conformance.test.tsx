import { describe } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import * as Answer from './parts.ts';

const placed = { start: 0, open: false, nested: false };
const text = (words: string) => [{ kind: 'text', start: 0, text: words }] as const;

describe('Answer.Paragraph', () => {
  checkConformance(Answer.Paragraph, {
    displayName: 'Answer.Paragraph',
    element: 'p',
    props: { block: { ...placed, kind: 'paragraph', open: true, pieces: text('Words') } },
    attributes: { dir: 'auto', 'data-block-open': '' },
  });
});

describe('Answer.Heading', () => {
  checkConformance(Answer.Heading, {
    displayName: 'Answer.Heading',
    element: 'h2',
    props: { block: { ...placed, kind: 'heading', level: 2, pieces: text('Title') } },
  });
});

describe('Answer.List', () => {
  const items = [{ start: 0, checked: null, pieces: text('One'), blocks: [] }];
  checkConformance(Answer.List, {
    displayName: 'Answer.List',
    element: 'ol',
    props: { block: { ...placed, kind: 'list', dir: 'ltr', first: 3, items } },
    attributes: { start: '3', dir: 'ltr' },
  });
});

describe('Answer.Table', () => {
  const header = { start: 0, cells: [text('A')] };
  checkConformance(Answer.Table, {
    displayName: 'Answer.Table',
    element: 'div',
    props: { block: { ...placed, kind: 'table', align: [null], header, rows: [] } },
    attributes: { role: 'group', tabindex: '0' },
  });
});

describe('Answer.Code', () => {
  checkConformance(Answer.Code, {
    displayName: 'Answer.Code',
    element: 'div',
    props: { block: { ...placed, kind: 'code', text: 'a = 1', language: 'js' } },
    attributes: { dir: 'ltr' },
  });
});

describe('Answer.Link', () => {
  const link = { kind: 'link', start: 0, href: 'https://kb.example.com/a', title: null } as const;
  checkConformance(Answer.Link, {
    displayName: 'Answer.Link',
    element: 'a',
    props: { piece: { ...link, pieces: text('Guide') } },
    attributes: { 'data-host': 'kb.example.com', rel: 'noopener noreferrer nofollow ugc' },
  });
});

describe('Answer.Image', () => {
  const image = {
    kind: 'image',
    start: 0,
    src: 'https://kb.example.com/a.png',
    alt: 'Map',
  } as const;
  checkConformance(Answer.Image, {
    displayName: 'Answer.Image',
    element: 'a',
    props: { piece: { ...image, inLink: false } },
    attributes: { href: 'https://kb.example.com/a.png' },
  });
});
