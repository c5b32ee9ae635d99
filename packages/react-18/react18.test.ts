import { render } from '@testing-library/react';
import { createElement, version } from 'react';
import { version as domVersion } from 'react-dom';
import { expect, it } from 'vitest';

it('runs the component tests on React 18', () => {
  expect([version, domVersion]).toEqual(['18.3.1', '18.3.1']);
  expect(render(createElement('p', null, 'shown')).getByText('shown').tagName).toBe('P');
});
