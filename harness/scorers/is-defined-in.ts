import type { CodeLanguage } from "./code-in-text.ts";

/** Whether a program defines a name at its top: by its words alone, nothing is run. */
export function isDefinedIn(code: string, name: string, language: CodeLanguage): boolean {
  const literal = name.replace(/\$/g, "\\$");
  const form =
    language === "python"
      ? `^(?:(?:async[ \\t]+)?def|class)[ \\t]+${literal}\\b|^${literal}[ \\t]*[=:]`
      : `\\b(?:function\\*?|class|const|let|var)[ \\t]+${literal}(?![\\w$])|^[ \\t]*${literal}[ \\t]*=`;
  return new RegExp(form, "m").test(code);
}
