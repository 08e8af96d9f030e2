/** The files of a suite to start from: they run as they are, and say what else can be written into them. */
export function newSuiteFiles({
  id,
  title,
  canary,
}: {
  readonly id: string;
  readonly title: string;
  /** Stands in each file. */
  readonly canary: string;
}): {
  readonly "suite.yaml": string;
  readonly "samples.csv": string;
} {
  return {
    "suite.yaml": `# ${canary}\n${suiteYaml(yamlText(id), yamlText(title))}`,
    "samples.csv": samplesCsv(canary),
  };
}

/** JSON is YAML; plain words need no quotes. */
function yamlText(text: string): string {
  return /^[A-Za-z][A-Za-z0-9 -]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

function suiteYaml(id: string, title: string): string {
  return `# A suite: this card, and the samples in samples.csv beside it.
# Every key is optional. After a change: npx reality-gap suites check <this folder>

id: ${id}
version: 1
title: ${title}

# real-world: a counterpart, your own work, to be set against a benchmark. benchmark: the other side of it.
setting: real-world
# How real the samples are. These six are invented; yours are perhaps
#   field          production, and the outcome is known
#   labelled-work  real work, with answers by people who do it
#   real-form      real texts, with questions made for them
evidence: generated
# What it claims to measure. Suites of one capability are compared; "npx reality-gap list suites" shows the others.
capability: order-arithmetic
# held-out: samples were never published. Their text then stays out of logs and reports.
exposure: public
source:
  url: written by reality-gap as an example
  licence: CC0-1.0

# How an answer is judged; "npx reality-gap list scorers" shows all. With options: { number: { absolute: 0.01 } }
scorer: number
# What guessing scores: 0.25 where one of four letters is asked for, nothing where there is nothing to guess from.
# chance: 0.25

# What is sent. Each {{column}} is filled in from the row; without a prompt, the input alone is sent.
prompt: |-
  {{input}}

  Work it out step by step. End with a line that holds nothing but the amount, in this form:
  #### <number>
# A system message before it, and solved samples, in a file with the columns input and target.
# system: You answer customers' questions about their orders.
# fewShot: shots.csv

# The columns of samples.csv: input and target, and as you need them. Keep the row with the canary: it is no sample, it
# keeps the file out of training sets, and "suites check --against <files>" finds it.
#   id          keeps a sample recognisable when its text changes
#   cluster     samples that are not independent: one customer, one document
#   problem_id  with form: one problem in several dresses, compared in pairs
#   stratum, template, weight; every other column is a note that stays with the sample
# Several right answers: target_1, target_2, or one a line within target.
`;
}

/** The row with the canary is passed over as a sample. */
const samplesCsv = (canary: string) => `id,input,target,cluster
,"${canary}",,
mail-1,"Hi, we ordered 3 boxes at 12.50 each and 2 lamps at 40.00 each. What do we owe you?",117.5,harbour
mail-2,"Morning!
pls invoice 7 h at 80.00 each, minus the 10 % you promised us. What is the total?",504,harbour
mail-3,"Confirming 4 cables at 19.99 each, plus 4.95 for shipping. Sum, please?",84.91,mill
mail-4,"Only 5 of the 8 chairs at 59.90 each arrived. What do you refund us?",179.7,mill
mail-5,"12 reams at 4.25 each came today, and 2 of them go back to you. How much is left to pay?",42.5,quay
mail-6,"Two invoices are open, 310.40 and 89.60, and we pay 150.00 today. What remains?",250,north
`;
