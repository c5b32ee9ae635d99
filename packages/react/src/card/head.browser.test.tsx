import '../styles.css';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { samples } from '../../test/samples.ts';
import { forgetDrafts } from '../draft/useAnswerDraft.ts';
import { ResponseCard } from './index.ts';

afterEach(() => {
  cleanup();
  forgetDrafts();
});

it.each(['high', 'medium', 'low'] as const)(
  'heads an answer of tier %s with one line at 320 px, whose words stay for those who hear them',
  (tier) => {
    const { container } = render(
      <div style={{ inlineSize: '288px', fontFamily: 'sans-serif' }}>
        <ResponseCard response={samples[tier]} onSend={() => undefined} />
      </div>,
    );
    const head = container.querySelector("[data-credence='card-head']");
    const rows = [...(head?.querySelectorAll('svg, button, [data-credence$=label]') ?? [])].map(
      (part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return Math.round((top + bottom) / 20);
      },
    );
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(new Set(rows).size).toBe(1);
    expect(screen.getByRole('button', { name: /^Why\? \d of \d claims sourced$/ })).toBeVisible();
    expect(screen.getByText('AI-generated draft')).toBeInTheDocument();
  },
);
