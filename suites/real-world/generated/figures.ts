/**
 * Every number a reader may see in a text, whichever way it is written: the last mark is a decimal mark when
 * one or two digits follow it, else all marks group thousands.
 */
export function figuresIn(text: string): readonly number[] {
  return (text.match(/\d(?:[\d.,'’\u00a0]*\d)?/g) ?? []).flatMap((token) => {
    const parts = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(token);
    const whole = (parts?.[1] ?? token).replace(/\D/g, "");
    const value = Number(`${whole}.${parts?.[2] ?? "0"}`);
    return Number.isFinite(value) ? [value] : [];
  });
}
