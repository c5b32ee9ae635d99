import type { EstimatedShare, ReviewEstimate } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';
import { percent } from '../metrics/percent.ts';

/** What the verdicts say of all answers, with how sure that is. */
export function ReviewFigures({ estimate }: { readonly estimate: ReviewEstimate }) {
  const { accuracy, hallucinationRate, agreement } = estimate;
  return (
    <section className="review-figures" aria-label={messages.reviewAccuracy}>
      <p>
        {messages.reviewAccuracy}: {sayShare(accuracy)}
      </p>
      <p>
        {messages.reviewMadeUp}: {sayShare(hallucinationRate)}
      </p>
      {agreement.share !== null && (
        <p>
          {messages.reviewAgreement(
            percent(agreement.share, 'en'),
            agreement.n,
            agreement.kappa?.toFixed(2) ?? null,
          )}
        </p>
      )}
    </section>
  );
}

function sayShare({ share, interval: [low, high], n }: EstimatedShare): string {
  if (share === null) return messages.reviewUnknown;
  return messages.reviewShare(percent(share, 'en'), percent(low, 'en'), percent(high, 'en'), n);
}
