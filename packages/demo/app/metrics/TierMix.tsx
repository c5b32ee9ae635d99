import { tierWords, useCredence } from '@credence-ui/react/provider';
import { messages } from '../messages/index.ts';
import { percent } from './percent.ts';
import { tierBands } from './tierBands.ts';

/** Which tiers were shown, as one bar and in words. */
export function TierMix({ tiers: counts }: { readonly tiers: Readonly<Record<string, number>> }) {
  const { tiers, messages: words, locale } = useCredence();
  const bands = tierBands(counts, tiers);
  return (
    <section className="panel" aria-labelledby="tier-mix">
      <h2 id="tier-mix">{messages.tiersShown}</h2>
      {bands.length === 0 ? (
        <p className="figure none">{messages.tiersNone}</p>
      ) : (
        <svg className="tier-mix" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          {bands.map(({ tier, start, share }) => (
            <rect
              key={tier.name}
              data-credence="tier-band"
              data-tone={tier.tone}
              x={start * 100}
              width={Math.max(0, share * 100 - 0.6)}
              height="4"
            />
          ))}
        </svg>
      )}
      <ul className="tier-legend">
        {bands.map(({ tier, share }) => (
          <li key={tier.name} data-credence="tier-band" data-tone={tier.tone}>
            <b>{percent(share, locale)}</b> {tierWords(tier, words).label}
          </li>
        ))}
      </ul>
    </section>
  );
}
