import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { themeCss } from '@credence-ui/core/theme';
import { defineTiers } from '@credence-ui/core/tier';
import { CredenceProvider } from '../provider/index.ts';
import '../styles.css';
import { Confidence } from './index.ts';

const base = { label: 'Own', disclaimer: null, action: 'Go' } as const;
const tiers = defineTiers([
  { ...base, name: 'gold', tone: 'positive', min: 0.5, icon: 'medal', borderColor: '#7a3fd4' },
  { ...base, name: 'lead', tone: 'positive', min: 0, icon: 'shield', borderColor: '#0050b0' },
]);
const medal = <circle data-glyph="medal" cx="12" cy="9" r="6" />;
const host = document.createElement('div');
const style = document.createElement('style');
let root: Root;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

beforeEach(() => {
  style.textContent = themeCss(tiers);
  document.head.append(style);
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  style.remove();
  host.remove();
});

function show(confidence: number): (name: string) => Element {
  act(() => {
    root.render(
      <CredenceProvider tiers={tiers} icons={{ medal }}>
        <Confidence.Root confidence={confidence}>
          <Confidence.Icon />
          <Confidence.Label />
          <Confidence.Meter uncalibrated />
        </Confidence.Root>
        <Confidence.Line confidence={confidence} />
      </CredenceProvider>,
    );
  });
  return (name) => host.querySelector(`[data-credence~="confidence-${name}"]`) ?? expect.fail(name);
}

it.each([
  [0.9, 'rgb(122, 63, 212)'],
  [0.2, 'rgb(0, 80, 176)'],
])('paints border, label, glyph, meter and line of %d alike', (confidence, color) => {
  const find = show(confidence);
  expect(getComputedStyle(find('root')).borderTopColor).toBe(color);
  expect(getComputedStyle(find('label')).color).toBe(color);
  expect(getComputedStyle(find('icon')).stroke).toBe(color);
  expect(getComputedStyle(find('fill')).fill).toBe(color);
  expect(getComputedStyle(find('line')).getPropertyValue('--credence-tier-color')).not.toBe('');
  expect(getComputedStyle(find('line').querySelector('svg') ?? host).stroke).toBe(color);
});

it('draws what the icon of a tier names, in the label and in the line', () => {
  show(0.9);
  expect(host.querySelectorAll('svg > [data-glyph="medal"]')).toHaveLength(2);
  const shapes = show(0.2)('icon').innerHTML;
  expect(shapes).toContain('<path');
  expect(shapes).not.toContain('<circle');
});
