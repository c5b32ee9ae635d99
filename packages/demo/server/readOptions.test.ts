import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readOptions } from './readOptions.ts';

it('serves the demo documents on port 4173 with the embedded engine and database by default', () => {
  expect(readOptions([], {}, '/repo')).toEqual({
    documents: null,
    data: resolve('/repo/.credence'),
    questions: null,
    hours: null,
    port: 4173,
    host: '127.0.0.1',
    allowHosts: [],
    databaseUrl: null,
    region: null,
    model: null,
  });
});

it('takes files from where the person stands', () => {
  const args = ['--questions', 'q.json', '--hours', '../hours.json'];
  const { questions, hours } = readOptions(args, { INIT_CWD: '/home/me' }, '/repo');
  expect([questions, hours]).toEqual([resolve('/home/me/q.json'), resolve('/home/hours.json')]);
});

it('takes folders from where the person stands, also behind a bare --', () => {
  const { documents, data } = readOptions(
    ['--', '--documents', 'docs', '--data', '../d'],
    { INIT_CWD: '/home/me' },
    '/repo',
  );
  expect([documents, data]).toEqual([resolve('/home/me/docs'), resolve('/home/d')]);
});

it('keeps the records of every folder of documents apart, from start to start the same', () => {
  const data = (...args: string[]) => readOptions(args, { INIT_CWD: '/home/me' }, '/repo').data;
  const own = data('--documents', 'my docs');
  expect(own).toMatch(/^\/repo\/\.credence\/my-docs-[0-9a-f]{8}$/);
  expect(data('--documents', '/home/me/my docs/')).toBe(own);
  expect(data('--documents', '/home/you/my docs')).not.toBe(own);
  expect(data('--documents', '/')).toMatch(/\/documents-[0-9a-f]{8}$/);
  expect(data('--documents', 'my docs', '--data', 'd')).toBe(resolve('/home/me/d'));
});

it('prefers --port to PORT', () => {
  const port = (args: string[], PORT?: string) =>
    readOptions(args, PORT === undefined ? {} : { PORT }, '/').port;
  expect([port([], '5000'), port(['--port', '0'], '5000'), port([], '')]).toEqual([5000, 0, 4173]);
});

it('answers to further names from the command line and the environment', () => {
  const { allowHosts } = readOptions(
    ['--allow-host', 'Copilot.lan', '--allow-host', '10.0.0.7'],
    { CREDENCE_ALLOWED_HOSTS: 'a.example, b.example' },
    '/',
  );
  expect(allowHosts).toEqual(['copilot.lan', '10.0.0.7', 'a.example', 'b.example']);
});

it('takes a model and a database from the environment', () => {
  const environment = {
    CREDENCE_BASE_URL: 'http://localhost:11434/v1',
    CREDENCE_MODEL: 'm',
    CREDENCE_API_KEY: '',
    DATABASE_URL: 'postgres://db',
  };
  expect(readOptions([], environment, '/')).toMatchObject({
    model: {
      baseUrl: 'http://localhost:11434/v1',
      model: 'm',
      apiKey: null,
      timeoutSeconds: 20,
      calls: 8,
    },
    databaseUrl: 'postgres://db',
  });
});

it.each([
  [['--port', 'x'], {}, 'the port "x" is no number from 0 to 65535. Give one with --port or PORT.'],
  [[], { PORT: '70000' }, 'the port "70000" is no number'],
  [
    ['--docs', 'x'],
    {},
    'Known are --documents <folder>, --data <folder>, --questions <file>, --hours <file>, --port <number> and --allow-host',
  ],
  [['--allow-host', 'http://x'], {}, '"http://x" is no host name.'],
  [[], { CREDENCE_ALLOWED_HOSTS: 'a:80' }, '"a:80" is no host name.'],
  [[], { CREDENCE_MODEL: 'm' }, 'CREDENCE_BASE_URL is not set.'],
  [[], { CREDENCE_BASE_URL: 'http://x' }, 'CREDENCE_MODEL is not set.'],
  [[], { CREDENCE_BASE_URL: 'x', CREDENCE_MODEL: 'm' }, 'CREDENCE_BASE_URL is no URL.'],
])('says what to do about %j with %j', (args, environment, words) => {
  const read = () => readOptions(args, environment, '/');
  expect(read).toThrow(/^Credence: /);
  expect(read).toThrow(words);
});

it.each([
  ['45', 45],
  ['0.5', 0.5],
])('waits for a silent model for CREDENCE_TIMEOUT=%s seconds', (text, seconds) => {
  const environment = {
    CREDENCE_BASE_URL: 'http://localhost:11434/v1',
    CREDENCE_MODEL: 'm',
    CREDENCE_TIMEOUT: text,
  };
  expect(readOptions([], environment, '/').model?.timeoutSeconds).toBe(seconds);
});

it.each(['0', '-1', 'soon', '601'])('refuses CREDENCE_TIMEOUT=%s with what to do', (text) => {
  const environment = {
    CREDENCE_BASE_URL: 'http://localhost:11434/v1',
    CREDENCE_MODEL: 'm',
    CREDENCE_TIMEOUT: text,
  };
  expect(() => readOptions([], environment, '/')).toThrow('Give one above 0, up to 600.');
});

const withCalls = (CREDENCE_MODEL_CALLS: string) => ({
  CREDENCE_BASE_URL: 'http://localhost:11434/v1',
  CREDENCE_MODEL: 'm',
  CREDENCE_MODEL_CALLS,
});

it('calls the model as often at a time as CREDENCE_MODEL_CALLS says', () => {
  expect(readOptions([], withCalls('3'), '/').model?.calls).toBe(3);
});

it.each(['0', '1.5', 'many', '1001'])('refuses CREDENCE_MODEL_CALLS=%s with what to do', (text) => {
  expect(() => readOptions([], withCalls(text), '/')).toThrow('Give a whole one from 1 to 1000.');
});
