const vague = /(^|\/)(utils?|helpers?|common|misc|types|constants)(\/|\.[jt]sx?$)/;

/** Forbids files and folders named after nothing: put the code beside its user or in its concept. */
export const noVagueNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { vague: 'Name the concept: "{{name}}" says nothing.' },
  },
  create(context) {
    const path = context.filename.slice(context.cwd.length + 1).replaceAll('\\', '/');
    const name = vague.exec(path)?.[2];
    if (name === undefined || context.filename.endsWith('.d.ts')) return {};
    return { Program: (node) => context.report({ node, messageId: 'vague', data: { name } }) };
  },
};
