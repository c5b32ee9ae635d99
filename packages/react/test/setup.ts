import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { forgetDrafts } from '../src/draft/useAnswerDraft.ts';

afterEach(cleanup);
afterEach(forgetDrafts);
