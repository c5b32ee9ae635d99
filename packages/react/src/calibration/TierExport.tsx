'use client';
import type { Tiers } from '@credence-ui/core/tier';
import { useCopy } from '../internals/useCopy.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/calibration.ts';

/** Takes the tiers elsewhere as the JSON that `defineTiers` reads, or puts them back. */
export function TierExport({ tiers, onReset }: TierExport.Props) {
  const messages = useWords(calibrationMessages);
  const [said, copy] = useCopy(messages.calibrationCopied, messages.calibrationCopyFailed);
  const json = JSON.stringify(tiers, null, 2);
  return (
    <div data-credence="calibration-export">
      <button
        type="button"
        data-credence="calibration-copy"
        data-emphasis="plain"
        onClick={() => void copy(json)}
      >
        {messages.calibrationCopy}
      </button>
      <a
        data-credence="calibration-download"
        data-emphasis="plain"
        download="tiers.json"
        href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
      >
        {messages.calibrationDownload}
      </a>
      <button
        type="button"
        data-credence="calibration-reset"
        data-emphasis="quiet"
        onClick={onReset}
      >
        {messages.calibrationReset}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

export declare namespace TierExport {
  interface Props {
    tiers: Tiers;
    onReset: () => void;
  }
}
