import { useState } from 'react';
import type { ReactNode } from 'react';
import { checkTheme, themeCss } from '@credence-ui/core/theme';
import type { ThemeFinding, ThemeName } from '@credence-ui/core/theme';
import { CredenceProvider, ResponseCard } from '@credence-ui/react';
import { samples } from '../../packages/react/test/samples.ts';
import { TierFields } from './TierFields.tsx';
import { addTier, firstStudio, formats, measureTier } from './studio.ts';
import { policyOf, removeTier, surfacesOf, takeNearest, tiersOf, writeTheme } from './studio.ts';
import type { Studio } from './studio.ts';
import './studio.css';

/** Names, colours and words of a product's own tiers, proved while they are made, and taken away as code. */
export function ThemeStudio() {
  const [studio, setStudio] = useState(firstStudio);
  const { findings } = checkTheme(tiersOf(studio), surfacesOf(studio));
  return (
    <main className="studio">
      <h1>Theme</h1>
      <Section title="Tiers">
        {studio.tiers.map((each) => (
          <TierFields
            key={each.id}
            {...{ each, studio }}
            onChange={setStudio}
            onRemove={() => setStudio(removeTier(studio, each.id))}
          />
        ))}
        <button
          type="button"
          disabled={studio.tiers.length >= 5}
          onClick={() => setStudio(addTier(studio))}
        >
          Add a tier
        </button>
      </Section>
      <div>
        <Section title="Check">
          <Findings
            findings={findings}
            onTake={(finding) => setStudio(takeNearest(studio, finding))}
          />
          <Measures studio={studio} />
        </Section>
        <Section title="Take it away">
          <Export studio={studio} />
        </Section>
      </div>
      <Section title="Preview">
        <Preview studio={studio} theme="light" />
        <Preview studio={studio} theme="dark" />
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What fails, the first of each kind for the same tiers, with the way to mend it. */
function Findings({ findings, onTake }: Findings.Props) {
  const key = ({ theme, kind, tiers }: ThemeFinding) => [theme, kind, ...tiers].join(' ');
  const first = new Map([...findings].reverse().map((finding) => [key(finding), finding]));
  return (
    <>
      <p role="status">{first.size === 0 ? 'Everything passes.' : `To mend: ${first.size}.`}</p>
      <ul>
        {[...first].reverse().map(([each, finding]) => (
          <li key={each}>
            {finding.text}{' '}
            {finding.nearest !== null && (
              <button type="button" onClick={() => onTake(finding)}>
                Take the nearest colour that passes, {finding.nearest}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

declare namespace Findings {
  interface Props {
    findings: readonly ThemeFinding[];
    onTake: (finding: ThemeFinding) => void;
  }
}

function Measures({ studio }: { studio: Studio }) {
  const rows = studio.tiers.flatMap((each) =>
    (['light', 'dark'] as const).map((theme) => [each, theme] as const),
  );
  return (
    <table>
      <caption>Contrast needs 4.5:1, the distance to the next tier 12 under any vision.</caption>
      <thead>
        <tr>
          {['Tier', 'Theme', 'Contrast', 'Distance'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([each, theme]) => {
          const { contrast, distance } = measureTier(studio, each, theme);
          return (
            <tr key={`${each.id}-${theme}`}>
              <th scope="row">{each.tier.name}</th>
              <td>{theme}</td>
              <Figure value={contrast} needed={4.5} />
              <Figure value={distance} needed={12} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Figure({ value, needed }: { value: number; needed: number }) {
  const cut = (Math.floor(value * 10) / 10).toFixed(1);
  return <td>{value >= needed ? `✓ ${cut}` : `✗ ${cut}`}</td>;
}

/** A card of each tier, and of none, as they are painted. */
function Preview({ studio, theme }: { studio: Studio; theme: ThemeName }) {
  const tiers = tiersOf(studio);
  const cards = [...tiers.map(({ min }) => min), null];
  return (
    <div className="studio-preview" data-credence-theme={theme}>
      <style>{themeCss(tiers, surfacesOf(studio))}</style>
      <CredenceProvider tiers={tiers} policy={policyOf(studio)}>
        {cards.map((confidence, at) => (
          <ResponseCard
            key={at}
            response={{ ...samples.unknown, id: `studio-${theme}-${at}`, confidence }}
            onSend={() => undefined}
          />
        ))}
      </CredenceProvider>
    </div>
  );
}

function Export({ studio }: { studio: Studio }) {
  const [format, setFormat] = useState<(typeof formats)[number]>('defineTiers');
  const [said, say] = useState('');
  const text = writeTheme(studio, format);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say('Copied.'),
      () => say('This page may not copy. Select the text instead.'),
    );
  return (
    <>
      <fieldset className="studio-formats">
        <legend>Format</legend>
        {formats.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="format"
              checked={each === format}
              onChange={() => {
                setFormat(each);
                say('');
              }}
            />
            {each}
          </label>
        ))}
      </fieldset>
      <pre role="region" aria-label={`Theme as ${format}`} tabIndex={0}>
        {text}
      </pre>
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>{' '}
      <span role="status">{said}</span>
    </>
  );
}
