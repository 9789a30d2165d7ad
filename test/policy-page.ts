import type { Asker, PolicyQuestion } from './policy-questions.data';

const ASKERS: Readonly<Record<Asker, string>> = {
  public: 'anyone, without a key',
  outsider: 'a participant',
  member: 'a member of a community',
};

const INTRODUCTION = `# What policy teams ask, and the call that answers it

Each of the 27 questions has one call: a GraphQL document for \`POST /graphql\`, or the address of a document. Who asks with another key gets another answer, from what they may read; the shapes are the same. Dates, countries and names of tools are examples. \`test/e2e/policy-questions.e2e-spec.ts\` asks every question here, word for word, as the viewer named, over \`test/policy-incidents.data.ts\` (invented incidents), and compares with what \`test/policy-counter.ts\` counts from that data alone.

Three things hold for every answer. What was not recorded is null, absent or \`not-recorded\`, never none. Numbers count what was reported here, not attacks. An attribution is a claim of who makes it.

Briefs and dossiers come from \`/documents/incidents/{id}/brief\`, \`/documents/incidents/{id}/dossier\`, \`/documents/principles/{catalogue}/{principle}/dossier\` and \`/documents/principles/{catalogue}/{principle}/brief\`, with \`language=en|fr\`, \`format=html|pdf\` and \`paper=a4|letter\`; or from \`entente brief\` and \`entente dossier\`.
`;

/** The page on the questions, made from the questions as the test asks them. */
export function policyPage(questions: readonly PolicyQuestion[]): string {
  const parts = [INTRODUCTION.trimEnd()];
  let from = '';
  for (const question of questions) {
    if (question.from !== from) parts.push(`## ${question.from}`);
    from = question.from;
    parts.push(...questionParts(question));
  }
  return `${parts.join('\n\n')}\n`;
}

function questionParts({ number, question, asker, call, columns, documents }: PolicyQuestion): string[] {
  const language = call.startsWith('/') ? 'text' : 'graphql';
  return [
    `### ${number}. ${question}`,
    `Asked by ${ASKERS[asker]}.`,
    `\`\`\`${language}\n${call}\n\`\`\``,
    columns,
    ...(documents ? [`As a document: \`${documents}\`.`] : []),
  ];
}
