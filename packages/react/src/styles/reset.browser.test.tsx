import '../styles.css';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Actions } from '../actions/index.ts';
import { Answer } from '../answer/index.ts';
import { Citation } from '../citation/index.ts';
import { Confidence } from '../confidence/index.ts';

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset['credenceTheme'];
  document.documentElement.className = '';
});

/** As the resets of style frameworks have it. */
const reset = (
  <style>
    {'@layer base { *, ::before { margin: 0; padding: 0 } ol, ul { list-style: none } }'}
  </style>
);
const marks = (element: Element | null) => element && getComputedStyle(element).listStyleType;

it('keeps the marks of lists, and the numbers of sources, under a reset', () => {
  const { container } = render(
    <>
      {reset}
      <Answer.Text content={'- one\n  - two\n\n1. three\n'} />
      <Citation.List citations={[{ id: '1', source: 'Policy', anchor: 'marker' }]} content="[1]" />
    </>,
  );
  const answer = container.querySelector('[data-credence="answer-text"]');
  expect(marks(answer?.querySelector('ul') ?? null)).toBe('disc');
  expect(marks(answer?.querySelector('ul ul') ?? null)).toBe('circle');
  expect(marks(answer?.querySelector('ol') ?? null)).toBe('decimal');
  expect(marks(container.querySelector('[data-credence="citation-list"] ol'))).toBe('decimal');
});

const colorOf = (text: string) => getComputedStyle(screen.getByText(text)).color;
const themed = (
  <>
    <Answer.Text content="Words" />
    <Confidence.Root confidence={0.9}>
      <Confidence.Label />
    </Confidence.Root>
  </>
);
const light = 'rgb(25, 26, 28)';
const dark = 'rgb(236, 238, 240)';

it('is light until a theme says otherwise', () => {
  render(themed);
  const words = screen.getByText('Words');
  expect(getComputedStyle(words).color).toBe(light);
  document.documentElement.className = 'dark';
  expect(getComputedStyle(words).color).toBe(dark);
  document.documentElement.className = '';
  document.documentElement.dataset['credenceTheme'] = 'dark';
  expect(colorOf('Words')).toBe(dark);
});

it('lets a theme within another be its own', () => {
  render(
    <div data-theme="dark">
      {themed}
      <div data-credence-theme="light">
        <Answer.Text content="Inner" />
      </div>
    </div>,
  );
  expect(colorOf('Words')).toBe(dark);
  expect(colorOf('Inner')).toBe(light);
});

it.each([
  ['the font of the page', {}, 'cursive'],
  ['the font of the page, where it is said', { '--credence-font': 'inherit' }, 'cursive'],
  ['a font of their own', { '--credence-font': 'fantasy' }, 'fantasy'],
])('writes the parts in %s', (_, style, font) => {
  const { container } = render(
    <div style={{ fontFamily: 'cursive', ...style }}>
      {themed}
      <Actions.Copy content="Words" />
    </div>,
  );
  const parts = [...container.querySelectorAll('[data-credence]')];
  expect(parts.length).toBeGreaterThan(3);
  expect(new Set(parts.map((part) => getComputedStyle(part).fontFamily))).toEqual(new Set([font]));
});
