/** What `--help` prints: every option and environment variable. */
export const usage = `Support Copilot: drafts replies from your documents, with sources, for people to check and send.

Usage: npm start -- [options]

  --documents <folder>   Your documents: Markdown, text and PDF. Without it, those of the demo.
  --data <folder>        Where records are kept. Default: .credence, and a folder
                         of its own in it for each folder of documents.
  --questions <file>     Questions with known answers, which the engine is checked with: JSON.
  --hours <file>         When people answer what is handed to them: JSON. Without it, always.
  --port <number>        Where it listens; the next free port when it is taken. Default: 4173
  --allow-host <name>    A further name under which it may be opened. Can be repeated.
  --help                 Prints this.

Environment:

  PORT                    As --port.
  HOST                    The address it listens on; 0.0.0.0 for every one. Default: 127.0.0.1
  CREDENCE_ALLOWED_HOSTS  As --allow-host, several separated by commas.
  DATABASE_URL            A PostgreSQL server in place of the embedded database.
  CREDENCE_REGION         Where data are kept, such as eu: a spec that wants another place is refused.
  CREDENCE_BASE_URL       An OpenAI-compatible endpoint, such as http://localhost:11434/v1
  CREDENCE_MODEL          The name of its model. Without both, sentences of the documents are quoted.
  CREDENCE_API_KEY        Its key, when it needs one.
  CREDENCE_TIMEOUT        Seconds without a word after which the model counts as down. Default: 20
  CREDENCE_MODEL_CALLS    How many calls to the model may run at a time, three for an answer. Default: 8
`;

/** Whether the command line asks for it. */
export function asksForUsage(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--help' || arg === '-h');
}
