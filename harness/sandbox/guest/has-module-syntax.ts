/** Whether a text has what only a module may: worth a second try where it is no program. */
export function hasModuleSyntax(source: string): boolean {
  return /\bawait\b|^[ \t]*(?:import|export)\b/m.test(source);
}
