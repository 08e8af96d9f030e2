import type { GateCheck, GateFindings } from "../../gap/gate/gate-check.ts";
import { visibleText } from "../visible-text.ts";
import { checkWords, gateTitle } from "./gate-words.ts";

/** JUnit XML as CI servers read it. An open question is an error, not a skip: a server must not show it as passed. */
export function junitOf({ checks, verdict, asOf }: GateFindings): string {
  const count = (kind: GateCheck["kind"]) => checks.filter((each) => each.kind === kind).length;
  const totals = `tests="${checks.length}" failures="${count("fail")}" errors="${count("inconclusive")}"`;
  const time = asOf === undefined ? "" : ` timestamp="${asOf.slice(0, 19)}"`;
  const cases = checks.map((check) => {
    const head = `    <testcase classname="${attribute(check.threshold)}" name="${attribute(`${visibleText(check.subject)}, ${visibleText(check.of)}`)}" time="0"`;
    const said = attribute(checkWords(check));
    if (check.kind === "pass") return `${head}/>`;
    const element = check.kind === "fail" ? "failure" : "error";
    return `${head}>\n      <${element} type="${check.isMissing === true ? "missing" : check.kind}" message="${said}">${text(checkWords(check))}</${element}>\n    </testcase>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="reality-gap gate" ${totals} time="0">
  <testsuite name="${gateTitle[verdict]}" ${totals} skipped="0" time="0"${time}>
${cases.map((each) => `${each}\n`).join("")}  </testsuite>
</testsuites>
`;
}

function attribute(value: string): string {
  return text(value).replaceAll('"', "&quot;");
}

function text(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
