import { useState } from 'react';
import { Calibration } from '../src/calibration/index.ts';
import { labelledSummary } from './labelledSummary.ts';
import { readLabelled } from './readLabelled.ts';
import type { LabelledFile } from './readLabelled.ts';

/** The calibration parts over a file that a person chooses; it is read in the browser and sent nowhere. */
export function OwnLabels() {
  const [file, setFile] = useState<LabelledFile | null>(null);
  const [said, setSaid] = useState('');
  const read = async (chosen: File): Promise<void> => {
    try {
      const labelled = readLabelled(await chosen.text());
      setFile(labelled);
      setSaid(labelledSummary(labelled));
    } catch {
      setFile(null);
      setSaid('The file could not be read. Choose it again.');
    }
  };
  return (
    <div style={{ display: 'grid', gap: 24 }}>
      <label>
        Labels, as JSONL or CSV{' '}
        <input
          type="file"
          accept=".jsonl,.json,.csv,.tsv,.txt"
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) void read(chosen);
          }}
        />
      </label>
      <p role="status" style={{ margin: 0, overflowWrap: 'anywhere' }}>
        {said}
      </p>
      {file && file.scores.length > 0 && (
        <>
          <Calibration.Diagram scores={file.scores} labels={file.labels} />
          <Calibration.RiskCoverage scores={file.scores} labels={file.labels} />
          <Calibration.Thresholds scores={file.scores} labels={file.labels} />
        </>
      )}
    </div>
  );
}
