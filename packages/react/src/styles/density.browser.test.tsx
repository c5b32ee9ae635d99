import '../styles.css';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { samples } from '../../test/samples.ts';
import { Answer } from '../answer/index.ts';
import { ResponseCard } from '../card/index.ts';
import { Citation } from '../citation/index.ts';

const root = document.documentElement;

afterEach(async () => {
  cleanup();
  delete root.dataset['credenceDensity'];
  await pointWithFinger(false);
});

/** As on a phone: the pointer is coarse. */
async function pointWithFinger(enabled: boolean): Promise<void> {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled });
}

const shown = (
  <>
    <ResponseCard response={samples.medium} onSend={() => undefined} onEscalate={() => undefined} />
    <Answer.Text content={'```ts\n1;\n```'} />
    <Citation.List citations={samples.medium.citations} content={samples.medium.content} />
  </>
);

const heightsOf = (parts: readonly string[]) =>
  parts.map((name) => {
    const part = document.querySelector(`[data-credence='${name}']`);
    return part?.getBoundingClientRect().height;
  });

const small = ['confidence-why', 'citation-marker'] as const;

describe.each([
  ['compact', [28, 24]],
  ['normal', [36, 24]],
  ['touch', [44, 44]],
] as const)('a density of %s', (density, [button, line]) => {
  it('gives buttons and what stands in a line their height', () => {
    render(<div data-credence-density={density}>{shown}</div>);
    expect(heightsOf(['draft-send'])).toEqual([button]);
    expect(heightsOf(small)).toEqual([line, line]);
  });

  it(`leaves nothing that is pressed below ${String(line)} px`, () => {
    render(<div data-credence-density={density}>{shown}</div>);
    // Clipped away until the focus is on it.
    const claim = "[data-credence='answer-claim-button']";
    const pressed = [...document.querySelectorAll(`:is(button, a[href]):not(${claim})`)];
    expect(pressed.length).toBeGreaterThan(6);
    const missed = pressed.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < line;
    });
    expect(missed).toEqual([]);
  });
});

it('sets text and space tighter in compact than in normal, and wider in touch', () => {
  const heights = ['compact', 'normal', 'touch'].map((density) => {
    const { container } = render(<div data-credence-density={density}>{shown}</div>);
    const height = container.getBoundingClientRect().height;
    cleanup();
    return height;
  });
  expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  expect(new Set(heights).size).toBe(3);
});

it('lets the nearest density count', () => {
  render(
    <div data-credence-density="touch">
      <div data-credence-density="normal">{shown}</div>
    </div>,
  );
  expect(heightsOf(['draft-send'])).toEqual([36]);
});

it.each([
  [undefined, 44],
  ['compact', 28],
  ['normal', 36],
] as const)('under a finger and a density of %s, a button has %s px', async (density, height) => {
  await pointWithFinger(true);
  if (density) root.dataset['credenceDensity'] = density;
  render(shown);
  expect(matchMedia('(pointer: coarse)').matches).toBe(true);
  expect(heightsOf(['draft-send'])).toEqual([height]);
});
