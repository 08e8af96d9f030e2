const latexWords =
  /\\(?:text|textbf|textit|mathrm|mathbf|mathit|mathsf|operatorname|displaystyle|left|right|quad|qquad)(?![A-Za-z])/g;
const latexFraction = /(.?)\\[dt]?frac ?\{([^{}]{1,40})\} ?\{([^{}]{1,40})\}/g;
const fullWidth = /[０-９Ａ-Ｚａ-ｚ．，－＋％：（）]/g;
/** One of the characters that anything is done to. */
const unusual = /[\\{\u00ad\u200b-\u200f\u2060\ufeff\uff05-\uff5a]/;
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** What a model wrote, with the LaTeX, full-width and invisible characters around numbers and letters made plain. */
export function plainAnswerText(text: string): string {
  if (!unusual.test(text)) return text;
  const visible = text
    .replace(invisible, "")
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  if (!visible.includes("\\") && !visible.includes("{,}")) return visible;
  return visible
    .replace(latexFraction, (_, before: string, over: string, under: string) =>
      /\d/.test(before) ? `${before} ${over}/${under}` : `${before}${over}/${under}`,
    )
    .replace(latexWords, "")
    .replace(/\\(?:times|cdot)(?![A-Za-z])/g, "×")
    .replace(/\\div(?![A-Za-z])/g, "÷")
    .replace(/\\approx(?![A-Za-z])/g, "≈")
    .replace(/\{,\}/g, ",")
    .replace(/\\!/g, "")
    .replace(/\\[,;: ]/g, "\u2009")
    .replace(/\\([$%#&_])/g, "$1")
    .replace(/\\[()[\]]/g, " ");
}
