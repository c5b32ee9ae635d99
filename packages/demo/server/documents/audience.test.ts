import { expect, it } from 'vitest';
import { isInternalDocument, isInternalSection } from './audience.ts';

it.each([
  ['a.md', '---\naudience: internal\n---\nText.', true],
  ['a.md', '---\ntitle: A\naudience: "Internal"\n---\nText.', true],
  ['a.md', '---\naudience: customers\n---\nText.', false],
  ['a.md', 'Text.\n---\naudience: internal\n---\n', false],
  ['internal/a.md', 'Text.', true],
  ['shop/internal/a.pdf', '', true],
  ['international/a.md', '', false],
  ['internal.md', '', false],
])('tells whether %s with %j is internal: %s', (name, source, isInternal) => {
  expect(isInternalDocument(name, source)).toBe(isInternal);
});

it.each([
  ['7 Note for support staff', true],
  ['Notes for the team', true],
  ['Internal', true],
  ['8. Internal note', true],
  ['For staff only', true],
  ['Internal storage', false],
  ['Our staff', false],
  [null, false],
])('tells whether the section %j is internal: %s', (heading, isInternal) => {
  expect(isInternalSection({}, heading)).toBe(isInternal);
  expect(isInternalSection({ isInternal: true }, heading)).toBe(true);
});
