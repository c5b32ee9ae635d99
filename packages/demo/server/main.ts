import { keepMemorySmall } from './keepMemorySmall.ts';
import { openBrowser } from './openBrowser.ts';
import { readOptions } from './readOptions.ts';
import { startCopilot, type RunningCopilot } from './startCopilot.ts';
import { asksForUsage, usage } from './usage.ts';

const say = (line: string) => console.log(line);

keepMemorySmall();
if (asksForUsage(process.argv.slice(2))) {
  process.stdout.write(usage);
  process.exit(0);
}
try {
  const options = readOptions(process.argv.slice(2), process.env, process.cwd());
  const running = await startCopilot(options, say);
  report(running, options.port);
  stopOnSignal(running);
  openBrowser(running.url);
} catch (error) {
  const isExplained = error instanceof Error && error.message.startsWith('Credence: ');
  console.error(isExplained ? error.message : error);
  process.exit(1);
}

function report({ copilot, port, url }: RunningCopilot, wanted: number): void {
  for (const { message } of copilot.library.notices) console.warn(`Credence: ${message}`);
  if (wanted !== 0 && port !== wanted) say(`Port ${wanted} is taken; using ${port}.`);
  const { library, engine } = copilot;
  say(
    `Support Copilot: ${url} (${library.documents.size} documents, ${engine.name.toLowerCase()}). Stop it with Ctrl+C.`,
  );
}

/** The first signal ends it in order, a second one at once. */
function stopOnSignal({ stop }: RunningCopilot): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      setTimeout(() => process.exit(1), 5000).unref();
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
