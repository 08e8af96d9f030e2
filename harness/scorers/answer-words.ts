/** The words of an answer as SQuAD compares them: case, punctuation and the articles a, an, the do not count. */
export function answerWords(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}]/gu, "")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}
