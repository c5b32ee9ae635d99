import { tierWords, useCredence } from '@credence-ui/react/provider';
import type { DayMetrics } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';
import { percent } from './percent.ts';
import { tierBands } from './tierBands.ts';
import type { TierBand } from './tierBands.ts';

/** Which tiers were shown and how much was withheld, as one bar and in words. */
export function TierMix({ day }: { readonly day: Pick<DayMetrics, 'tiers' | 'withheld'> }) {
  const { tiers, messages: words, locale } = useCredence();
  const bands = tierBands(day.tiers, tiers, day.withheld);
  return (
    <section className="panel" aria-labelledby="tier-mix">
      <h2 id="tier-mix">{messages.tiersShown}</h2>
      {bands.length === 0 ? (
        <p className="figure none">{messages.tiersNone}</p>
      ) : (
        <svg className="tier-mix" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          {bands.map(({ tier, start, share }) => (
            <rect
              key={nameOf(tier)}
              {...looks(tier)}
              x={start * 100}
              width={Math.max(0, share * 100 - 0.6)}
              height="4"
            />
          ))}
        </svg>
      )}
      <ul className="tier-legend">
        {bands.map(({ tier, share }) => (
          <li key={nameOf(tier)} {...looks(tier)}>
            <b>{percent(share, locale)}</b>{' '}
            {tier === 'withheld' ? messages.tierWithheld : tierWords(tier, words).label}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Band = TierBand['tier'];

function nameOf(tier: Band): string {
  return tier === 'withheld' ? tier : tier.name;
}

function looks(tier: Band) {
  const credence = { 'data-credence': 'tier-band' };
  return tier === 'withheld'
    ? { ...credence, 'data-withheld': '' }
    : { ...credence, 'data-tone': tier.tone };
}
