/** What stands in a folder of candidates, for the person who reviews them. */
export function reviewReadme(id: string): string {
  return `# ${id}: candidates from production, to be reviewed

This folder is no suite yet. Open \`review.csv\` in a spreadsheet and decide each row:

| column | what to write |
|---|---|
| \`keep\` | \`yes\`, \`no\`, or \`as-answered\` where the answer that was given is right and becomes the target |
| \`target\` | with \`yes\`: the right answer; several, one a line |
| \`redact\` | personal data that was missed: each text to take out, one a line, as it stands there |
| \`note\` | anything; it stays here |

The other columns are for reading; what is changed in them is not read back. \`redactions.csv\` lists what was taken out
and what stood around it: look for what should have stayed, and for what is still there. The rules find patterns and
English names; they miss some. Nobody but you can say that a row holds no personal data.

When no row is left undecided:

\`\`\`sh
npx reality-gap suites accept <this folder> --scorer exact
\`\`\`

writes \`suite.yaml\` and \`samples.jsonl\`, weighted so that the strata count as they do in the traffic. Then remove
\`review.csv\`, \`redactions.csv\` and \`candidates.jsonl\` if nobody needs them: the suite does not.
`;
}
