import { useState } from 'react';
import { Calibration } from '../src/calibration/index.ts';
import { readLabelled } from './readLabelled.ts';
import type { LabelledFile } from './readLabelled.ts';

/** The calibration parts over a file that a person chooses; it is read in the browser and sent nowhere. */
export function OwnLabels() {
  const [file, setFile] = useState<LabelledFile | null>(null);
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen) setFile(readLabelled(await chosen.text()));
  };
  return (
    <div style={{ display: 'grid', gap: 24 }}>
      <label>
        Labels, as JSONL or CSV{' '}
        <input
          type="file"
          accept=".jsonl,.json,.csv,.txt"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      <p role="status" style={{ margin: 0 }}>
        {file && summary(file)}
      </p>
      {file && (
        <>
          <Calibration.Diagram scores={file.scores} labels={file.labels} />
          <Calibration.RiskCoverage scores={file.scores} labels={file.labels} />
          <Calibration.Thresholds scores={file.scores} labels={file.labels} />
        </>
      )}
    </div>
  );
}

function summary({ labels, unread }: LabelledFile): string {
  const lines = `${unread} ${unread === 1 ? 'line' : 'lines'} not understood`;
  return `${labels.length} labels read, ${lines}.`;
}
